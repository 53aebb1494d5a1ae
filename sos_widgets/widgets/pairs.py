"""Pairs: what people are worried about, what they want to see, and a scale between them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

from sos_widgets.model.record import Pair
from sos_widgets.render.svg import svg
from sos_widgets.scene.pairs import pairs_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.scene.trajectory import trajectory
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.widgets.kept import Kept
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import table

__all__ = ["PairsBoard"]

_number = itertools.count(1)


class PairsBoard(Board):
    """Each danger statement beside the safety goal that answers it, with their scale and steps.

    The statements are those of the map, and the scales those of the scaling
    board: what is changed here is changed there.

    References
    ----------
    Danger statement, safety goal and scale as one set: York, glossary of terms.
    """

    tool = "pairs"
    shows = ("people", "meetings", "statements", "scales", "pairs", "pieces", "set_aside")
    advises = ("statements", "scales", "pairs")
    _esm = static("pairs.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"pairs-{next(_number)}"
        self._drawn = Kept()
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All pairs as text."""
        return pairs_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Each pair's way from danger to goal, drawn and in words, and the helpers' questions."""
        self._drawn.forget_but(pair.id for pair in self.record.pairs)
        return {
            "pairs": {pair.id: self._shown_pair(pair) for pair in self.record.pairs},
            "words": table("pairs"),
            **meeting_days(self.practice),
        }

    def _shown_pair(self, pair: Pair) -> dict[str, Any]:
        record = self.record
        wanted = {pair.danger, pair.goal, *pair.steps}
        statements = (each for each in record.statements if each.id in wanted)
        scales = (each for each in record.scales if each.id == pair.scale)
        ratings = record.ratings_on(pair.scale) if pair.scale else ()
        whole = (record.meetings, record.family.people, record.labels)
        shown: dict[str, Any] = self._drawn.made(
            pair.id, (pair, *statements, *scales, *ratings, *whole), lambda: self._draw(pair)
        )
        return shown

    def _draw(self, pair: Pair) -> dict[str, Any]:
        alone = replace(self.record, pairs=(pair,))
        return {
            "svg": svg(trajectory(alone, pair.id), ids=f"{self._ids}-{pair.id}-"),
            "sheet": plain_sheet(pairs_sheet(alone, self.labels)),
        }
