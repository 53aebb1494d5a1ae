"""Points, straight lines and boxes in the plane."""

from __future__ import annotations

import math

from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.geometry import Box, Point

__all__ = [
    "Segment",
    "apart",
    "box_meets",
    "cross",
    "from_box",
    "from_segment",
    "inside_circle",
    "rounded",
    "segments_near",
    "wider",
]

Segment = tuple[Point, Point]

_DIGITS = 4


def rounded(point: Point) -> Point:
    """Round a point to 4 decimals, without a negative zero."""
    return round(point[0], _DIGITS) + 0.0, round(point[1], _DIGITS) + 0.0


def apart(a: Box, b: Box) -> bool:
    """Whether two boxes have no area in common."""
    return a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def wider(box: Box, by: float) -> Box:
    """A box with so much more on every side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def from_box(box: Box, point: Point) -> float:
    """How far a point is from a box; 0 inside."""
    across = max(box[0] - point[0], 0.0, point[0] - box[2])
    return math.hypot(across, max(box[1] - point[1], 0.0, point[1] - box[3]))


def from_segment(segment: Segment, point: Point) -> float:
    """How far a point is from a straight line between two points."""
    (ax, ay), (bx, by) = segment
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    share = ((point[0] - ax) * dx + (point[1] - ay) * dy) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(point[0] - ax - share * dx, point[1] - ay - share * dy)


def box_meets(box: Box, segment: Segment) -> bool:
    """Whether a straight line runs into or through a box (clipping after Liang and Barsky)."""
    (ax, ay), (bx, by) = segment
    left, top, right, bottom = box
    if (ax <= left and bx <= left) or (ax >= right and bx >= right):
        return False
    if (ay <= top and by <= top) or (ay >= bottom and by >= bottom):
        return False
    enter, leave = 0.0, 1.0
    for start, delta, least, most in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
        if not delta:
            continue
        first, second = sorted(((least - start) / delta, (most - start) / delta))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave


def segments_near(one: Segment, other: Segment, least: float) -> bool:
    """Whether two straight lines that do not cross come nearer than so much."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    if max(ax, bx) + least < min(cx, dx) or max(cx, dx) + least < min(ax, bx):
        return False
    if max(ay, by) + least < min(cy, dy) or max(cy, dy) + least < min(ay, by):
        return False
    return any(
        from_segment(line, point) < least
        for line, points in ((one, other), (other, one))
        for point in points
    )


def inside_circle(segment: Segment, radius: float) -> float:
    """The share of a line, from its start, that lies inside a circle round (0, 0)."""
    (ax, ay), (bx, by) = segment
    dx, dy = bx - ax, by - ay
    a, b, c = dx * dx + dy * dy, ax * dx + ay * dy, ax * ax + ay * ay - radius * radius
    if c >= 0 or not a:
        return 0.0
    return min((-b + math.sqrt(b * b - a * c)) / a, 1.0)
