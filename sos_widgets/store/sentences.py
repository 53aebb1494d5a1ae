"""What a person is told when a practice file cannot be read or written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sos_widgets.errors import DamagedFileError, StorageError

__all__ = ["damaged", "not_ours", "told"]

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full, so “{name}” could not be saved. Make some room.",
    sqlite3.SQLITE_BUSY: "Another window has been saving “{name}” for a long time. Wait a moment.",
    sqlite3.SQLITE_LOCKED: "Another window is busy with “{name}”. Wait a moment.",
    sqlite3.SQLITE_READONLY: (
        "“{name}” or its folder may only be read, so nothing can be saved there. "
        "Save a copy in a folder of your own."
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "“{name}” or its folder cannot be written to, or may not be opened. "
        "Save a copy in a folder of your own."
    ),
    sqlite3.SQLITE_PERM: "You are not allowed to open “{name}”.",
    sqlite3.SQLITE_AUTH: "You are not allowed to open “{name}”.",
    sqlite3.SQLITE_IOERR: (
        "The disk with “{name}” could not be read or written. Is it full, or was it taken out?"
    ),
    sqlite3.SQLITE_TOOBIG: "This is too long to be saved in “{name}”.",
}
_INTERRUPTED = (
    "The last save of “{name}” was interrupted, and it cannot be put right here because the file "
    "or its folder may only be read. Copy the whole folder to a place of your own and open it there."
)


def damaged(path: Path) -> DamagedFileError:
    """The sentence for a file that does not hold what was written into it."""
    return DamagedFileError(
        f"“{path.name}” is damaged and cannot be opened safely. It has been left exactly as it "
        "is. If there is an earlier copy of it, open that one."
    )


def not_ours(path: Path) -> str:
    """The sentence for a file that is something else."""
    return (
        f"“{path.name}” is not a practice file, or its beginning is damaged. "
        "It has been left as it is."
    )


def told(error: sqlite3.Error, path: Path) -> StorageError:
    """What a person is told when the database could not do its work."""
    # The message of the database itself is of no help to the person, and may quote words.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code == sqlite3.SQLITE_NOTADB:
        return DamagedFileError(not_ours(path))
    if code in (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY):
        return StorageError(_INTERRUPTED.format(name=path.name))
    sentence = _SENTENCES.get(code & 0xFF)
    return StorageError(sentence.format(name=path.name)) if sentence else damaged(path)
