"""Case studies and records as files: found, read with every problem named by line, written."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sos_widgets.files.places import (
    CaseSummary,
    case_folders,
    case_studies,
    find_case,
    notebooks_folder,
    trainers_guide,
)

if TYPE_CHECKING:
    from sos_widgets.files.cases import case_from_yaml, load_case
    from sos_widgets.files.records import record_from_yaml, record_to_yaml
    from sos_widgets.files.schema import json_schema

# Reading a file needs pydantic; listing the families does not.
_HOMES = {
    "case_from_yaml": "cases",
    "json_schema": "schema",
    "load_case": "cases",
    "record_from_yaml": "records",
    "record_to_yaml": "records",
}

__all__ = [
    "CaseSummary",
    "case_folders",
    "case_from_yaml",
    "case_studies",
    "find_case",
    "json_schema",
    "load_case",
    "notebooks_folder",
    "record_from_yaml",
    "record_to_yaml",
    "trainers_guide",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
