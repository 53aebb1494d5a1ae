"""Which system of an eco map stands at which seat of the ring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sos_widgets.layout.ecomap.costs import BEHIND, Costs
from sos_widgets.layout.ecomap.exact import Seating, fewest
from sos_widgets.layout.ecomap.moves import Order, Round, moves

__all__ = ["EXACT", "STEPS", "Arrangement", "Ordering"]

EXACT = 14
"""With so many systems the search goes on long enough to prove the fewest crossings."""

STEPS = 20_000
"""Systems that are put at a seat before a search for the fewest crossings is broken off."""

_STEPS_OF_STRETCH = 300

_Worse = Callable[[Order, Sequence[int]], int]


class Arrangement(NamedTuple):
    """The system at each seat, and what no order of these seats can be below.

    Parameters
    ----------
    order : tuple of int
        Systems by seat.
    cost, bound : int
        Of this order, and of any.
    left : int
        The steps that are left.
    """

    order: Order
    cost: int
    bound: int
    left: int

    @property
    def proven(self) -> bool:
        """Whether no order costs less."""
        return self.cost == self.bound


class Ordering:
    """Orders of systems on the seats of one ring.

    Parameters
    ----------
    costs : Costs
        What each seat costs each system.
    groups : sequence of int
        The group of each system, from 0; each stands together.
    """

    def __init__(self, costs: Costs, groups: Sequence[int]) -> None:
        self.costs, self._groups = costs, groups
        self._moves = list(moves(groups))
        self._seats = range(costs.count)

    def best_turned(self, orders: Sequence[Order]) -> Order:
        """Turn some orders round the ring, and choose what costs least; then what is turned least."""
        found = []
        for away in range(self.costs.count // 2 + 1):
            for by in dict.fromkeys((away, -away)):
                for order in orders:
                    turned = (*order[by:], *order[:by])
                    price = self.costs.of(turned), away, self.costs.within(turned, self._seats)
                    found.append((price, turned))
            if not min(found)[0][0]:
                break
        return min(found)[1]

    def clear(self, order: Order) -> Order:
        """Step to orders that cost no more, and whose ties run clearer."""
        return self._improved(order, self.costs.clutter)

    def near(self, order: Order, home: Order) -> Order:
        """Step to orders that cost no more, and are nearer to another."""
        return self._improved(order, _Away(home))

    def least(self, home: Order, *, known: int | None = None, steps: int = STEPS) -> Arrangement:
        """Find an order that costs least, one near home where there are several.

        With up to `EXACT` systems it is proven that none costs less, unless the
        search takes too long. With more, every stretch of ten in the ring
        stands in its best order.

        Parameters
        ----------
        known : int, optional
            What can be had elsewhere: only less is looked for.
        steps : int
            Systems that are put at a seat before the search is broken off.
        """
        cost = self.costs.of(home)
        if not cost:
            return Arrangement(home, 0, 0, steps)
        if self.costs.count > EXACT:
            order = self._stretches(home)
            return Arrangement(order, self.costs.of(order), 0, steps)
        seating = Seating(self._groups, [home.index(one) for one in self._seats])
        least = cost if known is None else min(cost, known)
        # First how few ties can run behind members, then how few cross.
        behind = fewest(
            _OnlyBehind(self.costs), seating, known=least // BEHIND * BEHIND, steps=steps
        )
        found = fewest(self.costs, seating, known=least, least=behind.bound, steps=behind.left)
        if found.order:
            order = self.near(found.order, home)
            at_home = self.near(home, home)
            if self.costs.of(at_home) == found.bound:
                order = at_home
        elif found.bound < least:
            order = self._stretches(behind.order or home)
        else:
            order = home
        cost = self.costs.of(order)
        return Arrangement(order, cost, min(found.bound, cost), found.left)

    def _stretches(self, order: Order) -> Order:
        """Bring each stretch of the ring into its best order, until none is better in another."""
        cost = self.costs.of(order)
        while cost:
            before = cost
            for seats in Round(order, self._groups).stretches():
                order = self._sorted(order, seats)
            order = self._improved(order, lambda order, seats: 0)
            cost = self.costs.of(order)
            if cost == before:
                break
        return order

    def _sorted(self, order: Order, seats: Sequence[int]) -> Order:
        part = _Part(self.costs, order, seats)
        names = [self._groups[one] for one in part.systems]
        numbers = list(dict.fromkeys(names))
        found = fewest(
            part,
            Seating([numbers.index(name) for name in names], range(part.count), closed=False),
            known=self.costs.among(order, seats),
            steps=_STEPS_OF_STRETCH,
        )
        if not found.order:
            return order
        at = {seat: part.systems[one] for seat, one in zip(seats, found.order, strict=True)}
        return tuple(at.get(seat, one) for seat, one in enumerate(order))

    def _improved(self, order: Order, worse: _Worse) -> Order:
        """Take steps, each cheaper, or as cheap and less bad, until no step is."""
        cost, bad = self.costs.of(order), worse(order, self._seats)
        round_ = Round(order, self._groups)
        at = tried = 0
        while tried < len(self._moves) and (cost or bad):
            other = round_.moved(self._moves[at])
            at, tried = (at + 1) % len(self._moves), tried + 1
            seats = [seat for seat in self._seats if other[seat] != order[seat]]
            if not seats:
                continue
            more = self.costs.among(other, seats)
            if more and cost:
                more -= self.costs.among(order, seats)
            if more > 0:
                continue
            gain = worse(other, seats) - worse(order, seats)
            if more < 0 or gain < 0:
                order, cost, bad, tried = other, cost + more, bad + gain, 0
                round_ = Round(order, self._groups)
        return order


class _OnlyBehind:
    """Costs without crossings."""

    def __init__(self, costs: Costs) -> None:
        self.count = costs.count
        self.alone = [[cost // BEHIND * BEHIND for cost in row] for row in costs.alone]
        self._nothing = [0] * costs.count

    def row(self, one: int, seat: int, other: int) -> list[int]:
        return self._nothing

    def alike(self, one: int) -> object:
        return tuple(self.alone[one])


class _Part:
    """Costs of a stretch of the ring while all others stay."""

    def __init__(self, costs: Costs, order: Order, seats: Sequence[int]) -> None:
        self._costs, self._at = costs, seats
        self.count = len(seats)
        self.systems = [order[seat] for seat in seats]
        here = set(seats)
        others = [seat for seat in range(len(order)) if seat not in here]
        self.alone = [
            [
                costs.alone[one][seat]
                + sum(costs.row(one, seat, order[other])[other] for other in others)
                for seat in seats
            ]
            for one in self.systems
        ]

    def row(self, one: int, seat: int, other: int) -> list[int]:
        row = self._costs.row(self.systems[one], self._at[seat], self.systems[other])
        return [row[at] for at in self._at]

    def alike(self, one: int) -> object:
        return self._costs.alike(self.systems[one])


class _Away:
    """How far systems are from their seats at home."""

    def __init__(self, home: Order) -> None:
        self._home = {one: seat for seat, one in enumerate(home)}

    def __call__(self, order: Order, seats: Sequence[int]) -> int:
        count, total = len(order), 0
        for seat in seats:
            away = abs(seat - self._home[order[seat]])
            total += min(away, count - away) ** 2
        return total
