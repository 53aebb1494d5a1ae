from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sos_widgets.layout import EcomapLayout, ecomap
from sos_widgets.model.family import Family, Household, Member, ParentLink, Person
from sos_widgets.model.record import Record, Spot, System, SystemKind, Tie

PEOPLE = tuple(
    Person(id=id_, name=id_.title(), focal=id_ == "mia") for id_ in ("rosa", "mia", "jay", "dean")
)
LINKS = tuple(ParentLink(id=f"l-{c}", child=c, parent="rosa") for c in ("mia", "jay"))
HOMES = (
    Household(id="flat", members=(Member(person="dean"),)),
    Household(id="lane", members=tuple(Member(person=one) for one in ("rosa", "mia", "jay"))),
)
FAMILY = Family(people=PEOPLE, parent_links=LINKS, households=HOMES)
WORDS = (
    "",
    "weekly",
    "helps with money and lifts",
    "has not spoken to her since the summer of 2019",
)


def record(count: int, ties: list[tuple[int, str, int]]) -> Record:
    kinds = list(SystemKind)
    return Record(
        id="r",
        family=FAMILY,
        systems=tuple(
            System(id=f"s{n}", name=f"{WORDS[n % 4]} place {n}", kind=kinds[(n * 7) % len(kinds)])
            for n in range(count)
        ),
        ties=tuple(
            Tie(id=f"t{n}", system=f"s{system % count}", who=who, words=WORDS[words])
            for n, (system, who, words) in enumerate(ties)
        ),
    )


def wrong(layout: EcomapLayout) -> list[str]:
    """Everything that lies on something else."""
    found = []
    circles = [(place.id, place.point, place.radius) for place in layout.systems]
    circles.append(("household", (0.0, 0.0), layout.radius))
    for (a, one, r), (b, other, q) in combinations(circles, 2):
        if math.dist(one, other) < r + q:
            found.append(f"{a} on {b}")
    labels = [(tie.id, tie.label) for tie in layout.ties if tie.label]
    for id_, (left, top, right, bottom) in labels:
        for name, (x, y), size in circles:
            away = math.hypot(max(left - x, 0, x - right), max(top - y, 0, y - bottom))
            if away < size:
                found.append(f"{id_} on {name}")
    for (a, box), (b, two) in combinations(labels, 2):
        if box[0] < two[2] and two[0] < box[2] and box[1] < two[3] and two[1] < box[3]:
            found.append(f"{a} on {b}")
    return found


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    count=st.integers(1, 14),
    ties=st.lists(
        st.tuples(
            st.integers(0, 30), st.sampled_from(["", "", "rosa", "mia", "dean"]), st.integers(0, 3)
        ),
        max_size=16,
    ),
)
def test_nothing_lies_on_anything_else(count: int, ties: list[tuple[int, str, int]]) -> None:
    made = record(count, ties)
    layout = ecomap(made)
    assert wrong(layout) == []
    assert [place.id for place in layout.systems] == [system.id for system in made.systems]
    assert [tie.id for tie in layout.ties] == [tie.id for tie in made.ties]
    assert [bool(tie.label) for tie in layout.ties] == [
        bool(tie.words) or tie.who == "dean" for tie in made.ties
    ]
    for tie in layout.ties:
        place = next(place for place in layout.systems if place.id == tie.system)
        assert math.isclose(math.dist(tie.points[1], place.point), place.radius, abs_tol=0.001)
        member = layout.household.points.get(tie.who)
        if not member:
            assert math.isclose(math.hypot(*tie.points[0]), layout.radius, abs_tol=0.001)


def test_a_crowded_map_grows_until_all_words_have_room() -> None:
    ties = [(n % 6, "mia" if n % 2 else "", 3) for n in range(30)]
    assert wrong(ecomap(record(6, ties))) == []


def test_twenty_five_systems_with_two_ties_each_have_room() -> None:
    ties = [(n % 25, ("", "rosa", "mia", "jay", "dean")[n * n % 5], n % 4) for n in range(50)]
    layout = ecomap(record(25, ties))
    assert wrong(layout) == []
    assert len(layout.ties) == 50


def test_somebody_who_is_not_in_the_middle_is_named_on_the_line() -> None:
    layout = ecomap(record(3, [(0, "", 1), (0, "dean", 2), (1, "dean", 0), (2, "mia", 1)]))
    words = [tie.words for tie in layout.ties]
    assert words == ["weekly", "Dean: helps with money and lifts", "Dean", "weekly"]
    household, dean, *_ = layout.ties
    assert math.dist(household.points[0], dean.points[0]) > 0.2, "two lines, not one"


def test_the_check_sees_what_lies_on_something_else() -> None:
    layout = ecomap(record(3, [(0, "", 1)]))
    moved = replace(layout.systems[1], point=layout.systems[0].point)
    assert wrong(replace(layout, systems=(layout.systems[0], moved)))
    label = replace(layout.ties[0], label=(-1.0, -1.0, 1.0, 1.0))
    assert "t0 on household" in wrong(replace(layout, ties=(label,)))


def test_the_household_with_the_focal_child_stands_inside_the_circle() -> None:
    layout = ecomap(record(4, []))
    assert list(layout.household.points) == ["rosa", "mia", "jay"]
    for x, y in layout.household.points.values():
        assert math.hypot(abs(x) + 0.5, abs(y) + 0.5) < layout.radius
    other = ecomap(replace(record(4, []), centre="flat"))
    assert list(other.household.points) == ["dean"]


def test_systems_of_one_kind_stand_together() -> None:
    kinds = (SystemKind.SCHOOL, SystemKind.HEALTH) * 3
    systems = tuple(System(id=f"s{n}", name=f"s{n}", kind=kind) for n, kind in enumerate(kinds))
    layout = ecomap(Record(id="r", family=FAMILY, systems=systems))
    round_ = sorted(layout.systems, key=lambda place: math.atan2(place.point[1], place.point[0]))
    order = [int(place.id[1:]) % 2 for place in round_]
    assert sum(a != b for a, b in zip(order, order[1:] + order[:1], strict=True)) == 2


def test_ties_do_not_cross_where_another_order_helps() -> None:
    ties = [(n, ("rosa", "mia", "jay")[n % 3], 1) for n in range(9)]
    assert ecomap(record(9, ties)).crossings == 0


def test_a_system_stays_where_a_hand_has_put_it_and_nothing_else_moves() -> None:
    made = record(6, [(0, "", 1), (3, "mia", 1)])
    free = ecomap(made)
    put = replace(made, spots=(Spot(id="p", picture="ecomap", item="s0", x=12.5, y=-9.0),))
    layout = ecomap(put)
    assert layout.systems[0].point == (12.5, -9.0)
    assert layout.systems[1:] == free.systems[1:]
    genogram = replace(put.spots[0], picture="genogram")
    assert ecomap(replace(made, spots=(genogram,))) == free


def test_an_empty_record_has_an_eco_map() -> None:
    layout = ecomap(Record(id="r"))
    assert (layout.systems, layout.ties) == ((), ())
    assert layout.radius > 1
