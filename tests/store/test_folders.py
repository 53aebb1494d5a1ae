"""Where practice files live."""

from __future__ import annotations

from pathlib import Path

import pytest

from sos_widgets.disk import files_in
from sos_widgets.model.edits import Change
from sos_widgets.model.record import Record
from sos_widgets.store import (
    create,
    new_path,
    practice_files,
    put_away,
    synced_folder_warning,
)
from sos_widgets.store.folders import SUFFIX, _mounted_from


def test_files_are_listed_with_their_titles_and_damaged_ones_with_a_sentence(
    tmp_path: Path,
) -> None:
    with create(tmp_path / "a.practice", Record(id="a", title="Team A", case="quay")) as practice:
        practice.submit(Change(edit_id="e", part="record", fields={"title": "Team Blue"}))
    create(tmp_path / "b.practice", Record(id="b")).close()
    (tmp_path / "c.practice").write_text("torn")
    (tmp_path / "notes.txt").write_text("not one")
    listed = {each.path.name: each for each in practice_files(tmp_path)}
    assert sorted(listed) == ["a.practice", "b.practice", "c.practice"]
    good, plain, bad = (listed[name] for name in sorted(listed))
    assert (good.title, good.case, good.problem) == ("Team Blue", "quay", "")
    assert (plain.title, plain.problem) == ("b", "")
    assert (bad.title, bad.case) == ("c", "")
    assert "“c.practice” is not a practice file" in bad.problem
    assert good.changed.tzinfo is not None
    assert "Team" not in repr(good)
    assert practice_files(tmp_path / "nowhere") == ()


def test_a_new_name_is_free_and_allowed_on_any_system(tmp_path: Path) -> None:
    first = new_path(tmp_path, "Quay: team / one?")
    assert first == tmp_path / "quay-team-one.practice"
    create(first, Record(id="a")).close()
    assert new_path(tmp_path, "Quay team one").name == "quay-team-one-2.practice"
    (tmp_path / "MIXED.PRACTICE").write_text("")
    assert new_path(tmp_path, "Mixed").name == "mixed-2.practice"
    assert new_path(tmp_path, "LPT1").name == "practice-lpt1.practice"
    assert new_path(tmp_path, "محمد").name == "practice.practice"
    assert new_path(tmp_path, "../../x").parent == tmp_path
    assert len(new_path(tmp_path, "long " * 99).name) < 60


@pytest.mark.parametrize(
    ("folder", "word"),
    [
        ("/Users/ann/OneDrive - Council/Practice", "OneDrive"),
        ("/home/ann/Dropbox/x", "Dropbox"),
        ("/home/ann/Dropbox (Work)/x", "Dropbox"),
        ("/Users/ann/Library/CloudStorage/GoogleDrive-ann/My Drive", "Google Drive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("//server/share/practice", "network"),
    ],
)
def test_a_synced_or_network_folder_is_warned_of(folder: str, word: str) -> None:
    assert word in synced_folder_warning(folder)


def test_an_ordinary_folder_is_not_warned_of(tmp_path: Path) -> None:
    assert synced_folder_warning(tmp_path) == ""
    assert synced_folder_warning("/home/ann/Documents/Toolbox/boxes") == ""


def test_a_link_into_a_synced_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    link = tmp_path / "mine"
    link.symlink_to(tmp_path / "Nextcloud")
    assert "Nextcloud" in synced_folder_warning(link)


def test_the_mount_that_holds_a_folder_is_found(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/a / ext4 rw 0 0\nnas:/x /home/the\\040team cifs rw 0 0\n")
    assert _mounted_from(Path("/home/the team/files"), mounts) == "cifs"
    assert _mounted_from(Path("/home/other"), mounts) == "ext4"
    assert _mounted_from(Path("/home"), tmp_path / "none") == ""


def test_a_file_that_is_put_away_while_the_folder_is_listed_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        create(tmp_path / f"{name}.practice", Record(id=name)).close()
    whole = [each.path.name for each in practice_files(tmp_path)]
    found = files_in(tmp_path, SUFFIX)

    def listed_then_moved(*_: object) -> tuple[Path, ...]:
        put_away(tmp_path / "b.practice")
        return found

    monkeypatch.setattr("sos_widgets.store.folders.files_in", listed_then_moved)
    left = practice_files(tmp_path)
    assert sorted(whole) == ["a.practice", "b.practice", "c.practice"]
    assert sorted(each.path.name for each in left) == ["a.practice", "c.practice"]
    assert not any(each.problem for each in left)
