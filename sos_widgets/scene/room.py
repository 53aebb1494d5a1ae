"""Finding a free place for words among what is already drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise, product
from typing import NamedTuple

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Box, Mark, Rect, Text, box

__all__ = ["Piece", "Room", "overlap", "plate", "stacked", "tab", "touches"]

Piece = tuple[Point, Point]
"""A straight piece of a line."""

_WAY = 60.0  # what it costs to stand on a line
_RIM = 6.0
_ON = 0.6
_ASIDE = 8.0
_CLOSE = 20.0
_SHARES = (0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)


def overlap(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    w = min(one[2], other[2]) - max(one[0], other[0])
    h = min(one[3], other[3]) - max(one[1], other[1])
    return w * h if w > 0 and h > 0 else 0.0


def stacked(
    lines: tuple[str, ...], at: Point, *, size: float, anchor: str, kind: str, whole: str = ""
) -> tuple[Text, ...]:
    """Lines of words below each other, the block's middle at the height of `at`."""
    step = size * 1.2
    first = at[1] - (len(lines) - 1) * step / 2 + size * 0.36
    return tuple(
        Text(
            kind=kind,
            words=words,
            x=at[0],
            y=first + step * n,
            size=size,
            anchor=anchor,
            halo="paper",
            whole=whole if words.endswith("…") else "",
        )
        for n, words in enumerate(lines)
    )


@dataclass(slots=True)
class Room:
    """What is taken in a picture.

    Parameters
    ----------
    taken : list of (left, top, right, bottom)
        Nothing may stand there if it can stand elsewhere.
    ways : list of (x, y) pairs
        Pieces of lines that words must not cross.
    rims : list of (x, y) pairs
        Pieces of outlines: words over them are put on a plate.
    """

    taken: list[Box] = field(default_factory=list)
    ways: list[Piece] = field(default_factory=list)
    rims: list[Piece] = field(default_factory=list)

    def add_way(self, way: tuple[Point, ...]) -> None:
        """Note a drawn line."""
        self.ways += pairwise(way)

    def best(self, candidates: Iterable[tuple[Mark, ...]]) -> tuple[Mark, ...]:
        """Choose the candidate that covers least, the earlier of equals, and note it."""
        found: tuple[Mark, ...] = ()
        least = float("inf")
        for marks in candidates:
            cost = self._cost(box(*marks), least)
            if cost < least:
                found, least = marks, cost
            if cost <= _RIM:
                break
        if found:
            self.taken.append(box(*found))
        return found

    def _cost(self, area: Box, most: float) -> float:
        cost = 10 * sum(overlap(area, other) for other in self.taken)
        if cost < most:
            cost += _RIM * sum(touches(rim, area) for rim in self.rims)
        if cost < most:
            cost += _WAY * sum(touches(way, area) for way in self.ways)
        return cost

    def _near(self, reach: Box, without: tuple[Piece, ...] = ()) -> Room:
        """What is taken in a part of the picture."""
        return Room(
            taken=[area for area in self.taken if overlap(area, reach)],
            ways=[way for way in self.ways if way not in without and touches(way, reach)],
            rims=[rim for rim in self.rims if touches(rim, reach)],
        )

    def beside(
        self,
        way: tuple[Point, ...],
        choices: Iterable[tuple[str, ...]],
        *,
        size: float,
        kind: str,
        gaps: tuple[float, ...],
        on: bool = False,
    ) -> tuple[Mark, ...]:
        """Set words beside a way, clear of all else as far as there is room.

        Parameters
        ----------
        choices : iterable of tuple of str
            The same words in more or fewer lines, the best first.
        gaps : tuple of float
            Between the way and the words, in pixels, the best first.
        on : bool
            Whether they may also stand on the way itself.

        Returns
        -------
        tuple of Mark
            The words, on a plate where they stand on an outline or on the way.
        """
        found: tuple[Text, ...] = ()
        least, own = float("inf"), tuple(pairwise(way))
        blocks = [_Words(lines, size) for lines in choices]
        across = 2 * max(block.half for block in blocks) + max(gaps)
        down = 2 * max(block.tall for block in blocks) + max(gaps)
        xs, ys = [x for x, _ in way], [y for _, y in way]
        reach = (min(xs) - across, min(ys) - down, max(xs) + across, max(ys) + down)
        near, others = self._near(reach), self._near(reach, own)
        for (rank, block), (further, gap) in product(enumerate(blocks), enumerate(gaps)):
            for spot in _spots(own, block, gap, on and not further):
                dear = spot.dear + rank + further
                room = others if spot.on else near
                cost = dear + room._cost(spot.area, least - dear) if dear < least else dear
                if cost < least:
                    found = stacked(block.lines, spot.at, size=size, anchor="middle", kind=kind)
                    least = cost
        area = box(*found)
        left, top, right, low = area
        # Words of two lines must not read as one line of words.
        self.taken.append((left - _ASIDE, top - 3, right + _ASIDE, low + 3))
        if not any(touches(piece, area) for piece in (*near.rims, *own)):
            return found
        return (plate(area), *found)


class _Words:
    """Some lines of words, with half their width and height."""

    def __init__(self, lines: tuple[str, ...], size: float) -> None:
        self.lines = lines
        self.half = max(width(words, size=size) for words in lines) / 2 + 4
        self.tall = size * 0.6 * len(lines) + 1.5


class _Spot(NamedTuple):
    at: Point
    area: Box
    dear: float
    on: bool


def _spots(own: tuple[Piece, ...], block: _Words, gap: float, on: bool) -> Iterator[_Spot]:
    """Middles for words along a way, with the area they need, and what each costs."""
    half, tall = block.half, block.tall
    # Nothing may come between the way and words close to it.
    reach = 1.0 if gap < _CLOSE else gap
    longest = sorted(own, key=lambda ab: -abs(ab[0][0] - ab[1][0]) - abs(ab[0][1] - ab[1][1]))
    for rank, ((ax, ay), (bx, by)) in enumerate(longest):
        level = abs(ax - bx) >= abs(ay - by)
        span = abs(ax - bx) + abs(ay - by)
        for place, t in enumerate(_SHARES):
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            dear = 2.0 * rank + 0.1 * place
            if on and span * 2 * min(t, 1 - t) > 2 * (half if level else tall) + 16:
                area = (x - half, y - tall, x + half, y + tall)
                yield _Spot((x, y), area, dear + _ON, True)
            for side, later in ((-1, 0.0), (1, 0.05)) if level else ((1, 0.0), (-1, 0.05)):
                if level:
                    at = x, y + side * (gap + tall)
                    far, close = y + side * (gap + 2 * tall), y + side * reach
                    area = (x - half, min(far, close), x + half, max(far, close))
                else:
                    at = x + side * (gap + half), y
                    far, close = x + side * (gap + 2 * half), x + side * reach
                    area = (min(far, close), y - tall, max(far, close), y + tall)
                yield _Spot(at, area, dear + later, False)


def plate(area: Box) -> Rect:
    """Clear ground for words that stand on a line."""
    left, top, right, low = area
    return Rect(
        kind="ground",
        x=left - 4,
        y=top - 2,
        w=right - left + 8,
        h=low - top + 4,
        radius=6,
        stroke="",
        fill="paper",
    )


def touches(way: Piece, area: Box) -> bool:
    """Whether a piece of a line runs through a box (clipping after Liang and Barsky)."""
    (x1, y1), (x2, y2) = way
    left, top, right, low = area
    if (x1 <= left and x2 <= left) or (x1 >= right and x2 >= right):
        return False
    if (y1 <= top and y2 <= top) or (y1 >= low and y2 >= low):
        return False
    if x1 == x2 or y1 == y2:
        return True
    enter, leave = 0.0, 1.0
    for delta, low, high in (
        (x2 - x1, area[0] - x1, area[2] - x1),
        (y2 - y1, area[1] - y1, area[3] - y1),
    ):
        if not delta:
            if low > 0 or high < 0:
                return False
            continue
        first, second = sorted((low / delta, high / delta))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave


def tab(
    words: str, at: Point, *, role: str, size: float = 12.0, room: float = 260.0
) -> tuple[Mark, ...]:
    """A name on an outline: words on a small plate.

    Parameters
    ----------
    at : (x, y)
        The plate's left end, and the baseline of its first line.
    room : float
        Longer words are broken into two lines.
    """
    x, y = at
    rows = wrap(words, size=size, room=room, bold=True)
    wide = max(width(row, size=size, bold=True) for row in rows) + 14
    names = tuple(
        Text(
            kind="household name",
            words=row,
            whole=words if row.endswith("…") else "",
            x=x + wide / 2,
            y=y + 14 * n,
            size=size,
            anchor="middle",
            bold=True,
            fill=role,
        )
        for n, row in enumerate(rows)
    )
    plate = Rect(
        kind="tab",
        x=x,
        y=y - 14,
        w=wide,
        h=6 + 14 * len(rows),
        radius=10,
        stroke=role,
        width=1,
        fill="paper",
    )
    return plate, *names
