"""Pictures on sheets of paper: readable, and over several pages where one is too small.

Lengths on paper are in pixels of 1/96 inch, as in pictures.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import ceil

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.layout.geometry import Point
from sos_widgets.scene.frame import framed
from sos_widgets.scene.marks import Box, Mark, Path, Text, box, line, walked
from sos_widgets.scene.scene import Scene

__all__ = ["PAPERS", "READABLE", "WAYS", "Page", "pages"]

_MM = 96 / 25.4
PAPERS: dict[str, Point] = {"a4": (210 * _MM, 297 * _MM), "a3": (297 * _MM, 420 * _MM)}
WAYS = ("", "upright", "across")  # as it suits the picture; or always so
READABLE = 7.0  # points: no letters are printed smaller
_POINT = 72 / 96
_MARGIN = 9 * _MM  # more than desk printers leave white
_FOOT = 7 * _MM  # for the number, where there are several pages
_OVERLAP = 12 * _MM  # printed on both of two pages that join
_LARGEST = 1.25  # a small picture is not blown up further
_SLACK = 0.92  # the share of a page that is counted on, so that a cut can move
_TRIES = 41


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One sheet of paper, with all of a picture or a part of it.

    Parameters
    ----------
    scene : Scene
        What is on it.
    size : (width, height)
        Of the paper, upright or lying.
    window : (left, top, right, bottom)
        The part of the scene, in its own pixels.
    at : (left, top, right, bottom)
        Where on the paper that part is printed.
    marks : tuple of Mark
        On the paper itself: where pages join, and the page's number.
    """

    scene: Scene
    size: Point
    window: Box
    at: Box
    marks: tuple[Mark, ...] = ()

    @property
    def scale(self) -> float:
        """How large the scene's pixels are printed."""
        return (self.at[2] - self.at[0]) / (self.window[2] - self.window[0])

    @property
    def letters(self) -> float:
        """How high the smallest letters of the scene are printed, in points; 0 without letters."""
        return min(_sizes(self.scene), default=0.0) * self.scale * _POINT


def pages(scene: Scene, paper: str, *, way: str = "") -> tuple[Page, ...]:
    """Lay a picture on paper.

    One page, upright or lying, where all letters are then at least 7 points
    high. Otherwise what the marks mean goes on a page of its own, and the
    picture, if it must, over several pages that overlap.

    Parameters
    ----------
    paper : str
        ``"a4"`` or ``"a3"``.
    way : str
        ``"upright"`` or ``"across"`` for how the picture's pages lie;
        whichever makes it larger, or needs fewer pages, by default.

    Raises
    ------
    NotFoundError
        When there is no such paper or way.
    """
    if paper not in PAPERS:
        hint = nearest(paper, PAPERS) or f"There are {', '.join(PAPERS)}."
        raise NotFoundError(f"There is no paper {paper!r}. {hint}")
    if way not in WAYS:
        hint = nearest(way, WAYS[1:]) or f"It lies {' or '.join(WAYS[1:])}."
        raise NotFoundError(f"Paper does not lie {way!r}. {hint}")
    short, long = PAPERS[paper]
    ways = {"upright": (short, long), "across": (long, short)}
    sheets = (ways[way],) if way else tuple(ways.values())
    least = _least(scene)
    whole = max((_whole(scene, size, foot=0.0) for size in sheets), key=lambda page: page.scale)
    if whole.scale >= least:
        return (whole,)
    body = _without_legend(scene)
    alone = max((_whole(body, size) for size in sheets), key=lambda page: page.scale)
    if alone.scale >= least:
        parts: tuple[Page, ...] = (alone,)
    else:
        parts = min((_tiles(body, size, least) for size in sheets), key=len)
    found = (*parts, *_legend(scene, sheets[0]))
    return tuple(_numbered(page, n, len(found)) for n, page in enumerate(found, 1))


def _least(scene: Scene) -> float:
    """The scale at which the smallest letters can still be read."""
    return min(READABLE / (min(_sizes(scene), default=READABLE) * _POINT), 1.0)


def _sizes(scene: Scene) -> list[float]:
    return [mark.size for mark in walked(scene.marks) if isinstance(mark, Text)]


def _room(size: Point, foot: float = _FOOT) -> Point:
    return size[0] - 2 * _MARGIN, size[1] - 2 * _MARGIN - foot


def _whole(scene: Scene, size: Point, foot: float = _FOOT) -> Page:
    """All of a scene on one page, in the middle at the top."""
    (wide, high), (w, h) = scene.size, _room(size, foot)
    scale = min(w / wide, h / high, _LARGEST)
    left = (size[0] - wide * scale) / 2
    at = (left, _MARGIN, left + wide * scale, _MARGIN + high * scale)
    return Page(scene=scene, size=size, window=(0.0, 0.0, wide, high), at=at)


def _without_legend(scene: Scene) -> Scene:
    marks = tuple(mark for mark in scene.marks if mark.kind != "legend")
    if len(marks) == len(scene.marks):
        return scene
    high = box(*marks)[3] + _MARGIN / 2
    return replace(scene, marks=marks, size=(scene.size[0], high))


def _legend(scene: Scene, size: Point) -> tuple[Page, ...]:
    """A page that says what the marks mean, if the picture itself said so."""
    if not any(mark.kind == "legend" for mark in scene.marks):
        return ()
    title = f"{scene.title}: what the marks mean"
    words = (title, "Practice: an invented family", "The legend of the picture.")
    return (_whole(framed((), words=words, keys=scene.legend, narrowest=_room(size)[0]), size),)


def _tiles(scene: Scene, size: Point, least: float) -> tuple[Page, ...]:
    """A scene over as few pages in rows and columns as it needs at the least scale."""
    (w, h), boxes = _room(size), _boxes(scene)
    columns = _windows(_cuts(scene.size[0], w / least, [(b[0], b[2]) for b in boxes]))
    rows = _windows(_cuts(scene.size[1], h / least, [(b[1], b[3]) for b in boxes]))
    # As large as all of those pages then allow.
    across, down = (max(end - begin for begin, end in parts) for parts in (columns, rows))
    scale = min(w / across, h / down, _LARGEST)
    found = []
    for n, ((top, low), (left, right)) in enumerate(product(rows, columns)):
        at = (
            _MARGIN,
            _MARGIN,
            _MARGIN + (right - left) * scale,
            _MARGIN + (low - top) * scale,
        )
        page = Page(scene=scene, size=size, window=(left, top, right, low), at=at)
        row, column = divmod(n, len(columns))
        neighbours = {
            "left": n if column else 0,
            "right": n + 2 if column + 1 < len(columns) else 0,
            "top": n + 1 - len(columns) if row else 0,
            "bottom": n + 1 + len(columns) if row + 1 < len(rows) else 0,
        }
        found.append(replace(page, marks=tuple(_joins(page, neighbours))))
    return tuple(found)


def _windows(cuts: tuple[float, ...]) -> list[Point]:
    """What is printed between cuts: a little over each, so that pages can be joined."""
    half = _OVERLAP / 2
    return [
        (begin - (half if begin else 0.0), end + (half if end != cuts[-1] else 0.0))
        for begin, end in pairwise(cuts)
    ]


def _boxes(scene: Scene) -> list[Box]:
    """What a cut should not go through: words, and symbols with theirs."""
    return [
        box(mark)
        for mark in walked(scene.marks)
        if isinstance(mark, Text) or mark.kind in ("symbol", "system", "person")
    ]


def _cuts(length: float, room: float, spans: list[Point]) -> tuple[float, ...]:
    """Where to cut a length into parts that fit, overlap included; through as little as can be."""
    core = room - _OVERLAP
    count = 1 if length <= room else ceil(length / (core * _SLACK))
    even = length / count
    reach = max(core - even, 0.0) / 2
    cuts = [0.0]
    for n in range(1, count):
        places = [even * n + reach * (2 * k / (_TRIES - 1) - 1) for k in range(_TRIES)]
        cuts.append(min(places, key=lambda at: (_harm(at, spans), abs(at - even * n))))
    return (*cuts, length)


def _harm(at: float, spans: list[Point]) -> float:
    """How much a cut would part: what is whole on neither page counts, what it touches a little."""
    half = _OVERLAP / 2
    parted = sum(start < at - half and end > at + half for start, end in spans)
    touched = sum(start - 4 < at < end + 4 for start, end in spans)
    return parted + touched / 4


def _joins(page: Page, neighbours: dict[str, int]) -> Iterable[Mark]:
    """Dashed lines where the neighbouring pages' parts begin, each saying which page that is."""
    left, top, right, low = page.at
    half = _OVERLAP / 2 * page.scale
    for side, number in neighbours.items():
        if not number:
            continue
        upright = side in ("left", "right")
        x = left + half if side == "left" else right - half
        y = top + half if side == "top" else low - half
        ends = [(x, top - 10), (x, low + 10)] if upright else [(left - 10, y), (right + 10, y)]
        yield Path(kind="join", steps=line(ends), stroke="faint", width=0.8, dash=(6.0, 4.0))
        yield Text(
            kind="join",
            words=f"joins page {number}",
            x=x if upright else right,
            y=top + 6 if upright else y + 3.5,
            size=10.0,
            anchor="middle" if upright else "end",
            fill="muted",
            halo="paper",
        )


def _numbered(page: Page, number: int, count: int) -> Page:
    if count == 1:
        return page
    words = f"{page.scene.title} · page {number} of {count} · Practice: an invented family"
    foot = Text(
        kind="foot",
        words=words,
        x=page.size[0] / 2,
        y=page.size[1] - _MARGIN,
        size=11.0,
        anchor="middle",
        fill="muted",
    )
    return replace(page, marks=(*page.marks, foot))
