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
_Pair = tuple[tuple[str, ...], Point, tuple[str, ...], Point]


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
    """What a ring costs. Two ties at the same two places are compared only once.

    Ties are taken as thin lines to the middle of the system from the edge of the
    household or the middle of a member: those of one beginning never cross.
    """

    def __init__(self, routes: TieRoutes) -> None:
        self._people, self._radius = routes.household.points, routes.radius
        self._whose: dict[str, tuple[str, ...]] = {}
        for tie in routes.ties:
            who = tie.who if tie.who in self._people else ""
            self._whose[tie.system] = (*self._whose.get(tie.system, ()), who)
        self._between: dict[_Pair, int] = {}
        self._known: dict[tuple[str, Point, str, Point], bool] = {}
        self._through: dict[tuple[str, Point], int] = {}

    def crossings(self, ring: Ring, of: Iterable[str]) -> int:
        """Count where ties of some systems cross any other, or run through a member."""
        total = 0
        left = dict.fromkeys(id_ for id_ in ring if id_ in self._whose)
        for one in of:
            if one not in self._whose:
                continue
            del left[one]
            whose, end = self._whose[one], ring[one]
            total += sum(self._members(who, end) for who in whose)
            for other in left:
                key = (whose, end, self._whose[other], ring[other])
                found = self._between.get(key)
                total += self._count(key) if found is None else found
        return total

    def length(self, ring: Ring) -> float:
        """How long all ties are together."""
        ties = [(who, ring[id_]) for id_, whose in self._whose.items() for who in whose]
        return round(sum(math.dist(*self._line(*each)) for each in ties), _DIGITS)

    def _count(self, key: _Pair) -> int:
        whose, end, others, other_end = key
        total = sum(
            self._meet(who, end, other, other_end)
            for who in whose
            for other in others
            if who != other
        )
        self._between[key] = total
        return total

    def _meet(self, who: str, end: Point, other: str, other_end: Point) -> bool:
        key = (who, end, other, other_end)
        if key not in self._known:
            first, second = self._line(who, end), self._line(other, other_end)
            self._known[key] = cross(first, second)
        return self._known[key]

    def _members(self, who: str, end: Point) -> int:
        """Count the members through whose symbol or name somebody else's tie runs."""
        if (who, end) not in self._through:
            line = self._line(who, end)
            self._through[who, end] = sum(
                person != who and box_meets((x - 0.6, y - 0.5, x + 0.6, y + _NAMED), line)
                for person, (x, y) in self._people.items()
            )
        return self._through[who, end]

    def _line(self, who: str, end: Point) -> tuple[Point, Point]:
        if who:
            return self._people[who], end
        # The household's ties begin at the edge of its circle.
        far = self._radius / max(math.hypot(*end), self._radius)
        return (end[0] * far, end[1] * far), end


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
