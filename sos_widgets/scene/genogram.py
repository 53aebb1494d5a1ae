"""The genogram: a family's people, partnerships, children and households.

References
----------
McGoldrick, Gerson and Petry, *Genograms* (2020); the ``uk`` notation follows
the genogram page of the Integrated Children's System.
"""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.geometry import GenogramLayout, LineKind, Point
from sos_widgets.model.family import Bond, Family
from sos_widgets.scene import describe
from sos_widgets.scene.bonds import bond_marks, clear_of_bonds
from sos_widgets.scene.family_lines import LinePen
from sos_widgets.scene.family_sheet import family_sheet, genogram_sheet
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.homes import Loop, plates, rims
from sos_widgets.scene.legend import Fact, keys
from sos_widgets.scene.marks import Box, Group, Mark, Rect, box
from sos_widgets.scene.notation import DEFAULT, Look, Notation, look_of
from sos_widgets.scene.notation import notation as profile
from sos_widgets.scene.people import SIDE, PersonPen, place
from sos_widgets.scene.room import Room
from sos_widgets.scene.scene import Scene

__all__ = ["SIDE", "FamilyDrawing", "family_marks", "genogram", "genogram_sheet", "px"]

_WITH_WORDS = (LineKind.PARTNERS, LineKind.CARER)


def genogram(
    family: Family,
    *,
    layout: GenogramLayout | None = None,
    bonds: tuple[Bond, ...] = (),
    notation: str | Look = DEFAULT,
    show_legend: bool = True,
    title: str | None = None,
) -> Scene:
    """Draw a family; ages are those on the day that the family is shown as at.

    Parameters
    ----------
    layout : GenogramLayout, optional
        Where everybody stands; found anew by default. `layout.genogram` keeps
        places set by hand and those of the drawing before.
    bonds : tuple of Bond
        What is between people; none by default, and never in copies for the
        family or the child. `quality_lines` chooses among a family's own.
    notation : str or Look
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``; a `Look` says more of how to
        draw. A bond for which the notation has no mark is said in words only.
    title : str, optional
        ``"Genogram"`` by default.

    Raises
    ------
    NotFoundError
        When there is no such notation.
    """
    look = look_of(notation)
    rules = profile(look.notation)
    day = family.as_at
    if layout is None:
        from sos_widgets.layout import genogram as place_all

        layout = place_all(family)
    drawing = family_marks(family, layout, look=look, rules=rules)
    places = {id_: px(point) for id_, point in layout.points.items()}
    lines = bond_marks(family, bonds, places, room=drawing.room, blocks=drawing.blocks, rules=rules)
    used = drawing.used | dict.fromkeys(("bonds", bond.quality.value) for bond in bonds)
    about = describe.summary(family, as_at=day, generations=len(layout.rows))
    said = [describe.bond(family, each) for each in bonds]
    said += [describe.health(family, who) for who in family.people if look.health]
    more = " ".join(filter(None, said))
    return framed(
        (
            *drawing.lines,
            *lines,
            *(_ring(places[id_], drawing.blocks[id_]) for id_ in places if id_ in look.ringed),
            *clear_of_bonds(drawing.words, lines),
            *drawing.people,
        ),
        words=(title or "Genogram", subtitle(day), f"{about} {more}".strip()),
        keys=keys(used, rules),
        show_legend=show_legend,
        equivalents=(
            family_sheet(family, bonds=bonds, health=look.health, drawn=layout.certificate),
        ),
    )


def _ring(at: Point, name: Box) -> Rect:
    """A frame round somebody's symbol and name."""
    reach = SIDE * 0.66
    left, right = min(at[0] - reach, name[0] - 5), max(at[0] + reach, name[2] + 5)
    top, bottom = at[1] - reach, max(at[1] + reach, name[3] + 5)
    return Rect(
        kind="ring",
        x=left,
        y=top,
        w=right - left,
        h=bottom - top,
        radius=12.0,
        stroke="edge-5",
        width=3.5,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyDrawing:
    """A family's marks, and what else is drawn needs to know of them.

    Parameters
    ----------
    lines, words, people : tuple of Mark
        What lies below, what is written beside it, and the symbols and names
        that lie above all lines.
    used : dict of (group, fact) to None
        The facts of the notation that are shown.
    room : Room
        What the marks take.
    blocks : dict of str to (left, top, right, bottom)
        The names below each person's symbol.
    """

    lines: tuple[Mark, ...]
    words: tuple[Group, ...]
    people: tuple[Mark, ...]
    used: dict[Fact, None]
    room: Room
    blocks: dict[str, Box]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything, in the order of drawing."""
        return (*self.lines, *self.words, *self.people)


def family_marks(
    family: Family, layout: GenogramLayout, *, look: Look, rules: Notation
) -> FamilyDrawing:
    """Draw a family without frame and legend.

    Lengths are in pixels; a layout's (0, 0) stays at (0, 0).
    """
    people = [who for who in family.people if who.id in layout.points]
    artist = PersonPen(family, look, rules)
    symbols = [artist.draw(who, px(layout.points[who.id])) for who in people]
    places = [place(family, each, px(each.point), rules=rules) for each in layout.places]
    room = Room(taken=[box(each) for group in (*symbols, *places) for each in group.marks])
    used: dict[tuple[str, str], None] = {}
    for who in people:
        used |= dict.fromkeys(("symbols", fact) for fact in artist.facts(who))
        used |= dict.fromkeys(("health", fact) for fact in artist.shaded(who))
    used |= {("symbols", "place"): None} if places else {}
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
    couples = {route.group for route in layout.routes if route.kind is LineKind.PARTNERS}
    if any(
        route.kind is LineKind.STEM and len(route.people) > 1 and route.group not in couples
        for route in layout.routes
    ):
        used[("partners", "co_parents")] = None
    lines: list[Mark] = []
    for route, way in sorted(ways, key=lambda pair: pair[0].kind in _WITH_WORDS):
        lines += pen.draw(route, way)
    for twins in family.twins:
        if all(id_ in layout.points for id_ in twins.members):
            lines += pen.twins(
                twins,
                {
                    route.people[-1]: way
                    for route, way in ways
                    if route.kind is LineKind.DROP and route.people
                },
            )
    return FamilyDrawing(
        lines=(*rims(family, loops, rules), *lines),
        words=tuple(pen.words),
        people=(*symbols, *places, *plates(family, loops, room)),
        used=used,
        room=room,
        blocks=blocks,
    )


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
