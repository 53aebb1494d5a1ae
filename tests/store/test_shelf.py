"""Whole practice files: renamed, duplicated, copied, put away, brought in."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from sos_widgets.errors import (
    DamagedFileError,
    NewerFormatError,
    NotFoundError,
    Refusal,
    StorageError,
)
from sos_widgets.model.edits import Add
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.store import (
    PUT_AWAY,
    Answer,
    Practice,
    bring_back,
    bring_in,
    contents,
    copied,
    create,
    delete,
    duplicate,
    open_practice,
    practice_files,
    put_away,
    rename,
    retitle,
    save_copy,
)


def said(id_: str, words: str = "He shouts") -> Add:
    return Add(part="statements", item=Statement(id=id_, category=Category.HARM, words=words))


def words_of(practice: Practice) -> list[str]:
    return [each.words for each in practice.record.statements]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A practice file with one statement in it."""
    made = tmp_path / "quay.practice"
    with create(made, Record(id="r", title="Quay")) as practice:
        practice.submit(said("s1"))
    return made


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A file that a newer version of the workbench has made."""
    made = tmp_path / "newer.practice"
    create(made, Record(id="n", title="Newer")).close()
    database = sqlite3.connect(made)
    database.execute("PRAGMA user_version = 99")
    database.close()
    return made


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_new_title_gives_the_file_a_new_name(path: Path) -> None:
    made = rename(path, "  The Thursday   team ")
    assert made.name == "the-thursday-team.practice"
    assert names(made.parent) == [made.name]
    (listed,) = practice_files(made.parent)
    assert listed.title == "The Thursday team"
    assert rename(made, "The Thursday team!") == made


def test_a_name_that_another_file_has_is_not_taken(path: Path) -> None:
    other = path.with_name("harbour.practice")
    create(other, Record(id="o", title="Harbour")).close()
    before = other.read_bytes()
    assert rename(path, "Harbour").name == "harbour-2.practice"
    assert other.read_bytes() == before
    assert rename(path.with_name("harbour-2.practice"), "Harbour").name == "harbour-2.practice"


@pytest.mark.parametrize("title", ["", "   ", "x" * 121])
def test_a_title_that_says_nothing_or_too_much_is_refused(path: Path, title: str) -> None:
    with pytest.raises(Refusal):
        rename(path, title)
    assert names(path.parent) == [path.name]


def test_a_lesson_is_found_again_under_its_own_name(path: Path) -> None:
    lesson = path.rename(path.with_name("lesson-mapping.practice"))
    assert rename(lesson, "Monday group") == lesson
    (listed,) = practice_files(lesson.parent)
    assert listed.title == "Monday group"


def test_an_open_window_follows_a_file_that_is_renamed(path: Path) -> None:
    with open_practice(path) as window:
        window.refresh()  # as every window does each second
        made = rename(path, "Harbour")
        assert window.refresh()
        assert (window.path, window.unsaved) == (made, "")
        assert window.record.title == "Harbour"
        assert window.submit(said("s2", "Written after")).status == "saved"
    with open_practice(made) as other:
        assert words_of(other) == ["He shouts", "Written after"]
    assert names(path.parent) == [made.name]


def test_the_window_that_renames_goes_on_under_the_new_name(path: Path) -> None:
    with open_practice(path) as window:
        retitle(window, "Harbour")
        assert window.path.name == "harbour.practice"
        assert window.submit(said("s2")).status == "saved"


def test_a_file_that_cannot_get_a_new_name_still_gets_its_title(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "It is in use")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "rename", refuse)
    assert rename(path, "Harbour") == path
    monkeypatch.undo()
    with open_practice(path) as practice:
        assert practice.record.title == "Harbour"


def test_a_duplicate_has_the_work_but_not_what_was_taken_back(path: Path) -> None:
    with open_practice(path) as first:
        made = duplicate(path)
        with open_practice(made) as second:
            assert second.id != first.id
            assert words_of(second) == words_of(first)
            assert second.record.title == "Quay (copy)"
            assert second.revision == 0


def test_a_saved_copy_has_all_versions_under_its_own_title(path: Path) -> None:
    with open_practice(path) as first:
        for number in range(120):  # more than two snapshots
            first.submit(said(f"n{number}"))
        made = save_copy(path, "For Friday")
        with open_practice(made) as copy:
            assert copy.id != first.id
            assert copy.record.title == "For Friday"
            assert copy.revision == first.revision + 1
            assert copy.record_at(60) == first.record_at(60)
            copy.submit(said("later"))
        assert len(first.record.statements) == 121


def test_a_copy_that_cannot_be_given_its_title_is_no_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Answer:
        return Answer(status="unsaved", edit_id="e", revision=0, sentence="The disk is full.")

    monkeypatch.setattr(Practice, "submit", full)
    with pytest.raises(StorageError, match=r"given its title\. The disk is full"):
        save_copy(path, "For Friday")
    assert names(path.parent) == [path.name]


def test_a_copy_of_a_damaged_version_is_refused(path: Path, tmp_path: Path) -> None:
    with open_practice(path) as practice:
        database = sqlite3.connect(path)
        database.execute("UPDATE snapshot SET record = replace(record, 'Quay', 'Quai')")
        database.commit()
        database.close()
        with pytest.raises(DamagedFileError):
            practice.copy_to(tmp_path / "copy.practice")
    assert not (tmp_path / "copy.practice").exists()


def test_the_bytes_of_a_copy_can_be_brought_in_elsewhere(path: Path, tmp_path: Path) -> None:
    away = tmp_path / "other room"
    away.mkdir()
    made = bring_in(away, "my file.practice", contents(path))
    assert made.name == "quay.practice"
    again = bring_in(away, "my file.practice", contents(path))
    assert again.name == "quay-2.practice"
    with open_practice(made) as one, open_practice(again) as two:
        assert one.record == two.record
        assert one.id != two.id
    assert names(away) == ["quay-2.practice", "quay.practice"]


def test_work_that_could_not_be_saved_is_in_the_bytes(path: Path, tmp_path: Path) -> None:
    with open_practice(path) as practice:
        path.unlink()
        assert practice.submit(said("s2", "In memory only")).status == "unsaved"
        data = copied(practice)
    with open_practice(bring_in(tmp_path, "x.practice", data)) as made:
        assert words_of(made) == ["He shouts", "In memory only"]


def test_what_cannot_be_opened_is_refused_by_its_own_name(path: Path, newer: Path) -> None:
    folder = path.parent
    before = names(folder)
    torn = contents(path).replace(b"He shouts", b"He shoutz")
    for data, sentence in (
        (b"PK\x03\x04 a letter", "“letter.practice” is not a practice file"),
        (b"", "“letter.practice” is empty"),
        (torn, "“letter.practice” is damaged"),
        (newer.read_bytes(), "“letter.practice” was made by a newer version"),
    ):
        with pytest.raises(StorageError, match=sentence):
            bring_in(folder, "letter.practice", data)
    assert names(folder) == before


def test_a_name_from_elsewhere_cannot_leave_the_folder(path: Path, tmp_path: Path) -> None:
    data = contents(path)
    assert bring_in(tmp_path, "../../evil.practice", data).parent == tmp_path
    with pytest.raises(StorageError):
        bring_in(tmp_path / "nowhere", "a.practice", data)


def test_a_file_is_put_away_and_brought_back(path: Path) -> None:
    before = contents(path)
    away = put_away(path)
    assert away == path.parent / PUT_AWAY / path.name
    assert practice_files(path.parent) == ()
    create(path, Record(id="new", title="Another")).close()
    back = bring_back(away)
    assert back.name == "quay-2.practice"
    with open_practice(back) as practice:
        assert words_of(practice) == ["He shouts"]
    assert len(before) == len(contents(back))


def test_two_files_of_one_name_can_be_put_away(path: Path) -> None:
    put_away(path)
    create(path, Record(id="new")).close()
    put_away(path)
    assert names(path.parent / PUT_AWAY) == ["quay-2.practice", "quay.practice"]


def test_who_has_a_file_open_that_is_put_away_is_told_and_keeps_the_work(path: Path) -> None:
    with open_practice(path) as window:
        away = put_away(path)
        assert window.submit(said("s2", "Kept")).status == "unsaved"
        assert "moved, deleted or replaced" in window.unsaved
        bring_back(away)
        window.refresh()
        assert window.unsaved == ""
    with open_practice(path) as practice:
        assert words_of(practice) == ["He shouts", "Kept"]


def test_damaged_and_newer_files_can_be_moved_but_never_written_to(path: Path, newer: Path) -> None:
    bad = path.with_name("bad.practice")
    bad.write_bytes(b"torn" * 100)
    for file in (bad, newer):
        before = file.read_bytes()
        assert contents(file) == before
        renamed = rename(file, "To be looked at")
        assert renamed.name == "to-be-looked-at.practice"
        away = put_away(renamed)
        back = bring_back(away)
        assert back.read_bytes() == before
        for act in (duplicate, lambda each: save_copy(each, "Copy")):
            with pytest.raises((DamagedFileError, NewerFormatError)):
                act(back)
        assert back.read_bytes() == before
        delete(back)
        assert not back.exists()


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "gone.practice"
    for act in (duplicate, contents, put_away, lambda each: rename(each, "x")):
        with pytest.raises(NotFoundError, match="no practice file “gone"):
            act(gone)


def test_a_file_that_took_the_place_of_a_deleted_one_is_not_followed(path: Path) -> None:
    with open_practice(path) as window:
        path.unlink()
        shutil.copy(__file__, path.with_name("other.practice"))
        assert window.submit(said("s2")).status == "unsaved"
        assert window.path == path
