"""What a picture is made of: plain values for shapes, words and groups of them.

Lengths are in pixels of the picture; the x axis points right, the y axis down.
Colours are roles of the theme ("ink", "tint-1"), never literal colours.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.lettering import width

__all__ = [
    "Box",
    "Circle",
    "Group",
    "Mark",
    "Path",
    "Rect",
    "Step",
    "Text",
    "box",
    "line",
    "moved",
    "named",
    "polygon",
    "walked",
]

Step = tuple[str, tuple[float, ...]]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Anything in a picture.

    Parameters
    ----------
    id : str
        Unique in the picture where it is not empty.
    kind : str
        What it stands for ("symbol", "partner line"), for styles and tests.
    label : str
        What a screen reader says of it; empty for a mere part.
    """

    id: str = ""
    kind: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn(Mark):
    """A mark with an outline or a fill.

    Parameters
    ----------
    stroke, fill : str
        Colour roles; empty for none.
    width : float
        Of the stroke, in pixels.
    dash : tuple of float
        Lengths drawn and left out, in pixels; empty for an unbroken line.
    cap : str
        ``"butt"`` or ``"round"``: how dashes and ends look.
    """

    stroke: str = "ink"
    fill: str = ""
    width: float = 1.6
    dash: tuple[float, ...] = ()
    cap: str = "butt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Path(Drawn):
    """Lines and curves.

    Parameters
    ----------
    steps : tuple of (letter, numbers)
        As in SVG, absolute: ``M`` and ``L`` (x, y), ``Q`` (cx, cy, x, y),
        ``C`` (two control points, x, y), ``Z`` ().
    """

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect(Drawn):
    """An upright rectangle from its top left corner; `radius` rounds the corners."""

    x: float
    y: float
    w: float
    h: float
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle(Drawn):
    """A circle."""

    x: float
    y: float
    r: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Mark):
    """One line of words.

    Parameters
    ----------
    x, y : float
        Of the anchor on the baseline.
    size : float
        Of the type, in pixels.
    anchor : str
        ``"start"``, ``"middle"`` or ``"end"``.
    fill : str
        Colour role.
    halo : str
        Colour role of a rim that keeps lines away from the letters; empty for none.
    whole : str
        All the words, where `words` is shortened.
    """

    words: str
    x: float
    y: float
    size: float = 13.0
    anchor: str = "start"
    bold: bool = False
    fill: str = "ink"
    halo: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Mark):
    """Marks that belong together, such as everything of one person."""

    marks: tuple[Mark, ...] = ()


M = TypeVar("M", bound=Mark)


def line(points: tuple[Point, ...] | list[Point], *, closed: bool = False) -> tuple[Step, ...]:
    """The steps of a line through points."""
    steps: list[Step] = [("M" if n == 0 else "L", point) for n, point in enumerate(points)]
    return (*steps, ("Z", ())) if closed else tuple(steps)


def polygon(points: list[Point], *, radius: float = 0.0) -> tuple[Step, ...]:
    """The steps of a closed polygon, its corners rounded by `radius` pixels."""
    if not radius:
        return line(points, closed=True)
    steps: list[Step] = []
    for n, corner in enumerate(points):
        before, after = points[n - 1], points[(n + 1) % len(points)]
        start, end = _towards(corner, before, radius), _towards(corner, after, radius)
        steps += [("L" if n else "M", start), ("Q", (*corner, *end))]
    return (*steps, ("Z", ()))


def _towards(point: Point, other: Point, far: float) -> Point:
    dx, dy = other[0] - point[0], other[1] - point[1]
    length = (dx * dx + dy * dy) ** 0.5
    part = min(far / length, 0.5) if length else 0.0
    return (point[0] + dx * part, point[1] + dy * part)


def moved(mark: M, dx: float, dy: float) -> M:
    """The same mark elsewhere."""
    changes: dict[str, object] = {}
    if isinstance(mark, Group):
        changes = {"marks": tuple(moved(each, dx, dy) for each in mark.marks)}
    elif isinstance(mark, Path):
        changes = {"steps": tuple((letter, _shifted(at, dx, dy)) for letter, at in mark.steps)}
    elif isinstance(mark, Rect | Circle | Text):
        changes = {"x": mark.x + dx, "y": mark.y + dy}
    return replace(mark, **changes)  # type: ignore[arg-type]


def named(mark: M, prefix: str) -> M:
    """The same mark with `prefix` before every id, for a picture that holds it twice."""
    changes: dict[str, object] = {"id": f"{prefix}{mark.id}"} if mark.id else {}
    if isinstance(mark, Group):
        changes["marks"] = tuple(named(each, prefix) for each in mark.marks)
    return replace(mark, **changes)  # type: ignore[arg-type]


def _shifted(at: tuple[float, ...], dx: float, dy: float) -> tuple[float, ...]:
    return tuple(value + (dy if n % 2 else dx) for n, value in enumerate(at))


def walked(marks: tuple[Mark, ...] | list[Mark]) -> list[Mark]:
    """All marks, with those inside groups, in the order of drawing."""
    found: list[Mark] = []
    for mark in marks:
        found.append(mark)
        if isinstance(mark, Group):
            found += walked(mark.marks)
    return found


def box(*marks: Mark) -> Box:
    """Left, top, right and bottom of marks; letters by an estimate of their width.

    Raises
    ------
    ValueError
        When nothing is drawn.
    """
    corners: list[Point] = []
    for mark in walked(marks):
        if isinstance(mark, Path):
            for _, at in mark.steps:
                corners += zip(at[::2], at[1::2], strict=True)
        elif isinstance(mark, Rect):
            corners += [(mark.x, mark.y), (mark.x + mark.w, mark.y + mark.h)]
        elif isinstance(mark, Circle):
            corners += [(mark.x - mark.r, mark.y - mark.r), (mark.x + mark.r, mark.y + mark.r)]
        elif isinstance(mark, Text):
            wide = width(mark.words, size=mark.size, bold=mark.bold)
            left = mark.x - {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
            corners += [(left, mark.y - 0.75 * mark.size), (left + wide, mark.y + 0.22 * mark.size)]
    if not corners:
        raise ValueError("There is nothing drawn to measure.")
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(down), max(across), max(down)
