"""The sentences that a screen reader says."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Family,
    Household,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Shape,
)
from sos_widgets.scene import describe
from sos_widgets.scene.tie_words import tie_sentence
from tests.scene.sample import family, record, small


def test_a_person_is_said_in_one_sentence() -> None:
    assert describe.person(small(), "nell") == (
        "Nell, 36, daughter of Pearl, mother of Zara and Theo, "
        "separated from Omar since 2022, lives at Mill Street."
    )


def test_somebody_who_has_died_is_said_with_the_age_then() -> None:
    assert describe.person(small(), "pearl") == "Pearl, died 2020, aged about 70, mother of Nell."


def test_two_homes_and_the_share_of_each_are_said() -> None:
    said = describe.person(family(), "finn")
    assert "lives at Quay Road, lives at Tess’s flat (every other weekend)" in said
    assert "fostered by Ron" in said


def test_who_has_left_a_household_is_said_to_have_lived_there() -> None:
    gone = Member(person="omar", since=When("2015"), until=When("2022"))
    here = Member(person="nell", share="weekdays", since=When("2015"))
    home = Household(id="h", name="Mill Street", members=(here, gone))
    told = replace(small(), households=(home,))
    assert "lived at Mill Street since 2015 until 2022" in describe.person(told, "omar")
    assert describe.household(told, home) == (
        "Mill Street, household: Nell (weekdays, since 2015). Before: Omar (since 2015, until 2022)."
    )


def test_where_a_child_is_placed_is_said_with_its_basis() -> None:
    said = describe.person(family(), "isla")
    assert "lives with Tess (interim care order) since January 2025" in said
    assert "in kinship care with Tess" in said


def test_mother_and_father_are_said_only_where_they_are_known() -> None:
    people = tuple(
        Person(id=id_, name=id_.title(), shape=shape, gender=gender)
        for id_, shape, gender in (
            ("ash", Shape.CIRCLE, "non-binary"),
            ("kit", Shape.DIAMOND, ""),
            ("lou", Shape.DOME, "woman"),
            ("sam", Shape.SQUARE, ""),
            ("tom", Shape.SQUARE, ""),
        )
    )
    links = tuple(
        ParentLink(id=id_, child="tom", parent=id_, kind=LinkKind.BIRTH)
        for id_ in ("ash", "kit", "lou", "sam")
    )
    known = Family(people=people, parent_links=links)
    words = {id_: describe.person(known, id_) for id_ in ("ash", "kit", "lou", "sam")}
    assert words == {
        "ash": "Ash, parent of Tom.",
        "kit": "Kit, parent of Tom.",
        "lou": "Lou, mother of Tom.",
        "sam": "Sam, father of Tom.",
    }


def test_nobody_is_called_by_an_empty_name() -> None:
    nameless = Person(id="x", known=False)
    assert describe.person(Family(people=(nameless,)), "x") == "Not known."


def test_the_summary_names_everybody_who_lives_together() -> None:
    said = describe.summary(family(), generations=3)
    assert "17 people in 3 generations and the dog Biscuit" in said
    assert "Isla (13) and Finn (8)" in said
    assert "Finn (every other weekend)" in said


def test_dates_that_are_only_words_stay_words() -> None:
    union = replace(family().unions[0], events=())
    assert describe.union(family(), union) == "Harold and Edith: married."
    assert describe.since(When("when Mia was little")) == " (when Mia was little)"


def test_a_tie_says_strength_stress_flow_and_words() -> None:
    tie = next(each for each in record().ties if each.id == "t3")
    assert tie_sentence(record(), tie) == (
        "Quay Road and Edith: strong and stressful tie, "
        "help or energy flows both ways, helps, and argues."
    )


def test_a_home_without_a_name_is_told_by_whom_it_holds() -> None:
    family = Family(
        people=(
            Person(id="rosa", name="Rosa", shape=Shape.CIRCLE),
            Person(id="joan", name="Joan", shape=Shape.CIRCLE),
            Person(id="mia", name="Mia"),
        ),
        parent_links=(
            ParentLink(id="l1", child="rosa", parent="joan"),
            ParentLink(id="l2", child="mia", parent="rosa"),
        ),
        households=(
            Household(id="h", members=tuple(map(_member, ("rosa", "joan", "mia")))),
            Household(id="alone", members=(_member("joan"),)),
        ),
    )
    assert describe.person(family, "rosa").endswith("lives with her mother Joan and Mia.")
    assert describe.person(family, "mia").endswith("lives with their mother Rosa and Joan.")
    assert describe.person(family, "joan").endswith("lives with Rosa and Mia, lives alone.")


def _member(who: str) -> Member:
    return Member(person=who)
