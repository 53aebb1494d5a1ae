"""What every board is: a view of one practice file that sends edits and shows answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

from sos_widgets.model.codec import to_plain
from sos_widgets.model.parts import ROOTS, items_of, root_of
from sos_widgets.model.record import Record
from sos_widgets.render.text import text
from sos_widgets.scene.sheet import Sheet
from sos_widgets.shown import Shown
from sos_widgets.store import Practice
from sos_widgets.widgets.gestures import Message, info_of, respond
from sos_widgets.widgets.opening import relative
from sos_widgets.widgets.watch import watch
from sos_widgets.words import LabelPack, labels_or_default

__all__ = ["Board", "Message", "static"]


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
        self._leave = practice.subscribe(self._changed)
        self._show()
        self.on_msg(self._receive)
        watch(practice)

    @property
    def record(self) -> Record:
        """The record as it stands."""
        return self.practice.record

    @property
    def labels(self) -> LabelPack:
        """The label pack that the record is worked in."""
        return labels_or_default(self.record.labels)

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

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Name the practice in the output, so that an export can draw it anew."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        shown = Shown(tool=self.tool, file=relative(self.practice.path), practice=self.practice.id)
        return data, {**metadata, **shown.metadata()}

    def _changed(self, _practice: Practice) -> None:
        self._show()

    def _show(self) -> None:
        record = self.record
        with self.hold_sync():
            self.practice_info = info_of(self.practice)
            if self._is_new("labels", record.labels):
                self.words = self.labels.plain()
            if any([self._is_new(part, _shown(record, part)) for part in self.shows]):
                self.parts = {part: _plain(record, part) for part in self.shows}
            self.extra = self.extras()

    def _is_new(self, key: str, value: object) -> bool:
        # Untouched parts are the very same objects after an edit.
        new = key not in self._seen or self._seen[key] is not value
        self._seen[key] = value
        return new

    def _receive(self, _widget: object, content: Message, _buffers: object) -> None:
        answer = self._answer(content)
        if answer is not None:
            self.send(answer)

    def _answer(self, content: Message) -> Message | None:
        """Make a gesture and say what became of it; None where there is nothing to answer."""
        return respond(self.practice, content)


def _shown(record: Record, part: str) -> object:
    # A root's fields live in the record or the family itself.
    return {"record": record, "family": record.family}.get(part) or items_of(record, part)


def _plain(record: Record, part: str) -> list[dict[str, Any]]:
    """A part's items as plain data; a root is one item without an id."""
    if part in ROOTS:
        return [{"id": "", **root_of(record, part)}]
    return [to_plain(item) for item in items_of(record, part)]
