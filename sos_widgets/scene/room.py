"""Finding a free place for words among what is already drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Box, Mark, Rect, Text, box

__all__ = ["Piece", "Room", "overlap", "stacked", "tab"]

Piece = tuple[Point, Point]
"""A straight piece of a line."""

_WAY = 60.0  # what it costs to stand on a line
_RIM = 6.0
_ON = 18.0
_SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)


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
            if not cost:
                break
        if found:
            self.taken.append(box(*found))
        return found

    def hits(self, way: tuple[Point, ...]) -> int:
        """How many pieces of a way run through what is taken, or close by."""
        across, down = [x for x, _ in way], [y for _, y in way]
        reach = (min(across) - 8, min(down) - 8, max(across) + 8, max(down) + 8)
        near = [
            (left - 8, top - 8, right + 8, low + 8)
            for left, top, right, low in self.taken
            if overlap(reach, (left, top, right, low))
        ]
        return sum(_touches(piece, area) for piece in pairwise(way) for area in near)

    def _cost(self, area: Box, most: float, own: tuple[Piece, ...] = ()) -> float:
        cost = 10 * sum(overlap(area, other) for other in self.taken)
        if cost < most:
            cost += _RIM * sum(_touches(rim, area) for rim in self.rims)
        if cost < most:
            cost += _WAY * sum(_touches(way, area) for way in self.ways if way not in own)
        return cost

    def beside(
        self,
        way: tuple[Point, ...],
        choices: Iterable[tuple[str, ...]],
        *,
        size: float,
        kind: str,
        gap: float,
    ) -> tuple[Mark, ...]:
        """Set words beside a way, or on it where there is no room, clear of all else.

        Parameters
        ----------
        choices : iterable of tuple of str
            The same words in more or fewer lines, the best first.
        gap : float
            Between the way and the words, in pixels.

        Returns
        -------
        tuple of Mark
            The words, on a plate where they stand on an outline or on the way.
        """
        found: tuple[Text, ...] = ()
        least, own = float("inf"), tuple(pairwise(way))
        for rank, lines in enumerate(choices):
            half = max(width(words, size=size) for words in lines) / 2
            tall = size * 1.2 * len(lines) / 2
            for spot, dear, on in _spots(way, gap, half, tall):
                begin = dear + rank
                if begin >= least:
                    continue
                x, y = spot
                area = (x - half - 2, y - tall, x + half + 2, y + tall)
                cost = begin + self._cost(area, least - begin, own if on else ())
                if cost < least:
                    found = stacked(lines, spot, size=size, anchor="middle", kind=kind)
                    least = cost
        if not found:
            return ()
        left, top, right, low = area = box(*found)
        self.taken.append(area)
        if not any(_touches(piece, area) for piece in (*self.rims, *own)):
            return found
        plate = Rect(
            kind="ground",
            x=left - 3,
            y=top - 2,
            w=right - left + 6,
            h=low - top + 4,
            radius=5,
            stroke="",
            fill="paper",
        )
        return (plate, *found)


def _spots(
    way: tuple[Point, ...], gap: float, half: float, tall: float
) -> Iterator[tuple[Point, float, bool]]:
    """Middles for words along a way, what each costs, and whether it is on the way."""
    pieces = sorted(
        pairwise(way), key=lambda ab: -abs(ab[0][0] - ab[1][0]) - abs(ab[0][1] - ab[1][1])
    )
    for rank, ((ax, ay), (bx, by)) in enumerate(pieces):
        level = abs(ax - bx) >= abs(ay - by)
        for place, t in enumerate(_SHARES):
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            dear = 2.0 * rank + 0.1 * place
            if level:
                yield (x, y - gap - tall), dear, False
                yield (x, y + gap + tall), dear + 0.05, False
            else:
                yield (x + gap + half, y), dear, False
                yield (x - gap - half, y), dear + 0.05, False
            if abs(ax - bx) + abs(ay - by) > 2 * (half if level else tall) + 24:
                yield (x, y), dear + _ON, True


def _touches(way: Piece, area: Box) -> bool:
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
