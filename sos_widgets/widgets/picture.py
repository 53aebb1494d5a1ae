"""Boards that show a picture to look at and to walk through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from sos_widgets.errors import SosError
from sos_widgets.model.edits import (
    Change,
    Edit,
    Together,
    edit_from_plain,
    edit_to_plain,
    fields_touched,
)
from sos_widgets.model.parts import root_of
from sos_widgets.scene.scene import Scene
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.paper import on_paper, printed

__all__ = ["PictureBoard", "stop"]


class PictureBoard(Board):
    """A picture with its people or systems to walk to, and its words and tables."""

    _esm = static("picture.js")
    _drawn: tuple[tuple[object, ...], dict[str, Any], Scene] | None = None
    # How the picture stands, as fields of the record; empty where that is not to be kept.
    _standing: Mapping[str, Any] = MappingProxyType({})

    def drawing(self, ids: str) -> tuple[Scene, dict[str, Any]]:
        """Draw the picture; `ids` stands before every id in it.

        Returns
        -------
        scene : Scene
            As it also goes on paper.
        plain : dict
            The picture and all else that its view shows.
        """
        raise NotImplementedError

    def drawn_from(self) -> tuple[object, ...]:
        """What the picture depends on: it is drawn anew when one of these is another object."""
        raise NotImplementedError

    def moves_somebody(self, edit: Edit) -> bool:
        """Whether people or systems may stand elsewhere after a single edit."""
        raise NotImplementedError

    def _answer(self, content: Message) -> Message | None:
        match content.get("type"):
            case "paper":
                return on_paper(self._now()[2], content, ids=self._ids)
            case "pdf":
                answer, data = printed(
                    self._now()[2],
                    content,
                    practice_file=self.practice.path,
                    called=self.labels.tool(self.tool),
                )
                self.send(answer, [data])
                return None
            case "edit":
                content = {**content, "edit": self._remembering(content.get("edit"))}
        return super()._answer(content)

    def _remembering(self, plain: Any) -> Any:
        """Keep with an edit how the picture stood, so that the others stay where they are."""
        try:
            edit = edit_from_plain(plain)
        except SosError:  # whoever makes the edit says so
            return plain
        single = edit.edits if isinstance(edit, Together) else (replace(edit, edit_id=""),)
        known = root_of(self.record, "record")
        if all(known[name] == value for name, value in self._standing.items()):
            return plain
        # A hand that has set somebody somewhere has said how all of it stands.
        if any(each[2] in self._standing for each in fields_touched(edit)):
            return plain
        if not any(map(self.moves_somebody, single)):
            return plain
        keep = Change(part="record", fields=dict(self._standing))
        label = edit.label if isinstance(edit, Together) else ""
        return edit_to_plain(Together(edit_id=edit.edit_id, label=label, edits=(*single, keep)))

    def extras(self) -> dict[str, Any]:
        """The picture with all that its view shows, drawn only where something changed."""
        return self._now()[1]

    @property
    def _ids(self) -> str:
        # Two boards may show the same family on one page: ids are the board's own.
        return f"{self.tool}-{self.model_id[:8]}-"

    def _now(self) -> tuple[tuple[object, ...], dict[str, Any], Scene]:
        now = self.drawn_from()
        if self._drawn is None or any(a is not b for a, b in zip(self._drawn[0], now, strict=True)):
            scene, plain = self.drawing(self._ids)
            self._drawn = (now, plain, scene)
        return self._drawn


def stop(
    id_: str, *, kind: str, marks: list[str], name: str, label: str, facts: list[Any]
) -> dict[str, Any]:
    """Something in the picture that can have the focus.

    Parameters
    ----------
    kind : str
        What it is, in one word.
    marks : list of str
        Ids in the picture: the group that takes the focus first, then those
        that stand for it when they are clicked.
    label : str
        What a screen reader says.
    facts : list
        What its panel tells.
    """
    first, *also = marks
    return {
        "id": id_,
        "mark": first,
        "also": also,
        "name": name,
        "kind": kind,
        "label": label,
        "facts": facts,
    }
