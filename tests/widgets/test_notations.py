"""The notations in a notebook's cell: pictures with their words, kept as text, drawn anew in an export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.export.source import sheets_of
from sos_widgets.scene.specimen import comparisons
from sos_widgets.shown import shown_by
from sos_widgets.widgets import Notations


@pytest.fixture
def cell() -> Iterator[Notations]:
    shown = Notations()
    yield shown
    shown.close()


def test_every_picture_is_followed_by_its_words(cell: Notations) -> None:
    parts = re.findall(r"<svg|<details>|<table", cell.value)
    assert parts == ["<svg", "<details>", "<table"] * len(comparisons())
    ids = re.findall(r'\bid="([^"]+)"', cell.value)
    assert len(ids) > 5
    assert len(ids) == len(set(ids))


def test_a_notebook_keeps_all_of_its_words(cell: Notations) -> None:
    data, _ = cell._repr_mimebundle_()
    assert "McGoldrick: a dashed line" in data["text/plain"]
    assert "a bar between them" in data["text/plain"]


def test_an_export_draws_it_anew_without_a_practice_file(cell: Notations, tmp_path: Path) -> None:
    _, metadata = cell._repr_mimebundle_()
    shown = shown_by(metadata)
    assert shown is not None
    (sheet,) = sheets_of(shown, tmp_path)
    assert len(sheet.blocks) == len(comparisons())
