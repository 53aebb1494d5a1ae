"""When two windows have changed the same thing: both texts are kept, nothing is thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.codec import plain_value
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, Together, apply, fields_touched
from sos_widgets.model.parts import PARTS, arranges, item_at, items_of, label_of
from sos_widgets.model.record import Record, SetAside
from sos_widgets.model.removal import hanging_on, names_of

__all__ = ["Fitted", "fit", "leaves", "value_at"]

_SAME_FIELD = (
    "Another window has changed the same words in the meantime. "
    "Those are in place; yours are kept beside them."
)
_NO_PLACE = "{why} Your words are kept beside the work, so that nothing is lost."
_UNSAID = frozenset({"id", "row", "column", "from_stage", "card", "asked"})
_Field = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Fitted:
    """An edit as it can be made on the newest record.

    Attributes
    ----------
    sentence : str
        What the person is told where words had to be kept beside; else empty.
    """

    edit: Edit
    after: Record = field(repr=False)
    sentence: str = field(default="", repr=False)


def fit(
    edit: Edit,
    now: Record,
    *,
    theirs: tuple[Edit, ...] = (),
    then: Callable[[], Record] | None = None,
    accepted: bool = False,
) -> Fitted:
    """Make an edit that was made on an older record on the newest one.

    Parameters
    ----------
    now : Record
        The newest record.
    theirs : tuple of Edit
        What other windows have done since the edit's own record.
    then : callable or None
        Gives the record on which the edit was made; None when it is `now`.
    accepted : bool
        True for an edit that was already made in memory: its words stay.

    Raises
    ------
    Refusal
        When the edit makes no sense, or would take away what somebody has just changed.
    """
    kept, clashing = edit, frozenset[_Field]()
    if theirs and then is not None:
        _refuse_surprise(edit, now, theirs)
        clashing = _clashes(edit, now, then, _touched(theirs))
    if clashing:
        kept = _lacking(edit, clashing)
    try:
        if not clashing:
            return Fitted(edit, apply(now, edit))
        sentence = _SAME_FIELD
        aside = [words for words in _words(edit) if words[0] in clashing]
        together = _together(edit, leaves(kept), aside)
        return Fitted(together, apply(now, together), sentence)
    except Refusal as refusal:
        aside = _words(edit)
        if then is None or not aside:
            raise
        if not (accepted or _item_gone(edit, now) or _makes_sense(edit, then())):
            raise
        together = _together(edit, (), aside)
        return Fitted(together, apply(now, together), _NO_PLACE.format(why=refusal))


def leaves(edit: Edit) -> tuple[Edit, ...]:
    """The single edits that an edit consists of."""
    if isinstance(edit, Together):
        return tuple(leaf for each in edit.edits for leaf in leaves(each))
    return (edit,)


def value_at(record: Record, part: str, id_: str, name: str) -> Any:
    """A field's plain value.

    Raises
    ------
    Refusal
        When the item is not there.
    """
    if part in ("record", "family"):
        return plain_value(getattr(record if part == "record" else record.family, name, None))
    return plain_value(getattr(item_at(record, part, id_), name, None))


def _clashes(
    edit: Edit, now: Record, then: Callable[[], Record], touched: frozenset[_Field]
) -> frozenset[_Field]:
    found = set()
    for where in fields_touched(edit) & touched:
        if _nobodys(where):
            continue
        try:
            current = value_at(now, *where)
            if current not in (_wanted(edit, where), value_at(then(), *where)):
                found.add(where)
        except Refusal:  # the item is gone: `apply` will say so
            continue
    return frozenset(found)


def _touched(edits: tuple[Edit, ...]) -> frozenset[_Field]:
    return frozenset().union(*(fields_touched(each) for each in edits))


def _wanted(edit: Edit, where: _Field) -> Any:
    wanted = None
    for leaf in leaves(edit):
        if isinstance(leaf, Change | Move) and (leaf.part, leaf.id) == where[:2]:
            wanted = leaf.fields.get(where[2], wanted)
    return wanted


def _refuse_surprise(edit: Edit, now: Record, theirs: tuple[Edit, ...]) -> None:
    # What somebody has just written must not be removed by one who has not seen it.
    removals = [leaf for leaf in leaves(edit) if isinstance(leaf, Remove)]
    if not removals:
        return
    fresh = {where for each in theirs for leaf in leaves(each) for where in _written(leaf)}
    labels = {
        label_of(now, part, item)
        for part in PARTS
        for item in items_of(now, part)
        if (part, item.id) in fresh
    }
    for leaf in removals:
        if (leaf.part, leaf.id) in fresh or labels & set(hanging_on(now, leaf.part, leaf.id)):
            what = label_of(now, leaf.part, item_at(now, leaf.part, leaf.id))
            raise Refusal(
                f"Another window has just changed {what}, or something that belongs to it. "
                "Look at it once more before it is removed."
            )


def _written(leaf: Edit) -> frozenset[tuple[str, str]]:
    match leaf:
        case Add():
            return frozenset({(leaf.part, leaf.item.id)})  # type: ignore[attr-defined]
        case Change() | Move() if leaf.fields:
            return frozenset({(leaf.part, leaf.id)})
    return frozenset()


def _lacking(edit: Edit, clashing: frozenset[_Field]) -> Edit:
    kept: list[Edit] = []
    for leaf in leaves(edit):
        if not isinstance(leaf, Change | Move):
            kept.append(leaf)
            continue
        fields = {
            name: value
            for name, value in leaf.fields.items()
            if (leaf.part, leaf.id, name) not in clashing
        }
        if fields or isinstance(leaf, Move):
            kept.append(replace(leaf, fields=fields))
    return Together(edits=tuple(kept))


def _together(edit: Edit, kept: tuple[Edit, ...], aside: list[tuple[_Field, str]]) -> Together:
    beside = tuple(
        Add(
            part="set_aside",
            item=SetAside(
                id=f"{edit.edit_id}-{number}", part=part, item=id_, field=name, words=words
            ),
        )
        for number, ((part, id_, name), words) in enumerate(aside, 1)
    )
    label = edit.label if isinstance(edit, Together) else ""
    return Together(edit_id=edit.edit_id, edits=(*kept, *beside), label=label)


def _words(edit: Edit) -> list[tuple[_Field, str]]:
    found: dict[_Field, str] = {}
    for leaf in leaves(edit):
        fields: Mapping[str, Any] = {}
        if isinstance(leaf, Change | Move):
            fields, id_ = leaf.fields, leaf.id
        elif isinstance(leaf, Add):
            fields, id_ = _said(leaf), leaf.item.id  # type: ignore[attr-defined]
        for name, value in fields.items():
            where, words = (leaf.part, id_, name), _in_words(value)  # type: ignore[attr-defined]
            if words and not _nobodys(where):
                found[where] = words
    return list(found.items())


def _nobodys(where: _Field) -> bool:
    """How a picture stands is nobody's words: the last window to keep it is right."""
    part, _, name = where
    return arranges(part, name) or (part == "drawings" and name != "words")


def _said(edit: Add) -> dict[str, Any]:
    # Of a whole item, what a person has said: no ids, no place in a grid, no choices from a list.
    names = {name for name, _ in names_of(type(edit.item))} | _UNSAID
    fields = type(edit.item).__dataclass_fields__  # type: ignore[attr-defined]
    values = {name: getattr(edit.item, name) for name in fields if name not in names}
    return {
        name: plain_value(value)
        for name, value in values.items()
        if not isinstance(value, StrEnum | bool | tuple)
    }


def _in_words(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(filter(None, map(_in_words, value)))
        case dict():
            return ", ".join(filter(None, map(_in_words, value.values())))
    return str(value)


def _item_gone(edit: Edit, now: Record) -> bool:
    return any(
        isinstance(leaf, Change | Move)
        and leaf.part not in ("record", "family")
        and all(item.id != leaf.id for item in items_of(now, leaf.part))
        for leaf in leaves(edit)
    )


def _makes_sense(edit: Edit, record: Record) -> bool:
    try:
        apply(record, edit)
    except Refusal:
        return False
    return True
