"""Where children live with people who are not drawn."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.layout import LineKind, genogram
from sos_widgets.layout.genogram.edge import inside
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Family,
    Household,
    Member,
    ParentLink,
    Person,
    Placement,
    Union,
)

FAMILY = Family(
    people=tuple(
        Person(id=id_, name=id_.title(), born=When(born))
        for id_, born in (
            ("dean", "1986"),
            ("rosa", "1988"),
            ("mia", "2010"),
            ("ella", "2012"),
            ("jay", "2014"),
        )
    ),
    unions=(Union(id="u1", a="dean", b="rosa"),),
    parent_links=tuple(
        ParentLink(id=f"{child}-{parent}", child=child, parent=parent)
        for child in ("mia", "ella", "jay")
        for parent in ("dean", "rosa")
    ),
)


def test_a_place_has_a_box_near_the_child_and_one_for_all_who_live_there() -> None:
    family = replace(
        FAMILY,
        placements=(
            Placement(id="c1", child="mia", where="Elm  House"),
            Placement(id="c2", child="jay", where="elm house"),
            Placement(id="c3", child="ella"),
            Placement(id="c4", child="ella", where="Oak Lodge", until=When("2024")),
            Placement(id="c5", child="ella", where="Rosa's flat", carers=("rosa",)),
        ),
    )
    layout = genogram(family)
    assert sorted(layout.points) == sorted(one.id for one in family.people)
    assert layout.rows == (("dean", "rosa"), ("mia", "ella", "jay"))
    elm, unnamed = layout.places
    assert (elm.placements, elm.lines) == (("c1", "c2"), ("Elm House",))
    assert (unnamed.placements, unnamed.lines) == (("c3",), ())
    lines = {route.item: route for route in layout.routes if route.kind is LineKind.CARER}
    assert {item: route.people for item, route in lines.items()} == {
        "c1": ("mia",),
        "c2": ("jay",),
        "c3": ("ella",),
        "c5": ("rosa", "ella"),
    }
    for place in layout.places:
        assert place.point[1] < layout.points["mia"][1]
        assert not any(
            abs(place.point[0] - x) < 1 for x, y in layout.points.values() if y == place.point[1]
        )
        for item in place.placements:
            (x, y), (wide, high) = lines[item].points[0], place.size
            assert abs(x - place.point[0]) <= wide / 2
            assert abs(y - place.point[1]) <= high / 2


def test_the_place_of_a_child_whose_parents_are_not_drawn_stands_beside_them() -> None:
    alone = Family(
        people=(Person(id="mia"), Person(id="jay")),
        placements=(Placement(id="c", child="mia", where="Elm House"),),
    )
    (place,) = genogram(alone).places
    assert place.point[1] == genogram(alone).points["mia"][1]


def test_a_place_stands_on_the_side_of_its_child_and_does_not_part_a_couple() -> None:
    for child, left in (("mia", True), ("jay", False)):
        placement = Placement(id="c", child=child, where="Elm House")
        layout = genogram(replace(FAMILY, placements=(placement,)))
        couple = [layout.points[one][0] for one in ("dean", "rosa")]
        x = layout.places[0].point[0]
        assert x < min(couple) if left else x > max(couple)


def test_a_home_keeps_clear_of_a_place() -> None:
    home = Household(
        id="h", members=tuple(Member(person=one) for one in ("dean", "rosa", "ella", "jay"))
    )
    placement = Placement(id="c", child="mia", where="Elm House")
    layout = genogram(replace(FAMILY, placements=(placement,), households=(home,)))
    (outline,), (place,) = layout.outlines, layout.places
    assert not inside(place.point, outline.points)
