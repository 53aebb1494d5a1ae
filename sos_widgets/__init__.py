"""A practice workbench for child and family social-work teams, on invented families.

Examples
--------
Five lines show the way (each name is loaded when it is first used)::

    from sos_widgets import Workbench, load_case, draw_genogram, family_at
    case = load_case("ropery-row")                 # a practice family
    family = family_at(case, {"quay"})             # as its first stage makes it known
    draw_genogram(family)                          # a matplotlib figure
    Workbench()                                    # everything, in a notebook
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

# Public name -> the module that has it. Loaded lazily: a kernel that only
# imports the package must not wait for drawing or export libraries.
_HOMES = {
    "EcomapBoard": "widgets",
    "ExercisesBoard": "widgets",
    "GenogramBoard": "widgets",
    "Look": "draw",
    "MappingBoard": "widgets",
    "MatrixBoard": "widgets",
    "MeetingsBoard": "widgets",
    "NetworkBoard": "widgets",
    "Notations": "widgets",
    "PagesBoard": "widgets",
    "PairsBoard": "widgets",
    "PlanBoard": "widgets",
    "ScalingBoard": "widgets",
    "StoryBoard": "widgets",
    "Workbench": "widgets",
    "WritingBoard": "widgets",
    "draw_ecomap": "draw",
    "draw_genogram": "draw",
    "draw_scale": "draw",
    "family_at": "model.stages",
    "family_from_gedcom": "files",
    "family_to_gedcom": "files",
    "genogram_pos": "layout",
    "lesson": "widgets",
    "load_case": "files",
    "open_practice": "store",
    "practise": "widgets",
    "quality_lines": "draw",
    "to_networkx": "layout",
}

__all__ = [*_HOMES, "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
