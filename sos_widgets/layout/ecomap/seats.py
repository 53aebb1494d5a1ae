"""The seats of the ring round the household, and who would have which."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sos_widgets.layout.geometry import Point
from sos_widgets.layout.plane import rounded
from sos_widgets.model.record import System, SystemKind

__all__ = ["at_home", "groups_of", "ring"]

_KINDS = {kind: number for number, kind in enumerate(SystemKind)}


def ring(count: int, *, reach: float, wide: float, turn: float = 0.0) -> tuple[Point, ...]:
    """Give the seats clockwise from the top.

    Parameters
    ----------
    reach : float
        Half the height of the ring.
    wide : float
        How much wider than high the ring is.
    turn : float
        How far the ring is turned clockwise, as a share of the way to the next seat.
    """
    angles = [2 * math.pi * (seat + turn) / count for seat in range(count)]
    return tuple(
        rounded((wide * reach * math.sin(angle), -reach * math.cos(angle))) for angle in angles
    )


def groups_of(systems: Sequence[System]) -> list[int]:
    """Number the kinds of systems: those of one kind stand together."""
    kinds = list(dict.fromkeys(system.kind for system in systems))
    return [kinds.index(system.kind) for system in systems]


def at_home(systems: Sequence[System], before: Sequence[str]) -> list[tuple[int, ...]]:
    """Give the orders that leave all where they were: the system at each seat, by its number.

    Systems that have stood round the map before keep their order, and their
    places as far as the number of seats allows. A new one stands beside those
    of its kind, or between kinds where its kind is new: one order for each
    place that it could have. On a new map each kind is near a side that is its
    own, so that maps can be compared.

    Parameters
    ----------
    before : sequence of str
        Systems clockwise from the top, as they stood; others are not counted.
    """
    number = {system.id: at for at, system in enumerate(systems)}
    known = [number[id_] for id_ in dict.fromkeys(before) if id_ in number]
    angle = {number[id_]: place / len(before) for place, id_ in enumerate(before) if id_ in number}
    new = sorted(set(number.values()) - set(known), key=lambda at: (_kind(systems[at]), at))
    if not known:
        return [_turned(new, {at: _kind(systems[at]) / len(_KINDS) for at in new})]
    order = _gathered(known, systems)
    # Several new ones are rare: only the last of them is tried everywhere.
    for at in new[:-1]:
        order.insert(_places(order, systems, at)[-1], at)
    orders = [order]
    for at in new[-1:]:
        orders = [[*order[:n], at, *order[n:]] for n in _places(order, systems, at)]
    return [_turned(each, angle) for each in orders]


def _kind(system: System) -> int:
    return _KINDS[system.kind]


def _gathered(order: list[int], systems: Sequence[System]) -> list[int]:
    """The same round, those of one kind together."""
    kinds = [_kind(systems[at]) for at in order]
    start = next((n for n, kind in enumerate(kinds) if kind != kinds[n - 1]), 0)
    order = [*order[start:], *order[:start]]
    first: dict[int, int] = {}
    for place, at in enumerate(order):
        first.setdefault(_kind(systems[at]), place)
    return sorted(order, key=lambda at: first[_kind(systems[at])])


def _places(order: list[int], systems: Sequence[System], new: int) -> list[int]:
    """Where a new system may join the round: among its kind, or else between kinds."""
    kinds = [_kind(systems[at]) for at in order]
    mine = _kind(systems[new])
    if mine in kinds:
        return [n for n in range(len(kinds) + 1) if mine in (*kinds[n : n + 1], *kinds[n - 1 : n])]
    return [n for n in range(1, len(kinds) + 1) if n == len(kinds) or kinds[n] != kinds[n - 1]]


def _turned(order: list[int], angle: dict[int, float]) -> tuple[int, ...]:
    """Turn the round so that each stands as near as can be to its angle, in turns."""
    count = len(order)

    def off(turn: int) -> float:
        total = 0.0
        for place, at in enumerate(order):
            if at in angle:
                away = abs((place + turn) / count - angle[at]) % 1.0
                total += min(away, 1.0 - away) ** 2
        return round(total, 9)

    turn = min(range(count), key=off, default=0)
    return tuple(order[(seat - turn) % count] for seat in range(count))
