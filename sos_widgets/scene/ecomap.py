"""The eco map: a household in the middle, and the people and places around it.

References
----------
Hartman, "Diagrammatic assessment of family relationships", *Social Casework*
59(8), 1978: the weight of a line is the strength of a tie, a zigzag its
stress, arrows the flow of energy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import atan2, cos, hypot, radians, sin

from sos_widgets.layout.ecomap import letters
from sos_widgets.layout.geometry import EcomapLayout, Point, SystemPlace, TieLine
from sos_widgets.layout.plane import inside_circle
from sos_widgets.model.record import Flow, Record, Strength, System, Tie
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.genogram import SIDE, family_marks, px
from sos_widgets.scene.legend import Fact, keys
from sos_widgets.scene.linework import along, drawn, length, shortened
from sos_widgets.scene.marks import Box, Circle, Group, Mark, Text, box, moved
from sos_widgets.scene.notation import DEFAULT, Look, Notation, look_of
from sos_widgets.scene.notation import notation as profile
from sos_widgets.scene.room import Piece, Room, plate, stacked, tab
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.tie_words import (
    centre_name,
    ecomap_sheet,
    household_sentence,
    summary,
    system_name,
    system_sentence,
    tie_fact,
    tie_sentence,
)
from sos_widgets.words import labels_or_default, term

__all__ = ["MapDrawing", "badge", "ecomap", "ecomap_sheet", "map_marks", "tie_samples"]

_NAME, _KIND, _WORDS = SIDE * letters.NAME, SIDE * letters.KIND, SIDE * letters.WORDS
_BADGE = 10.0
_RIM = 9.0
_RING = 3.5  # between the two rings of a professional
_SAMPLE = (52.0, 20.0)
_ARROWS = {Flow.NONE: "", Flow.TO_FAMILY: "start", Flow.FROM_FAMILY: "end", Flow.BOTH: "both"}


def ecomap(
    record: Record,
    *,
    layout: EcomapLayout | None = None,
    notation: str | Look = DEFAULT,
    show_legend: bool = True,
    title: str | None = None,
) -> Scene:
    """Draw the ties of a household with what is around it.

    Parameters
    ----------
    layout : EcomapLayout, optional
        Where everything stands; found anew by default.
    notation : str or Look
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``; a `Look` says more of how the
        people of the household are drawn.
    title : str, optional
        "Eco map" and the household's name by default.
    """
    look = look_of(notation)
    if layout is None:
        from sos_widgets.layout import ecomap as place

        layout = place(record)
    drawing = map_marks(record, layout, look)
    return framed(
        drawing.marks,
        words=(
            title or f"Eco map: {centre_name(record)}",
            subtitle(record.family.as_at),
            summary(record),
        ),
        keys=keys(drawing.used, profile(look.notation)),
        show_legend=show_legend,
        equivalents=(
            ecomap_sheet(record, labels_or_default(record.labels), drawn=layout.certificate),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDrawing:
    """An eco map's marks without frame and legend; the household's middle is at (0, 0).

    Parameters
    ----------
    used : dict of (group, fact) to None
        The facts of the notation that are shown.
    """

    marks: tuple[Mark, ...]
    used: dict[Fact, None]


def map_marks(
    record: Record,
    layout: EcomapLayout,
    look: Look,
    *,
    numbers: Mapping[str, int] | None = None,
) -> MapDrawing:
    """Draw an eco map without frame and legend.

    Parameters
    ----------
    numbers : mapping of str to int, optional
        A number at the rim of some systems, by id; ``""`` is the household's.
    """
    inside = replace(layout.household, outlines=())
    rules = profile(look.notation)
    people = family_marks(record.family, inside, look=look, rules=rules)
    used, room = dict(people.used), people.room
    ties = {tie.id: tie for tie in record.ties}
    systems = {system.id: system for system in record.systems}
    lines: list[Mark] = []
    words: list[Mark] = []
    for place in layout.ties:
        tie = ties[place.id]
        used[("ties", tie_fact(tie))] = None
        used |= {("flow", ""): None} if tie.flow is not Flow.NONE else {}
        group, said = _tie(record, layout, place, rules, people.blocks.get(tie.who))
        room.ways += _sides(px(place.points[0]), px(place.points[1]))
        lines.append(group)
        words += said
    room.taken += [box(each) for each in words]
    around = [_system(record, systems[place.id], place) for place in layout.systems]
    kinds = {systems[place.id].professional for place in layout.systems}
    # Where one kind alone is there, its mark tells nothing apart.
    used |= dict.fromkeys([("system", ""), ("professional", "")]) if len(kinds) > 1 else {}
    room.taken += [box(each) for each in around]
    numbered = numbers or {}
    name = _name(centre_name(record), layout, room, number=numbered.get("", 0))
    for each in layout.systems:
        if each.id in numbered:
            words += _number(numbered[each.id], each, room)
    middle = Group(
        id="household",
        kind="household",
        label=household_sentence(record),
        marks=(
            Circle(
                kind="household circle",
                x=0,
                y=0,
                r=layout.radius * SIDE,
                fill="tint-1",
                width=2.2,
            ),
        ),
    )
    return MapDrawing(marks=(middle, *lines, *people.marks, *around, *words, *name), used=used)


def tie_samples() -> dict[str, Scene]:
    """Give a piece of line for every strength, without stress and with it.

    Returns
    -------
    dict of str to Scene
        By what `tie_fact` says of such a tie.
    """
    rules = profile()
    wide, high = _SAMPLE
    ties = [
        Tie(id="", system="", strength=strength, stress=stress)
        for strength in Strength
        for stress in (False, True)
    ]
    found = {}
    for fact in map(tie_fact, ties):
        (key,) = keys([("ties", fact)], rules)
        found[fact] = Scene(
            title=key.words,
            description=key.words,
            marks=tuple(moved(mark, wide / 2, high / 2) for mark in key.sample),
            size=_SAMPLE,
        )
    return found


def _tie(
    record: Record, layout: EcomapLayout, place: TieLine, rules: Notation, block: Box | None
) -> tuple[Group, list[Mark]]:
    (tie,) = (each for each in record.ties if each.id == place.id)
    style = replace(rules.line("ties", tie_fact(tie)), arrow=_ARROWS[tie.flow])
    way = tuple(px(point) for point in place.points)
    if block:
        way = _clear_of(way, block)
    said: tuple[Text, ...] = ()
    if place.lines and place.label:
        left, top, right, bottom = (value * SIDE for value in place.label)
        said = stacked(
            place.lines,
            ((left + right) / 2, (top + bottom) / 2),
            size=_WORDS,
            anchor="middle",
            kind="tie words",
            whole=place.words,
        )
    # Named, for whoever takes hold of a line by its words.
    said = tuple(replace(each, id=f"words-{tie.id}-{n}") for n, each in enumerate(said))
    ground = (replace(plate(box(*said)), id=f"words-{tie.id}"),) if said else ()
    gap = _gap(way, layout.radius * SIDE, box(*ground) if ground else None)
    group = Group(
        id=f"tie-{tie.id}",
        kind="tie",
        label=tie_sentence(record, tie),
        marks=tuple(drawn(way, style, kind=f"{tie_fact(tie)} tie", gap=gap)),
    )
    return group, [*ground, *said]


def _sides(start: Point, end: Point) -> list[Piece]:
    """Both sides of what a tie takes, which begins a little before its line."""
    far = max(hypot(end[0] - start[0], end[1] - start[1]), 1.0)
    ux, uy = (end[0] - start[0]) / far * _RIM, (end[1] - start[1]) / far * _RIM
    return [
        (
            (start[0] - ux - side * uy, start[1] - uy + side * ux),
            (end[0] - side * uy, end[1] + side * ux),
        )
        for side in (-1, 1)
    ]


def _gap(way: tuple[Point, ...], radius: float, words: Box | None) -> float:
    """Where to break an ended tie: outside the household, and where its words do not hide it."""
    total = length(way)
    begin = total * inside_circle((way[0], way[-1]), radius)
    left, top, right, bottom = words or (0.0, 0.0, 0.0, 0.0)
    hidden = []
    for n in range(101):
        (x, y), _ = along(way, total * n / 100)
        if left <= x <= right and top <= y <= bottom:
            hidden.append(total * n / 100)
    if not words or not hidden:
        return (begin + total) / 2
    before, after = hidden[0] - begin, total - hidden[-1]
    # Near the system it stands clear of the household's circle.
    return total - after / 2 if after >= min(40.0, before) else begin + before / 2


def _clear_of(way: tuple[Point, ...], block: Box) -> tuple[Point, ...]:
    """A tie to a person begins outside the name that stands below the symbol."""
    far, (left, top, right, bottom) = 0.0, block
    while far < length(way) / 2:
        (x, y), _ = along(way, far)
        if not (left - 4 < x < right + 4 and top - 4 < y < bottom + 4):
            break
        far += 2.0
    return shortened(way, far, 0.0) if far else way


def _name(words: str, layout: EcomapLayout, room: Room, *, number: int = 0) -> tuple[Mark, ...]:
    """The household's name on its circle, where no tie begins; the higher, the better."""
    left, top, right, bottom = box(*tab(words, (0.0, 0.0), role="ink"))
    wide, high, radius = right - left, bottom - top, layout.radius * SIDE
    found = []
    for degrees in (0, *(turn for step in range(10, 180, 10) for turn in (step, -step)), 180):
        across, up = sin(radians(degrees)), cos(radians(degrees))
        # At the sides it stands outside, off the people within.
        x = (radius + max(wide / 2 - _RIM, 0.0) * abs(across)) * across
        y = -(radius + max(high / 2 - _RIM, 0.0) * abs(up)) * up
        name = tab(words, (x - wide / 2, y - high / 2 - top), role="ink")
        at = (x - (wide / 2 + _BADGE) * (1 if across < 0 else -1), y)
        found.append((*name, *badge(number, at)) if number else name)
    return room.best(found)


def badge(number: int, at: Point) -> tuple[Mark, ...]:
    """A number that leads from a place in the picture to a sentence below it."""
    x, y = at
    return (
        Circle(kind="number", x=x, y=y, r=_BADGE, fill="ink", stroke="paper", width=1.5),
        Text(
            kind="number",
            words=str(number),
            x=x,
            y=y + 4.5,
            size=12.5,
            anchor="middle",
            bold=True,
            fill="paper",
        ),
    )


def _number(number: int, place: SystemPlace, room: Room) -> tuple[Mark, ...]:
    """A number on a system's rim, away from the household if nothing stands there."""
    (x, y), rim = px(place.point), place.radius * SIDE
    out = atan2(y, x)
    spots = []
    for turn in (0.0, 0.6, -0.6, 1.1, -1.1, 1.6, -1.6):
        spots.append(badge(number, (x + rim * cos(out + turn), y + rim * sin(out + turn))))
    own = box(Circle(x=x, y=y, r=rim))
    others = Room(taken=[area for area in room.taken if area != own], ways=room.ways)
    return others.best(spots)


def _system(record: Record, system: System, place: SystemPlace) -> Group:
    x, y = px(place.point)
    kind = term(system.kind)
    whole = system_name(system)
    rows = place.lines or (whole,)
    names = stacked(
        rows, (x, y - _KIND * 0.6), size=_NAME, anchor="middle", kind="name", whole=whole
    )
    below = names[-1].y + _KIND * 1.25
    said = Text(kind="kind", words=kind, x=x, y=below, size=_KIND, anchor="middle", fill="muted")
    return Group(
        id=f"system-{system.id}",
        kind="system",
        label=system_sentence(record, system),
        marks=(
            Circle(kind="system", x=x, y=y, r=place.radius * SIDE, fill="symbol", width=1.8),
            *_second_ring(system, (x, y), place.radius * SIDE),
            *(replace(each, halo="") for each in names),
            *((said,) if system.name.strip() else ()),
        ),
    )


def _second_ring(system: System, at: Point, radius: float) -> tuple[Mark, ...]:
    """What shows that it is somebody's work to be there."""
    if not system.professional:
        return ()
    return (Circle(kind="professional", x=at[0], y=at[1], r=radius - _RING, width=1.2),)
