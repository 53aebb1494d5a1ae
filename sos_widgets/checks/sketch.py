"""A sketched genogram beside the text: person by person, tie by tie, what differs named kindly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sos_widgets.model.attempts import SketchLine, SketchTie
from sos_widgets.model.exercises import ExerciseRound, Missing
from sos_widgets.model.family import Family, LinkKind, UnionKind
from sos_widgets.model.sketch import among, folded, named, sketched
from sos_widgets.words import table

__all__ = ["Finding", "State", "compared", "line_words", "names_in"]

# A bond between two people, whichever way round somebody says it: kind, from, to.
_Tie = tuple[SketchTie, str, str]
_CARERS = (LinkKind.FOSTER, LinkKind.KINSHIP, LinkKind.SPECIAL_GUARDIAN)


class State(StrEnum):
    """How a sketch and a text stand to each other in one point."""

    SAME = "same"
    DIFFERS = "differs"
    NOT_YET = "not_yet"
    ALSO = "also"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One person or one tie, in a sentence.

    Parameters
    ----------
    because : str
        Where the text tells of it, and why it matters.
    """

    state: State
    words: str
    because: str = ""


def compared(
    told: Family, round_: ExerciseRound, lines: Iterable[SketchLine]
) -> tuple[Finding, ...]:
    """Compare a room's lines with the family that the text tells of.

    Parameters
    ----------
    told : Family
        As the released stages make it known.

    Returns
    -------
    tuple of Finding
        Everybody who was to be found, with their ties; then what the room has
        drawn besides. Names are compared, first names too where only one
        person has them.
    """
    return tuple(_Comparison(told, round_, tuple(lines)).findings())


def names_in(told: Family, round_: ExerciseRound) -> dict[str, str]:
    """By which names everybody of a round may be drawn: folded name to id."""
    here = [*round_.drawn, *(each.person for each in round_.missing)]
    also = {each.person: each.also for each in round_.missing}
    return named(among(told, here).people, also)


def line_words(line: SketchLine) -> str:
    """A line of a sketch as a sentence without its full stop.

    Examples
    --------
    >>> line_words(SketchLine(id="l", sitting="s", who="Mo", tie=SketchTie.PARENT, whom="Gemma"))
    'Mo is a parent of Gemma'
    """
    return f"{line.who} {table('exercises')['ties'][line.tie.value]} {line.whom}"


class _Comparison:
    def __init__(self, told: Family, round_: ExerciseRound, lines: tuple[SketchLine, ...]) -> None:
        self.words = table("exercises")["sketch"]
        self.round = round_
        here = [*round_.drawn, *(each.person for each in round_.missing)]
        self.told = among(told, here)
        also = {each.person: each.also for each in round_.missing}
        base = among(told, round_.drawn)
        self.sketch, ids, self.refused = sketched(base, lines, names_in(told, round_))
        self.called = {id_: self.sketch.called(id_) for id_ in ids.values()} | {
            who.id: who.name or (*also.get(who.id, ()), who.called)[0] for who in self.told.people
        }
        self.theirs = _ties(self.told) - _ties(base)
        self.ours = _ties(self.sketch) - _ties(base)
        self.ours |= {
            (SketchTie.PET, ids[folded(each.who)], ids[folded(each.whom)])
            for each in lines
            if each.tie is SketchTie.PET and folded(each.who) in ids and folded(each.whom) in ids
        }

    def findings(self) -> Iterator[Finding]:
        drawn = {who.id for who in self.sketch.people}
        told = {who.id for who in self.told.people}
        for missing in self.round.missing:
            yield from self._person(missing, drawn)
        pairs = {frozenset(tie[1:]): tie for tie in sorted(self.ours)}
        for tie in sorted(self.theirs, key=lambda each: (each[2], each[1])):
            if set(tie[1:]) <= drawn:
                yield self._tie(tie, pairs.get(frozenset(tie[1:])))
        for who in self.sketch.people:
            if who.id not in told:
                said = self.words["also"].format(who=who.called)
                yield Finding(state=State.ALSO, words=said)
        known = {frozenset(tie[1:]) for tie in self.theirs}
        for tie in sorted(self.ours):
            # Whose pet it is, a genogram does not say.
            if set(tie[1:]) <= told and frozenset(tie[1:]) not in known and tie[0] != SketchTie.PET:
                said = self.words["tie_also"].format(tie=self._said(tie))
                yield Finding(state=State.ALSO, words=said)
        for line, why in self.refused:
            said = self.words["could_not"].format(tie=line_words(line), why=why)
            yield Finding(state=State.DIFFERS, words=said)

    def _person(self, missing: Missing, drawn: set[str]) -> Iterator[Finding]:
        who = self.called[missing.person]
        if missing.person not in drawn:
            said = self.words["not_yet"].format(who=who)
            yield Finding(state=State.NOT_YET, words=said, because=missing.because)
            return
        said = self.words["there"].format(who=who)
        yield Finding(state=State.SAME, words=said, because=missing.because)
        ours, theirs = self.sketch.person(missing.person), self.told.person(missing.person)
        if ours and theirs and ours.has_died != theirs.has_died:
            said = self.words["died" if theirs.has_died else "alive"].format(who=who)
            yield Finding(state=State.DIFFERS, words=said)

    def _tie(self, theirs: _Tie, ours: _Tie | None) -> Finding:
        said = self._said(theirs)
        if theirs in self.ours:
            return Finding(state=State.SAME, words=self.words["same"].format(tie=said))
        if ours is None:
            return Finding(state=State.NOT_YET, words=self.words["tie_not_yet"].format(tie=said))
        yours = self.words["tie_differs"].format(yours=self._said(ours), tie=said)
        return Finding(state=State.DIFFERS, words=yours)

    def _said(self, tie: _Tie) -> str:
        kind, who, whom = tie
        return f"{self.called[who]} {table('exercises')['ties'][kind.value]} {self.called[whom]}"


def _ties(family: Family) -> set[_Tie]:
    found: set[_Tie] = set()
    for link in family.parent_links:
        kind = SketchTie.CARER if link.kind in _CARERS else SketchTie.PARENT
        found.add((kind, link.parent, link.child))
    for union in family.unions:
        # Two who only have a child together were never anybody's partners.
        if union.kind is UnionKind.CO_PARENTS:
            continue
        kind = SketchTie.FORMER_PARTNER if union.ended else SketchTie.PARTNER
        a, b = sorted((union.a, union.b))
        found.add((kind, a, b))
    return found
