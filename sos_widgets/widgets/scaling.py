"""Scaling: everybody's own number from 0 to 10 on a question, and the reasons."""

from __future__ import annotations

import itertools
from dataclasses import replace
from enum import StrEnum
from typing import Any

from sos_widgets.model.record import Answer, Role, Scale, ScaleKind, View
from sos_widgets.render.svg import svg
from sos_widgets.scene.scaling import scaling, scaling_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import table, term

__all__ = ["ScalingBoard", "scaling_terms"]

_TERMS: dict[str, type[StrEnum]] = {
    "kinds": ScaleKind,
    "roles": Role,
    "answers": Answer,
    "views": View,
}
_number = itertools.count(1)


class ScalingBoard(Board):
    """Several scales, each with everybody's own number, reasons and whose view it is.

    There is never an average, a total or a spread: the aim is to understand
    the reasons, not to agree on a number.

    References
    ----------
    Scaling questions are Berg and de Shazer's; everybody's own position on one
    line is Turnell and Edwards's (1999).
    """

    tool = "scaling"
    shows = ("people", "meetings", "statements", "scales", "ratings", "set_aside")
    advises = ("scales",)
    _esm = static("scaling.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"scaling-{next(_number)}"
        self._drawn: dict[str, tuple[tuple[object, ...], dict[str, Any]]] = {}
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All scales as text."""
        return scaling_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Pictures and tables by scale, and the words to choose from."""
        record = self.record
        self._drawn = {scale.id: self._draw(scale) for scale in record.scales}
        return {
            "scales": {id_: shown for id_, (_key, shown) in self._drawn.items()},
            "terms": scaling_terms(),
            **meeting_days(self.practice),
            "curious": table("scaling")["curious"],
        }

    def _draw(self, scale: Scale) -> tuple[tuple[object, ...], dict[str, Any]]:
        """Draw a scale anew only where something that stands in its picture has changed."""
        record = self.record
        ratings = record.ratings_on(scale.id)
        key = (scale, *ratings, record.meetings, record.family.people, record.labels)
        known = self._drawn.get(scale.id)
        if known and len(known[0]) == len(key) and all(map(_same, known[0], key)):
            return known
        ids = f"{self._ids}-{scale.id}-"
        alone = replace(record, scales=(scale,), ratings=ratings)
        shown = {
            "svg": svg(scaling(record, scale.id), ids=ids),
            "sheet": plain_sheet(scaling_sheet(alone, self.labels)),
        }
        return key, shown


def scaling_terms() -> dict[str, list[dict[str, str]]]:
    """The words to choose from when a view is put down."""
    return {name: _terms(kind) for name, kind in _TERMS.items()}


def _same(one: object, other: object) -> bool:
    # Untouched parts and items are the very same objects after an edit.
    return one is other


def _terms(kind: type[StrEnum]) -> list[dict[str, str]]:
    return [{"value": value.value, "label": term(value)} for value in kind]
