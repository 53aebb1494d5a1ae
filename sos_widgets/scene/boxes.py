"""What the boxes of grids are called."""

from __future__ import annotations

from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.words import template_of, term

__all__ = ["box_called", "boxes_called", "grid_called"]


def grid_called(grid: Grid) -> str:
    """A grid's title: the team's own, or that of its template."""
    template = template_of(grid)
    return grid.title or (template.title if template else term(grid.kind))


def boxes_called(record: Record) -> dict[str, str]:
    """Every box that there is, by its grid, row, column and child; in the order of the grids."""
    grids = {each.id: each for each in record.grids}
    order = list(grids)
    cells = sorted(record.cells, key=lambda each: order.index(each.grid))
    return {each.id: _box(record, grids[each.grid], each) for each in cells}


def box_called(record: Record, cell_id: str) -> str:
    """A box by its grid, row, column and child; empty where there is no such box.

    Parameters
    ----------
    cell_id : str
        As a statement or a when-then line names the box it was made from.
    """
    cell = next((each for each in record.cells if each.id == cell_id), None)
    grid = next((each for each in record.grids if cell and each.id == cell.grid), None)
    return _box(record, grid, cell) if grid and cell else ""


def _box(record: Record, grid: Grid, cell: Cell) -> str:
    return f"{grid_called(grid)}: {_place(record, grid, cell)}"


def _place(record: Record, grid: Grid, cell: Cell) -> str:
    template = template_of(grid)
    row = template.row(cell.row) if template else None
    column = template.column(cell.column) if template else None
    child = describe.family_name(record.family, cell.child)
    words = (row.title if row else cell.row, column.title if column else cell.column, child)
    return ", ".join(filter(None, words))
