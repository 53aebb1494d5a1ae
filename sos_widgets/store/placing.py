"""Putting a file under its name: complete or not at all, and never over another one."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sos_widgets.errors import StorageError

__all__ = ["beside", "move", "place"]


def place(path: Path, make: Callable[[Path], None]) -> None:
    """Let `make` write a file under a passing name, then give it its own.

    Raises
    ------
    StorageError
        When there is a file of that name, or it cannot be written.
    """
    with beside(path) as unfinished:
        make(unfinished)


def move(path: Path, to: Path) -> None:
    """Give a file another name or folder on the same disk.

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
        path.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except FileExistsError:
        raise _taken(to) from None
    except OSError as error:
        raise StorageError(
            f"“{path.name}” could not be moved: {_why(error)}. It is where it was."
        ) from None


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A passing name beside `path`; what is written there gets its name at the end.

    Raises
    ------
    StorageError
        When there is a file of that name, or it cannot be written.
    """
    if not os.path.isdir(path.parent):
        raise StorageError(f"The folder for “{path.name}” is not there.")
    if os.path.exists(path):
        raise _taken(path)
    unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.unfinished")
    try:
        yield unfinished
        _give_name(unfinished, path)
    except OSError as error:
        raise StorageError(f"“{path.name}” could not be written: {_why(error)}.") from None
    finally:
        for left in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
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


def _taken(path: Path) -> StorageError:
    return StorageError(
        f"There is already a file called “{path.name}” in this folder. Choose another name."
    )


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused").lower()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError:  # some file systems cannot sync a folder
        return
    finally:
        os.close(opened)
