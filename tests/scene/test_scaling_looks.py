"""The other ways to look at a scale: one day, person by person, and a child's path."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

import pytest

from sos_widgets.draw import draw_scale
from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.figures import Build, Hair, Look
from sos_widgets.model.record import Answer, Meeting, Rating, Record, Role, Scale, ScaleKind, View
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Text, box, walked
from sos_widgets.scene.ratings import occasion_key, occasions
from sos_widgets.scene.room import overlap
from sos_widgets.scene.scaling import LOOKS, scaling
from sos_widgets.scene.scene import Scene
from sos_widgets.words import labels
from tests.scene.sample import record


def kinds(scene: Scene, kind: str) -> list[Text]:
    return [m for m in walked(scene.marks) if isinstance(m, Text) and m.kind == kind]


def words(scene: Scene) -> str:
    return " | ".join(m.words for m in walked(scene.marks) if isinstance(m, Text))


def on(day: str, who: str, number: int | None, **more: object) -> Rating:
    said = {"answer": Answer.NUMBER if number is not None else Answer.IT_DEPENDS, **more}
    return Rating(id=f"{day}-{who}", scale="s", who=who, meeting=day, number=number, **said)  # type: ignore[arg-type]


def asked(*ratings: Rating, days: int = 3) -> Record:
    return Record(
        id="r",
        scales=(Scale(id="s", question="How safe?"),),
        meetings=tuple(
            Meeting(id=f"m{n}", title=f"Meeting {n}", date=When(f"2026-0{n}-01"))
            for n in range(1, days + 1)
        ),
        ratings=ratings,
    )


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_has_its_words_and_never_reckons(look: str) -> None:
    scene = scaling(record(), "s", look=look)  # type: ignore[arg-type]
    said = f"{scene.description} {words(scene)}".lower()
    assert not re.search(r"average|mean score|total|spread|\d\.\d|%", said)
    assert "finn" in scene.description.lower()
    (tables,) = scene.equivalents
    assert tables.blocks


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_of_nobody_is_a_picture_too(look: str) -> None:
    scene = scaling(replace(record(), ratings=()), "s", look=look)  # type: ignore[arg-type]
    assert scene.size[1] > 150
    assert draw_scale(replace(record(), ratings=()), "s", look=look)  # type: ignore[arg-type]


@pytest.mark.parametrize("look", LOOKS)
def test_a_notebook_s_figure_is_of_that_look_and_says_who_stands_where(look: str) -> None:
    def drawn(record: Record) -> set[str]:
        figure = draw_scale(record, "s", look=look)  # type: ignore[arg-type]
        return {each.get_text() for axes in figure.axes for each in axes.texts}

    shown = drawn(record())
    assert {each.words for each in kinds(scaling(record(), "s", look=look), "rater")} <= shown  # type: ignore[arg-type]
    assert any("Finn" in each for each in shown)
    assert not any("Finn" in each for each in drawn(replace(record(), ratings=())))


def test_a_scale_that_is_not_there_is_said() -> None:
    with pytest.raises(NotFoundError):
        draw_scale(record(), "gone")


def test_the_line_is_of_the_newest_day_and_says_where_each_stood_before() -> None:
    scene = scaling(
        asked(on("m1", "Nan", 3), on("m2", "Nan", 5), on("m2", "Ola", 5)), "s", look="line"
    )
    assert [each.words for each in kinds(scene, "meeting")] == ["Meeting 2"]
    assert [each.words for each in kinds(scene, "rater")] == ["Nan, was 3", "Ola"]
    assert "Before: 3." in scene.description


def test_the_line_of_an_earlier_day_can_be_chosen() -> None:
    made = asked(on("m1", "Nan", 3), on("m3", "Nan", 5))
    assert [occasion_key(each) for each in occasions(made, "s")] == ["m1", "m3"]
    scene = scaling(made, "s", look="line", day="m1")
    assert [each.words for each in kinds(scene, "rater")] == ["Nan"]
    assert "Meeting 3" not in words(scaling(made, "s", look="line", day="m1"))
    # A day that is not there any more gives way to the newest.
    assert "Meeting 3" in words(scaling(made, "s", look="line", day="gone"))


def test_what_was_said_outside_any_meeting_is_not_newer_than_a_meeting() -> None:
    made = asked(on("", "Nan", 3), on("m1", "Nan", 5))
    assert "Meeting 1" in words(scaling(made, "s", look="line"))
    assert "Meeting 1" not in words(scaling(made, "s", look="line", day="day:"))


def test_where_all_spoke_in_role_it_is_said_once() -> None:
    role = {"view": View.IN_ROLE}
    scene = scaling(asked(on("m1", "Nan", 3, **role), on("m1", "Ola", 4, **role)), "s", look="line")
    assert words(scene).count("in role") == 1
    mixed = scaling(asked(on("m1", "Nan", 3, **role), on("m1", "Ola", 4)), "s", look="line")
    assert "Nan (in role)" in words(mixed)


def test_each_person_has_a_panel_the_children_last() -> None:
    made = asked(
        on("m1", "Mia", 2, role=Role.CHILD),
        on("m1", "Nan", 3),
        on("m2", "Nan", None),
        on("m3", "Nan", 5),
        on("m2", "Ola", 4),
        on("m3", "Mia", 4, role=Role.CHILD, view=View.GUESS, guessed_by="Nan"),
    )
    scene = scaling(made, "s", look="people")
    panels = [m for m in walked(scene.marks) if isinstance(m, Group) and m.kind == "person"]
    names = [each.words for panel in panels for each in panel.marks if each.kind == "rater"]  # type: ignore[attr-defined]
    assert names == ["Nan", "Ola", "Mia", "Mia (Nan’s guess)"]
    assert panels[0].label == (
        "Nan, family. Meeting 1, 1 January 2026: 3; Meeting 2, 1 February 2026: “It depends”; "
        "Meeting 3, 1 March 2026: 5."
    )
    numbers = [each.words for each in panels[0].marks if each.kind == "number"]  # type: ignore[attr-defined]
    assert numbers == ["3", "5"]
    assert [each.words for each in panels[0].marks if each.kind == "answer"] == ["…"]  # type: ignore[attr-defined]
    # A day without a number breaks the line: nobody knows what lay between.
    assert not any(each.kind == "way" for each in panels[0].marks)
    assert "… “It depends”" in words(scene)


def test_a_day_on_which_somebody_was_not_asked_is_passed_over() -> None:
    made = asked(on("m1", "Nan", 3), on("m2", "Ola", 1), on("m3", "Nan", 5))
    scene = scaling(made, "s", look="people")
    ways = [m for m in walked(scene.marks) if isinstance(m, Path) and m.kind == "way"]
    assert len(ways) == 1


def test_numbers_rise_with_their_place_in_every_panel() -> None:
    made = asked(*(on(f"m{n}", "Nan", number) for n, number in enumerate((0, 10, 4), 1)))
    scene = scaling(made, "s", look="people")
    (way,) = [m for m in walked(scene.marks) if isinstance(m, Path) and m.kind == "way"]
    low, high, middle = (at[1] for _, at in way.steps)
    assert low > middle > high


def test_fifteen_people_on_eight_days_are_small_pictures_of_one_size() -> None:
    made = asked(
        *(on(f"m{day}", f"Person {n}", (day + n) % 11) for day in range(1, 9) for n in range(15)),
        days=8,
    )
    scene = scaling(made, "s", look="people")
    panels = [m for m in walked(scene.marks) if isinstance(m, Group) and m.kind == "person"]
    assert len(panels) == 15
    for one, other in combinations(panels, 2):
        assert not overlap(box(one), box(other))
    assert scene.size[0] < 900
    assert scene.size[1] < 1300
    assert {each.words for each in kinds(scene, "day words")} == {
        f"{n}: Meeting {n}, {made.meetings[n - 1].date}" for n in range(1, 9)
    }


@pytest.mark.parametrize("crowd", [[5] * 12, list(range(11)), [0, 10, 9, 9, 1, 5, 4, 4], [0] * 5])
def test_no_name_on_the_path_covers_a_stone_or_another_name(crowd: list[int]) -> None:
    made = asked(*(on("m1", f"Somebody with a name {n}", each) for n, each in enumerate(crowd)))
    scene = scaling(made, "s", look="path")
    drawn = [m for m in walked(scene.marks) if isinstance(m, Group) and m.kind == "rating"]
    assert len(drawn) == len(crowd)
    stones = [m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "stone"]
    assert len(stones) == 11
    for one, other in combinations(drawn, 2):
        for a in one.marks:
            for b in other.marks:
                assert not overlap(box(a), box(b)), (one.label, other.label)
    for stone in stones:
        for each in drawn:
            assert not any(overlap(box(mark), box(stone)) for mark in each.marks), each.label


def test_the_path_stands_on_the_same_numbers_as_the_line() -> None:
    made = record()
    path, line = (scaling(made, "s", look=look) for look in ("path", "line"))

    def ratings(scene: Scene) -> set[str]:
        return {m.id for m in walked(scene.marks) if isinstance(m, Group) and m.kind == "rating"}

    assert ratings(path) == ratings(line) != set()
    stones = {
        m.words: m.x for m in walked(path.marks) if isinstance(m, Text) and m.kind == "number"
    }
    for group in walked(path.marks):
        if isinstance(group, Group) and group.kind == "rating":
            number = next(e.number for e in made.ratings if f"rating-{e.id}" == group.id)
            left, _, right, _ = box(group.marks[0])
            assert (left + right) / 2 == pytest.approx(stones[str(number)], abs=0.01)


def test_a_child_alone_stands_on_the_path_once_for_each_day() -> None:
    made = asked(on("m1", "Mia", 2, role=Role.CHILD), on("m2", "Mia", 4, role=Role.CHILD))
    scene = scaling(made, "s", look="path")
    assert {each.words for each in kinds(scene, "rater")} == {
        "Mia, 1 January 2026",
        "Mia, 1 February 2026",
    }


@pytest.mark.parametrize("kind", ScaleKind)
def test_the_ends_of_a_path_are_those_of_its_scale_in_a_childs_words(kind: ScaleKind) -> None:
    made = asked(on("m1", "Mia", 2, role=Role.CHILD))
    usual = labels().scale_kinds()[kind.value]
    (scale,) = made.scales

    def ends(**own: str) -> str:
        asked_so = replace(scale, kind=kind, **own)
        return scaling(replace(made, scales=(asked_so,)), "s", look="path").description

    assert f"0 ({usual['child_zero']}) up to a house at 10 ({usual['child_ten']})" in ends()
    own = ends(child_zero="Rex barks all night.", child_ten="Rex sleeps.")
    assert "0 (Rex barks all night.) up to a house at 10 (Rex sleeps.)" in own


def test_a_child_who_is_drawn_in_a_book_stands_on_the_path_as_in_the_book() -> None:
    made = record()
    plain = scaling(made, "s", look="path")
    looks = (Look(id="isla", who="isla", build=Build.CHILD, hair=Hair.AFRO),)
    drawn = scaling(replace(made, looks=looks), "s", look="path")

    def children(scene: Scene) -> list[Mark]:
        return [each for each in walked(scene.marks) if each.kind == "child"]

    assert len(children(plain)) == len(children(drawn)) == 1
    assert children(plain) != children(drawn)
    # Nobody's guess of a child is drawn as the child on a stone.
    guessed = tuple(
        replace(each, view=View.GUESS) if each.role is Role.CHILD else each for each in made.ratings
    )
    assert children(scaling(replace(made, ratings=guessed), "s", look="path")) == []
