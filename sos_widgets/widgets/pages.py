"""Words and pictures: books of pages with a few words and a drawing, and a child's own pictures."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sos_widgets.disk import write_whole
from sos_widgets.errors import StorageError
from sos_widgets.model import figures, pages
from sos_widgets.model.figures import Build, Feeling, Look, Pose, Skin
from sos_widgets.model.pages import FULL, HEIGHT, LONGEST, WIDTH, Book, Drawing, Page, Thing
from sos_widgets.render.booklet import booklet_html
from sos_widgets.render.svg import svg
from sos_widgets.scene.art.catalogue import draw, things
from sos_widgets.scene.art.paint import PAINT
from sos_widgets.scene.booklet import booklet
from sos_widgets.scene.marks import box, moved
from sos_widgets.scene.pages import (
    book_called,
    look_scene,
    page_called,
    page_scene,
    page_shows,
    pages_sheet,
)
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, Message, static
from sos_widgets.widgets.kept import Kept
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.takehome import HANDOUTS
from sos_widgets.words import table, term

__all__ = ["PagesBoard"]

_number = itertools.count(1)
# The model's values to choose among, each with its words.
_CHOICES: tuple[type[StrEnum], ...] = (
    figures.Crayon,
    figures.Feeling,
    figures.Build,
    figures.Breadth,
    figures.Skin,
    figures.Hair,
    figures.HairColour,
    figures.Beard,
    figures.Clothes,
    figures.Aid,
    figures.Pose,
    pages.Occasion,
    pages.AgeBand,
    pages.OpenMatter,
    pages.Ready,
    pages.Ground,
    pages.Thing,
)


class PagesBoard(Board):
    """Books of pages: stories told to a child, and three pictures of a child's own.

    A page is a few words and a picture. The picture is drawn with a pen by
    mouse, finger or pen, and built of figures and things that can be put in
    their places by keyboard; all of it is spoken.

    References
    ----------
    Words and pictures are Susie Essex's and her colleagues'. Asking a child
    for worries, good things and dreams in drawings follows Weld and Greening.
    """

    tool = "pages"
    shows = ("people", "statements", "pairs", "looks", "books", "pages", "drawings", "set_aside")
    advises = ("books", "pages")
    _esm = static("pages.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"pages-{next(_number)}"
        self._drawn = Kept()
        # Of all boards this one has the most to draw: not before somebody looks at it.
        self._looked_at = False
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All books as text."""
        return pages_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Every page and every person drawn, what can be put on a page, and the words.

        Nothing before a page has said that it shows the board.
        """
        if not self._looked_at:
            return {}
        record = self.record
        on_page: dict[str, list[Drawing]] = {}
        for drawn in record.drawings:
            on_page.setdefault(drawn.page, []).append(drawn)
        self._drawn.forget_but([*(p.id for p in record.pages), *(k.id for k in record.looks)])
        return {
            "pages": {
                page.id: self._shown_page(page, on_page.get(page.id, ())) for page in record.pages
            },
            "looks": {look.id: self._shown_look(look) for look in record.looks},
            "books": {book.id: {"called": book_called(book)} for book in record.books},
            "sheet": plain_sheet(self.sheet()),
            "children": [who.id for who in record.family.focal],
            **_kit(),
        }

    def _shown_page(self, page: Page, drawn: Iterable[Drawing]) -> dict[str, Any]:
        record = self.record
        of = (page, *drawn, record.looks, record.family.people)
        number = page_called(record, page)
        ids = f"{self._ids}-{page.id}-"

        def make() -> dict[str, Any]:
            return {"svg": svg(page_scene(record, page), ids=ids), "ids": ids}

        shown: dict[str, Any] = self._drawn.made(page.id, of, make)
        return {**shown, "called": number, "shows": page_shows(record, page)}

    def _shown_look(self, look: Look) -> dict[str, Any]:
        record = self.record

        def make() -> dict[str, Any]:
            scene = look_scene(record, look)
            picture = svg(scene, ids=f"{self._ids}-look-{look.id}-")
            return {"svg": picture, "called": scene.title, "words": scene.description}

        shown: dict[str, Any] = self._drawn.made(look.id, (look, record.family.people), make)
        return shown

    def _answer(self, content: Message) -> Message | None:
        match content:
            case {"type": "looked_at"}:
                self._looked_at = True
                self._show_extra()
                return None
            case {"type": "booklet", "book": str(id_), "fold": bool(fold)}:
                return self._booklet(id_, fold=fold)
        return super()._answer(content)

    def _booklet(self, id_: str, *, fold: bool) -> Message:
        """One HTML file of a book, for the page, and in the folder of the handouts."""
        book = next((each for each in self.record.books if each.id == id_), None)
        if book is None:
            return {"type": "booklet", "book": id_, "trouble": "This book is not here any more."}
        html = booklet_html(booklet(self.record, book), fold=fold)
        name = f"{self.practice.path.stem} - {self._named(book)}{'' if fold else ', page by page'}.html"
        made = {"type": "booklet", "book": id_, "html": html, "name": name}
        try:
            write_whole(self.practice.path.parent / HANDOUTS / name, html)
        except StorageError as problem:
            return {**made, "trouble": str(problem)}
        return {**made, "where": f"{HANDOUTS}/{name}"}

    def _named(self, book: Book) -> str:
        """A book's title as part of a file's name; of two books with one title, another each.

        Made again, a booklet takes the place of its own older one.
        """
        own = _file_title(book)
        before = itertools.takewhile(lambda each: each.id != book.id, self.record.books)
        alike = sum(_file_title(each).casefold() == own.casefold() for each in before)
        return f"{own} {alike + 1}" if alike else own


def _kit() -> dict[str, Any]:
    """What is the same for every record."""
    if not _KIT:
        _KIT.update(
            words=table("pages"),
            choices={
                kind.__name__: [{"value": each.value, "label": term(each)} for each in kind]
                for kind in _CHOICES
            },
            things={each.value: _sample(each) for each in things()},
            faces={each.value: _face(each) for each in Feeling},
            paint={each.value: _paint(each) for each in figures.Crayon},
            room={"full": FULL, "longest": LONGEST, "width": WIDTH, "height": HEIGHT},
        )
    return _KIT


_KIT: dict[str, Any] = {}


def _file_title(book: Book) -> str:
    return re.sub(r"[^\w -]", "", book_called(book)).strip()[:60] or "story"


def _paint(crayon: figures.Crayon) -> str:
    """What a crayon looks like; what is not coloured in is drawn with the pen."""
    return PAINT["pen" if crayon is figures.Crayon.PLAIN else f"crayon-{crayon}"]


def _sample(thing: Thing) -> str:
    """A thing, to choose by."""
    return _small(draw(Drawing(id="", page="", thing=thing, x=0, y=0)), term(thing))


def _face(feeling: Feeling) -> str:
    """A face that shows a feeling, to choose by."""
    look = Look(id="", build=Build.STICK, skin=Skin.PLAIN)
    drawn = Drawing(id="", page="", x=0, y=0, feeling=feeling, pose=Pose.STANDING)
    head = [each for each in draw(drawn, look) if box(each)[3] < -100]
    return _small(tuple(head), term(feeling))


def _small(marks: Any, words: str) -> str:
    left, top, right, low = box(*marks)
    side = max(right - left, low - top) + 12
    x, y = (side - left - right) / 2, (side - top - low) / 2
    placed = tuple(moved(each, x, y) for each in marks)
    scene = Scene(title=words, description=words, marks=placed, size=(side, side))
    return svg(scene, ids=f"sample-{next(_number)}-")
