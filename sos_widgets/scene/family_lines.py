"""The lines of a genogram: partners, children, and those who care for a child."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from sos_widgets.layout.geometry import LineKind, Point, Route
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Basis,
    EventKind,
    Family,
    LinkKind,
    Placement,
    TwinGroup,
    TwinKind,
    Union,
)
from sos_widgets.scene import describe
from sos_widgets.scene.kin import related
from sos_widgets.scene.lettering import shorten, width, wrap
from sos_widgets.scene.linework import along, drawn, length
from sos_widgets.scene.marks import Group, Mark, Path, box, line
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.room import Room, stacked
from sos_widgets.words import legal_words

__all__ = ["LinePen", "partings", "placement_words", "slash_marks"]

_SIZE = 11.5
_WIDE = 170.0
_STACK = 3
_OVER = 30.0  # from a line between symbols to above them
_TWINS = {
    TwinKind.IDENTICAL: "identical_twins",
    TwinKind.FRATERNAL: "twins",
    TwinKind.UNKNOWN: "twins_unknown",
}
_AGAIN = (EventKind.TOGETHER_AGAIN, EventKind.MARRIED, EventKind.LIVING_TOGETHER)


@dataclass(slots=True)
class LinePen:
    """Draws routes, sets their words where there is room, and notes which marks it used.

    Parameters
    ----------
    used : dict of (group, fact) to None
        In the order of first use.
    words : list of Group
        What is written beside each line: it stays above quality lines.
    """

    family: Family
    rules: Notation
    room: Room
    used: dict[tuple[str, str], None] = field(default_factory=dict)
    words: list[Group] = field(default_factory=list)

    def draw(self, route: Route, way: tuple[Point, ...]) -> list[Mark]:
        """The marks of one route, whose points are given in pixels."""
        if route.kind is LineKind.PARTNERS:
            return self._partners(route, way)
        if route.kind is LineKind.CARER:
            return self._carer(route, way)
        kind = LinkKind.BIRTH
        if route.kind is LineKind.DROP:
            link = next((each for each in self.family.parent_links if each.id == route.item), None)
            kind = link.kind if link else LinkKind.BIRTH
            self.used[("children", kind.value)] = None
        style = self.rules.line("children", kind.value)
        if not style.drawn:
            style = self.rules.line("children", LinkKind.BIRTH.value)
        return drawn(way, style, kind=f"{kind.value} child line")

    def twins(self, group: TwinGroup, ways: dict[str, tuple[Point, ...]]) -> list[Mark]:
        """What stands between the legs of twins, whose ways begin at one point.

        Parameters
        ----------
        ways : dict of str to points
            The line to each child, in pixels.
        """
        fact = _TWINS[group.kind]
        self.used[("children", fact)] = None
        sign = str(self.rules.of("children", fact, "sign", ""))
        legs = [ways[id_] for id_ in group.members if id_ in ways]
        if not sign or len(legs) < 2:
            return []
        # Between the first two legs, well below the point where they part.
        (x, y), (x1, y1), (x2, _) = legs[0][0], legs[0][-1], legs[1][-1]
        at = (x + 0.75 * ((x1 + x2) / 2 - x), y + 0.75 * (y1 - y))
        words = stacked((sign,), at, size=_SIZE, anchor="middle", kind="twins")
        self.room.taken.append(box(*words))
        return list(words)

    def _partners(self, route: Route, way: tuple[Point, ...]) -> list[Mark]:
        each = next((union for union in self.family.unions if union.id == route.item), None)
        if each is None:
            return drawn(way, self.rules.line("partners", "married"), kind="partner line")
        fact = each.kind.value
        word = each.word or self.rules.line("partners", fact).word
        if self.rules.line("partners", "related").drawn and related(self.family, each.a, each.b):
            fact = "related"
        style = self.rules.line("partners", fact)
        if not style.drawn:
            return []
        self.used[("partners", fact)] = None
        label = describe.union(self.family, each)
        label += " They are related by blood." if fact == "related" else ""
        marks = drawn(way, style, kind=f"{fact} partner line")
        level = _longest(way)
        signs = partings(each, self.rules)
        for (slashes, crossed), part in zip(signs, _spread(len(signs)), strict=True):
            at, _ = along(level, length(level) * part)
            marks += slash_marks(at, slashes, crossed=crossed)
        phrases = [*filter(None, [word]), *self._turns(each)]
        if phrases:
            gaps = (11.0 if signs else 4.0, _OVER)
            rooms = (length(level) - 6, 90.0, 0.0, _WIDE)
            choices = sorted(dict.fromkeys(_filled(phrases, room) for room in rooms), key=_tall)
            said = self.room.beside(level, choices, size=_SIZE, kind="partner words", gaps=gaps)
            self.words.append(Group(id=f"union-{each.id}-words", kind="words", marks=said))
        return [
            Group(
                id=f"union-{each.id}",
                kind="union",
                label=label,
                marks=tuple(marks),
            )
        ]

    def _turns(self, each: Union) -> list[str]:
        phrases = []
        before: set[EventKind] = set()
        for event in each.events:
            fact = event.kind.value
            self.used[("events", fact)] = None
            word = self.rules.of("events", fact, "word")
            if event.kind in before:
                word = self.rules.of("events", fact, "again", word)
            before.add(event.kind)
            phrases.append(f"{word} {event.when.short}".strip())
        return phrases

    def _carer(self, route: Route, way: tuple[Point, ...]) -> list[Mark]:
        family = self.family
        care = next((each for each in family.placements if each.id == route.item), None)
        link = next((each for each in family.parent_links if each.id == route.item), None)
        if care is not None:
            fact, words = _placement_fact(care), placement_words(care)
            label = describe.placement(family, care)
            id_ = f"placement-{care.id}"
        elif link is not None:
            fact, id_ = link.kind.value, f"link-{link.id}"
            label = describe.parent_link(family, link)
            words = _word_and_date(self.rules.line("children", fact).word, link.since)
        else:
            return []
        style = self.rules.line("children", fact)
        if not style.drawn:
            return []
        self.used[("children", fact)] = None
        marks = drawn(way, style, kind=f"{fact} line", role="muted")
        if words:
            rows = dict.fromkeys(wrap(words, size=_SIZE, room=room) for room in (170, 115))
            choices = [each for each in rows if not each[-1].endswith("…")] or list(rows)
            said = self.room.beside(
                way, choices, size=_SIZE, kind="carer words", gaps=(5.0,), on=True
            )
            self.words.append(Group(id=f"{id_}-words", kind="words", marks=said))
        return [Group(id=id_, kind="carer", label=label, marks=tuple(marks))]


def _tall(rows: tuple[str, ...]) -> bool:
    """Whether words are better spread than stacked so high."""
    return len(rows) > _STACK


def _filled(phrases: list[str], room: float) -> tuple[str, ...]:
    """Phrases in as few lines as a room of so many pixels allows."""
    rows: list[str] = []
    for phrase in phrases:
        if rows and width(f"{rows[-1]}, {phrase}", size=_SIZE) <= room:
            rows[-1] = f"{rows[-1]}, {phrase}"
        else:
            rows.append(phrase)
    return tuple(shorten(row, size=_SIZE, room=max(room, 90)) for row in rows)


def _placement_fact(care: Placement) -> str:
    if care.basis is Basis.SPECIAL_GUARDIANSHIP:
        return LinkKind.SPECIAL_GUARDIAN.value
    return "placed"


def placement_words(care: Placement) -> str:
    """The legal basis and the dates, as short as people write them."""
    if care.basis is Basis.OTHER and care.words:
        return _word_and_date(care.words, care.since, care.until)
    basis = legal_words().basis(care.basis)
    return _word_and_date(basis.short or basis.title.lower(), care.since, care.until)


def _word_and_date(word: str, begun: When, ended: When | None = None) -> str:
    if ended:
        return f"{word} {begun.short}–{ended.short}".strip()
    return f"{word} {begun.short}".strip()


def partings(each: Union, rules: Notation) -> list[tuple[int, bool]]:
    """The slashes of a partnership in order of time: how many, and whether crossed out."""
    signs: list[tuple[int, bool]] = []
    for event in each.events:
        slashes = int(rules.of("events", event.kind.value, "slashes", 0))
        if slashes:
            # A divorce after a separation is one parting, not two.
            if event.kind is EventKind.DIVORCED and signs and not signs[-1][1]:
                signs.pop()
            signs.append((slashes, False))
        elif event.kind in _AGAIN and signs:
            signs[-1] = (signs[-1][0], True)
    return signs


def slash_marks(at: Point, slashes: int, *, crossed: bool) -> list[Mark]:
    """One or two slashes across a line at a point; crossed out for "together again"."""
    x, y = at
    marks: list[Mark] = []
    for n in range(slashes):
        middle = x + 6 * (n - (slashes - 1) / 2)
        steps = line([(middle - 4.5, y + 8), (middle + 4.5, y - 8)])
        marks.append(Path(kind="slash", steps=steps, width=1.8))
    if crossed:
        reach = 4.5 + 3 * slashes
        steps = line([(x - reach, y - 8), (x + reach, y + 8)])
        marks.append(Path(kind="slash crossed out", steps=steps, width=1.8))
    return marks


def _spread(count: int) -> list[float]:
    """Where along the line the slashes stand, clear of its middle, where children hang."""
    if count == 1:
        return [0.76]
    parts = [(n + 0.5) / count for n in range(count)]
    return [part if abs(part - 0.5) > 0.05 else 0.6 for part in parts]


def _longest(way: tuple[Point, ...]) -> tuple[Point, Point]:
    pieces = list(pairwise(way))
    a, b = max(pieces, key=lambda piece: round(length(piece), 3))
    return (a, b) if a[0] <= b[0] else (b, a)
