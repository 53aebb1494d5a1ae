"""Scaling: everybody's own number from 0 to 10 on a question, and the reasons."""

from __future__ import annotations

import itertools
from dataclasses import replace
from enum import StrEnum
from typing import Any

from sos_widgets.model.record import Answer, Role, Scale, ScaleKind, View
from sos_widgets.model.roles import likely_roles
from sos_widgets.model.rounds import reveal
from sos_widgets.render.svg import svg
from sos_widgets.scene.curious import curious
from sos_widgets.scene.ratings import chosen_day, occasion_called, occasion_key, occasions
from sos_widgets.scene.scaling import LOOKS, Look, scaling, scaling_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.widgets.gestures import Message, answered
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import table, term

__all__ = ["ScalingBoard", "card_words"]

_TERMS: dict[str, type[StrEnum]] = {
    "kinds": ScaleKind,
    "roles": Role,
    "answers": Answer,
    "views": View,
}
_KEPT = 4  # pictures that are drawn anew after an edit: those that were looked at last
_number = itertools.count(1)

_Looked = tuple[str, Look, str]  # a scale, how it is looked at, and which day of it


class ScalingBoard(Board):
    """Several scales, each with everybody's own number, reasons and whose view it is.

    There is never an average, a total or a spread: the aim is to understand
    the reasons, not to agree on a number. In a round in private the page is
    sent nothing of what anybody has answered until all answers are shown.
    A picture is drawn once a page has asked to look at it.

    References
    ----------
    Scaling questions are Berg and de Shazer's; everybody's own position on one
    line is Turnell and Edwards's (1999).
    """

    tool = "scaling"
    shows = (
        *("people", "meetings", "statements", "scales", "pairs", "ratings"),
        *("rounds", "turns", "sealed", "set_aside"),
    )
    advises = ("scales",)
    _esm = static("scaling.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"scaling-{next(_number)}"
        self._drawn: dict[_Looked, tuple[tuple[object, ...], dict[str, Any]]] = {}
        first = practice.record.scales[:1]
        self._looked: dict[_Looked, None] = {(each.id, "line", ""): None for each in first}
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All scales as text."""
        return scaling_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """The pictures that are looked at, with their words, and the words to choose from."""
        record = self.record
        scales = {each.id: each for each in record.scales}
        self._drawn = {
            looked: self._draw(scales[looked[0]], looked)
            for looked in self._looked
            if looked[0] in scales
        }
        return {
            "scales": {
                "|".join((id_, look, day)): drawn
                for (id_, look, day), (_key, drawn) in self._drawn.items()
            },
            **card_words(),
            **meeting_days(self.practice),
            "likely": {id_: role.value for id_, role in likely_roles(record.family).items()},
            "about": table("scaling"),
        }

    def _draw(self, scale: Scale, looked: _Looked) -> tuple[tuple[object, ...], dict[str, Any]]:
        """Draw a scale anew only where something that stands in its picture has changed."""
        record = self.record
        ratings = record.ratings_on(scale.id)
        key = (scale, *ratings, record.meetings, record.family.people, record.labels)
        known = self._drawn.get(looked)
        if known and len(known[0]) == len(key) and all(map(_same, known[0], key)):
            return known
        alone = replace(record, scales=(scale,), ratings=ratings)
        _, look, day = looked
        days = occasions(record, scale.id)
        at = chosen_day(days, day)
        ids = f"{self._ids}-{scale.id}-{look}-{at}-"
        large = scaling(record, scale.id, look=look, day=day, show_legend=False)
        return key, {
            "svg": svg(scaling(record, scale.id, look=look, day=day), ids=ids),
            "large": svg(large, ids=f"{ids}large-"),
            "sheet": plain_sheet(scaling_sheet(alone, self.labels)),
            "curious": list(curious(record, scale.id, day=day)),
            "days": [{"value": occasion_key(d), "label": occasion_called(d)} for d in days],
            "day": occasion_key(days[at]) if days else "",
        }

    def _answer(self, content: Message) -> Message | None:
        match content:
            case {"type": "look", "scale": str(scale), "look": str(look), "day": str(day)}:
                for known in (each for each in LOOKS if each == look):
                    self._look((scale, known, day))
                return None
            case {"type": "reveal", "round": str(round_)}:
                return answered(self.practice, content, lambda: self._reveal(round_, content))
        return super()._answer(content)

    def _look(self, looked: _Looked) -> None:
        self._looked.pop(looked, None)
        self._looked[looked] = None
        for old in list(self._looked)[:-_KEPT]:
            del self._looked[old]
        self._show_extra()

    def _reveal(self, round_: str, content: Message) -> Any:
        self.practice.refresh()
        edit = reveal(self.record, round_, edit_id=str(content.get("edit_id", "")))
        return self.practice.submit(edit)


def card_words() -> dict[str, Any]:
    """The words to choose from and to ask with when a view is put down."""
    terms = {name: [_term(value) for value in kind] for name, kind in _TERMS.items()}
    words = table("scaling")
    return {"terms": terms, "asked": {**words["asked"], "path": words["path"]}}


def _same(one: object, other: object) -> bool:
    # Untouched parts and items are the very same objects after an edit.
    return one is other


def _term(value: StrEnum) -> dict[str, str]:
    return {"value": value.value, "label": term(value)}
