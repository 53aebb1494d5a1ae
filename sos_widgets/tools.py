"""The table of tools: what the Workbench shows, in its order."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from sos_widgets.model.parts import items_of
from sos_widgets.model.record import Record
from sos_widgets.scene.sheet import Sheet
from sos_widgets.words import LabelPack

__all__ = ["TOOLS", "Tool"]


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool, by the one word that every layer calls it.

    Parameters
    ----------
    name : str
        The word; the label packs have its title.
    board : str
        Module and class of its board.
    text : str
        Module and function of its text equivalent; empty where a record alone
        cannot tell it.
    part : str
        The part of a record without which there is nothing of this tool to show.
    begins : str
        The part that shows that a room has begun here, where that is not `part`.
    wide : bool
        Whether it is a picture, which needs the room of a whole page.
    compares : bool
        Whether its own board lays a worked example beside the room's work.
    private : bool
        Whether it is for the eyes of whoever works on the file alone: it is
        not shown where the file stands beside another one.
    """

    name: str
    board: str
    text: str = ""
    part: str = ""
    begins: str = ""
    wide: bool = False
    compares: bool = False
    private: bool = False

    def load_board(self) -> type[Any]:
        """The class of its board."""
        board: type[Any] = _found(self.board)
        return board

    def begun(self, record: Record) -> bool:
        """Whether there is something of a room's own here: true where it writes nothing."""
        part = self.begins or self.part
        return not part or bool(items_of(record, part))

    def sheet(self, record: Record, labels: LabelPack) -> Sheet:
        """What this tool says of a record, in words and tables."""
        sheet: Sheet = _found(self.text)(record, labels)
        return sheet


def _found(home: str) -> Any:
    # By name: a tool's board is loaded when it is opened, not when it is listed.
    module, name = home.split(":")
    return getattr(import_module(f"sos_widgets.{module}"), name)


TOOLS: tuple[Tool, ...] = (
    Tool("story", "widgets.story:StoryBoard"),
    Tool("mapping", "widgets.mapping:MappingBoard", "scene.mapping:mapping_sheet", "statements"),
    Tool(
        "matrix",
        "widgets.matrix:MatrixBoard",
        "scene.matrix:matrix_sheet",
        "grids",
        begins="cells",
        compares=True,
    ),
    Tool("pairs", "widgets.pairs:PairsBoard", "scene.pairs:pairs_sheet", "pairs"),
    Tool("scaling", "widgets.scaling:ScalingBoard", "scene.ratings:scaling_sheet", "scales"),
    Tool(
        "genogram",
        "widgets.genogram:GenogramBoard",
        "scene.genogram:genogram_sheet",
        "people",
        wide=True,
    ),
    Tool(
        "ecomap",
        "widgets.ecomap:EcomapBoard",
        "scene.ecomap:ecomap_sheet",
        "systems",
        wide=True,
    ),
    Tool(
        "meetings",
        "widgets.meetings:MeetingsBoard",
        "scene.meetings:meetings_sheet",
        "meetings",
    ),
    Tool(
        "network",
        "widgets.network:NetworkBoard",
        "scene.network:network_sheet",
        "network",
    ),
    Tool("plan", "widgets.plan:PlanBoard", "scene.plan:plan_sheet", "plans"),
    Tool("pages", "widgets.pages:PagesBoard", "scene.pages:pages_sheet", "books", wide=True),
    Tool(
        "exercises",
        "widgets.exercises:ExercisesBoard",
        "scene.exercises:exercises_sheet",
        "sittings",
    ),
    Tool("alone", "widgets.alone:AloneBoard", private=True),
)
