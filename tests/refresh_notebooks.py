"""Run every shipped notebook in an empty practice folder and keep its text outputs.

Strict nbval compares these with what the notebooks say when they are run again.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
KEPT = ("text/plain",)


def refresh(path: Path, folder: Path) -> bool:
    """Run one notebook and write it back; say whether it changed."""
    before = path.read_text("utf-8")
    nb = nbformat.reads(before, as_version=4)
    copy = nbformat.from_dict(nb)
    NotebookClient(copy, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()
    for cell, done in zip(nb.cells, copy.cells, strict=True):
        if cell.cell_type != "code":
            continue
        cell.execution_count = done.execution_count
        cell.outputs = [_plain(output) for output in done.outputs]
        cell.metadata.pop("execution", None)
    after = nbformat.writes(nb) + "\n"
    path.write_text(after, "utf-8")
    return after != before


def _plain(output: nbformat.NotebookNode) -> nbformat.NotebookNode:
    if "data" in output:
        output["data"] = {kind: text for kind, text in output["data"].items() if kind in KEPT}
        output["metadata"] = {}
    return output


def main() -> None:
    """Refresh all of them."""
    folder = Path(tempfile.mkdtemp(prefix="practice-"))
    os.environ["PRACTICE_WORKBENCH_FOLDER"] = str(folder)
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        print(path.name, "changed" if refresh(path, folder) else "as it was")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
