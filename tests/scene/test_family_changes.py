"""What has changed between two versions of a family, in sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Bond,
    Family,
    Household,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    Shape,
    Union,
    UnionKind,
)
from sos_widgets.scene.family_changes import family_changes

ROSA, MIA = Person(id="rosa", name="Rosa"), Person(id="mia", name="Mia")
DEAN = Person(id="dean", name="Dean")
THEN = Family(
    people=(ROSA, MIA, DEAN),
    unions=(Union(id="u", a="rosa", b="dean"),),
    parent_links=(ParentLink(id="l", child="mia", parent="rosa"),),
    households=(Household(id="h", name="Moss Lane", members=(Member(person="rosa"),)),),
)


def said(then: Family = THEN, **fields: Any) -> list[str]:
    return [each.words for each in family_changes(then, replace(THEN, **fields))]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, []),
        ({"people": (*THEN.people, Person(id="jay", name="Jay"))}, ["New: Jay."]),
        ({"people": (replace(ROSA, name="Rosie"), MIA, DEAN)}, ["Rosa is called Rosie now."]),
        (
            {"people": (replace(ROSA, born=When("1990"), shape=Shape.CIRCLE), MIA, DEAN)},
            ["Rosa was born: 1990. Rosa is drawn as a circle now, before as a diamond."],
        ),
        ({"people": (ROSA, MIA, replace(DEAN, died=When("2020")))}, ["Dean has died (2020)."]),
        (
            {"people": (replace(ROSA, note="Works nights."), MIA, DEAN)},
            ["More, or something else, is noted about Rosa."],
        ),
        (
            {"unions": (replace(THEN.unions[0], kind=UnionKind.MARRIED),)},
            ["Rosa and Dean: married. Before: Rosa and Dean: in a relationship."],
        ),
        (
            {"unions": (replace(THEN.unions[0], note="At school"),)},
            ["Noted otherwise: Rosa and Dean: in a relationship."],
        ),
        ({"unions": ()}, ["No longer drawn: Rosa and Dean: in a relationship."]),
        (
            {"parent_links": (replace(THEN.parent_links[0], kind=LinkKind.FOSTER),)},
            ["Rosa, foster carer of Mia. Before: Rosa, parent of Mia."],
        ),
        (
            {"placements": (Placement(id="p", child="mia", carers=("dean",)),)},
            ["New: Mia lives with Dean (family arrangement)."],
        ),
        (
            {"bonds": (Bond(id="b", a="rosa", b="mia"),)},
            ["New: Rosa and Mia: close."],
        ),
        (
            {"households": (replace(THEN.households[0], members=(Member(person="mia"),)),)},
            ["In Moss Lane now: Mia. No longer in Moss Lane: Rosa."],
        ),
        ({"as_at": When("2024")}, ["Drawn as at 2024 now."]),
    ],
)
def test_each_kind_of_change_has_its_sentence(fields: dict[str, Any], words: list[str]) -> None:
    assert said(**fields) == words


def test_with_somebody_who_is_gone_their_lines_are_not_told() -> None:
    assert said(people=(ROSA, MIA), unions=()) == ["No longer drawn: Dean."]


def test_whom_a_change_is_about_is_named_for_the_picture() -> None:
    (change,) = family_changes(replace(THEN, unions=()), THEN)
    assert change.people == ("rosa", "dean")
