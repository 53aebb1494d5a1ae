"""The network: circles of people round the children, by how much each of them knows.

References
----------
Essex, Gumbleton and Luger: who knows everything stands nearest to the child,
and people are told more as the work goes on.
"""

from __future__ import annotations

from sos_widgets.layout.circles import WIDER, Circles, circles
from sos_widgets.model.helpers import system_of
from sos_widgets.model.network import Asked, Circle, NetworkPerson
from sos_widgets.model.record import Record
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.kin import listed
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Circle as Round
from sos_widgets.scene.marks import Group, Mark, Path, Rect, Text, line, moved
from sos_widgets.scene.network_words import (
    at_night,
    children_named,
    network_sheet,
    person_sentence,
    standing_in,
)
from sos_widgets.scene.scene import Key, Scene
from sos_widgets.words import labels_or_default, table

__all__ = ["network", "network_sheet"]

_SIZE, _LEADING = 12.5, 16.0
_ROOM = 118.0
_TINTS = ("tint-2", "tint-6", "paper")


def network(record: Record, *, show_legend: bool = True) -> Scene:
    """Draw the circles, with everybody of the network where they stand now."""
    words = table("network")
    rings = {each: standing_in(record, each) for each in Circle}
    middle = _middle(record)
    names = {each.id: _name(record, each) for each in record.network}
    places = circles(
        (max(width(row, size=_SIZE + 1, bold=True) for row in middle), _LEADING * len(middle)),
        [[names[person.id][1] for person in people] for people in rings.values()],
    )
    marks: list[Mark] = list(reversed(_lines(places)))
    marks += [
        Text(kind="centre", words=row, x=0, y=_row(n, len(middle)), size=_SIZE + 1, anchor="middle")
        for n, row in enumerate(middle)
    ]
    for circle, height, points in zip(Circle, places.heights[1:], places.points, strict=True):
        marks += _title(words["circles"][circle.value]["title"], height)
        for person, (x, y) in zip(rings[circle], points, strict=True):
            said = person_sentence(record, person)
            whole = tuple(moved(each, x, y) for each in names[person.id][0])
            marks.append(Group(id=f"person-{person.id}", kind="person", label=said, marks=whole))
        if not points:
            y = (height + places.heights[list(Circle).index(circle)]) / 2 + 4
            marks.append(_nobody(words["nobody_here"], y))
    title = labels_or_default(record.labels).tool("network")
    return framed(
        marks,
        words=(title, subtitle(record.family.as_at), _description(record)),
        keys=_keys(record),
        show_legend=show_legend,
        equivalents=(network_sheet(record, labels_or_default(record.labels)),),
    )


def _middle(record: Record) -> list[str]:
    rows: list[str] = []
    for name in children_named(record) or [table("network")["centre"]]:
        rows += wrap(name, size=_SIZE + 1, room=130, bold=True)
    return rows


def _row(n: int, count: int) -> float:
    """The baseline of a line among several that stand round the middle."""
    return (n - (count - 1) / 2) * _LEADING + _SIZE * 0.36


def _lines(places: Circles) -> list[Mark]:
    """The circles, the inmost first."""
    tints = ("tint-1", *_TINTS)
    return [
        Path(
            kind="circle",
            steps=_ellipse(height * WIDER, height),
            fill=tint,
            stroke="edge-1" if n == 0 else "faint",
            width=2.0 if n == 0 else 1.4,
            dash=(6, 5) if n == len(places.heights) - 1 else (),
        )
        for n, (height, tint) in enumerate(zip(places.heights, tints, strict=True))
    ]


def _ellipse(rx: float, ry: float) -> tuple[tuple[str, tuple[float, ...]], ...]:
    k = 0.5523
    return (
        ("M", (0, -ry)),
        ("C", (k * rx, -ry, rx, -k * ry, rx, 0)),
        ("C", (rx, k * ry, k * rx, ry, 0, ry)),
        ("C", (-k * rx, ry, -rx, k * ry, -rx, 0)),
        ("C", (-rx, -k * ry, -k * rx, -ry, 0, -ry)),
        ("Z", ()),
    )


def _title(words: str, height: float) -> tuple[Mark, ...]:
    """What a circle stands for, on the top of its line."""
    wide = width(words, size=12, bold=True) + 16
    plate = Rect(
        kind="plate", x=-wide / 2, y=-height - 11, w=wide, h=22, fill="paper", stroke="", radius=6
    )
    said = Text(
        kind="circle title", words=words, x=0, y=-height + 4, size=12, anchor="middle", bold=True
    )
    return plate, said


def _nobody(words: str, y: float) -> Text:
    return Text(kind="open", words=words, x=0, y=y, size=12, anchor="middle", fill="muted")


def _name(record: Record, person: NetworkPerson) -> tuple[tuple[Mark, ...], tuple[float, float]]:
    """Somebody's name in its frame with their marks, round (0, 0), and how large that is."""
    called = record.called(person.who) or table("network")["nobody"]
    rows = wrap(called, size=_SIZE, room=_ROOM, lines=2)
    night = 18 if person.at_night else 0
    wide = max(width(row, size=_SIZE) for row in rows) + 42 + night
    high = 16 + _LEADING * len(rows)
    left = -wide / 2
    system = system_of(record, person.who)
    paid = system is not None and system.professional
    marks: list[Mark] = [_frame(wide, high, paid=paid), *_asked(person.asked, left + 15, 0)]
    marks += [
        Text(
            kind="name",
            words=row,
            whole=called if row.endswith("…") else "",
            x=left + 28,
            y=_row(n, len(rows)),
            size=_SIZE,
        )
        for n, row in enumerate(rows)
    ]
    marks += [_moon(-left - 17, 0)] if night else []
    return tuple(marks), (wide, high)


def _frame(wide: float, high: float, *, paid: bool) -> Rect:
    return Rect(
        kind="frame",
        x=-wide / 2,
        y=-high / 2,
        w=wide,
        h=high,
        radius=2 if paid else high / 2,
        fill="symbol",
        width=1.2,
        dash=(4, 3) if paid else (),
    )


def _asked(asked: Asked, x: float, y: float) -> tuple[Mark, ...]:
    """Filled, dotted, crossed or empty: told by shape, not by colour."""
    ring = Round(kind="asked", x=x, y=y, r=5.5, fill="ink" if asked is Asked.YES else "paper")
    if asked is Asked.THINKING:
        return ring, Round(kind="asked", x=x, y=y, r=1.8, fill="ink", stroke="")
    if asked is Asked.NO:
        return ring, Path(kind="asked", steps=line([(x - 3.6, y + 3.6), (x + 3.6, y - 3.6)]))
    return (ring,)


def _moon(x: float, y: float) -> Path:
    steps = (
        ("M", (x + 2.5, y - 6.5)),
        ("C", (x - 8.5, y - 6.0, x - 8.5, y + 6.0, x + 2.5, y + 6.5)),
        ("C", (x - 2.0, y + 3.5, x - 2.0, y - 3.5, x + 2.5, y - 6.5)),
        ("Z", ()),
    )
    return Path(kind="night", steps=steps, fill="edge-3", stroke="edge-3", width=1.0)


def _keys(record: Record) -> tuple[Key, ...]:
    words, people = table("network")["marks"], record.network
    keys = [
        Key(
            fact=f"asked-{each.value}",
            words=words[f"asked_{each.value}"],
            sample=_asked(each, 0, 0),
        )
        for each in (Asked.YES, Asked.THINKING, Asked.NO, Asked.NOT_YET)
        if any(person.asked is each for person in people)
    ]
    if any(person.at_night for person in people):
        keys.append(Key(fact="night", words=words["night"], sample=(_moon(0, 0),)))
    systems = [system_of(record, person.who) for person in people]
    if any(system is not None and system.professional for system in systems):
        sample = (_frame(34, 20, paid=True),)
        keys.append(Key(fact="professional", words=words["professional"], sample=sample))
    return tuple(keys)


def _description(record: Record) -> str:
    """The circles in sentences."""
    words = table("network")
    inside = listed(children_named(record)) or words["centre"]
    said = [f"In the middle: {inside}."]
    for circle in Circle:
        names = [record.called(each.who) for each in standing_in(record, circle)]
        title = words["circles"][circle.value]["title"]
        said.append(f"{title}: {listed(filter(None, names)) or words['nobody_here'].rstrip('.')}.")
    night = at_night(record)
    said.append(f"{words['night']}: {listed(night) if night else words['no_night']}.")
    return " ".join(said)
