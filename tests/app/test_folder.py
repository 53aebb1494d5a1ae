"""The practice folder: lessons come and are renewed, a person's own changes stay."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sos_widgets.app.folder import FolderError, PracticeFolder, sources_hash


def notebook(*sources: str, output: str = "") -> bytes:
    cells = [
        {"cell_type": "code", "source": [source], "outputs": [output] if output else []}
        for source in sources
    ]
    return json.dumps({"cells": cells}).encode()


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "lesson.ipynb").write_bytes(notebook("one"))
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return tmp_path / "practice"


def test_a_lesson_is_copied_and_named(shipped: Path, mine: Path) -> None:
    folder = PracticeFolder.prepare(mine, shipped)
    assert (mine / "lesson.ipynb").read_bytes() == notebook("one")
    assert folder.notebooks() == ("lesson.ipynb",)


def test_a_changed_lesson_is_never_overwritten(shipped: Path, mine: Path) -> None:
    PracticeFolder.prepare(mine, shipped)
    theirs = notebook("one, and a thought of my own")
    (mine / "lesson.ipynb").write_bytes(theirs)
    for newer in ("two", "three"):
        (shipped / "lesson.ipynb").write_bytes(notebook(newer))
        folder = PracticeFolder.prepare(mine, shipped)
        assert (mine / "lesson.ipynb").read_bytes() == theirs
    assert folder.notebooks() == ("lesson.ipynb",)


def test_outputs_alone_are_no_change_of_theirs(shipped: Path, mine: Path) -> None:
    PracticeFolder.prepare(mine, shipped)
    run = notebook("one", output="a board")
    (mine / "lesson.ipynb").write_bytes(run)
    PracticeFolder.prepare(mine, shipped)
    assert (mine / "lesson.ipynb").read_bytes() == run
    (shipped / "lesson.ipynb").write_bytes(notebook("two"))
    PracticeFolder.prepare(mine, shipped)
    assert (mine / "lesson.ipynb").read_bytes() == notebook("two")


def test_a_file_that_was_there_before_stays(shipped: Path, mine: Path) -> None:
    mine.mkdir()
    (mine / "lesson.ipynb").write_bytes(notebook("somebody's"))
    PracticeFolder.prepare(mine, shipped)
    PracticeFolder.prepare(mine, shipped)
    assert (mine / "lesson.ipynb").read_bytes() == notebook("somebody's")


def test_a_torn_lesson_is_put_aside_and_brought_back(shipped: Path, mine: Path) -> None:
    PracticeFolder.prepare(mine, shipped)
    torn = notebook("one")[:-9]
    (mine / "lesson.ipynb").write_bytes(torn)
    PracticeFolder.prepare(mine, shipped)
    assert (mine / "lesson.ipynb").read_bytes() == notebook("one")
    assert (mine / "lesson.damaged").read_bytes() == torn


def test_a_deleted_lesson_and_a_damaged_list_come_back(shipped: Path, mine: Path) -> None:
    folder = PracticeFolder.prepare(mine, shipped)
    (mine / "lesson.ipynb").unlink()
    (folder.state / "notebooks.json").write_text("{", encoding="utf-8")
    assert PracticeFolder.prepare(mine, shipped).notebooks() == ("lesson.ipynb",)
    assert (mine / "lesson.ipynb").exists()


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(shipped: Path, mine: Path) -> None:
    mine.write_text("a file", encoding="utf-8")
    with pytest.raises(FolderError, match=r"cannot be used: .*Choose another with --folder\."):
        PracticeFolder.prepare(mine, shipped)


def test_the_hash_is_of_the_cells_only() -> None:
    assert sources_hash(notebook("a")) == sources_hash(notebook("a", output="b"))
    assert sources_hash(notebook("a")) != sources_hash(notebook("b"))
    assert sources_hash(b"no notebook") == ""


def test_the_practice_file_to_show_is_noted(shipped: Path, mine: Path) -> None:
    folder = PracticeFolder.prepare(mine, shipped)
    folder.remember(mine / "our family.practice")
    noted = (mine / ".workbench" / "current-practice").read_text("utf-8")
    assert noted == str(mine / "our family.practice")
    folder.remember(None)
    folder.remember(None)
    assert not (mine / ".workbench" / "current-practice").exists()
