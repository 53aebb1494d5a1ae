"""Files on the disk: found, written whole, moved; and the truth told where the system refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sos_widgets.disk import files_in, free_path, move, new_file, write_whole
from sos_widgets.errors import StorageError


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "made" / "a.html"
    write_whole(path, "the first\n")
    write_whole(path, "the second\n")
    assert path.read_bytes() == b"the second\n"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"“a\.html” could not be written: no space left"):
        write_whole(path, "the third\n")
    assert path.read_bytes() == b"the second\n"
    assert names(path.parent) == ["a.html"]


def test_a_new_file_takes_the_place_of_none_not_even_of_one_that_came_meanwhile(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.yaml"

    def late() -> None:
        with new_file(path) as passing:
            passing.write_text("ours")
            path.write_text("theirs")

    with pytest.raises(StorageError, match="There is already a file"):
        late()
    with pytest.raises(StorageError, match="There is already a file"):
        write_whole(path, "ours", over=False)
    assert path.read_text() == "theirs"
    assert names(tmp_path) == ["a.yaml"]
    write_whole(free_path(path), "ours", over=False)
    assert names(tmp_path) == ["a-2.yaml", "a.yaml"]


def test_what_is_private_is_for_its_owner_only(tmp_path: Path) -> None:
    write_whole(tmp_path / "open", "words")
    write_whole(tmp_path / "own", "words", private=True)
    assert (tmp_path / "own").stat().st_mode & 0o077 == 0
    assert (tmp_path / "open").stat().st_mode & 0o044


def test_only_files_that_people_see_are_found(tmp_path: Path) -> None:
    for name in ("b.yaml", "A.YAML", "c.yml", ".hidden.yaml", "note.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "link.yaml").symlink_to("nowhere")
    found = [each.name for each in files_in(tmp_path, ".yaml", ".yml")]
    assert found == ["A.YAML", "b.yaml", "c.yml"]
    assert files_in(tmp_path / "nowhere", ".yaml") == ()


@pytest.mark.skipif(os.name == "nt", reason="files have one name only there")
def test_a_file_that_cannot_leave_its_folder_is_where_it_was_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, to = tmp_path / "a.practice", tmp_path / "b.practice"
    path.write_text("work")
    take_away = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == path:
            raise PermissionError(13, "Permission denied")
        take_away(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageError, match=r"permission denied\. It is where it was\."):
        move(path, to)
    assert names(tmp_path) == ["a.practice"]

    def refuse_both(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse_both)
    with pytest.raises(StorageError, match=r"It stands under “b\.practice” too now"):
        move(path, to)
    assert names(tmp_path) == ["a.practice", "b.practice"]
