"""What an edit did, in a few words for the list of versions and the undo button."""

from __future__ import annotations

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, Together
from sos_widgets.model.parts import item_at, label_of
from sos_widgets.model.record import Record

__all__ = ["kept_quietly", "label_for"]

_ROOTS = {"record": "the practice's own details", "family": "the date of the family picture"}


def label_for(edit: Edit, before: Record, after: Record) -> str:
    """Say what an edit does: ``"add the statement “…”"``.

    Parameters
    ----------
    before, after : Record
        The record without and with the edit.
    """
    match edit:
        case Together(label=label) if label:
            return label
        case Together(edits=edits):
            edits = tuple(each for each in edits if not kept_quietly(each))
            first = label_for(edits[0], before, after) if edits else "change nothing"
            return first + (" and more" if len(edits) > 1 else "")
        case Add():
            return f"add {label_of(after, edit.part, edit.item)}"
        case Change():
            return f"change {_named(edit.part, edit.id, before, after)}"
        case Move():
            return f"move {_named(edit.part, edit.id, before, after)}"
        case Remove():
            return f"remove {_named(edit.part, edit.id, before, after)}"
    return "a change"


def kept_quietly(edit: Edit) -> bool:
    """Whether an edit only keeps how a picture stood: nobody has said or done it."""
    return isinstance(edit, Change) and edit.part == "record" and set(edit.fields) == {"ring"}


def _named(part: str, id_: str, *records: Record) -> str:
    if part in _ROOTS:
        return _ROOTS[part]
    for record in records:
        try:
            return label_of(record, part, item_at(record, part, id_))
        except Refusal:
            continue
    return "something"
