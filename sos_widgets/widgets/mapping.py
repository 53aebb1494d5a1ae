"""Mapping: one set of statements, looked at in four ways, and all that is done with it."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.record import Record
from sos_widgets.scene.boxes import boxes_called
from sos_widgets.scene.mapping import board_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.scene.still_open import OpenQuestion, still_open
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.widgets.passages import passages
from sos_widgets.widgets.story import case_of
from sos_widgets.words import label_packs, table

__all__ = ["MappingBoard"]


class MappingBoard(Board):
    """Worries, what is working well and what needs to happen, on cards.

    Drafts of a round that has not been laid open are not sent to the page:
    nobody reads another's before all have written.

    References
    ----------
    The three columns and seven categories are Turnell and Edwards's (1999).
    """

    tool = "mapping"
    shows = (
        "people",
        "meetings",
        "statements",
        "pairs",
        "scales",
        "readings",
        "draft_rounds",
        "drafts",
        "set_aside",
    )
    advises = ("statements",)
    _esm = static("mapping.js")

    def __init__(self, practice: Practice) -> None:
        self._case, _ = case_of(practice)
        self._boxes: tuple[tuple[object, ...], dict[str, str]] = ((), {})
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """The whole map as text."""
        return board_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Words and prompts, what can be linked to, and what is still open."""
        record = self.record
        return {
            **meeting_days(self.practice),
            "labels": record.labels,
            "packs": [{"value": pack.name, "label": pack.title} for pack in label_packs()],
            "about": table("mapping"),
            "boxes": self._boxes_called(record),
            "passages": passages(self._case, record) if self._case else [],
            "open": [_plain(each) for each in still_open(record)],
        }

    def _boxes_called(self, record: Record) -> dict[str, str]:
        """What each box of a grid is called, found anew only where one may have changed."""
        now = (record.grids, record.cells, record.family.people)
        known, boxes = self._boxes
        if len(known) != len(now) or any(a is not b for a, b in zip(known, now, strict=True)):
            boxes = boxes_called(record)
            self._boxes = (now, boxes)
        return boxes


def _plain(question: OpenQuestion) -> dict[str, str]:
    return {
        "group": question.group,
        "words": question.words,
        "part": question.part,
        "item": question.item,
        "category": question.category,
    }
