"""The meetings board as its view meets it: what is sent, and what a gesture changes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Meeting, Outcome, Rating, Record, Scale, Statement
from sos_widgets.scene.notation import Look
from sos_widgets.store import Practice, create
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.beside import WorkedExamples
from sos_widgets.widgets.lessons import lesson
from sos_widgets.widgets.mapping import MappingBoard
from sos_widgets.widgets.meetings import MeetingsBoard
from sos_widgets.widgets.scaling import ScalingBoard

RECORD = Record(
    id="record",
    title="An invented family",
    family=Family(people=(Person(id="mia", name="Mia"), Person(id="nan", name="Nan"))),
    meetings=(Meeting(id="m1", title="First", date=When("2026-05-14"), present=("nan",)),),
    statements=(
        Statement(id="a", category=Category.HARM, words="A mug was thrown.", meeting="m1"),
        Statement(id="b", category=Category.NEXT_STEP, words="Cut a key.", meeting="m1"),
    ),
    scales=(Scale(id="s1", question="How safe is home?"),),
    ratings=(Rating(id="r1", scale="s1", who="nan", meeting="m1", number=3),),
)
SECOND = {"id": "m2", "title": "Review", "date": "June 2026", "labels": "harm"}
_number = itertools.count(1)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice) -> Iterator[MeetingsBoard]:
    shown = MeetingsBoard(practice)
    yield shown
    shown.close()


def gesture(board: MeetingsBoard, do: str, **rest: Any) -> dict[str, Any]:
    """Send an edit as the view does, and give what Python answers."""
    said: list[dict[str, Any]] = []
    board.send = said.append
    edit = {"do": do, "edit_id": f"edit-{next(_number)}", **rest}
    base = board.practice.revision
    message = {"type": "edit", "edit_id": edit["edit_id"], "base": base, "edit": edit}
    board._handle_custom_msg(message, [])
    (answer,) = said
    return answer


def hold_the_second(board: MeetingsBoard) -> None:
    assert gesture(board, "add", part="meetings", item=SECOND)["status"] == "saved"


def lines(sheet: dict[str, Any]) -> list[str]:
    """Headings and list items of a sheet, in order."""
    found: list[str] = []
    for block in sheet["blocks"]:
        found += block.get("items", [block.get("text", "")])
    return found


def test_what_changed_is_told_as_it_happens_and_in_the_records_own_headings(
    board: MeetingsBoard,
) -> None:
    hold_the_second(board)
    assert lines(board.extra["changes"]["m2"]) == []
    fields = {"words": "A cup was thrown.", "category": "complicating_factor"}
    gesture(board, "change", part="statements", id="a", fields=fields)
    item = {"id": "c", "category": "existing_safety", "words": "Nan came.", "meeting": "m2"}
    gesture(board, "add", part="statements", item=item)
    gesture(board, "remove", part="statements", id="b")
    gesture(board, "change", part="record", id="", fields={"labels": "early_help"})
    assert lines(board.extra["changes"]["m2"]) == [
        "New on the map",
        "When it has worked: Nan came.",
        "In other words now",
        "A cup was thrown. (before: A mug was thrown.)",
        "Under another heading now",
        "A cup was thrown. (from What has happened so far to What makes it harder)",
        "No longer on the map",
        "Next steps: Cut a key.",
    ]
    text = repr(board)
    assert "In other words now" in text
    assert "Wording: Harm and danger" in text


def test_changes_are_told_anew_only_where_something_of_them_has_changed(
    board: MeetingsBoard,
) -> None:
    hold_the_second(board)
    before = board._told["m2"]
    gesture(board, "change", part="ratings", id="r1", fields={"reason": "Quiet nights"})
    assert board._told["m2"] is before
    gesture(board, "change", part="statements", id="a", fields={"words": "Other words"})
    assert board._told["m2"] is not before


def test_removing_a_meeting_leaves_what_was_said_at_it(board: MeetingsBoard) -> None:
    refused = gesture(board, "remove", part="meetings", id="m1")
    assert refused["status"] == "refused"
    assert "A mug was thrown." in refused["sentence"]
    assert gesture(board, "remove", part="meetings", id="m1", cascade=True)["status"] == "saved"
    record = board.record
    assert record.meetings == ()
    assert [each.meeting for each in record.statements] == ["", ""]
    assert [each.meeting for each in record.ratings] == [""]
    board.practice.undo("back")
    assert board.record == RECORD


def test_all_boards_offer_the_same_meetings_and_the_one_that_goes_on(
    board: MeetingsBoard, practice: Practice
) -> None:
    others = [MappingBoard(practice), ScalingBoard(practice)]
    assert [each.extra["meeting_now"] for each in (board, *others)] == ["", "", ""]
    hold_the_second(board)
    for each in (board, *others):
        assert each.extra["meeting_now"] == "m2"
        labels = [day["label"] for day in each.extra["meetings"]]
        assert labels == ["First, 14 May 2026", "Review, June 2026"]
    for each in others:
        each.close()


def test_a_step_says_how_it_went_and_why(board: MeetingsBoard) -> None:
    fields = {"outcome": "not_done", "outcome_why": "No credit."}
    gesture(board, "change", part="statements", id="b", fields=fields)
    assert board.record.statements[1].outcome is Outcome.NOT_DONE
    assert "not done: No credit." in repr(board)


def test_the_lesson_begins_with_one_meeting_and_its_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    with lesson("meetings") as practice:
        (meeting,) = practice.record.meetings
        assert meeting.title == "Child protection conference"
        steps = practice.record.statements_in(Category.NEXT_STEP)
        assert sum(each.meeting == meeting.id for each in steps) == 3
        assert any(each.meeting == meeting.id for each in practice.record.ratings)


def test_a_worked_example_shows_its_meetings_with_what_was_new_at_each() -> None:
    case = files.load_case(files.find_case("ropery-row"))
    (tool,) = (each for each in TOOLS if each.name == "meetings")
    examples = WorkedExamples(
        case, frozenset(each.id for each in case.stages), look=Look(), ids="x-"
    )
    said = lines(examples.plain(tool, 0)["shown"])
    assert said[0] == "Child protection conference, 19 March 2026"
    assert said.count("What changed since the meeting before") == 2
    early = WorkedExamples(case, frozenset({case.stages[0].id}), look=Look(), ids="x-")
    assert early.of(tool) == []
