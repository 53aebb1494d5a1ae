"""A family as GEDCOM 7, with a report of what GEDCOM has no place for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import gedcom7
from gedcom7.grammar import banned
from gedcom7.types import GedcomStructure

from sos_widgets.errors import Problem
from sos_widgets.files.gedcom.children import PEDIGREES, TWINS
from sos_widgets.files.gedcom.couples import CHILD_TOGETHER, EVENTS, RELATIONSHIP, closest
from sos_widgets.files.gedcom.dates import date_words
from sos_widgets.files.gedcom.living import without_living
from sos_widgets.files.gedcom.not_carried import not_carried
from sos_widgets.files.gedcom.people import (
    DISPUTED,
    ENDED,
    GENDER,
    LOSS,
    PREGNANCY,
    SHAPES,
    STILLBORN,
)
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    EventKind,
    Family,
    Life,
    LinkKind,
    ParentLink,
    Person,
    Shape,
    TwinGroup,
    Union,
    UnionKind,
)

__all__ = ["family_to_gedcom"]

_BANNED = re.compile(banned)
_SEXES = {shape: letter for letter, shape in SHAPES.items()}
_KINDS = {
    UnionKind.LIVING_TOGETHER: EVENTS[EventKind.LIVING_TOGETHER],
    UnionKind.RELATIONSHIP: RELATIONSHIP,
    UnionKind.CO_PARENTS: CHILD_TOGETHER,
}


def family_to_gedcom(
    family: Family, *, redact_living: bool = False, today: date | None = None
) -> tuple[str, tuple[Problem, ...]]:
    """Write a family as GEDCOM 7.

    Parameters
    ----------
    redact_living : bool
        Whether living people go without their names, dates and notes: all of
        whom no death is recorded and who were born in the last 100 years, or
        nobody knows when. Notes and sources then go altogether.
    today : datetime.date, optional
        The day from which the hundred years are counted back.

    Returns
    -------
    text : str
        To be written as UTF-8.
    report : tuple of Problem
        What GEDCOM has no place for, by whom it is about.
    """
    report = tuple(not_carried(family))
    if redact_living:
        family = without_living(family, today or date.today())
    pets = {who.id for who in family.people if who.pet}
    writer = _Writer(family, people=[who for who in family.people if who.id not in pets])
    return gedcom7.dumps(writer.records()), report


def _line(tag: str, text: str = "", *under: GedcomStructure, pointer: str = "") -> GedcomStructure:
    return GedcomStructure(
        tag=tag, text=_BANNED.sub("", text), pointer=pointer or None, children=list(under)
    )


def _record(tag: str, xref: str, *under: GedcomStructure) -> GedcomStructure:
    return GedcomStructure(tag=tag, xref=xref, children=list(under))


@dataclass(slots=True, eq=False, repr=False)
class _Parents:
    """One FAM record: partners, those who only have a child together, or one parent.

    Parameters
    ----------
    who : tuple of str
        One or two ids.
    """

    xref: str
    who: tuple[str, ...]
    union: Union | None = None
    children: dict[str, None] = field(default_factory=dict)


class _Writer:
    def __init__(self, family: Family, people: list[Person]) -> None:
        self.family = family
        self.people = people
        self.xrefs = {who.id: f"@I{n}@" for n, who in enumerate(people, 1)}
        self.shapes = {who.id: who.shape for who in people}
        self.sources: dict[str, str] = {}
        self.parents: list[_Parents] = []
        self.parents_with: dict[str, list[_Parents]] = {who.id: [] for who in people}
        # The families of each child, with the links that make it one.
        self.homes: dict[str, list[tuple[_Parents, list[ParentLink]]]] = {}
        self.twins: dict[str, list[TwinGroup]] = {}

    def records(self) -> list[GedcomStructure]:
        """Everything that stands in the file."""
        for union in self.family.unions:
            if {union.a, union.b} <= self.xrefs.keys():
                self._together((union.a, union.b), union)
        links: dict[str, list[ParentLink]] = {}
        for link in self.family.parent_links:
            if {link.child, link.parent} <= self.xrefs.keys():
                links.setdefault(link.child, []).append(link)
        for child, of_child in links.items():
            self._place(child, of_child)
        for group in self.family.twins:
            for who in group.members:
                self.twins.setdefault(who, []).append(group)
        people = [self._person(who) for who in self.people]
        families = [self._family(each) for each in self.parents]
        sources = [
            _record("SOUR", xref, _line("TITL", words)) for words, xref in self.sources.items()
        ]
        return [self._head(), *people, *families, *sources, _line("TRLR")]

    def _head(self) -> GedcomStructure:
        program = _line("SOUR", "SOS_WIDGETS", _line("NAME", "Practice workbench"))
        note = _line("NOTE", "An invented family, for practice.")
        day = self.family.as_at
        written = [_line("DATE", date_words(day)[0])] if day.exact else []
        return _line("HEAD", "", _line("GEDC", "", _line("VERS", "7.0")), program, *written, note)

    # Who belongs to which family record.

    def _together(self, who: tuple[str, ...], union: Union | None = None) -> _Parents:
        found = _Parents(f"@F{len(self.parents) + 1}@", who, union)
        self.parents.append(found)
        for each in dict.fromkeys(who):
            self.parents_with[each].append(found)
        return found

    def _place(self, child: str, links: list[ParentLink]) -> None:
        """Find for each parent of a child the family record that says it."""
        for kind in dict.fromkeys(each.kind for each in links):
            left = {each.parent: each for each in links if each.kind is kind}
            for first in tuple(left):
                for couple in self.parents_with[first]:
                    if couple.union and set(couple.who) <= left.keys():
                        self._at_home(child, couple, [left.pop(who) for who in couple.who])
            groups = [tuple(left)] if len(left) == 2 else [(who,) for who in left]
            for who in groups:
                known = (
                    each for each in self.parents_with[who[0]] if not each.union and each.who == who
                )
                parents = next(known, None) or self._together(who)
                self._at_home(child, parents, [left[each] for each in who])

    def _at_home(self, child: str, parents: _Parents, links: list[ParentLink]) -> None:
        parents.children[child] = None
        self.homes.setdefault(child, []).append((parents, links))

    # People.

    def _person(self, who: Person) -> GedcomStructure:
        lines = [_line("NAME", _name(who.name))] if _name(who.name) else []
        lines.append(_line("SEX", _SEXES[who.shape]))
        if who.gender:
            lines.append(_line("FACT", who.gender, _line("TYPE", GENDER)))
        lines += _life(who)
        for parents, links in self.homes.get(who.id, ()):
            lines.append(self._child_of(parents, links))
            lines += self._adoptions(parents, links)
        lines += [_line("FAMS", pointer=each.xref) for each in self.parents_with[who.id]]
        lines += self._twins(who)
        lines += self._told(who.note, who.source)
        if who.disputed:
            lines.append(_line("NOTE", DISPUTED + who.disputed))
        return _record("INDI", self.xrefs[who.id], *lines)

    def _child_of(self, parents: _Parents, links: list[ParentLink]) -> GedcomStructure:
        word, phrase = PEDIGREES[links[0].kind]
        pedigree = _line("PEDI", word, *([_line("PHRASE", phrase)] if phrase else []))
        notes = {each.note for each in links}
        note = [_line("NOTE", notes.pop())] if len(notes) == 1 and any(notes) else []
        return _line("FAMC", "", pedigree, *note, pointer=parents.xref)

    def _adoptions(self, parents: _Parents, links: list[ParentLink]) -> Iterator[GedcomStructure]:
        """The day of an adoption: of both parents, or of each one's own."""
        days = dict.fromkeys(each.since for each in links if each.kind is LinkKind.ADOPTED)
        # Where one of two has a day, the other is named as well: else GEDCOM has one adopt alone.
        for day in days if any(days) else ():
            whose = [each.parent for each in links if each.since == day]
            role = "BOTH" if len(whose) == 2 else self._role(parents, whose[0])
            family = _line("FAMC", "", _line("ADOP", role), pointer=parents.xref)
            yield _line("ADOP", "", *_dated(day), family)

    def _twins(self, who: Person) -> Iterator[GedcomStructure]:
        for group in self.twins.get(who.id, ()):
            for other in group.members:
                if other != who.id and other in self.xrefs:
                    role = _line("ROLE", "MULTIPLE", _line("PHRASE", TWINS[group.kind]))
                    yield _line("ASSO", "", role, pointer=self.xrefs[other])

    # Families.

    def _family(self, each: _Parents) -> GedcomStructure:
        lines = [_line(self._role(each, who), pointer=self.xrefs[who]) for who in each.who]
        if each.union:
            lines += _turns(each.union)
            lines += self._told(each.union.note, each.union.source)
        elif len(each.who) == 2:
            lines.append(_event(CHILD_TOGETHER))
        lines += [_line("CHIL", pointer=self.xrefs[child]) for child in each.children]
        return _record("FAM", each.xref, *lines)

    def _role(self, parents: _Parents, who: str) -> str:
        """GEDCOM has two roles, and no longer asks who is a man; other programs still do."""
        if len(parents.who) == 1:
            return "WIFE" if self.shapes[who] is Shape.CIRCLE else "HUSB"
        first, second = parents.who
        one, other = self.shapes[first], self.shapes[second]
        turned = one is not other and (one is Shape.CIRCLE or other is Shape.SQUARE)
        return "WIFE" if turned == (who == first) else "HUSB"

    def _told(self, note: str, source: str) -> list[GedcomStructure]:
        lines = [_line("NOTE", note)] if note else []
        if source:
            xref = self.sources.setdefault(source, f"@S{len(self.sources) + 1}@")
            lines.append(_line("SOUR", pointer=xref))
        return lines


def _name(name: str) -> str:
    """A name as GEDCOM can hold it: strokes stand around a family name there."""
    return " ".join(_BANNED.sub(" ", name).replace("/", "-").split())


def _dated(when: When) -> list[GedcomStructure]:
    if not when:
        return []
    payload, phrase = date_words(when)
    return [_line("DATE", payload, *([_line("PHRASE", phrase)] if phrase else []))]


def _event(words: str, when: When | None = None) -> GedcomStructure:
    return _line("EVEN", words, _line("TYPE", words), *(_dated(when) if when else []))


def _life(who: Person) -> Iterator[GedcomStructure]:
    if who.life is Life.EXPECTED:
        yield _event(PREGNANCY, who.born)
    elif who.life is Life.LOST:
        yield _event(LOSS, who.born)
    elif who.life is Life.ENDED:
        yield _event(ENDED, who.born)
    elif who.born:
        yield _line("BIRT", "", *_dated(who.born))
    if who.life is Life.STILLBORN:
        age = _line("AGE", "0y", _line("PHRASE", STILLBORN))
        yield _line("DEAT", "" if who.died else "Y", *_dated(who.died), age)
    elif who.has_died:
        yield _line("DEAT", "Y" if who.dead else "", *_dated(who.died))


def _turns(union: Union) -> Iterator[GedcomStructure]:
    """What a couple are, where what happened does not say it; then what happened."""
    if not union.events or closest(union.events) is not union.kind:
        if union.kind is UnionKind.MARRIED:
            yield _line("MARR", "Y")
        else:
            yield _event(_KINDS[union.kind])
    for event in union.events:
        if event.kind in EVENTS:
            yield _event(EVENTS[event.kind], event.when)
        else:
            tag = "MARR" if event.kind is EventKind.MARRIED else "DIV"
            yield _line(tag, "" if event.when else "Y", *_dated(event.when))
