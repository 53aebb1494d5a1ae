"""Quarters of a symbol, shaded: solid, hatched, or only outlined.

References
----------
The key sheet of McGoldrick, Gerson and Petry, *Genograms*: the left half for
illness, the lower half for alcohol or drugs.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Illness, Misuse, Person
from sos_widgets.scene.marks import Mark, Path, line, polygon
from sos_widgets.scene.notation import Notation

__all__ = ["health_facts", "shading"]

_QUARTERS = {
    "upper_left": (-1, -1),
    "lower_left": (-1, 1),
    "lower_right": (1, 1),
    "upper_right": (1, -1),
}
_STRENGTH = ("outlined", "hatched", "solid")
_HATCH = 5.0  # pixels between lines
_ROUND = 48  # corners of a circle


def health_facts(who: Person) -> tuple[str, ...]:
    """The facts of the notation's "health" that are known of somebody."""
    found = []
    if who.illness is not Illness.NONE:
        found.append(f"illness_{who.illness.value}")
    if who.misuse is not Misuse.NONE:
        found.append(f"misuse_{who.misuse.value}")
    return tuple(found)


def shading(
    facts: tuple[str, ...], form: str, at: Point, side: float, *, rules: Notation
) -> list[Mark]:
    """The shaded quarters of a symbol; where two facts meet the stronger is drawn."""
    found: dict[str, str] = {}
    for fact in facts:
        for quarter, how in rules.of("health", fact, "quarters", {}).items():
            found[quarter] = max(found.get(quarter, how), how, key=_STRENGTH.index)
    marks: list[Mark] = []
    for quarter, how in found.items():
        corners = _quarter(_outline(form, side / 2), _QUARTERS[quarter])
        placed = [(at[0] + x, at[1] + y) for x, y in corners]
        fill = "ink" if how == "solid" else ""
        marks.append(Path(kind="shade", steps=polygon(placed), fill=fill, width=1.2))
        if how == "hatched":
            marks += [
                Path(kind="shade", steps=line([(at[0] + x, at[1] + y) for x, y in ends]), width=1.2)
                for ends in _hatches(corners)
            ]
    return marks


def _outline(form: str, h: float) -> list[Point]:
    """The corners of an outline round (0, 0), clockwise."""
    if form == "diamond":
        return [(0, -h), (h, 0), (0, h), (-h, 0)]
    if form == "circle":
        return _arc(0.0, 2 * pi, h)
    if form == "dome":
        return [*_arc(pi, 2 * pi, h), (h, h), (-h, h)]
    return [(-h, -h), (h, -h), (h, h), (-h, h)]


def _arc(begin: float, end: float, h: float) -> list[Point]:
    angles = [begin + (end - begin) * n / _ROUND for n in range(_ROUND + 1)]
    return [(h * cos(angle), h * sin(angle)) for angle in angles]


def _quarter(corners: list[Point], sides: tuple[int, int]) -> list[Point]:
    """The part of an outline on one side of both axes."""
    for axis, sign in enumerate(sides):
        corners = _cut(corners, axis, sign)
    return corners


def _cut(corners: list[Point], axis: int, sign: int) -> list[Point]:
    """The part of a convex outline on one side of an axis."""
    kept: list[Point] = []
    for a, b in pairwise([*corners, corners[0]]):
        here, there = sign * a[axis], sign * b[axis]
        if here >= 0:
            kept.append(a)
        if here * there < 0:
            t = here / (here - there)
            kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
    return kept


def _hatches(corners: list[Point]) -> list[tuple[Point, Point]]:
    """Slanting lines inside a convex outline."""
    sums = [x + y for x, y in corners]
    found = []
    at = min(sums) + _HATCH / 2
    while at < max(sums):
        ends = [
            (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
            for a, b in pairwise([*corners, corners[0]])
            if (sum(a) - at) * (sum(b) - at) < 0
            for t in [(at - sum(a)) / (sum(b) - sum(a))]
        ]
        found += [(ends[0], ends[1])] if len(ends) == 2 else []
        at += _HATCH
    return found
