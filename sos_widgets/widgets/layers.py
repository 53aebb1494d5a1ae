"""What lies over a genogram and shows only where somebody asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sos_widgets.model.asat import family_on, years_known
from sos_widgets.model.dates import When
from sos_widgets.model.family import Bond, Family, Illness, Misuse, Quality
from sos_widgets.scene import describe
from sos_widgets.scene.notation import Notation
from sos_widgets.words import term

__all__ = ["Layers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """Quality lines by kind and by person, and shading; a page remembers it, no file does.

    Parameters
    ----------
    lines : bool
        Whether quality lines show at all.
    without : tuple of str
        Qualities that do not.
    person : str
        Id of the one whose lines alone show; empty for everybody's.
    health : bool
        Whether symbols are shaded for illness, alcohol and drugs.
    legend : bool
        Whether the picture says what its marks mean.
    day : str
        The day on which the family is shown as it was then; empty for now.
    """

    lines: bool = False
    without: tuple[str, ...] = ()
    person: str = ""
    health: bool = False
    legend: bool = True
    day: str = ""

    @classmethod
    def asked(cls, content: Mapping[str, Any]) -> Layers:
        """Read what a page asks for."""
        without = content.get("without")
        return cls(
            lines=bool(content.get("lines")),
            without=tuple(map(str, without)) if isinstance(without, list) else (),
            person=str(content.get("person") or ""),
            health=bool(content.get("health")),
            legend=bool(content.get("legend", True)),
            day=str(content.get("day") or ""),
        )

    def then(self, family: Family) -> Family:
        """The family on the day that is asked for."""
        return family_on(family, When(self.day)) if self.day else family

    def bonds(self, family: Family) -> tuple[Bond, ...]:
        """The quality lines to be drawn; everybody's where the person is not here any more."""
        if not self.lines:
            return ()
        who = self.person if family.person(self.person) else ""
        return tuple(
            bond
            for bond in family.bonds
            if bond.quality.value not in self.without and who in ("", bond.a, bond.b)
        )

    def plain(self, family: Family, rules: Notation) -> dict[str, Any]:
        """What there is to choose from in a family, and what is chosen."""
        used = {bond.quality for bond in family.bonds}
        tied = {id_ for bond in family.bonds for id_ in (bond.a, bond.b)}
        return {
            "qualities": [_quality(each, rules) for each in Quality if each in used],
            "people": [
                {"value": who.id, "label": describe.name(who)}
                for who in family.people
                if who.id in tied
            ],
            "shadable": any(
                who.illness is not Illness.NONE or who.misuse is not Misuse.NONE
                for who in family.people
            ),
            "shown": {
                "lines": self.lines,
                "without": list(self.without),
                "person": self.person,
                "health": self.health,
                "legend": self.legend,
                "day": self.day,
            },
            "years": years_known(family),
        }


def _quality(quality: Quality, rules: Notation) -> dict[str, str]:
    name = rules.legend("bonds", quality.value)
    words = name or f"{term(quality)} (no mark in this notation: said in words)"
    return {"value": quality.value, "label": words[:1].upper() + words[1:]}
