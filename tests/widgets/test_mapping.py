from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.export.source import sheets_of
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.shown import shown_by
from sos_widgets.widgets.mapping import MappingBoard
from sos_widgets.widgets.opening import practise


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


def test_a_draft_is_on_no_page_before_all_are_laid_open(practice: store.Practice) -> None:
    board = Heard(practice)
    secret = "Nan is worried that it may happen again."

    def send(plain: dict[str, Any]) -> None:
        content = {"type": "edit", "edit_id": plain["edit_id"], "base": practice.revision}
        board._receive(board, {**content, "edit": plain}, [])
        assert board.said[-1][0]["status"] == "saved"

    def sent() -> str:
        return str([board.parts, board.extra, *board.said, board.practice_info, repr(board)])

    send({"do": "add", "edit_id": "r", "part": "draft_rounds", "item": {"id": "d"}})
    draft = {"id": "x", "round": "d", "words": secret}
    send({"do": "add", "edit_id": "x", "part": "drafts", "item": draft})
    assert board.parts["drafts"] == [{"id": "x", "round": "d"}]
    assert secret not in sent()
    with store.open_practice(practice.path) as reopened:
        assert reopened.record.drafts[0].words == secret, "it is on disk all the same"
        other = Heard(reopened)
        assert secret not in str([other.parts, other.extra, repr(other)])
    shown = {"shown": True}
    send({"do": "change", "edit_id": "s", "part": "draft_rounds", "id": "d", "fields": shown})
    assert board.parts["drafts"] == [draft]
    assert secret in repr(board)


def test_a_statement_can_rest_on_what_the_room_has_read_and_on_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    case = files.load_case(files.case_studies()[0].slug)
    with practise(case.slug, released=2) as opened:
        board = MappingBoard(opened)
        offered = board.extra["passages"]
        assert [each["stage"] for each in offered] == [each.id for each in case.stages[:2]]
        first = offered[0]["passages"]
        assert len(first) > 3
        assert all(first)
        assert case.stages[2].papers[0].text[:30] not in str(board.extra)


def test_very_long_words_are_kept_whole_and_named_short(practice: store.Practice) -> None:
    board = Heard(practice)
    words = "It happened again.\n" * 527
    assert len(words) > 10_000
    board._receive(board, edit(words=words), [])
    assert board.said[0][0]["status"] == "saved"
    assert practice.record.statements[0].words == words
    assert len(practice.can_undo) < 120


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
