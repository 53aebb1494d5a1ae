"""The eco map: the household, what is around it, and the ties between."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

from sos_widgets import layout
from sos_widgets.layout.ecomap import central_household
from sos_widgets.layout.geometry import TieLine
from sos_widgets.model.around import NOW, Time
from sos_widgets.model.edits import (
    Add,
    Change,
    Edit,
    Remove,
    Together,
)
from sos_widgets.model.record import Flow, Strength, SystemKind, Tie
from sos_widgets.render.svg import svg
from sos_widgets.scene import describe
from sos_widgets.scene.ecomap import ecomap, ecomap_sheet, tie_samples
from sos_widgets.scene.map_changes import changes
from sos_widgets.scene.meetings import meeting_title
from sos_widgets.scene.notation import records_look
from sos_widgets.scene.people import SIDE
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.scene.then_and_now import Moment, maps_sheet, then_and_now
from sos_widgets.scene.tie_words import (
    centre_name,
    household_sentence,
    member_sentence,
    system_name,
    system_sentence,
    tie_sentence,
    whose,
)
from sos_widgets.store import EcomapTimes, Practice
from sos_widgets.widgets.details import end_facts, system_facts, tie_facts
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.picture import PictureBoard, stop
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.ways import HOUSEHOLD, clockwise, members_of, ways_of
from sos_widgets.words import term

__all__ = ["EcomapBoard"]

KEYS = (
    "Click on a circle, a line or somebody to read, name and add. Drag from somebody to a circle to "
    "draw a line. Arrow keys: round the map, and along a line to its other end. One key adds: ? "
    "lists them."
)
EMPTY = "Nobody and nothing stands around the household yet."
_MOVING = {"kind", "who", "centre", "until"}
NOWHERE = {
    **dict.fromkeys(["left", "right", "next", "previous"], "There is nothing else on this map."),
    "up": "Nothing is further out.",
    "down": "Nothing is further in.",
}


class EcomapBoard(PictureBoard):
    """The people, places and services around a family, and how the ties feel.

    References
    ----------
    Hartman, "Diagrammatic assessment of family relationships" (1978).
    """

    tool = "ecomap"
    shows = ("record", "people", "households", "systems", "ties", "spots", "set_aside")

    def __init__(self, practice: Practice) -> None:
        self._times = EcomapTimes(practice)
        self._pair: tuple[str, str] | None = None
        self._legend = True
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """The ties as text and tables."""
        return ecomap_sheet(self.record, self.labels)

    def drawn_from(self) -> tuple[object, ...]:
        """The household in the centre, the systems, the ties, and places set by hand."""
        record = self.record
        return (
            record.family,
            record.centre,
            record.systems,
            record.ties,
            record.spots,
            record.ring,
            record.labels,
            record.notation,
            record.births,
            record.meetings,
            record.released,
            self._pair,
            self._legend,
        )

    def drawing(self, ids: str) -> tuple[Scene, dict[str, Any]]:
        """Draw the map."""
        home = central_household(self.record)
        places = layout.ecomap(self.record)
        look = records_look(self.record)
        scene = ecomap(self.record, layout=places, notation=look, show_legend=self._legend)
        order, self._standing = clockwise(places), {"ring": list(places.ring)}
        members, shown = members_of(places), {each.id for each in places.ties}
        ties = [tie for tie in self.record.ties if tie.id in shown]
        return scene, {
            "svg": svg(scene, ids=ids),
            "title": scene.title,
            "first": order[0] if order else HOUSEHOLD,
            "bare": not order,
            "stops": self._stops(
                members, ties, {each.id: _marks(each) for each in places.ties}, ids
            ),
            "ways": ways_of(ties, order, members),
            "points": {each.id: list(each.point) for each in places.systems},
            "unit": SIDE,
            "keys": KEYS if order else EMPTY,
            "nowhere": NOWHERE,
            "sheet": plain_sheet(
                ecomap_sheet(self.record, self.labels, drawn=places.certificate), ids=ids
            ),
            "form": {"centre": home.id if home else "", **_terms()},
            "times": [_choice(each) for each in self._times.times()],
            "pair": self._two(ids) if self._pair else None,
            "legend": self._legend,
        }

    def _two(self, ids: str) -> dict[str, Any]:
        """Two maps side by side, at the times that the page has asked for."""
        known = {each.id: each for each in self._times.times()}
        then, now = (known.get(id_, NOW) for id_ in self._pair or ("", ""))
        before, after = (
            Moment(record=self._times.record(each), when=_time(each)) for each in (then, now)
        )
        scene = then_and_now(
            before,
            after,
            notation=records_look(self.record),
            show_legend=self._legend,
            show_changes=False,
        )
        return {
            "before": then.id,
            "after": now.id,
            "title": scene.title,
            "svg": svg(scene, ids=f"{ids}pair-"),
            "changes": [each.words for each in changes(before.record, after.record)],
            "sheet": plain_sheet(maps_sheet(before, after), ids=f"{ids}pair-"),
        }

    def _answer(self, content: Message) -> Message | None:
        match content.get("type"):
            case "then_and_now":
                wanted = str(content.get("before", "")), str(content.get("after", ""))
                self._pair = wanted if any(wanted) else None
                self._show()
                return None
            case "legend":
                self._legend = bool(content.get("legend", True))
                self._show()
                return None
        return super()._answer(content)

    def moves_somebody(self, edit: Edit) -> bool:
        """Whether systems may stand elsewhere after it."""
        return _moves_somebody(edit)

    def _stops(
        self, members: list[str], ties: list[Tie], lines: dict[str, list[str]], ids: str
    ) -> list[dict[str, Any]]:
        """Systems, lines, and whoever is in the middle: whatever a hand can take."""
        record = self.record
        systems = {each.id: each for each in record.systems}
        found = [
            stop(
                each.id,
                kind="system",
                marks=[f"{ids}system-{each.id}"],
                name=system_name(each),
                label=system_sentence(record, each),
                facts=system_facts(record, each),
            )
            for each in systems.values()
        ]
        found += [
            stop(
                f"tie:{each.id}",
                kind="tie",
                marks=[f"{ids}{mark}" for mark in lines[each.id]],
                name=f"{whose(record, each)} and {system_name(systems[each.system])}",
                label=tie_sentence(record, each),
                facts=tie_facts(each),
            )
            for each in ties
        ]
        middle = stop(
            HOUSEHOLD,
            kind="household",
            marks=[f"{ids}household"],
            name=centre_name(record),
            label=household_sentence(record),
            facts=end_facts(record, ""),
        )
        inside = [
            stop(
                f"person:{id_}",
                kind="person",
                marks=[f"{ids}person-{id_}"],
                name=describe.family_name(record.family, id_),
                label=member_sentence(record, id_),
                facts=end_facts(record, id_),
            )
            for id_ in members
        ]
        return [*found, middle, *inside]


def _marks(line: TieLine) -> list[str]:
    """Ids of what is drawn of a line: itself, the ground of its words, and the words."""
    words = [f"words-{line.id}", *(f"words-{line.id}-{n}" for n in range(len(line.lines)))]
    return [f"tie-{line.id}", *(words if line.lines else [])]


def _time(time: Time) -> str:
    """What a time is called above its map."""
    return meeting_title(time.meeting) if time.meeting else str(time.day)


def _choice(time: Time) -> dict[str, str]:
    """A time as it is offered."""
    label = _time(time)
    label = "As it stands now" if time is NOW else label[:1].upper() + label[1:]
    return {"value": time.id, "label": label}


def _moves_somebody(edit: Edit) -> bool:
    """Whether an edit may move somebody on the map: words alone do not."""
    match edit:
        case Together():
            return any(map(_moves_somebody, edit.edits))
        case Change():
            return not _MOVING.isdisjoint(edit.fields)
        case Add() | Remove():
            return edit.part in ("systems", "ties")
    return False


@cache
def _terms() -> dict[str, Any]:
    """The words that a form offers, and how each strength is drawn."""
    return {
        "kinds": _options(SystemKind),
        "strengths": _options(Strength),
        "flows": _options(Flow),
        "samples": {fact: svg(scene) for fact, scene in tie_samples().items()},
    }


def _options(values: type[StrEnum]) -> list[dict[str, str]]:
    return [{"value": each.value, "label": term(each).capitalize()} for each in values]
