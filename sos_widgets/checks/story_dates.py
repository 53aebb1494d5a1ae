"""Advice on the dates of a case study: weekdays, ages, school years, and what is told too soon.

Rough dates count only where no reading of them could be right. Words that tell
of a day after the part of the story with which they are shown give something
away, unless a part that is out by then names that day already, or they say
themselves that it lies ahead ("until 31 July").

References
----------
What makes a good practice family, point 19. School years are those of England:
the children born from one 1 September to the next 31 August begin Year 1 in
the September after they have all turned five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from sos_widgets.checks.guard import texts_in
from sos_widgets.checks.note import Note, Place
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.codec import to_plain
from sos_widgets.model.dates import When
from sos_widgets.model.exercises import Exercise, ExerciseRound
from sos_widgets.model.family import NOWHEN, Family, Person
from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.item import Item
from sos_widgets.model.plan import PlanStep, StepState
from sos_widgets.model.record import Statement
from sos_widgets.model.stages import family_at

__all__ = ["story_date_notes"]

Spot = tuple[str, Place]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = "|".join(_WEEKDAYS)
_DAY = r"(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]+)(?:,? (\d{4}))?\b"
_DATED = re.compile(rf"\b({_WEEKDAY}),? {_DAY}")
_FULL = re.compile(rf"\b{_DAY}")
_AHEAD = re.compile(rf"\b(?:until|till|by|before) (?:(?:{_WEEKDAY}),? )?$")
_YEAR_GROUP = re.compile(r"\bYear (\d{1,2})\b")
_CLASS = re.compile(r"^(.+), (\d{1,2})[A-Z]$")
_SHORT = re.compile(r"\b(\d{1,2})/(\d{1,2})\b")  # as papers have it: 12/09
_OWN_DAYS = ("when", "date", "told_on", "start", "since", "until")  # `by_when` may lie ahead
_OF_OLD = (Statement, Cell, Exercise, ExerciseRound)  # without a day, they may tell of long ago
_DRAWN = ("looks", "drawings")  # pictures, and no words about days


@dataclass(frozen=True, slots=True)
class _Told:
    """How far a story is told with one of its parts.

    Parameters
    ----------
    begun, day : When
        The days on which the first part and this one end.
    named : frozenset of (int, int)
        The days that it names up to here, those to come among them: day and month.
    goes_on : bool
        Whether another part comes after it, so that something can be told too soon.
    """

    begun: When = NOWHEN
    day: When = NOWHEN
    named: frozenset[tuple[int, int]] = frozenset()
    goes_on: bool = False


def story_date_notes(case: CaseStudy) -> Iterator[Note]:
    """Find where the dates of a story, its family and its worked examples do not agree."""
    told: dict[str, _Told] = {}
    family, far = Family(), _Told()
    for stage in case.stages:
        before, family = family, family_at(case, {*told, stage.id})
        named = far.named | _named(stage)
        goes_on = stage is not case.stages[-1]
        told[stage.id] = far = _Told(far.begun or family.as_at, family.as_at, named, goes_on)
        if before.as_at.surely_after(family.as_at):
            sentence = f"It ends on {family.as_at}, and the stage before it on {before.as_at}."
            yield _note("stage_earlier", sentence, _of(stage))
        yield from _stage(stage, family)
        yield from _too_soon(family, far, _of(stage))
    for n, worked in enumerate(case.worked):
        yield from _worked(worked, family, told, ("worked", n))
    for exercise in case.exercises:
        yield from _exercise(exercise, family, told)
    for part in ("voices", "facilitator", "intruder"):
        held = getattr(case, part)
        for item in held if isinstance(held, tuple) else (held,):
            yield from _weekdays(item, family.as_at, ("the trainer's pages", (part,)))


def _named(stage: Stage) -> frozenset[tuple[int, int]]:
    """The days of the year that a part of the story speaks of, in its text and its papers."""
    spoken = [stage.title, stage.text]
    for paper in stage.papers:
        spoken += [str(paper.date), paper.title, paper.text]
    text = "\n".join(spoken)
    found = [When(f"{match[1]} {match[2]} 2000").earliest for match in _FULL.finditer(text)]
    found += [When(f"{match[1]}/{match[2]}/2000").earliest for match in _SHORT.finditer(text)]
    return frozenset((each.day, each.month) for each in found if each)


def _stage(stage: Stage, family: Family) -> Iterator[Note]:
    where = _of(stage)
    dated = [each.date for each in stage.papers if each.date.exact]
    first = min(dated, key=lambda each: each.earliest or date.max, default=family.as_at)
    yield from _weekdays_in(f"{stage.title} {stage.text}", family.as_at, where)
    yield from _ages(stage.text, family, first, family.as_at, where)
    for person in family.people:
        if told := _YEAR_GROUP.search(person.note):
            yield from _year_group(person, int(told[1]), family.as_at, where)
    for n, paper in enumerate(stage.papers):
        where = f"{_of(stage)[0]}, “{paper.title}”", (*_of(stage)[1], "papers", n)
        day = paper.date or family.as_at
        if day.surely_after(family.as_at):
            sentence = f"It is dated {day}, after {family.as_at}, when its stage ends."
            yield _note("paper_later", sentence, where)
        yield from _weekdays(paper, day, where)
        yield from _ages(paper.text, family, day, day, where)
        if told := _CLASS.search(paper.writer):
            for person in family.people:
                if person.name == told[1]:
                    yield from _year_group(person, int(told[2]), day, where)


def _worked(worked: Worked, family: Family, told: Mapping[str, _Told], at: Place) -> Iterator[Note]:
    for part in (each.name for each in fields(worked) if each.name not in _DRAWN):
        held = getattr(worked, part)
        for item in held if isinstance(held, tuple) else ():
            where = f"{worked.title}, {part}, {item.id}", (*at, part, item.id)
            far = told.get(item.from_stage, _Told())
            for when in _days_of(item):
                for day, words in (
                    (far.day, "when its stage ends"),
                    (worked.date, "the map's own day"),
                ):
                    if when.surely_after(day):
                        sentence = f"It is of {when}, after {day}, {words}."
                        yield _note("worked_later", sentence, where)
            yield from _words(item, family, replace(far, day=far.day or worked.date), where)
    yield from _meetings(worked, family, at)


def _meetings(worked: Worked, family: Family, at: Place) -> Iterator[Note]:
    meetings = {each.id: each for each in worked.meetings}
    for step in worked.statements:
        agreed = meetings[step.meeting].date if step.meeting in meetings else NOWHEN
        if agreed.surely_after(step.by_when):
            sentence = f"It is due by {step.by_when}, before {agreed}, when it was agreed."
            spot = f"{worked.title}, statements, {step.id}", (*at, "statements", step.id)
            yield _note("step_due_before", sentence, spot)
    for meeting in worked.meetings:
        for person in filter(None, map(family.person, meeting.present)):
            if meeting.date.surely_after(person.died) or person.born.surely_after(meeting.date):
                sentence = f"{person.called} was not alive on {meeting.date}."
                spot = f"{worked.title}, meetings, {meeting.id}", (*at, "meetings", meeting.id)
                yield _note("not_alive", sentence, spot)


def _exercise(exercise: Exercise, family: Family, told: Mapping[str, _Told]) -> Iterator[Note]:
    spot = f"exercise “{exercise.title}”", ("exercises", exercise.id)
    yield from _words(
        replace(exercise, rounds=()), family, told.get(exercise.from_stage, _Told()), spot
    )
    for each in exercise.rounds:
        far = told.get(each.from_stage or exercise.from_stage, _Told())
        where = f"{spot[0]}, round {each.id}", (*spot[1], "rounds", each.id)
        yield from _words(each, family, far, where)


def _days_of(item: Item) -> Iterator[When]:
    """The days on which something was so: not those ahead, nor that on which a grid was written."""
    if isinstance(item, Grid) or (isinstance(item, PlanStep) and item.state is not StepState.TAKEN):
        return
    for name in _OWN_DAYS:
        day = getattr(item, name, NOWHEN)
        if isinstance(day, When) and day:
            yield day


def _words(item: Item, family: Family, far: _Told, where: Spot) -> Iterator[Note]:
    """Hold every word of an item against its own day, or against the story as far as it is told."""
    own = next((each for each in _days_of(item) if each.middle), NOWHEN)
    yield from _weekdays(item, own or far.day, where)
    first, last = (
        (own, own) if own else (NOWHEN if isinstance(item, _OF_OLD) else far.begun, far.day)
    )
    for _, text in texts_in(to_plain(item)):
        yield from _ages(text, family, first, last, where)
    yield from _too_soon(item, far, where)


def _too_soon(item: Item, far: _Told, where: Spot) -> Iterator[Note]:
    """Find days in words that are later than the part of the story that shows them."""
    if not far.goes_on or not far.day.latest:
        return
    for _, text in texts_in(to_plain(item)):
        for match in _FULL.finditer(text):
            found = _meant(match, far.day)
            if found is None or found <= far.day.latest or (found.day, found.month) in far.named:
                continue
            if not _AHEAD.search(text[: match.start()]):
                sentence = f"“{match[0]}” is still to come on {far.day}, when this is shown."
                if not match[3]:
                    sentence += " If an earlier one is meant, say its year."
                yield _note("told_too_soon", sentence, where, match[0])


def _weekdays(item: Item, day: When, where: Spot) -> Iterator[Note]:
    for _, text in texts_in(to_plain(item)):
        yield from _weekdays_in(text, day, where)


def _weekdays_in(text: str, day: When, where: Spot) -> Iterator[Note]:
    """Hold each “Saturday 4 May” against the calendar of the year nearest to `day`."""
    for match in _DATED.finditer(text):
        found = _meant(match, day)
        if found and _WEEKDAYS[found.weekday()] != match[1]:
            sentence = f"“{match[0]}” is a {_WEEKDAYS[found.weekday()]} in {found.year}."
            yield _note("weekday", sentence, where, match[0])


def _meant(match: re.Match[str], day: When) -> date | None:
    """The day that words mean: where they name no year, the one that is nearest to `day`."""
    number, month, year = match.groups()[-3:]
    near = day.middle
    years = [year] if year else [near.year + n for n in (-1, 0, 1)] if near else []
    readings = [When(f"{number} {month} {each}").earliest for each in years]
    meant = [each for each in readings if each is not None]
    return min(meant, key=lambda each: abs(each - near) if near else each, default=None)


def _ages(text: str, family: Family, first: When, last: When, where: Spot) -> Iterator[Note]:
    """Hold each “Mia (6)” and “Mia, 6,” against the birth of the only one of that name."""
    people = [each for each in family.people if each.name and not each.pet]
    names = [each.name.split()[0] for each in people]
    for name, person in zip(names, people, strict=True):
        span = _lived(person.born, first, last)
        if span is None or names.count(name) > 1:
            continue
        called = f"(?:{re.escape(person.name)}|{re.escape(name)})"
        told = rf"\b{called}(?: \((\d{{1,2}})\)|, (\d{{1,2}})(?=[,.;:!?)]| and\b|$))"
        for match in re.finditer(told, text):
            age = int(match[1] or match[2])
            if age not in span:
                right = span[0] if age < span[0] else span[-1]
                sentence = f"{person.called} is said to be {age}; the dates say {right}."
                yield _note("age", sentence, where, match[0])


def _lived(born: When, first: When, last: When) -> range | None:
    """The whole years that somebody may have lived, from one day (or birth) to another."""
    if not (born.latest and born.earliest and last.latest):
        return None
    youngest, oldest = (
        day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
        for birth, day in (
            (born.latest, first.earliest or born.latest),
            (born.earliest, last.latest),
        )
    )
    return range(youngest, oldest + 1) or None


def _year_group(person: Person, told: int, day: When, where: Spot) -> Iterator[Note]:
    if not (person.born.exact and person.born.middle and day.middle):
        return
    found = _autumn(day.middle) - _autumn(person.born.middle) - 5
    if found != told:
        sentence = f"{person.called} is said to be in Year {told}; the dates say Year {found}."
        yield _note("school_year", sentence, where)


def _autumn(day: date) -> int:
    """The year in whose September the school year of a day began."""
    return day.year - (day.month < 9)


def _of(stage: Stage) -> Spot:
    return f"stage “{stage.title}”", ("stages", stage.id)


def _note(rule: str, sentence: str, spot: Spot, about: str = "") -> Note:
    where, place = spot
    return Note(
        rule=rule, sentence=sentence, where=where, place=place, topic="story_dates", about=about
    )
