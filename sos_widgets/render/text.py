"""Sheets as plain text, for a text cell, a test or an e-mail."""

from __future__ import annotations

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

__all__ = ["text"]


def text(sheet: Sheet) -> str:
    """Write a sheet as plain text.

    Examples
    --------
    >>> print(text(Sheet(title="Steps", blocks=(Items(items=("Ring Gran.",)),))), end="")
    Steps
    =====
    <BLANKLINE>
    - Ring Gran.
    """
    parts = [f"{sheet.title}\n{'=' * len(sheet.title)}"]
    parts += [_block(block) for block in sheet.blocks]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{block.words}\n{'-' * len(block.words)}"
        case Paragraph():
            return block.words.strip()
        case Quote():
            return f"“{block.words.strip()}”" + (f" ({block.who})" if block.who else "")
        case Items():
            return "\n".join(f"- {each}" for each in block.items)
        case Lines():
            ends = f" (0: {block.zero}; 10: {block.ten})" if block.numbers else ""
            return f"{block.words}{ends}"
        case Table():
            return _table(block)
        case Picture():
            scene = block.scene
            words = [f"[Picture: {scene.title}] {scene.description}"]
            return "\n\n".join([*words, *(text(each).rstrip() for each in scene.equivalents)])
    raise TypeError(f"{type(block).__name__} is no block that can be written.")


def _table(table: Table) -> str:
    # One line a cell: a grid of characters breaks as soon as somebody writes a sentence.
    rows = [table.caption]
    for row in table.rows:
        cells = [
            f"{head}: {' '.join(cell.split())}"
            for head, cell in zip(table.columns, row, strict=True)
            if cell.strip()
        ]
        rows.append("- " + "\n  ".join(cells))
    return "\n".join(rows)
