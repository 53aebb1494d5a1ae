"""What it costs that a system stands at a seat of the ring."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

from sos_widgets.layout.ecomap.lines import End, Lines
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.plane import Segment, box_meets, cross, inside_circle, segments_near

__all__ = ["BEHIND", "Costs"]

BEHIND = 100_000
"""What it costs that a tie runs behind a member who is not its end: more than any
number of crossings."""

_CLOSE = 0.3
_CLOSE_COSTS, _OVER_COSTS, _LENGTH_COSTS = 40, 8, 10

Ends = tuple[End, ...]


class Costs:
    """Crossings of ties, and ties that run behind members.

    Lines are taken to the middle of the systems' circles.

    Parameters
    ----------
    systems : sequence of tuple of End
        Where the ties of each system begin.
    seats : sequence of (x, y)
        As many as systems.
    standing : sequence of ((x, y), tuple of End)
        Systems that have a place already, and where their ties begin.

    Attributes
    ----------
    alone : list of list of int
        What each seat costs each system, whoever sits at the others.
    base : int
        What those cost that have a place already.
    """

    def __init__(
        self,
        lines: Lines,
        *,
        systems: Sequence[Ends],
        seats: Sequence[Point],
        standing: Sequence[tuple[Point, Ends]] = (),
    ) -> None:
        self._middle = lines.middle
        self.systems = [tuple(sorted(each)) for each in systems]
        self.count = len(systems)
        ends = sorted({end for each in self.systems for end in each})
        ways = {end: [lines.line(end, seat) for seat in seats] for end in ends}
        self._boxes = [
            (who, box) for who in lines.middle.household.points for box in lines.middle.boxes(who)
        ]
        fixed = [(end, lines.line(end, at)) for at, tied in standing for end in tied]
        self.base = sum(self._behind(end, way) for end, way in fixed) + sum(
            cross(one, other) for (_, one), (_, other) in combinations(fixed, 2)
        )
        self.alone = self._each(
            ways,
            lambda end, way: self._behind(end, way) + sum(cross(way, other) for _, other in fixed),
        )
        self._inner = self._each(ways, self._inside)
        self._crossings = _Pairs(self.systems, ways, lambda a, b, one, other: cross(one, other))
        self._closeness = _Pairs(
            self.systems,
            ways,
            lambda a, b, one, other: (
                _CLOSE_COSTS * (a[0] != b[0] and segments_near(one, other, _CLOSE))
            ),
        )

    def row(self, one: int, seat: int, other: int) -> list[int]:
        """Crossings of the ties of one system at a seat with another's, by the other's seat."""
        return self._crossings.row(one, seat, other)

    def alike(self, one: int) -> object:
        """The same for systems that cost the same at every seat, with everybody."""
        return self.systems[one]

    def of(self, order: Sequence[int]) -> int:
        """What an order costs: the system at each seat."""
        return self.among(order, range(self.count))

    def among(self, order: Sequence[int], seats: Sequence[int]) -> int:
        """What the systems at some of the seats cost, among themselves and with all others."""
        alone = sum([self.alone[order[seat]][seat] for seat in seats])
        return alone + self._crossings.among(order, seats)

    def within(self, order: Sequence[int], seats: Sequence[int]) -> int:
        """How far the ties of the systems at some seats run in the household, and over lines."""
        return sum([self._inner[order[seat]][seat] for seat in seats])

    def clutter(self, order: Sequence[int], seats: Sequence[int]) -> int:
        """The same, and which ties run close to another's without crossing it."""
        return self.within(order, seats) + self._closeness.among(order, seats)

    def _each(
        self, ways: dict[End, list[Segment]], cost: Callable[[End, Segment], int]
    ) -> list[list[int]]:
        """Sum up what the ties of each system cost at each seat."""
        known = {end: [cost(end, way) for way in each] for end, each in ways.items()}
        return [
            [sum([known[end][seat] for end in tied]) for seat in range(self.count)]
            for tied in self.systems
        ]

    def _behind(self, end: End, way: Segment) -> int:
        """What it costs that a line runs behind members, one for each of them."""
        met = {who for who, box in self._boxes if who != end[0] and box_meets(box, way)}
        return BEHIND * len(met)

    def _inside(self, end: End, way: Segment) -> int:
        """How much a line disturbs the household: its length there, and what it crosses."""
        if not end[0]:
            return 0
        long = math.dist(*way) * inside_circle(way, self._middle.radius)
        over = sum(
            cross(way, piece)
            for route in self._middle.household.routes
            for piece in pairwise(route.points)
        )
        return round(_LENGTH_COSTS * long) + _OVER_COSTS * over


class _Pairs:
    """What two systems at two seats cost together, found as it is asked for."""

    def __init__(
        self,
        systems: Sequence[Ends],
        ways: dict[End, list[Segment]],
        cost: Callable[[End, End, Segment, Segment], int],
    ) -> None:
        self._systems, self._ways, self._cost = systems, ways, cost
        count = len(systems)
        self._nothing = [0] * count
        self._rows: list[list[list[list[int]]]] = [
            [[[]] * count for _ in range(count)] for _ in systems
        ]
        self._sums: dict[tuple[Ends, int, Ends], list[int]] = {}
        self._single: dict[tuple[End, int, End], list[int]] = {}

    def row(self, one: int, seat: int, other: int) -> list[int]:
        """By the other's seat, what one system at a seat costs with another."""
        rows = self._rows[one][seat]
        if not rows[other]:
            key = (self._systems[one], seat, self._systems[other])
            if key not in self._sums:
                parts = [self._of_ends(a, seat, b) for a in key[0] for b in key[2]]
                self._sums[key] = [sum(each) for each in zip(*parts, strict=True)] or self._nothing
            rows[other] = self._sums[key]
        return rows[other]

    def among(self, order: Sequence[int], seats: Sequence[int]) -> int:
        """What the systems at some seats cost, among themselves and with all others."""
        row, later, total = self.row, list(range(len(order))), 0
        for seat in seats:
            one = order[seat]
            later.remove(seat)
            if self._systems[one]:
                rows = self._rows[one][seat]
                total += sum([(rows[order[at]] or row(one, seat, order[at]))[at] for at in later])
        return total

    def _of_ends(self, one: End, seat: int, other: End) -> list[int]:
        key = (one, seat, other)
        found = self._single.get(key)
        if found is None:
            way, cost = self._ways[one][seat], self._cost
            found = [int(cost(one, other, way, each)) for each in self._ways[other]]
            self._single[key] = found
        return found
