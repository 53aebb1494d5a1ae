"""What advice reads: each piece of writing in a record, and what must be known to judge it.

A tool whose words are to be advised on adds its kind and a line in `writings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from sos_widgets.checks.language import unquoted
from sos_widgets.model.dates import When, years_between
from sos_widgets.model.family import Person
from sos_widgets.model.pages import Occasion
from sos_widgets.model.record import Category, GridKind, Outcome, Record, Statement

__all__ = ["Kind", "Setting", "Writing", "setting_of", "writings"]

_GROWN_UP = 18


class Kind(StrEnum):
    """What a piece of writing is, and so which rules look at it."""

    HARM = "harm"
    DANGER = "danger_statement"
    COMPLICATING = "complicating_factor"
    STRENGTH = "existing_strength"
    SAFETY = "existing_safety"
    GOAL = "safety_goal"
    STEP = "next_step"
    HARM_BOX = "harm_box"
    SAFETY_BOX = "safety_box"
    DISAGREEMENT = "disagreement"
    SCALE = "scale"
    PLAN = "plan"
    FOR_CHILD = "for_child"
    STORY = "story"


_BOXES = {GridKind.HARM: Kind.HARM_BOX, GridKind.SAFETY: Kind.SAFETY_BOX}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Writing:
    """One piece of writing, without the words in it that somebody else said.

    Parameters
    ----------
    part, item, field : str
        Where it stands in the record.
    told : frozenset of str
        What the item's other fields say already, such as who does a step.
    """

    kind: Kind
    part: str
    item: str
    words: str
    field: str = "words"
    told: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Setting:
    """What a rule must know besides the words.

    Parameters
    ----------
    children, people : tuple of str
        Names, and the parts of names by which people are called.
    harm_known : bool
        Whether any harm stands on the map.
    labels : str
        The label pack that the record is worked in.
    local : tuple of (str, str)
        The session's own words, and what to ask instead.
    """

    children: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    harm_known: bool = False
    labels: str = "harm"
    local: tuple[tuple[str, str], ...] = ()


def writings(record: Record) -> Iterator[Writing]:
    """Every piece of writing in a record, in the order of its parts.

    What is not yet sorted is left alone, and so are a child's or anybody
    else's own words.
    """
    for each in record.statements:
        if each.category.sorted and not each.own_words and each.words.strip():
            yield _statement(each)
    kinds = {grid.id: _BOXES[grid.kind] for grid in record.grids}
    for cell in record.cells:
        yield from _field("cells", cell.id, "words", cell.words, kinds[cell.grid])
    for scale in record.scales:
        for name in ("question", "zero", "ten", "child_zero", "child_ten"):
            yield from _field("scales", scale.id, name, getattr(scale, name), Kind.SCALE)
    for pair in record.pairs:
        kind = Kind.DISAGREEMENT
        yield from _field("pairs", pair.id, "disagreement", pair.disagreement, kind)
        yield from _field("pairs", pair.id, "told", pair.told, Kind.FOR_CHILD)
    for person in record.network:
        for name in ("could_do", "how", "worry"):
            yield from _field("network", person.id, name, getattr(person, name), Kind.PLAN)
    for line in record.when_thens:
        for name in ("sign", "what"):
            yield from _field("when_thens", line.id, name, getattr(line, name), Kind.PLAN)
        yield from _field("when_thens", line.id, "told", line.told, Kind.FOR_CHILD)
    for point in record.plan_points:
        yield from _field("plan_points", point.id, "words", point.words, Kind.PLAN)
        yield from _field("plan_points", point.id, "told", point.told, Kind.FOR_CHILD)
    ages = {each.id: each.age.value for each in record.books if not _own(each.occasion)}
    for page in record.pages:
        if page.book in ages:
            told = frozenset({ages[page.book]})
            for found in _field("pages", page.id, "words", page.words, Kind.STORY):
                yield replace(found, told=told)


def _own(occasion: Occasion) -> bool:
    """Whether the words are a child's own, which nobody advises on."""
    return occasion is Occasion.THREE_PICTURES


def _field(part: str, item: str, name: str, words: str, kind: Kind) -> Iterator[Writing]:
    if words.strip():
        yield Writing(kind=kind, part=part, item=item, field=name, words=unquoted(words))


def _statement(each: Statement) -> Writing:
    told = {name for name in ("does", "by_when") if getattr(each, name)}
    if each.outcome is not Outcome.OPEN:
        told |= {"outcome"}
    return Writing(
        kind=Kind(each.category.value),
        part="statements",
        item=each.id,
        words=unquoted(each.words),
        told=frozenset(told),
    )


def setting_of(record: Record) -> Setting:
    """What the rules must know of a record."""
    family = record.family
    people = [each for each in family.people if each.known and not each.pet]
    young = [each.name for each in people if each.focal or _young(each, family.as_at)]
    told = [family.called(name) for grid in record.grids for name in grid.children]
    return Setting(
        children=_names([*young, *told]),
        people=_names([each.name for each in people]),
        harm_known=any(each.category is Category.HARM for each in record.statements),
        labels=record.labels,
        local=tuple((each.word.strip(), each.ask.strip()) for each in record.local_words),
    )


def _young(person: Person, day: When) -> bool:
    age = years_between(person.born, day).removeprefix("c. ")
    return bool(age) and int(age) < _GROWN_UP


def _names(full: list[str]) -> tuple[str, ...]:
    """Names as they are said: the first one; all of it too, where nobody is called by a part."""
    called: dict[str, None] = {}
    for name in full:
        first = re.split(r"[\s(]", name.strip(), maxsplit=1)[0]
        called |= dict.fromkeys(part for part in (name.strip(), first) if part)
    return tuple(called)
