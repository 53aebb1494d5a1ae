"""Pets stand beside the youngest of their people; they have no line of their own."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Order

__all__ = ["with_pets"]


def with_pets(kin: Kin, order: Order) -> Order:
    """Give an order in which every pet stands beside its people."""
    rows = [list(row) for row in order.rows] or ([[]] if kin.pets else [])
    couples = [frozenset(group.parents) for group in kin.groups if group.couple]
    for pet in kin.pets:
        number, place = _place(pet, kin, rows, couples)
        rows[number].insert(place, pet)
    nets = order.nets + ((),) * (len(rows) - len(order.nets))
    return replace(order, rows=tuple(map(tuple, rows)), nets=nets)


def _place(
    pet: str, kin: Kin, rows: list[list[str]], couples: list[frozenset[str]]
) -> tuple[int, int]:
    near = [members for _, members in kin.households if pet in members]
    near += [pair for pair in kin.bonds if pet in pair]
    for people in near:
        places = [
            (
                _parted(row[place - 1 : place + 1] if place else [], kin, couples),
                -number,
                -max(kin.born.get(item) or 0 for item in beside),
                -place,
            )
            for number, row in enumerate(rows)
            for place in range(len(row) + 1)
            if (beside := [i for i in row[max(place - 1, 0) : place + 1] if i in people])
        ]
        if places:
            _, number, _, place = min(places)
            return -number, -place
    return len(rows) - 1, len(rows[-1])


def _parted(pair: list[str], kin: Kin, couples: list[frozenset[str]]) -> int:
    """What it costs to stand between two: most between partners, less between siblings."""
    if len(pair) < 2:
        return 0
    if frozenset(pair) in couples:
        return 2
    return int(any(pair[0] in g.children and pair[1] in g.children for g in kin.groups))
