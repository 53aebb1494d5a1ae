"""The genogram: the family in its generations, to look at together."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Any

from sos_widgets import layout
from sos_widgets.checks import family_notes
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove
from sos_widgets.model.family import (
    Basis,
    EventKind,
    Family,
    Illness,
    Life,
    LinkKind,
    Misuse,
    Person,
    Quality,
    Shape,
    TwinKind,
    UnionKind,
)
from sos_widgets.model.parts import PARTS
from sos_widgets.render.svg import svg
from sos_widgets.scene import describe
from sos_widgets.scene.genogram import genogram, genogram_sheet
from sos_widgets.scene.notation import notation, profiles, records_look
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.scene.walk import walk
from sos_widgets.widgets.details import person_facts
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.layers import Layers
from sos_widgets.widgets.passages import on_the_map
from sos_widgets.widgets.picture import PictureBoard, stop
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import term

__all__ = ["GenogramBoard"]

_KINDS: tuple[type[StrEnum], ...] = (
    Shape,
    Life,
    UnionKind,
    EventKind,
    LinkKind,
    Basis,
    TwinKind,
    Illness,
    Misuse,
)
KEYS = (
    "Click on somebody to read, name and add. Drag along the row, or onto somebody. Arrow keys walk "
    "along kinship, Home leads back to the child, Enter changes, Space reads, one key adds: ? lists them."
)
NOWHERE = {
    "up": "Nobody is drawn above as a parent or carer.",
    "down": "No children are drawn below.",
    "left": "Nobody is further left in this row.",
    "right": "Nobody is further right in this row.",
    "next": "This is the last person.",
    "previous": "This is the first person.",
}


class GenogramBoard(PictureBoard):
    """The family as the released story and the team's own work make it known.

    References
    ----------
    The marks are those of the genogram page of the Integrated Children's System.
    """

    tool = "genogram"
    shows = (
        "family",
        "people",
        "unions",
        "parent_links",
        "placements",
        "twins",
        "households",
        "bonds",
        "spots",
        "record",
        "set_aside",
    )
    _layers = Layers()

    def sheet(self) -> Sheet:
        """The family as text and tables."""
        return genogram_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """The picture, and what the map says about each person."""
        return {**super().extras(), "said": on_the_map(self.record)}

    def drawn_from(self) -> tuple[object, ...]:
        """The family, the places set by hand, whose marks, and the layers over it."""
        record = self.record
        return (
            record.family,
            record.spots,
            record.arrangement,
            record.labels,
            record.notation,
            record.births,
            self._layers,
        )

    def drawing(self, ids: str) -> tuple[Scene, dict[str, Any]]:
        """Draw the family."""
        now = self.record.family
        family = self._layers.then(now)
        places = layout.genogram_of(replace(self.record, family=family))
        # How things stood on another day is not how they stand.
        self._standing = {} if self._layers.day else {"arrangement": [*map(list, places.rows)]}
        look = records_look(self.record, health=self._layers.health)
        bonds = self._layers.bonds(family)
        scene = genogram(
            family, layout=places, bonds=bonds, notation=look, show_legend=self._layers.legend
        )
        drawn = [who for who in family.people if who.id in places.points]
        return scene, {
            "svg": svg(scene, ids=ids),
            "title": scene.title,
            "first": _first(drawn),
            "rows": [list(row) for row in places.rows],
            "stops": [self._stop(family, who, ids) for who in drawn],
            "ways": walk(family, places),
            "keys": KEYS if drawn else "",
            "nowhere": NOWHERE,
            "layers": self._layers.plain(now, notation(look.notation)),
            "notation": look.notation,
            "notations": [_notation(name) for name in profiles()],
            "births": look.births,
            "sheet": plain_sheet(*scene.equivalents, ids=ids),
            "advice": [
                {"people": list(note.people), "sentence": note.sentence}
                for note in family_notes(now)
            ],
            "terms": {
                **{kind.__name__: [_option(value) for value in kind] for kind in _KINDS},
                "Quality": [_option(value) for value in _qualities(now, look.notation)],
            },
        }

    def moves_somebody(self, edit: Edit) -> bool:
        """Whether people may stand elsewhere after it: not for one person's words and dates."""
        if not isinstance(edit, Add | Change | Move | Remove) or PARTS.get(edit.part) is None:
            return False
        own = isinstance(edit, Change) and edit.part == "people"
        return PARTS[edit.part].holder == "family" and not own

    def _stop(self, family: Family, who: Person, ids: str) -> dict[str, Any]:
        return stop(
            who.id,
            kind="pet" if who.pet else "person",
            marks=[
                f"{ids}person-{who.id}",
                *(f"{ids}place-{care.id}" for care in family.placements if care.child == who.id),
            ],
            name=describe.name(who),
            label=describe.person(family, who.id),
            facts=person_facts(family, who, bonds=self._layers.lines),
        )

    def _answer(self, content: Message) -> Message | None:
        if content.get("type") == "layers":
            self._layers = Layers.asked(content)
            self._show()
            return None
        return super()._answer(content)


def _qualities(family: Family, name: str) -> list[Quality]:
    """The qualities that the notation has a mark for, and those that the family already has."""
    known = {*notation(name).facts("bonds"), *(bond.quality for bond in family.bonds)}
    return [quality for quality in Quality if quality in known]


def _notation(name: str) -> dict[str, str]:
    rules = notation(name)
    return {"value": name, "label": rules.short, "about": rules.about}


def _option(value: StrEnum) -> dict[str, str]:
    words = term(value)
    return {"value": value.value, "label": words[:1].upper() + words[1:]}


def _first(people: list[Person]) -> str:
    found = [who for who in people if who.focal] or people
    return found[0].id if found else ""
