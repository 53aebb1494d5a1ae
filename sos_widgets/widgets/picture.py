"""Boards that show a picture to look at and to walk through."""

from __future__ import annotations

from typing import Any

from sos_widgets.widgets.board import Board, static

__all__ = ["PictureBoard", "stop"]


class PictureBoard(Board):
    """A picture with its people or systems to walk to, and its words and tables."""

    _esm = static("picture.js")
    _drawn: tuple[tuple[object, ...], dict[str, Any]] | None = None

    def drawing(self, ids: str) -> dict[str, Any]:
        """Draw the picture; `ids` stands before every id in it."""
        raise NotImplementedError

    def drawn_from(self) -> tuple[object, ...]:
        """What the picture depends on: it is drawn anew when one of these is another object."""
        raise NotImplementedError

    def extras(self) -> dict[str, Any]:
        """The picture with all that its view shows, drawn only where something changed."""
        now = self.drawn_from()
        if self._drawn is None or any(a is not b for a, b in zip(self._drawn[0], now, strict=True)):
            # Two boards may show the same family on one page: ids are the board's own.
            self._drawn = (now, self.drawing(f"{self.tool}-{self.model_id[:8]}-"))
        return self._drawn[1]


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
