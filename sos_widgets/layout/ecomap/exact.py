"""The order round the ring that costs least, with a proof.

Depth first, the system with fewest seats left next; a branch is left as soon
as a lower bound of what it must cost is over the limit. The limit begins at a
lower bound and rises to the least that any branch was left for (iterative
deepening): each limit that was searched in vain is a proven bound.

References
----------
Korf, "Depth-first iterative-deepening: an optimal admissible tree search",
*Artificial Intelligence* 27(1), 1985.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import and_, or_
from typing import NamedTuple, Protocol

from sos_widgets.layout.ecomap.arcs import Rooms, arcs_of, left_to

__all__ = ["Found", "Priced", "Seating", "fewest"]

_NEVER = 10**9


class Priced(Protocol):
    """What an order costs, by pairs of systems at pairs of seats."""

    count: int
    alone: list[list[int]]

    def row(self, one: int, seat: int, other: int) -> list[int]:
        """What one system at a seat costs with another, by the other's seat."""
        ...

    def alike(self, one: int) -> object:
        """The same for systems that cost the same at every seat, with everybody."""
        ...


class Found(NamedTuple):
    """What a search has found.

    Parameters
    ----------
    bound : int
        No order costs less.
    order : tuple of int or None
        The system at each seat, in an order that costs just that; None where
        the search was broken off, or `bound` reached what is known already.
    left : int
        The steps that are left.
    """

    bound: int
    order: tuple[int, ...] | None
    left: int


class _GivenUpError(Exception):
    """The search has taken as many steps as it may."""


class Seating(NamedTuple):
    """Who is to sit where.

    Parameters
    ----------
    groups : sequence of int
        The group of each system, counted from 0; those of one group stand
        side by side.
    wished : sequence of int
        The seat that each system would have; the nearest are tried first.
    closed : bool
        Whether the last seat is beside the first.
    """

    groups: Sequence[int]
    wished: Sequence[int]
    closed: bool = True


def fewest(costs: Priced, seating: Seating, *, known: int, least: int = 0, steps: int) -> Found:
    """Find an order that costs less than `known`, or prove that there is none.

    Parameters
    ----------
    known : int
        What an order costs that is known.
    least : int
        No order costs less.
    steps : int
        Systems that are put at a seat before the search is broken off.
    """
    search = _Search(costs, seating, steps)
    limit = max(least, sum(map(min, costs.alone)))
    while limit < known:
        try:
            order = search.within(limit)
        except _GivenUpError:
            return Found(limit, None, 0)
        if order:
            return Found(limit, order, search.left)
        limit = min(search.over, known)
    return Found(known, None, search.left)


class _State(NamedTuple):
    """Systems without a seat, with what each seat would cost them; and room for groups."""

    rows: dict[int, list[int]]
    rooms: Rooms
    spent: int


class _Search:
    def __init__(self, costs: Priced, seating: Seating, steps: int) -> None:
        self._costs, self.left = costs, steps
        self._count, self._groups = costs.count, seating.groups
        several = {group for group in self._groups if self._groups.count(group) > 1}
        self._rooms: Rooms = {
            group: arcs_of(self._groups.count(group), self._count, closed=seating.closed)
            for group in sorted(several)
        }
        self._far = [
            [
                min((seat - wish) % self._count, (wish - seat) % self._count)
                for seat in range(self._count)
            ]
            for wish in seating.wished
        ]
        # Whoever costs the same everywhere, with everybody: only one order of them is tried.
        self._alike = [
            (group if group in several else -1, costs.alike(one))
            for one, group in enumerate(self._groups)
        ]
        self._full, self._bars = (1 << self._count) - 1, dict[int, list[int]]()
        self._arc_seats: dict[int, tuple[int, ...]] = {}
        self._limit = self.over = 0
        self._seat: dict[int, int] = {}

    def within(self, limit: int) -> tuple[int, ...] | None:
        """Give an order that costs no more than a limit; None where there is none."""
        self._limit, self.over, self._seat = limit, _NEVER, {}
        rows = {one: list(row) for one, row in enumerate(self._costs.alone)}
        if not self._filled(_State(rows, self._rooms, 0)):
            return None
        at = {seat: one for one, seat in self._seat.items()}
        return tuple(at[seat] for seat in range(self._count))

    def _filled(self, state: _State) -> bool:
        if not state.rows:
            return True
        if state.rooms:
            fitting = self._fitting(state)
            if fitting is None:
                return False
            state = fitting
        choice = self._choice(state)
        if choice is None:
            return False
        one, seats = choice
        for seat in seats:
            if self.left <= 0:
                raise _GivenUpError
            self.left -= 1
            self._seat[one] = seat
            after = self._placed(state, one, seat)
            if after is not None and self._filled(after):
                return True
            del self._seat[one]
        return False

    def _fitting(self, state: _State) -> _State | None:
        """Keep only the arcs in which groups can stand within the limit; None where one has none."""
        waiting: dict[int, list[list[int]]] = {group: [] for group in state.rooms}
        alone = state.spent
        for one, row in state.rows.items():
            if self._groups[one] in waiting:
                waiting[self._groups[one]].append(row)
            else:
                alone += min(row)
        free = self._full & ~sum(1 << seat for seat in self._seat.values())
        costs = {
            group: [_least(waiting[group], self._seats_of(arc & free)) for arc in arcs]
            for group, arcs in state.rooms.items()
        }
        bound = alone + sum(map(min, costs.values()))
        if bound > self._limit:
            self.over = min(self.over, bound)
            return None
        rooms, less = {}, False
        for group, arcs in state.rooms.items():
            most = self._limit - bound + min(costs[group])
            rooms[group] = tuple(
                [arc for arc, cost in zip(arcs, costs[group], strict=True) if cost <= most]
            )
            if len(rooms[group]) < len(arcs):
                less = True
                dear = min([cost for cost in costs[group] if cost > most])
                self.over = min(self.over, bound - min(costs[group]) + dear)
        return _State(self._barred_rows(state.rows, rooms), rooms, state.spent) if less else state

    def _barred_rows(self, rows: dict[int, list[int]], rooms: Rooms) -> dict[int, list[int]]:
        """Keep systems off seats that their group cannot have, or that another must have."""
        sure = {group: reduce(and_, arcs) for group, arcs in rooms.items()}
        taken = reduce(or_, sure.values(), 0)
        may = {group: reduce(or_, arcs) for group, arcs in rooms.items()}
        return {
            one: [
                a + b
                for a, b in zip(row, self._barred(may.get(self._groups[one], ~taken)), strict=True)
            ]
            for one, row in rows.items()
        }

    def _seats_of(self, arc: int) -> tuple[int, ...]:
        found = self._arc_seats.get(arc)
        if found is None:
            found = tuple(seat for seat in range(self._count) if arc >> seat & 1)
            self._arc_seats[arc] = found
        return found

    def _choice(self, state: _State) -> tuple[int, list[int]] | None:
        """The system with fewest seats that keep within the limit, and those seats."""
        lows = {one: min(row) for one, row in state.rows.items()}
        above = [
            [cost - lows[one] for cost in row] if lows[one] else row
            for one, row in state.rows.items()
        ]
        taken = set(self._seat.values())
        free = [seat for seat in range(self._count) if seat not in taken]
        # Each seat must be taken too: what even its best system costs above that system's best.
        seats = [min(column) for column in zip(*above, strict=True)]
        bound = state.spent + sum(lows.values()) + sum([seats[seat] for seat in free])
        slack = self._limit - bound
        if slack < 0:
            self.over = min(self.over, bound)
            return None
        best, fit, dear = -1, free, above[0]
        for one, row in zip(state.rows, above, strict=True):
            open_ = [seat for seat in free if row[seat] - seats[seat] <= slack]
            if best < 0 or len(open_) < len(fit):
                best, fit, dear = one, open_, row
                if len(fit) < 2:
                    break
        if len(fit) < len(free):
            least = min([dear[seat] - seats[seat] for seat in free if seat not in fit])
            self.over = min(self.over, bound + least)
        row, far = state.rows[best], self._far[best]
        return best, sorted(fit, key=lambda seat: (row[seat], far[seat]))

    def _placed(self, state: _State, one: int, seat: int) -> _State | None:
        """What is left when a system has a seat; None where a group has no room any more."""
        rooms = left_to(state.rooms, self._groups[one], 1 << seat)
        if rooms is None:
            return None
        sure = {group: reduce(and_, arcs) for group, arcs in rooms.items()}
        taken = 1 << seat | reduce(or_, sure.values(), 0)
        may = {group: reduce(or_, arcs) & ~(1 << seat) for group, arcs in rooms.items()}
        alike, alone = self._alike[one], ~taken
        rows = {}
        for other, row in state.rows.items():
            if other == one:
                continue
            allowed = may.get(self._groups[other], alone)
            if self._alike[other] == alike:
                # Of two alike, the one that is named first stands first.
                low = (2 << seat) - 1
                allowed &= ~low if other > one else low
            more, barred = self._costs.row(one, seat, other), self._barred(allowed)
            rows[other] = [a + b + c for a, b, c in zip(row, more, barred, strict=True)]
        return _State(rows, rooms, state.spent + state.rows[one][seat])

    def _barred(self, allowed: int) -> list[int]:
        """By seat, what keeps a system from where it may not stand."""
        allowed &= self._full
        found = self._bars.get(allowed)
        if found is None:
            found = [0 if allowed >> seat & 1 else _NEVER for seat in range(self._count)]
            self._bars[allowed] = found
        return found


def _least(rows: list[list[int]], seats: tuple[int, ...]) -> int:
    """At least so much do systems cost on just as many seats."""
    total, above = 0, []
    for row in rows:
        here = [row[seat] for seat in seats]
        low = min(here)
        total += low
        above.append([cost - low for cost in here] if low else here)
    for column in zip(*above, strict=True):
        total += min(column)
    return total
