"""Grids: the harm/worry matrix, its equal the safety grid, and what they are made from.

References
----------
First, worst and most recent, with the effect on each child, are the usual
lines of a harm matrix in UK practice; the safety grid asks the same of times
when a child was kept safe.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.item import Item, ref, soft

__all__ = [
    "Cell",
    "Confidence",
    "Grid",
    "GridColumn",
    "GridKind",
    "GridRow",
    "GridTemplate",
    "SameTime",
]


class GridKind(StrEnum):
    """The harm/worry matrix and its equal, the safety grid."""

    HARM = "harm"
    SAFETY = "safety"


class Confidence(StrEnum):
    """How sure the information is."""

    NOT_SAID = "not_said"
    CONFIRMED = "confirmed"
    BELIEVED = "believed"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """A line of a grid; an optional one is shown only where a team wants it."""

    id: str
    title: str
    help: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """A column of a grid, with its question cards.

    Parameters
    ----------
    per_child : bool
        Whether each child has a box of their own in this column.
    """

    id: str
    title: str
    help: str = ""
    per_child: bool = False
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GridTemplate:
    """The rows and columns of a kind of grid.

    The rows ``first`` and ``recent`` are the ends of the time that the others
    lie in; from ``recent`` and ``worst`` a danger statement is begun.

    Parameters
    ----------
    row_heading : str
        What stands above the names of the rows.
    """

    id: str
    kind: GridKind
    title: str
    about: str = ""
    row_heading: str = "Which time"
    rows: tuple[GridRow, ...]
    columns: tuple[GridColumn, ...]

    def row(self, id_: str) -> GridRow | None:
        """Find a row by id."""
        return next((row for row in self.rows if row.id == id_), None)

    def column(self, id_: str) -> GridColumn | None:
        """Find a column by id."""
        return next((column for column in self.columns if column.id == id_), None)

    def prompts(self, column: str) -> tuple[str, ...]:
        """The question cards of a column; none where there is no such column."""
        found = self.column(column)
        return found.prompts if found else ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SameTime(Item):
    """A row that tells of the same time as another: there was only one such time."""

    row: str
    same_as: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Grid(Item):
    """A harm/worry matrix or a safety grid; its boxes are a part of their own.

    Parameters
    ----------
    template : str
        The name of the template that it was begun from.
    form : GridTemplate or None
        The template itself, as it was then, where it does not come with the
        workbench: the record can be read where the template's file is not.
    same : tuple of SameTime
        Rows that are not told twice.
    """

    id: str
    kind: GridKind = GridKind.HARM
    template: str = "harm_over_time"
    form: GridTemplate | None = None
    title: str = ""
    children: tuple[str, ...] = field(default=(), metadata=soft("people"))
    adults: tuple[str, ...] = field(default=(), metadata=soft("people"))
    what: str = ""
    period: str = ""
    status: str = ""
    recorded_by: str = ""
    date: When = NOWHEN
    same: tuple[SameTime, ...] = ()
    from_stage: str = ""

    def same_as(self, row: str, cells: Iterable[Cell]) -> str:
        """The row that a row tells the same time as; empty where it has words of its own.

        Parameters
        ----------
        cells : iterable of Cell
            The boxes of this grid.
        """
        if any(cell.row == row and cell.words.strip() for cell in cells):
            return ""
        return next((each.same_as for each in self.same if each.row == row), "")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Cell(Item):
    """One box of a grid: a row, a column and, where it matters, a child.

    Parameters
    ----------
    ask : str
        What is not known yet, as the question that the team will ask.
    """

    id: str
    grid: str = field(metadata=ref("grids"))
    row: str
    column: str
    child: str = field(default="", metadata=soft("people"))
    words: str = ""
    when: When = NOWHEN
    source: str = ""
    confidence: Confidence = Confidence.NOT_SAID
    disputed_by: str = field(default="", metadata=soft("people"))
    ask: str = ""
    from_stage: str = ""
