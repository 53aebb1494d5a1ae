"""Mapping: three columns, seven categories, and room for what is not yet sorted."""

from __future__ import annotations

from typing import Any

from sos_widgets.scene.boxes import box_called
from sos_widgets.scene.mapping import mapping_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.words import label_packs

__all__ = ["MappingBoard"]


class MappingBoard(Board):
    """Worries, what is working well and what needs to happen, on cards.

    References
    ----------
    The three columns and seven categories are Turnell and Edwards's (1999).
    """

    tool = "mapping"
    shows = ("people", "meetings", "statements", "pairs", "scales", "set_aside")
    advises = ("statements",)
    _esm = static("mapping.js")

    def sheet(self) -> Sheet:
        """The whole map as text."""
        return mapping_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """The label packs, the meetings to choose from, and what statements' boxes are called."""
        from_cells = {each.from_cell for each in self.record.statements if each.from_cell}
        return {
            **meeting_days(self.practice),
            "boxes": {cell: box_called(self.record, cell) for cell in sorted(from_cells)},
            "labels": self.record.labels,
            "packs": [{"value": pack.name, "label": pack.title} for pack in label_packs()],
        }
