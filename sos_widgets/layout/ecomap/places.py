"""Where the systems of an eco map stand in the ring round the household."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sos_widgets.layout.ecomap.costs import Costs
from sos_widgets.layout.ecomap.lines import End, Lines
from sos_widgets.layout.ecomap.order import STEPS, Arrangement, Ordering
from sos_widgets.layout.ecomap.seats import at_home, groups_of, ring
from sos_widgets.layout.geometry import Point
from sos_widgets.model.record import System

__all__ = ["GAP", "Around", "Cast", "Order", "Places"]

GAP = 0.5
"""Room between two circles."""

_TIE = 2.6
_GROW = 1.03
_TURNS = (0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875)
_LEAST_TURNS, _ALL_TURNS = 3, 24
_FEW_STEPS = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who and what is to be placed.

    Parameters
    ----------
    systems : dict of str to System
        By id.
    sizes : dict of str to float
        The radius of each one's circle.
    ends : dict of str to tuple of End
        Where each one's ties begin.
    lines : Lines
        Draws those.
    """

    systems: dict[str, System]
    sizes: dict[str, float]
    ends: dict[str, tuple[End, ...]]
    lines: Lines

    @property
    def largest(self) -> float:
        """The largest radius."""
        return max(self.sizes.values(), default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The systems at the seats of a ring.

    Parameters
    ----------
    systems : tuple of str
        Clockwise from the top.
    turn : float
        How far the ring is turned, as a share of the way to the next seat.
    reach : float
        Half the height of the ring for which cost and bound are true.
    cost, bound : int
        Of this order, and the least that any can cost, as `Costs` counts.
    """

    systems: tuple[str, ...] = ()
    turn: float = 0.0
    reach: float = 0.0
    cost: int = 0
    bound: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the systems stand.

    Parameters
    ----------
    points : dict of str to (x, y)
        By system.
    order : Order
        The seats that are theirs.
    released : dict of str to str
        Why a system does not stand where a hand has put it.
    """

    points: dict[str, Point]
    order: Order
    released: dict[str, str] = field(default_factory=dict)


class Around:
    """The systems round a household.

    Parameters
    ----------
    before : sequence of str
        Systems clockwise from the top, as they stood.
    wide : float
        How much wider than high the ring is.

    Attributes
    ----------
    reach : float
        Half the height of the ring: the least that keeps circles apart. It may
        be made larger.
    """

    def __init__(self, cast: Cast, *, before: Sequence[str], wide: float) -> None:
        self.cast, self._wide = cast, wide
        self._ids = tuple(cast.systems)
        # The fewer seats, the more can be had by turning them.
        self._turns = _TURNS[: max(_LEAST_TURNS, _ALL_TURNS // max(len(self._ids), 1))]
        self._homes = at_home(tuple(cast.systems.values()), before)
        self._stay = not cast.systems.keys().isdisjoint(before)
        self._steps = STEPS
        self.reach = cast.lines.middle.radius + cast.largest + _TIE
        while not self._spaced():
            self.reach *= _GROW

    def ordered(self, found: Order | None = None) -> Order:
        """Find the order that costs least at the present reach.

        Parameters
        ----------
        found : Order, optional
            What was found for another reach: kept where nothing costs less.
        """
        if not self._ids:
            return Order(reach=self.reach)
        stay = self._stay or found is not None
        turns = self._turns if found is None else (found.turn,)
        homes = self._homes if found is None else [self._numbers(found)]
        rings = [_Ring(turn, self._turned, homes) for turn in turns]
        if stay:
            # Where the order that was there costs nothing in some turn, nobody moves for less.
            free = next((each for each in rings if each.free), None)
            rings = [free] if free else rings
        best: tuple[_Ring, Arrangement] | None = None
        for each in rings:
            here = each.ordering.least(
                each.home, known=best[1].cost if best else None, steps=self._steps
            )
            first = best is None
            if best is None or here.cost < best[1].cost:
                best = each, here
            # What was too much once will be too much again.
            self._steps = max(here.left, _FEW_STEPS)
            if not best[1].cost or (first and not here.proven):
                break
        assert best
        chosen, here = best
        order = here.order if stay else chosen.ordering.clear(here.order)
        return Order(
            systems=tuple(self._ids[one] for one in order),
            turn=chosen.turn,
            reach=self.reach,
            cost=here.cost,
            bound=here.bound,
        )

    def places(self, order: Order) -> Places:
        """Give the places of an order at the present reach."""
        seats = self.seats(len(order.systems), order.turn)
        return Places(points=dict(zip(order.systems, seats, strict=True)), order=order)

    def seats(self, count: int, turn: float = 0.0) -> tuple[Point, ...]:
        """Give so many seats at the present reach."""
        return ring(count, reach=self.reach, wide=self._wide, turn=turn)

    def ordering(
        self, ids: Sequence[str], seats: Sequence[Point], kept: Mapping[str, Point]
    ) -> Ordering:
        """Give all orders of some systems on some seats, while others are kept where they are."""
        ends = self.cast.ends
        costs = Costs(
            self.cast.lines,
            systems=[ends[id_] for id_ in ids],
            seats=seats,
            standing=[(at, ends[id_]) for id_, at in kept.items()],
        )
        return Ordering(costs, groups_of([self.cast.systems[id_] for id_ in ids]))

    def _turned(self, turn: float) -> Ordering:
        return self.ordering(self._ids, self.seats(len(self._ids), turn), {})

    def _numbers(self, order: Order) -> tuple[int, ...]:
        return tuple(self._ids.index(id_) for id_ in order.systems)

    def _spaced(self) -> bool:
        """Whether all circles have room."""
        count, least = len(self._ids), 2 * self.cast.largest + GAP
        rings = (self.seats(count, turn) for turn in self._turns)
        return count < 2 or all(
            math.dist(seat, ring[(at + way) % count]) >= least
            for ring in rings
            for at, seat in enumerate(ring)
            for way in (1, 2)
            if way < count
        )


class _Ring:
    """A turn of the ring, and what is kept there if nothing costs less; found as it is needed."""

    def __init__(
        self, turn: float, ordering: Callable[[float], Ordering], homes: Sequence[tuple[int, ...]]
    ) -> None:
        self.turn, self._ordering, self._homes = turn, ordering, homes

    @cached_property
    def ordering(self) -> Ordering:
        """All orders on these seats."""
        return self._ordering(self.turn)

    @cached_property
    def home(self) -> tuple[int, ...]:
        """The order that costs least of those that are only turned."""
        return self.ordering.best_turned(self._homes)

    @property
    def free(self) -> bool:
        """Whether that costs nothing."""
        return not self.ordering.costs.of(self.home)
