"""What a grid does not say yet, as questions to take along."""

from __future__ import annotations

from sos_widgets.errors import NotFoundError
from sos_widgets.model.record import Cell, Grid, Record
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.words import GridColumn, grid_template

__all__ = ["questions_sheet"]


def questions_sheet(record: Record, grid: Grid) -> Sheet:
    """The questions of every box without words, in the order of the grid.

    A row that a team has not taken up asks nothing.
    """
    blocks: list[Block] = []
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    try:
        template = grid_template(grid.template)
    except NotFoundError:
        nowhere = "This grid's questions are not on this computer."
        return Sheet(title="Questions to ask", blocks=(Paragraph(words=nowhere),))
    for row in template.rows:
        here = [cell for cell in cells if cell.row == row.id]
        if row.optional and not here:
            continue
        asked = [
            block for column in template.columns for block in _asked(record, grid, column, here)
        ]
        if asked:
            blocks += [Heading(words=row.title), *asked]
    said = "Something is written in every box."
    return Sheet(title="Questions to ask", blocks=tuple(blocks) or (Paragraph(words=said),))


def _asked(record: Record, grid: Grid, column: GridColumn, here: list[Cell]) -> list[Block]:
    written = {cell.child for cell in here if cell.column == column.id and cell.words.strip()}
    if not (column.per_child and grid.children):
        return [] if written else [_heading(column.title), Items(items=column.prompts)]
    open_ = [record.family.called(child) for child in grid.children if child not in written]
    if not open_:
        return []
    return [_heading(f"{column.title}: {listed(open_)}"), Items(items=column.prompts)]


def _heading(words: str) -> Heading:
    return Heading(words=words, level=2)
