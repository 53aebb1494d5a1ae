"""The Workbench: choose a practice family, and work on it with every tool."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from sos_widgets import store
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.render.text import text
from sos_widgets.shown import Shown
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.beside import WorkedExamples
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.gestures import Message, info_of, respond
from sos_widgets.widgets.opening import asked_for, practice_folder, practise, relative
from sos_widgets.widgets.start import start_screen, start_sheet
from sos_widgets.widgets.story import case_of
from sos_widgets.widgets.takehome import HANDOUTS, asked_for_copy, make_handout, offered
from sos_widgets.widgets.watch import watch
from sos_widgets.words import labels_or_default

__all__ = ["Workbench"]

_LOGGER = logging.getLogger(__name__)
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

    _esm = static("workbench.js")
    _css = static("sos.css")

    def __init__(self, *, file: str | Path = "") -> None:
        self._folder = practice_folder()
        self._boards: dict[str, Board] = {}
        self._asked: dict[str, int] = {}
        self._examples: WorkedExamples | None = None
        self._practice: Practice | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._making: asyncio.Task[None] | None = None
        super().__init__()
        self.on_msg(self._receive)
        wanted = file or asked_for()
        trouble = self._try(lambda: self._go_on(self._folder / wanted)) if wanted else ""
        if self._practice is None:
            self._choose(trouble)

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

    # What the view asks for.

    def _receive(self, _widget: object, content: Message, _buffers: object) -> None:
        match content:
            case {"type": "start", "family": str(family)}:
                self._say(self._try(lambda: self._open(practise(family))))
            case {"type": "open", "file": str(file)}:
                self._say(self._try(lambda: self._go_on(self._inside(file))))
            case {"type": "close"}:
                self._leave()
                self._choose()
            case {"type": "beside", "tool": str(tool), "at": int(at)}:
                self._asked[tool] = at
                self._show_beside()
            case {"type": "copies"} if self._practice is not None:
                self.send({"type": "copies", "copies": offered(self._practice.record)})
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
        if asked and asked.name == file:
            return asked
        path = self._folder / file
        if not path.resolve().is_relative_to(self._folder.resolve()):
            path = self._folder / path.name
        if not path.exists():
            raise NotFoundError(
                f"The practice file “{path.name}” is not in the practice folder any more."
            )
        return path

    # The start screen.

    def _choose(self, trouble: str = "") -> None:
        with self.hold_sync():
            self.start = {**start_screen(self._folder), "trouble": trouble}
            self.opened = {"file": "", "title": "", "tools": []}

    # An open family.

    def _go_on(self, path: Path) -> None:
        self._open(store.open_practice(path))

    def _open(self, practice: Practice) -> None:
        try:
            boards = {tool.name: tool.load_board()(practice) for tool in TOOLS}
        except BaseException:
            practice.close()
            raise
        self._leave()
        self._practice, self._boards = practice, boards
        self._unsubscribe = practice.subscribe(self._changed)
        watch(practice)
        if not self.start:
            self.start = {**start_screen(self._folder), "trouble": ""}
        self._changed(practice)

    def _leave(self) -> None:
        practice, self._practice = self._practice, None
        if practice is None:
            return
        self._unsubscribe()
        with self.hold_sync():
            self.opened = {"file": "", "title": "", "tools": []}
            self.practice_info, self.beside = {}, {}
        for board in self._boards.values():
            board.close()
        practice.close()
        self._boards, self._asked, self._examples = {}, {}, None

    def _changed(self, practice: Practice) -> None:
        record = practice.record
        released = frozenset(each.id for each in record.released)
        if self._examples is None or self._examples.released != released:
            case, _ = case_of(practice)
            ids = f"beside-{self.model_id[:8]}-"
            self._examples = WorkedExamples(case, released, ids=ids) if case else None
        titles = labels_or_default(record.labels)
        with self.hold_sync():
            self.practice_info = info_of(practice)
            self.opened = {
                "file": relative(practice.path),
                "title": record.title,
                "tools": [
                    {
                        "name": tool.name,
                        "title": titles.tool(tool.name),
                        "board": f"anywidget:{self._boards[tool.name].model_id}",
                        "wide": tool.wide,
                        "examples": self._examples.of(tool) if self._examples else [],
                    }
                    for tool in TOOLS
                ],
            }
            self._show_beside()

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
        practice = self._practice
        if practice is None:
            return
        try:
            if practice.unsaved:
                raise SosError(
                    f"The handout is made from the practice file, and not all is in it yet. "
                    f"{practice.unsaved}"
                )
            page = await make_handout(practice.path, asked_for_copy(practice.record, content))
            html = page.read_text("utf-8")
        except (SosError, OSError) as problem:
            sentence = str(problem) if isinstance(problem, SosError) else _UNREAD
            self.send({"type": "handout", "status": "failed", "sentence": sentence})
            return
        where = f"{HANDOUTS}/{page.name}"
        ready = {"type": "handout", "status": "ready", "html": html}
        self.send({**ready, "name": page.name, "where": where})


_UNREAD = "The handout was made, but could not be read again. Look into the practice folder."
