"""Files and disks that are not as they should be: a plain sentence, and the file as it was."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sos_widgets.errors import DamagedFileError, NewerFormatError, SosError, StorageError
from sos_widgets.model.edits import Add
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.store import create, open_practice


def said(number: int, words: str = "") -> Add:
    words = words or f"Words number {number}"
    item = Statement(id=f"s{number}", category=Category.HARM, words=words)
    return Add(edit_id=f"e{number}", part="statements", item=item)


def made(path: Path, count: int = 12) -> Record:
    with create(path, Record(id="room", title="Quay")) as practice:
        for number in range(count):
            practice.submit(said(number))
        return practice.record


def in_child(work: Callable[[], str]) -> str:
    """Run something in a process of its own, which may give up its rights or be killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            told = work()
        except BaseException as error:  # noqa: BLE001 - told to the parent, which fails
            told = f"FAILED {error!r}"
        os.write(writer, told.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    assert not told.startswith("FAILED"), told
    return told


def as_nobody(work: Callable[[], str]) -> str:
    """Run something without the rights of the superuser, who may write anywhere."""

    def lowered() -> str:
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        return work()

    return in_child(lowered)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter (pytest's own is closed to others)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for each in (folder, *folder.iterdir()):
        each.chmod(0o755)
    shutil.rmtree(folder)


def test_a_flipped_bit_gives_the_right_record_or_a_refusal(tmp_path: Path) -> None:
    path, flipped = tmp_path / "q.practice", tmp_path / "flipped.practice"
    record = made(path)
    whole = path.read_bytes()
    unseen, sentences = 0, list[str]()
    for number, at in enumerate(range(0, len(whole), 29)):
        damaged = bytearray(whole)
        damaged[at] ^= 1 << number % 8
        flipped.write_bytes(damaged)
        try:
            with open_practice(flipped) as practice:
                assert practice.record == record, f"byte {at} changed the record"
        except StorageError as error:
            sentences.append(str(error))
        assert flipped.read_bytes() == damaged
        unseen += _wrong_without_checksums(flipped)
    assert len(sentences) > 20
    assert all("“flipped.practice”" in sentence for sentence in sentences)
    # Without the checksums, some of these would have been shown as somebody's words.
    assert unseen > 5


def _wrong_without_checksums(path: Path) -> bool:
    connection = sqlite3.connect(path)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return False
        rows = connection.execute("SELECT edit FROM log ORDER BY revision").fetchall()
        words = [json.loads(edit)["item"].get("words") for (edit,) in rows]
        return words != [f"Words number {number}" for number in range(12)]
    except (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError):
        return False
    finally:
        connection.close()


def test_a_truncated_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    made(path)
    whole = path.read_bytes()
    for length in (0, 1, 15, 99, 100, 511, 4096, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedFileError, match=r"“q\.practice” is"):
            open_practice(path)
        assert path.read_bytes() == whole[:length]
    path.write_bytes(whole)
    open_practice(path).close()


def test_rows_that_were_cut_off_or_swapped_are_noticed(tmp_path: Path) -> None:
    changes = (
        "DELETE FROM log WHERE revision = 12",
        "UPDATE log SET edit = replace(edit, 'number 3', 'number 4')",
        "UPDATE snapshot SET record = replace(record, 'Quay', 'Kuay')",
        "DELETE FROM snapshot",
        "UPDATE head SET id = 'x'",
        "DELETE FROM head",
        "UPDATE log SET window = 'w' WHERE revision = 2",
        "CREATE TABLE more (a)",
    )
    for number, change in enumerate(changes):
        path = tmp_path / f"{number}.practice"
        made(path)
        open_practice(path).close()
        connection = sqlite3.connect(path)
        with connection:
            connection.execute(change)
        connection.close()
        with pytest.raises(DamagedFileError, match="is damaged"):
            open_practice(path)


def test_damage_by_another_program_is_noticed_while_open(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    made(path)
    with open_practice(path) as practice:
        before = practice.record
        connection = sqlite3.connect(path)
        with connection:
            connection.execute("UPDATE head SET revision = 99")
        connection.close()
        assert practice.refresh() is True
        assert "is damaged" in practice.unsaved
        assert practice.submit(said(50)).status == "unsaved"
        assert practice.record.statements[:-1] == before.statements


@pytest.mark.parametrize(
    "content", [b"", b"people:\n  - mia\n", b"\x00" * 5000, b"PK\x03\x04" * 99]
)
def test_something_else_is_not_a_practice_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "q.practice"
    path.write_bytes(content)
    with pytest.raises(DamagedFileError, match=r"not a practice file.* left as it is"):
        open_practice(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "places.practice"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE places (name)")
    connection.close()
    content = path.read_bytes()
    with pytest.raises(DamagedFileError, match="is not a practice file"):
        open_practice(path)
    assert path.read_bytes() == content
    (tmp_path / "folder.practice").mkdir()
    with pytest.raises(StorageError, match="is not a file"):
        open_practice(tmp_path / "folder.practice")


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    for name, change in (
        ("file", "PRAGMA user_version = 2"),
        ("record", "UPDATE snapshot SET format = 2"),
    ):
        path = tmp_path / f"{name}.practice"
        made(path)
        connection = sqlite3.connect(path)
        with connection:
            connection.execute(change)
        if name == "record":
            _sign_again(connection)
        connection.close()
        content = path.read_bytes()
        with pytest.raises(NewerFormatError, match="newer version of the workbench"):
            open_practice(path)
        assert path.read_bytes() == content


def _sign_again(connection: sqlite3.Connection) -> None:
    from sos_widgets.store.log import _digest

    id_ = connection.execute("SELECT id FROM head").fetchone()[0]
    found = connection.execute("SELECT revision, format, record FROM snapshot").fetchone()
    with connection:
        connection.execute("UPDATE snapshot SET checksum = ?", (_digest(_digest(id_), *found),))


def test_a_full_disk_keeps_the_work_in_memory_and_the_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    record = made(path)
    content = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_practice(path) as practice:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(content), hard))
        try:
            answer = practice.submit(said(20, "Long " * 20_000))
            assert answer.status == "unsaved"
            assert "Is it full" in answer.sentence
            assert practice.unsaved
            assert practice.record.statements[-1].words == "Long " * 20_000
            with open_practice(path) as other:
                assert other.record == record
            with pytest.raises(StorageError):
                practice.copy_to(tmp_path / "copy.practice")
            with pytest.raises(StorageError):
                create(tmp_path / "new.practice", practice.record)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert [each.name for each in tmp_path.iterdir()] == ["q.practice"]
        assert practice.submit(said(21)).status == "saved"
        assert practice.unsaved == ""
        with open_practice(path) as other:
            assert len(other.record.statements) == 14


def test_the_sentence_for_a_full_disk(tmp_path: Path) -> None:
    with create(tmp_path / "q.practice", Record(id="room")) as practice:
        connection = practice._saving.database._connected()
        connection.execute("PRAGMA max_page_count = 6")
        answer = practice.submit(said(1, "Long " * 20_000))
        assert "The disk is full" in answer.sentence
        connection.execute("PRAGMA max_page_count = 100000")
        practice.refresh()
        assert practice.unsaved == ""


def test_a_read_only_folder_can_be_read_and_says_that_nothing_is_kept(open_folder: Path) -> None:
    path = open_folder / "q.practice"
    record = made(path)
    content = path.read_bytes()
    path.chmod(0o444)
    open_folder.chmod(0o555)

    def visit() -> str:
        with open_practice(path) as practice:
            assert practice.record == record
            assert "may only be read" in practice.unsaved
            practice.refresh()
            assert "may only be read" in practice.unsaved
            answer = practice.submit(said(20, "Kept"))
            assert (answer.status, len(practice.record.statements)) == ("unsaved", 13)
            with tempfile.TemporaryDirectory() as own:
                practice.copy_to(Path(own) / "copy.practice")
                with open_practice(Path(own) / "copy.practice") as copy:
                    assert copy.record == practice.record
            return answer.sentence

    told = as_nobody(visit)
    assert "may only be read" in told
    assert path.read_bytes() == content


def test_a_writeable_file_in_a_read_only_folder(open_folder: Path) -> None:
    path = open_folder / "q.practice"
    made(path)
    path.chmod(0o666)
    open_folder.chmod(0o555)

    def visit() -> str:
        with open_practice(path) as practice:
            assert "may only be read" in practice.unsaved
            return practice.submit(said(20)).sentence

    assert "folder" in as_nobody(visit)


def _interrupted(path: Path) -> bytes:
    """Kill a program in the middle of its commit; returns what it left of the file."""

    def stop() -> str:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE log SET edit = upper(edit) || zeroblob(9000)")
        os.kill(os.getpid(), signal.SIGKILL)
        return ""

    before = path.read_bytes()
    in_child(stop)
    assert path.with_name(path.name + "-journal").stat().st_size > 512
    left = path.read_bytes()
    assert left != before
    return left


def test_an_interrupted_save_is_put_right_on_opening(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    record = made(path)
    _interrupted(path)
    with open_practice(path) as practice:
        assert practice.record == record


def test_an_interrupted_save_in_a_read_only_folder_is_not_read_wrongly(open_folder: Path) -> None:
    path = open_folder / "q.practice"
    made(path)
    left = _interrupted(path)
    for each in open_folder.iterdir():
        each.chmod(0o444)
    open_folder.chmod(0o555)

    def visit() -> str:
        try:
            open_practice(path)
        except SosError as error:
            return str(error)
        return "opened"

    told = as_nobody(visit)
    assert "was interrupted" in told
    assert "Copy the whole folder" in told
    assert path.read_bytes() == left
