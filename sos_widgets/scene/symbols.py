"""The symbol of a person, a baby not yet born, or a pet, as the notation's data says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Life, Person
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Circle, Mark, Path, Rect, Step, Text, line, polygon
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.room import stacked
from sos_widgets.scene.shading import shading

__all__ = ["facts", "place_box", "shape", "symbol"]

_KAPPA = 0.5523  # a quarter of a circle as one cubic curve
_LINE = 2.0
_BRACKET = 6.0  # an adoption's bracket: from the symbol, and how far it turns in
_POINTER = 15.0

# By form: how large the inner of two outlines is, both the same distance apart.
_INNER = {"diamond": 0.76, "triangle": 0.62}
_EVERY = 0.82
_APART = 8.0  # pixels
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
    who: Person,
    at: Point,
    side: float,
    *,
    rules: Notation,
    inside: tuple[str, ...] = (),
    also: Iterable[str] = (),
) -> list[Mark]:
    """The marks of a symbol.

    Parameters
    ----------
    at : (x, y)
        The middle of the place, `side` pixels wide and high, that it stands in.
    inside : tuple of str
        Lines of words inside, such as the age.
    also : iterable of str
        Facts that others know of this person, such as "adopted", or facts of
        the notation's "health".
    """
    known = rules.words["symbols"]
    specs: list[dict[str, Any]] = [known[fact] for fact in facts(who, also) if fact in known]
    form, part = _form(who, rules)
    if form == "box":
        return _box(who.pet, at, side)
    # A line to a small symbol ends at the top of its place: it hangs there.
    x, y = at[0], at[1] - side / 2 * max(1 - part, 0.0)
    s = side * part
    marks = [_outline(form, (x, y), s)]
    shades = tuple(fact for fact in also if fact in rules.words["health"])
    inner = _inner(form, s) if any(spec.get("double") for spec in specs) else s
    marks += shading(shades, form, (x, y), inner, rules=rules)
    for spec in specs:
        marks += _added(spec, form, (x, y), s)
    if form == "diamond" and inner < s:
        inside = inside[-1:]  # two lines need more room: of a date, the year
    over = bool(shades) or any(spec.get("over") for spec in specs)
    over = over or (inner < s and len(inside) > 1)  # a date is nearly as wide as the inner outline
    return marks + _written(inside, (x, y + (s * 0.2 if form == "triangle" else 0.0)), side, over)


def _inner(form: str, side: float) -> float:
    """The size of the inner of two outlines, which must be told apart in a small symbol too."""
    return min(side * _INNER.get(form, _EVERY), side - _APART)


def _written(rows: tuple[str, ...], at: Point, side: float, over: bool) -> list[Mark]:
    """The words in a symbol, on clear ground where they stand over lines or shades."""
    if not rows:
        return []
    longest = max(len(row) for row in rows)
    size = side * (0.3 if len(rows) == 1 and longest <= 2 else 0.24 if len(rows) == 1 else 0.22)
    marks: list[Mark] = [_ground(rows, at, size)] if over else []
    first = at[1] + size * 0.36 - size * 0.58 * (len(rows) - 1)
    for n, row in enumerate(rows):
        y = first + size * 1.16 * n
        marks.append(
            Text(kind="age", words=row, x=at[0], y=y, size=round(size, 1), anchor="middle")
        )
    return marks


def _form(who: Person, rules: Notation) -> tuple[str, float]:
    """The outline and its size: a fact's own, or those of the person's shape."""
    first = facts(who)[0]
    form, size = str(rules.of("symbols", first, "form")), rules.of("symbols", first, "size", 1.0)
    if form == "own":
        form = str(rules.of("symbols", who.shape.value, "form"))
        size *= rules.of("symbols", who.shape.value, "size", 1.0)
    return form, float(size)


def _added(spec: dict[str, Any], form: str, at: Point, side: float) -> list[Mark]:
    """What a fact adds to an outline."""
    (x, y), marks = at, list[Mark]()
    h = side / 2
    if spec.get("double"):
        inner = _inner(form, side)
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


def _ground(rows: tuple[str, ...], at: Point, size: float) -> Rect:
    """A clear patch in the middle of a symbol, so that words can be read."""
    w, h = max(width(row, size=size) for row in rows) + 2, size * 1.15 * len(rows)
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
    if form == "cross":
        ends = [line([(x - h, y - h), (x + h, y + h)]), line([(x - h, y + h), (x + h, y - h)])]
        return Path(kind="symbol", steps=(*ends[0], *ends[1]), width=_LINE)
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
    """A rounded box with a word inside, in two lines where it is long."""
    x, y = at
    room, size = side * 1.3, side * 0.25
    rows: tuple[str, ...] = (word,)
    if width(word, size=size) > room:
        size = side * 0.22
        rows = wrap(word, size=size, room=room)
    wide = max(side, max(width(row, size=size) for row in rows) + 12)
    high = side * (0.56 if len(rows) == 1 else 0.68)
    frame = Rect(
        kind="symbol",
        x=x - wide / 2,
        y=y - high / 2,
        w=wide,
        h=high,
        radius=min(9.0, high / 2),
        fill="symbol",
        width=_LINE,
    )
    first = y + size * 0.36 - size * 0.6 * (len(rows) - 1)
    words = (
        Text(
            kind="age",
            words=row,
            whole=word if row.endswith("…") else "",
            x=x,
            y=first + size * 1.2 * n,
            size=size,
            anchor="middle",
        )
        for n, row in enumerate(rows)
    )
    return [frame, *words]


def place_box(lines: tuple[str, ...], at: Point, size: Point, *, rules: Notation) -> list[Mark]:
    """The box of a place, `size` pixels wide and high, with its name inside."""
    (x, y), (wide, high) = at, size
    spec = rules.words["symbols"]["place"]
    frame = Rect(
        kind="symbol",
        x=x - wide / 2,
        y=y - high / 2,
        w=wide,
        h=high,
        fill="symbol",
        width=spec["width"],
        dash=tuple(spec["dash"]),
        cap="round",
    )
    return [frame, *stacked(lines, at, size=11.5, anchor="middle", kind="place name")]
