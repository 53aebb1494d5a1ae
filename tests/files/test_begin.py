"""A new family's file works as it stands, and explains every field that the format knows."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from sos_widgets import files
from sos_widgets.checks import case_notes
from sos_widgets.errors import StorageError
from sos_widgets.files.shapes import case_shape

TEXT = files.new_family("moss-lane")
LINES = TEXT.split("\n")


def test_a_new_family_can_be_used_and_lacks_only_what_is_missing() -> None:
    case = files.case_from_yaml(TEXT)
    assert case.slug == "moss-lane"
    missing = re.compile(
        r"few_|stage_length|reading_minutes|harm_number|safety_number|row_empty|small_network"
    )
    assert [str(note) for note in case_notes(case) if not missing.match(note.rule)] == []


def test_every_part_that_the_format_knows_is_in_it() -> None:
    tops = [line.partition(":")[0] for line in LINES if re.match(r"[a-z_]+:", line)]
    assert sorted(tops) == sorted(case_shape().model_fields)
    case = files.case_from_yaml(TEXT)
    worked = case.worked[0]
    parts = [
        name for name in worked.__dataclass_fields__ if isinstance(getattr(worked, name), tuple)
    ]
    # What is between people is shown in the story's second part.
    assert [name for name in parts if not getattr(worked, name)] == ["bonds"]


def shapes(model: type[BaseModel], key: str) -> Iterator[tuple[str, type[BaseModel]]]:
    """Every field that holds fields of its own, and what they are; a change repeats them."""
    yield key, model
    for name, field in model.model_fields.items():
        for inner in models_in(field.annotation):
            if name not in ("change", "remove"):
                yield from shapes(inner, name)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for each in typing.get_args(annotation):
        yield from models_in(each)


def notes_above(key: str) -> str:
    """The notes that stand right above a field's first line."""
    at = next(n for n, line in enumerate(LINES) if re.match(rf"[ -]*{key}:", line))
    found: list[str] = []
    while at and LINES[at - 1].lstrip().startswith("#"):
        at -= 1
        found.insert(0, LINES[at].strip().lstrip("# "))
    return " ".join(found)


# Explained where the part above them is, in a line.
INSIDE = {
    "events": "unions",
    "members": "households",
    "same": "grids",
    "rows": "templates",
    "columns": "templates",
    "accepted": "cards",
    "instead": "cards",
    "look_for": "cards",
    "examples": "cards",
    "options": "rounds",
    "missing": "rounds",
    "ambiguities": "facilitator",
    "unknowns": "facilitator",
    "helplines": "facilitator",
}
PARTS = [(key, model) for key, model in shapes(case_shape(), "") if key]


@pytest.mark.parametrize(("key", "model"), PARTS, ids=[f"{k}-{m.__name__}" for k, m in PARTS])
def test_every_field_is_explained_above_its_part(key: str, model: type[BaseModel]) -> None:
    said = notes_above(INSIDE.get(key, key))
    unsaid = [name for name in model.model_fields if not re.search(rf"\b{name}\b", said)]
    assert unsaid == []


@pytest.mark.parametrize(("key", "model"), PARTS, ids=[f"{k}-{m.__name__}" for k, m in PARTS])
def test_every_word_that_can_be_chosen_is_told(key: str, model: type[BaseModel]) -> None:
    said = notes_above(INSIDE.get(key, key))
    for name, field in model.model_fields.items():
        kinds = [each for each in (field.annotation, *typing.get_args(field.annotation))]
        for kind in kinds:
            if isinstance(kind, type) and issubclass(kind, StrEnum) and name not in ELSEWHERE:
                untold = [each.value for each in kind if not re.search(rf"\b{each.value}\b", said)]
                assert (name, untold) == (name, [])


# Said once, a part further up.
ELSEWHERE = {"idea", "feeling", "colour"}


def test_every_field_at_the_top_has_a_note() -> None:
    bare = [
        line
        for n, line in enumerate(LINES)
        if re.match(r"[a-z_]+:", line) and "#" not in LINES[n - 1]
    ]
    assert bare == []


def test_a_family_is_begun_in_a_folder_that_is_made(tmp_path: Path) -> None:
    path = files.begin_family(tmp_path / "families", "The O'Neill  family: “Moss” Lane")
    assert path.name == "the-o-neill-family-moss-lane.yaml"
    assert files.load_case(path).title == "The O'Neill family: “Moss” Lane"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("moss lane", "There is a family “moss-lane” already"),
        ("ropery-row", "There is a family “ropery-row” already"),
        ("…", "“…” cannot be the name of a file"),
    ],
)
def test_nothing_is_written_over(name: str, sentence: str, tmp_path: Path) -> None:
    path = files.begin_family(tmp_path, "moss-lane")
    path.write_text("mine", "utf-8")
    with pytest.raises(StorageError, match=sentence):
        files.begin_family(tmp_path, name)
    assert [each.name for each in tmp_path.iterdir()] == ["moss-lane.yaml"]
    assert path.read_text("utf-8") == "mine"
