"""Several ties of one system, so far apart that each can be told from the others."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from sos_widgets.layout.ecomap.middle import Middle
from sos_widgets.layout.geometry import Point, TieLine
from sos_widgets.layout.plane import Segment, box_meets, cross, rounded

__all__ = ["spread"]

_APART = 0.62
_WIDEST = 2.2  # radians of the circle that ties may share
_SHARES = (1.0, 0.6, 0.3)


def spread(
    lines: Sequence[TieLine], circles: Mapping[str, tuple[Point, float]], middle: Middle
) -> list[TieLine]:
    """Move the ends of a system's ties apart round its circle.

    Each tie stays straight, and at its member. Nothing is moved where more
    lines would cross, or run behind a member, than before.

    Parameters
    ----------
    circles : mapping of str to ((x, y), radius)
        By system.
    """
    found = {line.id: line for line in lines}
    for system, circle in circles.items():
        mine = [line for line in found.values() if line.system == system]
        if len(mine) < 2:
            continue
        others = [line.points for line in found.values() if line.system != system]
        tried = [_apart(mine, circle, middle.radius, share) for share in _SHARES]
        best = min((*tried, mine), key=lambda each: _faults(each, others, middle))
        found |= {line.id: line for line in best}
    return [found[line.id] for line in lines]


def _apart(
    mine: Sequence[TieLine], circle: tuple[Point, float], radius: float, share: float
) -> list[TieLine]:
    """The same ties, their ends far enough apart, in an order in which they do not cross."""
    at, size = circle
    home = math.atan2(-at[1], -at[0])
    turns = {line.id: _turn(line.points[0], at, home) for line in mine}
    order = sorted(mine, key=lambda line: (turns[line.id], line.id))
    room = share * min(_APART / size, _WIDEST / (len(order) - 1))
    ends = [turns[line.id] for line in order]
    for _ in range(len(ends)):
        for n in range(len(ends) - 1):
            lack = room - (ends[n + 1] - ends[n])
            if lack > 0:
                ends[n] -= lack / 2
                ends[n + 1] += lack / 2

    def moved(line: TieLine, turn: float) -> TieLine:
        start, shift = line.points[0], (turn - turns[line.id]) * size
        if abs(math.hypot(*start) - radius) < 0.01:
            start = _turned(start, -shift / radius)
        end = at[0] + size * math.cos(home + turn), at[1] + size * math.sin(home + turn)
        return replace(line, points=(rounded(start), rounded(end)))

    for _ in range(len(order) ** 2):
        found = [moved(line, turn) for line, turn in zip(order, ends, strict=True)]
        pairs = combinations(range(len(found)), 2)
        bad = [(a, b) for a, b in pairs if cross(found[a].points, found[b].points)]
        if not bad:
            break
        one, other = bad[0]
        order[one], order[other] = order[other], order[one]
    return found


def _turn(point: Point, about: Point, home: float) -> float:
    """The angle of a point of a circle, counted from the side of the household."""
    angle = math.atan2(point[1] - about[1], point[0] - about[0]) - home
    return math.atan2(math.sin(angle), math.cos(angle))


def _turned(point: Point, by: float) -> Point:
    cos, sin = math.cos(by), math.sin(by)
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos


def _faults(mine: Sequence[TieLine], others: Sequence[Segment], middle: Middle) -> tuple[int, int]:
    """How many members some ties run behind, and how often they cross others and each other."""
    members = middle.household.points
    behind = sum(
        any(box_meets(box, line.points) for box in middle.boxes(who))
        for line in mine
        for who in members
        if who != line.who
    )
    crossed = sum(cross(line.points, other) for line in mine for other in others)
    return behind, crossed + sum(cross(a.points, b.points) for a, b in combinations(mine, 2))
