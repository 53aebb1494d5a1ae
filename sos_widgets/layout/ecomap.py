"""Where everything on an eco map stands: the household inside, systems in a ring around it.

References
----------
Hartman (1978), "Diagrammatic assessment of family relationships", *Social
Casework* 59(8).
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

from sos_widgets.layout.genogram import genogram
from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.geometry import (
    EcomapLayout,
    GenogramLayout,
    Point,
    SystemPlace,
    TieLine,
)
from sos_widgets.layout.lettering import LINE, words_width, wrapped
from sos_widgets.layout.ring import Ordering
from sos_widgets.layout.ties import Ring, TieRoutes, rounded
from sos_widgets.model.family import Family, Household
from sos_widgets.model.record import Record, System, SystemKind
from sos_widgets.words import term

__all__ = ["central_household", "ecomap", "household_family"]

_BETWEEN = 0.5
_TIE = 2.8
_KIND = 0.84  # the word of a kind is smaller than a name
_RING = 0.07  # a second ring marks professionals
_GROW = 1.06
_TRIES = 24
_DIGITS = 4


def ecomap(record: Record) -> EcomapLayout:
    """Lay out a record's eco map.

    Systems of one kind stand together; ties are straight; circles and the
    words of ties keep clear of each other. A spot with `picture` "ecomap"
    puts its system where a hand has put it.

    Parameters
    ----------
    record : Record
        `centre` names the household; where it is empty, the focal child's
        household or the first one stands in the centre.

    Returns
    -------
    EcomapLayout
        The same for the same record, in every process.
    """
    household, radius = _household(record)
    names = {system.id: _lines(system) for system in record.systems}
    sizes = {system.id: _size(system, names[system.id]) for system in record.systems}
    routes = TieRoutes(
        ties=tuple(tie for tie in record.ties if tie.system in sizes),
        household=household,
        radius=radius,
        sizes=sizes,
        called={person.id: person.called for person in record.family.people},
    )
    fixed = {
        spot.item: (spot.x, spot.y)
        for spot in record.spots
        if spot.picture == "ecomap" and spot.item in sizes
    }
    blocks = [
        tuple(system.id for system in record.systems if system.kind is kind) for kind in SystemKind
    ]
    plan = Ordering(
        routes,
        blocks=tuple(block for block in blocks if block),
        fixed=fixed,
        reach=radius + max(sizes.values(), default=0.0) + _TIE,
    )
    for left in reversed(range(_TRIES)):
        ring = plan.ring()
        if left and _touching(routes, ring, fixed):
            plan.reach *= _GROW
            continue
        clear, lines = routes.labelled(routes.lines(ring), ring, whole=not left)
        if clear:
            break
        plan.reach *= _GROW
    systems = tuple(
        SystemPlace(
            id=id_, point=rounded(ring[id_]), radius=round(sizes[id_], _DIGITS), lines=names[id_]
        )
        for id_ in names
    )
    origin, size = _frame(radius, systems, lines)
    return EcomapLayout(
        radius=round(radius, _DIGITS),
        household=household,
        systems=systems,
        ties=tuple(lines),
        crossings=_crossings(lines),
        size=size,
        origin=origin,
    )


def central_household(record: Record) -> Household | None:
    """Give the household in the centre: the chosen one, the focal child's, or the first."""
    focal = {person.id for person in record.family.focal}
    return min(
        record.family.households,
        key=lambda home: (home.id != record.centre, not focal & set(home.people)),
        default=None,
    )


def household_family(record: Record) -> Family:
    """Give the household in the centre as a family of its own, with what joins its members."""
    family, home = record.family, central_household(record)
    everyone = {person.id for person in family.focal or family.people}
    members = set(home.people) if home else everyone
    return Family(
        as_at=family.as_at,
        people=tuple(person for person in family.people if person.id in members),
        unions=tuple(u for u in family.unions if u.a in members and u.b in members),
        parent_links=tuple(
            link for link in family.parent_links if link.child in members and link.parent in members
        ),
        placements=tuple(
            replace(placement, carers=tuple(c for c in placement.carers if c in members))
            for placement in family.placements
            if placement.child in members and set(placement.carers) & members
        ),
        twins=tuple(twin for twin in family.twins if set(twin.members) <= members),
    )


def _household(record: Record) -> tuple[GenogramLayout, float]:
    layout = genogram(household_family(record))
    (left, top), (width, height) = layout.origin, layout.size
    x, y = -left - width / 2, -top - height / 2

    def moved(point: Point) -> Point:
        return rounded((point[0] + x, point[1] + y))

    centred = replace(
        layout,
        points={id_: moved(point) for id_, point in layout.points.items()},
        unions={id_: moved(point) for id_, point in layout.unions.items()},
        routes=tuple(
            replace(route, points=tuple(map(moved, route.points))) for route in layout.routes
        ),
        origin=rounded((-width / 2, -height / 2)),
    )
    return centred, max(1.6, math.hypot(width, height) / 2 + 0.35)


def _lines(system: System) -> tuple[str, ...]:
    return wrapped(system.name.strip() or term(system.kind).capitalize(), length=13, lines=3)


def _size(system: System, lines: tuple[str, ...]) -> float:
    # One line more is kept free for the word of its kind.
    wide = max(words_width(lines), words_width((term(system.kind),)) * _KIND)
    ring = _RING if system.professional else 0.0
    return max(0.95, math.hypot(wide, LINE * (len(lines) + 1)) / 2 + 0.15) + ring


def _touching(routes: TieRoutes, ring: Ring, fixed: Ring) -> bool:
    sizes, free = routes.sizes, [id_ for id_ in ring if id_ not in fixed]
    if any(math.hypot(*ring[id_]) < routes.radius + sizes[id_] + 1 for id_ in free):
        return True
    return any(
        math.dist(ring[a], ring[b]) < sizes[a] + sizes[b] + _BETWEEN
        for a, b in combinations(free, 2)
    )


def _crossings(lines: list[TieLine]) -> int:
    return sum(cross(a.points, b.points) for a, b in combinations(lines, 2))


def _frame(
    radius: float, systems: tuple[SystemPlace, ...], lines: list[TieLine]
) -> tuple[Point, Point]:
    boxes = [(-radius, -radius, radius, radius)]
    boxes += [
        (s.point[0] - s.radius, s.point[1] - s.radius, s.point[0] + s.radius, s.point[1] + s.radius)
        for s in systems
    ]
    boxes += [line.label for line in lines if line.label]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return rounded((left, top)), rounded((right - left, bottom - top))
