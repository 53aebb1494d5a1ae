"""The pen that everything is drawn with: one warm line, filled shapes, limbs that bend."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Step, Text

__all__ = [
    "LINE",
    "dot",
    "ellipse",
    "limb",
    "mirrored",
    "placed",
    "rounded",
    "shape",
    "steps",
    "stroke",
]

LINE = 2.9  # the width of the pen
_TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+")
_LENGTHS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "C": 6, "Z": 0}

Marks = tuple[Mark, ...]


@cache
def steps(drawn: str) -> tuple[Step, ...]:
    """Read a path as it is written in SVG, with M, L, H, V, Q, C and Z, small letters too.

    Examples
    --------
    >>> steps("M0 0h10q5 0 5 5z")
    (('M', (0.0, 0.0)), ('L', (10.0, 0.0)), ('Q', (15.0, 0.0, 15.0, 5.0)), ('Z', ()))
    """
    tokens = _TOKEN.findall(drawn)
    found: list[Step] = []
    x = y = 0.0
    at, letter = 0, "M"
    while at < len(tokens):
        if tokens[at].isalpha():
            letter, at = tokens[at], at + 1
        count = _LENGTHS[letter.upper()]
        numbers = [float(each) for each in tokens[at : at + count]]
        at += count
        relative = letter.islower()
        match letter.upper():
            case "H":
                numbers = [numbers[0] + x * relative, y]
            case "V":
                numbers = [x, numbers[0] + y * relative]
            case _ if relative:
                numbers = [n + (y if k % 2 else x) for k, n in enumerate(numbers)]
        kind = "L" if letter.upper() in "HV" else letter.upper()
        found.append((kind, tuple(numbers)))
        if numbers:
            x, y = numbers[-2:]
        if letter == "M":
            letter = "L"
        elif letter == "m":
            letter = "l"
    return tuple(found)


def shape(drawn: str, fill: str, *, line: str = "pen", width: float = LINE) -> Path:
    """A filled shape with the pen's line round it; without one where `line` is empty."""
    return Path(steps=steps(drawn), fill=fill, stroke=line, width=width, cap="round")


def stroke(drawn: str, colour: str = "pen", width: float = LINE) -> Path:
    """A line."""
    return Path(steps=steps(drawn), stroke=colour, width=width, cap="round")


def dot(x: float, y: float, r: float, fill: str = "features", *, line: str = "") -> Circle:
    """A round spot."""
    return Circle(x=x, y=y, r=r, fill=fill, stroke=line, width=LINE)


def ellipse(
    x: float, y: float, across: float, down: float, fill: str, *, line: str = "pen"
) -> Path:
    """An upright ellipse by its middle and half its width and height."""
    k = 0.5523
    a, b = across * k, down * k
    return Path(
        steps=(
            ("M", (x - across, y)),
            ("C", (x - across, y - b, x - a, y - down, x, y - down)),
            ("C", (x + a, y - down, x + across, y - b, x + across, y)),
            ("C", (x + across, y + b, x + a, y + down, x, y + down)),
            ("C", (x - a, y + down, x - across, y + b, x - across, y)),
            ("Z", ()),
        ),
        fill=fill,
        stroke=line,
        width=LINE,
        cap="round",
    )


def limb(points: Sequence[Point], width: float, fill: str) -> Marks:
    """An arm or a leg through its joints, bent softly, with the pen's line round it."""
    path = _through(points)
    return (
        Path(steps=path, stroke="pen", width=width + 2 * LINE * 0.94, cap="round"),
        Path(steps=path, stroke=fill, width=width, cap="round"),
    )


def _through(points: Sequence[Point]) -> tuple[Step, ...]:
    start, *rest = points
    if len(rest) == 1:
        return (("M", start), ("L", rest[0]))
    joint, end = rest
    # The curve passes the joint: its control point lies beyond it.
    beyond = (2 * joint[0] - (start[0] + end[0]) / 2, 2 * joint[1] - (start[1] + end[1]) / 2)
    soft = ((joint[0] + beyond[0]) / 2, (joint[1] + beyond[1]) / 2)
    return (("M", start), ("Q", (*soft, *end)))


def mirrored(marks: Iterable[Mark]) -> Marks:
    """The same, looking the other way; words stay readable."""
    return tuple(_changed(each, (-1.0, 0.0, 0.0, 1.0, 0.0, 0.0), 1.0) for each in marks)


def placed(
    marks: Iterable[Mark],
    x: float = 0.0,
    y: float = 0.0,
    *,
    size: float = 1.0,
    turn: float = 0.0,
) -> Marks:
    """The same elsewhere, larger or smaller, and turned clockwise about (0, 0) by degrees."""
    angle = math.radians(turn)
    a, b = size * math.cos(angle), size * math.sin(angle)
    return tuple(_changed(each, (a, b, -b, a, x, y), size) for each in marks)


def rounded(marks: Iterable[Mark]) -> Marks:
    """The same with points to a tenth of a unit: nobody sees the rest, and every page carries it."""
    return tuple(
        replace(
            mark, steps=tuple((letter, tuple(round(n, 1) for n in p)) for letter, p in mark.steps)
        )
        if isinstance(mark, Path)
        else mark
        for mark in marks
    )


_Matrix = tuple[float, float, float, float, float, float]


def _changed(mark: Mark, by: _Matrix, size: float) -> Mark:
    """A mark under a matrix as SVG writes it: (a, b, c, d, e, f)."""
    a, b, c, d, e, f = by

    def at(x: float, y: float) -> Point:
        return (a * x + c * y + e, b * x + d * y + f)

    if isinstance(mark, Group):
        return replace(mark, marks=tuple(_changed(each, by, size) for each in mark.marks))
    if isinstance(mark, Path):
        moved = tuple(
            (letter, tuple(n for k in range(0, len(p), 2) for n in at(p[k], p[k + 1])))
            for letter, p in mark.steps
        )
        return replace(mark, steps=moved, width=mark.width * size)
    if isinstance(mark, Circle):
        x, y = at(mark.x, mark.y)
        return replace(mark, x=x, y=y, r=mark.r * size, width=mark.width * size)
    if isinstance(mark, Text):
        x, y = at(mark.x, mark.y)
        return replace(mark, x=x, y=y, size=mark.size * size)
    raise TypeError(f"{type(mark).__name__} cannot be turned.")
