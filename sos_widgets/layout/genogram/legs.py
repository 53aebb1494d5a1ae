"""The upright lines beside people, and the room that a row needs for them.

A line that goes down from somebody would run through the name below them.
So it leaves at the side and goes down between the names.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sos_widgets.layout.genogram.kin import Care, Kin
from sos_widgets.layout.genogram.ladder import Net, Order, is_person
from sos_widgets.layout.genogram.over import can_climb, climber_first
from sos_widgets.layout.genogram.place import Room

__all__ = ["Extent", "Leg", "Legs", "care_key", "legs_of", "room_for"]

_GAP = 0.36
_STEP = 0.2
_INNER = 0.14
_COUPLE = 2.4
_HOME = 0.5
_WORDS = 0.5
_DEEP = 0.36
_NEAREST, _OUTSIDE, _OUTERMOST = 10.0**6, 0.0, 10.0**6

Extent = tuple[float, float]
"""How far somebody reaches left and right of their middle, name included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One upright line beside somebody.

    Parameters
    ----------
    side : int
        -1 left, 1 right.
    across : float
        How far right of the person's middle it stands; negative is left.
    port : float
        How far below the person's middle it leaves the symbol.
    """

    side: int
    across: float
    port: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Legs:
    """How the lines of some rows leave people.

    Parameters
    ----------
    down, up : dict of (str, str) to Leg
        By the group's id, or `care_key`, and the person.
    over : dict of str to tuple of (str, str)
        Groups whose partner line runs above the row: the partner whom it
        leaves upwards, the one beside whom it comes down.
    level : tuple of str
        Groups whose partners stand side by side, joined at the row.
    reach : dict of str to (left, right)
        How far somebody reaches, their upright lines included.
    """

    down: dict[tuple[str, str], Leg]
    up: dict[tuple[str, str], Leg]
    over: dict[str, tuple[str, str]]
    level: tuple[str, ...]
    reach: dict[str, Extent]


def care_key(care: Care) -> str:
    """Name what a leg of a care line belongs to."""
    return f"care {care.item} {'+'.join(care.carers)}"


class _Line(NamedTuple):
    """One of several that leave somebody on one side: the greater the span, the nearer."""

    owner: str
    span: float


class _Sides:
    """Who stands beside whom."""

    def __init__(self, kin: Kin, order: Order) -> None:
        self.row_of = {item: n for n, row in enumerate(order.rows) for item in row}
        self.place = {item: n for row in order.rows for n, item in enumerate(row)}
        self.order = order
        self.groups = kin.parent_in()
        self.level: list[str] = []
        self.taken: dict[tuple[str, int], None] = {}
        for nets in order.nets:
            for net in nets:
                people = len(net.tops) == 2 and all(map(is_person, net.tops))
                if net.hub and net.group.couple and people and self.beside(*net.tops):
                    self.level.append(net.group.id)
                    left, right = sorted(net.tops, key=self.place.__getitem__)
                    self.taken[left, 1] = self.taken[right, -1] = None

    def beside(self, a: str, b: str) -> bool:
        return abs(self.place[a] - self.place[b]) == 1

    def facing(self, person: str, other: str) -> int:
        return 1 if self.place[other] > self.place[person] else -1

    def joined(self, left: str, right: str) -> bool:
        return (left, 1) in self.taken and self.place[right] - self.place[left] == 1

    def free(self, person: str) -> int:
        """The side on which no partner line leaves; right if both or none."""
        return -1 if (person, 1) in self.taken and (person, -1) not in self.taken else 1

    def span(self, a: str, b: str) -> int:
        return abs(self.place[a] - self.place[b])

    def between(self, a: str, b: str) -> tuple[str, ...]:
        i, j = sorted((self.place[a], self.place[b]))
        return self.order.rows[self.row_of[a]][i + 1 : j]


def legs_of(kin: Kin, order: Order, extents: dict[str, Extent]) -> Legs:
    """Decide on which side of people their lines run down, or up and over."""
    sides = _Sides(kin, order)
    over: dict[str, tuple[str, str]] = {}
    down: dict[tuple[str, int], list[_Line]] = {}
    up: dict[tuple[str, int], list[_Line]] = {}
    for gap, nets in enumerate(order.nets):
        for net in nets:
            group, people = net.group, [top for top in net.tops if is_person(top)]
            side = _comes_down(net, sides, gap)
            if side:
                a, b = climber_first(net, sides.groups)
                over[group.id] = a, b
                _add(up, a, sides.facing(a, b), group.id, sides.span(a, b))
                _add(down, b, side, group.id, -_OUTERMOST)
            elif net.hub and group.id in sides.level:
                continue
            elif len(net.tops) == 1:
                for person in people:
                    _add(down, person, sides.free(person), group.id, _NEAREST)
            else:
                for person in people:
                    other = next(top for top in net.tops if top != person)
                    # The line that goes farther leaves nearer and runs lower.
                    span = sides.span(person, other)
                    _add(down, person, sides.facing(person, other), group.id, span)
    for care in kin.cares:
        _care_legs(care, sides, down)
    found = Legs(
        down={},
        up={},
        over=over,
        level=tuple(group for group in sides.level if group not in over),
        reach=dict(extents),
    )
    for end in dict.fromkeys((*down, *up)):
        person, side = end
        # A line that comes down from above the row stands outside those that go down.
        lines = down.get(end, [])
        below = sorted(lines if side > 0 else lines[::-1], key=_nearest)
        coming = [line for line in below if line.owner in over]
        leaving = [line for line in below if line.owner not in over]
        rising = [*sorted(up.get(end, ()), key=_nearest), *coming]
        joined = end in sides.taken or bool(rising)
        places = len(leaving), len(leaving) + len(rising)
        for number, line in enumerate(leaving):
            leg = _leg(side, number, (number, places[0]), extents[person], joined)
            found.down[line.owner, person] = leg
        for number, line in enumerate(rising):
            leg = _leg(side, places[0] + number, (number, -len(rising)), extents[person], True)
            legs = found.down if line in coming else found.up
            legs[line.owner, person] = leg
    for (_, person), leg in [*found.down.items(), *found.up.items()]:
        left, right = found.reach[person]
        found.reach[person] = max(left, -leg.across), max(right, leg.across)
    return found


def _leg(side: int, place: int, rank: tuple[int, int], extent: Extent, joined: bool) -> Leg:
    # The nearest leaves lowest (going up: highest), so that no two of them cross.
    number, count = rank[0], abs(rank[1])
    deep = _DEEP * (count - number) / count * (1 if rank[1] > 0 else -1)
    return Leg(
        side=side,
        across=side * (extent[side > 0] + _INNER + _STEP * place),
        port=deep if joined or count > 1 else 0.0,
    )


def _nearest(line: _Line) -> float:
    return -line.span


def _comes_down(net: Net, sides: _Sides, gap: int) -> int:
    """On which side of a partner a line above the row comes down; 0 where it runs below."""
    if sides.order.over is not None:
        return sides.order.over.get(net.group.id, 0) if net.hub else 0
    if net.group.id in sides.level or not can_climb(net, sides.groups):
        return 0
    a, b = climber_first(net, sides.groups)
    between = sides.between(a, b)
    nets = sides.order.nets
    below = sum(
        other is not net and bool(other.bottoms) and any(top in between for top in other.tops)
        for other in nets[gap]
    )
    above = sum(item in other.bottoms for other in nets[gap - 1] for item in between) if gap else 0
    return sides.facing(b, a) if above < below else 0


def _care_legs(care: Care, sides: _Sides, down: dict[tuple[str, int], list[_Line]]) -> None:
    if care.child not in sides.place:
        return
    carers = sorted(care.carers, key=sides.place.__getitem__)
    row, child = sides.row_of[carers[0]], sides.row_of[care.child]
    if row <= child and len(carers) > 1 and sides.joined(*carers):
        _add(down, carers[0], 1, care_key(care), _OUTSIDE)
    elif row <= child:
        _add(down, carers[-1], sides.free(carers[-1]), care_key(care), _OUTSIDE)
    if child <= row:
        _add(down, care.child, sides.free(care.child), care_key(care), _OUTSIDE)


def _add(
    lines: dict[tuple[str, int], list[_Line]], person: str, side: int, owner: str, span: float
) -> None:
    lines.setdefault((person, side), []).append(_Line(owner, span))


def room_for(kin: Kin, order: Order, legs: Legs, extents: dict[str, Extent]) -> Room:
    """Say how far apart neighbours must stand."""
    homes: dict[str, list[str]] = {}
    for household, members in kin.households:
        for person in members:
            homes.setdefault(person, []).append(household)
    count: dict[tuple[str, int], int] = {}
    for (_, person), leg in [*legs.down.items(), *legs.up.items()]:
        count[person, leg.side] = count.get((person, leg.side), 0) + 1
    level = {
        frozenset(net.tops): None
        for nets in order.nets
        for net in nets
        if net.hub and net.group.id in legs.level
    }
    apart = []
    for row in order.rows:
        distances = []
        for a, b in pairwise(row):
            right = extents[a][1] + _STEP * count.get((a, 1), 0)
            left = extents[b][0] + _STEP * count.get((b, -1), 0)
            distance = right + left + _GAP
            if frozenset((a, b)) in level:
                distance = max(2 * max(right, left) + _GAP, _COUPLE)
                # Room for what they are to each other, clear of the outlines of two homes.
                distance += _WORDS if homes.get(a) != homes.get(b) else 0.0
            elif count.get((a, 1), 0) and count.get((b, -1), 0):
                distance += _STEP
            if homes.get(a) != homes.get(b):
                distance += _HOME
            distances.append(distance)
        apart.append(tuple(distances))
    hubs = {
        owner: leg.across
        for (owner, _), leg in legs.down.items()
        if owner not in legs.over and not owner.startswith("care ")
    }
    heels = []
    for row in order.rows:
        for place, pet in enumerate(row):
            near = [i for i in row[max(place - 1, 0) : place + 2] if i != pet and is_person(i)]
            if pet in kin.pets and near:
                mine = set(homes.get(pet, ()))
                near.sort(key=lambda i: (bool(mine & set(homes.get(i, ()))), kin.born.get(i) or 0))
                heels.append((pet, near[-1]))
    single = {net.group.id for nets in order.nets for net in nets if net.hub and len(net.tops) == 1}
    return Room(
        apart=tuple(apart),
        hubs={owner: across for owner, across in hubs.items() if owner in single},
        pulls=tuple((carer, care.child) for care in kin.cares for carer in care.carers),
        heels=tuple(heels),
    )
