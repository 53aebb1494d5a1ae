"""Advice on a family is given where it is due, and not where dates are only rough."""

from dataclasses import replace

import pytest

from sos_widgets.checks import family_notes
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    EventKind,
    Family,
    Household,
    Life,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    TwinGroup,
    Union,
    UnionEvent,
)


def person(id_: str, born: str = "", **own: object) -> Person:
    return replace(Person(id=id_, name=id_.title(), born=When(born)), **own)  # type: ignore[arg-type]


def household(*people: str) -> Household:
    return Household(id="quay", name="Quay Lane", members=tuple(Member(person=p) for p in people))


def child_of(child: str, parent: str, kind: LinkKind = LinkKind.BIRTH) -> ParentLink:
    return ParentLink(id=f"{child}<{parent}", child=child, parent=parent, kind=kind)


def family(lena: str = "1990", ivy: str = "2018") -> Family:
    return Family(
        as_at=When("2026-03-01"),
        people=(person("lena", lena), person("ivy", ivy, focal=True)),
        parent_links=(child_of("ivy", "lena"),),
        households=(household("lena", "ivy"),),
    )


def rules(of: Family) -> list[str]:
    return [note.rule for note in family_notes(of)]


def test_an_ordinary_family_gets_no_advice() -> None:
    assert rules(family()) == []


@pytest.mark.parametrize(
    ("lena", "ivy", "rule"),
    [
        ("2019", "2018", ["parent_after_child", "household_without_adult"]),
        ("2008", "2018-06", ["parent_very_young"]),
        ("1940", "2018", ["parent_very_old"]),
        ("about 2005", "2018", []),
        ("", "2018", []),
        ("when the war ended", "2018", []),
        ("1990", "2027", ["born_later"]),
    ],
)
def test_ages_of_parents(lena: str, ivy: str, rule: list[str]) -> None:
    assert rules(family(lena, ivy)) == rule


def test_a_step_parent_may_be_young() -> None:
    step = replace(family("2008"), parent_links=(child_of("ivy", "lena", LinkKind.STEP),))
    assert "parent_very_young" not in rules(step)


def test_advice_names_the_people() -> None:
    (note,) = family_notes(family("2008", "2018-06"))
    assert note.sentence == "Lena would have been 10 or younger when Ivy was born."
    assert note.people == ("lena", "ivy")
    assert note.why
    assert note.source


def test_a_death_before_birth() -> None:
    lena = person("lena", "1990", died=When("1985"))
    of = replace(family(), people=(lena, family().people[1]))
    assert "died_before_birth" in rules(of)
    assert "dead_in_household" in rules(of)


def test_households_need_somebody_grown_up() -> None:
    empty = replace(family(), households=(household("lena", "ivy"), Household(id="x")))
    assert rules(empty) == ["household_empty"]
    alone = replace(family(), households=(household("ivy"),))
    assert rules(alone) == ["household_without_adult"]
    unknown = replace(family(lena=""), households=(household("lena", "ivy"),))
    assert rules(unknown) == []
    dog = person("rolf", pet="dog")
    with_dog = replace(
        family(), people=(*family().people, dog), households=(household("ivy", "rolf"),)
    )
    assert rules(with_dog) == ["household_without_adult"]


def test_nobody_is_left_without_a_line_or_a_home() -> None:
    of = family()
    of = replace(of, people=(*of.people, person("tom"), person("rolf", pet="dog")))
    of = replace(of, households=(household("lena"),))
    assert rules(of) == ["child_without_home", "no_line", "pet_without_home"]
    met = replace(of, unions=(Union(id="u", a="lena", b="tom"),))
    assert "no_line" not in rules(met)


def test_turns_of_a_partnership_are_in_order() -> None:
    def of(*events: tuple[EventKind, str]) -> Family:
        turns = tuple(UnionEvent(kind=kind, when=When(when)) for kind, when in events)
        union = Union(id="u", a="lena", b="tom", events=turns)
        return replace(family(), people=(*family().people, person("tom")), unions=(union,))

    wrong = of((EventKind.SEPARATED, "2021"), (EventKind.MARRIED, "2015"))
    assert rules(wrong) == ["turns_out_of_order"]
    assert rules(of((EventKind.MARRIED, "2015"), (EventKind.SEPARATED, "spring 2015"))) == []


def test_an_arrangement_ends_after_it_began() -> None:
    placement = Placement(
        id="p", child="ivy", carers=("lena",), since=When("2025"), until=When("2024")
    )
    assert rules(replace(family(), placements=(placement,))) == ["dates_out_of_order"]
    later = replace(placement, until=When("2025"))
    assert rules(replace(family(), placements=(later,))) == []


def test_twins_are_born_together() -> None:
    def of(born: str) -> Family:
        noa = person("noa", born, life=Life.BORN)
        return replace(
            family(ivy="2018-06-02"),
            people=(*family(ivy="2018-06-02").people, noa),
            parent_links=(child_of("ivy", "lena"), child_of("noa", "lena")),
            twins=(TwinGroup(id="t", members=("ivy", "noa")),),
        )

    assert rules(of("2018-06-03")) == []
    assert rules(of("2018")) == []
    assert rules(of("2019-06-02")) == ["twins_apart"]
