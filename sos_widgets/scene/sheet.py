"""A small document: what a tool says in words and tables, for people and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sos_widgets.scene.scene import Scene

__all__ = [
    "Block",
    "Heading",
    "Items",
    "Lines",
    "Paragraph",
    "Picture",
    "Quote",
    "Sheet",
    "Table",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Block):
    """A heading inside the sheet; `level` 1 stands right below the sheet's title."""

    words: str
    level: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Block):
    """Running words; blank lines part paragraphs."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Block):
    """What somebody said, in their own words."""

    words: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Items(Block):
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Block):
    """Empty lines on paper, to write on by hand.

    Parameters
    ----------
    words : str
        What is asked above them.
    count : int
        How many, from 1 on.
    numbers : bool
        With the numbers from 0 to 10 to ring, in the place of lines.
    zero, ten : str
        What the ends of the numbers mean.
    """

    words: str
    count: int = 1
    numbers: bool = False
    zero: str = ""
    ten: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Block):
    """A table.

    Parameters
    ----------
    columns : tuple of str
        Heads of the columns.
    rows : tuple of tuple of str
        As many cells each as there are columns.
    row_headers : bool
        Whether the first cell of a row names the row.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_headers: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Block):
    """A picture; it is always followed by what it says in words."""

    scene: Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A title and what stands below it."""

    title: str
    blocks: tuple[Block, ...] = ()
