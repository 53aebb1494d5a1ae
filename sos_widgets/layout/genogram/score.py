"""How good an order is, before any line is drawn."""

from __future__ import annotations

from itertools import combinations

from sos_widgets.layout.genogram.ladder import Ladder, Order

__all__ = ["score"]


def score(ladder: Ladder, order: Order) -> tuple[int, int, int]:
    """Give crossings, brothers and sisters out of order, and partners apart; less is better."""
    return _crossed(order), _inversions(ladder, order), _apart(ladder, order)


def _crossed(order: Order) -> int:
    """Count the pairs of lines that cross when drawn straight from row to net to row."""
    total = 0
    for gap, nets in enumerate(order.nets):
        upper = {item: place for place, item in enumerate(order.rows[gap])}
        under = order.rows[gap + 1] if gap + 1 < len(order.rows) else ()
        lower = {item: place for place, item in enumerate(under)}
        for place, net in enumerate(nets):
            for other in nets[place + 1 :]:
                total += sum(upper[a] > upper[b] for a in net.tops for b in other.tops)
                total += sum(lower[a] > lower[b] for a in net.bottoms for b in other.bottoms)
    return total


def _inversions(ladder: Ladder, order: Order) -> int:
    place = {item: index for row in order.rows for index, item in enumerate(row)}
    return sum(place[a] > place[b] for net in ladder.nets for a, b in combinations(net.bottoms, 2))


def _apart(ladder: Ladder, order: Order) -> int:
    place = {item: index for row in order.rows for index, item in enumerate(row)}
    return sum(
        abs(place[net.tops[0]] - place[net.tops[1]]) > 1
        for net in ladder.nets
        if net.hub and len(net.tops) == 2
    )
