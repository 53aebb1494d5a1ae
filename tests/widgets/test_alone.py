"""The way through a family for one person, as its page meets it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.closing import Closing
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.record import Record, Reflection
from sos_widgets.model.stages import release
from sos_widgets.store import Practice, create
from sos_widgets.tools import TOOLS
from sos_widgets.widgets import practise
from sos_widgets.widgets.alone import AloneBoard, reflection_of
from sos_widgets.widgets.desk import Desk
from sos_widgets.words.alone import WayStep, parts_read, way_alone


@pytest.fixture
def case() -> CaseStudy:
    return files.load_case("ropery-row")


@pytest.fixture
def practice(case: CaseStudy, tmp_path: Path) -> Iterator[Practice]:
    opened = practise(case.slug, folder=tmp_path)
    yield opened
    opened.close()


def steps_of(board: AloneBoard) -> dict[str, dict[str, Any]]:
    board._show_extra()
    return {each["id"]: each for each in board.extra["steps"]}


def let_out(way: tuple[WayStep, ...]) -> list[int]:
    return [part for step in way if step.kind == "read" for part in step.parts]


def test_the_way_lets_out_every_part_once_in_order_and_opens_tools_that_there_are() -> None:
    titles = {tool.name: tool.name for tool in TOOLS}
    for stages in range(1, 10):
        way = way_alone(stages, titles)
        assert let_out(way) == list(range(1, stages + 1))
        assert {step.tool for step in way} - {""} <= set(titles)
        assert len({step.id for step in way}) == len(way)
        assert [way[0].kind, way[-1].kind] == ["before", "end"]
    assert parts_read(6, 6) == tuple((part,) for part in range(1, 7))


def test_own_work_comes_before_the_worked_example() -> None:
    kinds = [step.kind for step in way_alone(6, {tool.name: tool.name for tool in TOOLS})]
    assert kinds[1:-1] == ["read", "try", "compare"] * 6


def test_later_parts_of_the_story_are_not_on_the_wire(practice: Practice, case: CaseStudy) -> None:
    board = AloneBoard(practice)
    later = [stage.title for stage in case.stages[1:]]
    later += [each.title for each in case.exercises if each.from_stage != case.stages[0].id]
    sent = json.dumps([steps_of(board), board.parts], ensure_ascii=False) + repr(board)
    assert [words for words in later if words in sent] == []
    here = [each.title for each in case.exercises if each.from_stage == case.stages[0].id]
    assert here
    assert steps_of(board)["first-try"]["exercises"] == here
    practice.submit(release(case, case.stages[1].id, into=practice.record))
    more = steps_of(board)
    assert more["who-try"]["exercises"]
    assert more["who-read"]["note"]
    assert not more["times-read"]["note"]


def test_a_step_says_when_the_worked_example_has_nothing_yet(practice: Practice) -> None:
    steps = steps_of(AloneBoard(practice))
    assert steps["first-compare"]["note"] == ""
    assert "nothing here yet" in steps["onward-compare"]["note"]


def test_how_far_somebody_has_come_stands_in_the_practice_file(practice: Practice) -> None:
    board = AloneBoard(practice)
    gone = Reflection(id=reflection_of("before"), prompt="Before I begin")
    practice.submit(Add(part="reflections", item=gone))
    kept = Reflection(
        id=reflection_of("first-read"), prompt="What do I know?", words="That he ran."
    )
    practice.submit(Add(part="reflections", item=kept))
    assert [each["id"] for each in board.parts["reflections"]] == [gone.id, kept.id]
    assert "That he ran." in repr(board)


def test_a_closing_page_is_sent_to_this_board_alone_and_never_beside_another_file(
    practice: Practice,
) -> None:
    secret = "Who listens to me?"
    practice.submit(Add(part="closings", item=Closing(id="own", question=secret, before=3)))
    desk = Desk(practice, lambda _: None)
    sent = {name: json.dumps([board.parts, board.extra]) for name, board in desk.boards.items()}
    assert [name for name, wire in sent.items() if secret in wire] == ["alone"]
    assert secret not in repr(desk.boards["alone"])
    beside = Desk(practice, lambda _: None, beside=True)
    assert "alone" not in beside.references
    assert set(beside.references) == {tool.name for tool in TOOLS if not tool.private}


def test_a_number_that_is_none_is_refused(practice: Practice) -> None:
    practice.submit(Add(part="closings", item=Closing(id="own", before=10)))
    answer = practice.submit(Change(part="closings", id="own", fields={"after": 11}))
    assert (answer.status, practice.record.closings[0].after) == ("refused", None)
    assert "between 0 and 10" in answer.sentence


def test_a_family_from_elsewhere_has_no_way(tmp_path: Path) -> None:
    with create(tmp_path / "a.practice", Record(id="r", title="Ours")) as practice:
        board = AloneBoard(practice)
        assert board.extra["steps"] == []
        assert "No story belongs" in board.extra["missing"]
