"""Where the line to a group's children starts, and where its ends stand."""

from __future__ import annotations

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Net, Order
from sos_widgets.layout.genogram.legs import Legs

__all__ = ["INSIDE", "end_of", "forks_of", "stems_of"]

INSIDE = 0.1  # a stem keeps off the ends of a partner line below the row
_STEP = 0.25


def end_of(net: Net, top: str, legs: Legs, x: dict[str, float]) -> float:
    """Give the x at which a net's line goes down beside, or comes down through, an item above."""
    leg = legs.down.get((net.group.id, top))
    return x[top] + (leg.across if leg else 0.0)


def forks_of(kin: Kin, net: Net, x: dict[str, float]) -> dict[str, float]:
    """For a net's twins: x of the point from which their lines spread."""
    forks: dict[str, float] = {}
    for _, members in kin.twins:
        mine = [member for member in members if member in net.bottoms]
        if len(mine) > 1:
            forks.update(dict.fromkeys(mine, sum(x[member] for member in mine) / len(mine)))
    return forks


def stems_of(order: Order, legs: Legs, x: dict[str, float]) -> dict[tuple[str, int], float]:
    """Give every net the x of its stem: under the middle of a couple, over its children."""
    return {net.key: _stem(net, legs, x) for nets in order.nets for net in nets}


def _stem(net: Net, legs: Legs, x: dict[str, float]) -> float:
    group = net.group.id
    if net.hub and group in legs.over:
        return end_of(net, legs.over[group][1], legs, x)
    ends = [end_of(net, top, legs, x) for top in net.tops]
    stem = sum(ends) / len(ends)
    children = [x[bottom] for bottom in net.bottoms]
    if not net.hub or not children:
        return stem
    if group in legs.level:
        # An only child nearly below: a straight line, not a small step.
        near = len(children) == 1 and abs(children[0] - stem) < _STEP
        return children[0] if near else stem
    if len(ends) == 2:
        left, right = min(ends) + INSIDE, max(ends) - INSIDE
        middle = (min(children) + max(children)) / 2
        return min(max(middle, left), right) if left < right else stem
    return stem
