"""Every change to a record is an edit, and `apply` is the only way to make one.

Five edits are enough for every gesture: add an item to a part, change fields
of an item, move it, remove it, or several of these together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from sos_widgets.errors import Refusal
from sos_widgets.model import codec
from sos_widgets.model.item import Item
from sos_widgets.model.parts import (
    PARTS,
    ROOTS,
    item_at,
    items_of,
    label_of,
    root_of,
    with_items,
    with_root,
)
from sos_widgets.model.record import Record
from sos_widgets.model.removal import hanging_on, without
from sos_widgets.model.sense import refuse_nonsense

__all__ = [
    "Add",
    "Change",
    "Edit",
    "Move",
    "Remove",
    "Together",
    "apply",
    "difference",
    "edit_from_plain",
    "edit_to_plain",
    "fields_touched",
    "unchecked",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Edit(Item):
    """One gesture. A repeated `edit_id` is acknowledged and not applied twice."""

    do: ClassVar[str] = ""
    edit_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Add(Edit):
    """Put a new item into a part, before another or at the end.

    Parameters
    ----------
    part : str
        One of `sos_widgets.model.parts.PARTS`.
    item : Item
        The item; its id must be new in the part.
    before : str
        The id to stand before; empty for the end.
    """

    do: ClassVar[str] = "add"
    part: str
    item: Item
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Change(Edit):
    """Set fields of one item to plain values; part ``record`` or ``family`` needs no id."""

    do: ClassVar[str] = "change"
    part: str
    id: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Move(Edit):
    """Put an item before another (or at the end), changing fields on the way."""

    do: ClassVar[str] = "move"
    part: str
    id: str
    before: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Remove(Edit):
    """Take an item away; `cascade` also takes what cannot stand without it."""

    do: ClassVar[str] = "remove"
    part: str
    id: str
    cascade: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Together(Edit):
    """Several edits that stand or fall as one; `label` says what they are."""

    do: ClassVar[str] = "together"
    edits: tuple[Edit, ...] = ()
    label: str = ""


def apply(record: Record, edit: Edit) -> Record:
    """Make one edit.

    Parameters
    ----------
    record : Record
        The record before; it is not changed.
    edit : Edit
        What to do.

    Returns
    -------
    Record
        The record after.

    Raises
    ------
    Refusal
        When the edit makes no sense, in a sentence for a practitioner.
    """
    after = unchecked(record, edit)
    refuse_nonsense(after, record)
    return after


def unchecked(record: Record, edit: Edit) -> Record:
    """Make an edit without looking whether the record still makes sense; see `apply`."""
    match edit:
        case Together():
            for each in edit.edits:
                record = unchecked(record, each)
            return record
        case Add():
            return _add(record, edit)
        case Change():
            return _change(record, edit)
        case Move():
            moved = _change(record, Change(part=edit.part, id=edit.id, fields=edit.fields))
            item = item_at(moved, edit.part, edit.id)
            rest = [each for each in items_of(moved, edit.part) if each is not item]
            return with_items(moved, edit.part, _inserted(rest, item, edit.before))
        case Remove():
            return _remove(record, edit)
    raise Refusal("This kind of change is not known here.")


def _add(record: Record, edit: Add) -> Record:
    items = items_of(record, edit.part)
    if not isinstance(edit.item, PARTS[edit.part].kind):
        raise Refusal(f"That is not {PARTS[edit.part].noun}.")
    new = edit.item.id
    if not new:
        raise Refusal(f"{PARTS[edit.part].noun.capitalize()} needs an id.")
    if any(each.id == new for each in items):
        raise Refusal(f"{PARTS[edit.part].noun.capitalize()} with the id {new!r} is already there.")
    return with_items(record, edit.part, _inserted(list(items), edit.item, edit.before))


def _change(record: Record, edit: Change) -> Record:
    if "id" in edit.fields:
        raise Refusal("An id stays as it is.")
    if edit.part in ROOTS:
        return with_root(record, edit.part, edit.fields)
    item = item_at(record, edit.part, edit.id)
    kind = PARTS[edit.part].kind
    values = {name: codec.typed_value(kind, name, value) for name, value in edit.fields.items()}
    if not values:
        return record
    changed = replace(item, **values)
    items = [changed if each is item else each for each in items_of(record, edit.part)]
    return with_items(record, edit.part, items)


def _remove(record: Record, edit: Remove) -> Record:
    item = item_at(record, edit.part, edit.id)
    hanging = hanging_on(record, edit.part, edit.id)
    if hanging and not edit.cascade:
        raise Refusal(
            f"{label_of(record, edit.part, item)} is still named by {_listed(hanging)}. "
            "Removing it would take that away too."
        )
    return without(record, edit.part, edit.id)


def _listed(words: tuple[str, ...]) -> str:
    shown = list(words[:6]) + ([f"{len(words) - 6} more"] if len(words) > 6 else [])
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]


def _inserted(items: list[Any], item: Any, before: str) -> list[Any]:
    at = next((n for n, each in enumerate(items) if each.id == before), len(items))
    return [*items[:at], item, *items[at:]]


def difference(before: Record, after: Record) -> tuple[Edit, ...]:
    """Find edits that lead from one record to another.

    Only what differs is named, so that the edits can also be made on a record
    on which somebody else has gone on working.

    Returns
    -------
    tuple of Edit
        Removals first, then additions and changes, parts in the order of `PARTS`.
    """
    removals: list[Edit] = []
    for part in PARTS:
        kept = {each.id for each in items_of(after, part)}
        gone = [each.id for each in items_of(before, part) if each.id not in kept]
        removals += [Remove(part=part, id=id_, cascade=True) for id_ in gone]
    # What hangs on an item goes before it, and comes back after it.
    removals.reverse()
    rest = unchecked(before, Together(edits=tuple(removals)))
    changes: list[Edit] = []
    additions: list[Edit] = []
    for root in ROOTS:
        fields = _root_difference(rest, after, root)
        if fields:
            changes.append(Change(part=root, fields=fields))
    for part in PARTS:
        if items_of(rest, part) is items_of(after, part):
            continue
        old = {each.id: each for each in items_of(rest, part)}
        new = {each.id: each for each in items_of(after, part)}
        order, following = list(old), ""
        for id_ in reversed(new):
            if id_ not in old:
                additions.append(Add(part=part, item=new[id_], before=following))
                order.insert(order.index(following) if following else len(order), id_)
            elif new[id_] != old[id_]:
                changed = _fields_changed(old[id_], new[id_])
                changes.append(Change(part=part, id=id_, fields=changed))
            following = id_
        changes += _moves(part, order, list(new))
    return (*removals, *additions, *changes)


def _moves(part: str, order: list[str], new: list[str]) -> list[Edit]:
    moves: list[Edit] = []
    if order == new:
        return moves
    for at in range(len(new) - 1, -1, -1):
        id_, before = new[at], new[at + 1] if at + 1 < len(new) else ""
        place = order.index(id_)
        follows = order[place + 1] if place + 1 < len(order) else ""
        if follows == before:
            continue
        order.remove(id_)
        order.insert(order.index(before) if before else len(order), id_)
        moves.append(Move(part=part, id=id_, before=before))
    return moves


def _fields_changed(old: Item, new: Item) -> dict[str, Any]:
    names = type(old).__dataclass_fields__  # type: ignore[attr-defined]
    return {
        name: codec.plain_value(getattr(new, name))
        for name in names
        if getattr(old, name) != getattr(new, name)
    }


def _root_difference(before: Record, after: Record, root: str) -> dict[str, Any]:
    old, new = root_of(before, root), root_of(after, root)
    return {name: value for name, value in new.items() if old[name] != value}


def fields_touched(edit: Edit) -> frozenset[tuple[str, str, str]]:
    """Name the fields that an edit sets: ``(part, id, field)``; a removal is ``"*"``."""
    match edit:
        case Together():
            return frozenset().union(*(fields_touched(each) for each in edit.edits))
        case Change() | Move():
            return frozenset((edit.part, edit.id, name) for name in edit.fields)
        case Remove():
            return frozenset({(edit.part, edit.id, "*")})
    return frozenset()


def edit_to_plain(edit: Edit) -> dict[str, Any]:
    """Write an edit as plain data; ``do`` says which edit it is."""
    plain: dict[str, Any] = {"do": edit.do}
    if edit.edit_id:
        plain["edit_id"] = edit.edit_id
    match edit:
        case Together():
            plain |= {"label": edit.label, "edits": [edit_to_plain(each) for each in edit.edits]}
        case Add():
            plain |= {"part": edit.part, "item": codec.to_plain(edit.item)}
            plain |= {"before": edit.before} if edit.before else {}
        case Change():
            plain |= {"part": edit.part, "id": edit.id, "fields": dict(edit.fields)}
        case Move():
            plain |= {"part": edit.part, "id": edit.id, "before": edit.before}
            plain |= {"fields": dict(edit.fields)} if edit.fields else {}
        case Remove():
            plain |= {"part": edit.part, "id": edit.id}
            plain |= {"cascade": True} if edit.cascade else {}
    return plain


_KINDS: dict[str, type[Edit]] = {kind.do: kind for kind in (Add, Change, Move, Remove, Together)}


def edit_from_plain(plain: Any, where: str = "edit") -> Edit:
    """Read an edit from plain data.

    Raises
    ------
    Refusal
        When it is not an edit, or names a part or a field that there is not.
    """
    if not isinstance(plain, Mapping) or plain.get("do") not in _KINDS:
        raise Refusal(f"{where}: this is not a change that can be made.")
    kind = _KINDS[str(plain["do"])]
    given = {name: value for name, value in plain.items() if name != "do"}
    if kind is Together:
        edits = given.pop("edits", ())
        if not isinstance(edits, list | tuple):
            raise Refusal(f"{where}: a list of changes is needed.")
        given["edits"] = tuple(edit_from_plain(each, where) for each in edits)
        return Together(**_known(Together, given, where))
    part = given.get("part")
    if part not in PARTS and not (kind is Change and part in ROOTS):
        raise Refusal(f"{where}: there is no part {part!r}.")
    if kind is Add:
        given["item"] = codec.from_plain(PARTS[str(part)].kind, given.get("item"), str(part))
    if not isinstance(given.get("fields", {}), Mapping):
        raise Refusal(f"{where}: fields and their values are needed.")
    return kind(**_known(kind, given, where))


def _known(kind: type[Edit], given: dict[str, Any], where: str) -> dict[str, Any]:
    names = kind.__dataclass_fields__
    for name in given:
        if name not in names:
            raise Refusal(f"{where}: {name!r} does not belong to this change.")
    for name in ("id", "part", "item"):
        if name in names and kind is not Change and name not in given:
            raise Refusal(f"{where}: {name!r} is missing.")
    return given


codec.register(
    Edit,
    __name__,
    reader=lambda value, where: value if isinstance(value, Edit) else edit_from_plain(value, where),
    writer=edit_to_plain,
)
