"""The grids of a worked example, to be read row by row between a room's own."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.record import Record
from sos_widgets.model.stages import worked_record
from sos_widgets.scene import describe
from sos_widgets.scene.boxes import grid_called
from sos_widgets.scene.matrix import how_known
from sos_widgets.words import template_of

__all__ = ["TheirGrids"]


class TheirGrids:
    """The worked examples of a family, cut at what a room has been shown.

    Parameters
    ----------
    case : CaseStudy or None
        The family; None where it is not on this computer.
    released : frozenset of str
        Ids of the released stages; nothing of any later one is given out.
    """

    def __init__(self, case: CaseStudy | None, released: frozenset[str]) -> None:
        self.released = released
        self._worked = case.worked if case else ()
        self._records = [worked_record(case, each, released) for each in self._worked if case]

    def offered(self) -> list[dict[str, Any]]:
        """The examples that have a grid so far, by number and title alone."""
        return [
            {"at": at, "title": self._title(at)}
            for at, record in enumerate(self._records)
            if record.grids
        ]

    def plain(self, at: int) -> dict[str, Any] | None:
        """One example, for the view; None where there is none of that number so far."""
        if at not in [each["at"] for each in self.offered()]:
            return None
        record = self._records[at]
        return {
            "at": at,
            "title": self._title(at),
            "by": self._worked[at].by,
            "grids": [_grid(record, grid) for grid in record.grids],
        }

    def _title(self, at: int) -> str:
        worked = self._worked[at]
        date = str(worked.date)
        return worked.title if date in worked.title else f"{worked.title}, {date}"


def _grid(record: Record, grid: Grid) -> dict[str, Any]:
    template = template_of(grid)
    cells = [each for each in record.cells if each.grid == grid.id and (each.words or each.ask)]
    rows = {row.id: row.title for row in template.rows} if template else {}
    columns = {column.id: column.title for column in template.columns} if template else {}
    same = {row: rows.get(other, other) for row in rows if (other := grid.same_as(row, cells))}
    return {
        "id": grid.id,
        "kind": grid.kind.value,
        "title": grid_called(grid),
        "rows": [{"id": id_, "title": title} for id_, title in rows.items()],
        "columns": [{"id": id_, "title": title} for id_, title in columns.items()],
        "same": same,
        "cells": [_cell(record, each) for each in cells],
    }


def _cell(record: Record, cell: Cell) -> dict[str, Any]:
    return {
        "id": cell.id,
        "row": cell.row,
        "column": cell.column,
        "child": describe.family_name(record.family, cell.child),
        "words": cell.words,
        "ask": cell.ask,
        "known": how_known(record, cell),
    }
