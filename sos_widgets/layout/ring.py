"""Which system of an eco map stands where in the ring, so that few ties cross."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.ties import Ring, TieRoutes, box_meets

__all__ = ["Blocks", "Ordering"]

Blocks = tuple[tuple[str, ...], ...]
"""Ids of systems in the order of the ring, those of one kind together."""

_WIDE = 1.25
_NAMED = 0.95  # below a member's middle: symbol and one line of name
_DIGITS = 4


class Ordering:
    """The order of the systems round the ring, kinds together, and how far it is turned.

    Parameters
    ----------
    fixed : Ring
        Systems that a hand has put somewhere; their places in the ring stay empty.
    reach : float
        Half the height of the ring; half its width is a quarter more.
    """

    def __init__(self, routes: TieRoutes, *, blocks: Blocks, fixed: Ring, reach: float) -> None:
        self._blocks, self._fixed, self.reach = blocks, fixed, reach
        self._turn = 0
        self._improve(_Costs(routes))

    def ring(self) -> Ring:
        """Give the centres of all systems."""
        return self._around(self._blocks, self._turn)

    def _around(self, blocks: Blocks, turn: int) -> Ring:
        order = [id_ for block in blocks for id_ in block]
        places = _places(len(order), self.reach)
        return dict(zip(order, (*places[turn:], *places[:turn]), strict=True)) | self._fixed

    def _improve(self, costs: _Costs) -> None:
        """Turn the ring, then swap in it as long as fewer ties cross."""

        def turned(turn: int) -> tuple[int, float, int]:
            ring = self._around(self._blocks, turn)
            return costs.crossings(ring, ring), costs.length(ring), turn

        self._turn = min(map(turned, range(sum(map(len, self._blocks)))), default=(0, 0.0, 0))[2]
        ring = self.ring()
        least = costs.crossings(ring, ring)
        pairs = list(_pairs(self._blocks))
        at = tried = 0
        while least and tried < len(pairs):
            blocks = _swapped(self._blocks, *pairs[at])
            other = self._around(blocks, self._turn)
            moved = [id_ for id_ in ring if ring[id_] != other[id_]]
            now = costs.crossings(ring, moved)
            gain = now - costs.crossings(other, moved) if now else 0
            if gain > 0:
                self._blocks, ring, least, tried = blocks, other, least - gain, -1
            at, tried = (at + 1) % len(pairs), tried + 1


@lru_cache(maxsize=4)
def _places(count: int, reach: float) -> tuple[Point, ...]:
    angles = [2 * math.pi * number / count - math.pi / 2 for number in range(count)]
    return tuple((_WIDE * reach * math.cos(each), reach * math.sin(each)) for each in angles)


class _Costs:
    """What a ring costs. Two systems at the same two places are compared only once."""

    def __init__(self, routes: TieRoutes) -> None:
        self._routes = routes
        self._whose: dict[str, dict[str, None]] = {}
        for tie in routes.ties:
            self._whose.setdefault(tie.system, {})[routes.end(tie)] = None
        self._numbers: dict[tuple[str, Point], int] = {}
        self._tied: list[_Tied] = []
        self._between: list[dict[int, int]] = []

    def crossings(self, ring: Ring, of: Iterable[str]) -> int:
        """Count where ties of some systems cross any other, or run through a member."""
        places = {id_: self._place(id_, ring[id_]) for id_ in self._whose}
        total = 0
        for id_ in of:
            one = places.pop(id_, None)
            if one is None:
                continue
            total += self._tied[one].through
            row = self._between[one]
            for other in places.values():
                found = row.get(other)
                if found is None:
                    found = self._tied[one].crossings(self._tied[other])
                    row[other] = self._between[other][one] = found
                total += found
        return total

    def length(self, ring: Ring) -> float:
        """How long all ties are together."""
        tied = [self._tied[self._place(id_, ring[id_])] for id_ in self._whose]
        return round(sum(math.dist(*line) for each in tied for line in each.lines), _DIGITS)

    def _place(self, system: str, at: Point) -> int:
        number = self._numbers.get((system, at))
        if number is None:
            number = self._numbers[system, at] = len(self._tied)
            self._between.append({})
            lines = {who: self._routes.line(system, who, at) for who in self._whose[system]}
            self._tied.append(_Tied(lines, self._routes.household.points))
        return number


class _Tied:
    """The ties of one system at one place, and how many members they run through."""

    def __init__(self, lines: dict[str, tuple[Point, Point]], members: dict[str, Point]) -> None:
        self.lines = tuple(lines.values())
        xs, ys = zip(*(point for line in self.lines for point in line), strict=True)
        self._box = (min(xs), min(ys), max(xs), max(ys))
        self.through = sum(
            person != who and box_meets((x - 0.6, y - 0.5, x + 0.6, y + _NAMED), line)
            for who, line in lines.items()
            for person, (x, y) in members.items()
        )

    def crossings(self, other: _Tied) -> int:
        """Count where ties of two systems cross."""
        left, top, right, bottom = self._box
        begins, high, ends, low = other._box
        # Most systems stand on different sides of the household.
        if left >= ends or begins >= right or top >= low or high >= bottom:
            return 0
        return sum([cross(a, b) for a in self.lines for b in other.lines])


def _pairs(blocks: Blocks) -> Iterator[tuple[str, str]]:
    """Name one system of every two kinds, and every two systems of one kind."""
    yield from combinations((block[0] for block in blocks), 2)
    for block in blocks:
        yield from combinations(block, 2)


def _swapped(blocks: Blocks, one: str, other: str) -> Blocks:
    """Exchange two systems of one kind, or else the two kinds that they are of."""
    mine, yours = (next(each for each in blocks if id_ in each) for id_ in (one, other))
    if mine is not yours:
        return tuple({mine: yours, yours: mine}.get(each, each) for each in blocks)
    inside = tuple({one: other, other: one}.get(each, each) for each in mine)
    return tuple(inside if each is mine else each for each in blocks)
