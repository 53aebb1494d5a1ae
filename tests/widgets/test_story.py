"""The story board as its view meets it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.edits import Add
from sos_widgets.model.family import Person
from sos_widgets.model.record import Record
from sos_widgets.store import Practice, create
from sos_widgets.widgets import StoryBoard, practise
from sos_widgets.widgets.passages import dress_of


@pytest.fixture
def case() -> CaseStudy:
    """A shipped family."""
    return files.load_case(files.case_studies()[0].path)


@pytest.fixture
def practice(case: CaseStudy, tmp_path: Path) -> Iterator[Practice]:
    """An open practice file on it, with two parts released."""
    opened = practise(case.slug, released=2, folder=tmp_path)
    yield opened
    opened.close()


def test_released_parts_stand_in_the_order_of_the_story(
    practice: Practice, case: CaseStudy
) -> None:
    board = StoryBoard(practice)
    assert [each["title"] for each in board.extra["stages"]] == [
        stage.title for stage in case.stages[:2]
    ]
    assert board.extra["has_next"] is True
    papers = board.extra["stages"][0]["papers"]
    assert [each["text"] for each in papers] == [each.text for each in case.stages[0].papers]
    assert case.stages[1].papers[0].text.strip() in repr(board)


def test_after_the_last_part_there_is_no_next(practice: Practice, case: CaseStudy) -> None:
    board = StoryBoard(practice)
    for seen in range(2, len(case.stages)):
        board._handle_custom_msg({"type": "release", "edit_id": f"r{seen}", "seen": seen}, [])
    assert board.extra["has_next"] is False
    answer = board._answer({"type": "release", "edit_id": "more", "seen": len(case.stages)})
    assert answer is not None
    assert answer["status"] == "refused"


def test_a_family_that_is_not_on_this_computer_is_said(tmp_path: Path) -> None:
    with create(tmp_path / "far.practice", Record(id="r", case="not-here")) as practice:
        board = StoryBoard(practice)
        assert "not on this computer" in board.extra["missing"]
        assert board.extra["stages"] == []
        assert "not on this computer" in repr(board)


def test_whom_the_room_drew_before_is_asked_about_and_stays_the_rooms(
    case: CaseStudy, tmp_path: Path
) -> None:
    coming = next(
        edit.item
        for edit in case.stages[1].edits
        if isinstance(edit, Add) and isinstance(edit.item, Person) and edit.item.name
    )
    with practise(case.slug, folder=tmp_path) as practice:
        own = Person(id="own", name=coming.name.upper(), note="Next door")
        practice.submit(Add(part="people", item=own))
        board = StoryBoard(practice)
        first = board._answer({"type": "release", "edit_id": "r1", "seen": 1})
        assert first is not None
        assert first["status"] == "refused"
        assert [(each["id"], each["name"]) for each in first["ask"]] == [("own", own.name)]
        # Nothing of the next part is said before somebody has answered.
        assert coming.id not in str(first)
        assert len(board.extra["stages"]) == 1
        said = {"type": "release", "edit_id": "r2", "seen": 1, "same": {"own": True}}
        second = board._answer(said)
        assert second is not None
        assert second["status"] == "saved"
        assert len(board.extra["stages"]) == 2
        person = practice.record.family.person("own")
        assert person is not None
        assert (person.name, person.note, person.story) == (own.name, "Next door", coming.id)
        assert practice.record.family.person(coming.id) is None
        board.close()


@pytest.mark.parametrize(
    ("kind", "dress"),
    [
        ("text messages", "messages"),
        ("birthday card", "letter"),
        ("standard letter", "letter"),
        ("child's drawing", "drawing"),
        ("police note", "note"),
        ("context sheet", "note"),
    ],
)
def test_papers_are_dressed_as_what_they_are(kind: str, dress: str) -> None:
    assert dress_of(kind) == dress


def test_a_family_from_elsewhere_has_no_story_and_says_so(tmp_path: Path) -> None:
    with create(tmp_path / "ours.practice", Record(id="r", title="Ours")) as practice:
        board = StoryBoard(practice)
        assert board.extra["missing"].startswith("No story belongs to this family.")
