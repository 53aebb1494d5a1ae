"""Advice on a family: dates that cannot be right, and people who are not placed.

References
----------
UK council guidance on genograms; McGoldrick, Gerson and Petry, *Genograms* (2020).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

from sos_widgets.checks.note import Note
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Life, LinkKind, Person

__all__ = ["family_notes"]

YOUNGEST_PARENT = 13
OLDEST_PARENT = 70
ADULT = 18
# Twins are at times born days apart.
TWIN_DAYS = 14


def family_notes(family: Family) -> tuple[Note, ...]:
    """Find what is worth a second look in a family.

    Rough dates count only where no reading of them could be right.

    Returns
    -------
    tuple of Note
        In the order of the family's parts.

    Examples
    --------
    >>> from sos_widgets.model.family import Household
    >>> notes = family_notes(Family(households=(Household(id="h", name="Quay Lane"),)))
    >>> notes[0].sentence
    'Nobody lives in the household Quay Lane.'
    """
    return (
        *_lives(family),
        *_partners(family),
        *_parents(family),
        *_arrangements(family),
        *_twins(family),
        *_households(family),
        *_unplaced(family),
    )


def _lives(family: Family) -> Iterator[Note]:
    for person in family.people:
        if person.born.surely_after(person.died):
            yield _dates("died_before_birth", f"{person.called} died before being born.", person)
        if person.life is Life.BORN and person.born.surely_after(family.as_at):
            yield _dates(
                "born_later",
                f"{person.called} is born after {family.as_at}, the day on which the family is drawn.",
                person,
            )


def _partners(family: Family) -> Iterator[Note]:
    for union in family.unions:
        names = f"{family.called(union.a)} and {family.called(union.b)}"
        dated = [event for event in union.events if event.when]
        for earlier, later in itertools.pairwise(dated):
            if earlier.when.surely_after(later.when):
                yield Note(
                    rule="turns_out_of_order",
                    sentence=f"What happened between {names} is not in order of time: "
                    f"{earlier.when} stands before {later.when}.",
                    people=(union.a, union.b),
                )


def _parents(family: Family) -> Iterator[Note]:
    for link in family.parent_links:
        parent, child = family.person(link.parent), family.person(link.child)
        if link.until and link.since.surely_after(link.until):
            yield _order(family, link.child, link.parent, link.since, link.until)
        if link.kind is not LinkKind.BIRTH or parent is None or child is None:
            continue
        people = (parent.id, child.id)
        if parent.born.surely_after(child.born):
            sentence = f"{parent.called} is born after {child.called}, their child."
            yield Note(rule="parent_after_child", sentence=sentence, people=people)
            continue
        oldest = _years(parent.born.earliest, child.born.latest)
        youngest = _years(parent.born.latest, child.born.earliest)
        if oldest is not None and oldest < YOUNGEST_PARENT:
            sentence = (
                f"{parent.called} would have been {oldest} or younger when {child.called} was born."
            )
            yield Note(rule="parent_very_young", sentence=sentence, people=people)
        if youngest is not None and youngest > OLDEST_PARENT:
            sentence = (
                f"{parent.called} would have been {youngest} or older when {child.called} was born."
            )
            yield Note(rule="parent_very_old", sentence=sentence, people=people)


def _arrangements(family: Family) -> Iterator[Note]:
    for placement in family.placements:
        if placement.until and placement.since.surely_after(placement.until):
            with_ = placement.carers[0] if placement.carers else placement.where
            yield _order(family, placement.child, with_, placement.since, placement.until)


def _twins(family: Family) -> Iterator[Note]:
    for twins in family.twins:
        people = [person for id_ in twins.members if (person := family.person(id_))]
        births = [person.born for person in people]
        latest_start = max((each.earliest for each in births if each.earliest), default=None)
        earliest_end = min((each.latest for each in births if each.latest), default=None)
        if latest_start and earliest_end and (latest_start - earliest_end).days > TWIN_DAYS:
            names = " and ".join(person.called for person in people)
            yield Note(
                rule="twins_apart",
                sentence=f"{names} are drawn as twins, and their dates of birth are far apart.",
                people=twins.members,
            )


def _households(family: Family) -> Iterator[Note]:
    for household in family.households:
        name = household.called
        people = [person for id_ in household.people if (person := family.person(id_))]
        if not people:
            yield Note(
                rule="household_empty",
                sentence=f"Nobody lives in the household {name}.",
                topic="household",
            )
        elif not any(_may_be_adult(person, family.as_at) for person in people):
            yield Note(
                rule="household_without_adult",
                sentence=f"No adult lives in the household {name}.",
                people=household.people,
                topic="household",
            )
        for person in people:
            if person.has_died:
                yield Note(
                    rule="dead_in_household",
                    sentence=f"{person.called} has died and still stands in the household {name}.",
                    people=(person.id,),
                    topic="household",
                )


def _may_be_adult(person: Person, day: When) -> bool:
    if person.pet or person.life is not Life.BORN or person.has_died:
        return False
    oldest = _years(person.born.earliest, day.latest)
    return oldest is None or oldest >= ADULT


def _unplaced(family: Family) -> Iterator[Note]:
    drawn = {id_ for union in family.unions for id_ in (union.a, union.b)}
    drawn |= {id_ for link in family.parent_links for id_ in (link.child, link.parent)}
    drawn |= {id_ for each in family.placements for id_ in (each.child, *each.carers)}
    housed = {id_ for household in family.households for id_ in household.people}
    for person in family.people:
        if person.id not in drawn and not person.pet:
            yield _belonging("no_line", f"No line leads to {person.called}.", person)
        if person.pet and person.id not in housed:
            yield _belonging("pet_without_home", f"{person.called} has no home here.", person)
        if person.focal and person.id not in housed and family.households:
            yield _belonging(
                "child_without_home", f"{person.called} stands in no household.", person
            )


def _years(start: date | None, end: date | None) -> int | None:
    if start is None or end is None:
        return None
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _dates(rule: str, sentence: str, person: Person) -> Note:
    return Note(rule=rule, sentence=sentence, people=(person.id,))


def _belonging(rule: str, sentence: str, person: Person) -> Note:
    return Note(rule=rule, sentence=sentence, people=(person.id,), topic="family_belonging")


def _order(family: Family, child: str, other: str, since: When, until: When) -> Note:
    return Note(
        rule="dates_out_of_order",
        sentence=f"{family.called(child)} with {family.called(other)}: "
        f"{since} is later than {until}, when it ended.",
        people=(child, other),
    )
