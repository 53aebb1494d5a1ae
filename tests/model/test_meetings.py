"""Meetings in order, and two looks at one map."""

from __future__ import annotations

from sos_widgets.model.dates import When
from sos_widgets.model.meetings import earlier_meetings, in_order, map_changes, said_at
from sos_widgets.model.record import Category, Meeting, Record, Released, Statement


def meeting(id_: str, date: str = "", stage: str = "") -> Meeting:
    return Meeting(id=id_, date=When(date), from_stage=stage)


def said(id_: str, words: str = "", category: Category = Category.HARM) -> Statement:
    return Statement(id=id_, category=category, words=words or id_)


def test_meetings_stand_by_date_and_those_without_one_as_they_were_put_down() -> None:
    held = (meeting("x"), meeting("july", "2026-07-16"), meeting("y"), meeting("s", "spring 2026"))
    assert [each.id for each in in_order(held)] == ["s", "july", "x", "y"]
    record = Record(id="r", meetings=held)
    assert [each.id for each in earlier_meetings(record, "x")] == ["s", "july"]
    assert earlier_meetings(record, "s") == earlier_meetings(record, "nobody") == ()


def test_a_statement_that_is_moved_and_reworded_is_one_change() -> None:
    (change,) = map_changes([said("a")], [said("a", "b", Category.NEXT_STEP)])
    assert (change.id, change.moved, change.reworded) == ("a", True, True)


def test_what_is_gone_comes_last_and_spaces_are_no_words() -> None:
    before = [said("gone"), said("same", " same "), said("empty", " ")]
    after = [said("new"), said("same"), said("empty", "  ")]
    found = map_changes(before, after)
    assert [(each.id, bool(each.before), bool(each.after)) for each in found] == [
        ("new", False, True),
        ("gone", True, False),
    ]
    assert not any(each.moved or each.reworded for each in found)


def test_without_a_meeting_before_a_stage_tells_nothing() -> None:
    early = Statement(id="a", category=Category.HARM, words="a", from_stage="s1")
    held = meeting("m", "2026-05-14", "s1")
    record = Record(
        id="r", released=(Released(id="s1"),), meetings=(held,), statements=(early, said("b"))
    )
    assert said_at(record, held) == ()
