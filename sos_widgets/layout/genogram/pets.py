"""Who is put in rows last: pets, and the places where children live with others.

Pets stand beside the youngest of their people and have no line of their own.
A place stands in the row above its child, where a carer would.
"""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Order

__all__ = ["with_pets", "with_places"]

_BETWEEN_PARTNERS = 8.0


def with_pets(kin: Kin, order: Order) -> Order:
    """Give an order in which every pet stands beside its people."""
    rows = [list(row) for row in order.rows] or ([[]] if kin.pets else [])
    couples = [frozenset(group.parents) for group in kin.groups if group.couple]
    for pet in kin.pets:
        number, place = _place(pet, kin, rows, couples)
        rows[number].insert(place, pet)
    nets = order.nets + ((),) * (len(rows) - len(order.nets))
    return replace(order, rows=tuple(map(tuple, rows)), nets=nets)


def with_places(kin: Kin, order: Order, x: dict[str, float]) -> Order:
    """Give an order in which every place stands over its children, as near as may be.

    Parameters
    ----------
    x : dict of str to float
        Where everybody stands without places.
    """
    rows = [list(row) for row in order.rows]
    x = dict(x)
    couples = [frozenset(group.parents) for group in kin.groups if group.couple]
    row_of = {item: number for number, row in enumerate(rows) for item in row}
    for place in kin.places:
        children = [care.child for care in place.cares]
        wanted = sum(x[child] for child in children) / len(children)
        row = rows[max(min(row_of[child] for child in children) - 1, 0)]
        slots = [_between(row[max(n - 1, 0) : n + 1], n, x, wanted) for n in range(len(row) + 1)]
        cost = [
            abs(slot - wanted) + _BETWEEN_PARTNERS * (frozenset(row[n - 1 : n + 1]) in couples)
            for n, slot in enumerate(slots)
        ]
        n = cost.index(min(cost))
        x[place.id] = slots[n]
        row.insert(n, place.id)
    return replace(order, rows=tuple(map(tuple, rows)))


def _between(beside: list[str], place: int, x: dict[str, float], wanted: float) -> float:
    """Where somebody would stand between two neighbours, or at an end of a row."""
    if len(beside) == 2:
        return (x[beside[0]] + x[beside[1]]) / 2
    if not beside:
        return wanted
    # At an end there is room as far as one likes.
    return min(x[beside[0]] - 1, wanted) if place == 0 else max(x[beside[0]] + 1, wanted)


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
