"""The eco map: the household, what is around it, and the ties between."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache
from math import atan2, tau
from typing import Any

from sos_widgets import layout
from sos_widgets.errors import SosError
from sos_widgets.layout.ecomap import central_household
from sos_widgets.layout.geometry import EcomapLayout, SystemPlace
from sos_widgets.model.around import NOW, Time
from sos_widgets.model.edits import (
    Add,
    Change,
    Edit,
    Remove,
    Together,
    edit_from_plain,
    edit_to_plain,
)
from sos_widgets.model.record import Flow, Strength, System, SystemKind
from sos_widgets.render.svg import svg
from sos_widgets.scene.ecomap import ecomap, ecomap_sheet, tie_samples
from sos_widgets.scene.map_changes import changes
from sos_widgets.scene.meetings import meeting_title
from sos_widgets.scene.notation import records_look
from sos_widgets.scene.sheet import Sheet
from sos_widgets.scene.then_and_now import Moment, maps_sheet, then_and_now
from sos_widgets.scene.tie_words import system_name, system_sentence
from sos_widgets.store import EcomapTimes, Practice
from sos_widgets.widgets.details import system_facts
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.picture import PictureBoard, stop
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import term

__all__ = ["EcomapBoard"]

KEYS = (
    "Click on a circle or a line, or press Enter, to read what is known. Arrow keys: round the "
    "map from one circle to the next. Home: back to the first."
)
EMPTY = "Nobody and nothing stands around the household yet."
_MOVING = {"kind", "who", "centre", "until"}
NOWHERE = dict.fromkeys(
    ["up", "down", "left", "right", "next", "previous"], "There is nothing else on this map."
)


class EcomapBoard(PictureBoard):
    """The people, places and services around a family, and how the ties feel.

    References
    ----------
    Hartman, "Diagrammatic assessment of family relationships" (1978).
    """

    tool = "ecomap"
    shows = ("record", "people", "households", "systems", "ties", "set_aside")

    def __init__(self, practice: Practice) -> None:
        self._times = EcomapTimes(practice)
        self._pair: tuple[str, str] | None = None
        self._ring: tuple[str, ...] = ()
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
        )

    def drawing(self, ids: str) -> dict[str, Any]:
        """Draw the map."""
        home = central_household(self.record)
        places = layout.ecomap(self.record)
        scene = ecomap(self.record, layout=places, notation=records_look(self.record))
        order, self._ring = _round(places), places.ring
        return {
            "svg": svg(scene, ids=ids),
            "title": scene.title,
            "first": order[0] if order else "",
            "stops": [self._stop(system, ids) for system in self.record.systems],
            "ways": _ways(order),
            "keys": KEYS if order else EMPTY,
            "nowhere": NOWHERE,
            "sheet": plain_sheet(
                ecomap_sheet(self.record, self.labels, drawn=places.certificate), ids=ids
            ),
            "form": {"centre": home.id if home else "", **_terms()},
            "times": [_choice(each) for each in self._times.times()],
            "pair": self._two(ids) if self._pair else None,
        }

    def _two(self, ids: str) -> dict[str, Any]:
        """Two maps side by side, at the times that the page has asked for."""
        known = {each.id: each for each in self._times.times()}
        then, now = (known.get(id_, NOW) for id_ in self._pair or ("", ""))
        before, after = (
            Moment(record=self._times.record(each), when=_time(each)) for each in (then, now)
        )
        scene = then_and_now(before, after, notation=records_look(self.record), show_changes=False)
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
            case "edit":
                return super()._answer({**content, "edit": self._remembering(content.get("edit"))})
        return super()._answer(content)

    def _remembering(self, plain: Any) -> Any:
        """Keep with an edit of the map how it stood, so that the others stay where they are."""
        try:
            edit = edit_from_plain(plain)
        except SosError:  # whoever makes the edit says so
            return plain
        edits = edit.edits if isinstance(edit, Together) else (replace(edit, edit_id=""),)
        if self._ring == self.record.ring or not any(map(_moves_somebody, edits)):
            return plain
        keep = Change(part="record", fields={"ring": list(self._ring)})
        label = edit.label if isinstance(edit, Together) else ""
        return edit_to_plain(Together(edit_id=edit.edit_id, label=label, edits=(*edits, keep)))

    def _stop(self, system: System, ids: str) -> dict[str, Any]:
        ties = [tie.id for tie in self.record.ties if tie.system == system.id]
        return stop(
            system.id,
            kind="system",
            marks=[f"{ids}system-{system.id}", *(f"{ids}tie-{id_}" for id_ in ties)],
            name=system_name(system),
            label=system_sentence(self.record, system),
            facts=system_facts(self.record, system),
        )


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


def _round(places: EcomapLayout) -> list[str]:
    """The systems clockwise, from the top."""

    def clock(place: SystemPlace) -> tuple[float, str]:
        x, y = place.point
        return atan2(x, -y) % tau, place.id

    return [place.id for place in sorted(places.systems, key=clock)]


def _ways(order: list[str]) -> dict[str, dict[str, list[str]]]:
    ways = {}
    for at, id_ in enumerate(order):
        after, before = order[(at + 1) % len(order)], order[at - 1]
        on, back = ([after], [before]) if len(order) > 1 else ([], [])
        ways[id_] = {"right": on, "down": on, "next": on, "left": back, "up": back}
        ways[id_]["previous"] = back
    return ways
