"""Arcs of the ring in which groups of systems may stand; seats are sets of bits."""

from __future__ import annotations

from functools import reduce
from operator import and_

__all__ = ["Rooms", "arcs_of", "left_to"]

Rooms = dict[int, tuple[int, ...]]
"""The arcs that each group of several systems may take."""


def arcs_of(size: int, count: int, *, closed: bool) -> tuple[int, ...]:
    """Give all arcs of so many seats.

    Parameters
    ----------
    size : int
        How many seats an arc has.
    count : int
        How many there are in all.
    closed : bool
        Whether the last seat is beside the first.
    """
    full, arc = (1 << count) - 1, (1 << size) - 1
    if size == count:
        return (full,)
    if not closed:
        return tuple(arc << start for start in range(count - size + 1))
    return tuple((arc << start | arc << start >> count) & full for start in range(count))


def left_to(rooms: Rooms, group: int, seat: int) -> Rooms | None:
    """Give the arcs that each group may still take once a seat has gone to one of them.

    Parameters
    ----------
    group : int
        Whose system has taken it; perhaps none of those that have several.
    seat : int
        The seat, as a set of bits.

    Returns
    -------
    dict of int to tuple of int, or None
        None where a group has no arc left.
    """
    left = {
        each: tuple([arc for arc in arcs if bool(arc & seat) is (each == group)])
        for each, arcs in rooms.items()
    }
    for each, arcs in left.items():
        if not arcs:
            return None
        sure = reduce(and_, arcs)
        if sure:
            for other, others in left.items():
                if other != each:
                    left[other] = tuple([arc for arc in others if not arc & sure])
    return left if all(left.values()) else None
