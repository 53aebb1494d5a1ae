"""The trainer's guide as a sheet, from the Markdown of `docs/trainers-guide.md`.

The guide keeps to titles, paragraphs, lists and tables: one line is one
paragraph, one item or one row.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table

__all__ = ["guide_sheet"]


def guide_sheet(markdown: str) -> Sheet:
    """Read the guide.

    Examples
    --------
    >>> sheet = guide_sheet("# Guide\\n\\n## Before\\n\\n- Try it.\\n- Twice.")
    >>> sheet.title, [type(block).__name__ for block in sheet.blocks]
    ('Guide', ['Heading', 'Items'])
    """
    lines = [line.strip() for line in markdown.splitlines() if line.strip()]
    title = lines[0].removeprefix("# ") if lines else ""
    return Sheet(title=title, blocks=tuple(_blocks(lines[1:])))


def _blocks(lines: list[str]) -> Iterator[Block]:
    heading = ""
    for kind, group in groupby(lines, _kind):
        match kind:
            case "##":
                for heading in (line.removeprefix("## ") for line in group):
                    yield Heading(words=heading)
            case "-":
                yield Items(items=tuple(line.removeprefix("- ") for line in group))
            case "|":
                columns, _, *rows = (
                    [cell.strip() for cell in line[1:-1].split("|")] for line in group
                )
                yield Table(
                    caption=heading, columns=tuple(columns), rows=tuple(tuple(row) for row in rows)
                )
            case _:
                yield from (Paragraph(words=line) for line in group)


def _kind(line: str) -> str:
    return next((kind for kind in ("##", "-", "|") if line.startswith(kind)), "")
