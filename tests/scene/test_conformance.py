"""What other programs are known to draw wrongly, and where the standards contradict each other."""

from __future__ import annotations

import pytest

from sos_widgets.model.family import (
    Family,
    ParentLink,
    Person,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionKind,
)
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Circle, Drawn, Group, Mark, Path, Rect, Text, walked
from sos_widgets.scene.notation import notation, profiles
from sos_widgets.scene.scene import Scene
from tests.scene.sample import family as every_mark

every_profile = pytest.mark.parametrize("name", profiles())


def twins(kind: TwinKind) -> Family:
    people = tuple(Person(id=id_, name=id_, shape=Shape.CIRCLE) for id_ in ("mum", "ada", "ivy"))
    return Family(
        people=people,
        parent_links=tuple(ParentLink(id=id_, child=id_, parent="mum") for id_ in ("ada", "ivy")),
        twins=(TwinGroup(id="t", members=("ada", "ivy"), kind=kind),),
    )


def lines(scene: Scene) -> list[Path]:
    return [
        mark
        for top in scene.marks
        if top.kind not in ("legend", "person")
        for mark in walked((top,))
        if isinstance(mark, Path) and "child line" in mark.kind
    ]


def level(mark: Path) -> bool:
    """Whether a line is one level piece between two legs."""
    ends = [at for _, at in mark.steps]
    return len(ends) == 2 and ends[0][1] == ends[1][1] and ends[0][0] != ends[1][0]


def slanting(mark: Path) -> bool:
    (_, (x1, y1)), (_, (x2, y2)) = mark.steps
    return x1 != x2 and y1 != y2


def person(scene: Scene, id_: str) -> list[Mark]:
    (found,) = (
        mark for mark in scene.marks if isinstance(mark, Group) and mark.id == f"person-{id_}"
    )
    return list(found.marks)


def symbol(scene: Scene, id_: str) -> list[Mark]:
    return [mark for mark in person(scene, id_) if mark.kind == "symbol"]


@every_profile
def test_identical_twins_have_the_bar_and_fraternal_twins_have_none(name: str) -> None:
    drawn = {kind: lines(genogram(twins(kind), notation=name)) for kind in TwinKind}
    bars = {kind: sum(map(level, found)) for kind, found in drawn.items()}
    # The line from which the legs spread counts too, where it has a width.
    assert bars[TwinKind.IDENTICAL] == bars[TwinKind.FRATERNAL] + 1
    assert bars[TwinKind.UNKNOWN] == bars[TwinKind.FRATERNAL]
    for found in drawn.values():
        legs = [each.steps for each in found if len(each.steps) == 2 and slanting(each)]
        assert len(legs) == 2
        assert legs[0][0] == legs[1][0], "twins hang from one point"


def test_only_nsgc_asks_whether_twins_are_identical() -> None:
    asked = {}
    for name in profiles():
        scene = genogram(twins(TwinKind.UNKNOWN), notation=name, show_legend=False)
        asked[name] = "?" in [mark.words for mark in walked(scene.marks) if isinstance(mark, Text)]
    assert asked == {"uk": False, "mcgoldrick": False, "nsgc": True}


@every_profile
@pytest.mark.parametrize(
    ("gender", "shape", "outline"),
    [("trans woman", Shape.CIRCLE, Circle), ("trans man", Shape.SQUARE, Rect)],
)
def test_a_trans_person_has_the_shape_of_the_lived_gender_and_no_other(
    name: str, gender: str, shape: Shape, outline: type[Mark]
) -> None:
    said, unsaid = (
        genogram(
            Family(people=(Person(id="a", name="Al", shape=shape, gender=words),)), notation=name
        )
        for words in (gender, "")
    )
    assert [type(mark) for mark in symbol(said, "a")] == [outline]
    # Nothing more is drawn of a trans person than of anybody else.
    assert person(said, "a") == person(unsaid, "a")


def test_the_diamond_is_a_pet_for_mcgoldrick_only() -> None:
    forms = {}
    for name in profiles():
        people = (Person(id="p", name="Rex", pet="dog"), Person(id="u", name="Sam"))
        scene = genogram(Family(people=people), notation=name)
        forms[name] = {
            id_: isinstance(mark, Path) and len(mark.steps) == 5
            for id_ in ("p", "u")
            for mark in symbol(scene, id_)
        }
    assert forms == {
        "uk": {"p": False, "u": True},
        "mcgoldrick": {"p": True, "u": False},
        "nsgc": {"p": False, "u": True},
    }


def test_living_together_is_dashed_for_mcgoldrick_and_unbroken_for_the_others() -> None:
    dashes = {}
    for name in profiles():
        people = (Person(id="a", name="A"), Person(id="b", name="B"))
        union = Union(id="u", a="a", b="b", kind=UnionKind.LIVING_TOGETHER)
        scene = genogram(Family(people=people, unions=(union,)), notation=name)
        (way,) = (m for m in walked(scene.marks) if m.kind == "living_together partner line")
        assert isinstance(way, Drawn)
        dashes[name] = bool(way.dash)
    assert dashes == {"uk": False, "mcgoldrick": True, "nsgc": False}


def test_somebody_who_died_has_a_cross_and_for_nsgc_one_slash() -> None:
    crosses = {
        name: sum(
            mark.kind == "cross" for mark in person(genogram(every_mark(), notation=name), "harold")
        )
        for name in profiles()
    }
    assert crosses == {"uk": 2, "mcgoldrick": 2, "nsgc": 1}


def test_the_child_whom_the_work_is_about_is_outlined_twice_or_pointed_at() -> None:
    scenes = {name: genogram(every_mark(), notation=name) for name in profiles()}
    assert {name: len(symbol(scene, "isla")) for name, scene in scenes.items()} == {
        "uk": 2,
        "mcgoldrick": 2,
        "nsgc": 1,
    }
    pointed = {
        name: "P" in [mark.words for mark in person(scene, "isla") if isinstance(mark, Text)]
        for name, scene in scenes.items()
    }
    assert pointed == {"uk": False, "mcgoldrick": False, "nsgc": True}


def test_only_nsgc_puts_somebody_adopted_in_brackets_and_cousins_on_a_double_line() -> None:
    parents = tuple(
        ParentLink(id=f"{child}<{parent}", child=child, parent=parent)
        for child, parent in (("b", "gran"), ("c", "gran"), ("d", "b"), ("e", "c"))
    )
    people = tuple(Person(id=id_, name=id_) for id_ in ("gran", "b", "c", "d", "e"))
    cousins = Union(id="u", a="d", b="e", kind=UnionKind.MARRIED)
    kin = Family(people=people, unions=(cousins,), parent_links=parents)
    for name in profiles():
        scene = genogram(every_mark(), notation=name)
        brackets = [mark for mark in person(scene, "jo") if mark.kind == "bracket"]
        assert len(brackets) == (2 if name == "nsgc" else 0)
        assert not [mark for mark in person(scene, "tess") if mark.kind == "bracket"]
        strokes = [
            mark
            for mark in walked(genogram(kin, notation=name, show_legend=False).marks)
            if mark.kind.endswith("partner line")
        ]
        assert len(strokes) == (2 if name == "nsgc" else 1)
        (couple,) = (mark for mark in genogram(kin, notation=name).marks if mark.kind == "union")
        assert isinstance(couple, Group)
        assert ("related by blood" in couple.label) is (name == "nsgc")


@every_profile
def test_every_profile_draws_a_family_with_every_mark_and_says_which_it_used(name: str) -> None:
    scene = genogram(every_mark(), bonds=every_mark().bonds, notation=name)
    people = {mark.id for mark in scene.marks if mark.kind == "person"}
    assert people == {f"person-{who.id}" for who in every_mark().people}
    rules = notation(name)
    assert rules.legend("symbols", "died") in {key.words for key in scene.legend}
    assert len(scene.legend) > 15
