"""Everybody's own number, in its place, beside nobody else's name."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.model.record import Rating, Role
from sos_widgets.scene.marks import Circle, Group, Path, Text, box, walked
from sos_widgets.scene.room import overlap
from sos_widgets.scene.scaling import scaling
from sos_widgets.scene.scene import Scene
from tests.scene.sample import record


def ratings(scene: Scene) -> dict[str, Group]:
    found = [m for m in walked(scene.marks) if isinstance(m, Group) and m.kind == "rating"]
    return {mark.id: mark for mark in found}


def words(scene: Scene) -> list[str]:
    return [mark.words for mark in walked(scene.marks) if isinstance(mark, Text)]


def test_each_number_stands_over_its_tick() -> None:
    scene = scaling(record(), "s")
    ticks = {
        m.words: m.x for m in walked(scene.marks) if isinstance(m, Text) and m.kind == "number"
    }
    for rating in record().ratings:
        if rating.number is not None:
            left, _, right, _ = box(ratings(scene)[f"rating-{rating.id}"].marks[0])
            assert (left + right) / 2 == pytest.approx(ticks[str(rating.number)], abs=0.01)


@pytest.mark.parametrize("crowd", [[], [5] * 12, list(range(11)), [0, 10, 9, 9, 1, 5, 4, 4]])
def test_no_name_covers_another_name_mark_or_stalk(crowd: list[int]) -> None:
    more = tuple(
        Rating(
            id=f"x{n}", scale="s", who=f"Somebody with a long name {n}", number=number, meeting="m1"
        )
        for n, number in enumerate(crowd)
    )
    scene = scaling(replace(record(), ratings=(*record().ratings, *more)), "s")
    drawn = list(ratings(scene).values())
    for one, other in combinations(drawn, 2):
        for a in one.marks:
            for b in other.marks:
                assert not overlap(box(a), box(b)), (one.label, other.label)
    stalks = [m for m in walked(scene.marks) if isinstance(m, Path) and m.kind == "stalk"]
    names = [m for m in walked(scene.marks) if isinstance(m, Text) and m.kind == "rater"]
    for stalk in stalks:
        x, top, _, bottom = box(stalk)
        assert not any(overlap(box(name), (x, top, x + 1, bottom)) for name in names)


def test_meetings_stand_in_order_of_date() -> None:
    meetings = [
        m.words
        for m in walked(scaling(record(), "s").marks)
        if isinstance(m, Text) and m.kind == "meeting"
    ]
    assert meetings == ["First meeting", "Review"]


def test_who_gives_no_number_is_listed_and_a_guess_is_marked() -> None:
    scene = scaling(record(), "s")
    assert "Without a number: Finn “I don't know”" in words(scene)
    assert "Finn (Lorna’s guess)" in words(scene)
    (mark,) = (m for m in ratings(scene)["rating-guess"].marks if isinstance(m, Circle))
    assert mark.dash
    assert mark.fill == "paper"


def test_roles_differ_in_shape() -> None:
    scene = scaling(record(), "s")
    shapes = {
        rating.role: repr(ratings(scene)[f"rating-{rating.id}"].marks[0]).split("(")[0]
        + str(len(getattr(ratings(scene)[f"rating-{rating.id}"].marks[0], "steps", ())))
        for rating in record().ratings
        if rating.number is not None and rating.id != "guess"
    }
    assert len(set(shapes.values())) == len(Role)


def test_there_is_never_an_average() -> None:
    scene = scaling(record(), "s")
    said = " ".join([scene.description, *words(scene)]).lower()
    assert not re.search(r"average|mean score|total|\d\.\d|%", said)
    assert re.search(r"average|\d\.\d", "the average is 4.7")


def test_an_unknown_scale_is_said_in_a_sentence() -> None:
    with pytest.raises(NotFoundError, match="no such scale"):
        scaling(record(), "nope")


def test_a_scale_that_nobody_was_asked_is_a_picture_too() -> None:
    scene = scaling(replace(record(), ratings=()), "s")
    assert "Nobody has been asked yet" in " ".join(words(scene))
