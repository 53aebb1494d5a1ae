"""The boards, each usable alone in a notebook cell, and the Workbench that holds them all."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sos_widgets.widgets.ecomap import EcomapBoard
    from sos_widgets.widgets.exercises import ExercisesBoard
    from sos_widgets.widgets.genogram import GenogramBoard
    from sos_widgets.widgets.lessons import lesson
    from sos_widgets.widgets.mapping import MappingBoard
    from sos_widgets.widgets.matrix import MatrixBoard
    from sos_widgets.widgets.meetings import MeetingsBoard
    from sos_widgets.widgets.network import NetworkBoard
    from sos_widgets.widgets.notations import Notations
    from sos_widgets.widgets.opening import practise
    from sos_widgets.widgets.pages import PagesBoard
    from sos_widgets.widgets.pairs import PairsBoard
    from sos_widgets.widgets.plan import PlanBoard
    from sos_widgets.widgets.scaling import ScalingBoard
    from sos_widgets.widgets.story import StoryBoard
    from sos_widgets.widgets.workbench import Workbench
    from sos_widgets.widgets.writing import WritingBoard

# A cell that shows one board loads that board alone.
_HOMES = {
    "EcomapBoard": "ecomap",
    "ExercisesBoard": "exercises",
    "GenogramBoard": "genogram",
    "MappingBoard": "mapping",
    "MatrixBoard": "matrix",
    "MeetingsBoard": "meetings",
    "NetworkBoard": "network",
    "Notations": "notations",
    "PagesBoard": "pages",
    "PairsBoard": "pairs",
    "PlanBoard": "plan",
    "ScalingBoard": "scaling",
    "StoryBoard": "story",
    "Workbench": "workbench",
    "WritingBoard": "writing",
    "lesson": "lessons",
    "practise": "opening",
}

__all__ = [
    "EcomapBoard",
    "ExercisesBoard",
    "GenogramBoard",
    "MappingBoard",
    "MatrixBoard",
    "MeetingsBoard",
    "NetworkBoard",
    "Notations",
    "PagesBoard",
    "PairsBoard",
    "PlanBoard",
    "ScalingBoard",
    "StoryBoard",
    "Workbench",
    "WritingBoard",
    "lesson",
    "practise",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
