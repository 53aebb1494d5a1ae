"""The Workbench: choose a practice family, and work on it with every tool."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from sos_widgets import files, store
from sos_widgets.errors import SosError, StorageError
from sos_widgets.render.text import text
from sos_widgets.scene.notation import records_look
from sos_widgets.session import begin
from sos_widgets.shown import Shown
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.beside import WorkedExamples, other_map
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.desk import Desk, at_hand
from sos_widgets.widgets.filing import LARGEST, Reply, file_work
from sos_widgets.widgets.gestures import Message, info_of, respond
from sos_widgets.widgets.history import look_back
from sos_widgets.widgets.opening import asked_for, inside, practice_folder, relative
from sos_widgets.widgets.start import start_screen, start_sheet
from sos_widgets.widgets.story import case_of
from sos_widgets.widgets.takehome import (
    HANDOUTS,
    asked_for_copy,
    make_handout,
    make_paper_pack,
    offered,
)
from sos_widgets.widgets.watch import soon

__all__ = ["Workbench"]

_LOGGER = logging.getLogger(__name__)
_AT_ONCE = 4  # files that may be on their way from pages
_LOOKS = frozenset(
    {"versions", "version", "compare", "restore", "arriving", "download", "everything"}
)
_FAULT = (
    "This cannot be shown because of a mistake in the workbench itself. What was saved is in the "
    "practice file, as it was."
)


class Workbench(anywidget.AnyWidget):
    """Everything in one place: the families, the story, all the tools, the handout.

    Parameters
    ----------
    file : str or Path, optional
        A practice file to open at once, in the practice folder or anywhere.
        By default the start screen asks.
    """

    board = traitlets.Unicode("workbench").tag(sync=True)
    practice_info = traitlets.Dict().tag(sync=True)
    parts = traitlets.Dict().tag(sync=True)
    start = traitlets.Dict().tag(sync=True)
    opened = traitlets.Dict().tag(sync=True)
    beside = traitlets.Dict().tag(sync=True)
    second = traitlets.Dict().tag(sync=True)

    _esm = static("workbench.js")
    _css = static("sos.css")

    def __init__(self, *, file: str | Path = "") -> None:
        self._folder = practice_folder()
        self._desk: Desk | None = None
        self._second: Desk | None = None
        self._asked: dict[str, int] = {}
        self._examples: WorkedExamples | None = None
        self._arriving: dict[str, bytes] = {}
        self._making: asyncio.Task[None] | None = None
        super().__init__()
        self.on_msg(self._receive)
        wanted = file or asked_for()
        trouble = (
            self._try(lambda: self._open(store.open_practice(self._folder / wanted)))
            if wanted
            else ""
        )
        if self._practice is None:
            self._choose(trouble)

    @property
    def _practice(self) -> Practice | None:
        return self._desk.practice if self._desk else None

    @property
    def _boards(self) -> dict[str, Board]:
        return self._desk.boards if self._desk else {}

    def __repr__(self) -> str:
        """Give what is shown as text: the start screen, or every tool's words."""
        if self._practice is None:
            return text(start_sheet())
        tools = "\n".join(repr(board) for board in self._boards.values())
        return f"{self._practice.record.title}\n\n{tools}"

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Name the practice in the output, so that an export can draw it anew."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        shown = Shown(tool="workbench")
        if self._practice is not None:
            file = relative(self._practice.path)
            shown = Shown(tool="workbench", file=file, practice=self._practice.id)
        return data, {**metadata, **shown.metadata()}

    def close(self) -> None:
        """Close the practice file and all boards."""
        self._leave()
        super().close()

    def _receive(self, _widget: object, content: Message, buffers: Sequence[Any]) -> None:
        match content:
            case {"type": "ask"}:
                self._reply(content, b"".join(bytes(each) for each in buffers))
            case {"type": "start", "family": str(family)}:
                self._say(self._try(lambda: self._begin(family)))
            case {"type": "open", "file": str(file)}:
                self._say(self._try(lambda: self._open(store.open_practice(self._inside(file)))))
            case {"type": "second", "file": str(file)}:
                self._say(self._try(lambda: self._put_beside(file)))
            case {"type": "look"}:
                self._look_again(self.start.get("trouble", ""))
            case {"type": "close"}:
                self._leave()
                self._choose()
            case {"type": "beside", "tool": str(tool), "at": int(at)}:
                self._asked[tool] = at
                self._show_beside()
            case {"type": "copies"} if self._practice is not None:
                self.send({"type": "copies", "copies": offered(self._practice.record)})
            case {"type": "paper_pack", "family": str(family)}:
                making = self._pack(family, content)
                self._making = asyncio.get_running_loop().create_task(self._offer(making))
            case {"type": "take_home"}:
                self._making = asyncio.get_running_loop().create_task(self._take_home(content))
            case _ if self._practice is not None:
                answer = respond(self._practice, content)
                if answer is not None:
                    self.send(answer)

    def _try(self, act: Callable[[], object]) -> str:
        """Do something with a file; give the sentence that says why it cannot be done."""
        try:
            act()
        except SosError as problem:
            return str(problem)
        except Exception as fault:  # noqa: BLE001 - people at a board see sentences only
            _LOGGER.warning("A family could not be opened (%s).", type(fault).__name__)
            return _FAULT
        return ""

    def _say(self, trouble: str) -> None:
        if trouble:
            self.send({"type": "trouble", "sentence": trouble})

    def _inside(self, file: str) -> Path:
        # A page may name files of the practice folder only, and the one the command opened.
        asked = asked_for()
        return asked if asked and asked.name == file else inside(self._folder, file)

    # Whole files, and versions of the open one.

    def _reply(self, content: Message, data: bytes) -> None:
        """Do what is asked and say what came of it, to the one who asked."""
        replies: list[Reply] = []
        trouble = self._try(lambda: replies.append(self._asked_for(content, data)))
        reply = replies[0] if replies else Reply()
        if content.get("do") not in _LOOKS:
            self._look_again()
        head = {"type": "reply", "ask": content.get("ask"), "trouble": trouble}
        self.send({**head, **reply.said}, *([[reply.data]] if reply.data is not None else []))

    def _asked_for(self, content: Message, data: bytes) -> Reply:
        match content:
            case {"do": "versions" | "version" | "compare" | "restore"} if (
                self._practice is not None
            ):
                return Reply(look_back(self._practice, content))
            case {"do": "arriving" | "bring_in" as do}:
                file = str(content.get("file", ""))
                data = (self._arriving.pop(file, b"") + data)[: LARGEST + 1]
                if do == "arriving":
                    # A page that was closed in between never sends the rest.
                    self._arriving = dict([*self._arriving.items(), (file, data)][-_AT_ONCE:])
                    return Reply()
            case {"do": "clear"}:
                self._leave()
        opened = [desk.practice for desk in (self._desk, self._second) if desk]
        return file_work(self._folder, content, data, opened=opened)

    def _look_again(self, trouble: str = "") -> None:
        if self._practice is None:
            self._choose(trouble)
        else:
            self.start = {**start_screen(self._folder), "trouble": ""}

    # The start screen.

    def _choose(self, trouble: str = "") -> None:
        with self.hold_sync():
            self.start = {**start_screen(self._folder), "trouble": trouble}
            self.opened = {"file": "", "title": "", "tools": []}
        soon(at_hand)

    # An open family.

    def _open(self, practice: Practice) -> None:
        desk = Desk(practice, self._changed)
        self._leave()
        self._desk = desk
        if not self.start:
            self.start = {**start_screen(self._folder), "trouble": ""}
        self._changed(practice)

    def _leave(self) -> None:
        desk, self._desk = self._desk, None
        self._leave_second()
        if desk is None:
            return
        with self.hold_sync():
            self.opened = {"file": "", "title": "", "tools": []}
            self.practice_info, self.parts, self.beside = {}, {}, {}
        desk.close()
        self._asked, self._examples = {}, None

    def _changed(self, practice: Practice) -> None:
        desk = self._desk
        if desk is None:
            return
        released = frozenset(each.id for each in desk.record.released)
        look, shown = records_look(desk.record), self._examples
        if shown is None or (shown.released, shown.look) != (released, look):
            case, _ = case_of(practice)
            ids = f"beside-{self.model_id[:8]}-"
            self._examples = WorkedExamples(case, released, look=look, ids=ids) if case else None
        with self.hold_sync():
            self.practice_info = info_of(practice)
            self.parts = {"set_aside": desk.kept_beside, "taps": desk.said_beside}
            self.opened = {
                "file": desk.file,
                "title": desk.record.title,
                "tools": desk.tools(self._examples),
            }
            self._show_beside()

    # A second file beside the open one; an empty name puts it away again.

    def _put_beside(self, file: str) -> None:
        self._leave_second()
        if not file or self._desk is None:
            return
        path = self._inside(file)
        practice = store.open_practice(path)
        if practice.id == self._desk.practice.id:
            practice.close()
            raise StorageError(
                f"“{path.name}” is the file that is open already, or the very same one copied "
                "outside the workbench. Choose another file, or duplicate it first."
            )
        self._second = Desk(practice, self._second_changed, beside=True)
        self._second_changed(practice)

    def _leave_second(self) -> None:
        desk, self._second = self._second, None
        self.second = {}
        if desk is not None:
            desk.close()

    def _second_changed(self, _practice: Practice) -> None:
        desk = self._second
        if desk is not None:
            self.second = {
                "file": desk.file,
                "id": desk.practice.id,
                "title": desk.record.title,
                "boards": desk.references,
                "map": other_map(desk.record, desk.practice.id, desk.record.title),
            }

    def _show_beside(self) -> None:
        """Send what was asked for of the worked example, and nothing else of it."""
        shown = {}
        for tool in TOOLS:
            at = self._asked.get(tool.name, -1)
            known = self._examples.of(tool) if self._examples else []
            if self._examples and at in [each["at"] for each in known]:
                shown[tool.name] = self._examples.plain(tool, at)
        self.beside = shown

    async def _take_home(self, content: Message) -> None:
        await self._offer(self._handout(content))

    async def _handout(self, content: Message) -> Path:
        practice = self._practice
        if practice is None:
            raise SosError("No family is open any more.")
        if practice.unsaved:
            raise SosError(
                f"The handout is made from the practice file, and not all is in it yet. "
                f"{practice.unsaved}"
            )
        return await make_handout(practice.path, asked_for_copy(practice.record, content))

    def _begin(self, family: str) -> None:
        self._open(begin(self._folder, files.load_case(files.find_case(family))))

    async def _pack(self, family: str, content: Message) -> Path:
        """Make a pack from the start screen only: a room that has begun is shown no later part."""
        if self._practice is not None:
            raise SosError("A paper pack is made from the start screen: close this family first.")
        case = files.load_case(files.find_case(family))
        return await make_paper_pack(case.slug, self._folder, content)

    async def _offer(self, making: Awaitable[Path]) -> None:
        """Offer a page to be downloaded as soon as it is made."""
        try:
            page = await making
            html = page.read_text("utf-8")
        except (SosError, OSError) as problem:
            sentence = str(problem) if isinstance(problem, SosError) else _UNREAD
            self.send({"type": "handout", "status": "failed", "sentence": sentence})
            return
        where = f"{HANDOUTS}/{page.name}"
        ready = {"type": "handout", "status": "ready", "html": html}
        self.send({**ready, "name": page.name, "where": where})


_UNREAD = "The handout was made, but could not be read again. Look into the practice folder."
