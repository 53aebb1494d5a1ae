"""What a layout gives: where people stand and how lines run, as numbers only.

Lengths are in symbol sides: the symbol of a person is 1 wide and 1 high. The
x axis points right, the y axis points down; a generation is one row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "Box",
    "Certificate",
    "EcomapCertificate",
    "EcomapLayout",
    "GenogramLayout",
    "LineKind",
    "Outline",
    "Place",
    "Point",
    "Route",
    "SystemPlace",
    "TieLine",
]

Point = tuple[float, float]
Box = tuple[float, float, float, float]


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
        A polyline of at least two points. It may start or end inside the
        symbol of one of its own people: symbols are drawn over lines.
    """

    id: str
    kind: LineKind
    group: str
    people: tuple[str, ...] = ()
    item: str = ""
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A closed line round members of a household; those who stand far off have their own.

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
class Place:
    """Where children live with people who are not drawn: a box in the carers' row.

    Parameters
    ----------
    placements : tuple of str
        Ids of the placements there.
    lines : tuple of str
        Its name, wrapped as it was measured; empty where it has none.
    point : (x, y)
        Centre of its box.
    size : (width, height)
        Of its box.
    """

    placements: tuple[str, ...]
    lines: tuple[str, ...]
    point: Point
    size: Point


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
        Centre of each person's symbol, everyone exactly once, y pointing down;
        `pos` is the same with y pointing up.
    unions : dict of str to (x, y)
        Middle of each partner line by group id, where children's stems start.
    rows : tuple of tuple of str
        People from left to right, oldest generation first.
    routes : tuple of Route
        Every line to be drawn.
    outlines : tuple of Outline
        Every household, in one line or several.
    places : tuple of Place
        Where children live now with people who are not drawn.
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
    places: tuple[Place, ...] = ()

    @property
    def pos(self) -> dict[str, Point]:
        """Where everybody stands, as `networkx.draw` takes it: y pointing up."""
        return {person: (x, 0.0 - y) for person, (x, y) in self.points.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPlace:
    """Where a system stands on the eco map.

    Parameters
    ----------
    id : str
        The system's id.
    point : (x, y)
        Centre of its circle.
    radius : float
        Large enough for its `lines` inside.
    lines : tuple of str
        Its name, wrapped as it was measured.
    """

    id: str
    point: Point
    radius: float
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TieLine:
    """A straight line from the household, or a member, to a system.

    Parameters
    ----------
    id : str
        The tie's id.
    system, who : str
        The system's id; the member's id, or empty for the household.
    points : tuple of (x, y)
        Two points: on the household's side first, on the system's circle last.
    words : str
        What is printed on it, with the name of whoever is not in the middle.
    lines : tuple of str
        These words, wrapped as they were measured; may be empty.
    label : (left, top, right, bottom) or None
        The box kept free for the words; None where there are none.
    """

    id: str
    system: str
    who: str = ""
    points: tuple[Point, Point] = ((0.0, 0.0), (0.0, 0.0))
    words: str = ""
    lines: tuple[str, ...] = ()
    label: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EcomapCertificate:
    """What is known of an eco map's quality, counted on the drawn ties.

    Parameters
    ----------
    crossings : int
        Pairs of ties that meet in a point inside both.
    lower_bound : int
        With the systems at these places, those of one kind together, and no
        more ties behind members than here, no order of them has fewer.
    behind : int
        Ties that run behind a member who is not their end, once for each.
    behind_bound : int
        No order has fewer of those.
    reasons : tuple of str
        A sentence for each tie that runs behind somebody, and for each place
        set by hand that could not be kept.
    """

    crossings: int = 0
    lower_bound: int = 0
    behind: int = 0
    behind_bound: int = 0
    reasons: tuple[str, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether no order of the systems has fewer crossings."""
        return (self.crossings, self.behind) == (self.lower_bound, self.behind_bound)

    def __str__(self) -> str:
        """Say it in a few words."""
        lines = "1 crossing" if self.crossings == 1 else f"{self.crossings} crossings"
        if self.proven:
            return f"{lines}: no order has fewer" if self.crossings else lines
        return f"{lines}, at least {self.lower_bound}: not proven"


@dataclass(frozen=True, slots=True, kw_only=True)
class EcomapLayout:
    """Where everything on an eco map stands; the household's circle is round (0, 0).

    Parameters
    ----------
    radius : float
        Of the household's circle.
    household : GenogramLayout
        The small genogram of those who live there, moved so that it stands
        inside the circle.
    systems : tuple of SystemPlace
        Every system, those without a tie included, in the record's order.
    ties : tuple of TieLine
        Every tie whose system is drawn, in the record's order.
    ring : tuple of str
        Systems clockwise from the top; what `Record.ring` keeps. Those at a
        place set by hand have the seat that is kept for them.
    certificate : EcomapCertificate
        What is known of the drawing's quality.
    size : (width, height)
        Of everything; the top left corner is `origin`.
    """

    radius: float
    household: GenogramLayout
    systems: tuple[SystemPlace, ...] = ()
    ties: tuple[TieLine, ...] = ()
    ring: tuple[str, ...] = ()
    certificate: EcomapCertificate = field(default_factory=EcomapCertificate)
    size: Point = (0.0, 0.0)
    origin: Point = (0.0, 0.0)
