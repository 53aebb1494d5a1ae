"""Where people stand in circles round a child: each ring as near to the middle as it can be.

The circles are half as wide again as they are high, since names are wide.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from sos_widgets.layout.geometry import Point

__all__ = ["WIDER", "Circles", "Size", "circles"]

Size = tuple[float, float]
"""Width and height of a name with its mark."""

WIDER = 1.5
_GAP = 10.0  # between two names
_CLEAR = 20.0  # between a name and a line
_LEAST = 74.0  # from one line to the next
_STEP = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Circles:
    """Circles and the middles of what stands in them.

    Parameters
    ----------
    heights : tuple of float
        Half the height of the circle in the middle, then of each circle round
        it; half the width is `WIDER` times as much.
    points : tuple of tuple of (x, y)
        For each circle but the one in the middle, from the inmost; the middle is (0, 0).
    """

    heights: tuple[float, ...]
    points: tuple[tuple[Point, ...], ...]


def circles(middle: Size, rings: Sequence[Sequence[Size]]) -> Circles:
    """Place names in rings so that none touches another or a line.

    Parameters
    ----------
    middle : (width, height)
        Of what stands in the middle.
    rings : sequence of sequence of (width, height)
        Of the names in each ring, from the inmost.

    Examples
    --------
    >>> found = circles((80, 40), [[(100, 30)], []])
    >>> len(found.heights), len(found.points[0]), found.points[1]
    (3, 1, ())
    """
    heights = [max(_reach((0.0, 0.0), middle) + _CLEAR / 2, 56.0)]
    points = []
    for sizes in rings:
        inner = heights[-1]
        found = _ring(sizes, inner)
        outmost = max((_reach(*each) for each in zip(found, sizes, strict=True)), default=0.0)
        heights.append(max(outmost + _CLEAR, inner + _LEAST))
        points.append(found)
    return Circles(heights=tuple(heights), points=tuple(points))


def _ring(sizes: Sequence[Size], inner: float) -> tuple[Point, ...]:
    radius = inner
    while True:
        spread = zip(_round(len(sizes), radius), sizes, strict=True)
        found = tuple(_outside(point, size, inner) for point, size in spread)
        if _apart(found, sizes):
            return found
        radius += _STEP


def _outside(point: Point, size: Size, inner: float) -> Point:
    """The same point, as far out on its way from the middle as it must be."""
    x, y = point
    while _nearest((x, y), size) < inner + _CLEAR:
        far = math.hypot(x, y)
        x, y = x * (far + _STEP) / far, y * (far + _STEP) / far
    return round(x, 2), round(y, 2)


def _round(count: int, radius: float) -> tuple[Point, ...]:
    """Points clockwise from the top, evenly far from each other along the line."""
    fine = 720
    line = [
        (WIDER * radius * math.sin(math.tau * n / fine), -radius * math.cos(math.tau * n / fine))
        for n in range(fine + 1)
    ]
    far = [0.0]
    for one, other in pairwise(line):
        far.append(far[-1] + math.dist(one, other))
    points, at = [], 0
    for n in range(count):
        wanted = far[-1] * (n + 0.5) / count
        while far[at] < wanted:
            at += 1
        points.append((round(line[at][0], 2), round(line[at][1], 2)))
    return tuple(points)


def _apart(points: tuple[Point, ...], sizes: Sequence[Size]) -> bool:
    boxes = list(zip(points, sizes, strict=True))
    return not any(_meet(*pair) for pair in combinations(boxes, 2))


def _meet(one: tuple[Point, Size], other: tuple[Point, Size]) -> bool:
    ((ax, ay), (aw, ah)), ((bx, by), (bw, bh)) = one, other
    return abs(ax - bx) < (aw + bw) / 2 + _GAP and abs(ay - by) < (ah + bh) / 2 + _GAP


def _reach(point: Point, size: Size) -> float:
    """Half the height of the least circle that a box lies in."""
    return math.hypot((abs(point[0]) + size[0] / 2) / WIDER, abs(point[1]) + size[1] / 2)


def _nearest(point: Point, size: Size) -> float:
    """Half the height of the largest circle that a box lies outside of."""
    across = max(abs(point[0]) - size[0] / 2, 0.0) / WIDER
    return math.hypot(across, max(abs(point[1]) - size[1] / 2, 0.0))
