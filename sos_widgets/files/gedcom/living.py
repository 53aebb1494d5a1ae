"""A family without what could tell living people: for a copy that leaves the room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sos_widgets.model.family import (
    NOWHEN,
    Family,
    Illness,
    Life,
    Misuse,
    ParentLink,
    Person,
    Union,
)

__all__ = ["NAME", "YEARS", "living", "without_living"]

YEARS = 100
NAME = "Living person"


def living(person: Person, today: date) -> bool:
    """Whether somebody counts as living.

    Nobody is known to have died, and the birth is not known or may lie within
    the last hundred years.
    """
    return not person.has_died and _recent(person.born.latest, today)


def without_living(family: Family, today: date) -> Family:
    """The family with living people as shapes alone.

    Living people keep their shape and their place; their name is `NAME`, and
    all dates that are theirs go, of their partnerships and children too. Notes
    and sources go altogether, those of people who have died as well: they
    mostly tell of the living. A pregnancy that was lost and a stillborn child
    are left out where a parent may be living.
    """
    kept = {who.id for who in family.people if not _parents_own(who, today)}
    alive = {who.id for who in family.people if who.id in kept and living(who, today)}
    return replace(
        family,
        people=tuple(_person(who, who.id in alive) for who in family.people if who.id in kept),
        unions=tuple(
            _union(each, bool({each.a, each.b} & alive))
            for each in family.unions
            if {each.a, each.b} <= kept
        ),
        parent_links=tuple(
            _link(each, bool({each.child, each.parent} & alive))
            for each in family.parent_links
            if {each.child, each.parent} <= kept
        ),
        twins=tuple(each for each in family.twins if set(each.members) <= kept),
    )


def _recent(latest: date | None, today: date) -> bool:
    return latest is None or (latest.year, latest.month, latest.day) > (
        today.year - YEARS,
        today.month,
        today.day,
    )


def _parents_own(who: Person, today: date) -> bool:
    latest = who.died.latest or who.born.latest
    return who.life in (Life.LOST, Life.ENDED, Life.STILLBORN) and _recent(latest, today)


def _person(who: Person, alive: bool) -> Person:
    bare = replace(who, note="", source="", disputed="", illness=Illness.NONE, misuse=Misuse.NONE)
    if not alive:
        return bare
    name = NAME if who.name else ""
    return Person(
        id=who.id, name=name, shape=who.shape, life=who.life, known=who.known, pet=who.pet
    )


def _union(each: Union, alive: bool) -> Union:
    events = tuple(replace(event, when=NOWHEN) if alive else event for event in each.events)
    return replace(each, events=events, word="", note="", source="")


def _link(each: ParentLink, alive: bool) -> ParentLink:
    each = replace(each, note="", source="")
    return replace(each, since=NOWHEN, until=NOWHEN) if alive else each
