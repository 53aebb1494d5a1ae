"""Taking back this window's own last edit, and making it again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Change, Edit, Remove, difference
from sos_widgets.model.parts import arranges, item_at, label_of
from sos_widgets.model.record import Record
from sos_widgets.model.removal import hanging_on
from sos_widgets.store.conflicts import value_at

__all__ = ["Step", "Undo"]

_DEPTH = 200  # steps remembered


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be taken back.

    Attributes
    ----------
    edits : tuple of Edit
        What takes it back.
    made : Record
        The record as the step had left it.
    text : tuple of str or None
        The part, id and name of the one text that it changed, if that is all it did.
    """

    edits: tuple[Edit, ...]
    made: Record
    label: str = field(repr=False)
    text: tuple[str, str, str] | None = None

    @property
    def came_to_nothing(self) -> bool:
        """Whether the one text stands again as it did before it was changed."""
        match self.edits:
            case (Change(part=part, id=id_, fields=fields),):
                return all(
                    value_at(self.made, part, id_, name) == value for name, value in fields.items()
                )
        return False

    def obstacle(self, now: Record) -> str:
        """Why this cannot be taken back on the record as it is now; or empty."""
        for edit in self.edits:
            try:
                changed = self._changed_since(edit, now)
            except Refusal as refusal:
                return f"This cannot be taken back. {refusal}"
            if changed:
                return (
                    f"Another window has gone on with {changed} since, so it stays as it is. "
                    "Change it by hand if it should be different."
                )
        return ""

    def _changed_since(self, edit: Edit, now: Record) -> str:
        match edit:
            case Change(part=part, id=id_, fields=fields):
                for name in fields:
                    if arranges(part, name):
                        continue
                    if value_at(now, part, id_, name) != value_at(self.made, part, id_, name):
                        return _called(now, part, id_)
            case Remove(part=part, id=id_):
                same = item_at(now, part, id_) == item_at(self.made, part, id_)
                if not same or hanging_on(now, part, id_) != hanging_on(self.made, part, id_):
                    return _called(now, part, id_)
        return ""


class Undo:
    """What one window has done and taken back, newest last."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._taken_back: list[Step] = []

    def did(self, before: Record, after: Record, label: str, *, alone: bool = False) -> None:
        """Remember an edit. Successive texts of one field count as one, unless it is `alone`."""
        edits = difference(after, before)
        if not edits:
            return
        self._taken_back.clear()
        text = None if alone else _only_text(edits, after)
        last = self._done[-1] if self._done else None
        if last and text and last.text == text and _left_off(last, before, text):
            self._done.pop()
            whole = Step(last.edits, after, label, text)
            if not whole.came_to_nothing:
                self._done.append(whole)
        else:
            self._done.append(Step(edits, after, label, text))
            del self._done[:-_DEPTH]

    def next(self, *, redo: bool = False) -> Step | None:
        """The step that would be taken back (or made again)."""
        steps = self._taken_back if redo else self._done
        return steps[-1] if steps else None

    def drop(self, *, redo: bool = False) -> None:
        """Give up the next step: it cannot be taken back any more."""
        (self._taken_back if redo else self._done).pop()

    def took(self, before: Record, after: Record, *, redo: bool = False) -> None:
        """The next step has been taken back (or made again)."""
        source, target = self._done, self._taken_back
        if redo:
            source, target = target, source
        step = source.pop()
        target.append(Step(difference(after, before), after, step.label))


def _only_text(edits: tuple[Edit, ...], record: Record) -> tuple[str, str, str] | None:
    match edits:
        case (Change(part=part, id=id_, fields=fields),) if len(fields) == 1:
            (name,) = fields
            value = _held(record, part, id_, name)
            if isinstance(value, str) and not isinstance(value, StrEnum):
                return part, id_, name
    return None


def _held(record: Record, part: str, id_: str, name: str) -> Any:
    if part in ("record", "family"):
        return value_at(record, part, id_, name)
    return getattr(item_at(record, part, id_), name)


def _left_off(last: Step, before: Record, text: tuple[str, str, str]) -> bool:
    return bool(value_at(last.made, *text) == value_at(before, *text))


def _called(record: Record, part: str, id_: str) -> str:
    if part in ("record", "family"):
        return "this"
    return label_of(record, part, item_at(record, part, id_))
