"""The symbol of a person, a baby not yet born, or a pet, as the notation's data says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Life, Person
from sos_widgets.scene.lettering import shorten, width
from sos_widgets.scene.marks import Circle, Mark, Path, Rect, Step, Text, line, polygon
from sos_widgets.scene.notation import Notation

__all__ = ["facts", "shape", "symbol"]

_KAPPA = 0.5523  # a quarter of a circle as one cubic curve
_LINE = 2.0
_BRACKET = 6.0  # an adoption's bracket: from the symbol, and how far it turns in
_POINTER = 15.0

# By form: how far along its diagonals a cross reaches so that its ends lie on the outline.
_REACH = {"square": 1.0, "circle": 0.7071, "diamond": 0.5, "triangle": 0.45, "rounded": 0.9}
# By form: how far left of the middle the outline is, a little above its lower end.
_FLANK = {"circle": 0.8, "diamond": 0.4, "triangle": 0.8}


def facts(who: Person, also: Iterable[str] = ()) -> tuple[str, ...]:
    """The facts of the notation's symbols that a person's symbol shows.

    Parameters
    ----------
    also : iterable of str
        Facts that others know of this person, such as "adopted".
    """
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
    return (*found, *also)


def symbol(
    who: Person, at: Point, side: float, *, rules: Notation, inside: str, also: Iterable[str] = ()
) -> list[Mark]:
    """The marks of a symbol.

    Parameters
    ----------
    at : (x, y)
        The middle of the place, `side` pixels wide and high, that it stands in.
    inside : str
        Words inside, such as the age; may be empty.
    also : iterable of str
        Facts that others know of this person, such as "adopted".
    """
    specs: list[dict[str, Any]] = [rules.words["symbols"][fact] for fact in facts(who, also)]
    form, part = _form(who, rules), float(specs[0].get("size", 1.0))
    if form == "box":
        return _box(who.pet, at, side)
    # A line to a small symbol ends at the top of its place: it hangs there.
    x, y = at[0], at[1] - side / 2 * (1 - part)
    s = side * part
    marks = [_outline(form, (x, y), s)]
    for spec in specs:
        marks += _added(spec, form, (x, y), s)
    if inside:
        size = side * (0.3 if len(inside) <= 2 else 0.24)
        if any(spec.get("over") for spec in specs):
            marks.append(_ground(inside, (x, y), size))
        low = y + size * 0.36 + (s * 0.2 if form == "triangle" else 0.0)
        marks.append(
            Text(kind="age", words=inside, x=x, y=low, size=round(size, 1), anchor="middle")
        )
    return marks


def _form(who: Person, rules: Notation) -> str:
    """The outline: a fact's own, or that of the person's shape."""
    form = str(rules.of("symbols", facts(who)[0], "form"))
    return str(rules.of("symbols", who.shape.value, "form")) if form == "own" else form


def _added(spec: dict[str, Any], form: str, at: Point, side: float) -> list[Mark]:
    """What a fact adds to an outline."""
    (x, y), marks = at, list[Mark]()
    h = side / 2
    if spec.get("double"):
        inner = side * (0.62 if form in ("diamond", "triangle") else 0.78)
        marks.append(_outline(form, (x, y + (side * 0.06 if form == "triangle" else 0)), inner))
    if over := spec.get("over"):
        r = h * _REACH.get(form, 0.84) * float(spec.get("reach", 1.0))
        if over == "cross":
            marks.append(Path(kind="cross", steps=line([(x - r, y - r), (x + r, y + r)])))
        marks.append(Path(kind="cross", steps=line([(x - r, y + r), (x + r, y - r)])))
    if spec.get("brackets"):
        for way in (-1, 1):
            out, turn = x + way * (h + _BRACKET), -way * _BRACKET
            top, low = y - h - 3, y + h + 3
            corners = [(out + turn, top), (out, top), (out, low), (out + turn, low)]
            marks.append(Path(kind="bracket", steps=line(corners)))
    if letter := spec.get("pointer"):
        tip = (x - h * _FLANK.get(form, 1.0) - 1, y + h * 0.6)
        tail = (tip[0] - _POINTER, tip[1] + _POINTER * 0.6)
        head = [tip, (tip[0] - 9, tip[1] + 1.5), (tip[0] - 5, tip[1] + 8)]
        marks += [
            Path(kind="pointer", steps=line([tail, tip])),
            Path(kind="pointer", steps=polygon(head), fill="ink", width=1.0),
            Text(
                kind="pointer",
                words=str(letter),
                x=tail[0] - 6,
                y=tail[1] + 4,
                size=11.5,
                anchor="middle",
                halo="paper",
            ),
        ]
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


def _outline(form: str, at: Point, side: float) -> Mark:
    (x, y), h = at, side / 2
    if form in ("square", "rounded"):
        radius = side * 0.34 if form == "rounded" else 0.0
        return Rect(
            kind="symbol",
            x=x - h,
            y=y - h,
            w=side,
            h=side,
            radius=radius,
            fill="symbol",
            width=_LINE,
        )
    if form in ("circle", "dot"):
        fill = "ink" if form == "dot" else "symbol"
        return Circle(kind="symbol", x=x, y=y, r=h, fill=fill, width=_LINE)
    return Path(kind="symbol", steps=shape(form, at, side), fill="symbol", width=_LINE)


def _box(word: str, at: Point, side: float) -> list[Mark]:
    """A rounded box with a word inside."""
    x, y = at
    size = side * 0.25
    words = shorten(word, size=size, room=side * 1.3)
    w = max(side, width(words, size=size) + 12)
    h = side * 0.56
    radius = min(9.0, h / 2)
    return [
        Rect(
            kind="symbol",
            x=x - w / 2,
            y=y - h / 2,
            w=w,
            h=h,
            radius=radius,
            fill="symbol",
            width=_LINE,
        ),
        Text(
            kind="age", words=words, whole=word, x=x, y=y + size * 0.36, size=size, anchor="middle"
        ),
    ]
