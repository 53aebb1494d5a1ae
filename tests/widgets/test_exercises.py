"""The exercises board as its page meets it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.copies import copy_of
from sos_widgets.export.parts import part_sheet
from sos_widgets.model.attempts import Attempt, Sitting, SketchLine, SketchTie
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.edits import Add, Change, Remove, Together
from sos_widgets.model.exercises import Option
from sos_widgets.model.record import Category, Record
from sos_widgets.render.text import text
from sos_widgets.store import Practice, create
from sos_widgets.widgets import ExercisesBoard, practise


@pytest.fixture
def case() -> CaseStudy:
    """A family with exercises of every kind."""
    return files.load_case("ropery-row")


@pytest.fixture
def practice(case: CaseStudy, tmp_path: Path) -> Iterator[Practice]:
    """A practice file on it, with its first part released."""
    opened = practise(case.slug, folder=tmp_path)
    yield opened
    opened.close()


def wire(board: ExercisesBoard) -> str:
    board._show_extra()
    return json.dumps([board.extra, board.parts], ensure_ascii=False)


def begin(practice: Practice, exercise: str, round_: str, **attempt: Any) -> None:
    sitting = Sitting(
        id="go", exercise=exercise, round=round_, title="T", choices=(Option(id="b", words="B"),)
    )
    answer = Attempt(id="go/a", sitting="go", **attempt)
    practice.submit(
        Together(edits=(Add(part="sittings", item=sitting), Add(part="attempts", item=answer)))
    )


def test_exercises_and_rounds_of_later_parts_are_not_sent_to_the_page(
    practice: Practice, case: CaseStudy
) -> None:
    board = ExercisesBoard(practice)
    sent = wire(board) + repr(board)
    here = {case.stages[0].id}
    later = 0
    for exercise in case.exercises:
        for round_ in exercise.rounds:
            for card in round_.cards:
                words = json.dumps(card.words, ensure_ascii=False)[1:-1]
                assert (words in sent) is (exercise.stage_of(round_) in here), words
                later += words not in sent
    assert later > 20
    assert {each["id"] for each in board.extra["exercises"]} == {
        each.id for each in case.exercises if each.from_stage in here
    }
    assert board.extra["later"]


def test_reasons_are_sent_only_for_cards_that_somebody_looked_into(
    practice: Practice, case: CaseStudy
) -> None:
    board = ExercisesBoard(practice)
    exercise = case.exercises[0]
    first, second = exercise.rounds[0].cards[:2]
    begin(practice, exercise.id, exercise.rounds[0].id, card=first.id, chosen="harm")
    assert first.accepted[0].because not in wire(board)
    practice.submit(Change(part="attempts", id="go/a", fields={"seen": True}))
    sent = wire(board)
    assert first.accepted[0].because in sent
    assert second.accepted[0].because not in sent
    practice.undo("u")
    assert first.accepted[0].because not in wire(board)


def test_a_sketch_says_nothing_of_the_missing_until_it_is_asked(practice: Practice) -> None:
    board = ExercisesBoard(practice)
    sitting = Sitting(id="go", exercise="who-is-missing", round="quay")
    board._handle_custom_msg({"type": "sketch", "of": "who-is-missing/quay"}, [])
    line = SketchLine(id="l", sitting="go", who="Nan", tie=SketchTie.PARENT, whom="Gemma")
    practice.submit(
        Together(edits=(Add(part="sittings", item=sitting), Add(part="sketch_lines", item=line)))
    )
    sent = wire(board)
    sketch = board.extra["sketches"]["who-is-missing/quay"]
    assert "Nan" in sketch["people"]
    assert sketch["found"] == []
    assert "Joe Sarfo" not in sent
    practice.submit(Change(part="sittings", id="go", fields={"seen": True}))
    board._show_extra()
    found = board.extra["sketches"]["who-is-missing/quay"]["found"]
    assert "Mo Rudkin is there." in [each["words"] for each in found]
    assert "Joe Sarfo is not there yet." in [each["words"] for each in found]


def test_two_windows_on_one_file_see_each_others_answers(practice: Practice) -> None:
    here, there = ExercisesBoard(practice), ExercisesBoard(practice)
    begin(practice, "cards", "first-night", card="kofi-out", chosen="harm")
    assert here.parts["attempts"] == there.parts["attempts"]
    assert here.parts["attempts"][0]["chosen"] == "harm"


def test_own_work_reads_without_its_family_and_goes_into_the_handout(tmp_path: Path) -> None:
    with create(tmp_path / "far.practice", Record(id="r", case="not-here")) as practice:
        begin(practice, "e", "r", card="c", asked="A card", chosen="b", hands="nine and two")
        practice.submit(Change(part="sittings", id="go", fields={"thoughts": "Ask Mo."}))
        board = ExercisesBoard(practice)
        assert "not on this computer" in board.extra["nothing"]
        for told in (
            repr(board),
            text(part_sheet("exercises", copy_of(practice.record, "everyone"))),
        ):
            for words in ("A card", "B", "nine and two", "Ask Mo."):
                assert words in told
        assert "exercises" not in copy_of(practice.record, "family").parts


def test_a_sorted_card_is_called_as_the_wording_calls_it_now(practice: Practice) -> None:
    board = ExercisesBoard(practice)
    begin(practice, "cards", "first-night", card="kofi-out", asked="Kofi", chosen="harm")
    assert "Harm" in repr(board)
    practice.submit(Change(part="record", fields={"labels": "early_help"}))
    assert board.labels.category(Category.HARM) in repr(board)


def test_a_removed_go_takes_its_answers_along_and_undo_brings_them_back(
    practice: Practice,
) -> None:
    begin(practice, "cards", "first-night", card="kofi-out", chosen="harm")
    practice.submit(Remove(part="sittings", id="go", cascade=True))
    assert not practice.record.attempts
    practice.undo("u")
    assert practice.record.attempts[0].chosen == "harm"


def test_what_two_windows_chose_at_once_is_kept_beside(practice: Practice) -> None:
    sitting = Sitting(id="go", exercise="cards", round="first-night", title="T")
    practice.submit(Add(part="sittings", item=sitting))
    before = practice.revision

    def chose(answer: str) -> Add:
        attempt = Attempt(id="go/kofi-out", sitting="go", card="kofi-out", asked="Kofi")
        return Add(edit_id=answer, part="attempts", item=replace(attempt, chosen=answer))

    practice.submit(chose("harm"), base=before)
    answer = practice.submit(chose("existing_strength"), base=before)
    assert answer.status == "kept_beside"
    assert [each.chosen for each in practice.record.attempts] == ["harm"]
    assert [(each.field, each.words) for each in practice.record.set_aside] == [
        ("chosen", "existing_strength")
    ]
