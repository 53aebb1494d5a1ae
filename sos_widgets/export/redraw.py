"""Drawing every board of a notebook again, from its practice file as it is now."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode

from sos_widgets.errors import SosError
from sos_widgets.export.source import sheets_of
from sos_widgets.render.html import html
from sos_widgets.shown import Shown, shown_by

__all__ = ["DRAWN", "Redraw"]

# Only this preprocessor writes this key: the template prints it as it is.
DRAWN = "application/vnd.practice-handout.html"


class Redraw(Preprocessor):
    """Put what the practice file says now in the place of every board's output."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Redraw a whole notebook."""
        folder = Path(resources.get("metadata", {}).get("path") or ".")
        columns = resources.get("handout", {}).get("columns", 99)
        for at, cell in enumerate(nb.cells):
            for output in cell.get("outputs", ()):
                data = output.get("data")
                if data is None:
                    continue
                data.pop(DRAWN, None)
                shown = shown_by(output.get("metadata", {}))
                if shown:
                    output["data"] = {DRAWN: _drawn(shown, folder, data, f"cell{at}-", columns)}
        return nb, resources


def _drawn(shown: Shown, folder: Path, data: dict[str, Any], ids: str, columns: int) -> str:
    try:
        sheets = sheets_of(shown, folder)
    except SosError as problem:
        return _as_it_was(str(problem), data)
    return "\n".join(
        html(sheet, level=2, ids=f"{ids}{n}-", columns=columns) for n, sheet in enumerate(sheets)
    )


def _as_it_was(problem: str, data: dict[str, Any]) -> str:
    words = str(data.get("text/plain", ""))
    return (
        '<div class="handout__stale" role="note"><p>This is how it stood when the notebook was '
        f"last run. It could not be drawn again: {escape(problem)}</p></div>"
        f"<pre>{escape(words)}</pre>"
    )
