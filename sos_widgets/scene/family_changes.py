"""What has changed between two versions of a family, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from sos_widgets.model.family import (
    Bond,
    Family,
    Household,
    ParentLink,
    Person,
    Placement,
    TwinGroup,
    Union,
)
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.words import term

__all__ = ["FamilyChange", "family_changes"]

_Line = TypeVar("_Line", Union, ParentLink, TwinGroup, Placement, Bond)


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyChange:
    """What has become of somebody, or of what is between people, in a sentence or two."""

    people: tuple[str, ...]
    words: str


def family_changes(then: Family, now: Family) -> tuple[FamilyChange, ...]:
    """Tell what differs between two versions of a family.

    Who is new comes first, then what is said of people, then what is between
    them, then who is gone: with somebody who is gone, their lines are not told.

    Examples
    --------
    >>> before = Family(people=(Person(id="mia", name="Mia"),))
    >>> [each.words for each in family_changes(before, replace(before, people=()))]
    ['No longer drawn: Mia.']
    """
    return tuple(_changes(then, now))


def _changes(then: Family, now: Family) -> Iterator[FamilyChange]:
    before = {who.id: who for who in then.people}
    after = {who.id: who for who in now.people}
    for who in now.people:
        if who.id not in before:
            yield FamilyChange(people=(who.id,), words=f"New: {describe.name(who)}.")
    for who in now.people:
        if who.id in before and (said := " ".join(_person(before[who.id], who))):
            yield FamilyChange(people=(who.id,), words=said)
    both = (then, now)
    yield from _between(both, then.unions, now.unions, describe.union)
    yield from _between(both, then.parent_links, now.parent_links, describe.parent_link)
    yield from _between(both, then.twins, now.twins, describe.twins)
    yield from _between(both, then.placements, now.placements, describe.placement)
    yield from _homes(then, now)
    yield from _between(both, then.bonds, now.bonds, describe.bond)
    for who in then.people:
        if who.id not in after:
            yield FamilyChange(people=(who.id,), words=f"No longer drawn: {describe.name(who)}.")
    if then.as_at != now.as_at:
        day = str(now.as_at) or "no day"
        was = f", before as at {then.as_at}" if then.as_at else ""
        yield FamilyChange(people=(), words=f"Drawn as at {day} now{was}.")


def _person(before: Person, after: Person) -> Iterator[str]:
    """What is said of somebody that was not said before."""
    name, old = describe.name(after), describe.name(before)
    if name != old:
        yield f"{old} is called {name} now."
    if before.has_died != after.has_died:
        when = f" ({after.died})" if after.died else ""
        yield f"{name} has died{when}." if after.has_died else f"{name} is not said to have died."
    elif before.died != after.died:
        yield _dated(f"{name} died", str(before.died), str(after.died))
    if before.born != after.born:
        yield _dated(f"{name} was born", str(before.born), str(after.born))
    if before.shape is not after.shape:
        yield f"{name} is drawn as a {term(after.shape)} now, before as a {term(before.shape)}."
    if before.life is not after.life:
        yield f"{name}: {term(after.life)} now, before {term(before.life)}."
    if before.focal != after.focal:
        yield f"The work is {'now' if after.focal else 'no longer'} about {name}."
    if before.known != after.known:
        yield f"It is {'known now' if after.known else 'no longer said'} who {name} is."
    told = {"name", "died", "dead", "born", "shape", "life", "focal", "known"}
    if replace(before, **{each: getattr(after, each) for each in told}) != after:
        yield f"More, or something else, is noted about {name}."


def _dated(what: str, before: str, after: str) -> str:
    if not after:
        return f"{what}: no date is said now, before {before}."
    return f"{what}: {after}" + (f", before {before}." if before else ".")


def _ends(line: Union | ParentLink | TwinGroup | Placement | Bond) -> tuple[str, ...]:
    """Ids of those without whom it cannot stand."""
    match line:
        case ParentLink():
            return line.child, line.parent
        case TwinGroup():
            return line.members
        case Placement():
            return (line.child,)
        case _:
            return line.a, line.b


def _between(
    families: tuple[Family, Family],
    old: Iterable[_Line],
    new: Iterable[_Line],
    say: Callable[[Family, _Line], str],
) -> Iterator[FamilyChange]:
    """What has become of lines of one kind."""
    then, now = families
    before, after = {each.id: each for each in old}, {each.id: each for each in new}
    for id_, each in after.items():
        was, said = before.get(id_), say(now, each)
        if was is None:
            yield FamilyChange(people=_ends(each), words=f"New: {said}")
        elif was != each:
            told = say(then, was)
            words = f"{said} Before: {told}" if told != said else f"Noted otherwise: {said}"
            yield FamilyChange(people=_ends(each), words=words)
    here = {who.id for who in now.people}
    for id_, each in before.items():
        if id_ not in after and here.issuperset(_ends(each)):
            yield FamilyChange(people=_ends(each), words=f"No longer drawn: {say(then, each)}")


def _homes(then: Family, now: Family) -> Iterator[FamilyChange]:
    """Who lives elsewhere, and what households are called."""
    before = {home.id: home for home in then.households}
    after = {home.id: home for home in now.households}
    for id_, home in after.items():
        was = before.get(id_)
        if was is None:
            yield FamilyChange(people=home.people, words=f"New: {describe.household(now, home)}")
        elif was != home:
            yield _home(then, now, was, home)
    for id_, home in before.items():
        if id_ not in after:
            words = f"No longer drawn: {describe.household(then, home)}"
            yield FamilyChange(people=home.people, words=words)


def _home(then: Family, now: Family, was: Household, home: Household) -> FamilyChange:
    came = [id_ for id_ in home.people if id_ not in was.people]
    went = [id_ for id_ in was.people if id_ not in home.people]
    said = [f"{was.called} is called {home.called} now."] if was.called != home.called else []
    if came:
        names = listed(describe.family_name(now, id_) for id_ in came)
        said.append(f"In {home.called} now: {names}.")
    if went:
        names = listed(describe.family_name(then, id_) for id_ in went)
        said.append(f"No longer in {home.called}: {names}.")
    if not said:
        said.append(f"Noted otherwise: {describe.household(now, home)}")
    return FamilyChange(people=(*came, *went), words=" ".join(said))
