"""A round in private, as the page meets it: before the reveal nothing of an answer is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.copies import copies
from sos_widgets.model.codec import to_plain
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Meeting, Record, Role, Round, Scale, Sealed, Turn
from sos_widgets.store import Practice, create, open_practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.filing import file_work
from sos_widgets.widgets.history import version_list, version_words
from sos_widgets.widgets.scaling import ScalingBoard

SECRET = "Quillfeather"
RECORD = Record(
    id="record",
    title="An invented family",
    family=Family(people=(Person(id="mia", name="Mia", focal=True), Person(id="nan", name="Nan"))),
    meetings=(Meeting(id="m"),),
    scales=(Scale(id="s1", question="How safe is home?"),),
)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """An open practice file with one scale."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


class Room:
    """Every board on one practice file, and everything that is sent to their pages."""

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        self.sent: list[dict[str, Any]] = []
        self.boards = [tool.load_board()(practice) for tool in TOOLS]
        for board in self.boards:
            board.send = self.sent.append
        self.board = next(each for each in self.boards if isinstance(each, ScalingBoard))
        self.count = 0

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send a message as the page does, and give the answer."""
        self.count += 1
        given = {"edit_id": f"e{self.count}", "base": self.practice.revision, **message}
        if "edit" in given:
            given["edit"] = {"edit_id": given["edit_id"], **given["edit"]}
        self.board._handle_custom_msg(given, [])
        answers = [each for each in self.sent if each.get("edit_id") == given["edit_id"]]
        return answers[-1]

    def add(self, part: str, **item: Any) -> None:
        answer = self.ask({"type": "edit", "edit": {"do": "add", "part": part, "item": item}})
        assert answer["status"] == "saved", answer

    def in_the_page(self) -> str:
        """The state of every board and every message to its page, as one text."""
        states = [board.get_state() for board in self.boards]
        return json.dumps([states, self.sent, [repr(board) for board in self.boards]], default=str)


@pytest.fixture
def room(practice: Practice) -> Room:
    """Two people asked in a round; the first has answered."""
    made = Room(practice)
    made.add("rounds", id="round", scales=["s1"], meeting="m")
    made.add("turns", id="t1", round="round", who="nan")
    made.add("turns", id="t2", round="round", who="mia", role="child")
    made.add("sealed", id="x1", turn="t1", scale="s1", number=7, reason=SECRET, would_raise=SECRET)
    return made


def revealed(room: Room) -> dict[str, Any]:
    room.add("sealed", id="x2", turn="t2", scale="s1", answer="dont_know")
    return room.ask({"type": "reveal", "round": "round"})


def test_no_board_is_sent_an_answer_before_all_are_shown(room: Room) -> None:
    assert SECRET not in room.in_the_page()
    assert room.board.parts["sealed"] == [{"id": "x1", "turn": "t1", "scale": "s1"}]
    assert revealed(room)["status"] == "saved"
    # The control: once it is shown, the very same search finds it.
    assert SECRET in room.in_the_page()
    assert [each["number"] for each in room.board.parts["ratings"] if "number" in each] == [7]
    assert room.board.parts["rounds"] == []


def test_a_reveal_before_time_is_refused_with_who_is_missing(room: Room) -> None:
    answer = room.ask({"type": "reveal", "round": "round"})
    assert answer["status"] == "refused"
    assert "Still to answer: Mia" in answer["sentence"]
    assert SECRET not in room.in_the_page()


def test_a_reveal_that_is_sent_again_is_made_once(room: Room) -> None:
    revealed(room)
    again = {"type": "reveal", "round": "round", "edit_id": "e6"}
    assert room.ask(again)["status"] in ("saved", "refused")
    assert len(room.practice.record.ratings) == 2


def test_undo_seals_the_answers_again(room: Room) -> None:
    revealed(room)
    assert room.ask({"type": "undo"})["status"] == "saved"
    room.sent.clear()
    assert room.board.parts["ratings"] == []
    assert len(room.board.parts["sealed"]) == 2
    assert SECRET not in room.in_the_page()


def test_neither_undo_nor_the_list_of_versions_tells_an_answer(room: Room) -> None:
    told = [room.practice.can_undo, json.dumps(version_list(room.practice))]
    told += [json.dumps(version_words(room.practice, n)) for n in range(room.practice.revision + 1)]
    assert SECRET not in " ".join(told)
    revealed(room)
    assert SECRET in json.dumps(version_words(room.practice, room.practice.revision))


def test_answers_survive_in_the_file_and_leave_it_only_when_they_are_shown(
    room: Room, tmp_path: Path
) -> None:
    path = room.practice.path
    with open_practice(path) as again:
        assert again.record.sealed[0].reason == SECRET

    def handed_out() -> str:
        yaml = file_work(tmp_path, {"do": "yaml"}, b"", opened=[room.practice]).data or b""
        held = [to_plain(each.record) for each in copies(room.practice.record)]
        return yaml.decode("utf-8") + json.dumps(held)

    assert SECRET not in handed_out()
    revealed(room)
    assert SECRET in handed_out()


def test_a_record_with_a_round_can_be_written_and_read() -> None:
    record = replace(
        RECORD,
        rounds=(Round(id="round", scales=("s1",)),),
        turns=(Turn(id="t", round="round", who="nan"),),
        sealed=(Sealed(id="x", turn="t", scale="s1", number=7, reason="Said."),),
    )
    text = files.record_to_yaml(record)
    assert files.record_from_yaml(text) == record


def test_the_likely_role_of_everybody_is_offered(room: Room) -> None:
    assert room.board.extra["likely"] == {"mia": Role.CHILD, "nan": Role.FAMILY}
