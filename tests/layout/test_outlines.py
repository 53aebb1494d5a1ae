"""The outlines of homes: their members, nobody else, and as few lines as may be."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from types import ModuleType

from hypothesis import HealthCheck, given, settings

from sos_widgets.layout import Outline, genogram
from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.genogram.edge import inside
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Household, Member, ParentLink, Person, Union


def _module(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"layout_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"layout_{name}"] = module
    spec.loader.exec_module(module)
    return module


made = _module("families")
some = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def person(id_: str, born: str) -> Person:
    return Person(id=id_, name=id_.title(), born=When(born))


def parents(child: str, *them: str) -> tuple[ParentLink, ...]:
    return tuple(ParentLink(id=f"{child}-{one}", child=child, parent=one) for one in them)


def home(id_: str, *who: str) -> Household:
    return Household(id=id_, name=id_, members=tuple(Member(person=one) for one in who))


ROSA_AND_DEAN = Family(
    people=(
        person("dean", "1986"),
        person("rosa", "1988"),
        person("mia", "2010"),
        person("ella", "2012"),
        person("jay", "2014"),
    ),
    unions=(Union(id="u1", a="dean", b="rosa"),),
    parent_links=sum((parents(one, "rosa", "dean") for one in ("mia", "ella", "jay")), ()),
)


@some
@given(family=made.families())
def test_outlines_hold_their_members_and_name_strangers(family: Family) -> None:
    layout = genogram(family)
    drawn_homes = dict.fromkeys(outline.household for outline in layout.outlines)
    assert list(drawn_homes) == [household.id for household in family.households]
    for household in family.households:
        outlines = [each for each in layout.outlines if each.household == household.id]
        held: list[str] = []
        for outline in outlines:
            within = {one for one, point in layout.points.items() if inside(point, outline.points)}
            assert within - set(household.people) == set(outline.strangers)
            held += within & set(household.people)
            for (ax, ay), (bx, by) in pairwise((*outline.points, outline.points[0])):
                assert ax == bx or ay == by
        assert sorted(held) == sorted(household.people)  # everybody in one line, nobody in two


def with_homes(*homes: Household, youngest: int = 6) -> Family:
    """Rosa and Dean, their three children, and so many younger ones."""
    crowd = tuple(person(f"p{n}", str(2020 + n)) for n in range(youngest))
    links = tuple(link for one in crowd for link in parents(one.id, "rosa", "dean"))
    return replace(
        ROSA_AND_DEAN,
        people=ROSA_AND_DEAN.people + crowd,
        parent_links=ROSA_AND_DEAN.parent_links + links,
        households=homes,
    )


def meetings(one: Outline, other: Outline) -> int:
    """How often two outlines cross."""
    return sum(
        cross(a, b)
        for a in pairwise((*one.points, one.points[0]))
        for b in pairwise((*other.points, other.points[0]))
    )


def test_an_outline_runs_round_those_who_stand_between_its_members() -> None:
    layout = genogram(with_homes(home("h1", "dean", "mia", "p0"), home("h2", "rosa", "p5")))
    assert [outline.household for outline in layout.outlines] == ["h1", "h2"]
    assert not any(outline.strangers for outline in layout.outlines)
    assert meetings(*layout.outlines) == 0


def test_a_home_that_others_homes_part_has_two_outlines_and_says_so() -> None:
    homes = (
        home("h1", "dean", "mia", "p0"),
        home("h2", "rosa", "ella", "p1"),
        home("h3", "jay", "p2"),
    )
    layout = genogram(with_homes(*homes, youngest=3))
    assert [outline.household for outline in layout.outlines] == ["h1", "h2", "h3", "h3"]
    assert layout.certificate.reasons == (
        "h3 is drawn in 2 outlines: there is no way between them that keeps clear of other people "
        "and of their lines.",
    )
    assert not any(meetings(*pair) for pair in combinations(layout.outlines, 2))
    assert not any(outline.strangers for outline in layout.outlines)


def test_a_child_who_lives_in_two_homes_is_inside_both_outlines() -> None:
    weekends = Household(
        id="h2", members=(Member(person="dean"), Member(person="mia", share="weekends"))
    )
    for first in (
        home("h1", "rosa", "mia", "ella", "jay"),
        Household(
            id="h1", members=(Member(person="rosa"), Member(person="mia", share="school days"))
        ),
    ):
        layout = genogram(replace(ROSA_AND_DEAN, households=(first, weekends)))
        one, other = layout.outlines
        assert inside(layout.points["mia"], one.points)
        assert inside(layout.points["mia"], other.points)
        assert one.strangers == other.strangers == ()


@some
@given(family=made.families())
def test_outlines_of_different_people_do_not_cross(family: Family) -> None:
    family = replace(family, households=family.households[:4])
    homes = {one.id: set(one.people) for one in family.households}
    layout = genogram(family)
    for one, other in combinations(layout.outlines, 2):
        if one.household != other.household and not homes[one.household] & homes[other.household]:
            assert meetings(one, other) == 0
    assert not any(outline.strangers for outline in layout.outlines)
