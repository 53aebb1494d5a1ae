"""One record's eco map on the places that have been found."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from sos_widgets.layout.ecomap.costs import BEHIND
from sos_widgets.layout.ecomap.letters import KIND, NAME, ROW, wide
from sos_widgets.layout.ecomap.lines import End, Lines
from sos_widgets.layout.ecomap.middle import Middle, central_household
from sos_widgets.layout.ecomap.places import Places
from sos_widgets.layout.ecomap.spread import spread
from sos_widgets.layout.ecomap.words import Lettered, labelled
from sos_widgets.layout.geometry import (
    Box,
    EcomapCertificate,
    EcomapLayout,
    SystemPlace,
    TieLine,
)
from sos_widgets.layout.lettering import wrapped
from sos_widgets.layout.plane import box_meets, cross
from sos_widgets.model.around import drawn
from sos_widgets.model.record import Record, System, Tie
from sos_widgets.words import term

__all__ = ["Drawing"]

_LETTERS = 13
_ROWS = 3
_SMALLEST = 0.95
_RIM = 0.2
_RING = 0.07  # a second ring marks professionals
_DIGITS = 4


class Drawing:
    """A record's systems and ties round its household.

    Parameters
    ----------
    middle : Middle
        The household.

    Attributes
    ----------
    names : dict of str to tuple of str
        What stands in each system's circle, line by line.
    sizes : dict of str to float
        The radius that each circle needs for it.
    """

    def __init__(self, record: Record, middle: Middle) -> None:
        self.record, self.middle = record, middle
        self.names = {system.id: _rows(system) for system in record.systems}
        self.sizes = {system.id: _size(system, self.names[system.id]) for system in record.systems}
        self._ties = tuple(tie for tie in drawn(record.ties) if tie.system in self.names)
        self._lines = Lines(middle, self._ties)
        self._called = {person.id: person.called for person in record.family.people}

    def ends(self, system: str) -> set[End]:
        """Where a system's ties begin."""
        return {self._lines.ends[tie.id] for tie in self._ties if tie.system == system}

    def ties(self, places: Places, sizes: Mapping[str, float]) -> Lettered:
        """Draw the ties with their words."""
        lines = [
            TieLine(
                id=tie.id,
                system=tie.system,
                who=tie.who,
                points=self._lines.line(
                    self._lines.ends[tie.id], places.points[tie.system], sizes[tie.system]
                ),
                words=self._said(tie),
            )
            for tie in self._ties
        ]
        circles = {id_: (places.points[id_], sizes[id_]) for id_ in self.names}
        return labelled(
            spread(lines, circles, self.middle),
            circles=circles,
            radius=self.middle.radius,
            outside={tie.id: self._said_outside(tie) for tie in self._ties},
        )

    def layout(
        self,
        places: Places,
        sizes: Mapping[str, float],
        ties: tuple[TieLine, ...],
        *,
        alone: bool,
    ) -> EcomapLayout:
        """Give the whole, without its frame.

        Parameters
        ----------
        alone : bool
            Whether the places were found for this record alone, so that what
            is proven of them is proven of this drawing.
        """
        return EcomapLayout(
            radius=self.middle.radius,
            household=self.middle.household,
            systems=tuple(
                SystemPlace(id=id_, point=places.points[id_], radius=sizes[id_], lines=rows)
                for id_, rows in self.names.items()
            ),
            ties=ties,
            ring=tuple(id_ for id_ in places.order.systems if id_ in self.names),
            certificate=self._certificate(places, ties, alone=alone),
        )

    def _said(self, tie: Tie) -> str:
        """What stands on a line, with the name of whoever is not in the middle."""
        absent = self._called.get(tie.who, "") if not self._lines.whose(tie) else ""
        return ": ".join(part for part in (absent, tie.words) if part)

    def _said_outside(self, tie: Tie) -> str:
        """The same where the line does not say whose it is."""
        who = self._lines.whose(tie)
        if not who and tie.who in self._called:
            return self._said(tie)
        home = central_household(self.record)
        whose = self._called[who] if who else (home.called if home else "Household")
        return f"{whose}: {tie.words}"

    def _certificate(
        self, places: Places, ties: Sequence[TieLine], *, alone: bool
    ) -> EcomapCertificate:
        named = {system.id: _called(system) for system in self.record.systems}
        behind = list(self._behind(ties))
        fewest_behind = alone and places.order.bound // BEHIND == places.order.cost // BEHIND
        why = ": in no order would fewer ties run behind anybody." if fewest_behind else "."
        reasons = [
            f"The tie between {self._called[tie.who]} and {named[tie.system]} runs behind "
            f"{self._called[who]}{why}"
            for tie, who in behind
        ]
        reasons += [
            f"{named[id_]} does not stand where it was put by hand: {cause}."
            for id_, cause in places.released.items()
            if id_ in named
        ]
        crossings = sum(cross(a.points, b.points) for a, b in combinations(ties, 2))
        least, fewest = divmod(places.order.bound, BEHIND) if alone else (0, 0)
        return EcomapCertificate(
            crossings=crossings,
            # The bounds are of lines to the middles of circles: of no other drawing.
            lower_bound=fewest if fewest <= crossings and least == len(behind) else 0,
            behind=len(behind),
            behind_bound=least if least <= len(behind) else 0,
            reasons=tuple(reasons),
        )

    def _behind(self, ties: Sequence[TieLine]) -> Iterator[tuple[TieLine, str]]:
        """Each tie that runs behind a member who is not its end, and that member."""
        boxes: list[tuple[str, tuple[Box, Box]]] = [
            (who, self.middle.boxes(who)) for who in self.middle.household.points
        ]
        for tie in ties:
            for who, both in boxes:
                if who != tie.who and any(box_meets(box, tie.points) for box in both):
                    yield tie, who


def _rows(system: System) -> tuple[str, ...]:
    return wrapped(_called(system), length=_LETTERS, lines=_ROWS)


def _size(system: System, rows: tuple[str, ...]) -> float:
    # One line more is kept free for the word of its kind.
    across = max(wide(rows, NAME), wide((term(system.kind),), KIND))
    size = math.hypot(across, ROW * (NAME * len(rows) + KIND)) / 2 + _RIM
    return round(max(_SMALLEST, size) + (_RING if system.professional else 0.0), _DIGITS)


def _called(system: System) -> str:
    return system.name.strip() or term(system.kind).capitalize()
