"""An open practice file with a board for every tool."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sos_widgets.model.codec import to_plain
from sos_widgets.model.record import Record
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.beside import WorkedExamples
from sos_widgets.widgets.board import Board
from sos_widgets.widgets.opening import relative
from sos_widgets.widgets.watch import watch
from sos_widgets.words import labels_or_default, table
from sos_widgets.words.tables import names_in

__all__ = ["Desk", "at_hand"]


def at_hand() -> None:
    """Load what every open family needs, while people still read the start screen."""
    for tool in TOOLS:
        tool.load_board()
    for name in names_in("."):
        table(name)


class Desk:
    """One practice file as the Workbench holds it.

    Parameters
    ----------
    practice : Practice
        Open; closed with the desk, and also where a board cannot be made.
    changed : callable
        Called back with the practice after every change; held weakly.
    beside : bool
        Whether it stands beside another file: then without the private boards.
    """

    def __init__(
        self, practice: Practice, changed: Callable[[Practice], object], *, beside: bool = False
    ) -> None:
        self.practice = practice
        try:
            self.boards: dict[str, Board] = {
                tool.name: tool.load_board().inside(practice)
                for tool in TOOLS
                if not (beside and tool.private)
            }
        except BaseException:
            practice.close()
            raise
        self._unsubscribe = practice.subscribe(changed)
        watch(practice)

    @property
    def record(self) -> Record:
        """The work as it stands."""
        return self.practice.record

    @property
    def file(self) -> str:
        """The file as a notebook beside it may name it."""
        return relative(self.practice.path)

    @property
    def kept_beside(self) -> list[dict[str, Any]]:
        """Words that two windows wrote at once where no board shows them: the title, a date."""
        kept = self.record.set_aside
        return [to_plain(each) for each in kept if each.part in ("record", "family")]

    @property
    def said_beside(self) -> list[dict[str, Any]]:
        """What the room said of things on other maps."""
        return [to_plain(each) for each in self.record.taps]

    def tools(self, examples: WorkedExamples | None) -> list[dict[str, Any]]:
        """Every tool as a view needs it for its tabs."""
        titles = labels_or_default(self.record.labels)
        return [
            {
                "name": tool.name,
                "title": titles.tool(tool.name),
                "board": self.references[tool.name],
                "wide": tool.wide,
                "examples": examples.of(tool) if examples else [],
                "begun": tool.begun(self.record),
            }
            for tool in TOOLS
        ]

    @property
    def references(self) -> dict[str, str]:
        """How a view finds each tool's board."""
        return {name: f"anywidget:{board.model_id}" for name, board in self.boards.items()}

    def close(self) -> None:
        """Close the boards and the file."""
        self._unsubscribe()
        for board in self.boards.values():
            board.close()
        self.practice.close()
