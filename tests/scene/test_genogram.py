"""What a family must be able to see on its genogram, and what must never happen there."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path as Path_

import pytest

from sos_widgets.files import load_case
from sos_widgets.layout.geometry import Point
from sos_widgets.model.dates import When
from sos_widgets.model.family import Basis, EventKind, Family, Placement, Union, UnionEvent
from sos_widgets.model.stages import family_at
from sos_widgets.scene.family_lines import partings, placement_words
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Box, Group, Mark, Path, Rect, Text, box, line, walked
from sos_widgets.scene.notation import notation
from sos_widgets.scene.room import overlap
from sos_widgets.scene.scene import Scene
from tests.scene.sample import family, small, small_layout

LABELS = ("name", "years", "partner words", "carer words", "household name")


def picture() -> Scene:
    return genogram(small(), layout=small_layout())


def people(scene: Scene) -> dict[str, Group]:
    return {
        mark.id.removeprefix("person-"): mark
        for mark in walked(scene.marks)
        if isinstance(mark, Group) and mark.kind == "person"
    }


def symbols(scene: Scene) -> dict[str, Box]:
    return {
        id_: box(*(mark for mark in group.marks if mark.kind == "symbol"))
        for id_, group in people(scene).items()
    }


def labels(scene: Scene) -> list[Mark]:
    return [mark for mark in walked(scene.marks) if mark.kind in LABELS]


def collisions(scene: Scene) -> list[str]:
    boxes = symbols(scene)
    found = [
        f"symbols of {a} and {b}"
        for a, b in combinations(boxes, 2)
        if overlap(boxes[a], boxes[b]) > 0.5
    ]
    found += [
        f"{label.words} over {id_}"
        for label in labels(scene)
        for id_, area in boxes.items()
        if isinstance(label, Text) and overlap(box(label), area) > 0.5
    ]
    return found + [
        f"{one.words} over {other.words}"
        for one, other in combinations(labels(scene), 2)
        if isinstance(one, Text)
        and isinstance(other, Text)
        and overlap(box(one), box(other)) > 0.5
        and one.y != other.y - 15.5
    ]


@pytest.mark.parametrize("scene", [picture(), genogram(family())], ids=["small", "every mark"])
def test_nothing_stands_on_a_symbol_or_on_other_words(scene: Scene) -> None:
    assert collisions(scene) == []


WORDS = ("name", "years", "partner words", "carer words", "household name", "tab")


def pieces(mark: Mark) -> list[tuple[Point, Point]]:
    """The straight pieces of a line, and the chords of its bends."""
    if not isinstance(mark, Path) or not mark.stroke:
        return []
    found: list[tuple[Point, Point]] = []
    first = here = (0.0, 0.0)
    for letter, at in mark.steps:
        there = (at[-2], at[-1]) if at else first
        if letter == "M":
            first = there
        else:
            found.append((here, there))
        here = there
    return found


def meets(piece: tuple[Point, Point], area: Box) -> bool:
    """Whether a piece of a line runs through a box, looked at point by point."""
    (x1, y1), (x2, y2) = piece
    steps = int(max(abs(x2 - x1), abs(y2 - y1))) + 1
    return any(
        area[0] < x1 + (x2 - x1) * n / steps < area[2]
        and area[1] < y1 + (y2 - y1) * n / steps < area[3]
        for n in range(steps + 1)
    )


def struck(scene: Scene) -> list[str]:
    """Words that a line runs through; what stands on a plate is clear of lines drawn before."""
    found: list[str] = []
    lines: list[tuple[str, str, tuple[Point, Point]]] = []
    words: list[tuple[str, str, Box]] = []
    for top in scene.marks:
        for mark in walked((top,)):
            area = box(mark) if isinstance(mark, Text | Rect) else (0.0, 0.0, 0.0, 0.0)
            own = top.id.removesuffix("-words")
            if mark.kind == "ground" and top.kind != "person":  # covers an outline, or its own line
                lines = [
                    each
                    for each in lines
                    if each[0] not in ("household", own) or not meets(each[2], area)
                ]
            name = mark.kind if mark.kind == "household" else top.id or mark.kind
            if mark.kind == "tab":
                lines = [each for each in lines if each[0] != "household"]
            lines += [(name, mark.kind, piece) for piece in pieces(mark)]
            if mark.kind in WORDS and isinstance(mark, Text | Rect):
                said = mark.words if isinstance(mark, Text) else "plate"
                words.append((top.id, said, area))
    for _, said, area in words:
        inner = (area[0] + 1, area[1] + 1, area[2] - 1, area[3] - 1)
        found += [f"{kind} through {said}" for _, kind, piece in lines if meets(piece, inner)]
    return found


def stages() -> list[Family]:
    case = load_case(Path_(__file__).parents[2] / "case_studies" / "ropery-row.yaml")
    known = [stage.id for stage in case.stages]
    return [family_at(case, set(known[: n + 1])) for n in range(len(known))]


def test_no_line_runs_through_words_at_any_stage_of_a_story() -> None:
    scenes = [genogram(each) for each in (*stages(), family())]
    assert len(scenes) > 5
    assert [struck(scene) for scene in scenes] == [[]] * len(scenes)
    assert [collisions(scene) for scene in scenes] == [[]] * len(scenes)


def test_a_line_through_words_would_be_found() -> None:
    scene = genogram(family())
    name = next(mark for mark in labels(scene) if isinstance(mark, Text) and mark.words == "Finn")
    across = Path(kind="bad", steps=line([(name.x - 40, name.y - 4), (name.x + 40, name.y - 4)]))
    assert "bad through Finn" in struck(replace(scene, marks=(*scene.marks, across)))


def test_every_outline_is_named_and_no_outline_is_drawn_over_a_name() -> None:
    for scene in (genogram(each, show_legend=False) for each in stages()):
        drawn = walked(scene.marks)
        loops = [
            n for n, mark in enumerate(drawn) if isinstance(mark, Path) and mark.kind == "household"
        ]
        names = [n for n, mark in enumerate(drawn) if mark.kind == "tab"]
        assert len(loops) == len(names) > 1
        assert max(loops) < min(names)


def test_a_collision_would_be_found() -> None:
    layout = small_layout()
    near = replace(layout, points=layout.points | {"zara": (2.1, 6.0)})
    found = collisions(genogram(small(), layout=near))
    assert "symbols of zara and theo" in found
    assert "Zara over Theo" in found


def test_everybody_is_drawn_once_and_can_be_heard() -> None:
    scene = genogram(family())
    assert sorted(people(scene)) == sorted(who.id for who in family().people)
    assert all(group.label.endswith(".") for group in people(scene).values())


def test_it_says_what_it_is_when_and_that_the_family_is_invented() -> None:
    words = [mark.words for mark in walked(picture().marks) if isinstance(mark, Text)]
    assert "Genogram" in words
    assert "As at 4 March 2026 · Practice: an invented family" in words


def test_ages_stand_inside_and_years_of_life_below() -> None:
    drawn = {
        id_: [mark.words for mark in group.marks if isinstance(mark, Text)]
        for id_, group in people(picture()).items()
    }
    assert drawn["zara"] == ["7", "Zara"]
    assert drawn["omar"] == ["c. 38", "Omar"]
    assert drawn["pearl"] == ["c. 70", "Pearl", "1950–2020"]


def test_the_day_can_be_another_one() -> None:
    later = genogram(replace(small(), as_at=When("2030-08-01")), layout=small_layout())
    ages = [mark.words for mark in people(later)["zara"].marks if mark.kind == "age"]  # type: ignore[attr-defined]
    assert ages == ["12"]


def test_the_legend_holds_the_marks_used_and_no_other() -> None:
    assert [key.words for key in picture().legend] == [
        "Boy or man",
        "Girl or woman",
        "Child whom the work is about",
        "Has died",
        "Partners",
        "Married",
        "Separated (s.)",
        "Birth child",
        "Household",
    ]


def test_a_mark_that_goes_leaves_the_legend() -> None:
    calm = replace(small().unions[0], events=small().unions[0].events[:1])
    scene = genogram(replace(small(), unions=(calm,)), layout=small_layout())
    assert "Separated (s.)" not in [key.words for key in scene.legend]


def test_bonds_are_drawn_only_where_asked_for() -> None:
    kinds = {mark.kind for mark in walked(genogram(family()).marks)}
    assert "bond" not in kinds
    scene = genogram(family(), bonds=family().bonds)
    said = [mark.label for mark in walked(scene.marks) if mark.kind == "bond" and mark.label]
    assert "Isla cares for Finn." in said
    assert "Isla cares for Finn." in scene.description


def test_a_very_long_name_is_cut_on_the_picture_only() -> None:
    long = "Bartholomew-Alexander " * 30
    renamed = replace(
        small(),
        people=tuple(
            replace(who, name=long) if who.id == "omar" else who for who in small().people
        ),
    )
    scene = genogram(renamed, layout=small_layout())
    names = [mark for mark in people(scene)["omar"].marks if mark.kind == "name"]
    assert len(names) == 2
    assert collisions(scene) == []
    last = names[-1]
    assert isinstance(last, Text)
    assert last.words.endswith("…")
    assert last.whole == long
    assert long.strip() in scene.description


def test_nobody_yet_is_a_picture_too() -> None:
    scene = genogram(Family(as_at=When("2026")))
    assert scene.description == "Nobody is drawn yet."


@pytest.mark.parametrize(
    ("turns", "signs"),
    [
        ("married", []),
        ("married separated", [(1, False)]),
        ("married separated divorced", [(2, False)]),
        ("married divorced together_again", [(2, True)]),
        ("living_together separated together_again separated", [(1, True), (1, False)]),
        ("married divorced married divorced", [(2, True), (2, False)]),
    ],
)
def test_several_cycles_stand_on_one_line(turns: str, signs: list[tuple[int, bool]]) -> None:
    events = tuple(UnionEvent(kind=EventKind(turn)) for turn in turns.split())
    assert partings(Union(id="u", a="a", b="b", events=events), notation()) == signs


def test_a_placement_shows_its_basis_and_dates() -> None:
    care = Placement(id="p", child="c", basis=Basis.INTERIM_ORDER, since=When("May 2024"))
    assert placement_words(care) == "ICO 2024"
    assert placement_words(replace(care, basis=Basis.ACCOMMODATED, until=When("2025"))) == (
        "s20 2024–2025"
    )


def test_the_legend_stands_on_the_picture_unless_it_is_not_wanted() -> None:
    drawn = {mark.id for mark in walked(picture().marks) if mark.kind == "key"}
    assert drawn == {f"key-{key.fact}" for key in picture().legend}
    bare = genogram(small(), layout=small_layout(), show_legend=False)
    assert not [mark for mark in walked(bare.marks) if mark.kind == "key"]


def test_a_line_to_a_child_hangs_below_the_name_of_the_one_parent() -> None:
    scene = picture()
    pearl = people(scene)["pearl"]
    below = max(box(mark)[3] for mark in pearl.marks)
    drops = [box(mark) for mark in walked(scene.marks) if mark.kind == "birth child line"]
    x = (box(pearl)[0] + box(pearl)[2]) / 2
    assert [top for left, top, _, _ in drops if abs(left - x) < 1] == [pytest.approx(below + 4)]
