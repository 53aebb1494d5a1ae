"""The closed lines round households, each as the edge of a union of boxes.

Who lives together and stands together is inside one line. Members who stand
far off have a line of their own: a corridor to them would cut through other
people's lines and homes.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from sos_widgets.layout.genogram.edge import edge_of, inside
from sos_widgets.layout.genogram.legs import Extent
from sos_widgets.layout.geometry import Box, Outline, Point, Route
from sos_widgets.model.family import Household

__all__ = ["outlines_of"]

_ABOVE = 0.62
_MARGIN = 0.14
_NEST = 0.12
_MARGINS = (0.0, 0.08, -0.05, 0.15)
_NEAR = 0.1
_NECK = 0.9
_BAND = 0.2
_FLUSH = 0.3
_FAR = 2.4

_Loop = list[tuple[int, Box]]
_Piece = tuple[Point, Point]


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
        Members with a `share` may be left outside.
    rows, points : tuple of tuple of str, dict of str to (x, y)
        Who stands where.
    reach, depths : dict of str to (left, right), dict of str to float
        How much room each takes beside and below their middle.
    routes : tuple of Route
        Lines that an outline should not run along.

    Returns
    -------
    tuple of Outline
        In the order of the households; several of one household where its
        members stand far apart, none where nobody is drawn.
    """
    found: list[Outline] = []
    pieces = [piece for route in routes for piece in pairwise(route.points)]
    levels: list[tuple[frozenset[str], int]] = []
    for household in households:
        members = frozenset(each.person for each in household.members if not each.share)
        taken = {level for others, level in levels if others & members}
        level = next(n for n in range(len(levels) + 1) if n not in taken)
        levels.append((members, level))
        runs = [
            (number, [_box(person, points, reach, depths) for person in run])
            for number, row in enumerate(rows)
            for run in _runs(row, members)
        ]
        for loop in _loops([(number, _around(boxes)) for number, boxes in runs]):
            edge = _edge(loop, _MARGIN + _NEST * level, pieces)
            pieces += _sides(edge)
            found.append(_outline(household, edge, rows, points))
    return tuple(found)


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


def _box(
    person: str, points: dict[str, Point], reach: dict[str, Extent], depths: dict[str, float]
) -> Box:
    (x, y), (left, right) = points[person], reach[person]
    return x - left, y - _ABOVE, x + right, y + depths[person]


def _around(boxes: Iterable[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _loops(runs: _Loop) -> list[_Loop]:
    """Put runs together that stand in neighbouring rows and near each other."""
    loops: list[_Loop] = []
    for run in runs:
        near = [
            loop
            for loop in loops
            if any(run[0] - row == 1 and _distance(box, run[1]) <= _FAR for row, box in loop)
        ]
        loops = [loop for loop in loops if loop not in near]
        loops.append([each for loop in near for each in loop] + [run])
    return sorted(loops)


def _distance(a: Box, b: Box) -> float:
    return max(0.0, a[0] - b[2], b[0] - a[2])


def _edge(loop: _Loop, margin: float, pieces: list[_Piece]) -> tuple[Point, ...]:
    """The line round a loop's boxes, a little wider or tighter where it would lie on another."""
    best: tuple[float, tuple[Point, ...]] | None = None
    for more in _MARGINS:
        wide = margin + more
        boxes = [(row, (a - wide, b - wide, c + wide, d + wide)) for row, (a, b, c, d) in loop]
        edge = edge_of([box for _, box in boxes] + _joints(boxes))
        beside = _beside(edge, pieces)
        if best is None or beside < best[0]:
            best = beside, edge
        if not beside:
            break
    assert best is not None
    return best[1]


def _joints(loop: _Loop) -> list[Box]:
    """Boxes that join those of neighbouring rows through the gap between."""
    found: list[Box] = []
    for row, lower in loop:
        uppers = [box for other, box in loop if row - other == 1]
        near = [box for box in uppers if _distance(box, lower) <= _FAR]
        found += [box for upper in near for box in _joint(upper, lower)]
    return found


def _joint(a: Box, b: Box) -> list[Box]:
    left, right = max(a[0], b[0]), min(a[2], b[2])
    if right - left > 2 * _BAND:
        # Where the sides are nearly flush, make them so.
        left = left if abs(a[0] - b[0]) > _FLUSH else min(a[0], b[0])
        right = right if abs(a[2] - b[2]) > _FLUSH else max(a[2], b[2])
        return [(left, a[1], right, b[3])]
    middle = (a[3] + b[1]) / 2
    first, last = (a, b) if a[0] < b[0] else (b, a)
    neck, foot = first[2] - _NECK, last[0] + _NECK
    from_a, to_b = ((neck, first[2]), (last[0], foot))[:: 1 if first is a else -1]
    return [
        (from_a[0], a[3] - 0.1, from_a[1], middle + _BAND),
        (neck, middle - _BAND, foot, middle + _BAND),
        (to_b[0], middle - _BAND, to_b[1], b[1] + 0.1),
    ]


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
