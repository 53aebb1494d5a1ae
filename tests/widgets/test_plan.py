"""The plan board: lines, points, days and steps of a plan, each drawn and told at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.family import Family, Person
from sos_widgets.model.plan import Plan
from sos_widgets.model.record import Category, Pair, Record, Statement, System, WhenThen
from sos_widgets.store import create, open_practice
from sos_widgets.widgets import MatrixBoard, PlanBoard
from sos_widgets.widgets.lessons import lesson

RECORD = Record(
    id="r",
    family=Family(people=(Person(id="nan", name="Nan"), Person(id="mia", name="Mia", focal=True))),
    systems=(System(id="len", name="Len"),),
    statements=(Statement(id="d", category=Category.DANGER_STATEMENT, words="Nan is worried."),),
    pairs=(Pair(id="pair", danger="d"),),
    plans=(Plan(id="p", pair="pair"),),
    when_thens=(WhenThen(id="l", plan="p", sign="He shouts", does="len"),),
)


@pytest.fixture
def board(tmp_path: Path) -> Iterator[PlanBoard]:
    with create(tmp_path / "one.practice", RECORD) as practice:
        yield PlanBoard(practice)


def gesture(board: Any, do: str, part: str, **fields: Any) -> str:
    said: list[dict[str, Any]] = []
    board.send = said.append
    edit = {"do": do, "part": part, "edit_id": f"e{board.practice.revision}", **fields}
    message = {"type": "edit", "edit_id": edit["edit_id"], "base": board.practice.revision}
    board._handle_custom_msg({**message, "edit": edit}, [])
    return str(next(each["status"] for each in said if each["type"] == "answer"))


def rules(board: PlanBoard) -> set[tuple[str, str]]:
    return {(note["rule"], note["item"]) for note in board.extra["advice"]["notes"]}


def told(board: PlanBoard, what: str) -> str:
    return json.dumps(board.extra["plans"]["p"][what], ensure_ascii=False)


def test_a_plan_is_called_by_its_pair_until_the_family_calls_it_something(
    board: PlanBoard,
) -> None:
    assert board.extra["plans"]["p"]["called"] == "Nan is worried."
    gesture(board, "change", "plans", id="p", fields={"title": "Quiet nights"})
    assert board.extra["plans"]["p"]["called"] == "Quiet nights"


def test_a_step_is_drawn_and_a_line_is_on_the_familys_page(board: PlanBoard) -> None:
    step = {"id": "s", "plan": "p", "when": "2026-05-01", "words": "Len has a key"}
    assert gesture(board, "add", "plan_steps", item=step) == "saved"
    assert "Len has a key" in told(board, "svg")
    assert "He shouts: Len" in told(board, "page")


def test_advice_follows_what_is_written(board: PlanBoard) -> None:
    assert {("plan_danger_now", "p"), ("line_no_back_up", "l")} <= rules(board)
    line = {"id": "n", "plan": "p", "moment": "danger_now", "sign": "He hits", "does": "nan"}
    gesture(board, "add", "when_thens", item=line)
    gesture(board, "change", "when_thens", id="l", fields={"back_up": "nan"})
    assert not {("plan_danger_now", "p"), ("line_no_back_up", "l")} & rules(board)


def test_a_line_that_was_mended_goes_out_of_use_and_keeps_its_days(board: PlanBoard) -> None:
    day = {"id": "d", "plan": "p", "line": "l", "kind": "needed", "went": "not"}
    gesture(board, "add", "plan_days", item=day)
    gesture(board, "add", "when_thens", item={"id": "n", "plan": "p", "sign": "He is silent"})
    gesture(board, "change", "when_thens", id="l", fields={"instead": "n"})
    assert "He shouts" not in told(board, "page")
    assert "He shouts" in told(board, "sheet")
    assert "not as planned" in board.extra["tried"]["l"]


def test_a_plan_taken_away_lets_its_lines_go_back_and_undo_brings_all_back(
    board: PlanBoard,
) -> None:
    gesture(board, "add", "plan_points", item={"id": "x", "plan": "p", "words": "A rule."})
    before = board.practice.record
    assert gesture(board, "remove", "plans", id="p") == "refused"
    assert gesture(board, "remove", "plans", id="p", cascade=True) == "saved"
    record = board.practice.record
    assert (record.plan_points, record.when_thens[0].plan) == ((), "")
    board.send = lambda *_: None
    board._handle_custom_msg({"type": "undo", "edit_id": "u"}, [])
    assert board.practice.record == before


def test_a_line_of_a_plan_names_its_neighbour_on_the_matrix_too(board: PlanBoard) -> None:
    matrix = MatrixBoard(board.practice)
    assert {"id": "len", "name": "Len"} in [
        {"id": each["id"], "name": each["name"]} for each in matrix.parts["systems"]
    ]


@pytest.mark.parametrize("words", ["", " ", "“", "x" * 20_000, "<b>\x00&", "\n" * 40])
def test_odd_words_are_kept_and_shown(board: PlanBoard, tmp_path: Path, words: str) -> None:
    for part, field in (("plan_steps", "words"), ("plan_days", "words"), ("plan_points", "words")):
        item = {"id": "odd", "plan": "p", field: words}
        assert gesture(board, "add", part, item=item) == "saved"
    assert gesture(board, "change", "when_thens", id="l", fields={"does": words}) == "saved"
    assert board.extra["plans"]["p"]["svg"].startswith("<svg")
    with open_practice(tmp_path / "one.practice") as again:
        assert again.record.plan_steps[0].words == words


def test_the_lesson_begins_with_the_line_that_failed_and_without_what_mended_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    with lesson("plan") as practice:
        lines = {each.id: each for each in practice.record.when_thens}
        assert lines["lamp"].instead == ""
        assert "goodnight-call" not in lines
        days = [each for each in practice.record.plan_days if each.line == "lamp"]
        assert [str(each.when) for each in days] == ["6 May 2026", "16 May 2026"]
