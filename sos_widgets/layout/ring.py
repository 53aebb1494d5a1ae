"""Which system of an eco map stands where in the ring, so that few ties cross."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.ties import Ring, TieRoutes, box_meets

__all__ = ["Blocks", "Ordering"]

Blocks = tuple[tuple[str, ...], ...]
"""Ids of systems in the order of the ring, those of one kind together."""

_WIDE = 1.25
_NAMED = 0.95  # below a member's middle: symbol and one line of name
_DIGITS = 4
_T = TypeVar("_T")


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
        improved = least > 0
        while improved:
            improved = False
            for blocks in _neighbours(self._blocks):
                other = self._around(blocks, self._turn)
                moved = [id_ for id_ in ring if ring[id_] != other[id_]]
                gain = costs.crossings(ring, moved) - costs.crossings(other, moved)
                if gain > 0:
                    self._blocks, ring, least, improved = blocks, other, least - gain, True
                    break


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
        self._between: dict[tuple[int, int], int] = {}

    def crossings(self, ring: Ring, of: Iterable[str]) -> int:
        """Count where ties of some systems cross any other, or run through a member."""
        places = {id_: self._place(id_, ring[id_]) for id_ in self._whose}
        between, total = self._between, 0
        for id_ in of:
            one = places.pop(id_, None)
            if one is None:
                continue
            total += self._tied[one].through
            for other in places.values():
                key = (one, other) if one < other else (other, one)
                found = between.get(key)
                if found is None:
                    found = between[key] = self._tied[one].crossings(self._tied[other])
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


def _neighbours(blocks: Blocks) -> Iterator[Blocks]:
    for i, j in combinations(range(len(blocks)), 2):
        yield _swapped(blocks, i, j)
    for i, block in enumerate(blocks):
        for a, b in combinations(range(len(block)), 2):
            yield (*blocks[:i], _swapped(block, a, b), *blocks[i + 1 :])


def _swapped(items: tuple[_T, ...], i: int, j: int) -> tuple[_T, ...]:
    changed = list(items)
    changed[i], changed[j] = changed[j], changed[i]
    return tuple(changed)
