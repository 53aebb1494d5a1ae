"""Lines along a way: side by side, zigzag, broken, with bars, rings and arrowheads."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import hypot

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.marks import Circle, Mark, Path, Step, line, polygon
from sos_widgets.scene.notation import LineStyle, Stroke

__all__ = ["along", "curve", "drawn", "length", "shortened"]

_GAP = 7.0  # half the break of an ended line
_HEAD = 10.0  # length of an arrowhead


def length(way: tuple[Point, ...]) -> float:
    """How long a way is."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(way))


def along(way: tuple[Point, ...], far: float) -> tuple[Point, Point]:
    """The point so far along a way, and the unit vector of its direction there."""
    left = far
    for a, b in pairwise(way):
        span = hypot(b[0] - a[0], b[1] - a[1])
        if span and (left <= span or b == way[-1]):
            ux, uy = (b[0] - a[0]) / span, (b[1] - a[1]) / span
            return (a[0] + ux * left, a[1] + uy * left), (ux, uy)
        left -= span
    return way[-1], (1.0, 0.0)


def shortened(way: tuple[Point, ...], start: float, end: float) -> tuple[Point, ...]:
    """A way without so many pixels at its start and at its end."""
    total = length(way)
    return _part(way, min(start, total / 2), max(total - end, total / 2))


def _part(way: tuple[Point, ...], begin: float, until: float) -> tuple[Point, ...]:
    inside: list[Point] = [along(way, begin)[0]]
    walked = 0.0
    for a, b in pairwise(way):
        walked += hypot(b[0] - a[0], b[1] - a[1])
        if begin < walked < until:
            inside.append(b)
    return (*inside, along(way, until)[0])


def curve(a: Point, b: Point, near: float, far: float) -> tuple[Point, ...]:
    """A shallow curve from `a` to `b`.

    Parameters
    ----------
    near, far : float
        How many pixels to the left of the way there it bends after a third and
        after two thirds of it, about; the same for an arc, of unlike signs for a
        line that winds.
    """
    span = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    nx, ny = (b[1] - a[1]) / span, -(b[0] - a[0]) / span
    ends = [
        (a[0] + t * (b[0] - a[0]) + 4 / 3 * bend * nx, a[1] + t * (b[1] - a[1]) + 4 / 3 * bend * ny)
        for t, bend in ((1 / 3, near), (2 / 3, far))
    ]
    count = 16 + round(max(abs(near), abs(far)) / 8)  # deeper bends need more pieces to look round
    points = []
    for n in range(count + 1):
        t = n / count
        p, q, r, s = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        points.append(
            (
                p * a[0] + q * ends[0][0] + r * ends[1][0] + s * b[0],
                p * a[1] + q * ends[0][1] + r * ends[1][1] + s * b[1],
            )
        )
    return tuple(points)


def drawn(
    way: tuple[Point, ...],
    style: LineStyle,
    *,
    kind: str,
    role: str = "ink",
    gap: float | None = None,
) -> list[Mark]:
    """The marks of a line.

    Parameters
    ----------
    way : tuple of (x, y)
        At least two points.
    kind : str
        For every mark.
    role : str
        Colour role of the strokes.
    gap : float, optional
        How far along the way an ended line is broken; half-way by default.
    """
    marks: list[Mark] = []
    parts = [way]
    if style.gap:
        at, total = length(way) / 2 if gap is None else gap, length(way)
        wide = _GAP * (1.6 if style.gap == "ring" else 1.0)
        parts = [_part(way, 0.0, at - wide), _part(way, at + wide, total)]
        marks += _bars(way, at, wide, style, kind=kind)
        if style.gap == "ring":
            (x, y), _ = along(way, at)
            marks.append(Circle(kind=kind, x=x, y=y, r=4.5, fill="paper"))
    ends = {"start": (True, False), "end": (False, True), "both": (True, True)}
    head, tail = ends.get(style.arrow, (False, False))
    heavy = max((stroke.width for stroke in style.strokes), default=1.6)
    size = _HEAD + heavy
    trimmed = [
        shortened(
            part,
            size * 0.8 if head and n == 0 else 0.0,
            size * 0.8 if tail and n == len(parts) - 1 else 0.0,
        )
        for n, part in enumerate(parts)
    ]
    for part in trimmed:
        marks += [_stroke(part, stroke, kind=kind, role=role) for stroke in style.strokes]
    fill = "paper" if style.head == "open" else role
    if head:
        marks.append(_arrowhead(way[::-1], size, kind=kind, fill=fill))
    if tail:
        marks.append(_arrowhead(way, size, kind=kind, fill=fill))
    return [
        replace(mark, stroke=role) if isinstance(mark, Path | Circle) else mark for mark in marks
    ]


def _stroke(way: tuple[Point, ...], stroke: Stroke, *, kind: str, role: str) -> Path:
    pen = Path(
        kind=kind, steps=(), stroke=role, width=stroke.width, dash=stroke.dash, cap=stroke.cap
    )
    if stroke.wave:
        points = _zigzag(way, *stroke.wave)
        if stroke.smooth:
            return replace(pen, steps=_rounded(points))
        # Dashes would cut a zigzag anywhere: a broken one leaves out whole teeth.
        steps = _broken(points) if stroke.dash else line(points)
        return replace(pen, steps=steps, dash=())
    return replace(pen, steps=line(_beside(way, stroke.offset) if stroke.offset else way))


def _broken(points: tuple[Point, ...]) -> tuple[Step, ...]:
    """A zigzag with a gap after every second tooth."""
    steps: list[Step] = []
    for n, point in enumerate(points):
        steps.append(("M" if n % 6 == 0 or n == len(points) - 2 else "L", point))
    return tuple(step for n, step in enumerate(steps) if n % 6 != 5 or n == len(steps) - 1)


def _beside(way: tuple[Point, ...], offset: float) -> tuple[Point, ...]:
    found: list[Point] = []
    last = len(way) - 1
    for n, (x, y) in enumerate(way):
        before, after = way[max(n - 1, 0)], way[min(n + 1, last)]
        first, second = _unit(before, (x, y)), _unit((x, y), after)
        first = second if n == 0 else first
        second = first if n == last else second
        # The mitre of both sides keeps parallel lines parallel round a corner.
        mx, my = first[0] + second[0], first[1] + second[1]
        scale = 2 / max(mx * mx + my * my, 0.5)
        found.append((x - my * scale * offset, y + mx * scale * offset))
    return tuple(found)


def _unit(a: Point, b: Point) -> Point:
    span = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    return (b[0] - a[0]) / span, (b[1] - a[1]) / span


def _zigzag(way: tuple[Point, ...], height: float, tooth: float) -> tuple[Point, ...]:
    total = length(way)
    quiet = min(8.0, total / 6)
    teeth = max(2, round((total - 2 * quiet) / tooth)) * 2
    step = (total - 2 * quiet) / teeth
    points = [way[0], along(way, quiet)[0]]
    for n in range(teeth):
        (x, y), (ux, uy) = along(way, quiet + (n + 0.5) * step)
        side = height if n % 2 else -height
        points.append((x - uy * side, y + ux * side))
    return (*points, along(way, total - quiet)[0], way[-1])


def _rounded(points: tuple[Point, ...]) -> tuple[Step, ...]:
    """A zigzag with its teeth as bends, from the middle of each side to the next."""
    steps: list[Step] = [("M", points[0])]
    for corner, after in pairwise(points[1:]):
        steps.append(
            ("Q", (*corner, (corner[0] + after[0]) / 2, (corner[1] + after[1]) / 2)),
        )
    return (*steps, ("L", points[-1]))


def _bars(
    way: tuple[Point, ...], middle: float, wide: float, style: LineStyle, *, kind: str
) -> list[Mark]:
    tall = 7.0 + max((max(stroke.wave, default=0.0) for stroke in style.strokes), default=0.0) / 3
    bars: list[Mark] = []
    for far in (middle - wide, middle + wide):
        (x, y), (ux, uy) = along(way, far)
        ends = ((x - uy * tall, y + ux * tall), (x + uy * tall, y - ux * tall))
        bars.append(Path(kind=kind, steps=line(ends), width=2.2))
    return bars


def _arrowhead(way: tuple[Point, ...], size: float, *, kind: str, fill: str) -> Path:
    (x, y) = way[-1]
    (bx, by), _ = along(way, max(length(way) - size, 0.0))
    half = size * 0.42
    ux, uy = _unit((bx, by), (x, y))
    corners = [(x, y), (bx - uy * half, by + ux * half), (bx + uy * half, by - ux * half)]
    return Path(kind=kind, steps=polygon(corners), fill=fill, width=1.6 if fill == "paper" else 1.0)
