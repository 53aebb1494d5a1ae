"""What every board is: a view of one practice file that sends edits and shows answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

from sos_widgets.errors import SosError
from sos_widgets.model.codec import to_plain
from sos_widgets.model.edits import edit_from_plain
from sos_widgets.model.parts import items_of
from sos_widgets.model.record import Record
from sos_widgets.render.text import text
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Answer, Practice
from sos_widgets.widgets.watch import watch
from sos_widgets.words import LabelPack, labels

__all__ = ["Board", "Message", "static"]

Message = dict[str, Any]


def static(name: str) -> Path:
    """The path of a built front-end file."""
    return Path(__file__).parent.parent / "static" / name


class Board(anywidget.AnyWidget):
    """A tool's view of a practice file.

    A gesture comes in as one message with one edit; the answer goes out after
    the edit is on disk. JavaScript never writes any other state.

    Parameters
    ----------
    practice : Practice
        The open practice file. Boards on the same one never disagree.
    """

    board = traitlets.Unicode().tag(sync=True)
    practice_info = traitlets.Dict().tag(sync=True)
    parts = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    extra = traitlets.Dict().tag(sync=True)

    tool: ClassVar[str] = ""
    shows: ClassVar[tuple[str, ...]] = ()
    _css = static("sos.css")

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        self._seen: dict[str, object] = {}
        super().__init__(board=self.tool)
        self._show()
        self.on_msg(self._receive)
        self._leave = practice.subscribe(self._changed)
        watch(practice)

    @property
    def record(self) -> Record:
        """The record as it stands."""
        return self.practice.record

    @property
    def labels(self) -> LabelPack:
        """The label pack that the record is worked in."""
        return labels(self.record.labels)

    def sheet(self) -> Sheet:
        """The board's text and table equivalent."""
        raise NotImplementedError

    def extras(self) -> dict[str, Any]:
        """What this tool's view needs besides the parts, as plain data."""
        return {}

    def close(self) -> None:
        """Stop following the practice file."""
        self._leave()
        super().close()

    def __repr__(self) -> str:
        """Give the text equivalent: it is what a notebook keeps of the cell."""
        return text(self.sheet())

    def _changed(self, _practice: Practice) -> None:
        self._show()

    def _show(self) -> None:
        record = self.record
        with self.hold_sync():
            self.practice_info = self._info()
            if self._is_new("labels", record.labels):
                self.words = self.labels.plain()
            if any([self._is_new(part, items_of(record, part)) for part in self.shows]):
                self.parts = {
                    part: [to_plain(item) for item in items_of(record, part)] for part in self.shows
                }
            self.extra = self.extras()

    def _is_new(self, key: str, value: object) -> bool:
        # Untouched parts are the very same objects after an edit.
        new = key not in self._seen or self._seen[key] is not value
        self._seen[key] = value
        return new

    def _info(self) -> dict[str, Any]:
        practice = self.practice
        return {
            "id": practice.id,
            "title": self.record.title,
            "revision": practice.revision,
            "unsaved": practice.unsaved,
            "undo": practice.can_undo,
            "redo": practice.can_redo,
        }

    def _receive(self, _widget: object, content: Message, _buffers: object) -> None:
        answer = self._answer(content)
        if answer is not None:
            self.send(answer)

    def _answer(self, content: Message) -> Message | None:
        """Make a gesture and say what became of it; a sentence, never a traceback."""
        edit_id = str(content.get("edit_id", ""))
        try:
            match content.get("type"):
                case "edit":
                    edit = edit_from_plain(content.get("edit"))
                    return _said(self.practice.submit(edit, base=content.get("base")))
                case "undo":
                    return _said(self.practice.undo(edit_id))
                case "redo":
                    return _said(self.practice.redo(edit_id))
        except SosError as problem:
            return _said(Answer("refused", edit_id, self.practice.revision, str(problem)))
        return None


def _said(answer: Answer) -> Message:
    return {
        "type": "answer",
        "edit_id": answer.edit_id,
        "status": answer.status,
        "revision": answer.revision,
        "sentence": answer.sentence,
    }
