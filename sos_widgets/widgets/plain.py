"""Sheets as plain data, for the views to draw with elements of their own."""

from __future__ import annotations

from typing import Any

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

__all__ = ["plain_sheet"]


def plain_sheet(sheet: Sheet, *, ids: str = "") -> dict[str, Any]:
    """A sheet as the views' `SheetView` takes it.

    Parameters
    ----------
    ids : str
        Prefix of the ids in its pictures, unique on the page.
    """
    blocks = [_plain(block, f"{ids}{number}") for number, block in enumerate(sheet.blocks)]
    return {"title": sheet.title, "blocks": blocks}


def _plain(block: Block, ids: str) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "text": block.words, "level": block.level}
        case Paragraph():
            return {"kind": "paragraph", "text": block.words}
        case Quote():
            return {"kind": "quote", "text": block.words, "by": block.who}
        case Items():
            return {"kind": "items", "items": list(block.items)}
        case Lines():
            # A screen is not written on: what is asked stands alone.
            return {"kind": "paragraph", "text": block.words}
        case Table():
            return {
                "kind": "table",
                "caption": block.caption,
                "columns": list(block.columns),
                "rows": [list(row) for row in block.rows],
                "row_headers": block.row_headers,
            }
        case Picture():
            return {"kind": "picture", "svg": svg(block.scene, ids=ids)}
    raise TypeError(f"{type(block).__name__} is not a block that can be shown.")
