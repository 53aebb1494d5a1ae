"""The cheapest way from one part of a household's outline to another.

A corridor is a narrow band of level and upright pieces. It never runs over
somebody else's symbol or name, nor through the home of others, and it crosses
others' lines only where going round would take far longer.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from sos_widgets.layout.geometry import Box, Point

__all__ = ["BAND", "Ground", "Line", "bands"]

BAND = 0.2  # half a corridor's width
_CLEAR = 0.11  # between a corridor and what it runs past
_ASIDE = BAND + _CLEAR
_EVEN = 1e-6
_BEND = 0.8
_WITHIN = 0.5  # a line that runs in a corridor
_ALONG = 8.0  # a line that runs on its side
_SHARED = 1.5
_MOST = 24.0  # a dearer corridor says less than an outline of its own

_Place = tuple[int, int]
_State = tuple[int, int, int]  # where on the grid, and along which axis it was reached


@dataclass(frozen=True, slots=True)
class Line:
    """One straight piece of a family line, and what it costs to cross it."""

    a: Point
    b: Point
    dear: float

    @property
    def box(self) -> Box:
        """Its left, top, right and lower end."""
        (left, right), (top, low) = self.span(0), self.span(1)
        return left, top, right, low

    def span(self, axis: int) -> tuple[float, float]:
        """From where to where it runs along an axis."""
        low, high = self.a[axis], self.b[axis]
        return (low, high) if low <= high else (high, low)


@dataclass(slots=True, kw_only=True)
class Ground:
    """What lies in the way of one household's corridors.

    Parameters
    ----------
    closed : list of (left, top, right, bottom)
        Others' symbols and names, and the homes of others.
    shared : list of (left, top, right, bottom)
        Homes in which somebody of this one lives too.
    lines : list of Line
        The family's lines.
    """

    closed: list[Box] = field(default_factory=list)
    shared: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def is_clear(self, area: Box) -> bool:
        """Whether nobody else and no home of others is inside."""
        return not any(
            area[0] < box[2] and box[0] < area[2] and area[1] < box[3] and box[1] < area[3]
            for box in self.closed
        )

    def near(self, boxes: list[Box]) -> Ground:
        """What of it a corridor from boxes can reach."""
        left, top = (min(box[axis] for box in boxes) - _MOST for axis in (0, 1))
        right, low = (max(box[axis] for box in boxes) + _MOST for axis in (2, 3))

        def reached(box: Box) -> bool:
            return box[0] < right and left < box[2] and box[1] < low and top < box[3]

        return Ground(
            closed=[box for box in self.closed if reached(box)],
            shared=[box for box in self.shared if reached(box)],
            lines=[line for line in self.lines if reached(line.box)],
        )

    def corridor(self, start: list[Box], goal: list[Box]) -> tuple[Point, ...]:
        """The middle of a corridor from boxes to the nearest of others; empty if too dear."""
        return _Grid(self, start, goal).way()


def bands(way: tuple[Point, ...]) -> list[Box]:
    """The boxes of a corridor whose middle is a way."""
    return [
        (
            min(a[0], b[0]) - BAND,
            min(a[1], b[1]) - BAND,
            max(a[0], b[0]) + BAND,
            max(a[1], b[1]) + BAND,
        )
        for a, b in pairwise(way)
    ]


class _Grid:
    """The tracks on which a corridor can run, and what each step costs."""

    def __init__(self, ground: Ground, start: list[Box], goal: list[Box]) -> None:
        self._start, self._goal = start, goal
        self._ground = ground.near(start)
        self._at = [self._tracks_across(axis) for axis in (0, 1)]
        self._tracks: dict[tuple[int, int], _Track] = {}

    def way(self) -> tuple[Point, ...]:
        """The corners of the cheapest way; none where every one is too dear."""
        best: dict[_State, float] = {
            (x, y, axis): 0.0 for x, y in self._inside(self._start) for axis in (0, 1)
        }
        heap = [(self._ahead(state), 0.0, state) for state in sorted(best)]
        heapq.heapify(heap)
        before: dict[_State, _State] = {}
        goal = self._inside(self._goal)
        while heap:
            _, cost, state = heapq.heappop(heap)
            if cost > best[state]:
                continue
            if state[:2] in goal:
                return self._corners(state, before)
            for after, more in self._steps(state):
                total = cost + more
                if total < best.get(after, _MOST) - _EVEN:
                    whole = total + self._ahead(after)
                    if whole < _MOST:
                        best[after], before[after] = total, state
                        heapq.heappush(heap, (whole, total, after))
        return ()

    def _ahead(self, state: _State) -> float:
        """The least that is still to go from a place."""
        x, y = self._at[0][state[0]], self._at[1][state[1]]
        return min(
            max(left - x, x - right, 0.0) + max(top - y, y - low, 0.0)
            for left, top, right, low in self._goal
        )

    def _tracks_across(self, axis: int) -> list[float]:
        """Where tracks run: flush with what is joined, clear of others and of members' lines."""
        ground = self._ground
        found = set[float]()
        for box in (*self._start, *self._goal):
            low, high = box[axis], box[axis + 2]
            found |= {low + BAND, (low + high) / 2, high - BAND}
        for box in ground.closed:
            found |= {box[axis] - _ASIDE, box[axis + 2] + _ASIDE}
        for line in ground.lines:
            low, high = line.span(axis)
            if low == high and (axis or line.dear <= 1.0):
                found |= {low - _ASIDE, low, low + _ASIDE}
        near = min(box[axis] for box in self._start) - _MOST
        far = max(box[axis + 2] for box in self._start) + _MOST
        return sorted({round(at, 3) for at in found if near < at < far})

    def _inside(self, boxes: list[Box]) -> set[_Place]:
        """Where on the grid a corridor lies well inside boxes."""
        slack = BAND - 2e-3
        xs, ys = self._at
        return {
            (i, j)
            for left, top, right, low in boxes
            for i, x in enumerate(xs)
            if left + slack <= x <= right - slack
            for j, y in enumerate(ys)
            if top + slack <= y <= low - slack
        }

    def _steps(self, state: _State) -> Iterator[tuple[_State, float]]:
        x, y, axis = state
        for way in (0, 1):
            place = state[way]
            costs = self._track(way, state[1 - way])
            bend = _BEND if way != axis else 0.0
            for other, step in ((place - 1, place - 1), (place + 1, place)):
                if 0 <= other < len(self._at[way]):
                    cost = costs.cost(step)
                    if cost < _MOST:
                        yield ((other, y, 0) if way == 0 else (x, other, 1)), cost + bend

    def _track(self, axis: int, across: int) -> _Track:
        """The track along an axis at one place of the other."""
        found = self._tracks.get((axis, across))
        if found is None:
            found = _Track(axis, self._at[axis], self._at[1 - axis][across], self._ground)
            self._tracks[axis, across] = found
        return found

    def _corners(self, state: _State, before: dict[_State, _State]) -> tuple[Point, ...]:
        states = [state]
        while states[-1] in before:
            states.append(before[states[-1]])
        points = [(self._at[0][x], self._at[1][y]) for x, y, _ in reversed(states)]
        return tuple(
            point
            for n, point in enumerate(points)
            if n in (0, len(points) - 1)
            or not any(points[n - 1][k] == point[k] == points[n + 1][k] for k in (0, 1))
        )


class _Track:
    """A straight track of steps, at one place of the other axis."""

    def __init__(self, axis: int, places: list[float], at: float, ground: Ground) -> None:
        across = 1 - axis
        self._places = places
        self._known: dict[int, float] = {}
        self._closed = [
            (box[axis] - _ASIDE, box[axis + 2] + _ASIDE)
            for box in ground.closed
            if box[across] - _ASIDE < at - 1e-3 and at + 1e-3 < box[across + 2] + _ASIDE
        ]
        self._dear = [
            (box[axis], box[axis + 2], _SHARED)
            for box in ground.shared
            if box[across] - BAND < at < box[across + 2] + BAND
        ]
        self._crossed: list[tuple[float, float]] = []
        for line in ground.lines:
            low, high = line.span(across)
            begin, end = line.span(axis)
            if end - begin > high - low:
                aside = max(low - at, at - high)
                if aside < _ASIDE - 1e-3:
                    self._dear.append((begin, end, _WITHIN if aside < BAND - _CLEAR else _ALONG))
            elif low - BAND < at < high + BAND:
                self._crossed.append(((begin + end) / 2, line.dear))

    def cost(self, step: int) -> float:
        """What a step costs; infinitely much where it cannot be taken."""
        if step not in self._known:
            self._known[step] = self._cost(self._places[step], self._places[step + 1])
        return self._known[step]

    def _cost(self, low: float, high: float) -> float:
        if any(begin < high - 1e-3 and low + 1e-3 < end for begin, end in self._closed):
            return float("inf")
        total = high - low
        for begin, end, each in self._dear:
            total += each * max(0.0, min(high, end) - max(low, begin))
        return total + sum(each for at, each in self._crossed if low <= at < high)
