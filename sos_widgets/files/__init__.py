"""Case studies, records, grid templates and GEDCOM as files: found, read with every problem named by line, written."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sos_widgets.files.places import (
    GEDCOM,
    PRACTICE_FOLDER,
    YAML,
    CaseSummary,
    case_folders,
    case_studies,
    find_case,
    notebooks_folder,
    own_families,
    practice_folder,
    trainers_guide,
)

if TYPE_CHECKING:
    from sos_widgets.files.begin import begin_family, new_family
    from sos_widgets.files.cases import case_from_yaml, load_case
    from sos_widgets.files.gedcom import family_from_gedcom, family_to_gedcom, read_gedcom
    from sos_widgets.files.lines import Lines
    from sos_widgets.files.records import record_from_yaml, record_to_yaml
    from sos_widgets.files.schema import json_schema
    from sos_widgets.files.templates import (
        OwnTemplates,
        is_template,
        load_template,
        own_templates,
        template_from_yaml,
    )

# Reading a file needs pydantic; listing the families does not.
_HOMES = {
    "Lines": "lines",
    "begin_family": "begin",
    "case_from_yaml": "cases",
    "family_from_gedcom": "gedcom",
    "family_to_gedcom": "gedcom",
    "json_schema": "schema",
    "load_case": "cases",
    "new_family": "begin",
    "read_gedcom": "gedcom",
    "record_from_yaml": "records",
    "record_to_yaml": "records",
    "OwnTemplates": "templates",
    "is_template": "templates",
    "load_template": "templates",
    "own_templates": "templates",
    "template_from_yaml": "templates",
}

__all__ = [
    "GEDCOM",
    "PRACTICE_FOLDER",
    "YAML",
    "CaseSummary",
    "Lines",
    "OwnTemplates",
    "begin_family",
    "case_folders",
    "case_from_yaml",
    "case_studies",
    "family_from_gedcom",
    "family_to_gedcom",
    "find_case",
    "is_template",
    "json_schema",
    "load_case",
    "load_template",
    "new_family",
    "notebooks_folder",
    "own_families",
    "own_templates",
    "practice_folder",
    "read_gedcom",
    "record_from_yaml",
    "record_to_yaml",
    "template_from_yaml",
    "trainers_guide",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
