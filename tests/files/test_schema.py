"""The JSON Schema says what the reader accepts."""

import importlib
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import yaml

from sos_widgets import files
from sos_widgets.loader import Loader
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.family import Person


def test_the_schema_has_the_fields_of_the_model_and_refuses_others() -> None:
    schema = files.json_schema()
    assert set(schema["properties"]) == {each.name for each in fields(CaseStudy)} | {"format"}
    person = schema["$defs"]["Person"]
    assert set(person["properties"]) == {each.name for each in fields(Person)}
    assert person["additionalProperties"] is False
    assert schema["additionalProperties"] is False


def test_short_forms_stand_in_the_schema() -> None:
    schema = files.json_schema()
    members: Any = schema["$defs"]["Household"]["properties"]["members"]["items"]
    assert members["anyOf"][1]["type"] == "string"


def test_an_editor_says_what_the_reader_says() -> None:
    # Jupyter brings it; it ships no types.
    jsonschema: Any = importlib.import_module("jsonschema")
    check = jsonschema.Draft202012Validator(files.json_schema())
    assert [each.message for each in check.iter_errors(plain("small.yaml"))] == []
    # Positive control: the mistakes of shape are seen by an editor too.
    said = " ".join(each.message for each in check.iter_errors(plain("many-mistakes.yaml")))
    for words in ("'titel' was unexpected", "'few'", "'circel'", "'shar'", "'maried'"):
        assert words in said
    shipped = plain(str(files.case_studies()[0].path))
    assert list(check.iter_errors(shipped)) == []


def plain(name: str) -> Any:
    """A file as an editor's YAML reader takes it: numbers as numbers, dates as text."""
    text = (Path(__file__).parent / "cases" / name).read_text("utf-8")
    return json.loads(json.dumps(yaml.load(text, Loader), default=str))
