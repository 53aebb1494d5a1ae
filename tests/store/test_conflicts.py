"""Two windows on one practice file: both texts are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, Together
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Rating, Record, Scale, Statement
from sos_widgets.store import Practice, create, open_practice

Two = tuple[Practice, Practice]


def statement(id_: str, words: str) -> Statement:
    return Statement(id=id_, category=Category.HARM, words=words)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    record = Record(
        id="room",
        family=Family(people=(Person(id="mia", name="Mia"),)),
        statements=(statement("s1", "Old"), statement("s2", "Other")),
        scales=(Scale(id="safe", question="How safe?"),),
    )
    with (
        create(tmp_path / "q.practice", record) as mine,
        open_practice(tmp_path / "q.practice") as theirs,
    ):
        yield mine, theirs


def change(edit_id: str, id_: str = "s1", **fields: object) -> Change:
    return Change(edit_id=edit_id, part="statements", id=id_, fields=fields)


def kept(practice: Practice) -> list[tuple[str, str, str, str]]:
    return [(a.part, a.item, a.field, a.words) for a in practice.record.set_aside]


def same_after(two: Two) -> bool:
    for each in two:
        each.refresh()
    with open_practice(two[0].path) as third:
        return two[0].record == two[1].record == third.record


def test_the_same_text_changed_in_two_windows_is_kept_twice(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    answer = mine.submit(change("m1", words="Mine"))
    assert answer.status == "kept_beside"
    assert "kept beside" in answer.sentence
    assert mine.record.statements[0].words == "Theirs"
    assert kept(mine) == [("statements", "s1", "words", "Mine")]
    assert mine.submit(change("m1", words="Mine")).status == "saved"
    assert len(mine.record.set_aside) == 1
    assert same_after(two)


def test_different_fields_and_items_do_not_clash(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    theirs.submit(change("t2", "s2", words="Also theirs"))
    assert mine.submit(change("m1", source="seen"), base=0).status == "saved"
    assert mine.record.statements[0] == Statement(
        id="s1", category=Category.HARM, words="Theirs", source="seen"
    )
    assert kept(mine) == []
    assert same_after(two)


def test_the_same_words_twice_are_no_conflict(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Same"))
    assert mine.submit(change("m1", words="Same")).status == "saved"
    theirs.submit(change("t2", "s2", words="Tried"))
    theirs.undo("t3")
    assert mine.submit(change("m2", "s2", words="New"), base=2).status == "saved"
    assert kept(mine) == []


def test_an_edit_on_what_the_window_has_seen_replaces_it(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    mine.refresh()
    assert mine.submit(change("m1", words="Mine")).status == "saved"
    assert mine.record.statements[0].words == "Mine"


def test_own_earlier_edits_never_clash(two: Two) -> None:
    mine, _ = two
    mine.submit(change("m1", words="One"))
    assert mine.submit(change("m2", words="Two"), base=0).status == "saved"
    assert mine.record.statements[0].words == "Two"


def test_only_the_clashing_field_is_put_aside(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    move = Move(
        edit_id="m1",
        part="statements",
        id="s1",
        fields={"words": "Mine", "category": "safety_goal"},
    )
    assert mine.submit(move).status == "kept_beside"
    moved = mine.record.statements[-1]
    assert (moved.id, moved.words, moved.category) == ("s1", "Theirs", Category.SAFETY_GOAL)
    assert kept(mine) == [("statements", "s1", "words", "Mine")]
    assert same_after(two)


def test_words_for_something_removed_meanwhile_are_kept(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Remove(edit_id="t1", part="statements", id="s1"))
    answer = mine.submit(change("m1", words="Mine"))
    assert answer.status == "kept_beside"
    assert "not here any more" in answer.sentence
    assert kept(mine) == [("statements", "s1", "words", "Mine")]
    assert same_after(two)


def test_words_typed_into_something_the_same_window_removed_are_kept(two: Two) -> None:
    mine, _ = two
    mine.submit(Remove(edit_id="m1", part="statements", id="s1"))
    assert mine.submit(change("m2", words="Late"), base=0).status == "kept_beside"
    assert kept(mine) == [("statements", "s1", "words", "Late")]


def test_a_new_item_whose_place_is_gone_keeps_what_was_said(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Remove(edit_id="t1", part="scales", id="safe"))
    rating = Rating(id="r1", scale="safe", who="mia", number=3, reason="Quiet now")
    answer = mine.submit(Add(edit_id="m1", part="ratings", item=rating))
    assert answer.status == "kept_beside"
    assert sorted(kept(mine)) == [
        ("ratings", "r1", "number", "3"),
        ("ratings", "r1", "reason", "Quiet now"),
    ]


def test_nonsense_is_refused_on_an_older_revision_too(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    wrong: list[Edit] = [
        change("m1", category="nonsense"),
        change("m2", colour="red"),
        Remove(edit_id="m3", part="scales", id="none"),
    ]
    for edit in wrong:
        assert mine.submit(edit, base=0).status == "refused"
    assert kept(mine) == []
    assert mine.revision == 1


def test_nobody_removes_what_another_has_just_written(two: Two) -> None:
    mine, theirs = two
    theirs.submit(change("t1", words="Theirs"))
    rating = Rating(id="r1", scale="safe", who="mia", number=3)
    theirs.submit(Add(edit_id="t2", part="ratings", item=rating))
    for part, id_ in (("statements", "s1"), ("scales", "safe")):
        remove = Remove(edit_id=f"m-{id_}", part=part, id=id_, cascade=True)
        answer = mine.submit(remove, base=0)
        assert answer.status == "refused"
        assert "Look at it once more" in answer.sentence
        assert mine.submit(remove).status == "saved"  # now it has been looked at
    assert mine.submit(Remove(edit_id="m", part="statements", id="s2"), base=0).status == "saved"


def test_both_moving_or_adding_keeps_both(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Move(edit_id="t1", part="statements", id="s1"))
    theirs.submit(Add(edit_id="t2", part="statements", item=statement("s3", "Three")))
    both = Together(
        edit_id="m1",
        edits=(
            Add(part="statements", item=statement("s4", "Four"), before="s1"),
            Move(part="statements", id="s2"),
        ),
    )
    assert mine.submit(both).status == "saved"
    assert [each.id for each in mine.record.statements] == ["s4", "s1", "s3", "s2"]
    assert same_after(two)


def test_two_new_items_of_one_id_lose_no_words(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Add(edit_id="t1", part="people", item=Person(id="rose", name="Rose A")))
    answer = mine.submit(Add(edit_id="m1", part="people", item=Person(id="rose", name="Rose B")))
    assert answer.status == "kept_beside"
    assert ("people", "rose", "name", "Rose B") in kept(mine)


def test_what_waited_in_memory_is_merged_when_it_reaches_the_file(two: Two, tmp_path: Path) -> None:
    mine, theirs = two
    aside = tmp_path / "aside"
    mine.path.rename(aside)
    fresh = Add(edit_id="m0", part="statements", item=statement("s9", "Draft"))
    for edit in (fresh, change("m1", "s9", words="Fresh"), change("m2", words="Mine")):
        assert mine.submit(edit).status == "unsaved"
    aside.rename(mine.path)
    theirs.submit(change("t1", words="Theirs"))
    mine.refresh()
    assert mine.unsaved == ""
    assert [each.words for each in mine.record.statements] == ["Theirs", "Other", "Fresh"]
    assert kept(mine) == [("statements", "s1", "words", "Mine")]
    assert same_after(two)


def add(edit_id: str, who: str, rows: list[list[str]]) -> Together:
    """Somebody new, and the rows that the picture showed at that moment."""
    new = Add(part="people", item=Person(id=who, name=who.title()))
    fields = {"arrangement": rows}
    return Together(edit_id=edit_id, edits=(new, Change(part="record", fields=fields)))


def test_of_two_arrangements_the_later_one_stands_and_nobody_is_told(two: Two) -> None:
    mine, theirs = two
    theirs.submit(add("t1", "ann", [["mia"]]))
    assert mine.submit(add("m1", "bo", [["mia", "x"]]), base=0).status == "saved"
    assert mine.record.arrangement == (("mia", "x"),)
    assert {who.id for who in mine.record.family.people} == {"mia", "ann", "bo"}
    assert kept(mine) == []
    assert mine.can_undo == "add Bo"
    theirs.refresh()
    theirs.submit(add("t2", "cy", [["cy"]]))
    mine.refresh()
    assert mine.undo("u1").status == "saved"
    assert {who.id for who in mine.record.family.people} == {"mia", "ann", "cy"}
    assert same_after(two)
