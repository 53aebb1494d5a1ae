"""The closed lines round households, each as the edge of a union of boxes.

Who lives together is inside one line and nobody else: where others stand
between, a corridor runs round them. Members to whom every corridor would run
through other people, their homes or many of their lines have a line of their
own. A child who lives in two homes is inside the lines of both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from sos_widgets.layout.genogram.corridor import BAND, Ground, Line, bands
from sos_widgets.layout.genogram.edge import edge_of, inside
from sos_widgets.layout.genogram.legs import Extent
from sos_widgets.layout.geometry import Box, LineKind, Outline, Point, Route
from sos_widgets.model.family import Household

__all__ = ["outlines_of"]

_ABOVE = 0.62
_MARGIN = 0.14
_NEST = 0.12
_MARGINS = (0.0, 0.08, -0.05, 0.15)
_NEAR = 0.1
_FLUSH = 0.3
# Crossing a line is as dear as going so far round.
_CROSS, _CROSS_CARER, _CROSS_SHARED, _CROSS_OWN = 16.0, 1.0, 0.6, 0.3

_Piece = tuple[Point, Point]
_Run = tuple[int, Box]
"""A row's number, and the box round members who stand side by side in it."""


@dataclass(slots=True)
class _Part:
    """Members inside one line: their runs, which of these are joined, and by what corridors."""

    runs: list[_Run]
    people: int
    joined: list[tuple[Box, Box]] = field(default_factory=list)
    corridors: list[Box] = field(default_factory=list)

    def boxes(self, margin: float) -> list[Box]:
        """Everything inside the line, at a margin."""
        return [
            *(_wider(box, margin) for _, box in self.runs),
            *(_joint(a, b, margin) for a, b in self.joined),
            *self.corridors,
        ]

    def edge(self, margin: float) -> tuple[Point, ...]:
        """Its outline, at a margin."""
        return edge_of(self.boxes(margin))

    def take(self, other: _Part) -> None:
        """Take in all of another part."""
        self.runs = sorted(self.runs + other.runs)
        self.people += other.people
        self.joined += other.joined
        self.corridors += other.corridors


@dataclass(slots=True)
class _Home:
    """A household, and the parts that its outline has so far."""

    household: Household
    members: frozenset[str]
    margin: float
    parts: list[_Part]

    @property
    def gap(self) -> float:
        """How far its nearest parts are from each other."""
        pairs = combinations([[box for _, box in part.runs] for part in self.parts], 2)
        return min((_apart(a, b) for one, two in pairs for a in one for b in two), default=0.0)

    def boxes(self) -> list[Box]:
        """Everything inside its lines."""
        return [box for part in self.parts for box in part.boxes(self.margin)]


def outlines_of(
    households: tuple[Household, ...],
    *,
    rows: tuple[tuple[str, ...], ...],
    points: dict[str, Point],
    reach: dict[str, Extent],
    depths: dict[str, float],
    routes: tuple[Route, ...],
) -> tuple[Outline, ...]:
    """Draw the lines round the members of each household.

    Parameters
    ----------
    households : tuple of Household
        Who lives where, all the time or for a share of it.
    rows, points : tuple of tuple of str, dict of str to (x, y)
        Who stands where.
    reach, depths : dict of str to (left, right), dict of str to float
        How much room each takes beside and below their middle.
    routes : tuple of Route
        Lines that an outline should neither run along nor cross in vain.

    Returns
    -------
    tuple of Outline
        In the order of the households; several of one household, the one with
        most members first, where these could not be joined; none where nobody
        is drawn.
    """
    boxes = {
        person: (x - reach[person][0], y - _ABOVE, x + reach[person][1], y + depths[person])
        for person, (x, y) in points.items()
    }
    homes = _planned(_homes(households, rows, boxes), boxes, routes)
    parted = {home.household.id for home in homes if len(home.parts) > 1}
    if parted:
        # Others' corridors may be in the way: once more, with those first.
        other = _planned(_homes(households, rows, boxes), boxes, routes, first=parted)
        homes = min(homes, other, key=lambda each: sum(len(home.parts) for home in each))
    return tuple(
        _outline(home.household, part.edge(home.margin), rows, points)
        for home in homes
        for part in sorted(home.parts, key=lambda part: (-part.people, part.runs))
    )


def _planned(
    homes: list[_Home],
    boxes: dict[str, Box],
    routes: tuple[Route, ...],
    first: Collection[str] = (),
) -> list[_Home]:
    """Join the parts of all homes: some `first`, then those whose parts stand nearest."""
    plan = _Plan(homes, boxes, routes)
    pieces = [piece for route in routes for piece in pairwise(route.points)]
    for home in homes:
        plan.join_rows(home)
        home.margin = _clear_margin(home, pieces)
        pieces += [side for part in home.parts for side in _sides(part.edge(home.margin))]
    for home in sorted(homes, key=lambda home: (home.household.id not in first, home.gap)):
        plan.join_parts(home)
    return homes


def _homes(
    households: tuple[Household, ...], rows: tuple[tuple[str, ...], ...], boxes: dict[str, Box]
) -> list[_Home]:
    homes: list[_Home] = []
    levels: list[tuple[frozenset[str], int]] = []
    for household in households:
        members = frozenset(household.people)
        taken = {level for others, level in levels if others & members}
        level = next(n for n in range(len(levels) + 1) if n not in taken)
        levels.append((members, level))
        parts = [
            _Part([(number, _around(boxes[person] for person in run))], len(run))
            for number, row in enumerate(rows)
            for run in _runs(row, members)
        ]
        homes.append(_Home(household, members, _MARGIN + _NEST * level, parts))
    return homes


def _runs(row: tuple[str, ...], members: frozenset[str]) -> list[list[str]]:
    runs: list[list[str]] = []
    last = False
    for person in row:
        if person in members:
            if not last:
                runs.append([])
            runs[-1].append(person)
        last = person in members
    return runs


class _Plan:
    """Joins the parts of homes, each in sight of what the others take."""

    def __init__(
        self, homes: list[_Home], boxes: dict[str, Box], routes: tuple[Route, ...]
    ) -> None:
        self._homes, self._boxes = homes, boxes
        self._routes = routes
        self._groups: dict[str, set[str]] = {}
        for route in routes:
            self._groups.setdefault(route.group, set()).update(route.people)

    def join_rows(self, home: _Home) -> None:
        """Join what stands above each other, through the gap between two rows."""
        if len(home.parts) < 2:
            return
        ground = self._ground(home)
        found: list[_Part] = []
        for part in home.parts:
            ((row, box),) = part.runs
            for other in list(found):
                joined = [
                    (upper, box)
                    for number, upper in other.runs
                    if row - number == 1
                    and _above(upper, box)
                    and ground.is_clear(_joint(upper, box, home.margin))
                ]
                if joined:
                    part.take(other)
                    part.joined += joined
                    found.remove(other)
            found.append(part)
        home.parts = found

    def join_parts(self, home: _Home) -> None:
        """Join parts by corridors, each to the nearest of the others."""
        waiting = list(home.parts) if len(home.parts) > 1 else []
        ground = self._ground(home) if waiting else Ground()
        for part in waiting:
            others = [each for each in home.parts if each is not part]
            if not others:
                break
            goals = [box for other in others for box in other.boxes(home.margin)]
            way = ground.corridor(part.boxes(home.margin), goals)
            if not way:
                continue
            reached = next(
                other
                for other in others
                if any(_holds(box, way[-1]) for box in other.boxes(home.margin))
            )
            reached.take(part)
            reached.corridors += bands(way)
            home.parts.remove(part)

    def _ground(self, home: _Home) -> Ground:
        closed: list[Box] = []
        shared: list[Box] = []
        for other in self._homes:
            if other is home:
                continue
            (shared if other.members & home.members else closed).extend(other.boxes())
        closed += [box for person, box in self._boxes.items() if person not in home.members]
        lines = [
            Line(a, b, self._dear(route, home.members))
            for route in self._routes
            for a, b in pairwise(route.points)
        ]
        lines += [Line(a, b, _CROSS_SHARED) for box in shared for a, b in _sides(_corners(box))]
        return Ground(closed=closed, shared=shared, lines=lines)

    def _dear(self, route: Route, members: frozenset[str]) -> float:
        """What it costs to cross a line: members' own lines must be crossed anyway."""
        if route.kind is LineKind.CARER:
            return _CROSS_CARER
        own = route.kind is not LineKind.PARTNERS and self._groups[route.group] & members
        return _CROSS_OWN if own else _CROSS


def _outline(
    household: Household,
    edge: tuple[Point, ...],
    rows: tuple[tuple[str, ...], ...],
    points: dict[str, Point],
) -> Outline:
    living = set(household.people)
    top = min(y for _, y in edge)
    left = min(x for x, y in edge if y == top)
    return Outline(
        household=household.id,
        points=edge,
        label=(left + 0.3, top),
        strangers=tuple(
            person
            for row in rows
            for person in row
            if person not in living and inside(points[person], edge)
        ),
    )


def _around(boxes: Iterable[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _apart(a: Box, b: Box) -> float:
    """How far two boxes are from each other, across and down."""
    return max(a[0] - b[2], b[0] - a[2], 0.0) + max(a[1] - b[3], b[1] - a[3], 0.0)


def _wider(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _corners(box: Box) -> tuple[Point, ...]:
    left, top, right, low = box
    return (left, top), (right, top), (right, low), (left, low)


def _holds(box: Box, point: Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _above(a: Box, b: Box) -> bool:
    """Whether one box stands above another so far that a corridor fits between."""
    return min(a[2], b[2]) - max(a[0], b[0]) > 2 * (BAND - _MARGIN)


def _joint(a: Box, b: Box, margin: float) -> Box:
    """What joins the room round a box with that round one below it."""
    a, b = _wider(a, margin), _wider(b, margin)
    left, right = max(a[0], b[0]), min(a[2], b[2])
    # Where the sides are nearly flush, make them so.
    left = left if abs(a[0] - b[0]) > _FLUSH else min(a[0], b[0])
    right = right if abs(a[2] - b[2]) > _FLUSH else max(a[2], b[2])
    return left, a[1], right, b[3]


def _clear_margin(home: _Home, pieces: list[_Piece]) -> float:
    """A household's margin, a little wider or tighter where its lines would lie on others."""
    margins = [home.margin + more for more in _MARGINS]
    return min(
        margins,
        key=lambda margin: sum(_beside(part.edge(margin), pieces) for part in home.parts),
    )


def _sides(edge: tuple[Point, ...]) -> list[_Piece]:
    return list(zip(edge, (*edge[1:], edge[0]), strict=True))


def _beside(edge: tuple[Point, ...], pieces: list[_Piece]) -> float:
    """How far the edge runs along other lines."""
    total = 0.0
    for a, b in _sides(edge):
        along = 0 if a[1] == b[1] else 1
        low, high = sorted((a[along], b[along]))
        for c, d in pieces:
            if (
                abs(c[1 - along] - a[1 - along]) < _NEAR
                and abs(d[1 - along] - a[1 - along]) < _NEAR
            ):
                start, end = sorted((c[along], d[along]))
                total += max(0.0, min(high, end) - max(low, start))
    return round(total, 4)
