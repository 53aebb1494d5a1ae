"""A family as it was on a day."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.asat import family_on, years_known
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Bond,
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
    UnionKind,
)


def event(kind: EventKind, when: str) -> UnionEvent:
    return UnionEvent(kind=kind, when=When(when))


FAMILY = Family(
    as_at=When("2024-05"),
    people=(
        Person(id="nan", name="Nan", born=When("1950"), died=When("3 May 2020")),
        Person(id="rosa", name="Rosa", born=When("1985")),
        Person(id="dean", name="Dean"),
        Person(id="mia", name="Mia", born=When("2016")),
        Person(id="jay", name="Jay", born=When("2016")),
        Person(id="baby", life=Life.EXPECTED, born=When("October 2024")),
    ),
    unions=(
        Union(
            id="u",
            a="rosa",
            b="dean",
            kind=UnionKind.MARRIED,
            events=(
                event(EventKind.LIVING_TOGETHER, "2012"),
                event(EventKind.MARRIED, "2015"),
                event(EventKind.SEPARATED, "2021"),
            ),
        ),
    ),
    parent_links=(
        ParentLink(id="l1", child="mia", parent="rosa"),
        ParentLink(id="l2", child="mia", parent="nan", kind=LinkKind.KINSHIP, since=When("2018")),
    ),
    placements=(
        Placement(
            id="p", child="mia", carers=("nan",), since=When("2018"), until=When("March 2020")
        ),
    ),
    twins=(TwinGroup(id="t", members=("mia", "jay")),),
    households=(Household(id="h", members=(Member(person="rosa"),)),),
    bonds=(Bond(id="b", a="rosa", b="nan", since=When("2019")),),
)


def on(day: str) -> Family:
    return family_on(FAMILY, When(day))


def test_who_was_born_and_alive() -> None:
    assert [who.id for who in on("2015-06-01").people] == ["nan", "rosa", "dean"]
    assert not on("2019").people[0].has_died
    assert on("2021").people[0].has_died
    assert on("2015").twins == ()
    assert on("2015").households == ()
    assert "baby" in {who.id for who in on("2024-03-01").people}
    assert "baby" not in {who.id for who in on("2023-03-01").people}


def test_who_was_together_and_how() -> None:
    (union,) = on("2013-01-01").unions
    assert (union.kind, len(union.events)) == (UnionKind.LIVING_TOGETHER, 1)
    (union,) = on("2017").unions
    assert (union.kind, union.events[-1].kind) == (UnionKind.MARRIED, EventKind.MARRIED)
    assert on("2010").unions == ()
    assert on("2024-05").unions == FAMILY.unions


def test_who_cared_for_whom() -> None:
    assert [len(on(day).placements) for day in ("2017", "2019", "2021")] == [0, 1, 0]
    # What had not ended yet is not told as ended.
    assert not on("2019").placements[0].until
    assert [link.id for link in on("2017").parent_links] == ["l1"]
    assert [link.id for link in on("2019").parent_links] == ["l1", "l2"]
    assert [len(on(day).bonds) for day in ("2017", "2020")] == [0, 1]


def test_who_lived_where() -> None:
    home = Household(
        id="h",
        members=(
            Member(person="rosa"),
            Member(person="mia", since=When("2018")),
            Member(person="dean", until=When("2021")),
        ),
    )
    family = replace(FAMILY, households=(home, Household(id="x", members=(Member(person="jay"),))))

    def lived(day: str) -> list[tuple[str, ...]]:
        return [each.people for each in family_on(family, When(day)).households]

    # Of the other household nobody said since when anybody lives there.
    assert lived("2017") == [("rosa", "dean")]
    assert lived("2020") == [("rosa", "mia", "dean")]
    assert lived("2023") == [("rosa", "mia")]
    assert home.people == ("rosa", "mia"), "now"


def test_words_that_are_no_day_change_nothing() -> None:
    assert on("when they still talked") is FAMILY


def test_the_years_of_which_a_family_tells() -> None:
    assert years_known(FAMILY) == (1950, 2024)
    assert years_known(Family()) is None
    assert years_known(replace(FAMILY, as_at=When(""))) == (1950, 2024)
