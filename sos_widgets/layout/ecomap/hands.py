"""Systems that a hand has put somewhere, and the others clear of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sos_widgets.layout.ecomap.places import GAP, Around, Order, Places
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.plane import from_segment

__all__ = ["Hands"]

_FARTHEST = 3.0
_CLEAR = 0.15  # between a tie and a circle that is not its end


class Hands:
    """Places set by hand in a ring.

    A place is kept exactly, unless something would lie on something else. The
    others keep their seats, but for those that are in the way.

    Parameters
    ----------
    by_hand : mapping of str to (x, y)
        Where a hand has put some, by system.
    """

    def __init__(self, around: Around, by_hand: Mapping[str, Point]) -> None:
        self._around, self._cast, self._by_hand = around, around.cast, by_hand

    def places(self, order: Order) -> Places:
        """Give the places of an order at the present reach."""
        places = self._around.places(order)
        kept: dict[str, Point] = {}
        released: dict[str, str] = {}
        for id_, at in self._by_hand.items():
            why = self._unfit(id_, at, kept)
            if why:
                released[id_] = why
            else:
                kept[id_] = at
        while kept:
            found = self._about(places, kept)
            bad = self._run_over(found.points, kept) if found else list(kept)[-1]
            if found and not bad:
                return replace(found, released=released)
            released[bad] = "a tie would run through it" if found else "the others need the room"
            del kept[bad]
        return replace(places, released=released)

    def _unfit(self, id_: str, at: Point, kept: Mapping[str, Point]) -> str:
        """Why a system cannot stand where a hand has put it; empty where it can."""
        sizes, away = self._cast.sizes, math.hypot(*at)
        if away < self._cast.lines.middle.radius + sizes[id_] + GAP:
            return "it would lie on the household"
        if away > _FARTHEST * self._around.reach:
            return "that is too far from all others"
        near = (math.dist(at, there) < sizes[id_] + sizes[o] + GAP for o, there in kept.items())
        return "it would lie on another one that was put there" if any(near) else ""

    def _about(self, places: Places, kept: Mapping[str, Point]) -> Places | None:
        """The others at seats that are clear of what a hand has put somewhere."""
        free = [id_ for id_ in places.order.systems if id_ not in kept]
        seats = self._seats(places, kept)
        if len(seats) < len(free):
            return None
        home = _nearest(free, seats, places.points)
        ordering = self._around.ordering(home, seats, kept)
        found = ordering.least(tuple(range(len(home))))
        points = {home[one]: seat for one, seat in zip(found.order, seats, strict=True)}
        base = ordering.costs.base
        return replace(
            places,
            points=points | dict(kept),
            order=replace(places.order, cost=found.cost + base, bound=found.bound + base),
        )

    def _seats(self, places: Places, kept: Mapping[str, Point]) -> list[Point]:
        """As many seats as are needed, clockwise from the top; fewer where there is no room."""
        cast, systems = self._cast, places.order.systems
        size, count = cast.largest, len(systems)
        ties = [cast.lines.line(end, at) for id_, at in kept.items() for end in cast.ends[id_]]

        def clear(seat: Point) -> bool:
            return all(
                math.dist(seat, at) >= size + cast.sizes[id_] + GAP for id_, at in kept.items()
            ) and all(from_segment(tie, seat) >= size + _CLEAR for tie in ties)

        own = [places.points[id_] for id_ in systems if id_ not in kept]
        given_up = [places.points[id_] for id_ in systems if id_ in kept]
        found = [seat for seat in (*own, *given_up) if clear(seat)][: len(own)]
        more = count
        while len(found) < len(own) and more < 3 * count + 6:
            more += 1
            found = [seat for seat in self._around.seats(more) if clear(seat)]
            found.sort(key=lambda seat: -min(math.dist(seat, at) for at in kept.values()))
            found = found[: len(own)]
        return sorted(found, key=lambda seat: math.atan2(seat[0], -seat[1]) % (2 * math.pi))

    def _run_over(self, points: Mapping[str, Point], kept: Mapping[str, Point]) -> str:
        """Somebody who was put by hand where a tie of another runs; empty where nobody was."""
        cast = self._cast
        for id_, at in reversed(list(kept.items())):
            for other, point in points.items():
                ties = cast.ends[other] if other != id_ else ()
                lines = (cast.lines.line(end, point, cast.sizes[other]) for end in ties)
                if any(from_segment(line, at) < cast.sizes[id_] + _CLEAR for line in lines):
                    return id_
        return ""


def _nearest(
    systems: Sequence[str], seats: Sequence[Point], before: Mapping[str, Point]
) -> tuple[str, ...]:
    """Systems by seat in their order, turned so that each is as near as can be to its old place."""
    count = len(systems)

    def off(turn: int) -> float:
        moves = (
            math.dist(before[id_], seats[(at + turn) % count]) for at, id_ in enumerate(systems)
        )
        return round(sum(moves), 6)

    turn = min(range(count), key=off, default=0)
    return tuple(systems[(seat - turn) % count] for seat in range(count))
