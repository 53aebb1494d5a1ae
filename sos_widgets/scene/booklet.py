"""A book as it is held in the hand: a front, a page for each page, room at the end."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from sos_widgets.model.pages import Book, Occasion
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.pages import book_called, page_scene, section_title
from sos_widgets.scene.scene import Scene
from sos_widgets.words import table

__all__ = ["ROOM", "Booklet", "Leaf", "booklet"]

ROOM = 600  # letters below a picture on a leaf; what is more has a leaf of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page of a booklet.

    Parameters
    ----------
    kind : str
        ``"front"``, ``"page"``, ``"told"`` (what people see differently) or ``"back"``.
    heading : str
        Above the words; empty for none.
    words : str
        What is read aloud.
    spoken : bool
        Whether the words are a child's own.
    scene : Scene, optional
        Its picture.
    """

    kind: str
    heading: str = ""
    words: str = ""
    spoken: bool = False
    scene: Scene | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """A book's leaves in the order in which they are read."""

    title: str
    leaves: tuple[Leaf, ...]


def booklet(record: Record, book: Book) -> Booklet:
    """Make a booklet of a book."""
    words = table("pages")
    own = book.occasion is Occasion.THREE_PICTURES
    pages = record.pages_of(book.id)
    title = book_called(book)
    leaves = [
        Leaf(
            kind="front",
            heading=title,
            words=_whose(record, book),
            scene=page_scene(record, pages[0]) if pages else None,
        )
    ]
    for page in pages:
        heading = section_title(page.section) if own else ""
        scene = page_scene(record, page)
        first, *rest = _parts(page.words)
        leaves.append(Leaf(kind="page", heading=heading, words=first, spoken=own, scene=scene))
        leaves += [Leaf(kind="page", words=each, spoken=own) for each in rest]
    if book.disagreement.strip():
        differ = Leaf(kind="told", heading=words["disagreed"], words=book.disagreement.strip())
        # Before the last page, which is the one that a child falls asleep with.
        leaves.insert(max(len(leaves) - 1, 1), differ)
    leaves.append(Leaf(kind="back", words=words["booklet"]["back"]))
    return Booklet(title=title, leaves=tuple(leaves))


def _parts(words: str) -> tuple[str, ...]:
    """Words in parts that a leaf has room for, broken between sentences where that can be."""
    parts = [""]
    for sentence in re.split(r"(?<=[.!?…])\s+", words.strip()):
        for piece in textwrap.wrap(sentence, ROOM, break_on_hyphens=False):
            if parts[-1] and len(parts[-1]) + len(piece) >= ROOM:
                parts.append("")
            parts[-1] = f"{parts[-1]} {piece}".strip()
    return tuple(parts)


def _whose(record: Record, book: Book) -> str:
    """For whom a book is, and who tells it."""
    words = table("pages")

    def names(who: tuple[str, ...]) -> str:
        said = [describe.family_name(record.family, each) for each in who]
        # A child calls people by their first names.
        return listed(
            [each.split(maxsplit=1)[0] if each in _full(record) else each for each in said]
        )

    if book.occasion is Occasion.THREE_PICTURES:
        return names(book.children)
    told = f"{words['told_by_line']} {names(book.told_by)}" if book.told_by else ""
    meant = f"{words['for_line']} {names(book.children)}" if book.children else ""
    return "\n".join(filter(None, [meant, told]))


def _full(record: Record) -> set[str]:
    return {who.name for who in record.family.people if who.name}
