"""What the work does not say yet, as questions to take along."""

from __future__ import annotations

from sos_widgets.model.grids import Cell, Grid, GridColumn
from sos_widgets.model.record import Record
from sos_widgets.scene.boxes import grid_called
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.scene.still_open import still_open_blocks
from sos_widgets.words import LabelPack, template_of

__all__ = ["all_questions_sheet", "open_questions", "questions_sheet"]

_TITLE = "Questions to ask"


def all_questions_sheet(record: Record, labels: LabelPack) -> Sheet:
    """What the map and every grid leave open, on one sheet to take along: each is asked once."""
    of_map = still_open_blocks(record, level=2)
    blocks: list[Block] = [Heading(words=labels.tool("mapping")), *of_map] if of_map else []
    for grid in record.grids:
        asked = _by_column(record, grid)
        blocks += [Heading(words=grid_called(grid)), *asked] if asked else []
    return _sheet(tuple(blocks))


def _by_column(record: Record, grid: Grid) -> list[Block]:
    """Each column's own questions and, for its open boxes, the rows and the cards."""
    template = template_of(grid)
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    blocks: list[Block] = []
    for column in template.columns if template else ():
        rows = [
            (row, [cell for cell in cells if cell.row == row.id])
            for row in (template.rows if template else ())
        ]
        taken = [
            (row, here)
            for row, here in rows
            if not (row.optional and not here) and not grid.same_as(row.id, here)
        ]
        own = tuple(
            f"{row.title}: {each}" for row, here in taken for each in _own(record, column, here)
        )
        open_ = [row.title for row, here in taken if _open(grid, column, here)]
        if own or open_:
            blocks.append(Heading(words=column.title, level=2))
        blocks += [Items(items=own)] if own else []
        if open_:
            blocks += [Paragraph(words=f"Still open: {'; '.join(open_)}."), _questions(column)]
    return blocks


def questions_sheet(record: Record, grid: Grid) -> Sheet:
    """The open questions of one grid."""
    if template_of(grid) is None:
        nowhere = "This grid's questions are not on this computer."
        return Sheet(title=_TITLE, blocks=(Paragraph(words=nowhere),))
    said = any(cell.grid == grid.id and cell.words.strip() for cell in record.cells)
    return _sheet(open_questions(record, grid), said=said)


def open_questions(record: Record, grid: Grid) -> tuple[Block, ...]:
    """The questions of every box without words, in the order of the grid.

    A row that a team has not taken up asks nothing, nor does one that is the
    same time as another.
    """
    blocks: list[Block] = []
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    template = template_of(grid)
    for row in template.rows if template else ():
        here = [cell for cell in cells if cell.row == row.id]
        if template is None or (row.optional and not here) or grid.same_as(row.id, here):
            continue
        asked = [
            block for column in template.columns for block in _asked(record, grid, column, here)
        ]
        blocks += [Heading(words=row.title), *asked] if asked else []
    return tuple(blocks)


def _sheet(blocks: tuple[Block, ...], *, said: bool = True) -> Sheet:
    none = "Something is written in every box." if said else "No row has been taken up yet."
    return Sheet(title=_TITLE, blocks=blocks or (Paragraph(words=none),))


def _asked(record: Record, grid: Grid, column: GridColumn, here: list[Cell]) -> list[Block]:
    own, open_ = _own(record, column, here), _open(grid, column, here)
    names = listed(record.family.called(child) for child in open_ if child)
    heading = Heading(words=f"{column.title}: {names}" if names else column.title, level=2)
    blocks: list[Block] = [heading, Items(items=own)] if own else [heading]
    blocks += [_questions(column)] if open_ else []
    return blocks if own or open_ else []


def _own(record: Record, column: GridColumn, here: list[Cell]) -> tuple[str, ...]:
    """The team's own questions about what it does not know yet."""
    return tuple(
        f"{record.family.called(cell.child)}: {cell.ask}" if cell.child else cell.ask
        for cell in here
        if cell.column == column.id and cell.ask.strip()
    )


def _open(grid: Grid, column: GridColumn, here: list[Cell]) -> list[str]:
    """Whose boxes have neither words nor a question of the team's own; "" for a box of no child."""
    cells = [cell for cell in here if cell.column == column.id]
    told = {cell.child for cell in cells if cell.words.strip() or cell.ask.strip()}
    if column.per_child and grid.children:
        return [child for child in grid.children if child not in told]
    return [] if told else [""]


def _questions(column: GridColumn) -> Items:
    return Items(items=column.prompts or (column.help or f"{column.title}?",))
