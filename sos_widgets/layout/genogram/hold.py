"""Places in which upright lines stand in the order that is asked of them.

Rows say who stands left of whom; where lines must cross, which ones do also
depends on what stands left of what between the rows. The places found without
that are moved as little as can be, by projection on one demand after the other.

References
----------
Hildreth (1957), *A quadratic programming procedure*.
"""

from __future__ import annotations

from itertools import pairwise

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Mark, Net, Order
from sos_widgets.layout.genogram.legs import Legs
from sos_widgets.layout.genogram.place import Room
from sos_widgets.layout.genogram.stems import INSIDE, end_of, forks_of, stems_of

__all__ = ["held"]

_SWEEPS = 400
_STILL = 1e-5
_APART = 0.16  # two upright lines
_BESIDE = 0.7  # a stem keeps off the middle of partners side by side

_Place = str | tuple[str, int]
_Key = tuple[str, int]


class _Demands:
    """Places that must be so far right of others: `x[left] + distance <= x[right]`."""

    def __init__(self, x: dict[_Place, float]) -> None:
        self.x = x
        self._all: list[tuple[_Place, _Place, float]] = []

    def apart(self, left: _Place, right: _Place, distance: float) -> None:
        if left != right:
            self._all.append((left, right, distance))

    def meet(self) -> None:
        x, push = self.x, [0.0] * len(self._all)
        for _ in range(_SWEEPS):
            moved = 0.0
            for number, (left, right, distance) in enumerate(self._all):
                more = max((x[left] + distance - x[right]) / 2, -push[number])
                push[number] += more
                x[left] -= more
                x[right] += more
                moved = max(moved, abs(more))
            if moved < _STILL:
                break
        for _ in range(len(x)):  # what is left is rounding: to the right with it
            late = [each for each in self._all if x[each[0]] + each[2] > x[each[1]] + _STILL / 10]
            if not late:
                break
            for left, right, distance in late:
                x[right] = max(x[right], x[left] + distance)


def held(
    kin: Kin, order: Order, room: Room, legs: Legs, x: dict[str, float]
) -> tuple[dict[str, float], dict[_Key, float]]:
    """Move places until all that an order holds is kept.

    Parameters
    ----------
    x : dict of str to float
        Of every item of the rows, as they would stand without.

    Returns
    -------
    x, stems : dict of float
        Of every item, and of every net's stem.
    """
    stems = stems_of(order, legs, x)
    if not order.held:
        return x, stems
    nets = {net.key: net for gap in order.nets for net in gap}
    free = {key for pair in order.held for _, key in pair if _is_free(nets[key], legs)}
    places: dict[_Place, float] = {item: place for item, place in x.items()}
    places.update((key, stems[key]) for key in free)
    demands = _Demands(places)
    for row, distances in zip(order.rows, room.apart, strict=True):
        for (a, b), distance in zip(pairwise(row), distances, strict=True):
            demands.apart(a, b, distance)
    for key in free:
        net = nets[key]
        level = net.group.id in legs.level
        for top in net.tops:
            other = next(each for each in net.tops if each != top)
            offset = end_of(net, top, legs, x) - x[top]
            if x[top] < x[other]:
                demands.apart(top, key, _BESIDE if level else offset + INSIDE)
            else:
                demands.apart(key, top, _BESIDE if level else INSIDE - offset)
    for first, second in order.held:
        (left, start), (right, end) = (_place(m, nets, free, kin, legs, x) for m in (first, second))
        demands.apart(left, right, _APART + start - end)
    demands.meet()
    moved = {item: demands.x[item] for item in x}
    found = stems_of(order, legs, moved)
    return moved, found | {key: demands.x[key] for key in free}


def _is_free(net: Net, legs: Legs) -> bool:
    """Whether a net's stem may start anywhere along its partner line."""
    return net.hub and len(net.tops) == 2 and net.group.id not in legs.over


def _place(
    mark: Mark,
    nets: dict[_Key, Net],
    free: set[_Key],
    kin: Kin,
    legs: Legs,
    x: dict[str, float],
) -> tuple[_Place, float]:
    """Give what moves an upright line, and how far right of it the line stands."""
    item, key = mark
    net = nets[key]
    if not item and key in free:
        return key, 0.0
    if not item:
        item = legs.over[net.group.id][1] if net.hub and net.group.id in legs.over else net.tops[0]
    if item in net.tops:
        return item, end_of(net, item, legs, x) - x[item]
    return item, forks_of(kin, net, x).get(item, x[item]) - x[item]
