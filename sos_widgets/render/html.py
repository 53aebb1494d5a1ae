"""Sheets as HTML: headings, tables with their heads, lists, pictures with their words."""

from __future__ import annotations

import re

from sos_widgets.render.escape import words
from sos_widgets.render.svg import svg
from sos_widgets.scene.sheet import (
    Block,
    Heading,
    Items,
    Lines,
    Paragraph,
    Picture,
    Quote,
    Sheet,
    Table,
)

__all__ = ["html"]


def html(sheet: Sheet, *, level: int = 2, ids: str = "", columns: int = 99) -> str:
    """Write a sheet as a section of a page.

    Parameters
    ----------
    level : int
        Of the sheet's heading, 1 to 6; those inside it stand below.
    ids : str
        Stands before the ids of its pictures; a page gives each sheet its own.
    columns : int
        The most that a table may have; of a wider one each row is written as
        a list, for letters that are too large to stand in narrow columns.
    """
    found = [f'<section class="sos-sheet">\n{_heading(sheet.title, level)}']
    said = sheet.title
    for n, block in enumerate(sheet.blocks):
        if isinstance(block, Table):
            write = _stacked if len(block.columns) > columns else _table
            found.append(write(block, said_above=block.caption == said))
        else:
            found.append(_block(block, level, f"{ids}{n}-", columns))
        said = block.words if isinstance(block, Heading) else ""
    return "\n".join([*found, "</section>\n"])


def _block(block: Block, level: int, ids: str, columns: int) -> str:
    match block:
        case Heading():
            return _heading(block.words, level + block.level)
        case Paragraph():
            return "\n".join(
                f'<p dir="auto">{_lines(part)}</p>' for part in re.split(r"\n\s*\n", block.words)
            )
        case Quote():
            who = f'<footer dir="auto">{words(block.who)}</footer>' if block.who else ""
            return f'<blockquote><p dir="auto">{_lines(block.words)}</p>{who}</blockquote>'
        case Items():
            items = "".join(f'<li dir="auto">{_lines(each)}</li>' for each in block.items)
            return f"<ul>{items}</ul>"
        case Lines():
            return _to_write_on(block)
        case Picture():
            same = "".join(
                html(each, level=min(level + 1, 6), ids=f"{ids}{n}-", columns=columns)
                for n, each in enumerate(block.scene.equivalents)
            )
            return f'<figure class="sos-figure">\n{svg(block.scene, ids=ids)}</figure>\n{same}'
    raise TypeError(f"{type(block).__name__} is no block that can be written.")


def _to_write_on(block: Lines) -> str:
    asked = f'<p dir="auto">{_lines(block.words)}</p>' if block.words else ""
    if block.numbers:
        marks = "".join(f"<li>{number}</li>" for number in range(11))
        ends = (
            f'<p class="sos-ends"><span dir="auto">{words(block.zero)}</span>'
            f'<span dir="auto">{words(block.ten)}</span></p>'
        )
        return (
            f'<div class="sos-write">{asked}<ol class="sos-ring" start="0">{marks}</ol>{ends}</div>'
        )
    ruled = '<div class="sos-rule"></div>' * block.count
    return f'<div class="sos-write">{asked}<div aria-hidden="true">{ruled}</div></div>'


def _heading(said: str, level: int) -> str:
    rank = min(max(level, 1), 6)
    return f'<h{rank} dir="auto">{words(said)}</h{rank}>'


def _table(table: Table, *, said_above: bool) -> str:
    """Write a table; a caption that the heading above has just said is for listeners alone."""
    head = "".join(f'<th scope="col" dir="auto">{words(each)}</th>' for each in table.columns)
    rows = []
    for row in table.rows:
        cells = [f'<td dir="auto">{_lines(each)}</td>' for each in row]
        if table.row_headers and row:
            cells[0] = f'<th scope="row" dir="auto">{_lines(row[0])}</th>'
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heard = ' class="sos-heard"' if said_above else ""
    return (
        f'<table class="sos-table"><caption{heard} dir="auto">{words(table.caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>{''.join(rows)}</tbody></table>"
    )


def _stacked(table: Table, *, said_above: bool) -> str:
    """Write each row as a list: what would stand at the head of a column, and the cell."""
    caption = "" if said_above else f'<p class="sos-caption" dir="auto">{words(table.caption)}</p>'
    rows = []
    for row in table.rows:
        cells = "".join(
            f'<div><dt dir="auto">{words(head)}</dt><dd dir="auto">{_lines(cell)}</dd></div>'
            for head, cell in zip(table.columns, row, strict=True)
            if cell.strip()
        )
        rows.append(f'<dl class="sos-stacked">{cells}</dl>')
    return "\n".join([caption, *rows])


def _lines(said: str) -> str:
    return "<br>".join(words(line) for line in said.strip().splitlines())
