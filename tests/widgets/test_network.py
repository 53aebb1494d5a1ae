"""The network board: people of the genogram and the eco map, asked to help."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Record, Statement, System
from sos_widgets.store import Practice, create
from sos_widgets.widgets import EcomapBoard, NetworkBoard

RECORD = Record(
    id="r",
    family=Family(people=(Person(id="nan", name="Nan"), Person(id="mia", name="Mia", focal=True))),
    systems=(System(id="len", name="Len"),),
    statements=(
        Statement(id="k", category=Category.EXISTING_SAFETY, words="Len took Mia in on 4 May."),
    ),
)


@pytest.fixture
def board(tmp_path: Path) -> Iterator[NetworkBoard]:
    with create(tmp_path / "one.practice", RECORD) as practice:
        yield NetworkBoard(practice)


def gesture(board: Any, do: str, part: str, **fields: Any) -> str:
    said: list[dict[str, Any]] = []
    board.send = said.append
    edit = {"do": do, "part": part, "edit_id": f"e{board.practice.revision}", **fields}
    message = {"type": "edit", "edit_id": edit["edit_id"], "base": board.practice.revision}
    board._handle_custom_msg({**message, "edit": edit}, [])
    return str(next(each["status"] for each in said if each["type"] == "answer"))


def rules(board: NetworkBoard) -> set[tuple[str, str]]:
    return {(note["rule"], note["item"]) for note in board.extra["advice"]["notes"]}


def test_whoever_is_brought_in_is_drawn_and_asked_how(board: NetworkBoard) -> None:
    assert gesture(board, "add", "network", item={"id": "l", "who": "len"}) == "saved"
    assert "person-l" in board.extra["svg"]
    assert board.extra["safe"] == {"l": ["Len took Mia in on 4 May."]}
    assert ("safe_how", "l") in rules(board)
    gesture(board, "change", "network", id="l", fields={"how": "I heard her cry."})
    assert ("safe_how", "l") not in rules(board)


def test_a_move_goes_with_its_person_and_a_name_stays_as_words(board: NetworkBoard) -> None:
    gesture(board, "add", "network", item={"id": "l", "who": "len"})
    move = {"id": "m", "person": "l", "circle": "everything", "by": "nan"}
    gesture(board, "add", "circle_moves", item=move)
    people = EcomapBoard(board.practice)
    assert gesture(people, "remove", "systems", id="len") == "refused"
    assert gesture(people, "remove", "systems", id="len", cascade=True) == "saved"
    assert board.practice.record.network[0].who == "Len"
    assert "Len" in json.dumps(board.extra["sheet"])
    assert gesture(board, "remove", "network", id="l", cascade=True) == "saved"
    assert board.practice.record.circle_moves == ()


def test_nothing_is_drawn_anew_that_has_not_changed(board: NetworkBoard) -> None:
    gesture(board, "add", "network", item={"id": "l", "who": "len"})
    before = board.extra["sheet"]
    gesture(board, "add", "reflections", item={"id": "x", "words": "A thought."})
    assert board.extra["sheet"] is before


def test_the_practice_keeps_it(board: NetworkBoard, tmp_path: Path) -> None:
    from sos_widgets.store import open_practice

    gesture(board, "add", "obstacles", item={"id": "o", "kind": "men", "words": "He is at sea."})
    with open_practice(tmp_path / "one.practice") as again:
        assert isinstance(again, Practice)
        assert again.record.obstacles[0].words == "He is at sea."
