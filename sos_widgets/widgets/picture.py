"""Boards that show a picture to look at and to walk through."""

from __future__ import annotations

import asyncio
from typing import Any

from sos_widgets.widgets.board import Board, static

__all__ = ["PictureBoard", "stop"]


class PictureBoard(Board):
    """A picture with its people or systems to walk to, and its words and tables.

    Drawing takes longer than saving: in a running kernel a gesture is answered
    first, and the picture follows at once, one for all that has changed by then.
    """

    _esm = static("picture.js")
    _drawn: tuple[tuple[object, ...], dict[str, Any]] | None = None
    _waiting: asyncio.Handle | None = None

    def drawing(self, ids: str) -> dict[str, Any]:
        """Draw the picture; `ids` stands before every id in it."""
        raise NotImplementedError

    def drawn_from(self) -> tuple[object, ...]:
        """What the picture depends on: it is drawn anew when one of these is another object."""
        raise NotImplementedError

    def extras(self) -> dict[str, Any]:
        """The picture with all that its view shows; the one before while a new one is drawn."""
        now = self.drawn_from()
        if self._drawn is not None and all(
            a is b for a, b in zip(self._drawn[0], now, strict=True)
        ):
            return self._drawn[1]
        loop = _running_loop()
        if self._drawn is None or loop is None:
            self._draw()
        elif self._waiting is None:
            self._waiting = loop.call_soon(self._draw_now)
        return self._drawn[1] if self._drawn else {}

    def close(self) -> None:
        """Stop following the practice file."""
        if self._waiting is not None:
            self._waiting.cancel()
        super().close()

    def _draw(self) -> None:
        # Two boards may show the same family on one page: ids are the board's own.
        self._drawn = (self.drawn_from(), self.drawing(f"{self.tool}-{self.model_id[:8]}-"))

    def _draw_now(self) -> None:
        self._waiting = None
        self._draw()
        self.extra = self.extras()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


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
