"""Questions about a drawn genogram, answered from its points and lines alone.

Nothing here asks how the layout was found: what a reader of the drawing would
see is counted on the drawing, so that the layout's own count can be checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from sos_widgets.layout import GenogramLayout, LineKind, Route
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Family, UnionKind

__all__ = [
    "Piece",
    "Seen",
    "crossings",
    "links_missing",
    "near_symbols",
    "overlaps",
    "seen",
    "through_symbols",
]

_HALF = 0.5
_TOUCH = 0.02
_LENGTH = 0.05


@dataclass(frozen=True, slots=True)
class Piece:
    """One straight piece of a drawn line."""

    route: Route
    a: Point
    b: Point

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        (ax, ay), (bx, by) = self.a, self.b
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a reader sees on a drawing."""

    drawn: int
    copies: int
    links_missing: int
    crossings: int
    overlaps: int
    through: int
    nonadjacent: int
    inversions: int
    sibling_pairs: int


def seen(layout: GenogramLayout, family: Family, siblings: list[tuple[str, str]]) -> Seen:
    """Look at a whole drawing.

    Parameters
    ----------
    siblings : list of (str, str)
        The older first, then the younger, of one pair of parents: those whose
        order is known.
    """
    in_rows = [person for row in layout.rows for person in row]
    pairs = [
        (older, younger)
        for older, younger in siblings
        if abs(layout.points[older][1] - layout.points[younger][1]) < _TOUCH
    ]
    couples = [(u.a, u.b) for u in family.unions if u.kind is not UnionKind.CO_PARENTS]
    return Seen(
        drawn=len(layout.points),
        copies=len(in_rows) - len(set(in_rows)),
        links_missing=len(links_missing(layout, family)),
        crossings=len(crossings(layout)),
        overlaps=len(overlaps(layout)),
        through=len(through_symbols(layout)),
        nonadjacent=sum(not _side_by_side(layout, *couple) for couple in couples),
        inversions=sum(layout.points[a][0] > layout.points[b][0] for a, b in pairs),
        sibling_pairs=len(pairs),
    )


def _pieces(layout: GenogramLayout, *, cares: bool = False) -> list[Piece]:
    found = [
        Piece(route, a, b)
        for route in layout.routes
        if cares or route.kind is not LineKind.CARER
        for a, b in pairwise(route.points)
        if a != b
    ]
    return sorted(found, key=lambda piece: piece.box)


def _meeting(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Pieces of different groups whose boxes touch."""
    boxes = [piece.box for piece in pieces]
    open_: list[int] = []
    for index, (left, top, _, bottom) in enumerate(boxes):
        open_ = [other for other in open_ if boxes[other][2] >= left - _TOUCH]
        for other in open_:
            _, upper, _, lower = boxes[other]
            if upper <= bottom + _TOUCH and top <= lower + _TOUCH:
                one, two = pieces[other], pieces[index]
                if one.route.group != two.route.group:
                    yield one, two
        open_.append(index)


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def crossings(layout: GenogramLayout) -> list[tuple[str, str]]:
    """Proper intersections of two lines of different groups; care lines left out."""
    found = []
    for one, two in _meeting(_pieces(layout)):
        sides = _turn(one.a, one.b, two.a), _turn(one.a, one.b, two.b)
        others = _turn(two.a, two.b, one.a), _turn(two.a, two.b, one.b)
        if min(sides) < -1e-6 and max(sides) > 1e-6 and min(others) < -1e-6 and max(others) > 1e-6:
            found.append((one.route.id, two.route.id))
    return found


def overlaps(layout: GenogramLayout) -> list[tuple[str, str]]:
    """Lines of different groups that lie on each other, or end on each other.

    What a symbol of somebody at their end hides does not count: symbols are
    drawn over lines.
    """
    return [
        (one.route.id, two.route.id)
        for one, two in _meeting(_pieces(layout))
        if _along(layout, one, two) or _ends_on(layout, one, two) or _ends_on(layout, two, one)
    ]


def _along(layout: GenogramLayout, one: Piece, two: Piece) -> bool:
    for axis in (0, 1):
        level = [point[1 - axis] for point in (one.a, one.b, two.a, two.b)]
        if max(level) - min(level) > _TOUCH:
            continue
        start = max(min(one.a[axis], one.b[axis]), min(two.a[axis], two.b[axis]))
        end = min(max(one.a[axis], one.b[axis]), max(two.a[axis], two.b[axis]))
        middle = (start + end) / 2, level[0]
        if end - start > _LENGTH and not _hidden(layout, (middle[axis], middle[1 - axis]), one):
            return True
    return False


def _ends_on(layout: GenogramLayout, one: Piece, two: Piece) -> bool:
    """Whether a piece ends on the inside of another."""
    left, top, right, bottom = two.box
    for end in (one.a, one.b):
        across = abs(_turn(two.a, two.b, end)) / (right - left + bottom - top)
        near = min(abs(end[0] - x) + abs(end[1] - y) for x, y in (two.a, two.b))
        if (
            across < _TOUCH / 2
            and near > _LENGTH
            and left - _TOUCH <= end[0] <= right + _TOUCH
            and top - _TOUCH <= end[1] <= bottom + _TOUCH
            and not _hidden(layout, end, one)
        ):
            return True
    return False


def _hidden(layout: GenogramLayout, point: Point, piece: Piece) -> bool:
    return any(
        abs(layout.points[person][0] - point[0]) <= _HALF
        and abs(layout.points[person][1] - point[1]) <= _HALF
        for person in piece.route.people
    )


def through_symbols(layout: GenogramLayout) -> list[tuple[str, str]]:
    """Lines that run through the symbol of somebody who is not at their end."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for person, (x, y) in layout.points.items():
        rows.setdefault(y, []).append((x, person))
    found = []
    for piece in _pieces(layout, cares=True):
        left, top, right, bottom = piece.box
        for y, row in rows.items():
            if not (top < y + _HALF and bottom > y - _HALF):
                continue
            found += [
                (piece.route.id, person)
                for x, person in row
                if left < x + _HALF and right > x - _HALF
                if person not in piece.route.people and _enters(piece, x, y)
            ]
    return found


def _enters(piece: Piece, x: float, y: float) -> bool:
    """Whether a piece whose box meets a symbol's really runs through it."""
    corners = [(x + i * _HALF, y + j * _HALF) for i in (-1, 1) for j in (-1, 1)]
    sides = [_turn(piece.a, piece.b, corner) for corner in corners]
    return min(sides) < -1e-6 and max(sides) > 1e-6


def near_symbols(layout: GenogramLayout, gap: float) -> list[tuple[str, str]]:
    """People whose symbols stand nearer than `gap`."""
    return [
        (a, b)
        for (a, (ax, ay)), (b, (bx, by)) in combinations(layout.points.items(), 2)
        if abs(ax - bx) < 1 + gap and abs(ay - by) < 1 + gap
    ]


def links_missing(layout: GenogramLayout, family: Family) -> list[tuple[str, str]]:
    """Partners, and parents and children, whom no unbroken line of one group joins."""
    joined: set[frozenset[str]] = set()
    groups: dict[str, list[Piece]] = {}
    for piece in _pieces(layout, cares=True):
        groups.setdefault(piece.route.group, []).append(piece)
    for pieces in groups.values():
        for people in _reached(layout, pieces):
            joined.update(frozenset(pair) for pair in combinations(people, 2))
    wanted = [(link.parent, link.child) for link in family.parent_links]
    wanted += [(u.a, u.b) for u in family.unions if u.kind is not UnionKind.CO_PARENTS]
    return [pair for pair in dict.fromkeys(wanted) if frozenset(pair) not in joined]


def _reached(layout: GenogramLayout, pieces: list[Piece]) -> Iterator[set[str]]:
    """For each unbroken run of pieces the people whose symbols it reaches."""
    leader = list(range(len(pieces)))

    def find(index: int) -> int:
        while leader[index] != index:
            index = leader[index]
        return index

    for i, j in combinations(range(len(pieces)), 2):
        if _touch(pieces[i], pieces[j]):
            leader[find(j)] = find(i)
    runs: dict[int, set[str]] = {}
    for index, piece in enumerate(pieces):
        people = runs.setdefault(find(index), set())
        for person in piece.route.people:
            x, y = layout.points[person]
            for end in (piece.a, piece.b):
                if abs(end[0] - x) <= _HALF + _TOUCH and abs(end[1] - y) <= _HALF + _TOUCH:
                    people.add(person)
    yield from runs.values()


def _touch(one: Piece, two: Piece) -> bool:
    for piece, other in ((one, two), (two, one)):
        left, top, right, bottom = other.box
        for x, y in (piece.a, piece.b):
            if (
                left - _TOUCH <= x <= right + _TOUCH
                and top - _TOUCH <= y <= bottom + _TOUCH
                and abs(_turn(other.a, other.b, (x, y)))
                <= _TOUCH * (right - left + bottom - top + _TOUCH)
            ):
                return True
    return False


def _side_by_side(layout: GenogramLayout, a: str, b: str) -> bool:
    (ax, ay), (bx, by) = layout.points[a], layout.points[b]
    left, right = min(ax, bx), max(ax, bx)
    return abs(ay - by) < _TOUCH and not any(
        left < x < right and abs(y - ay) < _TOUCH
        for person, (x, y) in layout.points.items()
        if person not in (a, b)
    )
