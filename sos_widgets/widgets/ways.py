"""Where the keys lead on an eco map."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, tau

from sos_widgets.layout.geometry import EcomapLayout, SystemPlace
from sos_widgets.model.record import Tie

__all__ = ["HOUSEHOLD", "clockwise", "members_of", "ways_of"]

HOUSEHOLD = "household:"
"""The stop of the household as a whole; a system's is its id, others say what they are before it."""


def clockwise(places: EcomapLayout) -> list[str]:
    """The systems clockwise, from the top."""

    def clock(place: SystemPlace) -> tuple[float, str]:
        x, y = place.point
        return atan2(x, -y) % tau, place.id

    return [place.id for place in sorted(places.systems, key=clock)]


def members_of(places: EcomapLayout) -> list[str]:
    """Who is drawn in the middle, row by row."""
    points = places.household.points
    return sorted(points, key=lambda id_: (points[id_][1], points[id_][0], id_))


def ways_of(
    ties: Sequence[Tie], order: list[str], members: list[str]
) -> dict[str, dict[str, list[str]]]:
    """Where the keys lead: round the ring, along each line, and from one to the next inside.

    Parameters
    ----------
    ties : sequence of Tie
        Those that are drawn.
    order : list of str
        Systems, clockwise.
    members : list of str
        Who is drawn in the middle.
    """
    inside = [HOUSEHOLD, *(f"person:{id_}" for id_ in members)]
    ends = {
        f"tie:{tie.id}": f"person:{tie.who}" if tie.who in members else HOUSEHOLD for tie in ties
    }
    ways: dict[str, dict[str, list[str]]] = {}
    for id_ in order:
        lines = [f"tie:{tie.id}" for tie in ties if tie.system == id_]
        ways[id_] = {"down": lines[:1] or [HOUSEHOLD]}
        for line in lines:
            ways[line] = {"up": [id_], "down": [ends[line]]}
        _beside(ways, lines)
    for each in inside:
        own = [line for line, end in ends.items() if end == each]
        ways[each] = {"up": own[:1] or order[:1]}
    _beside(ways, order)
    _beside(ways, inside)
    everything = [*order, *inside]
    for at, each in enumerate(everything):
        ways[each]["next"] = [everything[(at + 1) % len(everything)]]
        ways[each]["previous"] = [everything[at - 1]]
    return ways


def _beside(ways: dict[str, dict[str, list[str]]], row: list[str]) -> None:
    """Lead to the right and back to the left along a row, and from its end to its beginning."""
    for at, each in enumerate(row):
        if len(row) > 1:
            ways[each] |= {"right": [row[(at + 1) % len(row)]], "left": [row[at - 1]]}
