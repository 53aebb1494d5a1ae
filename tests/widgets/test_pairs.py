"""The board of pairs, and advice as boards send it to their pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from sos_widgets.model.record import Category, Pair, Record, RuleOff, Statement
from sos_widgets.store import Practice, create, open_practice
from sos_widgets.widgets import MappingBoard, PairsBoard
from sos_widgets.widgets.board import Board

RECORD = Record(
    id="r",
    title="An invented family",
    statements=(
        Statement(
            id="d",
            category=Category.DANGER_STATEMENT,
            words="There are concerns that Dean will drink, and Maisie could be hurt.",
        ),
        Statement(id="g", category=Category.SAFETY_GOAL, words="For a year Dean walks."),
    ),
    pairs=(Pair(id="p", danger="d", goal="g"), Pair(id="q", danger="d")),
)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


def gesture(board: Board, edit: dict[str, Any]) -> dict[str, Any]:
    said: list[dict[str, Any]] = []
    board.send = said.append
    edit_id = f"e{board.practice.revision}"
    message = {"type": "edit", "edit_id": edit_id, "base": board.practice.revision}
    board._handle_custom_msg({**message, "edit": {**edit, "edit_id": edit_id}}, [])
    return next(each for each in said if each["type"] == "answer")


def undo(board: Board) -> None:
    board.send = lambda *_: None
    edit_id = f"u{board.practice.revision}"
    board._handle_custom_msg({"type": "undo", "edit_id": edit_id}, [])


def rules(board: Board, item: str) -> set[str]:
    return {note["rule"] for note in board.extra["advice"]["notes"] if note["item"] == item}


def change(part: str, id_: str, **fields: Any) -> dict[str, Any]:
    return {"do": "change", "part": part, "id": id_, "fields": fields}


def test_every_pair_is_drawn_and_in_words(practice: Practice) -> None:
    board = PairsBoard(practice)
    assert set(board.extra["pairs"]) == {"p", "q"}
    for shown in board.extra["pairs"].values():
        ElementTree.fromstring(shown["svg"])
        assert "There are concerns" in json.dumps(shown["sheet"])


def test_a_pair_is_drawn_anew_only_where_it_has_changed(practice: Practice) -> None:
    board = PairsBoard(practice)
    before = {**board.extra["pairs"]}
    gesture(board, change("pairs", "q", disagreement="Dean does not."))
    assert board.extra["pairs"]["p"] is before["p"]
    assert "Dean does not." in json.dumps(board.extra["pairs"]["q"]["sheet"])
    gesture(board, change("statements", "d", words="Kelly is worried."))
    assert "Kelly is worried." in board.extra["pairs"]["p"]["svg"]


def test_what_is_written_at_an_end_is_on_the_map_too(practice: Practice) -> None:
    pairs, mapping = PairsBoard(practice), MappingBoard(practice)
    gesture(pairs, change("statements", "d", words="Kelly is worried."))
    assert mapping.parts["statements"][0]["words"] == "Kelly is worried."


def test_a_statement_that_a_pair_uses_is_asked_about_and_comes_back(practice: Practice) -> None:
    board = PairsBoard(practice)
    remove = {"do": "remove", "part": "statements", "id": "d"}
    assert gesture(board, remove)["status"] == "refused"
    assert gesture(board, {**remove, "cascade": True})["status"] == "saved"
    assert [each.danger for each in practice.record.pairs] == ["", ""]
    undo(board)
    assert practice.record == RECORD


def test_advice_is_put_aside_on_disk_and_undo_takes_that_back(practice: Practice) -> None:
    board = PairsBoard(practice)
    assert {"no_who", "label_word"} <= rules(board, "d")
    item = {"id": "a", "rule": "no_who", "part": "statements", "item": "d", "reason": "Known."}
    assert gesture(board, {"do": "add", "part": "dismissals", "item": item})["status"] == "saved"
    assert "no_who" not in rules(board, "d")
    with open_practice(practice.path) as again:
        assert "no_who" not in rules(MappingBoard(again), "d")
        assert again.record.dismissals[0].reason == "Known."
    undo(board)
    assert "no_who" in rules(board, "d")


def test_a_rule_is_switched_off_for_every_board_of_the_session(practice: Practice) -> None:
    board, other = PairsBoard(practice), MappingBoard(practice)
    gesture(board, {"do": "add", "part": "rules_off", "item": {"id": "label_word"}})
    assert practice.record.rules_off == (RuleOff(id="label_word"),)
    assert "label_word" not in rules(other, "d") | rules(board, "d")
    undo(board)
    assert "label_word" in rules(other, "d")


def test_a_word_of_our_own_is_advised_on_at_once(practice: Practice) -> None:
    board = MappingBoard(practice)
    word = {"id": "w", "word": "Dean", "ask": "Who is that to Maisie?"}
    gesture(board, {"do": "add", "part": "local_words", "item": word})
    assert "local_word" in rules(board, "d")
    (said,) = (
        each["sentence"]
        for each in board.extra["advice"]["notes"]
        if (each["rule"], each["item"]) == ("local_word", "d")
    )
    assert "Who is that to Maisie?" in said


def test_a_map_is_not_told_what_its_pairs_have_not_got(practice: Practice) -> None:
    assert {"danger_without_goal", "pair_without_scale"} <= {
        note["rule"] for note in PairsBoard(practice).extra["advice"]["notes"]
    }
    told = MappingBoard(practice).extra["advice"]["notes"]
    assert {note["part"] for note in told} == {"statements"}
    assert {note["field"] for note in told} == {"words"}
