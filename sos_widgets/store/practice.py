"""A practice file while it is open: the one thing in the workbench that changes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal, Self

from sos_widgets.errors import NotFoundError, Refusal, StorageError
from sos_widgets.model.edits import Edit, Together, difference, edit_from_plain
from sos_widgets.model.record import Record
from sos_widgets.store.answers import Answer, Status, Version
from sos_widgets.store.database import Database, build
from sos_widgets.store.labels import label_for
from sos_widgets.store.listeners import Listeners
from sos_widgets.store.log import Log, begin, edit_text, rechain, turns_in
from sos_widgets.store.placing import place
from sos_widgets.store.saving import Saving
from sos_widgets.store.undo import Undo

__all__ = ["Practice", "create", "open_practice"]


class Practice:
    """One practice file, open in one window.

    Made by `create` and `open_practice`. Each object is a window of its own:
    undo takes back what this object did. Used from one thread.
    """

    def __init__(self, path: Path) -> None:
        self._saving = Saving(path.absolute(), uuid.uuid4().hex[:12])
        self._undo = Undo()
        self._listeners = Listeners[Practice]()

    def __repr__(self) -> str:
        return f"<Practice {self.id}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _log(self) -> Log:
        return self._saving.log

    @property
    def id(self) -> str:
        """The practice's own id, kept inside the file."""
        return self._log.id

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._saving.database.path

    @property
    def record(self) -> Record:
        """The work as it is now, with what could not be saved yet."""
        return self._saving.shown

    @property
    def revision(self) -> int:
        """The number of edits in the file, as far as this window has seen."""
        return self._log.revision

    @property
    def unsaved(self) -> str:
        """Why something is not, or would not be, saved; empty when all is well."""
        return self._saving.trouble

    @property
    def closed(self) -> bool:
        """Whether the file has been closed: nothing more is saved through this object."""
        return self._saving.database.closed

    @property
    def can_undo(self) -> str:
        """What would be taken back ("add the statement …"); empty when nothing can be."""
        step = self._undo.next()
        return step.label if step else ""

    @property
    def can_redo(self) -> str:
        """What would be made again; empty when nothing can be."""
        step = self._undo.next(redo=True)
        return step.label if step else ""

    def submit(self, edit: Edit, *, base: int | None = None) -> Answer:
        """Make an edit and commit it.

        Parameters
        ----------
        edit : Edit
            With its `edit_id`; the same id is acknowledged and not made twice.
        base : int or None
            The revision that the person saw; by default what this window saw last.
        """
        edit = edit if edit.edit_id else replace(edit, edit_id=uuid.uuid4().hex)
        try:
            edit = edit_from_plain(json.loads(edit_text(edit)))
        except Refusal as refusal:
            return self._answer("refused", edit.edit_id, str(refusal))
        new = not self._saving.is_waiting(edit.edit_id)
        outcome = self._saving.carry_out(edit, base)
        if new and outcome.after is not outcome.before:
            label = label_for(edit, outcome.before, outcome.after)
            # What has a name of its own (going back to a version) is no further typing.
            alone = isinstance(edit, Together) and bool(edit.label)
            self._undo.did(outcome.before, outcome.after, label, alone=alone)
            self._tell()
            return replace(outcome.answer, label=label)
        self._tell()
        return outcome.answer

    def undo(self, edit_id: str) -> Answer:
        """Take back this window's own last edit; `edit_id` names the taking back."""
        return self._step(edit_id, redo=False)

    def redo(self, edit_id: str) -> Answer:
        """Make again what was taken back last."""
        return self._step(edit_id, redo=True)

    def subscribe(self, callback: Callable[[Practice], object]) -> Callable[[], None]:
        """Call back with the practice after every change; returns what ends that.

        The callback is held weakly: whoever gives it keeps it alive (a method
        lives as long as its object; a bare ``lambda`` would be gone at once).
        """
        return self._listeners.add(callback)

    def refresh(self) -> bool:
        """Look whether another window has saved something; cheap when none has.

        Returns
        -------
        bool
            Whether the record, its revision, the state of saving or the file's name is
            another one now.
        """
        record, before = self.record, (self.revision, self.unsaved, self.path)
        self._saving.refresh()
        changed = record is not self.record or before != (self.revision, self.unsaved, self.path)
        if changed:
            self._tell()
        return changed

    def retry(self) -> str:
        """Try again to save what is waiting; returns `unsaved`."""
        self.refresh()
        return self.unsaved

    def versions(self) -> tuple[Version, ...]:
        """Everything that has been done, oldest first."""
        return (
            Version(revision=0, when=None, label="the beginning"),
            *(
                Version(revision=row.revision, when=datetime.fromisoformat(row.at), label=row.label)
                for row in self._log.rows
            ),
        )

    def record_at(self, revision: int) -> Record:
        """The record as it was after an edit.

        Raises
        ------
        NotFoundError
            When there is no such version.
        StorageError
            When the file cannot be read.
        """
        if not 0 <= revision <= self.revision:
            raise NotFoundError(f"There is no version {revision} of this practice.")
        with self._saving.database.reading() as connection:
            return self._log.record_at(connection, revision)

    def first_added(self, part: Literal["meetings", "released"], id_: str) -> int:
        """The revision of the edit that added an item for the first time.

        0 where the file began with it; one more than `revision` where the edit
        could not be saved yet.
        """
        waiting = (turn for work in self._saving.waiting for turn in turns_in(work.edit))
        return self._log.first_added(part, id_) or (
            self.revision + 1 if ((part, id_), True) in waiting else 0
        )

    def restore(self, revision: int, edit_id: str) -> Answer:
        """Make the record what it was after an edit; this can be undone.

        Raises
        ------
        NotFoundError, StorageError
            As `record_at`.
        """
        then = self.record_at(revision)
        edits = difference(self.record, then)
        label = f"go back to version {revision}"
        return self.submit(Together(edit_id=edit_id, edits=edits, label=label))

    def copy_to(self, path: str | Path) -> None:
        """Write a complete copy to a new file, with what could not be saved here.

        The copy is a practice of its own: it has all versions and an id of its own.

        Raises
        ------
        StorageError
            When there is a file of that name, or it cannot be written.
        """

        def make(unfinished: Path) -> None:
            self._saving.database.back_up(unfinished)
            with closing(Database(unfinished)) as copy, copy.writing() as connection:
                rechain(connection, unfinished, uuid.uuid4().hex)
            if self._saving.waiting:
                with Practice(unfinished) as newest:
                    for work in self._saving.waiting:
                        newest.submit(work.edit, base=work.base)
                    if newest.unsaved:
                        raise StorageError(newest.unsaved)

        place(Path(path), make)

    def move_to(self, path: str | Path) -> None:
        """Give the file another name in its folder; other windows that have it open follow.

        Raises
        ------
        StorageError
            When there is a file of that name, or the system refuses.
        """
        self._saving.database.move_to(Path(path).absolute())
        self._tell()

    def close(self) -> None:
        """Try once more to save what is waiting, then let go of the file."""
        if self._saving.waiting:
            self._saving.carry_out()
        self._saving.database.close()

    def _step(self, edit_id: str, *, redo: bool) -> Answer:
        self.refresh()
        known = self._log.revision_of(edit_id)
        if known is not None:
            return Answer(status="saved", edit_id=edit_id, revision=known)
        if self._saving.is_waiting(edit_id):
            return self._answer("unsaved", edit_id, self.unsaved)
        step = self._undo.next(redo=redo)
        if step is None:
            what = "made again" if redo else "taken back"
            return self._answer("refused", edit_id, f"There is nothing to be {what}.")
        obstacle = step.obstacle(self.record)
        if obstacle:
            self._undo.drop(redo=redo)
            self._tell()
            return self._answer("refused", edit_id, obstacle)
        label = f"{'redo' if redo else 'undo'}: {step.label}"
        outcome = self._saving.carry_out(Together(edit_id=edit_id, edits=step.edits, label=label))
        if outcome.answer.status == "refused":
            self._undo.drop(redo=redo)
            self._tell()
            return outcome.answer
        self._undo.took(outcome.before, outcome.after, redo=redo)
        self._tell()
        return replace(outcome.answer, label=step.label)

    def _answer(self, status: Status, edit_id: str, sentence: str) -> Answer:
        return Answer(status=status, edit_id=edit_id, revision=self.revision, sentence=sentence)

    def _tell(self) -> None:
        self._listeners.tell(self)


def create(path: str | Path, record: Record) -> Practice:
    """Make a new practice file and open it.

    Parameters
    ----------
    path : str or Path
        Where; there must be no file of that name.
    record : Record
        What it starts with.

    Raises
    ------
    StorageError
        When there is a file already, or it cannot be written.
    """
    path = Path(path)
    build(path, lambda connection: begin(connection, uuid.uuid4().hex, record))
    return Practice(path)


def open_practice(path: str | Path) -> Practice:
    """Open a practice file that is there; it is also a context manager.

    Raises
    ------
    NotFoundError
        When there is no such file.
    DamagedFileError, NewerFormatError, StorageError
        When it cannot be read correctly; it is left exactly as it was found.
    """
    return Practice(Path(path))
