"""The eco map: a household in the middle, and the people and places around it.

References
----------
Hartman, "Diagrammatic assessment of family relationships", *Social Casework*
59(8), 1978: the weight of a line is the strength of a tie, a zigzag its
stress, arrows the flow of energy.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin

from sos_widgets.layout.geometry import EcomapLayout, Point, SystemPlace, TieLine
from sos_widgets.model.record import Flow, Record, Strength, System, Tie
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.genogram import SIDE, family_marks, px
from sos_widgets.scene.legend import keys
from sos_widgets.scene.linework import along, drawn, length, shortened
from sos_widgets.scene.marks import Box, Circle, Group, Mark, Text, box, moved
from sos_widgets.scene.notation import DEFAULT, Look, Notation, look_of
from sos_widgets.scene.notation import notation as profile
from sos_widgets.scene.room import Room, plate, stacked, tab
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.tie_words import (
    centre_name,
    ecomap_sheet,
    summary,
    system_name,
    system_sentence,
    tie_fact,
    tie_sentence,
)
from sos_widgets.words import labels_or_default, term

__all__ = ["ecomap", "ecomap_sheet", "tie_samples"]

_NAME = 12.5
_KIND = 10.5
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
    rules = profile(look.notation)
    if layout is None:
        from sos_widgets.layout import ecomap as place

        layout = place(record)
    inside = replace(layout.household, outlines=())
    day = record.family.as_at
    people = family_marks(record.family, inside, look=look, rules=rules)
    used = dict(people.used)
    ties = {tie.id: tie for tie in record.ties}
    systems = {system.id: system for system in record.systems}
    lines: list[Mark] = []
    words: list[Mark] = []
    for drawn_tie in layout.ties:
        tie = ties[drawn_tie.id]
        used[("ties", tie_fact(tie))] = None
        used |= {("flow", ""): None} if tie.flow is not Flow.NONE else {}
        block = people.blocks.get(tie.who)
        group, said = _tie(record, tie, drawn_tie, rules, block)
        people.room.add_way(tuple(px(point) for point in drawn_tie.points))
        lines.append(group)
        words += said
    around = [_system(record, systems[place.id], place) for place in layout.systems]
    kinds = {systems[place.id].professional for place in layout.systems}
    # Where one kind alone is there, its mark tells nothing apart.
    used |= dict.fromkeys([("system", ""), ("professional", "")]) if len(kinds) > 1 else {}
    name = centre_name(record)
    middle: list[Mark] = [
        Circle(kind="household circle", x=0, y=0, r=layout.radius * SIDE, fill="tint-1", width=2.2),
    ]
    home = _name(name, layout, people.room)
    return framed(
        [*middle, *lines, *people.marks, *around, *words, *home],
        words=(title or f"Eco map: {name}", subtitle(day), summary(record)),
        keys=keys(used, rules),
        show_legend=show_legend,
        equivalents=(ecomap_sheet(record, labels_or_default(record.labels)),),
    )


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
    record: Record, tie: Tie, place: TieLine, rules: Notation, block: Box | None
) -> tuple[Group, list[Mark]]:
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
            size=11.5,
            anchor="middle",
            kind="tie words",
            whole=place.words,
        )
    ground = (plate(box(*said)),) if said else ()
    gap = _gap(way, box(*ground)) if ground else None
    group = Group(
        id=f"tie-{tie.id}",
        kind="tie",
        label=tie_sentence(record, tie),
        marks=tuple(drawn(way, style, kind=f"{tie_fact(tie)} tie", gap=gap)),
    )
    return group, [*ground, *said]


def _gap(way: tuple[Point, ...], words: Box) -> float | None:
    """Where to break an ended tie so that its words do not hide the break."""
    left, top, right, bottom = words
    total = length(way)
    hidden = []
    for n in range(101):
        (x, y), _ = along(way, total * n / 100)
        if left <= x <= right and top <= y <= bottom:
            hidden.append(total * n / 100)
    if not hidden:
        return None
    before, after = hidden[0], total - hidden[-1]
    # Near the system it stands clear of the household's circle.
    return total - after / 2 if after >= min(40.0, before) else before / 2


def _clear_of(way: tuple[Point, ...], block: Box) -> tuple[Point, ...]:
    """A tie to a person begins outside the name that stands below the symbol."""
    far, (left, top, right, bottom) = 0.0, block
    while far < length(way) / 2:
        (x, y), _ = along(way, far)
        if not (left - 4 < x < right + 4 and top - 4 < y < bottom + 4):
            break
        far += 2.0
    return shortened(way, far, 0.0) if far else way


def _name(words: str, layout: EcomapLayout, room: Room) -> tuple[Mark, ...]:
    """The household's name on its circle, where no tie begins."""
    half = box(*tab(words, (0.0, 0.0), role="ink"))[2] / 2
    radius = layout.radius * SIDE
    places = []
    for degrees in (0, 20, -20, 40, -40, 180, 160, -160, 140, -140):
        x, y = radius * sin(radians(degrees)), -radius * cos(radians(degrees))
        places.append((x - half, y + 4))
    return room.best([tab(words, place, role="ink") for place in places])


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
