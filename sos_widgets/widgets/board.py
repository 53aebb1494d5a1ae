"""What every board is: a view of one practice file that sends edits and shows answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Self

import anywidget
import traitlets

from sos_widgets.model.codec import to_plain
from sos_widgets.model.parts import PARTS, ROOTS, items_of, root_of
from sos_widgets.model.record import Record
from sos_widgets.model.rounds import is_sealed
from sos_widgets.render.text import text
from sos_widgets.scene.sheet import Sheet
from sos_widgets.shown import Shown
from sos_widgets.store import Practice
from sos_widgets.widgets.advice import ADVICE_PARTS, advice_on
from sos_widgets.widgets.gestures import Message, info_of, respond
from sos_widgets.widgets.opening import relative
from sos_widgets.widgets.patch import changes
from sos_widgets.widgets.watch import soon, watch
from sos_widgets.words import LabelPack, labels_or_default

__all__ = ["Board", "Message", "static"]


def static(name: str) -> Path:
    """The path of a built front-end file."""
    return Path(__file__).parent.parent / "static" / name


class Board(anywidget.AnyWidget):
    """A tool's view of a practice file.

    A gesture comes in as one message with one edit; the answer goes out after
    the edit is on disk. JavaScript never writes any other state. What changes in
    `parts` and `extra` goes out as numbered patches; a page that has missed one
    asks for the whole.

    Parameters
    ----------
    practice : Practice
        The open practice file. Boards on the same one never disagree.

    Attributes
    ----------
    shows : tuple of str
        The parts of the record that the page needs.
    advises : tuple of str
        The parts whose words are advised on beside them; none by default.
    """

    board = traitlets.Unicode().tag(sync=True)
    practice_info = traitlets.Dict().tag(sync=True)
    parts = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    extra = traitlets.Dict().tag(sync=True)
    version = traitlets.Int().tag(sync=True)

    tool: ClassVar[str] = ""
    shows: ClassVar[tuple[str, ...]] = ()
    advises: ClassVar[tuple[str, ...]] = ()
    _css = static("sos.css")

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        self._items: dict[str, dict[str, tuple[object, tuple[str, ...], dict[str, Any]]]] = {}
        self._labels: str | None = None
        self._quiet = self._drawing = self._closed = False
        super().__init__(board=self.tool)
        self._leave = practice.subscribe(self._changed)
        self._show()
        self.on_msg(self._receive)
        watch(practice)

    @classmethod
    def inside(cls, practice: Practice) -> Self:
        """Make a board for a page that has the styles already: the Workbench's.

        Thirteen boards would bring them thirteen times, a third of all that is sent when
        a family is opened, and a browser would hold each rule against each element as often.
        """
        board = cls.__new__(cls)
        board._css = ""  # type: ignore[assignment]
        board.__init__(practice)  # type: ignore[misc]
        return board

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
        self._closed = True
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
            if self._labels != record.labels:
                self._labels = record.labels
                self.words = self.labels.plain()
            self._put("parts", {part: self._plain(part) for part in self._shown()})
        if not self.extra:
            self._show_extra()
        elif not self._drawing:
            self._drawing = soon(self._show_extra)

    def _show_extra(self) -> None:
        """Pictures and the like: after the answer, which nobody should have to wait for."""
        self._drawing = False
        if not self._closed:
            advice = {"advice": advice_on(self.record, self.advises)} if self.advises else {}
            self._put("extra", {**self.extras(), **advice})

    def _shown(self) -> tuple[str, ...]:
        return (*self.shows, *(ADVICE_PARTS if self.advises else ()))

    def _plain(self, part: str) -> list[dict[str, Any]]:
        """A part as plain data; untouched items are the very same objects as before."""
        if part in ROOTS:  # one item, without an id
            return [{"id": "", **root_of(self.record, part)}]
        known = self._items.get(part, {})
        items = {}
        for item in items_of(self.record, part):
            before = known.get(item.id)
            outside = _outside(self.record, part, item)
            if before is None or before[0] is not item or before[1] != outside:
                before = (item, outside, _shown(item, outside))
            items[item.id] = before
        self._items[part] = items
        return [plain for *_, plain in items.values()]

    def _put(self, trait: str, value: dict[str, Any]) -> None:
        """Set a trait, and send the page only what has changed in it."""
        before = getattr(self, trait)
        if not before:
            setattr(self, trait, value)
            return
        changed = changes(before, value)
        if not changed:
            return
        version, self._quiet = self.version, True
        try:
            setattr(self, trait, value)
            self.version = version + 1
        finally:
            self._quiet = False
        message = {"type": "patch", "trait": trait, "from": version, "to": version + 1}
        super().send({**message, "changes": changed})

    def _should_send_property(self, key: str, value: object) -> bool:
        if self._quiet and key in ("parts", "extra", "version"):
            return False
        return bool(super()._should_send_property(key, value))

    def _receive(self, _widget: object, content: Message, _buffers: object) -> None:
        if content.get("type") == "whole":
            if content.get("version") != self.version:
                self.send_state(["parts", "extra", "version"])
            return
        answer = self._answer(content)
        if answer is not None:
            self.send(answer)

    def _answer(self, content: Message) -> Message | None:
        """Make a gesture and say what became of it; None where there is nothing to answer."""
        return respond(self.practice, content)


def _outside(record: Record, part: str, item: Any) -> tuple[str, ...]:
    """The only fields that a page may be sent of an item; empty where it may have all."""
    fields = PARTS[part].outside
    return fields if fields and is_sealed(record, item) else ()


def _shown(item: Any, outside: tuple[str, ...]) -> dict[str, Any]:
    """An item as plain data, without what no page may be sent of it."""
    plain = to_plain(item)
    return {name: plain[name] for name in ("id", *outside) if name in plain} if outside else plain
