"""Getting edits into the file, and keeping in memory those that could not be saved."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sos_widgets.errors import Refusal, StorageError
from sos_widgets.model.edits import Edit, apply
from sos_widgets.model.record import Record
from sos_widgets.store.answers import Answer, Status
from sos_widgets.store.conflicts import fit
from sos_widgets.store.database import Database
from sos_widgets.store.labels import label_for
from sos_widgets.store.log import Log

__all__ = ["Outcome", "Saving", "Work"]


@dataclass(frozen=True, slots=True)
class Work:
    """An edit on its way into the file, and the revision that it was made on."""

    edit: Edit
    base: int
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an edit, and the record without and with it."""

    answer: Answer
    before: Record
    after: Record


class Saving:
    """One window's hold on a practice file.

    Attributes
    ----------
    log : Log
        What is in the file, as far as this window has seen.
    shown : Record
        The newest record with what waits to be saved.
    waiting : list of Work
        Edits that are in memory only.
    trouble : str
        Why something is not, or would not be, saved.
    """

    def __init__(self, path: Path, window: str) -> None:
        self.database = Database(path)
        try:
            with self.database.reading() as connection:
                self.log = Log(path, connection)
                self._saved = self.log.record_at(connection, self.log.revision)
        except BaseException:
            self.database.close()
            raise
        self._window = window
        self.shown = self._saved
        self.waiting: list[Work] = []
        why = self.database.read_only
        self.trouble = f"Changes will not be kept: {why}. Save a copy elsewhere." if why else ""

    def is_waiting(self, edit_id: str) -> bool:
        """Whether an edit is in memory only."""
        return any(work.edit.edit_id == edit_id for work in self.waiting)

    def refresh(self) -> None:
        """Try again what is waiting, or read what other windows have written."""
        if self.waiting:
            self.carry_out()
            return
        try:
            if self.database.changed():
                with self.database.reading() as connection:
                    self.shown = self._saved = self.log.catch_up(connection, self._saved)
            if not self.database.read_only:
                self.trouble = ""
        except StorageError as error:
            self.trouble = str(error)

    def carry_out(self, edit: Edit | None = None, base: int | None = None) -> Outcome:
        """Save what is waiting and then `edit`; the outcome is that of `edit`, or the last."""
        known = None if edit is None else self._acknowledged(edit.edit_id)
        if known:
            return Outcome(known, self.shown, self.shown)
        works = list(self.waiting)
        if edit is not None and not self.is_waiting(edit.edit_id):
            seen = self.log.revision if base is None else max(0, min(base, self.log.revision))
            works.append(Work(edit, seen))
        wanted = edit.edit_id if edit is not None else works[-1].edit.edit_id
        outcomes: dict[str, Outcome] = {}
        mark = self.log.revision
        try:
            with self.database.writing() as connection:
                record = self.log.catch_up(connection, self._saved)
                for work in works:
                    outcome = self._enter(connection, work, record)
                    outcomes[work.edit.edit_id] = outcome
                    record = outcome.after
        except StorageError as error:
            self.log.forget_after(mark)
            return self._keep(works[-1], wanted, str(error))
        except BaseException:
            self.log.forget_after(mark)
            raise
        self._saved = self.shown = record
        self.waiting, self.trouble = [], ""
        return outcomes[wanted]

    def _enter(self, connection: sqlite3.Connection, work: Work, now: Record) -> Outcome:
        edit_id = work.edit.edit_id
        known = self._acknowledged(edit_id)
        if known:
            return Outcome(known, now, now)
        older = work.base < self.log.revision
        try:
            fitted = fit(
                work.edit,
                now,
                theirs=self.log.since(work.base, but=self._window) if older else (),
                then=partial(self.log.record_at, connection, work.base) if older else None,
                accepted=work.accepted,
            )
        except Refusal as refusal:
            return Outcome(self._answer("refused", edit_id, str(refusal)), now, now)
        label = label_for(work.edit, now, fitted.after)
        self.log.append(connection, fitted.edit, fitted.after, window=self._window, label=label)
        status: Status = "kept_beside" if fitted.sentence else "saved"
        return Outcome(self._answer(status, edit_id, fitted.sentence), now, fitted.after)

    def _keep(self, work: Work, wanted: str, why: str) -> Outcome:
        """The file cannot be written: make the newest edit in memory, and remember it."""
        before = self.shown
        self.trouble = f"Not saved yet. {why}"
        if not self.is_waiting(work.edit.edit_id):
            try:
                self.shown = apply(before, work.edit)
            except Refusal as refusal:
                return Outcome(self._answer("refused", wanted, str(refusal)), before, before)
            self.waiting.append(replace(work, accepted=True))
        return Outcome(self._answer("unsaved", wanted, self.trouble), before, self.shown)

    def _acknowledged(self, edit_id: str) -> Answer | None:
        known = self.log.revision_of(edit_id)
        return Answer(status="saved", edit_id=edit_id, revision=known) if known else None

    def _answer(self, status: Status, edit_id: str, sentence: str) -> Answer:
        return Answer(status=status, edit_id=edit_id, revision=self.log.revision, sentence=sentence)
