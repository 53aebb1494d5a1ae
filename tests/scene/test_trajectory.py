"""The way from a danger to its goal, as it is drawn and as it is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.record import Category, Outcome, Pair, Record, Statement
from sos_widgets.scene.lettering import width
from sos_widgets.scene.marks import Circle, Group, Rect, Text
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.trajectory import trajectory
from tests.scene.sample import record


def step(id_: str, when: str, outcome: Outcome = Outcome.OPEN) -> Statement:
    return Statement(
        id=id_,
        category=Category.NEXT_STEP,
        words=f"Do {id_}",
        by_when=When(when),
        outcome=outcome,
    )


def on_the_way(*steps: Statement, danger: str = "", **fields: str) -> Record:
    whole = record()
    pair = replace(whole.pairs[0], steps=tuple(each.id for each in steps), **fields)
    said = tuple(
        replace(each, words=danger) if danger and each.id == "d1" else each
        for each in whole.statements
    )
    return replace(whole, pairs=(pair,), statements=(*said, *steps))


def of(scene: Scene, kind: str) -> list[Group]:
    return [each for each in scene.marks if isinstance(each, Group) and each.kind == kind]


def test_steps_stand_in_the_order_of_their_days_and_those_without_one_come_last() -> None:
    steps = step("none", ""), step("late", "May 2026"), step("early", "2026-04-01")
    drawn = of(trajectory(on_the_way(*steps), "p1"), "step")
    assert [each.id for each in drawn] == ["step-early", "step-late", "step-none"]
    assert "No day yet" in drawn[-1].label
    assert len({each.marks[0].x for each in drawn if isinstance(each.marks[0], Circle)}) == 3


def test_how_a_step_went_is_told_by_shape_and_in_the_legend() -> None:
    steps = [step(each.value, "2026-04-01", each) for each in Outcome]
    scene = trajectory(on_the_way(*steps), "p1")
    marks = {each.id: each.marks for each in of(scene, "step")}
    open_, done, not_done = (marks[f"step-{each.value}"] for each in Outcome)
    assert isinstance(open_[0], Circle)
    assert isinstance(done[0], Circle)
    assert (open_[0].fill, done[0].fill) == ("paper", "ink")
    assert len([each for each in not_done if each.kind == "stone"]) == 3
    assert [key.words for key in scene.legend][:3] == ["Still to do", "Done", "Not done"]


def test_everybody_stands_where_they_last_stood_and_a_guess_is_hollow() -> None:
    scene = trajectory(record(), "p1")
    (between,) = of(scene, "scale")
    marks = [each for each in between.marks if each.kind == "standing"]
    assert len(marks) == 7, "six people who gave a number, and a guess"
    assert [each.dash for each in marks if isinstance(each, Circle) and each.fill == "paper"] != []
    assert "Isla: 5." in scene.description
    names = " ".join(each.words for each in between.marks if isinstance(each, Text))
    assert "guess" in names


def test_long_words_stay_inside_their_end_and_are_whole_in_the_tables() -> None:
    words = "Edith is worried that it will happen again and again. " * 12
    scene = trajectory(on_the_way(danger=words), "p1")
    danger = of(scene, "end")[0]
    frame = danger.marks[0]
    assert isinstance(frame, Rect)
    rows = [each for each in danger.marks if isinstance(each, Text)]
    assert rows[-1].words.endswith("…")
    for row in rows:
        assert row.x + width(row.words, size=row.size, bold=row.bold) <= frame.x + frame.w
        assert frame.y < row.y < frame.y + frame.h
    assert words in str(scene.equivalents[0].blocks)


def test_what_is_not_there_yet_is_said() -> None:
    empty = Record(id="r", pairs=(Pair(id="p"),))
    scene = trajectory(empty, "p")
    assert scene.description.count("Not yet in words") == 2
    assert "There is no scale between them yet." in scene.description
    assert "No step has been put on this way yet." in scene.description
    with pytest.raises(NotFoundError):
        trajectory(empty, "q")
