"""The lines themselves: partner lines, stems, sibship bars, drops and care lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sos_widgets.layout.genogram.kin import Care, Kin
from sos_widgets.layout.genogram.ladder import Net, Order, is_person
from sos_widgets.layout.genogram.legs import Legs, care_key
from sos_widgets.layout.genogram.levels import Levels, care_gaps
from sos_widgets.layout.geometry import LineKind, Point, Route

__all__ = ["Router"]

_HALF = 0.5
_INSIDE = 0.2
_BESIDE = 0.18  # between a care line and the line from the parents
_PAST = 0.12
_ENTRY = 0.3
_ACROSS = 30.0  # what it costs a care line to cross a partner line
_EVEN = 1e-6


class Router:
    """Draws the lines of some rows whose places and heights are known.

    Parameters
    ----------
    kin, order, legs, levels
        What was decided before.
    x : dict of str to float
        Of every item of the rows.
    """

    def __init__(
        self, kin: Kin, order: Order, *, legs: Legs, levels: Levels, x: dict[str, float]
    ) -> None:
        self._kin, self._order, self._legs, self._levels, self._x = kin, order, legs, levels, x
        self._row = {item: number for number, row in enumerate(order.rows) for item in row}
        self._nets = {net.key: net for nets in order.nets for net in nets}
        self._came: dict[str, tuple[Point, ...]] = {}  # a parent's line down to a lower row
        self._level = {
            frozenset(net.tops)
            for net in self._nets.values()
            if net.hub and net.group.id in legs.level
        }
        self.unions: dict[str, Point] = {}

    def routes(self) -> tuple[Route, ...]:
        """Draw every line, oldest generation first."""
        found: list[Route] = []
        for nets in self._order.nets:
            for net in nets:
                found += self._net(net)
        cares = [care for care in self._kin.cares if care.child in self._row]
        at: dict[str, int] = {}
        for number, care in enumerate(cares):
            found.append(self._care(number, care, at))
        return tuple(route for route in found if len(route.points) > 1)

    def _y(self, item: str) -> float:
        return self._levels.rows[self._row[item]]

    def _net(self, net: Net) -> Iterator[Route]:
        group = net.group
        above = not net.hub and net.bottoms[0].startswith("\nabove")
        if above:
            top, stem, bottom = net.tops[0], self._levels.stems[net.key], net.bottoms[0]
            y = self._levels.sibships[net.key]
            start = self._out(group.id, top) if is_person(top) else self._came[group.id]
            path = (*start, (stem, y), (self._x[bottom], y))
            self._came[group.id] = path
            return
        if net.hub:
            yield from self._parents(net)
        if net.bottoms:
            yield from self._children(net)

    def _out(self, owner: str, person: str) -> tuple[Point, ...]:
        """The start of a line that leaves beside somebody, down to its leg."""
        leg, x, y = self._legs.down[owner, person], self._x[person], self._y(person)
        inside = _HALF if not leg.port else _INSIDE
        return (x + leg.side * inside, y + leg.port), (x + leg.across, y + leg.port)

    def _parents(self, net: Net) -> Iterator[Route]:
        group, row = net.group, self._levels.rows[net.gap]
        stem = self._levels.stems[net.key]
        if len(net.tops) == 1:
            self.unions[group.id] = self._out(group.id, net.tops[0])[1]
            return
        if group.id in self._legs.level:
            a, b = sorted(net.tops, key=self._x.__getitem__)
            self.unions[group.id] = stem, row
            yield self._line(
                net,
                LineKind.PARTNERS,
                "partners",
                ((self._x[a] + _HALF, row), (self._x[b] - _HALF, row)),
            )
            return
        if group.id in self._legs.over:
            a, b = self._legs.over[group.id]
            leg, x, y = self._legs.up[group.id, a], self._x[a], self._levels.over[net.key]
            self.unions[group.id] = stem, row + self._legs.down[group.id, b].port
            path: tuple[Point, ...] = (
                (x + leg.side * _INSIDE, row + leg.port),
                (x + leg.across, row + leg.port),
                (x + leg.across, y),
                (stem, y),
                *reversed(self._out(group.id, b)),
            )
            yield self._line(net, LineKind.PARTNERS, "partners", path)
            return
        y = self._levels.partners[net.key]
        self.unions[group.id] = stem, y
        first, second = (
            self._out(group.id, top) if is_person(top) else self._came[group.id] for top in net.tops
        )
        if group.couple:
            path = (*first, (first[-1][0], y), (second[-1][0], y), *reversed(second))
            yield self._line(net, LineKind.PARTNERS, "partners", path)
        else:
            for parent, start in zip(group.parents, (first, second), strict=True):
                path = (*start, (start[-1][0], y), (stem, y))
                yield self._line(net, LineKind.STEM, f"from:{parent}", path)

    def _children(self, net: Net) -> Iterator[Route]:
        group, y = net.group, self._levels.sibships[net.key]
        stem, forks = self._levels.stems[net.key], self._levels.forks[net.key]
        start: tuple[Point, ...]
        if not net.hub:
            start = ((stem, self._levels.sibships[group.id, net.gap - 1]),)
        elif len(net.tops) == 1 and is_person(net.tops[0]):
            start = self._out(group.id, net.tops[0])
        elif len(net.tops) == 1:
            start = self._came[group.id]
        else:
            start = (self.unions[group.id],)
        places = [forks.get(item, self._x[item]) for item in net.bottoms]
        yield self._line(net, LineKind.STEM, f"stem:{net.gap}", (*start, (stem, y)))
        bar = (min(stem, *places), y), (max(stem, *places), y)
        yield self._line(net, LineKind.SIBSHIP, f"sibship:{net.gap}", bar)
        for item, place in zip(net.bottoms, places, strict=True):
            if is_person(item):
                yield Route(
                    id=f"{group.id}:drop:{item}",
                    kind=LineKind.DROP,
                    group=group.id,
                    people=(*group.parents, item),
                    item=group.links.get(item, ""),
                    points=((place, y), (self._x[item], self._y(item) - _HALF)),
                )
        yield from self._twin_bars(net, forks, y)

    def _twin_bars(self, net: Net, forks: dict[str, float], y: float) -> Iterator[Route]:
        for kind, members in self._kin.twins:
            mine = [item for item in net.bottoms if item in members]
            if kind != "identical" or len(mine) < 2:
                continue
            middle = (y + self._y(mine[0]) - _HALF) / 2
            ends = [(self._x[item] + forks[item]) / 2 for item in mine]
            points = (min(ends), middle), (max(ends), middle)
            yield self._line(net, LineKind.TWIN_BAR, f"twins:{'+'.join(mine)}", points, tuple(mine))

    def _line(
        self,
        net: Net,
        kind: LineKind,
        name: str,
        points: tuple[Point, ...],
        people: tuple[str, ...] = (),
    ) -> Route:
        return Route(
            id=f"{net.group.id}:{name}",
            kind=kind,
            group=net.group.id,
            people=people or net.group.parents,
            item=net.group.union,
            points=_plain(points),
        )

    def _care(self, number: int, care: Care, at: dict[str, int]) -> Route:
        """Run from the carers down between the names, along the gaps, to the child."""
        row, owner = self._row, care_key(care)
        carers = sorted(care.carers, key=self._x.__getitem__)
        down = [person for (own, person) in self._legs.down if own == owner]
        upper = next((p for p in down if p != care.child), care.child)
        lower = carers[-1] if upper == care.child else care.child
        start = self._out(owner, upper)
        if len(carers) > 1 and upper == carers[0]:
            start = ((start[1][0], self._y(upper)),)  # from the partners' own line
        path = list(start)
        gaps = care_gaps(care, row)
        for gap in gaps:
            y = self._levels.cares[number, gap]
            path.append((path[-1][0], y))
            if gap + 1 < row[lower]:
                path.append((self._gap_near(gap + 1, path[-1][0], self._x[lower]), y))
        if row[lower] == row[upper]:
            end = self._out(owner, lower)
            path += [(end[1][0], path[-1][1]), *reversed(end)]
        else:
            place = at[lower] = at.get(lower, -1) + 1
            x = self._entry(lower, place, path[-1][0])
            path += [(x, path[-1][1]), (x, self._y(lower) - _INSIDE)]
        points = _plain(tuple(path if upper != care.child else reversed(path)))
        return Route(
            id=f"{owner}:{care.child}",
            kind=LineKind.CARER,
            group=owner,
            people=(*care.carers, care.child),
            item=care.item,
            points=points,
        )

    def _entry(self, child: str, place: int, here: float) -> float:
        """Where a care line comes down on a child's symbol, beside the line from the parents."""
        x = self._x[child]
        side = 1 if here > x else -1
        if place == 0 and _BESIDE <= abs(here - x) <= 2 * _BESIDE:
            return here
        side = side if place % 2 == 0 else -side
        return x + side * (_ENTRY - 0.1 * (place // 2))

    def _gap_near(self, number: int, here: float, there: float) -> float:
        """Find where a line can pass through a row, between the names and clear of lines."""
        row = self._order.rows[number]
        if not row:
            return there
        reach = [self._legs.reach.get(item, (_INSIDE, _INSIDE)) for item in row]
        lefts = [self._x[item] - left for item, (left, _) in zip(row, reach, strict=True)]
        rights = [self._x[item] + right for item, (_, right) in zip(row, reach, strict=True)]
        free = [(lefts[0] - 0.4, 0.0), (rights[-1] + 0.4, 0.0)]
        for pair, left, right in zip(pairwise(row), rights, lefts[1:], strict=False):
            middle = (left + right) / 2
            low, high = min(left + _PAST, middle), max(right - _PAST, middle)
            wanted = (there - _ENTRY, there + _ENTRY, here, middle, low, high)
            across = _ACROSS if frozenset(pair) in self._level else 0.0
            free += [(min(max(x, low), high), across) for x in wanted]
        stems = [self._levels.stems[key] for key in self._nets if number - 1 <= key[1] <= number]

        def cost(found: tuple[float, float]) -> tuple[float, float]:
            x, across = found
            far = abs(x - here) + 3 * abs(abs(x - there) - _ENTRY)
            near = any(abs(x - stem) < _PAST for stem in stems)
            return round(far, 6) + across + 2 * near, x

        return min(free, key=cost)[0]


def _plain(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Leave out points that change nothing."""
    found: list[Point] = []
    for point in points:
        if found and abs(point[0] - found[-1][0]) + abs(point[1] - found[-1][1]) < _EVEN:
            continue
        if len(found) > 1 and any(
            abs(found[-2][axis] - found[-1][axis]) < _EVEN
            and abs(found[-1][axis] - point[axis]) < _EVEN
            for axis in (0, 1)
        ):
            found[-1] = point
            continue
        found.append(point)
    return tuple(found)
