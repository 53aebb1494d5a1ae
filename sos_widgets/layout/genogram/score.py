"""How well an order keeps the conventions, before any line is drawn."""

from __future__ import annotations

from itertools import combinations

from sos_widgets.layout.genogram.ladder import Ladder, Order

__all__ = ["conventions"]


def conventions(ladder: Ladder, order: Order) -> tuple[int, int]:
    """Give brothers and sisters out of order, and partners apart; less is better."""
    place = {item: index for row in order.rows for index, item in enumerate(row)}
    inversions = sum(
        place[a] > place[b] for net in ladder.nets for a, b in combinations(net.bottoms, 2)
    )
    apart = sum(
        abs(place[net.tops[0]] - place[net.tops[1]]) > 1
        for net in ladder.nets
        if net.hub and len(net.tops) == 2
    )
    return inversions, apart
