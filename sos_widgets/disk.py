"""Files on the disk: what a folder holds, and a file put under its name whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sos_widgets.errors import StorageError

__all__ = [
    "UNFINISHED",
    "files_in",
    "free_path",
    "make_folder",
    "move",
    "new_file",
    "replaced_file",
    "write_whole",
]

UNFINISHED = ".unfinished"  # how the passing name of a file ends while it is written


def files_in(folder: str | Path, *endings: str) -> tuple[Path, ...]:
    """The files of a folder whose names end so, by name.

    Hidden ones (an editor leaves such beside a file that it has open) are left
    out, and whatever is no file: a folder, a link to nowhere. Any of them may
    be gone a moment later, when another window moves it.

    Parameters
    ----------
    folder : str or Path
        It need not be there.
    endings : str
        As in ``".yaml"``; capitals or small letters are the same.
    """
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ()
    paths = (Path(folder, name) for name in names if not name.startswith("."))
    return tuple(path for path in paths if path.suffix.lower() in endings and os.path.isfile(path))


def free_path(path: Path) -> Path:
    """The path itself, or with the first number after its name that no file has."""
    number, found = 2, path
    while os.path.lexists(found):
        found, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return found


def make_folder(folder: Path) -> Path:
    """The folder, made where there is none.

    Raises
    ------
    StorageError
        When it cannot be made, or a file has its name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"The folder “{folder.name}” cannot be made: {_why(error)}.") from None
    return folder


def write_whole(
    path: Path, content: str | bytes, *, over: bool = True, private: bool = False
) -> None:
    """Write a file that is never seen half written; its folder is made where there is none.

    Parameters
    ----------
    content : str or bytes
        Words are written as UTF-8, their line ends as they are.
    over : bool
        Whether an older file of that name is replaced.
    private : bool
        Whether its owner alone may read it.

    Raises
    ------
    StorageError
        When it cannot be written, or there is such a file that is not to be replaced.
    """
    make_folder(path.parent)
    raw = content.encode("utf-8") if isinstance(content, str) else content
    mode = 0o600 if private else 0o666
    with (
        replaced_file(path) if over else new_file(path) as unfinished,
        open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as handle,
    ):
        handle.write(raw)


@contextmanager
def replaced_file(path: Path) -> Iterator[Path]:
    """A passing name to write under; at the end the file replaces an older one of its name.

    Raises
    ------
    StorageError
        When it cannot be written, or there is no such folder; what was there before is there
        still.
    """
    if os.path.isdir(path):
        raise StorageError(f"“{path}” is a folder. Add a name for the file to write into it.")
    with _unfinished(path) as unfinished:
        yield unfinished
        _sync(unfinished)
        os.replace(unfinished, path)
        _sync_folder(path.parent)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A passing name to write under; at the end the file gets its own, never over another one.

    Raises
    ------
    StorageError
        When there is a file of that name or no such folder, or it cannot be written.
    """
    if not os.path.isdir(path.parent):
        raise StorageError(f"The folder for “{path.name}” is not there.")
    if os.path.exists(path):
        raise _taken(path)
    with _unfinished(path) as unfinished:
        yield unfinished
        _sync(unfinished)
        _give_name(unfinished, path)


def move(path: Path, to: Path) -> None:
    """Give a file another name or folder on the same disk, never over another one.

    Raises
    ------
    StorageError
        When there is a file of that name, or the file cannot be moved.
    """
    try:
        if os.name == "nt":  # an open file has one name only, and `rename` overwrites nothing
            os.rename(path, to)
            return
        _give_name(path, to)
        _take_name(path, to)
    except FileExistsError:
        raise _taken(to) from None
    except OSError as error:
        where = (
            f"It stands under “{to.name}” too now." if _same(path, to) else "It is where it was."
        )
        raise StorageError(f"“{path.name}” could not be moved: {_why(error)}. {where}") from None


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """A passing name beside `path`; nothing is left under it."""
    unfinished = path.with_name(f".{path.stem[:100]}-{uuid.uuid4().hex[:8]}{UNFINISHED}")
    try:
        yield unfinished
    except OSError as error:
        raise StorageError(
            f"“{path.name}” could not be written: {_why(error)}. "
            "Choose another folder, or make room, and try again."
        ) from None
    finally:
        # What is a database has a journal beside it while it is written.
        for left in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _give_name(path: Path, to: Path) -> None:
    try:
        os.link(path, to)
    except FileExistsError:
        raise _taken(to) from None
    except OSError:  # a file system without links
        if os.path.exists(to):
            raise _taken(to) from None
        os.rename(path, to)
    _sync_folder(to.parent)


def _take_name(path: Path, to: Path) -> None:
    """Take away the first name of a file that has two; where that is refused, the second."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            to.unlink()
        raise
    _sync_folder(path.parent)


def _same(path: Path, to: Path) -> bool:
    try:
        return os.path.samefile(path, to)
    except OSError:
        return False


def _taken(path: Path) -> StorageError:
    return StorageError(
        f"There is already a file called “{path.name}” in this folder. Choose another name."
    )


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused").lower()


def _sync(path: Path) -> None:
    with open(path, "r+b") as handle:
        os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    try:
        opened = os.open(folder, os.O_RDONLY)
    except OSError:  # a folder that may be written to and not read
        return
    try:
        os.fsync(opened)
    except OSError:  # some file systems cannot sync a folder
        return
    finally:
        os.close(opened)
