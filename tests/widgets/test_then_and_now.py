"""The eco map board: two times side by side, and systems that stay where they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.layout import ecomap as places
from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, Edit, edit_to_plain
from sos_widgets.model.record import Meeting, Record, Released, Strength, System, Tie
from sos_widgets.store import Practice, create
from sos_widgets.widgets import EcomapBoard
from tests.layout.ecomaps import household, usual


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    begun = Record(
        id="room",
        family=household(3),
        centre="home",
        systems=(System(id="school", name="School"),),
        ties=(Tie(id="t", system="school", strength=Strength.WEAK, since=When("May 2025")),),
    )
    with create(tmp_path / "quay.practice", begun) as made:
        yield made


@pytest.fixture
def board(practice: Practice) -> Iterator[EcomapBoard]:
    made = EcomapBoard(practice)
    yield made
    made.close()


def ask(board: EcomapBoard, before: str, after: str) -> None:
    board._receive(board, {"type": "then_and_now", "before": before, "after": after}, [])


def times(board: EcomapBoard) -> list[tuple[str, str]]:
    return [(each["value"], each["label"]) for each in board.extra["times"]]


def test_two_maps_are_drawn_while_a_page_asks_for_them(
    board: EcomapBoard, practice: Practice
) -> None:
    assert not board.extra["pair"]
    practice.submit(
        Add(part="meetings", item=Meeting(id="m", title="Conference", date=When("2026-03-19")))
    )
    practice.submit(Add(part="released", item=Released(id="two")))
    practice.submit(Change(part="ties", id="t", fields={"strength": "strong"}))
    assert times(board) == [
        ("before:May 2025", "Before May 2025"),
        ("meeting:m", "Conference, 19 March 2026"),
        ("now", "As it stands now"),
    ]
    ask(board, "meeting:m", "now")
    pair = board.extra["pair"]
    assert (pair["before"], pair["after"]) == ("meeting:m", "now")
    assert pair["changes"] == ["School: was weak, now strong."]
    assert "Then: Conference, 19 March 2026" in pair["svg"]
    practice.submit(Change(part="ties", id="t", fields={"stress": True}))
    assert board.extra["pair"]["changes"] == ["School: was weak, now strong and stressful."]
    ask(board, "", "")
    assert not board.extra["pair"]


def test_a_time_that_is_not_there_any_more_is_now(board: EcomapBoard) -> None:
    ask(board, "meeting:gone", "now")
    assert board.extra["pair"]["before"] == "now"
    assert board.extra["pair"]["changes"] == []


def send(board: EcomapBoard, edit: Edit, number: int = 0) -> None:
    plain = {**edit_to_plain(edit), "edit_id": f"e{number}-{edit.do}"}
    board._receive(board, {"type": "edit", "edit": plain, "edit_id": plain["edit_id"]}, [])


def test_an_edit_keeps_how_the_map_stood_and_undo_brings_the_very_same_back(tmp_path: Path) -> None:
    with create(tmp_path / "map.practice", usual(8, seed=5)) as practice:
        board = EcomapBoard(practice)
        before, drawn = practice.record, board.extra["svg"]
        stood = places(before).ring
        send(board, Add(part="systems", item=System(id="new", name="Somebody new")))
        assert practice.record.ring == stood
        assert practice.can_undo == "add Somebody new"
        kept = [id_ for id_ in places(practice.record).ring if id_ != "new"]
        at = kept.index(stood[0])
        assert tuple(kept[at:] + kept[:at]) == stood
        practice.undo("u")
        assert practice.record == before
        assert board.extra["svg"] == drawn
        board.close()


def test_words_alone_keep_nothing(board: EcomapBoard, practice: Practice) -> None:
    send(board, Change(part="ties", id="t", fields={"words": "every week"}))
    send(board, Change(part="systems", id="school", fields={"name": "Hill School"}), 1)
    assert practice.record.ring == ()
    assert practice.record.systems[0].name == "Hill School"


@pytest.mark.parametrize(
    "odd",
    [
        None,
        "add",
        {"do": "together", "edits": None},
        {"do": "together", "edits": [1]},
        {"do": "change", "part": "ties", "id": "t", "fields": None},
        {"do": "add", "part": "systems"},
    ],
)
def test_what_makes_no_sense_is_refused_as_everywhere(
    board: EcomapBoard, practice: Practice, odd: Any
) -> None:
    before = practice.record
    board._receive(board, {"type": "edit", "edit": odd, "edit_id": "x"}, [])
    assert practice.record == before
