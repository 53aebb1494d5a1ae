"""What a layout gives: where people stand and how lines run, as numbers only.

Lengths are in symbol sides: the symbol of a person is 1 wide and 1 high. The
x axis points right, the y axis points down; a generation is one row.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Certificate", "GenogramLayout", "LineKind", "Outline", "Point", "Route"]

Point = tuple[float, float]


class LineKind(StrEnum):
    """What a line of a genogram joins."""

    PARTNERS = "partners"
    STEM = "stem"
    SIBSHIP = "sibship"
    DROP = "drop"
    CARER = "carer"
    TWIN_BAR = "twin_bar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One drawn line.

    Parameters
    ----------
    id : str
        Unique in the layout, stable for the same family.
    kind : LineKind
        What it joins.
    group : str
        The union (its id, or ``"parents:a+b"``, ``"parent:a"`` where no union
        is recorded) whose line this is: lines of one group may touch.
    people : tuple of str
        Ids of the people at its ends.
    item : str
        Id of the `Union`, `ParentLink` or `Placement` that it draws; may be empty.
    points : tuple of (x, y)
        A polyline of at least two points.
    """

    id: str
    kind: LineKind
    group: str
    people: tuple[str, ...] = ()
    item: str = ""
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The closed line round a household's members.

    Parameters
    ----------
    household : str
        Its id.
    points : tuple of (x, y)
        A closed polygon; the first point is not repeated.
    label : (x, y)
        The left end of the baseline for its name, on the outline.
    strangers : tuple of str
        Ids of people inside who do not live there; empty in a good drawing.
    """

    household: str
    points: tuple[Point, ...]
    label: Point
    strangers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What is known of a drawing's quality, counted on the drawn lines.

    Parameters
    ----------
    crossings : int
        Proper intersections of two lines of different groups.
    lower_bound : int
        No drawing with these rows and line rules has fewer.
    inversions : int
        Pairs of brothers and sisters out of birth order.
    apart : int
        Couples who do not stand side by side.
    reasons : tuple of str
        A sentence for each convention that gave way.
    """

    crossings: int = 0
    lower_bound: int = 0
    inversions: int = 0
    apart: int = 0
    reasons: tuple[str, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether no drawing has fewer crossings."""
        return self.crossings == self.lower_bound

    def __str__(self) -> str:
        """Say it as it stands on the drawing."""
        lines = "1 crossing" if self.crossings == 1 else f"{self.crossings} crossings"
        if self.crossings == 0:
            return "0 crossings"
        if self.proven:
            return f"{lines}: with these rows no drawing has fewer"
        return f"{lines}, at least {self.lower_bound}: not proven"


@dataclass(frozen=True, slots=True, kw_only=True)
class GenogramLayout:
    """Where everybody of a family stands.

    Parameters
    ----------
    points : dict of str to (x, y)
        Centre of each person's symbol, everyone exactly once; `networkx.draw`
        takes it as `pos` for `to_networkx(family)` (with y pointing down).
    unions : dict of str to (x, y)
        Middle of each partner line by group id, where children's stems start.
    rows : tuple of tuple of str
        People from left to right, oldest generation first.
    routes : tuple of Route
        Every line to be drawn.
    outlines : tuple of Outline
        Every household.
    certificate : Certificate
        What is known of the drawing's quality.
    size : (width, height)
        Of everything, outlines included; the top left corner is `origin`.
    """

    points: dict[str, Point]
    unions: dict[str, Point]
    rows: tuple[tuple[str, ...], ...]
    routes: tuple[Route, ...]
    outlines: tuple[Outline, ...]
    certificate: Certificate
    size: Point
    origin: Point = (0.0, 0.0)
