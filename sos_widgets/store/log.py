"""The edits in a practice file, each proved by a checksum chained to the one before."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.codec import from_plain, to_plain
from sos_widgets.model.edits import (
    Add,
    Change,
    Edit,
    Move,
    Remove,
    Together,
    apply,
    edit_from_plain,
    edit_to_plain,
)
from sos_widgets.model.record import Meeting, Record, Released
from sos_widgets.model.upgrades import RECORD_FORMAT, Step, upgraded
from sos_widgets.store.sentences import damaged

__all__ = ["SNAPSHOT_EVERY", "TURNS", "Log", "Row", "begin", "edit_text", "rechain", "turns_in"]

SNAPSHOT_EVERY = 50  # edits
# The parts whose additions are turns of the work: a meeting begins, the story moves on.
TURNS = ("meetings", "released")
# A step at key n turns an edit of record format n into one of format n + 1.
EDIT_STEPS: dict[int, Step] = {}
_COLUMNS = "revision, edit_id, window, at, label, format, edit, chain"


@dataclass(frozen=True, slots=True)
class Row:
    """One edit as it was written down; what a family says stays out of its repr."""

    revision: int
    edit_id: str
    window: str
    at: str
    label: str = field(repr=False)
    format: int
    text: str = field(repr=False)
    chain: str

    @property
    def edit(self) -> Edit:
        """The edit itself."""
        return edit_from_plain(upgraded(json.loads(self.text), self.format, steps=EDIT_STEPS))


def edit_text(edit: Edit) -> str:
    """Write an edit as the one line of text that is kept.

    Raises
    ------
    Refusal
        When it holds something that cannot be written down.
    """
    try:
        return _json(edit_to_plain(edit))
    except (TypeError, ValueError, RecursionError):
        raise Refusal("This change holds something that cannot be written down.") from None


class Log:
    """All edits of one file so far, in memory, with their revisions.

    Attributes
    ----------
    id : str
        The practice's own id, the same as long as the file lives.
    rows : list of Row
        Row ``n`` stands at index ``n - 1``.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        head = connection.execute("SELECT id FROM head").fetchall()
        if len(head) != 1:
            raise damaged(path)
        self.id = str(head[0][0])
        self.rows: list[Row] = []
        self._revisions: dict[str, int] = {}
        self._added: dict[tuple[str, str], int] = {}
        self._looked = 0
        self._read_new(connection)

    @property
    def revision(self) -> int:
        """The number of edits so far."""
        return len(self.rows)

    @property
    def chain(self) -> str:
        """The checksum over everything so far."""
        return self.rows[-1].chain if self.rows else _digest(self.id)

    def revision_of(self, edit_id: str) -> int | None:
        """Where an edit was written down; None when it was not."""
        return self._revisions.get(edit_id)

    def first_added(self, part: str, id_: str) -> int:
        """Where an item of `TURNS` was added for the first time; 0 where no edit did."""
        for row in self.rows[self._looked :]:
            # Most rows are about something else, and reading an edit takes time.
            if any(f'"part":"{each}"' in row.text for each in TURNS):
                for key, added in turns_in(row.edit):
                    # What is changed or removed without having been added was there before.
                    self._added.setdefault(key, row.revision if added else 0)
        self._looked = len(self.rows)
        return self._added.get((part, id_), 0)

    def since(self, revision: int, *, but: str) -> tuple[Edit, ...]:
        """The edits after a revision that another window than `but` has made."""
        return tuple(row.edit for row in self.rows[revision:] if row.window != but)

    def catch_up(self, connection: sqlite3.Connection, record: Record) -> Record:
        """Read what others have written, and make it on the record as it was here."""
        known = self.revision
        try:
            return self._replayed(record, self._read_new(connection))
        except BaseException:
            self.forget_after(known)
            raise

    def record_at(self, connection: sqlite3.Connection, revision: int) -> Record:
        """The record as it was after an edit; 0 is the beginning.

        Raises
        ------
        DamagedFileError
            When what is in the file is not what was written.
        """
        found = connection.execute(
            "SELECT revision, format, record, checksum FROM snapshot WHERE revision <= ?"
            " ORDER BY revision DESC LIMIT 1",
            (revision,),
        ).fetchone()
        if found is None:
            raise damaged(self.path)
        start, format_, text, checksum = found
        chain = self.rows[start - 1].chain if start else _digest(self.id)
        if checksum != _digest(chain, start, format_, text):
            raise damaged(self.path)
        try:
            record = from_plain(Record, upgraded(json.loads(text), format_))
        except (Refusal, ValueError):
            raise damaged(self.path) from None
        return self._replayed(record, self.rows[start:revision])

    def append(
        self,
        connection: sqlite3.Connection,
        edit: Edit,
        after: Record,
        *,
        window: str,
        label: str,
    ) -> int:
        """Write an edit down, inside a transaction; returns its revision."""
        revision = self.revision + 1
        at = datetime.now(UTC).isoformat(timespec="seconds")
        values = (revision, edit.edit_id, window, at, label, RECORD_FORMAT, edit_text(edit))
        row = Row(*values, _digest(self.chain, *values))
        connection.execute(
            f"INSERT INTO log ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*values, row.chain)
        )
        connection.execute("UPDATE head SET revision = ?, chain = ?", (revision, row.chain))
        if revision % SNAPSHOT_EVERY == 0:
            _write_snapshot(connection, revision, after, row.chain)
        self._remember(row)
        return revision

    def forget_after(self, revision: int) -> None:
        """Forget rows that did not reach the file after all."""
        for row in self.rows[revision:]:
            del self._revisions[row.edit_id]
        del self.rows[revision:]

    def _read_new(self, connection: sqlite3.Connection) -> tuple[Row, ...]:
        known, chain = self.revision, self.chain
        found = [
            Row(*values)
            for values in connection.execute(
                f"SELECT {_COLUMNS} FROM log WHERE revision > ? ORDER BY revision", (known,)
            )
        ]
        for number, row in enumerate(found, known + 1):
            values = (row.revision, row.edit_id, row.window, row.at, row.label, row.format)
            if row.revision != number or row.chain != _digest(chain, *values, row.text):
                raise damaged(self.path)
            chain = row.chain
        head = connection.execute("SELECT id, revision, chain FROM head").fetchall()
        if head != [(self.id, known + len(found), chain)]:
            raise damaged(self.path)
        for row in found:
            self._remember(row)
        return tuple(found)

    def _replayed(self, record: Record, rows: Iterable[Row]) -> Record:
        try:
            # Each was sensible when it was made: sense is looked at once, at the end.
            return apply(record, Together(edits=tuple(row.edit for row in rows)))
        except (Refusal, ValueError):
            raise damaged(self.path) from None

    def _remember(self, row: Row) -> None:
        self.rows.append(row)
        self._revisions[row.edit_id] = row.revision


def turns_in(edit: Edit) -> Iterator[tuple[tuple[str, str], bool]]:
    """The items of `TURNS` that an edit names, each with whether it adds it."""
    match edit:
        case Together():
            for each in edit.edits:
                yield from turns_in(each)
        case Add(item=Meeting() | Released() as item):
            yield (edit.part, item.id), True
        case Change() | Move() | Remove() if edit.part in TURNS:
            yield (edit.part, edit.id), False


def begin(connection: sqlite3.Connection, id_: str, record: Record) -> None:
    """Write the beginning of a log into a new file."""
    connection.execute("INSERT INTO head VALUES (1, ?, 0, ?)", (id_, _digest(id_)))
    _write_snapshot(connection, 0, record, _digest(id_))


def rechain(connection: sqlite3.Connection, path: Path, id_: str) -> None:
    """Give a log another id, inside a transaction; every checksum is proved and made anew.

    Raises
    ------
    DamagedFileError
        When what is in the file is not what was written.
    """
    log = Log(path, connection)
    before, after = {0: _digest(log.id)}, {0: _digest(id_)}
    for row in log.rows:
        values = (row.revision, row.edit_id, row.window, row.at, row.label, row.format, row.text)
        before[row.revision] = row.chain
        after[row.revision] = _digest(after[row.revision - 1], *values)
    connection.executemany(
        "UPDATE log SET chain = ? WHERE revision = ?",
        [(chain, revision) for revision, chain in after.items() if revision],
    )
    for revision, *written, checksum in connection.execute("SELECT * FROM snapshot").fetchall():
        if checksum != _digest(before.get(revision), revision, *written):
            raise damaged(path)
        checksum = _digest(after[revision], revision, *written)
        connection.execute(
            "UPDATE snapshot SET checksum = ? WHERE revision = ?", (checksum, revision)
        )
    connection.execute("UPDATE head SET id = ?, chain = ?", (id_, after[log.revision]))


def _write_snapshot(
    connection: sqlite3.Connection, revision: int, record: Record, chain: str
) -> None:
    text = _json(to_plain(record))
    checksum = _digest(chain, revision, RECORD_FORMAT, text)
    connection.execute(
        "INSERT INTO snapshot VALUES (?, ?, ?, ?)", (revision, RECORD_FORMAT, text, checksum)
    )


def _json(plain: Any) -> str:
    return json.dumps(plain, separators=(",", ":"), allow_nan=False)


def _digest(*values: object) -> str:
    return hashlib.sha256("\x1f".join(map(str, values)).encode()).hexdigest()
