"""The network board: circles of people round the children, and what keeps the network small."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sos_widgets.model.helpers import safe_before
from sos_widgets.model.network import Asked, Circle
from sos_widgets.model.record import SystemKind
from sos_widgets.render.svg import svg
from sos_widgets.scene.network import network, network_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.kept import Kept
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import table, term

__all__ = ["NetworkBoard"]

_number = itertools.count(1)


class NetworkBoard(Board):
    """Who is around the children, how much each of them knows, and who is asked to help.

    Everybody in it is somebody of the genogram or of the eco map: whoever is
    new is put on the eco map with the same gesture.

    References
    ----------
    Circles of people by how much they know: Essex, Gumbleton and Luger.
    """

    tool = "network"
    shows = ("people", "systems", "network", "circle_moves", "obstacles", "set_aside")
    advises = ("network", "obstacles")
    _esm = static("network.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"network-{next(_number)}-"
        self._drawn = Kept()
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """The network as text and tables."""
        return network_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """The picture, its words, what the map tells of each person, and the words of the board."""
        record = self.record
        parts = (record.network, record.circle_moves, record.obstacles, record.family)
        of = (*parts, record.systems, record.statements, record.labels)
        shown: dict[str, Any] = self._drawn.made("network", of, self._draw)
        return {**shown, "words": table("network"), **_terms()}

    def _draw(self) -> dict[str, Any]:
        record = self.record
        return {
            "svg": svg(network(record), ids=self._ids),
            "sheet": plain_sheet(self.sheet()),
            "safe": {
                each.id: [said.words for said in safe_before(record, each.who)]
                for each in record.network
            },
        }


def _terms() -> dict[str, Any]:
    kinds = (each for each in SystemKind if each is not SystemKind.PET)
    return {"asked": _options(Asked), "circles": _options(Circle), "kinds": _options(kinds)}


def _options(values: Iterable[StrEnum]) -> list[dict[str, str]]:
    return [{"value": each.value, "label": term(each).capitalize()} for each in values]
