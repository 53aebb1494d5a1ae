"""The household in the middle of an eco map: who stands there, and how much room they take."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sos_widgets.layout.genogram import genogram
from sos_widgets.layout.genogram.names import depths_of, extents_of
from sos_widgets.layout.geometry import Box, GenogramLayout, Point
from sos_widgets.layout.plane import rounded
from sos_widgets.model.family import Family, Household
from sos_widgets.model.record import Record, Spot

__all__ = [
    "SYMBOL",
    "Middle",
    "central_household",
    "household_family",
    "joined",
    "middles_of",
]

SYMBOL = 0.6
"""How far a symbol reaches from its middle, with a little air."""

_SMALLEST = 1.6
_RIM = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Middle:
    """The small genogram round (0, 0) and the circle about it.

    Parameters
    ----------
    household : GenogramLayout
        Who lives there.
    radius : float
        Of the circle.
    names : dict of str to (half the width, depth)
        What stands under each member's symbol: half its width, and how far it
        reaches below the symbol's middle.
    """

    household: GenogramLayout
    radius: float
    names: dict[str, Point]

    def boxes(self, who: str) -> tuple[Box, Box]:
        """The boxes that a member's symbol and name take."""
        x, y = self.household.points[who]
        half, depth = self.names[who]
        return (
            (x - SYMBOL, y - SYMBOL, x + SYMBOL, y + SYMBOL),
            (x - half, y + 0.5, x + half, y + depth),
        )


def middles_of(families: Sequence[Family]) -> list[Middle]:
    """Lay out one household, as it was and as it is, round (0, 0).

    Whoever is in several of them stands at the same place, as far as their
    lines allow; all have the radius of the largest.
    """
    everybody = _joined(families)
    whole = genogram(everybody)
    spots = [
        Spot(id=id_, picture="genogram", item=id_, x=x, y=y) for id_, (x, y) in whole.points.items()
    ]
    (left, top), (width, height) = whole.origin, whole.size
    shift = -left - width / 2, -top - height / 2
    made = []
    for family in families:
        same = family == everybody
        layout = whole if same else genogram(family, before=whole.points, pins=spots)
        made.append(_middle(family, _moved(layout, shift)))
    radius = max(each.radius for each in made)
    return [replace(each, radius=radius) for each in made]


def _joined(families: Sequence[Family]) -> Family:
    """Everybody who is in one of the families, with all that joins them; the last one decides."""

    def every(part: str) -> tuple[Any, ...]:
        found = {each.id: each for family in families for each in getattr(family, part)}
        # In the last one's order: it is the one that people know.
        last = {each.id: each for each in getattr(families[-1], part)}
        return tuple((last | found | last).values())

    return replace(
        families[-1],
        people=every("people"),
        unions=every("unions"),
        parent_links=every("parent_links"),
        placements=every("placements"),
        twins=every("twins"),
    )


def joined(middles: Sequence[Middle]) -> Middle:
    """Put households of one place together: everybody who is in one of them."""
    points: dict[str, Point] = {}
    names: dict[str, Point] = {}
    for each in middles:
        points |= each.household.points
        names |= each.names
    return replace(
        middles[-1], household=replace(middles[-1].household, points=points), names=names
    )


def _moved(layout: GenogramLayout, by: Point) -> GenogramLayout:
    def moved(point: Point) -> Point:
        return rounded((point[0] + by[0], point[1] + by[1]))

    return replace(
        layout,
        points={id_: moved(point) for id_, point in layout.points.items()},
        unions={id_: moved(point) for id_, point in layout.unions.items()},
        routes=tuple(
            replace(route, points=tuple(map(moved, route.points))) for route in layout.routes
        ),
        origin=moved(layout.origin),
    )


def _middle(family: Family, layout: GenogramLayout) -> Middle:
    extents, depths = extents_of(family), depths_of(family)
    made = Middle(
        household=layout,
        radius=_SMALLEST,
        names={id_: (max(extents[id_]), depths[id_]) for id_ in layout.points},
    )
    corners = [point for route in layout.routes for point in route.points]
    for id_ in layout.points:
        for left, top, right, bottom in made.boxes(id_):
            corners += [(left, top), (right, top), (left, bottom), (right, bottom)]
    reach = max((math.hypot(*corner) for corner in corners), default=0.0)
    return replace(made, radius=round(max(_SMALLEST, reach + _RIM), 4))


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
