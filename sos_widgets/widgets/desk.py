"""An open practice file with a board for every tool."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sos_widgets.model.record import Record
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.board import Board
from sos_widgets.widgets.opening import relative
from sos_widgets.widgets.watch import watch

__all__ = ["Desk"]


class Desk:
    """One practice file as the Workbench holds it.

    Parameters
    ----------
    practice : Practice
        Open; closed with the desk, and also where a board cannot be made.
    changed : callable
        Called back with the practice after every change; held weakly.
    """

    def __init__(self, practice: Practice, changed: Callable[[Practice], object]) -> None:
        self.practice = practice
        try:
            self.boards: dict[str, Board] = {
                tool.name: tool.load_board()(practice) for tool in TOOLS
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
    def references(self) -> dict[str, str]:
        """How a view finds each tool's board."""
        return {name: f"anywidget:{board.model_id}" for name, board in self.boards.items()}

    def holds(self, path: Path) -> bool:
        """Whether this is the file that lies open here."""
        return self.practice.path == path.absolute()

    def close(self) -> None:
        """Close the boards and the file."""
        self._unsubscribe()
        for board in self.boards.values():
            board.close()
        self.practice.close()
