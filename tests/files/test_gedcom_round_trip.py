"""A family written as GEDCOM 7 and read again: the same in all that GEDCOM can carry."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import gedcom7
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sos_widgets import family_to_gedcom
from sos_widgets.files import read_gedcom
from sos_widgets.files.gedcom import living
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Bond,
    EventKind,
    Family,
    Household,
    Illness,
    Life,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    Shape,
    Union,
    UnionEvent,
    UnionKind,
)
from tests.layout.families import families

DAY = date(2026, 1, 31)
CALM = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
_DATES = (
    "", "2019-05-04", "4 May 2019", "04/05/2019", "May 2019", "2019-05", "1950", "about 1985",
    "c. 1985", "about May 2001", "before 1990", "after May 2001", "since 2020", "2010 to 2012",
    "between 2010 and 2012", "from May 2010 until 2012", "spring 2024", "winter 2023", "1980s",
    "late 2020", "when Mia was little", "@ Easter", "0987", "1 January 0001", "31 December 9999",
    "before 1 January 0002", "after 2200",
)  # fmt: skip
_whens = st.sampled_from(_DATES).map(When)
_words = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], exclude_characters="\ufeff")
    | st.sampled_from("\n@1 "),
    max_size=40,
).map(str.strip)
_names = st.sampled_from(("Ann", "Zoë O’Neil", "محمد", "李 小龍", "@home Al", "Bo Bo"))


@st.composite
def full_families(draw: st.DrawFn) -> Family:
    """Families with everything in them that GEDCOM can carry, and some things that it cannot."""
    family = draw(families(most=10))
    people = tuple(draw(_person(each)) for each in family.people)
    pairs = {frozenset((each.a, each.b)): each for each in family.unions}
    unions = tuple(draw(_union(each)) for each in pairs.values())
    links = tuple(draw(_link(each)) for each in family.parent_links)
    as_at = When(draw(st.sampled_from(("", "2024-05-04", "04/05/2024", "4 May 2024"))))
    return replace(family, as_at=as_at, people=people, unions=unions, parent_links=links)


@st.composite
def _person(draw: st.DrawFn, who: Person) -> Person:
    life = draw(st.sampled_from([Life.BORN] * 5 + list(Life)))
    # Of somebody born, GEDCOM cannot tell whether a name is not there or not known.
    name = draw(_names) if who.name or life is Life.BORN else ""
    known = True
    if life is Life.BORN and draw(st.integers(0, 6)) == 0:
        name, known = "", False
    return replace(
        who,
        name=name,
        known=known,
        shape=draw(st.sampled_from(Shape)),
        gender=draw(st.sampled_from(("", "non-binary", "a girl"))),
        born=draw(_whens),
        died=draw(_whens) if draw(st.booleans()) else When(),
        dead=draw(st.booleans()),
        life=life,
        note=draw(_words),
        source=draw(st.sampled_from(("", "Gran, by telephone", "The school"))),
        disputed=draw(st.sampled_from(("", "Joe says otherwise"))),
    )


@st.composite
def _union(draw: st.DrawFn, union: Union) -> Union:
    kinds = draw(st.lists(st.sampled_from(EventKind), max_size=4))
    # In the order of time, as the model wants them.
    years = sorted(draw(st.lists(st.integers(1980, 2020), min_size=4, max_size=4)))
    dated = draw(st.booleans())
    events = tuple(
        UnionEvent(kind=kind, when=When(str(year) if dated else ""))
        for kind, year in zip(kinds, years, strict=False)
    )
    closest = [UnionKind.MARRIED, UnionKind.LIVING_TOGETHER, UnionKind.RELATIONSHIP]
    kind = draw(st.sampled_from(closest if kinds else list(UnionKind)))
    if {EventKind.MARRIED, EventKind.DIVORCED} & set(kinds):
        kind = UnionKind.MARRIED
    elif EventKind.LIVING_TOGETHER in kinds and kind is UnionKind.RELATIONSHIP:
        kind = UnionKind.LIVING_TOGETHER
    return replace(union, kind=kind, events=events, note=draw(_words))


@st.composite
def _link(draw: st.DrawFn, link: ParentLink) -> ParentLink:
    since = draw(_whens) if link.kind is LinkKind.ADOPTED else When()
    return replace(link, since=since)


def carried(family: Family) -> dict[str, Any]:
    """What GEDCOM can carry of a family, by the places of people and without ids."""
    people = [who for who in family.people if not who.pet]
    at = {who.id: n for n, who in enumerate(people)}
    return {
        "as_at": str(When(family.as_at.earliest.isoformat())) if family.as_at.earliest else "",
        "people": [
            (who.name, who.shape, who.gender, who.life, who.known, who.note, who.source)
            for who in people
        ],
        "dead": [who.dead for who in people if who.life is not Life.STILLBORN],
        "dates": [(str(who.born), str(who.died), who.disputed) for who in people],
        "unions": Counter(
            (at[each.a], at[each.b], each.kind, _turns(each), each.note) for each in family.unions
        ),
        "links": Counter(
            (at[each.child], at[each.parent], each.kind, str(each.since), each.note)
            for each in family.parent_links
        ),
        "twins": Counter(
            (frozenset(at[who] for who in each.members), each.kind) for each in family.twins
        ),
    }


def _turns(union: Union) -> tuple[tuple[EventKind, str], ...]:
    """A first turn without a date says no more than what the two are to each other."""
    turns = tuple((each.kind, str(each.when)) for each in union.events)
    own = {
        UnionKind.MARRIED: EventKind.MARRIED,
        UnionKind.LIVING_TOGETHER: EventKind.LIVING_TOGETHER,
    }
    return turns[1:] if turns and turns[0] == (own.get(union.kind), "") else turns


@CALM
@given(full_families())
def test_what_gedcom_can_carry_comes_back(family: Family) -> None:
    text, _ = family_to_gedcom(family)
    again, report = read_gedcom(text.encode("utf-8"), "again.ged")
    assert carried(again) == carried(family)
    assert report == ()


@CALM
@given(full_families(), st.booleans())
def test_what_is_written_is_gedcom_7(family: Family, redact: bool) -> None:
    text, _ = family_to_gedcom(family, redact_living=redact, today=DAY)
    assert gedcom7.validate(gedcom7.loads(text)) == []


@CALM
@given(full_families())
def test_nothing_of_living_people_is_in_a_copy_without_them(family: Family) -> None:
    people = tuple(
        replace(who, name=f"Name{n}x", gender=f"Own{n}x", note=f"Note{n}x", source=f"Said{n}x")
        for n, who in enumerate(family.people)
    )
    family = replace(family, people=people)
    text, _ = family_to_gedcom(family, redact_living=True, today=DAY)
    whole, _ = family_to_gedcom(family)
    for n, who in enumerate(people):
        if who.pet:
            continue
        gone = [f"Note{n}x", f"Said{n}x"]
        gone += [f"Name{n}x", f"Own{n}x"] if living.living(who, DAY) else []
        assert all(words in whole for words in gone)
        assert not any(words in text for words in gone)


@pytest.mark.parametrize(
    ("said", "payload", "phrase"),
    [
        ("4 May 2019", "4 MAY 2019", ""),
        ("about May 2001", "ABT MAY 2001", ""),
        ("c. 1985", "ABT 1985", "c. 1985"),
        ("before 1990", "BEF 1990", ""),
        ("since 2020", "FROM 2020", ""),
        ("2010 to 2012", "FROM 2010 TO 2012", ""),
        ("1980s", "BET JAN 1980 AND DEC 1989", "1980s"),
        ("when Mia was little", "", "when Mia was little"),
    ],
)
def test_other_programs_can_read_the_dates(said: str, payload: str, phrase: str) -> None:
    text, _ = family_to_gedcom(Family(people=(who("ann", born=When(said)),)))
    lines = text.splitlines()
    at = lines.index(f"2 DATE {payload}".strip())
    assert (lines[at + 1] == f"3 PHRASE {phrase}") is bool(phrase)


def who(id_: str, **more: Any) -> Person:
    return Person(id=id_, **({"name": id_.capitalize()} | more))


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (who("ann"), True),
        (who("ann", born=When("1925-02-01")), False),
        (who("ann", born=When("1926-02-01")), True),
        (who("ann", born=When("1926-01-31")), False),
        (who("ann", born=When("1920")), False),
        (who("ann", born=When("about 1925")), True),
        (who("ann", born=When("long ago")), True),
        (who("ann", born=When("1990"), died=When("2001")), False),
        (who("ann", dead=True), False),
    ],
)
def test_who_counts_as_living(person: Person, expected: bool) -> None:
    assert living.living(person, DAY) is expected


def test_a_copy_without_living_people_keeps_the_shape_of_the_family() -> None:
    family = Family(
        people=(
            who("rose", shape=Shape.CIRCLE, born=When("1952-04-03"), note="Rings Dean at noon."),
            who("sam", shape=Shape.SQUARE, born=When("1950"), died=When("2019"), note="Of Rose."),
            who("dean", shape=Shape.SQUARE, born=When("1975")),
            who("lily", life=Life.STILLBORN, born=When("1974")),
        ),
        unions=(
            Union(
                id="u",
                a="rose",
                b="sam",
                kind=UnionKind.MARRIED,
                events=(UnionEvent(kind=EventKind.MARRIED, when=When("1972")),),
                note="In Whitby.",
            ),
        ),
        parent_links=tuple(
            ParentLink(id=f"{child}<{parent}", child=child, parent=parent)
            for child in ("dean", "lily")
            for parent in ("rose", "sam")
        ),
    )
    text, _ = family_to_gedcom(family, redact_living=True, today=DAY)
    again, _ = read_gedcom(text.encode(), "x.ged")
    assert [each.name for each in again.people] == ["Living person", "Sam", "Living person"]
    assert [each.shape for each in again.people] == [Shape.CIRCLE, Shape.SQUARE, Shape.SQUARE]
    assert again.people[1].died.text == "2019"
    assert again.unions[0].kind is UnionKind.MARRIED
    assert len(again.parent_links) == 2
    for gone in ("Rose", "Dean", "Lily", "1952", "1972", "1974", "1975", "Whitby", "NOTE Of"):
        assert gone not in text
        assert gone in family_to_gedcom(family)[0]


def test_what_gedcom_has_no_place_for_is_named_with_whom_it_is_about() -> None:
    family = Family(
        as_at=When("spring 2024"),
        people=(
            who("mia", focal=True),
            who("rose"),
            who("kai", name="Kai/Kay"),
            who("brothers", name="", count="3"),
            who("bramble", pet="dog"),
        ),
        parent_links=(
            ParentLink(
                id="l", child="mia", parent="rose", kind=LinkKind.KINSHIP, since=When("2020"),
                source="Gran",
            ),
            ParentLink(id="m", child="mia", parent="kai", note="Not the other one."),
            ParentLink(id="n", child="mia", parent="brothers"),
        ),
        placements=(Placement(id="p", child="mia", carers=("rose",)),),
        households=(Household(id="h", name="Quay Lane", members=(Member(person="mia"),)),),
        bonds=(Bond(id="b", a="mia", b="rose"),),
    )  # fmt: skip
    text, report = family_to_gedcom(family)
    told = {each.where: each.what for each in report}
    assert told == {
        "The day on which the family is drawn": "spring 2024.",
        "Which children the work is about": "Mia.",
        "Pets": "Bramble.",
        "That several people are drawn as one": "No name yet.",
        "The stroke in a name, which is written as a hyphen": "Kai/Kay.",
        "Since when, or until when, somebody has been a parent other than by adoption": "Rose of Mia.",
        "Who said that somebody is a parent": "Rose of Mia.",
        "Notes on one parent that do not hold for the other": "Kai/Kay of Mia.",
        "With whom a child lives, and on what basis": "Mia.",
        "Who lives together": "Quay Lane.",
        "How it is between people": "Mia and Rose.",
    }
    assert "Bramble" not in text
    assert "1 NAME Kai-Kay" in text
    assert family_to_gedcom(Family(people=(who("ann"),)))[1] == ()


def test_older_programs_find_a_man_in_husb_and_a_woman_in_wife() -> None:
    man, woman = who("al", shape=Shape.SQUARE), who("bea", shape=Shape.CIRCLE)
    for a, b in (("al", "bea"), ("bea", "al")):
        family = Family(people=(man, woman), unions=(Union(id="u", a=a, b=b),))
        text, _ = family_to_gedcom(family)
        assert "1 HUSB @I1@" in text
        assert "1 WIFE @I2@" in text
        union = read_gedcom(text.encode(), "x.ged")[0].unions[0]
        assert (union.a, union.b) == (a, b)


def test_illness_and_partners_own_word_are_told_as_left_out_and_stand_in_no_file() -> None:
    family = Family(
        people=(who("ann", illness=Illness.NOW), who("bo"), who("loss", life=Life.ENDED)),
        unions=(Union(id="u", a="ann", b="bo", word="secretly engaged"),),
        parent_links=(ParentLink(id="l", child="loss", parent="ann"),),
    )
    text, report = family_to_gedcom(family)
    assert "secretly" not in text
    told = {each.where: each.what for each in report}
    assert told["Illness, and harm from alcohol or drugs"] == "Ann."
    assert told["Partners' own word for what they are"] == "Ann and Bo."
    assert "Ended pregnancy" in text
    assert "Ended pregnancy" not in family_to_gedcom(family, redact_living=True, today=DAY)[0]
