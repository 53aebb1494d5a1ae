"""The harm/worry matrix and the safety grid as tables."""

from __future__ import annotations

from sos_widgets.model.grids import Cell, Confidence, Grid, GridRow, GridTemplate
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.scene.boxes import grid_called
from sos_widgets.scene.kin import listed
from sos_widgets.scene.plan import line_words
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table, template_of, term

__all__ = ["how_known", "matrix_reading", "matrix_sheet"]


def matrix_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every grid with what it is about, its boxes, and the when-then lines begun from it."""
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
        cells = [c for c in record.cells if c.grid == grid.id and (c.words or c.ask)]
        template = template_of(grid)
        if template is None:
            blocks += _grid(record, grid)
            continue
        blocks += [Heading(words=grid_called(grid)), *_about(record, grid, template)]
        for row in template.rows:
            same = _same(grid, template, row, cells)
            said = (same,) if same else _row_read(record, template, row, cells)
            blocks += [Heading(words=row.title, level=2), Items(items=said)] if said else []
    return tuple(blocks)


def _row_read(
    record: Record, template: GridTemplate, row: GridRow, cells: list[Cell]
) -> tuple[str, ...]:
    return tuple(
        f"{column.title}: {_words(record, cell)}"
        for column in template.columns
        for cell in _at(cells, row.id, column.id)
    )


def _grid(record: Record, grid: Grid) -> list[Block]:
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    title = grid_called(grid)
    template = template_of(grid)
    if template is None:
        return [Heading(words=title), _plain_table(record, grid, cells)]
    used = {cell.row for cell in cells}
    columns = (template.row_heading, *(column.title for column in template.columns))
    rows = tuple(
        (row.title, *_row(record, grid, template, row, cells))
        for row in template.rows
        if row.id in used or not row.optional
    )
    nothing = Paragraph(words="Nothing written yet.")
    shown = Table(caption=title, columns=columns, rows=rows) if rows else nothing
    return [Heading(words=title), *_about(record, grid, template), shown, *_lines(record, cells)]


def _row(
    record: Record, grid: Grid, template: GridTemplate, row: GridRow, cells: list[Cell]
) -> tuple[str, ...]:
    same = _same(grid, template, row, cells)
    if same:
        return (same, *("" for _ in template.columns[1:]))
    return tuple(_box(record, _at(cells, row.id, column.id)) for column in template.columns)


def _same(grid: Grid, template: GridTemplate, row: GridRow, cells: list[Cell]) -> str:
    other = template.row(grid.same_as(row.id, cells))
    return f"{table('matrix')['same']} “{other.title}”" if other else ""


def _lines(record: Record, cells: list[Cell]) -> list[Block]:
    ids = {cell.id for cell in cells}
    lines = tuple(line_words(record, each) for each in record.when_thens if each.from_cell in ids)
    heading = Heading(words=table("matrix")["lines"], level=2)
    return [heading, Items(items=lines)] if lines else []


def _about(record: Record, grid: Grid, template: GridTemplate) -> list[Block]:
    named = record.family
    facts = (
        ("Children", listed(describe.family_name(named, each) for each in grid.children)),
        ("Adults", listed(describe.family_name(named, each) for each in grid.adults)),
        (table("matrix")["what"][grid.kind], grid.what),
        ("Period", grid.period),
        ("Status", grid.status),
        ("Written by", grid.recorded_by),
        ("Date", str(grid.date)),
    )
    said = tuple(f"{name}: {words}" for name, words in facts if words)
    about: list[Block] = [Paragraph(words=template.about)] if template.about else []
    return [*about, Items(items=said)] if said else about


def _at(cells: list[Cell], row: str, column: str) -> list[Cell]:
    return [cell for cell in cells if (cell.row, cell.column) == (row, column)]


def _box(record: Record, cells: list[Cell]) -> str:
    said = [_words(record, cell) for cell in cells if cell.words or cell.ask]
    return "\n".join(said) or "Nothing written yet"


def _words(record: Record, cell: Cell) -> str:
    child = f"{describe.family_name(record.family, cell.child)}: " if cell.child else ""
    how, ask = how_known(record, cell), f"{table('matrix')['still']}: {cell.ask}"
    known = f"{cell.words} ({how})" if how and cell.words else cell.words
    said = (known.rstrip(), ask) if cell.ask else (known,)
    return child + "\n".join(filter(None, said))


def how_known(record: Record, cell: Cell) -> str:
    """When it was, how it is known and how sure that is, with who disputes it."""
    sure = "" if cell.confidence is Confidence.NOT_SAID else term(cell.confidence)
    by = describe.family_name(record.family, cell.disputed_by)
    sure += f" by {by}" if by and cell.confidence is Confidence.DISPUTED else ""
    return "; ".join(part for part in (str(cell.when), cell.source, sure) if part)


def _plain_table(record: Record, grid: Grid, cells: list[Cell]) -> Table:
    """A grid whose template is not known here: its boxes one below the other."""
    rows = tuple((cell.row, cell.column, _words(record, cell)) for cell in cells)
    columns = ("Row", "Column", "What is written")
    return Table(caption=grid_called(grid), columns=columns, rows=rows)
