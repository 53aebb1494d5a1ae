"""The genogram as a board on which a family is changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Household, Member, ParentLink, Person, Placement
from sos_widgets.model.record import Category, Meeting, Rating, Record, Scale, Statement
from sos_widgets.scene.notation import notation
from sos_widgets.store import Practice, create
from sos_widgets.widgets import GenogramBoard

FAMILY = Family(
    as_at=When("2024-05"),
    people=(
        Person(id="nan", name="Nan", born=When("1950")),
        Person(id="rosa", name="Rosa", born=When("1980")),
        Person(id="mia", name="Mia", born=When("2016"), focal=True),
    ),
    parent_links=(
        ParentLink(id="l1", child="mia", parent="rosa"),
        ParentLink(id="l2", child="rosa", parent="nan"),
    ),
    placements=(Placement(id="p1", child="mia", carers=("nan",)),),
    households=(
        Household(
            id="home", name="Moss Lane", members=(Member(person="nan"), Member(person="mia"))
        ),
    ),
)
RECORD = Record(
    id="record",
    centre="home",
    family=FAMILY,
    meetings=(Meeting(id="m", title="First meeting", present=("nan", "School")),),
    statements=(Statement(id="s", category=Category.HARM, words="Mia fell.", who="nan"),),
    scales=(Scale(id="scale", question="How safe?"),),
    ratings=(Rating(id="r", scale="scale", who="nan", number=4),),
)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """An open practice file in which Nan is named everywhere."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice) -> Iterator[GenogramBoard]:
    """Its genogram."""
    shown = GenogramBoard(practice)
    yield shown
    shown.close()


def send(board: GenogramBoard, edit: dict[str, Any]) -> dict[str, Any]:
    """Make a gesture as the page does, and give the answer."""
    edit = {"edit_id": f"e{board.practice.revision}", **edit}
    answer = board._answer({"type": "edit", "edit_id": edit["edit_id"], "edit": edit})
    assert answer is not None
    return answer


def test_the_form_gets_the_family_in_words_and_by_generation(board: GenogramBoard) -> None:
    assert board.parts["family"] == [{"id": "", "as_at": "2024-05"}]
    assert [each["name"] for each in board.parts["people"]] == ["Nan", "Rosa", "Mia"]
    assert board.extra["rows"] == [["nan"], ["rosa"], ["mia"]]
    kinds = {each["value"]: each["label"] for each in board.extra["terms"]["LinkKind"]}
    assert kinds["special_guardian"] == "Special guardian"


def test_the_day_of_the_family_is_changed_and_drawn(board: GenogramBoard) -> None:
    edit = {"do": "change", "part": "family", "id": "", "fields": {"as_at": "June 2025"}}
    assert send(board, edit)["status"] == "saved"
    assert board.parts["family"][0]["as_at"] == "June 2025"
    assert "June 2025" in board.extra["svg"]


@pytest.mark.parametrize(
    ("part", "item", "sentence"),
    [
        (
            "parent_links",
            {"id": "x", "child": "nan", "parent": "mia"},
            "Mia would be among their own ancestors",
        ),
        ("parent_links", {"id": "x", "child": "mia", "parent": "rosa"}, "is already drawn"),
        ("unions", {"id": "x", "a": "nan", "b": "nan"}, "cannot be their own partner"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    board: GenogramBoard, part: str, item: dict[str, str], sentence: str
) -> None:
    answer = send(board, {"do": "add", "part": part, "item": item})
    assert answer["status"] == "refused"
    assert sentence in answer["sentence"]
    assert board.practice.record.family == FAMILY


def test_dates_that_cannot_be_right_become_advice(board: GenogramBoard) -> None:
    assert board.extra["advice"] == []
    send(board, {"do": "change", "part": "people", "id": "rosa", "fields": {"born": "2020"}})
    (advice,) = [each for each in board.extra["advice"] if "mia" in each["people"]]
    assert advice["sentence"] == "Rosa is born after Mia, their child."


def test_what_hangs_on_somebody_is_told_before_and_undone_after(board: GenogramBoard) -> None:
    told = board._answer({"type": "hanging_on", "part": "people", "id": "nan"})
    assert told == {
        "type": "hanging_on",
        "part": "people",
        "id": "nan",
        "goes": ["Nan as parent of Rosa"],
        "stays": [
            "where Mia lives",
            "Moss Lane",
            "First meeting",
            "the statement “Mia fell.”",
            "a rating by Nan",
        ],
    }
    edit = {"do": "remove", "part": "people", "id": "nan"}
    assert send(board, edit)["status"] == "refused"
    assert send(board, {**edit, "edit_id": "sure", "cascade": True})["status"] == "saved"
    record = board.practice.record
    assert [each.id for each in record.family.parent_links] == ["l1"]
    assert record.statements[0].who == record.ratings[0].who == "Nan"
    assert record.meetings[0].present == ("Nan", "School")
    board._answer({"type": "undo", "edit_id": "back"})
    assert board.practice.record == RECORD


def test_somebody_gone_in_another_window_has_nothing_hanging(board: GenogramBoard) -> None:
    told = board._answer({"type": "hanging_on", "part": "people", "id": "gone"})
    assert told is not None
    assert (told["goes"], told["stays"]) == ([], [])


def test_the_household_in_the_middle_of_the_eco_map_can_be_removed(board: GenogramBoard) -> None:
    edit = {"do": "remove", "part": "households", "id": "home", "cascade": True}
    assert send(board, edit)["status"] == "saved"
    assert board.practice.record.centre == ""
    board._answer({"type": "undo", "edit_id": "back"})
    assert board.practice.record == RECORD


def test_a_gesture_is_answered_before_the_picture_is_drawn(board: GenogramBoard) -> None:
    async def two_gestures() -> list[bool]:
        drawn = []
        for name in ("Rosalind", "Rosamund"):
            edit = {"do": "change", "part": "people", "id": "rosa", "fields": {"name": name}}
            assert send(board, {**edit, "edit_id": name})["status"] == "saved"
            assert board.parts["people"][1]["name"] == name
            drawn.append(name in board.extra["svg"])
        await asyncio.sleep(0)
        return [*drawn, "Rosamund" in board.extra["svg"]]

    assert asyncio.run(two_gestures()) == [False, False, True]


def test_nobody_is_drawn_on_a_board_that_is_closed(practice: Practice) -> None:
    board = GenogramBoard(practice)
    before = board.extra

    async def close_at_once() -> None:
        send(board, {"do": "change", "part": "people", "id": "rosa", "fields": {"name": "Ro"}})
        board.close()
        await asyncio.sleep(0)

    asyncio.run(close_at_once())
    assert board.extra is before or board.extra == before


def test_the_form_offers_the_qualities_of_its_notation_and_keeps_one_that_is_there(
    board: GenogramBoard,
) -> None:
    def offered() -> list[str]:
        return [each["value"] for each in board.extra["terms"]["Quality"]]

    assert offered() == list(notation("uk").facts("bonds"))
    assert "care" in offered()
    assert not [each for each in offered() if "abuse" in each or "fused" in each]
    bond = {"id": "b", "a": "nan", "b": "mia", "quality": "spiritual"}
    assert send(board, {"do": "add", "part": "bonds", "item": bond})["status"] == "saved"
    assert "spiritual" in offered()


def test_an_edit_takes_along_how_the_picture_stood(board: GenogramBoard) -> None:
    new = {"do": "add", "part": "people", "item": {"id": "dan", "name": "Dan", "born": "2014"}}
    link = {
        "do": "add",
        "part": "parent_links",
        "item": {"id": "l3", "child": "dan", "parent": "rosa"},
    }
    assert (
        send(board, {"do": "together", "label": "add a child", "edits": [new, link]})["status"]
        == "saved"
    )
    assert board.record.arrangement == (("nan",), ("rosa",), ("mia",))
    assert board.practice.can_undo == "add a child"
    # The elder child stands left by convention, and is added last.
    assert board.extra["rows"][2] == ["dan", "mia"]
    send(board, {"do": "change", "part": "people", "id": "dan", "fields": {"name": "Daniel"}})
    assert board.record.arrangement[2] == ("mia",), "words move nobody, and take nothing along"
    send(board, {"do": "remove", "part": "parent_links", "id": "l3"})
    assert list(board.record.arrangement[2]) == ["dan", "mia"]
    assert board.practice.can_undo.startswith("remove")
    assert "and more" not in board.practice.can_undo
    assert "arrangement" in board.parts["record"][0]


def test_a_place_set_by_hand_holds_until_it_is_let_go(board: GenogramBoard) -> None:
    for id_, born in (("dan", "2014"), ("eve", "2019")):
        new = {"do": "add", "part": "people", "item": {"id": id_, "name": id_, "born": born}}
        item = {"id": f"l-{id_}", "child": id_, "parent": "rosa"}
        link = {"do": "add", "part": "parent_links", "item": item}
        send(board, {"do": "together", "edits": [new, link]})
    assert board.extra["rows"][2] == ["dan", "mia", "eve"]
    rows = [["nan"], ["rosa"], ["eve", "dan", "mia"]]
    keep = {"do": "change", "part": "record", "id": "", "fields": {"arrangement": rows}}
    spot = {"do": "add", "part": "spots", "item": {"id": "s", "picture": "genogram", "item": "eve"}}
    send(board, {"do": "together", "label": "move Eve", "edits": [keep, spot]})
    assert board.extra["rows"][2] == ["eve", "dan", "mia"]
    send(board, {"do": "remove", "part": "spots", "id": "s"})
    assert board.extra["rows"][2] == ["dan", "mia", "eve"]


def test_another_day_is_shown_and_never_kept(board: GenogramBoard) -> None:
    board._answer({"type": "layers", "day": "2015", "legend": False})
    assert board.extra["rows"] == [["nan"], ["rosa"]]
    assert "What the marks mean" not in board.extra["svg"]
    assert board.extra["layers"]["years"] == (1950, 2024)
    item = {"id": "dan", "name": "Dan", "born": "2014"}
    send(board, {"do": "add", "part": "people", "item": item})
    assert board.record.arrangement == ()
    assert board.record.family.person("mia") is not None
    board._answer({"type": "layers"})
    assert "mia" in board.extra["rows"][2]
    assert "What the marks mean" in board.extra["svg"]
