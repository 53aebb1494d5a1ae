"""Advice on the dates of a case study: weekdays, ages, school years, and what is told too soon.

Rough dates count only where no reading of them could be right.

References
----------
What makes a good practice family, point 19. School years are those of England:
the children born from one 1 September to the next 31 August begin Year 1 in
the September after they have all turned five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from sos_widgets.checks.guard import texts_in
from sos_widgets.checks.note import Note, Place
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.codec import to_plain
from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN, Family, Person
from sos_widgets.model.item import Item
from sos_widgets.model.stages import family_at

__all__ = ["story_date_notes"]

Spot = tuple[str, Place]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DATED = re.compile(
    rf"\b({'|'.join(_WEEKDAYS)}),? (\d{{1,2}})(?:st|nd|rd|th)? ([A-Z][a-z]+)(?:,? (\d{{4}}))?\b"
)
_YEAR_GROUP = re.compile(r"\bYear (\d{1,2})\b")
_CLASS = re.compile(r"^(.+), (\d{1,2})[A-Z]$")


def story_date_notes(case: CaseStudy) -> Iterator[Note]:
    """Find where the dates of a story, its family and its worked examples do not agree."""
    days: dict[str, When] = {}
    family = Family()
    for stage in case.stages:
        before, family = family, family_at(case, {*days, stage.id})
        days[stage.id] = family.as_at
        if before.as_at.surely_after(family.as_at):
            sentence = f"It ends on {family.as_at}, and the stage before it on {before.as_at}."
            yield _note("stage_earlier", sentence, _of(stage))
        yield from _stage(stage, family)
    for worked in case.worked:
        yield from _worked(worked, family, days, ("worked", case.worked.index(worked)))
    for part in ("voices", "facilitator", "intruder"):
        held = getattr(case, part)
        for item in held if isinstance(held, tuple) else (held,):
            yield from _weekdays(item, family.as_at, ("the trainer's pages", (part,)))


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


def _worked(worked: Worked, family: Family, days: Mapping[str, When], at: Place) -> Iterator[Note]:
    meetings = {each.id: each for each in worked.meetings}
    for part in ("meetings", "statements", "ratings", "cells", "ties", "bonds"):
        for item in getattr(worked, part):
            where = f"{worked.title}, {part}, {item.id}", (*at, part, item.id)
            when = item.date if part == "meetings" else getattr(item, "when", NOWHEN)
            shown = days.get(item.from_stage, NOWHEN)
            for day, words in ((shown, "when its stage ends"), (worked.date, "the map's own day")):
                if when.surely_after(day):
                    yield _note("worked_later", f"It is of {when}, after {day}, {words}.", where)
            yield from _weekdays(item, when if when.middle else worked.date, where)
            if part in ("statements", "cells") and when.middle:
                yield from _ages(item.words, family, when, when, where)
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


def _weekdays(item: Item, day: When, where: Spot) -> Iterator[Note]:
    for _, text in texts_in(to_plain(item)):
        yield from _weekdays_in(text, day, where)


def _weekdays_in(text: str, day: When, where: Spot) -> Iterator[Note]:
    """Hold each “Saturday 4 May” against the calendar of the year nearest to `day`."""
    for match in _DATED.finditer(text):
        weekday, number, month, year = match.groups()
        near = day.middle
        years = [year] if year else [near.year + n for n in (-1, 0, 1)] if near else []
        meant = [
            found
            for each in years
            if (found := When(f"{number} {month} {each}").earliest) is not None
        ]
        if not meant:
            continue
        found = min(meant, key=lambda each: abs(each - near) if near and not year else each)
        if _WEEKDAYS[found.weekday()] != weekday:
            sentence = f"“{match[0]}” is a {_WEEKDAYS[found.weekday()]} in {found.year}."
            yield _note("weekday", sentence, where, match[0])


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
            age = match[1] or match[2]
            if int(age) not in span:
                sentence = f"{person.called} is said to be {age}; the dates say {span[0]}."
                yield _note("age", sentence, where, match[0])


def _lived(born: When, first: When, last: When) -> range | None:
    """The whole years that somebody may have lived, from one day to another."""
    if not (born.latest and born.earliest and first.earliest and last.latest):
        return None
    youngest, oldest = (
        day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
        for birth, day in ((born.latest, first.earliest), (born.earliest, last.latest))
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
