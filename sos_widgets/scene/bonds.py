"""Lines for what is between two people: drawn over the family, clear of its lines."""

from __future__ import annotations

from math import hypot

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Bond, Family
from sos_widgets.scene import describe
from sos_widgets.scene.linework import arc, drawn, shortened
from sos_widgets.scene.marks import Group
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.room import Room

__all__ = ["bond_marks"]

_CLEAR = 31.0  # from the middle of a symbol, in pixels


def bond_marks(
    family: Family,
    bonds: tuple[Bond, ...],
    places: dict[str, Point],
    *,
    room: Room,
    rules: Notation,
) -> list[Group]:
    """A group for each bond whose two people are drawn.

    Parameters
    ----------
    places : dict of str to (x, y)
        Middle of each person's symbol, in pixels.
    room : Room
        What the lines should not run over.
    """
    groups: list[Group] = []
    seen: dict[frozenset[str], int] = {}
    for each in bonds:
        if each.a not in places or each.b not in places:
            continue
        pair = frozenset((each.a, each.b))
        rank = seen[pair] = seen.get(pair, -1) + 1
        way = _way(places[each.a], places[each.b], rank, room)
        groups.append(
            Group(
                id=f"bond-{each.id}",
                kind="bond",
                label=describe.bond(family, each),
                marks=tuple(
                    drawn(way, rules.line("bonds", each.quality.value), kind="bond", role="edge-1")
                ),
            )
        )
    return groups


def _way(a: Point, b: Point, rank: int, room: Room) -> tuple[Point, ...]:
    """The flattest arc that runs over least; several bonds of one pair fan out."""
    # Within a row the first choice runs above it, wherever the two stand.
    turn = -1 if a[0] > b[0] or (a[0] == b[0] and a[1] > b[1]) else 1
    first = 18 + 0.06 * hypot(b[0] - a[0], b[1] - a[1]) + 18 * rank
    bulges = [side * (first + 14 * step) for step in range(6) for side in (turn, -turn)]
    best: tuple[int, tuple[Point, ...]] | None = None
    for bulge in bulges:
        way = shortened(arc(a, b, bulge), _CLEAR, _CLEAR)
        hits = room.hits(way)
        if best is None or hits < best[0]:
            best = (hits, way)
        if not hits:
            break
    assert best is not None
    return best[1]
