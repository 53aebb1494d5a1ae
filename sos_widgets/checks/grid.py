"""Rules on a harm matrix or a safety grid: first, worst and most recent in the order of time.

References
----------
First, worst and most recent are the usual lines of a harm matrix in UK practice.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sos_widgets.checks.note import Note
from sos_widgets.model.grids import Cell, Grid, GridRow
from sos_widgets.model.record import Record
from sos_widgets.words import table, template_of

__all__ = ["GRID_RULES", "grid_notes"]

GRID_RULES = ("first_not_first", "recent_not_last")


def grid_notes(record: Record) -> Iterator[Note]:
    """Say where the dates of a grid's rows cannot stand in the order of its rows.

    Rough dates count as what they may mean: "spring 2024" is out of order only
    where no day of it would do. A note is about the box whose day it is.
    """
    for grid in record.grids:
        yield from _on(grid, record)


def _on(grid: Grid, record: Record) -> Iterator[Note]:
    template = template_of(grid)
    if template is None:
        return
    dated: dict[str, list[Cell]] = {row.id: [] for row in template.rows if not row.optional}
    for cell in record.cells:
        if cell.grid == grid.id and cell.when and cell.row in dated:
            dated[cell.row].append(cell)
    rows = {row.id: row for row in template.rows}
    for other, cells in dated.items():
        if "first" in dated and other != "first":
            pair = _wrong(dated["first"], cells)
            if pair:
                yield _note("first_not_first", rows["first"], pair[0], rows[other], pair[1])
        if "recent" in dated and other not in ("first", "recent"):
            pair = _wrong(cells, dated["recent"])
            if pair:
                yield _note("recent_not_last", rows["recent"], pair[1], rows[other], pair[0])


def _wrong(early: list[Cell], late: list[Cell]) -> tuple[Cell, Cell] | None:
    """Two boxes, the day of the first of which surely lies after that of the second."""
    return next(((a, b) for a, b in product(early, late) if a.when.surely_after(b.when)), None)


def _note(rule: str, row: GridRow, cell: Cell, other_row: GridRow, other: Cell) -> Note:
    says = str(table("rules")["rules"][rule]["says"])
    for name, value in (
        ("{row}", row.title),
        ("{when}", str(cell.when)),
        ("{other}", other_row.title),
        ("{other_when}", str(other.when)),
    ):
        says = says.replace(name, value)
    return Note(
        rule=rule,
        sentence=says,
        topic=rule,
        part="cells",
        item=cell.id,
        field="when",
        about=f"{cell.when} and {other.when}",
    )
