"""The symbol of a person, a baby not yet born, or a pet."""

from __future__ import annotations

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Life, Person, Shape
from sos_widgets.scene.lettering import shorten, width
from sos_widgets.scene.marks import Circle, Mark, Path, Rect, Step, Text, line, polygon
from sos_widgets.scene.notation import Notation

__all__ = ["facts", "shape", "symbol"]

_KAPPA = 0.5523  # a quarter of a circle as one cubic curve


def facts(who: Person) -> tuple[str, ...]:
    """The facts of the notation's symbols that a person's symbol shows."""
    if who.pet:
        found = ["pet"]
    elif who.life is not Life.BORN:
        found = [who.life.value]
    elif who.count:
        found = ["count"]
    else:
        found = [who.shape.value]
        if not who.known:
            found.append("unknown")
    if who.focal:
        found.append("focal")
    if who.has_died and who.life is Life.BORN:
        found.append("died")
    return tuple(found)


def symbol(who: Person, at: Point, side: float, *, rules: Notation, inside: str) -> list[Mark]:
    """The marks of a symbol.

    Parameters
    ----------
    at : (x, y)
        The middle of the place, `side` pixels wide and high, that it stands in.
    inside : str
        Words inside, such as the age; may be empty.
    """
    x, y = at
    kinds = facts(who)
    part = float(rules.of("symbols", kinds[0], "size", 1.0))
    # A line to a small symbol ends at the top of its place: it hangs there.
    cy, s = y - side / 2 * (1 - part), side * part
    if who.pet:
        return _pet(who.pet, at, side)
    form = _form(who, kinds[0])
    marks = [_outline(form, (x, cy), s)]
    if "focal" in kinds:
        inner = s * (0.62 if form in ("diamond", "triangle") else 0.78)
        marks.append(_outline(form, (x, cy + (s * 0.06 if form == "triangle" else 0)), inner))
    if "died" in kinds or who.life is Life.STILLBORN:
        h = side / 2 if "died" in kinds else s / 2
        marks += _cross((x, cy), h * _reach(form))
    if who.life is Life.LOST:
        h = s / 2
        marks.append(Path(kind="cross", steps=line([(x - h, cy + h), (x + h, cy - h)])))
    if inside:
        size = side * (0.3 if len(inside) <= 2 else 0.24)
        down = s * 0.2 if form == "triangle" else 0.0
        if "died" in kinds:
            marks.append(_ground(inside, (x, cy), size))
        marks.append(
            Text(
                kind="age",
                words=inside,
                x=x,
                y=cy + size * 0.36 + down,
                size=round(size, 1),
                anchor="middle",
            )
        )
    return marks


def _ground(words: str, at: Point, size: float) -> Rect:
    """A clear patch in the middle of a cross, so that the age can be read."""
    w, h = width(words, size=size) + 2, size * 1.15
    x, y = at[0] - w / 2, at[1] - h / 2
    return Rect(kind="ground", x=x, y=y, w=w, h=h, radius=3, stroke="", fill="symbol")


def shape(form: str, at: Point, side: float) -> tuple[Step, ...]:
    """The steps of a dome, a diamond or a triangle, `side` pixels wide and high."""
    (x, y), h = at, side / 2
    if form == "diamond":
        return polygon([(x, y - h), (x + h, y), (x, y + h), (x - h, y)])
    if form == "triangle":
        return polygon([(x, y - h), (x + h, y + h), (x - h, y + h)])
    k = h * _KAPPA
    return (
        ("M", (x - h, y + h)),
        ("L", (x - h, y)),
        ("C", (x - h, y - k, x - k, y - h, x, y - h)),
        ("C", (x + k, y - h, x + h, y - k, x + h, y)),
        ("L", (x + h, y + h)),
        ("Z", ()),
    )


def _form(who: Person, kind: str) -> str:
    if kind in ("expected", "lost"):
        return "triangle"
    return "diamond" if kind == "count" else who.shape.value


def _outline(form: str, at: Point, side: float) -> Mark:
    x, y = at
    if form == Shape.SQUARE:
        h = side / 2
        return Rect(kind="symbol", x=x - h, y=y - h, w=side, h=side, fill="symbol", width=2.0)
    if form == Shape.CIRCLE:
        return Circle(kind="symbol", x=x, y=y, r=side / 2, fill="symbol", width=2.0)
    return Path(kind="symbol", steps=shape(form, at, side), fill="symbol", width=2.0)


def _reach(form: str) -> float:
    """How far a cross reaches so that its ends lie on the outline."""
    return {"square": 1.0, "circle": 0.7071, "diamond": 0.5, "triangle": 0.45}.get(form, 0.84)


def _cross(at: Point, h: float) -> list[Mark]:
    x, y = at
    return [
        Path(kind="cross", steps=line([(x - h, y - h), (x + h, y + h)])),
        Path(kind="cross", steps=line([(x - h, y + h), (x + h, y - h)])),
    ]


def _pet(word: str, at: Point, side: float) -> list[Mark]:
    x, y = at
    size = side * 0.25
    words = shorten(word, size=size, room=side * 1.3)
    w = max(side, width(words, size=size) + 12)
    h = side * 0.56
    return [
        Rect(
            kind="symbol",
            x=x - w / 2,
            y=y - h / 2,
            w=w,
            h=h,
            radius=min(9.0, h / 2),
            fill="symbol",
            width=2.0,
        ),
        Text(
            kind="age", words=words, whole=word, x=x, y=y + size * 0.36, size=size, anchor="middle"
        ),
    ]
