"""What people do with whole practice files: rename, duplicate, copy, put away, bring in."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from sos_widgets.disk import make_folder, move
from sos_widgets.errors import DamagedFileError, NewerFormatError, Refusal, StorageError
from sos_widgets.model.edits import Change
from sos_widgets.store.folders import SUFFIX, new_path
from sos_widgets.store.practice import Practice, create, open_practice

__all__ = [
    "PUT_AWAY",
    "bring_back",
    "bring_in",
    "contents",
    "copied",
    "copy_of",
    "delete",
    "duplicate",
    "put_away",
    "rename",
    "retitle",
    "save_copy",
]

PUT_AWAY = "Put away"
_LESSON = "lesson-"
_LONGEST = 120  # signs of a title


def rename(path: Path, title: str) -> Path:
    """Give a practice file another title; its name follows.

    A file that cannot be read gets another name only. Windows that have the
    file open go on under the new name.

    Returns
    -------
    Path
        Where the file is now.

    Raises
    ------
    Refusal
        When there is no title.
    StorageError
        When the title could not be saved.
    """
    try:
        practice = open_practice(path)
    except (DamagedFileError, NewerFormatError):
        return _move(path, new_path(path.parent, _titled(title), but=path))
    with practice:
        retitle(practice, title)
        return practice.path


def retitle(practice: Practice, title: str) -> None:
    """Give an open practice another title; the file's name follows where it can.

    A lesson's file keeps its name, by which the lesson finds it again.

    Raises
    ------
    Refusal
        When there is no title.
    StorageError
        When the title could not be saved.
    """
    title = _titled(title)
    if title != practice.record.title:
        answer = practice.submit(Change(part="record", fields={"title": title}))
        if answer.status != "saved":
            raise StorageError(answer.sentence)
    path = practice.path
    wanted = new_path(path.parent, title, but=path)
    if wanted == path or path.name.startswith(_LESSON):
        return
    try:
        practice.move_to(wanted)
    except StorageError:
        # Some systems hold on to the name of a file that another window has open. The
        # title is what people read, and that has been saved.
        return


def duplicate(path: Path) -> Path:
    """Make a new practice of the work as it is now; its versions begin anew.

    Raises
    ------
    StorageError
        When the file cannot be read or the new one not written.
    """
    with open_practice(path) as practice:
        record = practice.record
    title = f"{record.title or path.stem} (copy)"
    made = new_path(path.parent, title)
    create(made, replace(record, title=title)).close()
    return made


def save_copy(path: Path, title: str) -> Path:
    """Write a complete copy, all versions included, under a title of its own.

    Raises
    ------
    Refusal
        When there is no title.
    StorageError
        When the file cannot be read or the copy not written.
    """
    with open_practice(path) as practice:
        return copy_of(practice, path.parent, title)


def copy_of(practice: Practice, folder: Path, title: str) -> Path:
    """As `save_copy`, of an open practice, with what could not be saved in its own file.

    Nothing is left behind where the copy cannot be given its title.
    """
    title = _titled(title)
    made = new_path(folder, title)
    practice.copy_to(made)
    with open_practice(made) as copy:
        answer = copy.submit(Change(part="record", fields={"title": title}))
    if answer.status != "saved":
        delete(made)
        raise StorageError(f"The copy could not be given its title. {answer.sentence}")
    return made


def contents(path: Path) -> bytes:
    """The bytes of a complete copy; of a file that cannot be read, its own as they are.

    Raises
    ------
    StorageError
        When the file is not there.
    """
    try:
        with open_practice(path) as practice:
            return copied(practice)
    except (DamagedFileError, NewerFormatError):
        return path.read_bytes()


def copied(practice: Practice) -> bytes:
    """As `contents`, of an open practice, with what could not be saved in its own file."""
    with tempfile.TemporaryDirectory() as passing:
        copy = Path(passing) / practice.path.name
        practice.copy_to(copy)
        return copy.read_bytes()


def put_away(path: Path) -> Path:
    """Move a file into the folder `PUT_AWAY` beside it, until it is brought back or deleted.

    Raises
    ------
    StorageError
        When it cannot be moved.
    """
    return _moved(path, make_folder(path.parent / PUT_AWAY))


def bring_back(path: Path) -> Path:
    """Move a file that was put away back into the practice folder.

    Raises
    ------
    StorageError
        When it cannot be moved.
    """
    return _moved(path, path.parent.parent)


def delete(path: Path) -> None:
    """Delete a practice file for good, and what an interrupted save left beside it.

    Raises
    ------
    StorageError
        When the system refuses.
    """
    try:
        for each in (path, _journal(path)):
            each.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            f"“{path.name}” could not be deleted: {(error.strerror or 'the system refused')}. "
            "If another window has it open, close it there first."
        ) from None


def bring_in(folder: Path, name: str, data: bytes) -> Path:
    """Bring a practice file from elsewhere into a folder, under a free name.

    Parameters
    ----------
    name : str
        What it was called there.
    data : bytes
        All of it. Nothing is left behind where it cannot be opened.

    Raises
    ------
    DamagedFileError, NewerFormatError, StorageError
        When it cannot be opened, or not be written here.
    """
    # A passing folder lets every sentence call the file by the name that people know.
    try:
        with tempfile.TemporaryDirectory(prefix=".", dir=folder) as passing:
            path = Path(passing) / f"{Path(name).stem or 'practice'}{SUFFIX}"
            path.write_bytes(data)
            with open_practice(path) as practice:
                made = new_path(folder, practice.record.title or path.stem)
                practice.copy_to(made)
    except OSError as error:
        raise StorageError(
            f"“{name}” could not be brought in: {error.strerror or 'the system refused'}."
        ) from None
    return made


def _titled(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise Refusal("A practice file needs a name. Write a few words that people will know.")
    if len(title) > _LONGEST:
        raise Refusal(f"This name is too long. It may have {_LONGEST} letters.")
    return title


def _moved(path: Path, folder: Path) -> Path:
    to = folder / path.name
    return _move(path, new_path(folder, path.stem) if os.path.exists(to) else to)


def _move(path: Path, to: Path) -> Path:
    if path == to:
        return path
    try:
        with open_practice(path) as practice:
            practice.move_to(to)
    except (DamagedFileError, NewerFormatError):
        journal = _journal(path)
        if journal.exists():  # it belongs to the file, whoever may be able to read them
            move(journal, _journal(to))
        move(path, to)
    return to


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
