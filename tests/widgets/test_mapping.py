from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.export.source import sheets_of
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.shown import shown_by
from sos_widgets.widgets.mapping import MappingBoard


@pytest.fixture
def practice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[store.Practice]:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    record = Record(
        id="r", statements=(Statement(id="s", category=Category.HARM, words="It happened."),)
    )
    with store.create(tmp_path / "x.practice", record) as opened:
        yield opened


class Heard(MappingBoard):
    """A board whose messages to its view are kept."""

    def send(self, content: Any, buffers: Any = None) -> None:
        self.__dict__.setdefault("said", []).append((content, self.parts))


def edit(**fields: Any) -> dict[str, Any]:
    plain = {"do": "change", "edit_id": "e1", "part": "statements", "id": "s", "fields": fields}
    return {"type": "edit", "edit_id": "e1", "base": 0, "edit": plain}


def test_an_answer_goes_out_after_the_edit_is_on_disk_and_shown(practice: store.Practice) -> None:
    board = Heard(practice)
    board._receive(board, edit(words="It happened twice."), [])
    ((answer, parts),) = board.said
    assert (answer["status"], answer["edit_id"]) == ("saved", "e1")
    assert parts["statements"][0]["words"] == "It happened twice."
    with store.open_practice(practice.path) as reopened:
        assert reopened.record.statements[0].words == "It happened twice."
        assert reopened.revision == answer["revision"]


def test_what_makes_no_sense_is_answered_with_a_sentence(practice: store.Practice) -> None:
    board = Heard(practice)
    for content in (
        edit(wrods="x"),
        {"type": "edit", "edit_id": "e2", "edit": {"do": "explode"}},
        {"type": "edit", "edit_id": "e3", "edit": None},
        {"type": "undo", "edit_id": "e4"},
    ):
        board._receive(board, content, [])
    assert [answer["status"] for answer, _ in board.said] == ["refused"] * 4
    assert "Did you mean 'words'?" in board.said[0][0]["sentence"]
    assert practice.record.statements[0].words == "It happened."


def test_two_boards_on_one_practice_never_disagree(practice: store.Practice) -> None:
    one, other = MappingBoard(practice), MappingBoard(practice)
    practice.submit(Change(edit_id="e", part="statements", id="s", fields={"words": "Now."}))
    assert one.parts == other.parts
    assert one.parts["statements"][0]["words"] == "Now."
    other.close()
    new = Statement(id="t", category=Category.HARM)
    practice.submit(Add(edit_id="f", part="statements", item=new))
    assert len(one.parts["statements"]) == 2


def test_the_text_of_a_board_is_its_equivalent(practice: store.Practice) -> None:
    said = repr(MappingBoard(practice))
    assert "What are we worried about?" in said
    assert "It happened." in said
    assert said == repr(MappingBoard(practice))


def test_the_output_names_the_practice_by_a_path_beside_it(practice: store.Practice) -> None:
    _, metadata = MappingBoard(practice)._repr_mimebundle_()
    shown = shown_by(metadata)
    assert shown is not None
    assert (shown.tool, shown.file, shown.practice) == ("mapping", "x.practice", practice.id)
    assert str(practice.path.parent) not in str(metadata)
    assert sheets_of(shown, practice.path.parent)[0].title == "Mapping"


def test_other_words_for_the_same_categories(practice: store.Practice) -> None:
    board = MappingBoard(practice)
    practice.submit(Change(edit_id="e", part="record", fields={"labels": "early_help"}))
    assert board.words["name"] == "early_help"
    assert board.extra["labels"] == "early_help"


def test_label_words_that_are_not_on_this_computer_give_way_to_the_usual_ones(
    practice: store.Practice,
) -> None:
    board = MappingBoard(practice)
    practice.submit(Change(edit_id="e", part="record", fields={"labels": "somebody's own"}))
    assert board.words["name"] == "harm"
    assert "What are we worried about?" in repr(board)
