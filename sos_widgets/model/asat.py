"""A family as it was on a day: who was born, together, alive, and cared for by whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    NOWHEN,
    EventKind,
    Family,
    Household,
    Life,
    LinkKind,
    Person,
    TwinGroup,
    Union,
    UnionKind,
)

__all__ = ["family_on", "years_known"]

_CARRIED = timedelta(weeks=40)
_BY_BIRTH = (LinkKind.BIRTH, LinkKind.UNKNOWN)
_BECOMES = {
    EventKind.MARRIED: UnionKind.MARRIED,
    EventKind.LIVING_TOGETHER: UnionKind.LIVING_TOGETHER,
}


def family_on(family: Family, day: When) -> Family:
    """Leave out what was surely later, and say what had not ended yet.

    Whatever has no date stays. A household stays where a date is said of
    anybody in it; of others nobody knows since when somebody lives there.

    Parameters
    ----------
    day : When
        A day that can be found in a calendar; with any other words the family
        comes back as it is.

    Examples
    --------
    >>> mia = Person(id="mia", name="Mia", born=When("2016"))
    >>> family_on(Family(people=(mia,)), When("2015-06-01")).people
    ()
    """
    if not day.latest:
        return family
    people = tuple(_person(who, day) for who in family.people if _is_there(who, day))
    here = {who.id for who in people}
    unions = tuple(
        found
        for each in family.unions
        if {each.a, each.b} <= here and (found := _union(each, day)) is not None
    )
    links = tuple(
        each if not each.until or _over(each.until, day) else replace(each, until=NOWHEN)
        for each in family.parent_links
        if {each.child, each.parent} <= here
        and (each.kind in _BY_BIRTH or not each.since.surely_after(day))
        and (each.kind in _BY_BIRTH or not _over(each.until, day))
    )
    placements = tuple(
        replace(each, until=NOWHEN, carers=tuple(who for who in each.carers if who in here))
        for each in family.placements
        if each.child in here and not each.since.surely_after(day) and not _over(each.until, day)
    )
    return replace(
        family,
        as_at=day,
        people=people,
        unions=unions,
        parent_links=links,
        placements=placements,
        twins=tuple(_twins(each, here) for each in family.twins if _both(each.members, here)),
        households=tuple(filter(None, (_home(each, here, day) for each in family.households))),
        bonds=tuple(
            each
            for each in family.bonds
            if {each.a, each.b} <= here and not each.since.surely_after(day)
        ),
    )


def years_known(family: Family) -> tuple[int, int] | None:
    """The first year of which the family tells, and that of the day it is drawn at.

    None where nothing is dated, or everything in one year.
    """
    days = [who.born for who in family.people]
    days += [event.when for union in family.unions for event in union.events]
    days += [
        when
        for home in family.households
        for each in home.members
        for when in (each.since, each.until)
    ]
    found = [day.earliest.year for day in days if day.earliest]
    now = family.as_at.latest.year if family.as_at.latest else max(found, default=0)
    return (min(found), now) if found and min(found) < now else None


def _is_there(who: Person, day: When) -> bool:
    if who.life is Life.EXPECTED and who.born.earliest and day.latest:
        return who.born.earliest - _CARRIED <= day.latest
    return not who.born.surely_after(day)


def _person(who: Person, day: When) -> Person:
    return replace(who, died=NOWHEN, dead=False) if who.died.surely_after(day) else who


def _union(union: Union, day: When) -> Union | None:
    """The union as far as it had come; None where it had not begun."""
    events = tuple(each for each in union.events if not each.when.surely_after(day))
    if len(events) == len(union.events):
        return union
    if not events:
        return None
    kind = union.kind
    to_come = {each.kind for each in union.events[len(events) :]}
    if any(_BECOMES.get(each) is kind for each in to_come):
        come = [_BECOMES[each.kind] for each in events if each.kind in _BECOMES]
        kind = come[-1] if come else UnionKind.RELATIONSHIP
    return replace(union, kind=kind, events=events, word="")


def _home(home: Household, here: set[str], day: When) -> Household | None:
    """Who lived there; None where nothing is dated, or nobody did yet or any more."""
    members = tuple(
        replace(each, until=NOWHEN)
        for each in home.members
        if each.person in here and not each.since.surely_after(day) and not _over(each.until, day)
    )
    dated = any(each.since or each.until for each in home.members)
    return replace(home, members=members) if dated and members else None


def _over(until: When, day: When) -> bool:
    return bool(until) and day.surely_after(until)


def _both(members: tuple[str, ...], here: set[str]) -> bool:
    return len(here.intersection(members)) > 1


def _twins(group: TwinGroup, here: set[str]) -> TwinGroup:
    return replace(group, members=tuple(who for who in group.members if who in here))
