"""What JupyterLab is told: of its own, quiet, and safe under a plain key."""

from __future__ import annotations

import json
from pathlib import Path

from jupyterlab.commands import get_app_dir

from sos_widgets.app.folder import PracticeFolder
from sos_widgets.app.settings import (
    environment,
    lab_settings,
    plain_key_shortcuts,
    write_settings,
)

SCHEMAS = Path(get_app_dir()) / "schemas"


def test_the_keys_that_lose_cells_are_found() -> None:
    found = {(tuple(each["keys"]), each["command"]) for each in plain_key_shortcuts(SCHEMAS)}
    assert {
        (("X",), "notebook:cut-cell"),
        (("A",), "notebook:insert-cell-above"),
        (("B",), "notebook:insert-cell-below"),
        (("D", "D"), "notebook:delete-cell"),
        (("Z",), "notebook:undo-cell-action"),
        (("0", "0"), "kernelmenu:restart"),
        (("I", "I"), "kernelmenu:interrupt"),
        (("ArrowDown",), "notebook:move-cursor-down"),
    } <= found


def test_keys_with_a_modifier_and_other_places_keep_their_meaning() -> None:
    for each in plain_key_shortcuts(SCHEMAS):
        assert not any("Accel" in key or "Ctrl" in key for key in each["keys"])
        assert "Notebook" in each["selector"] or "kernel" in each["selector"]


def test_every_setting_is_one_that_jupyterlab_knows() -> None:
    for plugin, values in lab_settings(SCHEMAS).items():
        if not plugin.startswith("@jupyterlab/"):
            continue
        package, name = plugin.split(":")
        schema = json.loads((SCHEMAS / package / f"{name}.json").read_text("utf-8"))
        assert set(values) <= set(schema["properties"])


def test_everything_of_jupyter_is_kept_in_the_practice_folder(tmp_path: Path) -> None:
    folder = PracticeFolder(tmp_path / "practice")
    for name, place in environment(folder).items():
        assert Path(place).is_relative_to(folder.path), name
    write_settings(folder, SCHEMAS)
    written = sorted(path.name for path in (folder.state / "config/labconfig").iterdir())
    assert written == ["default_setting_overrides.json", "page_config.json"]
