"""The harm/worry matrix and the safety grid as tables."""

from __future__ import annotations

from sos_widgets.errors import NotFoundError
from sos_widgets.model.record import Cell, Confidence, Grid, Record
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import GridTemplate, LabelPack, grid_template, term

__all__ = ["matrix_reading", "matrix_sheet"]


def matrix_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every grid with what it is about and its boxes; an empty box says so."""
    blocks: list[Block] = []
    for grid in record.grids:
        blocks += _grid(record, grid)
    if not record.grids:
        blocks.append(Paragraph(words="There is no grid yet."))
    return Sheet(title=labels.tool("matrix"), blocks=tuple(blocks))


def matrix_reading(record: Record) -> tuple[Block, ...]:
    """Every grid row by row, to be read where a table has no room."""
    blocks: list[Block] = []
    for grid in record.grids:
        cells = [cell for cell in record.cells if cell.grid == grid.id and cell.words]
        try:
            template = grid_template(grid.template)
        except NotFoundError:
            blocks += _grid(record, grid)
            continue
        about = _about(record, grid, template)
        blocks += [Heading(words=grid.title or template.title), *about]
        for row in template.rows:
            said = tuple(
                f"{column.title}: {_words(record, cell)}"
                for column in template.columns
                for cell in _at(cells, row.id, column.id)
            )
            blocks += [Heading(words=row.title, level=2), Items(items=said)] if said else []
    return tuple(blocks)


def _grid(record: Record, grid: Grid) -> list[Block]:
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    try:
        template = grid_template(grid.template)
    except NotFoundError:
        return [Heading(words=grid.title or term(grid.kind)), _plain_table(record, grid, cells)]
    title = grid.title or template.title
    used = {cell.row for cell in cells}
    rows = tuple(
        (row.title, *(_box(record, _at(cells, row.id, column.id)) for column in template.columns))
        for row in template.rows
        if row.id in used or not row.optional
    )
    table = Table(
        caption=title,
        columns=("Which time", *(column.title for column in template.columns)),
        rows=rows,
    )
    return [Heading(words=title), *_about(record, grid, template), table]


def _about(record: Record, grid: Grid, template: GridTemplate) -> list[Block]:
    named = record.family
    facts = (
        ("Children", listed(describe.family_name(named, each) for each in grid.children)),
        ("Adults", listed(describe.family_name(named, each) for each in grid.adults)),
        ("What it is about", grid.what),
        ("Period", grid.period),
        ("Status", grid.status),
        ("Written by", grid.recorded_by),
        ("Date", str(grid.date)),
    )
    said = tuple(f"{name}: {words}" for name, words in facts if words)
    about: list[Block] = [Paragraph(words=template.about)]
    return [*about, Items(items=said)] if said else about


def _at(cells: list[Cell], row: str, column: str) -> list[Cell]:
    return [cell for cell in cells if (cell.row, cell.column) == (row, column)]


def _box(record: Record, cells: list[Cell]) -> str:
    said = [_words(record, cell) for cell in cells if cell.words]
    return "\n".join(said) or "Nothing written yet"


def _words(record: Record, cell: Cell) -> str:
    child = f"{describe.family_name(record.family, cell.child)}: " if cell.child else ""
    sure = "" if cell.confidence is Confidence.NOT_SAID else term(cell.confidence)
    by = describe.family_name(record.family, cell.disputed_by)
    sure += f" by {by}" if by and cell.confidence is Confidence.DISPUTED else ""
    how = "; ".join(part for part in (str(cell.when), cell.source, sure) if part)
    return f"{child}{cell.words}" + (f" ({how})" if how else "")


def _plain_table(record: Record, grid: Grid, cells: list[Cell]) -> Table:
    """A grid whose template is not on this machine: its boxes one below the other."""
    rows = tuple((cell.row, cell.column, _words(record, cell)) for cell in cells)
    title = grid.title or term(grid.kind)
    return Table(caption=title, columns=("Row", "Column", "What is written"), rows=rows)
