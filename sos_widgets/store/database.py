"""One SQLite file: opening it safely, and saying in plain words what went wrong.

The connection never creates a file where one is expected, begins every write
with ``BEGIN IMMEDIATE`` and asks for ``synchronous=EXTRA``, so that what has
been committed is there after the machine stops at any moment.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sos_widgets.disk import files_in, move, new_file
from sos_widgets.errors import DamagedFileError, NewerFormatError, NotFoundError, StorageError
from sos_widgets.store.sentences import damaged, not_ours, told

__all__ = ["FILE_FORMAT", "PATIENCE", "Database", "build"]

FILE_FORMAT = 1
PATIENCE = 5.0  # seconds to wait for another window that is saving
_APPLICATION = 0x50524143  # "PRAC", in the header of every practice file
_SCHEMA = (
    "CREATE TABLE head (one INTEGER PRIMARY KEY, id TEXT NOT NULL, revision INTEGER NOT NULL,"
    " chain TEXT NOT NULL)",
    "CREATE TABLE log (revision INTEGER PRIMARY KEY, edit_id TEXT NOT NULL, window TEXT NOT NULL,"
    " at TEXT NOT NULL, label TEXT NOT NULL, format INTEGER NOT NULL, edit TEXT NOT NULL,"
    " chain TEXT NOT NULL)",
    "CREATE TABLE snapshot (revision INTEGER PRIMARY KEY, format INTEGER NOT NULL,"
    " record TEXT NOT NULL, checksum TEXT NOT NULL)",
)
_PRAGMAS = (
    "PRAGMA synchronous = EXTRA",
    "PRAGMA cache_size = -65536",
    # Pages must not reach the file before the commit does.
    "PRAGMA cache_spill = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)


class Database:
    """A connection to one practice file that is there already.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    NotFoundError
        When there is no such file.
    DamagedFileError, NewerFormatError, StorageError
        When it cannot be read correctly; it is left as it was found.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not os.path.exists(path):
            raise NotFoundError(
                f"There is no practice file “{path.name}” in this folder. "
                "It may have been moved or renamed."
            )
        if not os.path.isfile(path):
            raise StorageError(f"“{path.name}” is not a file, so it cannot be opened.")
        self._file = _identity(path)
        self.closed = False
        self._version = -1
        self._connection: sqlite3.Connection | None = None
        try:
            with self.reading() as connection:
                _verify(connection, path)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent look at the file."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One change of the file: all of it is committed, or nothing of it."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def changed(self) -> bool:
        """Whether another connection may have written since this was last asked."""
        try:
            found = self._connected().execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.Error as error:
            raise told(error, self.path) from None
        before, self._version = self._version, found
        return bool(found != before)

    @property
    def read_only(self) -> str:
        """Why nothing can be saved here, as far as can be told beforehand; or empty."""
        if not os.access(self.path, os.W_OK):
            return f"“{self.path.name}” may only be read"
        if not os.access(self.path.parent, os.W_OK):
            return f"the folder of “{self.path.name}” may only be read"
        return ""

    def back_up(self, to: Path) -> None:
        """Write a complete copy, which may be opened by itself, to a new file."""
        try:
            copy = sqlite3.connect(to)
            try:
                self._connected(moved=True).backup(copy)
            finally:
                copy.close()
        except sqlite3.Error as error:
            raise told(error, to) from None

    def move_to(self, path: Path) -> None:
        """Give the file another name in its folder; other windows that have it open follow.

        Raises
        ------
        StorageError
            When there is a file of that name, or the system refuses.
        """
        # While nobody is saving, no journal belongs to the old name.
        with self.writing():
            move(self.path, path)
        self._disconnect()
        self.path = path

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        self.closed = True
        self._disconnect()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._version = -1  # counted by each connection for itself

    def _connected(self, *, moved: bool = False) -> sqlite3.Connection:
        if self.closed:
            raise StorageError("This practice file has been closed. Open it again to go on.")
        if not moved and not self._found():
            # A deleted file can still be written to, and the words would be gone.
            raise StorageError(
                f"“{self.path.name}” has been moved, deleted or replaced while it was open. "
                "Save a copy of your work under another name."
            )
        if self._connection is None:
            self._connection = _connect(self.path, "rw")
        return self._connection

    def _found(self) -> bool:
        """Whether the file is there: under its name, or under another one in its folder."""
        if _identity(self.path) == self._file:
            return True
        if self._connection is None:  # nothing holds on to it, so another may look like it
            return False
        for path in files_in(self.path.parent, self.path.suffix.lower()):
            if _identity(path) == self._file:
                # The journal is named after the file, so by its new name from now on.
                self._disconnect()
                self.path = path
                return True
        return False

    def _begun(self, begin: str) -> sqlite3.Connection:
        while True:
            connection = self._connected()
            connection.execute(begin)
            if _identity(self.path) == self._file:
                return connection
            # It was renamed while this window waited for its turn.
            connection.execute("ROLLBACK")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._begun(begin)
            yield connection
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise told(error, self.path) from None
        finally:
            self._roll_back()

    def _roll_back(self) -> None:
        connection = self._connection
        if connection is not None and connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            if connection.in_transaction:
                self._disconnect()


def build(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a new practice file; it appears under its name only when it is complete.

    Raises
    ------
    StorageError
        When there is a file of that name, or it cannot be written.
    """
    with new_file(path) as unfinished:
        try:
            connection = _connect(unfinished, "rwc")
            try:
                connection.execute(f"PRAGMA application_id = {_APPLICATION}")
                connection.execute(f"PRAGMA user_version = {FILE_FORMAT}")
                connection.execute("BEGIN IMMEDIATE")
                for statement in _SCHEMA:
                    connection.execute(statement)
                fill(connection)
                connection.execute("COMMIT")
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise told(error, path) from None


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    whole = path.absolute().as_posix()
    uri = f"file://{'' if whole.startswith('/') else '/'}{quote(whole)}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=PATIENCE, check_same_thread=False
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _verify(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA page_count").fetchone()[0] == 0:
        raise DamagedFileError(
            f"“{path.name}” is empty, so it is not a practice file. It has been left as it is."
        )
    if connection.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
        raise DamagedFileError(not_ours(path))
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > FILE_FORMAT:
        raise NewerFormatError(
            f"“{path.name}” was made by a newer version of the workbench. Nothing has been "
            "changed. Open it with the newer version."
        )
    schema = connection.execute("SELECT sql FROM sqlite_schema ORDER BY rowid").fetchall()
    if found != FILE_FORMAT or schema != [(statement,) for statement in _SCHEMA]:
        raise damaged(path)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
