"""The genogram: a family's people, partnerships, children and households.

References
----------
McGoldrick, Gerson and Petry, *Genograms* (2020); the ``uk`` notation follows
the genogram page of the Integrated Children's System.
"""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.geometry import GenogramLayout, LineKind, Point
from sos_widgets.model.dates import When
from sos_widgets.model.family import Bond, Family, Life, Person, TwinKind
from sos_widgets.scene import describe
from sos_widgets.scene.bonds import bond_marks
from sos_widgets.scene.family_lines import LinePen, placement_words
from sos_widgets.scene.family_sheet import family_sheet, genogram_sheet
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.homes import Loop, plates, rims
from sos_widgets.scene.legend import Fact, keys
from sos_widgets.scene.lettering import shorten, wrap
from sos_widgets.scene.marks import Box, Group, Mark, Text, box
from sos_widgets.scene.notation import Notation, notation
from sos_widgets.scene.room import Room
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.symbols import facts, symbol

__all__ = ["SIDE", "FamilyDrawing", "family_marks", "genogram", "genogram_sheet", "px"]

SIDE = 48.0  # a symbol's side, in pixels
_NAME = 13.0
_SMALL = 11.5
_WITH_WORDS = (LineKind.PARTNERS, LineKind.CARER)
_NAME_ROOM = 14 * 0.17 * SIDE  # the layout keeps this clear below each symbol


def genogram(
    family: Family,
    *,
    layout: GenogramLayout | None = None,
    as_at: When | None = None,
    bonds: tuple[Bond, ...] = (),
    show_legend: bool = True,
    title: str | None = None,
) -> Scene:
    """Draw a family.

    Parameters
    ----------
    layout : GenogramLayout, optional
        Where everybody stands; found anew by default. `layout.genogram` keeps
        places set by hand and those of the drawing before.
    as_at : When, optional
        The day for ages and for the line below the title.
    bonds : tuple of Bond
        What is between people; none by default, and never in copies for the
        family or the child.
    title : str, optional
        ``"Genogram"`` by default.
    """
    rules = notation()
    day = as_at or family.as_at
    if layout is None:
        from sos_widgets.layout import genogram as place

        layout = place(family)
    drawing = family_marks(family, layout, as_at=day, rules=rules)
    places = {id_: px(point) for id_, point in layout.points.items()}
    lines = bond_marks(family, bonds, places, room=drawing.room, rules=rules)
    used = drawing.used | dict.fromkeys(("bonds", bond.quality.value) for bond in bonds)
    about = describe.summary(family, as_at=day, generations=len(layout.rows))
    more = " ".join(describe.bond(family, each) for each in bonds)
    return framed(
        (*drawing.marks, *lines),
        words=(title or "Genogram", subtitle(day), f"{about} {more}".strip()),
        keys=keys(used, rules),
        show_legend=show_legend,
        equivalents=(family_sheet(family, as_at=day, bonds=bonds),),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyDrawing:
    """A family's marks, and what else is drawn needs to know of them.

    Parameters
    ----------
    used : dict of (group, fact) to None
        The facts of the notation that are shown.
    room : Room
        What the marks take.
    blocks : dict of str to (left, top, right, bottom)
        The names below each person's symbol.
    """

    marks: tuple[Mark, ...]
    used: dict[Fact, None]
    room: Room
    blocks: dict[str, Box]


def family_marks(
    family: Family, layout: GenogramLayout, *, as_at: When, rules: Notation
) -> FamilyDrawing:
    """Draw a family without frame and legend.

    Lengths are in pixels; a layout's (0, 0) stays at (0, 0).
    """
    people = [who for who in family.people if who.id in layout.points]
    symbols = [_person(family, who, px(layout.points[who.id]), as_at, rules) for who in people]
    room = Room(taken=[box(each) for group in symbols for each in group.marks])
    used: dict[tuple[str, str], None] = {}
    for who in people:
        used |= dict.fromkeys(("symbols", fact) for fact in facts(who))
    pen = LinePen(family, rules, room, used)
    blocks = {who.id: _below_symbol(group) for who, group in zip(people, symbols, strict=True)}
    ways = [
        (route, _from_below(tuple(px(point) for point in route.points), blocks))
        for route in layout.routes
    ]
    for _, way in ways:
        room.add_way(way)
    known = {home.id for home in family.households}
    loops = [
        Loop(household=each.household, corners=tuple(px(point) for point in each.points))
        for each in layout.outlines
        if each.household in known and each.points
    ]
    used |= {("household", ""): None} if loops else {}
    for loop in loops:
        room.rims += loop.sides
    lines: list[Mark] = []
    for route, way in sorted(ways, key=lambda pair: pair[0].kind in _WITH_WORDS):
        lines += pen.draw(route, way)
    for twins in family.twins:
        if not all(id_ in layout.points for id_ in twins.members):
            continue
        fact = "identical_twins" if twins.kind is TwinKind.IDENTICAL else "twins"
        used[("children", fact)] = None
    marks = (*rims(family, loops, rules), *lines, *symbols, *plates(family, loops, room))
    return FamilyDrawing(marks=marks, used=used, room=room, blocks=blocks)


def _below_symbol(group: Group) -> Box:
    """What stands under a symbol: its names, from the symbol's lower edge."""
    symbol_box = box(*(mark for mark in group.marks if mark.kind == "symbol"))
    left, _, right, bottom = box(*group.marks)
    return left, symbol_box[3], right, bottom


def _from_below(way: tuple[Point, ...], blocks: dict[str, Box]) -> tuple[Point, ...]:
    """A line that hangs from a symbol begins below the names that stand there."""
    (x, y), (x2, y2) = way[0], way[1]
    for left, top, right, bottom in blocks.values():
        if x == x2 and left < x < right and top - 2 <= y < bottom < y2 - 4:
            return ((x, bottom + 4), *way[1:])
    return way


def px(point: Point) -> Point:
    """A layout's point, in symbol sides, as pixels."""
    return point[0] * SIDE, point[1] * SIDE


def _person(family: Family, who: Person, at: Point, as_at: When, rules: Notation) -> Group:
    x, y = at
    marks = symbol(who, at, SIDE, rules=rules, inside=_inside(who, as_at, rules))
    whole = describe.name(who)
    down = y + SIDE / 2 + 16
    for words in wrap(whole, size=_NAME, room=_NAME_ROOM):
        cut = whole if words.endswith("…") else ""
        marks.append(
            Text(
                kind="name",
                words=words,
                whole=cut,
                x=x,
                y=down,
                size=_NAME,
                anchor="middle",
                halo="paper",
            )
        )
        down += 15.5
    for words in _below(family, who, rules):
        short = shorten(words, size=_SMALL, room=_NAME_ROOM + 10)
        cut = words if short != words else ""
        marks.append(
            Text(
                kind="years",
                words=short,
                whole=cut,
                x=x,
                y=down - 0.5,
                size=_SMALL,
                anchor="middle",
                fill="muted",
                halo="paper",
            )
        )
        down += 13.5
    return Group(
        id=f"person-{who.id}",
        kind="person",
        label=describe.person(family, who.id, as_at=as_at),
        marks=tuple(marks),
    )


def _inside(who: Person, as_at: When, rules: Notation) -> str:
    if who.count:
        return who.count
    if who.pet or who.life is not Life.BORN:
        return ""
    old = describe.age(who, as_at)
    return old if who.known or old else str(rules.of("symbols", "unknown", "sign"))


def _below(family: Family, who: Person, rules: Notation) -> list[str]:
    """The one small line under a name."""
    if who.has_died and who.life is Life.BORN:
        return [describe.years(who)]
    if who.life is Life.EXPECTED and who.born:
        return [f"due {who.born}"]
    if not who.known and who.name:
        return [str(rules.of("symbols", "unknown", "word"))]
    away = [each for each in family.placements if each.child == who.id and not each.until]
    return [
        f"{each.where or 'carers'}, {placement_words(each)}" for each in away if not each.carers
    ]
