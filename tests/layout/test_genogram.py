from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sos_widgets.layout import GenogramLayout, LineKind, Route, genogram, genogram_of
from sos_widgets.layout.genogram.count import crossings
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Bond,
    Family,
    Household,
    Life,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionKind,
)
from sos_widgets.model.record import Record, Spot


def _module(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"layout_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"layout_{name}"] = module
    spec.loader.exec_module(module)
    return module


made, look = _module("families"), _module("drawing")

some = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def person(id_: str, shape: Shape = Shape.CIRCLE, born: str = "", name: str = "") -> Person:
    return Person(id=id_, name=name or id_.title(), shape=shape, born=When(born))


def parents(child: str, *them: str, kind: LinkKind = LinkKind.BIRTH) -> tuple[ParentLink, ...]:
    return tuple(
        ParentLink(id=f"{child}-{one}-{kind}", child=child, parent=one, kind=kind) for one in them
    )


def home(id_: str, *who: str) -> Household:
    return Household(id=id_, name=id_, members=tuple(Member(person=one) for one in who))


def drawn(layout: GenogramLayout, kind: LineKind) -> list[Route]:
    return [route for route in layout.routes if route.kind is kind]


ROSA_AND_DEAN = Family(
    people=(
        person("dean", Shape.SQUARE, "1986"),
        person("rosa", born="1988"),
        person("jay", Shape.SQUARE, "2014"),
        person("mia", born="2010"),
        person("ella", born="2012"),
    ),
    unions=(Union(id="u1", a="rosa", b="dean", kind=UnionKind.MARRIED),),
    parent_links=parents("jay", "rosa", "dean")
    + parents("mia", "rosa", "dean")
    + parents("ella", "rosa", "dean"),
)


@some
@given(family=made.families())
def test_any_family_is_drawn_whole_and_legibly(family: Family) -> None:
    layout = genogram(family)
    everyone = sorted(person.id for person in family.people)
    assert sorted(layout.points) == everyone
    assert sorted(person for row in layout.rows for person in row) == everyone
    assert look.near_symbols(layout, 0.15) == []
    assert look.through_symbols(layout) == []
    assert look.overlaps(layout) == []
    for row in layout.rows:
        assert len({layout.points[one][1] for one in row}) <= 1
        assert [layout.points[one][0] for one in row] == sorted(
            layout.points[one][0] for one in row
        )
    assert look.links_missing(layout, family) == []
    mark = layout.certificate
    assert mark.lower_bound <= mark.crossings == len(look.crossings(layout))


@some
@given(family=made.families())
def test_generations_stand_in_order(family: Family) -> None:
    layout = genogram(family)
    row = {one: number for number, line in enumerate(layout.rows) for one in line}
    for link in family.parent_links:
        assert row[link.parent] < row[link.child]
    split = [union for union in family.unions if row[union.a] != row[union.b]]
    told = [reason for reason in layout.certificate.reasons if "two rows" in reason]
    assert len(told) <= len(split)
    assert bool(told) == bool([u for u in split if u.kind is not UnionKind.CO_PARENTS])


@some
@given(family=made.families())
def test_every_child_hangs_from_its_parents_and_every_couple_is_joined(family: Family) -> None:
    layout = genogram(family)
    drops = {
        (route.people[-1], one)
        for route in drawn(layout, LineKind.DROP)
        for one in route.people[:-1]
    }
    for link in family.parent_links:
        assert (link.child, link.parent) in drops
    joined = {frozenset(route.people) for route in drawn(layout, LineKind.PARTNERS)}
    for union in family.unions:
        if union.kind is not UnionKind.CO_PARENTS:
            assert frozenset((union.a, union.b)) in joined
    for placement in family.placements:
        assert any(route.item == placement.id for route in drawn(layout, LineKind.CARER))


@some
@given(family=made.families())
def test_brothers_and_sisters_stand_by_age_or_the_reason_is_named(family: Family) -> None:
    layout = genogram(family)
    dated = {one.id: one.born.middle for one in family.people}
    wrong = 0
    for union in family.unions:
        children = [
            one.id
            for one in family.people
            if {link.parent for link in family.parents(one.id)} == {union.a, union.b}
        ]
        if any(set(children) & set(twins.members) for twins in family.twins):
            continue
        for a, b in combinations(children, 2):
            one, other = dated[a], dated[b]
            if one and other and one != other:
                older, younger = (a, b) if one < other else (b, a)
                wrong += layout.points[older][0] > layout.points[younger][0]
    assert wrong <= layout.certificate.inversions
    named = [reason for reason in layout.certificate.reasons if "who comes after" in reason]
    assert len(named) == layout.certificate.inversions


def test_the_generator_makes_what_the_tests_are_about() -> None:
    growing = made.Growing()
    growing.union(growing.person(0, 1), growing.person(0, 2))
    for move in ("child", "partner", "child", "twins", "co_parents", "foster", "home", "pet"):
        growing.move(move, 1, 4)
    family = growing.family()
    assert family.twins
    assert family.placements
    assert family.households
    assert len(family.unions) == 3


def test_the_checks_see_a_bad_drawing() -> None:
    layout = genogram(ROSA_AND_DEAN)
    at = layout.points["ella"]
    bar = Route(
        id="bad",
        kind=LineKind.SIBSHIP,
        group="other",
        points=((at[0] - 3, at[1]), (at[0] + 3, at[1])),
    )
    y = drawn(layout, LineKind.SIBSHIP)[0].points[0][1]
    on = Route(id="on", kind=LineKind.SIBSHIP, group="other", points=((-9.0, y), (9.0, y)))
    down = Route(
        id="down",
        kind=LineKind.DROP,
        group="other",
        points=((at[0] + 0.3, -9.0), (at[0] + 0.3, 9.0)),
    )
    bad = GenogramLayout(
        points=layout.points | {"mia": (at[0] + 0.9, at[1])},
        unions={},
        rows=layout.rows,
        routes=(*layout.routes, bar, on),
        outlines=(),
        certificate=layout.certificate,
        size=layout.size,
    )
    assert ("bad", "ella") in look.through_symbols(bad)
    assert look.near_symbols(bad, 0.15)
    assert look.overlaps(bad)
    assert crossings((*layout.routes, down))
    assert not crossings(layout.routes)
    crossed = replace(bad, routes=(*layout.routes, down))
    assert len(look.crossings(crossed)) == len(crossings(crossed.routes))
    cut = tuple(route for route in layout.routes if route.id != "u1:drop:ella")
    assert look.links_missing(replace(layout, routes=cut), ROSA_AND_DEAN) == [
        ("rosa", "ella"),
        ("dean", "ella"),
    ]


def test_oldest_left_whatever_the_order_in_the_file() -> None:
    layout = genogram(ROSA_AND_DEAN)
    assert layout.rows == (("dean", "rosa"), ("mia", "ella", "jay"))
    middle = (layout.points["mia"][0] + layout.points["jay"][0]) / 2
    assert layout.unions["u1"][0] == pytest.approx(middle, abs=0.02)


def test_a_lost_pregnancy_keeps_its_place_and_an_expected_baby_comes_last() -> None:
    lost = Person(id="lost", life=Life.LOST, born=When("2013"))
    baby = Person(id="baby", life=Life.EXPECTED)
    family = Family(
        people=(baby, *ROSA_AND_DEAN.people, lost),
        unions=ROSA_AND_DEAN.unions,
        parent_links=ROSA_AND_DEAN.parent_links
        + parents("lost", "rosa", "dean")
        + parents("baby", "rosa", "dean"),
    )
    assert genogram(family).rows[1] == ("mia", "ella", "lost", "jay", "baby")


def test_age_comes_before_partners_side_by_side() -> None:
    family = Family(
        people=tuple(map(person, ("ma", "pa", "ann", "amy", "na", "da", "bo", "bea", "kid"))),
        unions=(
            Union(id="u1", a="ma", b="pa"),
            Union(id="u2", a="na", b="da"),
            Union(id="u3", a="ann", b="bo"),
        ),
        parent_links=parents("ann", "ma", "pa")
        + parents("amy", "ma", "pa")
        + parents("bo", "na", "da")
        + parents("bea", "na", "da")
        + parents("kid", "ann", "bo"),
    )
    found = genogram(family).certificate
    assert (found.crossings, found.inversions, found.apart) == (0, 0, 1)
    assert found.reasons == (
        "Ann and Bo do not stand side by side: others' lines or partners are between.",
    )


def test_a_parent_of_two_families_stands_between_partners_and_half_siblings_stay_apart() -> None:
    family = Family(
        people=(
            person("rosa"),
            person("dean", Shape.SQUARE),
            person("marcus", Shape.SQUARE),
            person("mia", born="2015"),
            person("leo", Shape.SQUARE, "2010"),
            person("jay", Shape.SQUARE, "2019"),
        ),
        unions=(Union(id="u1", a="rosa", b="dean"), Union(id="u2", a="rosa", b="marcus")),
        parent_links=parents("mia", "rosa", "dean")
        + parents("leo", "rosa", "marcus")
        + parents("jay", "rosa", "marcus"),
    )
    layout = genogram(family)
    assert layout.rows == (("dean", "rosa", "marcus"), ("mia", "leo", "jay"))
    assert layout.certificate.crossings == 0


def test_a_third_partner_is_reached_without_a_crossing() -> None:
    partners = ("ann", "bea", "cat")
    family = Family(
        people=(person("dan", Shape.SQUARE), *map(person, partners), *map(person, "xyz")),
        unions=tuple(Union(id=f"u-{one}", a="dan", b=one) for one in partners),
        parent_links=sum(
            (parents(child, "dan", one) for child, one in zip("xyz", partners, strict=True)), ()
        ),
    )
    layout = genogram(family)
    assert layout.rows[0] == ("ann", "dan", "bea", "cat")
    assert layout.certificate.crossings == 0
    assert layout.certificate.apart == 1
    assert "Dan and Cat do not stand side by side" in layout.certificate.reasons[0]


def test_twins_hang_from_one_point_and_identical_twins_have_a_bar() -> None:
    for kind, bars in ((TwinKind.IDENTICAL, 1), (TwinKind.FRATERNAL, 0)):
        family = Family(
            people=ROSA_AND_DEAN.people,
            unions=ROSA_AND_DEAN.unions,
            parent_links=ROSA_AND_DEAN.parent_links,
            twins=(TwinGroup(id="t", members=("ella", "jay"), kind=kind),),
        )
        layout = genogram(family)
        drops = {route.people[-1]: route.points[0] for route in drawn(layout, LineKind.DROP)}
        assert drops["ella"] == drops["jay"] != drops["mia"]
        assert len(drawn(layout, LineKind.TWIN_BAR)) == bars


def test_parents_who_were_never_a_couple_have_no_partner_line() -> None:
    for unions in ((), (Union(id="u1", a="rosa", b="dean", kind=UnionKind.CO_PARENTS),)):
        family = Family(
            people=ROSA_AND_DEAN.people[:2] + ROSA_AND_DEAN.people[3:4],
            unions=unions,
            parent_links=parents("mia", "rosa", "dean"),
        )
        layout = genogram(family)
        assert drawn(layout, LineKind.PARTNERS) == []
        assert len(drawn(layout, LineKind.STEM)) == 3
        assert list(layout.unions) == [unions[0].id if unions else "parents:dean+rosa"]


def test_birth_family_and_carers_are_both_drawn_and_nobody_twice() -> None:
    family = Family(
        people=(*ROSA_AND_DEAN.people, person("fay"), person("fred", Shape.SQUARE), person("gran")),
        unions=(*ROSA_AND_DEAN.unions, Union(id="u2", a="fay", b="fred")),
        parent_links=ROSA_AND_DEAN.parent_links + parents("ella", "gran", kind=LinkKind.KINSHIP),
        placements=(Placement(id="care", child="mia", carers=("fay", "fred")),),
        households=(home("fosters", "fay", "fred", "mia"),),
    )
    layout = genogram(family)
    cares = {route.item: route for route in drawn(layout, LineKind.CARER)}
    assert cares["care"].people[-1] == "mia"
    assert set(cares["care"].people[:-1]) == {"fay", "fred"}
    assert cares["ella-gran-kinship"].people == ("gran", "ella")
    assert layout.rows[0].index("fay") == layout.rows[0].index("fred") + 1
    assert look.through_symbols(layout) == []
    assert layout.outlines[0].strangers == ()


def test_a_step_parent_needs_no_line_beside_the_partner_line() -> None:
    family = Family(
        people=(person("rosa"), person("sam", Shape.SQUARE), person("mia")),
        unions=(Union(id="u1", a="rosa", b="sam"),),
        parent_links=parents("mia", "rosa") + parents("mia", "sam", kind=LinkKind.STEP),
    )
    assert drawn(genogram(family), LineKind.CARER) == []


def test_a_pet_stands_with_its_people() -> None:
    family = Family(
        people=(*ROSA_AND_DEAN.people, Person(id="rex", pet="dog")),
        unions=ROSA_AND_DEAN.unions,
        parent_links=ROSA_AND_DEAN.parent_links,
        households=(home("home", "rosa", "mia", "ella", "jay", "rex"),),
    )
    layout = genogram(family)
    assert layout.rows[1] == ("mia", "ella", "jay", "rex")
    assert layout.outlines[0].strangers == ()


def test_names_have_room() -> None:
    long = "Wilhelmina Bartholomew-Featherstonehaugh"
    family = Family(
        people=tuple(person(f"p{n}", name=long) for n in range(4)),
        bonds=(Bond(id="b", a="p0", b="p1"),),
    )
    (row,) = genogram(family).rows[:1]
    points = genogram(family).points
    assert len(row) > 1
    for a, b in pairwise(row):
        assert points[b][0] - points[a][0] > 14 * 0.17


def test_partners_of_two_generations_are_said_not_refused() -> None:
    family = Family(
        people=(person("gran"), person("mum"), person("kid")),
        unions=(Union(id="u1", a="gran", b="kid"),),
        parent_links=parents("mum", "gran") + parents("kid", "mum"),
    )
    layout = genogram(family)
    assert [len(row) for row in layout.rows] == [1, 1, 1]
    assert "two rows" in layout.certificate.reasons[0]


def test_nonsense_is_drawn_as_far_as_it_goes() -> None:
    family = Family(
        people=(person("a"), person("b")), parent_links=parents("a", "b") + parents("b", "a")
    )
    layout = genogram(family)
    assert sorted(layout.points) == ["a", "b"]
    assert any("own ancestor" in reason for reason in layout.certificate.reasons)
    assert genogram(Family()).rows == ()


def test_a_place_set_by_hand_holds() -> None:
    free = genogram(ROSA_AND_DEAN)
    assert free.rows[1] == ("mia", "ella", "jay")
    turned = (free.rows[0], ("ella", "jay", "mia"))
    spot = Spot(id="s", picture="genogram", item="mia")
    record = Record(id="r", family=ROSA_AND_DEAN, arrangement=turned, spots=(spot,))
    layout = genogram_of(record)
    assert layout.rows[1] == ("ella", "jay", "mia")
    assert layout.certificate.inversions == 2
    said = [each for each in layout.certificate.reasons if "who comes after" in each]
    assert [each.partition(": ")[2] for each in said] == ["Mia was put there by hand."] * 2
    # Not held, the order of age comes back; a place on the eco map holds nobody here.
    elsewhere = replace(spot, picture="ecomap")
    assert genogram_of(replace(record, spots=())).rows == free.rows
    assert genogram_of(replace(record, spots=(elsewhere,))).rows == free.rows


def test_whom_a_hand_has_set_is_not_held_among_others_than_before() -> None:
    before = (("mia", "dean", "rosa"), ("ella", "jay"))
    layout = genogram(ROSA_AND_DEAN, before=before, held=("mia",))
    assert layout.rows == genogram(ROSA_AND_DEAN).rows


def test_people_stay_where_they_were_after_an_edit() -> None:
    people = tuple(map(person, ("p0", "p1", "p2")))
    alone = Family(
        people=people,
        bonds=(Bond(id="b", a="p0", b="p1"), Bond(id="c", a="p0", b="p2")),
    )
    flipped = (("p2", "p1", "p0"),)
    assert genogram(alone).rows == (("p0", "p1", "p2"),)
    assert genogram(alone, before=flipped).rows == (("p2", "p1", "p0"),)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_draws_the_same(seed: str) -> None:
    script = (
        "import sys, importlib.util as u;"
        f"s = u.spec_from_file_location('m', {str(Path(__file__).with_name('families.py'))!r});"
        "m = u.module_from_spec(s); sys.modules['m'] = m; s.loader.exec_module(m);"
        "from sos_widgets.layout import genogram;"
        "g = m.Growing(); g.union(g.person(0, 1), g.person(0, 2));"
        "[g.move(m._MOVES[n % 15], n * 7, n * 5) for n in range(24)];"
        "print(genogram(g.family()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    growing = made.Growing()
    growing.union(growing.person(0, 1), growing.person(0, 2))
    for n in range(24):
        growing.move(made._MOVES[n % 15], n * 7, n * 5)
    assert run.stdout.strip() == str(genogram(growing.family()))


@some
@given(family=made.families(most=8), data=st.data())
def test_no_hand_can_break_a_drawing(family: Family, data: st.DataObject) -> None:
    pets = {person.id for person in family.people if person.pet}
    rows = [data.draw(st.permutations(row)) for row in genogram(family).rows]
    held = data.draw(st.sets(st.sampled_from([person.id for person in family.people]))) - pets
    layout = genogram(family, before=rows, held=held)
    for row, wanted in zip(layout.rows, rows, strict=True):
        for one in held.intersection(row):
            left, wish = row[: row.index(one)], wanted[: wanted.index(one)]
            assert {*left} - pets == {*wish} - pets
    assert len(layout.points) == len(family.people)
    assert look.near_symbols(layout, 0.15) == []
    assert look.through_symbols(layout) == []
