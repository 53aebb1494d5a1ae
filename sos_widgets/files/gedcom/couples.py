"""The partnerships of a GEDCOM file: who its FAM records bring together, and what happened then."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sos_widgets.files.gedcom.lines import Document, Line
from sos_widgets.files.gedcom.people import kind_of, noted, sourced, when_at
from sos_widgets.model.family import EventKind, Union, UnionEvent, UnionKind

__all__ = ["CHILD_TOGETHER", "EVENTS", "RELATIONSHIP", "Partners", "closest", "couples", "partners"]

# Turns and kinds for which GEDCOM has no tag, as the writer calls them under EVEN.
EVENTS = {
    EventKind.MET: "Met",
    EventKind.LIVING_TOGETHER: "Living together",
    EventKind.SEPARATED: "Separated",
    EventKind.TOGETHER_AGAIN: "Together again",
}
RELATIONSHIP = "Relationship"
CHILD_TOGETHER = "Have a child together"

_TAGS = {
    "MARR": EventKind.MARRIED,
    "DIV": EventKind.DIVORCED,
    "_SEPR": EventKind.SEPARATED,
    "_SEPARATED": EventKind.SEPARATED,
}
# What the words of other programs mean; the first that fits.
_WORDS: tuple[tuple[str, EventKind | UnionKind], ...] = (
    (r"together again|reunited|reconcil", EventKind.TOGETHER_AGAIN),
    (r"separat|parted", EventKind.SEPARATED),
    (r"divorc", EventKind.DIVORCED),
    (r"liv(ing|ed) together|cohabit|common.law|unmarried", EventKind.LIVING_TOGETHER),
    (r"civil (partnership|union)", EventKind.MARRIED),
    (r"child together", UnionKind.CO_PARENTS),
    (r"relationship", UnionKind.RELATIONSHIP),
    (r"\bmet\b", EventKind.MET),
)
_CLOSEST = {
    EventKind.MARRIED: UnionKind.MARRIED,
    EventKind.DIVORCED: UnionKind.MARRIED,
    EventKind.LIVING_TOGETHER: UnionKind.LIVING_TOGETHER,
}
MOST_PARTNERS = 2
MOST_EVENTS = 24
_ALONE = (EventKind.MARRIED, EventKind.LIVING_TOGETHER)
_DEGREES = (UnionKind.MARRIED, UnionKind.LIVING_TOGETHER, UnionKind.RELATIONSHIP)


# By a FAM record's sign: which of GEDCOM's two roles (HUSB or WIFE), and the person's id.
Partners = dict[str, list[tuple[str, str]]]


@dataclass(slots=True, repr=False)
class Couple:
    """Two people, and all that the records of them say.

    Parameters
    ----------
    lines : list of Line
        Every FAM record of these two: a couple that married again may have several.
    """

    a: str
    b: str
    lines: list[Line]
    kinds: set[UnionKind] = field(default_factory=set)
    events: list[UnionEvent] = field(default_factory=list)

    def union(self, document: Document) -> Union:
        """The partnership as the model has it."""
        for line in self.lines:
            self._read(line, document)
        events = _in_order(self.events)
        if [(each.kind in _ALONE, bool(each.when)) for each in events] == [(True, False)]:
            # Alone and without a date it says what they are to each other, and no more.
            events = []
        return Union(
            id=f"{self.a}+{self.b}",
            a=self.a,
            b=self.b,
            kind=self._kind(document),
            events=tuple(events),
            note="\n\n".join(note for line in self.lines for note in noted(line, document)),
            source="; ".join(filter(None, (sourced(line, document) for line in self.lines))),
        )

    def _read(self, line: Line, document: Document) -> None:
        for event in line.under:
            kind = _meaning(event)
            if kind is None:
                continue
            if len(self.events) == MOST_EVENTS:
                document.report.tell(
                    event.number, event.tag, f"More than {MOST_EVENTS} turns are left out."
                )
                return
            event.used = True
            if event.tag == "EVEN" or kind is EventKind.LIVING_TOGETHER:
                event.take("TYPE")
            if isinstance(kind, UnionKind):
                self.kinds.add(kind)
            else:
                self.events.append(UnionEvent(kind=kind, when=when_at(event, document)))

    def _kind(self, document: Document) -> UnionKind:
        if self.events:
            return closest(self.events)
        if self.kinds:
            return min(self.kinds, key=list(UnionKind).index)
        line = self.lines[0]
        if not any(each.tag == "NO" for each in line.under):
            document.report.tell(
                line.number,
                line.tag,
                "What these two were to each other is not said; they are drawn as in a relationship.",
                "Choose it on the board.",
            )
        return UnionKind.RELATIONSHIP


def partners(document: Document, ids: Mapping[str, str]) -> Partners:
    """The partners of every FAM record.

    Parameters
    ----------
    ids : mapping
        The id of the person behind each INDI record's sign.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for family in document.of("FAM"):
        who = found.setdefault(family.xref, [])
        for line in family.takes("HUSB", "WIFE"):
            person = document.find(line, "INDI")
            if person is None:
                continue
            if len(who) < MOST_PARTNERS:
                who.append((line.tag, ids[person.xref]))
            else:
                document.report.tell(
                    line.number,
                    line.tag,
                    "A partnership is of two people here; a third partner is left out",
                    "Draw another partnership on the board.",
                    said=line.pointer,
                )
    return found


def couples(document: Document, of: Partners) -> list[Couple]:
    """All couples, in the order of the file."""
    found: dict[frozenset[str], Couple] = {}
    for line in document.of("FAM"):
        match of[line.xref]:
            case [(_, a), (_, b)]:
                couple = found.setdefault(frozenset((a, b)), Couple(a, b, []))
                couple.lines.append(line)
    return list(found.values())


def closest(events: Sequence[UnionEvent]) -> UnionKind:
    """What two people were at the closest, as far as what happened says it."""
    kinds = {_CLOSEST.get(each.kind, UnionKind.RELATIONSHIP) for each in events}
    return next(kind for kind in _DEGREES if kind in kinds)


def _meaning(event: Line) -> EventKind | UnionKind | None:
    """The turn or the kind of partnership that a line tells; None where it tells neither."""
    if event.tag not in (*_TAGS, "EVEN") or event.text.upper() in ("N", "NO"):
        return None
    words = kind_of(event)
    meant = next((meaning for pattern, meaning in _WORDS if re.search(pattern, words)), None)
    if event.tag == "MARR" and meant is EventKind.LIVING_TOGETHER:
        return meant
    return _TAGS.get(event.tag, meant)


def _in_order(events: list[UnionEvent]) -> list[UnionEvent]:
    """In the order of time; what has no date stays behind what it was written after."""
    placed: list[UnionEvent] = []
    for event in events:
        at = len(placed)
        while at and placed[at - 1].when.surely_after(event.when):
            at -= 1
        placed.insert(at, event)
    return placed
