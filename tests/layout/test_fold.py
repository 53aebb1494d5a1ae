from __future__ import annotations

from dataclasses import replace

from sos_widgets.layout.genogram.fold import Folded, folded
from sos_widgets.layout.genogram.kin import kin_of
from sos_widgets.layout.genogram.ladder import Order, ladder_of
from sos_widgets.layout.genogram.rows import generations
from sos_widgets.model.family import Family, Household, Member, ParentLink, Person, Union

FAMILY = Family(
    people=tuple(Person(id=name) for name in ("ma", "pa", "ann", "bob", "cat", "dan", "ed", "kid")),
    unions=(
        Union(id="u", a="ma", b="pa"),
        Union(id="v", a="bob", b="ed"),
        Union(id="w", a="cat", b="kid"),
    ),
    parent_links=tuple(
        ParentLink(id=f"{child}{parent}", child=child, parent=parent)
        for child in ("ann", "bob", "cat", "dan")
        for parent in ("ma", "pa")
    ),
)


def fold(family: Family, *held: str) -> Folded:
    kin = kin_of(family)
    rows, _ = generations(kin)
    ladder = ladder_of(kin, rows, list(kin.people))
    return folded(kin, ladder, left=lambda a, b: a < b, kept=held)


def test_who_can_stand_by_somebody_else_is_folded() -> None:
    found = fold(FAMILY)
    assert found.ladder.rows == (("ma",), ("ann",))
    assert found.within["ann"] == ("ann", "bob", "ed", "cat", "kid", "dan")
    assert found.weights["ann"] == 4  # partners are no brothers and sisters
    assert [net.group.id for net in found.ladder.nets] == ["u"]


def test_everybody_and_every_line_comes_back() -> None:
    found = fold(FAMILY)
    nets = tuple(
        tuple(net for net in found.ladder.nets if net.gap == gap)
        for gap in range(len(found.ladder.rows))
    )
    order = found.unfolded(Order(rows=found.ladder.rows, nets=nets))
    assert order.rows == (("ma", "pa"), ("ann", "bob", "ed", "cat", "kid", "dan"))
    assert sorted(net.group.id for gap in order.nets for net in gap) == ["u", "v", "w"]


def test_homes_and_places_set_by_hand_are_not_folded() -> None:
    home = Household(id="h", members=(Member(person="bob"), Member(person="cat")))
    apart = fold(replace(FAMILY, households=(home,)))
    assert apart.ladder.rows[1] == ("ann", "bob", "cat", "dan", "ed", "kid")
    held = fold(FAMILY, "dan")
    assert held.ladder.rows == (("ma",), ("ann", "bob", "cat", "dan", "ed", "kid"))
