"""One window on one practice file."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.errors import NotFoundError, StorageError
from sos_widgets.model.edits import Add, Change, Edit, Remove, Together
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Record, Scale, Statement
from sos_widgets.store import Practice, create, open_practice


def said(id_: str, words: str = "He shouts", edit_id: str = "") -> Add:
    item = Statement(id=id_, category=Category.HARM, words=words)
    return Add(edit_id=edit_id or f"add-{id_}", part="statements", item=item)


def worded(id_: str, words: str, edit_id: str) -> Change:
    return Change(edit_id=edit_id, part="statements", id=id_, fields={"words": words})


def words_of(practice: Practice) -> list[str]:
    return [each.words for each in practice.record.statements]


def start() -> Record:
    return Record(id="room", title="Quay", family=Family(people=(Person(id="mia", name="Mia"),)))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "quay.practice", start()) as made:
        yield made


def test_what_was_answered_as_saved_is_there_for_another_window(practice: Practice) -> None:
    answer = practice.submit(said("s1"))
    assert (answer.status, answer.edit_id, answer.revision) == ("saved", "add-s1", 1)
    with open_practice(practice.path) as other:
        assert other.record == practice.record
        assert (other.id, other.revision) == (practice.id, 1)


def test_any_path_and_any_words(tmp_path: Path) -> None:
    path = tmp_path / "a b#c%20?é'.practice"
    words = "x" * 10_000 + " مرحبا 🙂 <script>alert(1)</script> \ud800 \x00"
    with create(path, start()) as made:
        assert made.submit(said("s1", words)).status == "saved"
        with open_practice(path) as other:
            assert other.record == made.record
            assert other.record.statements[0].words.startswith(words[:10_020])


def test_a_repeated_edit_is_acknowledged_and_not_made_twice(practice: Practice) -> None:
    practice.submit(said("s1"))
    practice.submit(worded("s1", "Second", "e2"))
    again = practice.submit(worded("s1", "First again", "add-s1"))
    assert (again.status, again.revision, practice.revision) == ("saved", 1, 2)
    with open_practice(practice.path) as other:
        assert other.submit(said("s9", edit_id="add-s1")).status == "saved"
        assert words_of(other) == ["Second"]


def test_nonsense_is_refused_in_a_sentence_and_changes_nothing(practice: Practice) -> None:
    before = practice.record
    answer = practice.submit(worded("nobody", "x", "e1"))
    assert answer.status == "refused"
    assert "is not here" in answer.sentence
    answer = practice.submit(Change(edit_id="e2", part="people", id="mia", fields={"name": {1}}))
    assert answer.status == "refused"
    assert "cannot be written down" in answer.sentence
    assert practice.record is before
    assert (practice.revision, practice.unsaved, practice.can_undo) == (0, "", "")


def test_undo_and_redo_walk_back_and_forth(practice: Practice) -> None:
    records = [practice.record]
    for edit in (said("s1"), said("s2"), Remove(edit_id="r", part="statements", id="s1")):
        practice.submit(edit)
        records.append(practice.record)
    assert practice.can_undo == "remove the statement “He shouts”"
    for n in (2, 1, 0):
        assert practice.undo(f"u{n}").status == "saved"
        assert practice.record == records[n]
    assert practice.can_undo == ""
    assert practice.undo("u-more").status == "refused"
    assert practice.can_redo == "add the statement “He shouts”"
    for n in (1, 2, 3):
        assert practice.redo(f"d{n}").status == "saved"
        assert practice.record == records[n]
    assert practice.redo("d-more").status == "refused"
    with open_practice(practice.path) as other:
        assert other.record == records[3]


def test_an_answer_says_what_was_done_taken_back_and_made_again(practice: Practice) -> None:
    added = "add the statement “He shouts”"
    assert practice.submit(said("s1", edit_id="e")).label == added
    assert practice.submit(said("s1", edit_id="e")).label == ""
    assert practice.submit(worded("nobody", "x", "e1")).label == ""
    assert [practice.undo("u").label, practice.undo("u").label] == [added, ""]
    assert [practice.redo("d").label, practice.redo("d-more").label] == [added, ""]


def test_a_new_edit_ends_redo(practice: Practice) -> None:
    practice.submit(said("s1"))
    practice.undo("u")
    practice.submit(said("s2"))
    assert practice.can_redo == ""
    assert practice.redo("d").status == "refused"


def test_a_repeated_undo_takes_back_only_once(practice: Practice) -> None:
    practice.submit(said("s1"))
    practice.submit(said("s2"))
    first, second = practice.undo("u"), practice.undo("u")
    assert (first.status, second.status, second.revision) == ("saved", "saved", first.revision)
    assert len(practice.record.statements) == 1


def test_successive_texts_of_one_field_are_taken_back_as_one(practice: Practice) -> None:
    practice.submit(said("s1", ""))
    for n, words in enumerate(("He", "He shouts", "He shouts at Mia")):
        practice.submit(worded("s1", words, f"t{n}"))
    practice.submit(
        Change(edit_id="c1", part="statements", id="s1", fields={"category": "danger_statement"})
    )
    practice.submit(
        Change(edit_id="c2", part="statements", id="s1", fields={"category": "safety_goal"})
    )
    practice.undo("u1")
    assert practice.record.statements[0].category is Category.DANGER_STATEMENT
    practice.undo("u2")
    practice.undo("u3")
    assert words_of(practice) == [""]
    practice.redo("d1")
    assert words_of(practice) == ["He shouts at Mia"]


def test_a_text_put_back_by_hand_leaves_nothing_to_undo(practice: Practice) -> None:
    practice.submit(said("s1", "One"))
    practice.submit(worded("s1", "Two", "t1"))
    practice.submit(worded("s1", "One", "t2"))
    assert practice.can_undo.startswith("add")


def test_an_earlier_version_is_shown_restored_and_taken_back(practice: Practice) -> None:
    records = [practice.record]
    for n in range(60):  # past a snapshot
        practice.submit(said(f"s{n}", f"Words {n}"))
        records.append(practice.record)
    versions = practice.versions()
    assert [each.revision for each in versions] == list(range(61))
    assert versions[7].label == "add the statement “Words 6”"
    assert "Words" not in repr(versions[7])
    assert [practice.record_at(n) for n in (0, 7, 49, 50, 51, 60)] == [
        records[n] for n in (0, 7, 49, 50, 51, 60)
    ]
    assert practice.restore(7, "back").status == "saved"
    assert practice.record == records[7]
    practice.undo("u")
    assert practice.record == records[60]
    with pytest.raises(NotFoundError, match="no version 99"):
        practice.record_at(99)


def test_boards_are_told_and_a_failing_or_dead_one_stops_nobody(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    class Board:
        def __init__(self) -> None:
            self.seen: list[int] = []

        def show(self, told: Practice) -> None:
            self.seen.append(told.revision)

    def broken(_: Practice) -> None:
        raise ValueError("Mia's secret")

    board, gone = Board(), Board()
    practice.subscribe(broken)
    practice.subscribe(gone.show)
    leave = practice.subscribe(board.show)
    practice.submit(said("s1"))
    seen = gone.seen
    assert (board.seen, seen) == ([1], [1])
    del gone
    gc.collect()
    practice.submit(said("s2"))
    assert (board.seen, seen) == ([1, 2], [1])
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text
    leave()
    leave()
    practice.submit(said("s3"))
    assert board.seen == [1, 2]


def test_refresh_sees_the_other_window_and_asks_little_when_nothing_is_new(
    practice: Practice,
) -> None:
    told = []

    def board(each: Practice) -> None:
        told.append(each.revision)

    practice.subscribe(board)
    with open_practice(practice.path) as other:
        assert practice.refresh() is False
        other.submit(said("s1"))
        assert practice.record != other.record
        assert practice.refresh() is True
        assert practice.record == other.record
        assert practice.refresh() is False
    assert told == [1]


def test_undo_takes_back_this_windows_own_edit_only(practice: Practice) -> None:
    with open_practice(practice.path) as other:
        practice.submit(said("mine"))
        other.submit(said("theirs"))
        practice.undo("u")
        assert [each.id for each in practice.record.statements] == ["theirs"]
        assert practice.undo("u2").status == "refused"


def test_undo_leaves_alone_what_another_window_has_gone_on_with(practice: Practice) -> None:
    practice.submit(said("s1", "Mine"))
    practice.submit(Add(edit_id="sc", part="scales", item=Scale(id="safe", question="How safe?")))
    practice.submit(worded("s1", "Mine too", "t1"))
    with open_practice(practice.path) as other:
        other.submit(worded("s1", "Theirs", "t2"))
        answer = practice.undo("u1")
        assert answer.status == "refused"
        assert "Another window" in answer.sentence
        assert words_of(practice) == ["Theirs"]
        rating = {"id": "r1", "scale": "safe", "who": "mia", "number": 4}
        other.submit(_rating(rating))
        assert practice.undo("u2").status == "refused"  # their rating stands on the scale
        assert len(practice.record.ratings) == 1
        assert practice.undo("u3").status == "refused"  # they have changed the statement
        assert words_of(practice) == ["Theirs"]


def _rating(plain: dict[str, object]) -> Edit:
    from sos_widgets.model.edits import edit_from_plain

    return edit_from_plain({"do": "add", "edit_id": "ra", "part": "ratings", "item": plain})


def test_a_copy_is_whole_and_nothing_is_ever_written_over(
    practice: Practice, tmp_path: Path
) -> None:
    practice.submit(said("s1"))
    copy = tmp_path / "copy.practice"
    practice.copy_to(copy)
    practice.submit(said("s2"))
    with open_practice(copy) as other:
        assert words_of(other) == ["He shouts"]
        assert other.id != practice.id
        assert [each.label for each in other.versions()] == [
            each.label for each in practice.versions()[:-1]
        ]
    bytes_ = copy.read_bytes()
    with pytest.raises(StorageError, match=r"already a file called “copy\.practice”"):
        practice.copy_to(copy)
    with pytest.raises(StorageError, match="already a file"):
        create(copy, start())
    with pytest.raises(StorageError, match=r"folder for “x\.practice” is not there"):
        create(tmp_path / "no" / "x.practice", start())
    assert copy.read_bytes() == bytes_
    assert sorted(each.name for each in tmp_path.iterdir()) == ["copy.practice", "quay.practice"]


def test_a_missing_file_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"no practice file “gone\.practice”"):
        open_practice(tmp_path / "gone.practice")
    assert list(tmp_path.iterdir()) == []


def test_a_file_deleted_while_open_takes_no_words_with_it(
    practice: Practice, tmp_path: Path
) -> None:
    practice.submit(said("s1"))
    practice.path.unlink()
    answer = practice.submit(said("s2", "Not lost"))
    assert answer.status == "unsaved"
    assert "moved, deleted or replaced" in answer.sentence
    assert practice.unsaved == answer.sentence
    assert words_of(practice) == ["He shouts", "Not lost"]
    practice.copy_to(tmp_path / "kept.practice")
    with open_practice(tmp_path / "kept.practice") as kept:
        assert kept.record == practice.record
    assert practice.submit(said("s1")).status == "saved"  # it was


def test_a_file_put_in_its_place_is_not_written_to(practice: Practice, tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    practice.path.rename(aside)
    with create(practice.path, start()):
        answer = practice.submit(said("s1"))
        assert answer.status == "unsaved"
    aside.replace(practice.path)
    assert practice.retry() == ""
    with open_practice(practice.path) as other:
        assert words_of(other) == ["He shouts"]


def test_edits_wait_in_memory_while_another_program_holds_the_file(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sos_widgets.store.database.PATIENCE", 0.05)
    with open_practice(practice.path) as mine:
        holder = sqlite3.connect(practice.path, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        answer = mine.submit(said("s1"))
        assert answer.status == "unsaved"
        assert "Another window has been saving" in answer.sentence
        assert mine.submit(worded("s1", "Longer", "t1")).status == "unsaved"
        assert mine.submit(worded("s1", "Longer", "t1")).status == "unsaved"
        assert mine.submit(worded("none", "x", "t2")).status == "refused"
        assert (words_of(mine), mine.revision) == (["Longer"], 0)
        assert mine.undo("u1").status == "unsaved"
        assert words_of(mine) == ["He shouts"]
        holder.execute("ROLLBACK")
        holder.close()
        assert mine.refresh() is True
        assert (mine.unsaved, mine.revision) == ("", 3)
        assert practice.refresh() is True
        assert practice.record == mine.record
        mine.undo("u2")
        assert words_of(mine) == []


def test_a_closed_practice_says_so(tmp_path: Path) -> None:
    made = create(tmp_path / "q.practice", start())
    made.close()
    made.close()
    answer = made.submit(said("s1"))
    assert (answer.status, len(made.record.statements)) == ("unsaved", 1)
    assert "closed" in answer.sentence


def test_a_group_stands_or_falls_as_one(practice: Practice) -> None:
    edits = (said("s1"), worded("nobody", "x", ""))
    assert practice.submit(Together(edit_id="t", edits=edits)).status == "refused"
    assert words_of(practice) == []


def test_reprs_show_no_family_words(practice: Practice) -> None:
    answer = practice.submit(said("s1"))
    refused = practice.submit(worded("x", "Secret", "e"))
    shown = f"{practice!r} {answer!r} {refused!r} {practice.versions()!r} {practice._log.rows!r}"
    assert "shouts" not in shown
    assert "Secret" not in shown
    assert str(practice.path.parent) not in shown
