"""The closed line round each household, as the edge of a union of boxes."""

from __future__ import annotations

from itertools import pairwise

from sos_widgets.layout.genogram.legs import Extent
from sos_widgets.layout.geometry import Box, Outline, Point
from sos_widgets.layout.lettering import NAME_HEIGHT
from sos_widgets.model.family import Household

__all__ = ["edge_of", "inside", "outline_of"]

_ABOVE = 0.62
_BELOW = 0.5 + NAME_HEIGHT
_MARGIN = 0.14
_NEST = 0.09
_CORRIDOR = 0.3


def outline_of(
    household: Household,
    number: int,
    *,
    rows: tuple[tuple[str, ...], ...],
    points: dict[str, Point],
    extents: dict[str, Extent],
) -> Outline | None:
    """Draw the line round a household's members; None where nobody is drawn.

    Parameters
    ----------
    household : Household
        Members with a `share` may be left outside.
    number : int
        Its place among the households: outlines of several differ a little in
        size, so that they do not run on one another.
    rows, points, extents
        Who stands where and how much room each takes, in symbol sides.
    """
    members = {member.person for member in household.members if not member.share}
    margin = _MARGIN + _NEST * (number % 3)
    runs = [
        (row, _box(people, points, extents, margin))
        for row, line in enumerate(rows)
        for people in _runs(line, members)
    ]
    if not runs:
        return None
    boxes = [runs[0][1]]
    joined = [runs[0]]
    for run in runs[1:]:
        near = min(joined, key=lambda other: (run[0] - other[0], _distance(other[1], run[1])))
        boxes += [run[1], *_corridor(near, run, rows, points)]
        joined.append(run)
    edge = edge_of(boxes)
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


def _runs(row: tuple[str, ...], members: set[str]) -> list[list[str]]:
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
    people: list[str], points: dict[str, Point], extents: dict[str, Extent], margin: float
) -> Box:
    first, last, y = people[0], people[-1], points[people[0]][1]
    return (
        points[first][0] - extents[first][0] - margin,
        y - _ABOVE - margin,
        points[last][0] + extents[last][1] + margin,
        y + _BELOW + margin,
    )


def _distance(a: Box, b: Box) -> float:
    return max(0.0, a[0] - b[2], b[0] - a[2])


def _corridor(
    upper: tuple[int, Box],
    lower: tuple[int, Box],
    rows: tuple[tuple[str, ...], ...],
    points: dict[str, Point],
) -> list[Box]:
    """Join two boxes through the gaps between rows, where nobody stands."""
    (row, a), (goal, b) = upper, lower
    if row == goal:
        first, last = (a, b) if a[0] < b[0] else (b, a)
        return [(first[2] - 1, a[3] - 0.02, last[0] + 1, a[3] + _CORRIDOR)]
    boxes: list[Box] = []
    x = min(max((b[0] + b[2]) / 2, a[0] + 0.5), a[2] - 0.5)
    y = a[3]
    for number in range(row + 1, goal):
        places = sorted(points[person][0] for person in rows[number])
        free = [(i + j) / 2 for i, j in pairwise(places)]
        free += [places[0] - 1.6, places[-1] + 1.6] if places else [x]
        through = min(free, key=lambda place: (abs(place - x), place))
        half = _CORRIDOR / 2
        boxes.append((min(x, through) - half, y - 0.1, max(x, through) + half, y + _CORRIDOR))
        level = points[rows[number][0]][1] if places else y
        boxes.append((through - half, y - 0.1, through + half, level + _BELOW + _CORRIDOR))
        x, y = through, level + _BELOW
    left, right = max(a[0], b[0]), min(a[2], b[2])
    if goal == row + 1 and right - left > 0.6:
        return [(left, a[1], right, b[3])]
    near = min(max(x, b[0] + 0.5), b[2] - 0.5)
    return [*boxes, (min(x, near) - 0.3, y - 0.1, max(x, near) + 0.3, b[1] + 0.1)]


def edge_of(boxes: list[Box]) -> tuple[Point, ...]:
    """Give the outer edge of boxes that hang together, clockwise from its top left corner."""
    xs = sorted({round(x, 4) for box in boxes for x in (box[0], box[2])})
    ys = sorted({round(y, 4) for box in boxes for y in (box[1], box[3])})
    following: dict[Point, list[Point]] = {}

    def full(i: int, j: int) -> bool:
        if not (0 <= i < len(xs) - 1 and 0 <= j < len(ys) - 1):
            return False
        x, y = (xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2
        return any(box[0] < x < box[2] and box[1] < y < box[3] for box in boxes)

    for i in range(len(xs) - 1):
        for j in range(len(ys) - 1):
            if not full(i, j):
                continue
            corners = [
                (xs[i], ys[j]),
                (xs[i + 1], ys[j]),
                (xs[i + 1], ys[j + 1]),
                (xs[i], ys[j + 1]),
            ]
            beside = [(i, j - 1), (i + 1, j), (i, j + 1), (i - 1, j)]
            for side, (a, b) in enumerate(beside):
                if not full(a, b):
                    following.setdefault(corners[side], []).append(corners[(side + 1) % 4])
    start = min(following, key=lambda point: (point[1], point[0]))
    path, here = [start], following[start].pop()
    while here != start:
        path.append(here)
        ahead = following[here]
        # Where two corners touch, turn right: that keeps to the outer edge.
        ahead.sort(key=lambda point: _bend(path[-2], here, point))
        here = ahead.pop()
    return tuple(
        point
        for index, point in enumerate(path)
        if _bend(path[index - 1], point, path[(index + 1) % len(path)])
    )


def _bend(a: Point, b: Point, c: Point) -> int:
    area = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    return 0 if abs(area) < 1e-9 else (1 if area > 0 else -1)


def inside(point: Point, edge: tuple[Point, ...]) -> bool:
    """Whether a point lies inside a closed polygon."""
    x, y = point
    found = False
    for (a, b), (c, d) in zip(edge, (*edge[1:], edge[0]), strict=True):
        if (b > y) != (d > y) and x < a + (y - b) / (d - b) * (c - a):
            found = not found
    return found
