"""What hangs on an item, and how a record looks without it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sos_widgets.model.family import Household
from sos_widgets.model.item import Item
from sos_widgets.model.parts import PARTS, item_at, items_of, label_of, with_items
from sos_widgets.model.record import Record

__all__ = ["hanging_on", "names_of", "taken_along", "without"]

_NAMES: dict[Any, tuple[tuple[str, dict[str, Any]], ...]] = {}


def names_of(kind: Any) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The fields of an item type that name other items, with their metadata."""
    if kind not in _NAMES:
        fields = kind.__dataclass_fields__
        _NAMES[kind] = tuple((name, dict(f.metadata)) for name, f in fields.items() if f.metadata)
    return _NAMES[kind]


def hanging_on(record: Record, part: str, id_: str) -> tuple[str, ...]:
    """Say what names an item, in words for the person who wants to remove it."""
    found = []
    for other, spec in PARTS.items():
        for item in items_of(record, other):
            if (other, item.id) != (part, id_) and _names(record, item, spec.kind, (part, id_)):
                found.append(label_of(record, other, item))
    return tuple(found)


def taken_along(record: Record, part: str, id_: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Say what a removal takes along, and what stays without the item.

    Returns
    -------
    goes, stays : tuple of str
        Words for each thing, in the order of the record's parts.

    Raises
    ------
    Refusal
        When the item is not there (any more).
    """
    after = without(record, part, id_)
    goes: list[str] = []
    stays: list[str] = []
    for other in PARTS:
        kept = {each.id: each for each in items_of(after, other)}
        for item in items_of(record, other):
            if (other, item.id) == (part, id_) or kept.get(item.id) is item:
                continue
            (stays if item.id in kept else goes).append(label_of(record, other, item))
    return tuple(goes), tuple(stays)


def _names(record: Record, item: Any, kind: type[Item], what: tuple[str, str]) -> bool:
    part, id_ = what
    if part == "people" and isinstance(item, Household):
        return id_ in item.people
    return any(
        _holds(getattr(item, name), id_) and _means(record, meta, part, id_)
        for name, meta in names_of(kind)
    )


def _holds(value: Any, id_: str) -> bool:
    return id_ in value if isinstance(value, tuple) else bool(id_ == value)


def _means(record: Record, meta: dict[str, Any], part: str, id_: str) -> bool:
    """Whether a field that holds an id means the item of this part by it."""
    if "soft" not in meta:
        return bool(meta.get("ref") == part)
    parts = meta["soft"]
    before = parts[: parts.index(part)] if part in parts else ()
    return part in parts and not any(
        each.id == id_ for other in before for each in items_of(record, other)
    )


def without(record: Record, part: str, id_: str) -> Record:
    """The record without an item, and without what cannot stand without it.

    A field that may be empty is emptied; where free words are allowed, the
    removed item's name stays as words, so that nothing that was said is lost.
    """
    item = item_at(record, part, id_)
    name = record.family.called(id_) if part == "people" else label_of(record, part, item)
    rest = [each for each in items_of(record, part) if each is not item]
    record = with_items(record, part, rest)
    if part == "households" and record.centre == id_:
        record = replace(record, centre="")
    fallen: list[tuple[str, str]] = []
    for other, spec in PARTS.items():
        kept, changed = [], False
        for each in items_of(record, other):
            new = _freed(record, each, spec.kind, (part, id_), name)
            changed = changed or new is not each
            if new is None:
                fallen.append((other, each.id))
            kept.append(each if new is None else new)
        if changed:
            record = with_items(record, other, kept)
    for other, fallen_id in fallen:
        if any(each.id == fallen_id for each in items_of(record, other)):
            record = without(record, other, fallen_id)
    return record


def _freed(record: Record, item: Any, kind: type[Item], what: tuple[str, str], name: str) -> Any:
    part, id_ = what
    if part == "people" and isinstance(item, Household):
        members = tuple(member for member in item.members if member.person != id_)
        return item if len(members) == len(item.members) else replace(item, members=members)
    for field, meta in names_of(kind):
        value = getattr(item, field)
        many = isinstance(value, tuple)
        if not (_holds(value, id_) and _means(record, meta, part, id_)):
            continue
        if "soft" in meta:
            words = tuple(name if each == id_ else each for each in value) if many else name
            item = replace(item, **{field: words})
        elif many:
            left = tuple(each for each in value if each != id_)
            if len(left) < meta["least"]:
                return None
            item = replace(item, **{field: left})
        elif meta["clear"]:
            item = replace(item, **{field: ""})
        else:
            return None
    return item
