"""Writing a practice family of one's own: begin a file, check it, read what it still needs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from sos_widgets import files
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.render.text import text
from sos_widgets.review import review
from sos_widgets.scene.sheet import Paragraph, Sheet
from sos_widgets.widgets.board import Message, static

__all__ = ["WritingBoard"]

_LEAD = (
    "Begin a family, open its file, change a few lines and save it; then choose Check. What keeps "
    "it from being used is named by its line, and after that comes advice."
)
_FAULT = (
    "This file cannot be checked because of a mistake in the workbench itself. The file was not "
    "changed."
)


class WritingBoard(anywidget.AnyWidget):
    """A person's own families: one file each, in the folder ``families`` beside the practices.

    The files are written in a text editor. The board begins them and reads
    them; it never changes one.
    """

    board = traitlets.Unicode("writing").tag(sync=True)
    lead = traitlets.Unicode(_LEAD).tag(sync=True)
    families = traitlets.List().tag(sync=True)

    _esm = static("writing.js")
    _css = static("sos.css")

    def __init__(self) -> None:
        super().__init__(families=_families())
        self.on_msg(self._receive)

    def __repr__(self) -> str:
        """Give what the board is for: which files there are is not the same tomorrow."""
        return text(Sheet(title="Write a family", blocks=(Paragraph(words=_LEAD),)))

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict[str, Any], dict[str, Any]]:
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        return {**data, "text/plain": repr(self)}, metadata

    def _receive(self, _widget: object, content: Message, _buffers: object) -> None:
        if content.get("type") != "ask":
            return
        said: dict[str, Any] = {}
        try:
            said = self._asked_for(content)
        except SosError as problem:
            said = {"trouble": str(problem)}
        except Exception:  # noqa: BLE001 - people at a board see sentences only
            said = {"trouble": _FAULT}
        self.families = _families()
        self.send({"type": "reply", "ask": content.get("ask"), "trouble": "", **said})

    def _asked_for(self, content: Message) -> dict[str, Any]:
        match content:
            case {"do": "begin", "name": str(name)}:
                return {"file": files.begin_family(files.own_families(), name).name}
            case {"do": "check", "file": str(file)}:
                return {"review": _reviewed(_inside(file))}
        return {}


def _families() -> list[dict[str, str]]:
    """The files of one's own, with their titles as far as they can be read."""
    own = files.own_families()
    return [
        {"file": each.path.name, "title": each.title, "path": f"{own.name}/{each.path.name}"}
        for each in files.case_studies(own)
        if each.path.parent == own
    ]


def _inside(file: str) -> Path:
    path = files.own_families() / Path(file).name
    if not path.is_file():
        raise NotFoundError(f"The file “{path.name}” is not in the folder of families any more.")
    return path


def _reviewed(path: Path) -> dict[str, Any]:
    found = review(path)
    return {
        "title": found.title,
        "problems": [asdict(each) for each in found.problems],
        "advice": [asdict(each) for each in found.advice],
    }
