from __future__ import annotations

import importlib.util
import sys
import time
from itertools import permutations, product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from sos_widgets.layout import genogram
from sos_widgets.layout.genogram import _Frame
from sos_widgets.layout.genogram.kin import kin_of
from sos_widgets.layout.genogram.ladder import Ladder, Order, ladder_of
from sos_widgets.layout.genogram.rows import clusters, generations
from sos_widgets.model.family import Family, ParentLink, Person, Union

_spec = importlib.util.spec_from_file_location(
    "layout_families", Path(__file__).with_name("families.py")
)
assert _spec
assert _spec.loader
made = importlib.util.module_from_spec(_spec)
sys.modules["layout_families"] = made
_spec.loader.exec_module(made)


def of(couples: dict[str, str]) -> Family:
    """Build a family from ``{"ab": "cde"}``: a and b are partners with children c, d and e."""
    names = dict.fromkeys("".join((*couples, *couples.values())))
    return Family(
        people=tuple(Person(id=name) for name in names),
        unions=tuple(Union(id=f"u{pair}", a=pair[0], b=pair[1]) for pair in couples),
        parent_links=tuple(
            ParentLink(id=f"{child}{parent}", child=child, parent=parent)
            for pair, children in couples.items()
            for child in children
            for parent in pair
        ),
    )


def orders(ladder: Ladder) -> list[Order]:
    """Every order of the rows, each line under the middle of what it comes from."""
    found = []
    for rows in product(*map(permutations, ladder.rows)):
        place = {item: index for row in rows for index, item in enumerate(row)}
        nets = tuple(
            tuple(
                sorted(
                    (net for net in ladder.nets if net.gap == gap),
                    key=lambda net: sum(place[top] for top in net.tops) / len(net.tops),
                )
            )
            for gap in range(len(rows))
        )
        found.append(Order(rows=tuple(rows), nets=nets))
    return found


def fewest_of_all(family: Family) -> int:
    """Draw every order there is and count."""
    kin = kin_of(family)
    rows, _ = generations(kin)
    frame = _Frame(family, kin)
    total = 0
    for people in clusters(kin):
        least = min(rows[person] for person in people)
        ladder = ladder_of(kin, {person: rows[person] - least for person in people}, people)
        total += min(len(frame.crossings(order)) for order in orders(ladder))
    return total


TWO_AND_TWO = of({"ab": "cd", "ef": "gh", "cg": "i", "dh": "j"})
THREE_AND_THREE = of({"ab": "cde", "fg": "hij", "ch": "k", "di": "l", "ej": "m"})
FOUR_WAYS = of({"ab": "e", "cd": "f", "ad": "g", "cb": "h", "ef": "i", "gh": "j"})
BETWEEN_TWO = of({"ab": "c", "de": "fg", "cf": "h", "cg": "i"})


@pytest.mark.parametrize(
    ("family", "fewest"),
    [(TWO_AND_TWO, 1), (THREE_AND_THREE, 2), (FOUR_WAYS, 1), (BETWEEN_TWO, 1)],
)
def test_what_must_cross_is_proven(family: Family, fewest: int) -> None:
    mark = genogram(family, time_limit=30.0).certificate
    assert (mark.crossings, mark.lower_bound) == (fewest, fewest)
    assert "no drawing has fewer" in str(mark)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(family=made.families(most=7))
def test_no_order_of_a_small_family_has_fewer_crossings(family: Family) -> None:
    family = Family(people=family.people, unions=family.unions, parent_links=family.parent_links)
    if sum(not person.pet for person in family.people) > 8:
        return
    mark = genogram(family).certificate
    assert mark.lower_bound <= mark.crossings <= fewest_of_all(family)


@pytest.mark.parametrize("family", [TWO_AND_TWO, FOUR_WAYS, BETWEEN_TWO])
def test_no_order_of_a_tangled_family_has_fewer_crossings(family: Family) -> None:
    assert genogram(family).certificate.crossings <= fewest_of_all(family)


def test_no_proof_is_claimed_without_time_for_it() -> None:
    mark = genogram(THREE_AND_THREE, time_limit=0.0).certificate
    assert mark.crossings > mark.lower_bound
    assert "not proven" in str(mark)


def tangled(size: int) -> Family:
    """Everybody of a row has a child with several others of it."""
    people = [f"{row}.{n}" for row in range(3) for n in range(size)]
    unions: list[Union] = []
    links: list[ParentLink] = []
    for row in range(2):
        for n in range(size):
            for step in (1, 3):
                a, b = f"{row}.{n}", f"{row}.{(n + step) % size}"
                union = Union(id=f"{a}-{b}", a=a, b=b)
                unions.append(union)
                child = f"{row + 1}.{(7 * n + step) % size}"
                if all(link.child != child for link in links):
                    links += [
                        ParentLink(id=f"{child}{parent}", child=child, parent=parent)
                        for parent in (a, b)
                    ]
    return Family(
        people=tuple(Person(id=id_) for id_ in people),
        unions=tuple(unions),
        parent_links=tuple(links),
    )


def test_time_is_kept_and_a_drawing_comes_all_the_same() -> None:
    family = tangled(12)
    genogram(family, time_limit=0.2)  # loads what it needs
    started = time.monotonic()
    layout = genogram(family, time_limit=0.5)
    assert time.monotonic() - started < 10
    assert len(layout.points) == len(family.people)
    assert not layout.certificate.proven


@pytest.mark.parametrize(
    "family",
    [
        of({"aa": "b"}),
        of({"ab": "c", "ca": "d", "db": "e"}),
        of({f"a{chr(200 + n)}": chr(400 + n) for n in range(30)}),
        of({"ab": "".join(chr(200 + n) for n in range(25))}),
        of({chr(200 + n) + chr(400 + n): chr(201 + n) for n in range(12)}),
    ],
    ids=["self", "own descendants", "30 partners", "25 children", "12 generations"],
)
def test_odd_families_are_drawn_whole(family: Family) -> None:
    layout = genogram(family)
    assert sorted(layout.points) == sorted(person.id for person in family.people)
    assert layout.certificate.lower_bound <= layout.certificate.crossings


def test_thirty_partners_cross_nobody() -> None:
    family = of({f"a{chr(200 + n)}": chr(400 + n) for n in range(30)})
    assert genogram(family).certificate.crossings == 0


def test_one_child_more_moves_nobody_else() -> None:
    growing = made.Growing()
    growing.union(growing.person(0, 1), growing.person(0, 2))
    for n in range(36):
        growing.move(("child", "child", "partner")[n % 3], n * 7, n * 5)
    family = growing.family()
    before = genogram(family)
    assert len(before.points) > 30
    for union in family.unions[:6]:
        child = growing.child(union, 1)
        after = genogram(growing.family(), before=before.rows)
        for old, new in zip(before.rows, after.rows, strict=False):
            stayed = [person for person in new if person != child]
            assert stayed == list(old)
        growing.people.pop()
        growing.links[-2:] = []
