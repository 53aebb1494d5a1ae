"""Practice files from a notebook: a cell that is run again goes on where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from sos_widgets.errors import NotFoundError, StorageError
from sos_widgets.model.edits import Change
from sos_widgets.widgets import practise


@pytest.mark.parametrize("name", ["", "Thursday"])
def test_a_cell_that_is_run_again_opens_its_own_file(name: str, tmp_path: Path) -> None:
    with practise("ropery-row", name=name, released=2, folder=tmp_path) as practice:
        practice.submit(Change(part="record", fields={"title": "Ours"}))
        path = practice.path
    with practise("ropery-row", name=name, folder=tmp_path) as again:
        assert (again.path, again.record.title) == (path, "Ours")
        assert len(again.record.released) == 2
    assert [each.name for each in tmp_path.iterdir()] == [f"{name or 'ropery-row'}.practice"]
    with practise("bellows-hill", folder=tmp_path) as other:
        assert other.path != path


def test_a_file_on_another_family_is_not_taken_for_this_one(tmp_path: Path) -> None:
    practise("ropery-row", name="Thursday", folder=tmp_path).close()
    with pytest.raises(StorageError, match="holds work on another family"):
        practise("bellows-hill", name="Thursday", folder=tmp_path)
    with pytest.raises(NotFoundError, match="Did you mean 'ropery-row'"):
        practise("ropery-rwo", folder=tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["Thursday.practice"]
