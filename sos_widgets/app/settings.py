"""JupyterLab as the workbench wants it, in a place of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sos_widgets.app.folder import PracticeFolder
from sos_widgets.disk import write_whole

__all__ = ["environment", "lab_settings", "plain_key_shortcuts", "write_settings"]

_MODIFIERS = ("Accel", "Ctrl", "Cmd", "Alt")

# Plain keys that stay: they act on a whole cell that has the focus, or close something.
_KEPT = {"notebook:enter-edit-mode", "notebook:enter-command-mode", "runmenu:run"}


def environment(folder: PracticeFolder) -> dict[str, str]:
    """Give the environment that keeps a person's own Jupyter untouched."""
    state = folder.state
    return {
        "IPYTHONDIR": str(state / "ipython"),
        "JUPYTER_CONFIG_DIR": str(state / "config"),
        "JUPYTER_DATA_DIR": str(state / "data"),
        "JUPYTER_RUNTIME_DIR": str(state / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(state / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(state / "workspaces"),
        "PRACTICE_WORKBENCH_FOLDER": str(folder.path),
        "PRACTICE_WORKBENCH_CURRENT": str(folder.current),
    }


def lab_settings(schemas: Path) -> dict[str, dict[str, Any]]:
    """Give the defaults for every JupyterLab plug-in that the workbench changes.

    Parameters
    ----------
    schemas : Path
        JupyterLab's folder of settings schemas.
    """
    return {
        "@jupyter-widgets/jupyterlab-manager:plugin": {"saveState": False},
        # Otherwise a kernel hears each page in a thread of its own, beside the one in which
        # it looks for other windows' edits; a practice is used from one thread.
        "@jupyterlab/apputils-extension:kernels-settings": {"commsOverSubshells": "disabled"},
        "@jupyterlab/apputils-extension:notification": {
            "checkForUpdates": False,
            "fetchNews": "false",
        },
        "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
        "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 15},
        # A family of one's own is written in it: long lines are seen whole, Tab steps in by two.
        "@jupyterlab/fileeditor-extension:plugin": {
            "editorConfig": {"lineNumbers": True, "lineWrap": True, "indentUnit": "2"},
        },
        "@jupyterlab/notebook-extension:tracker": {
            "scrollPastEnd": False,
            "windowingMode": "none",
        },
        "@jupyterlab/shortcuts-extension:shortcuts": {
            "shortcuts": [
                {**shortcut, "disabled": True} for shortcut in plain_key_shortcuts(schemas)
            ]
        },
    }


def plain_key_shortcuts(schemas: Path) -> Iterator[dict[str, Any]]:
    """Find the notebook shortcuts that a plain key on a board's button would set off.

    In JupyterLab a single "x" with the focus on any button in an output cuts the cell.
    The list is read from JupyterLab itself, so that it is complete for its version.
    """
    for path in sorted(schemas.glob("@jupyterlab/*/*.json")):
        for shortcut in json.loads(path.read_bytes()).get("jupyter.lab.shortcuts", []):
            keys = shortcut.get("keys", [])
            inside = shortcut["selector"].startswith((".jp-Notebook", "[data-jp-kernel-user]"))
            plain = any(keys) and not any(mod in key for key in keys for mod in _MODIFIERS)
            if inside and plain and shortcut["command"] not in _KEPT:
                yield shortcut


def write_settings(folder: PracticeFolder, schemas: Path) -> None:
    """Write the defaults; what a person then changes in JupyterLab lies over them."""
    config = folder.state / "config" / "labconfig"
    config.mkdir(parents=True, exist_ok=True)
    unused = (
        "@jupyterlab/apputils-extension:announcements",
        "@jupyterlab/apputils-extension:splash",
        "@jupyterlab/fileeditor-extension:language-server",
        "@jupyterlab/lsp-extension",
        "@jupyterlab/notebook-extension:language-server",
    )
    pages = {"disabledExtensions": dict.fromkeys(unused, True)}
    files = {"default_setting_overrides": lab_settings(schemas), "page_config": pages}
    for name, content in files.items():
        write_whole(config / f"{name}.json", json.dumps(content, indent=1))
