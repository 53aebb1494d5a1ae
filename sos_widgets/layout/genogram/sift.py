"""Fewer crossings step by step, where what must cross cannot be found in time.

One item after the other is moved to where it crosses least in its level, the
others held; then again with a few moved at random.

References
----------
Matuszewski, Schönfeld and Molitor (1999), *Using sifting for k-layer straight
line crossing minimization*.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from sos_widgets.layout.genogram.ladder import Order

__all__ = ["sifted"]

_SWEEPS = 40
_RESTARTS = 200

_Node = str | tuple[str, int]
_Near = dict[_Node, tuple[list[_Node], list[_Node]]]


def sifted(order: Order, *, seconds: float) -> Order:
    """Order rows and lines so that few cross when drawn straight from level to level.

    Parameters
    ----------
    order : Order
        To begin with.
    seconds : float
        How long to try.
    """
    deadline = time.monotonic() + seconds
    nets = {net.key: net for gap in order.nets for net in gap}
    levels: list[list[_Node]] = [list(row) for row in order.rows]
    levels += [[net.key for net in gap] for gap in order.nets]
    near: _Near = {node: ([], []) for level in levels for node in level}
    for net in nets.values():
        if net.bottoms:
            for item in net.tops:
                near[item][1].append(net.key)
                near[net.key][0].append(item)
            for item in net.bottoms:
                near[item][0].append(net.key)
                near[net.key][1].append(item)
    sifting = _Sifting(levels, near)
    least = sifting.settle(deadline)
    best = sifting.order()
    chance = random.Random(0)
    for _ in range(_RESTARTS):
        if not least or time.monotonic() > deadline:
            break
        sifting.restore(best)
        sifting.shake(chance)
        found = sifting.settle(deadline)
        if found < least and time.monotonic() < deadline:
            least, best = found, sifting.order()
    count = len(order.rows)
    return Order(
        rows=tuple(tuple(str(item) for item in level) for level in best[:count]),
        nets=tuple(
            tuple(nets[key] for key in level if isinstance(key, tuple)) for level in best[count:]
        ),
    )


class _Sifting:
    def __init__(self, levels: Sequence[Sequence[_Node]], near: _Near) -> None:
        self._near = near
        self._levels = [list(level) for level in levels]
        self._place = {node: place for level in self._levels for place, node in enumerate(level)}

    def order(self) -> tuple[tuple[_Node, ...], ...]:
        return tuple(map(tuple, self._levels))

    def restore(self, levels: Sequence[Sequence[_Node]]) -> None:
        self._levels = [list(level) for level in levels]
        for level in self._levels:
            self._number(level)

    def _number(self, level: list[_Node]) -> None:
        for place, node in enumerate(level):
            self._place[node] = place

    def shake(self, chance: random.Random) -> None:
        """Turn a stretch of one level round, or put a few somewhere else."""
        level = chance.choice([level for level in self._levels if len(level) > 1])
        start = chance.randrange(len(level) - 1)
        end = min(len(level), start + chance.randrange(2, 8))
        part = level[start:end]
        chance.shuffle(part)
        level[start:end] = part
        self._number(level)

    def settle(self, deadline: float) -> int:
        """Move single items as long as that helps; and count the crossings left, twice; 0 if time ran out."""
        total = 0
        for _ in range(_SWEEPS):
            gained = 0
            for level in self._levels:
                gained += self._sift(level, deadline)
            if time.monotonic() > deadline:
                return 0
            if not gained:
                break
        for level in self._levels:
            ends = [self._ends(node) for node in level]
            total += sum(
                _crossed(ends[i], ends[j])
                for i in range(len(level))
                for j in range(i + 1, len(level))
            )
        return total

    def _ends(self, node: _Node) -> tuple[list[int], list[int]]:
        above, below = self._near[node]
        return sorted(map(self._place.__getitem__, above)), sorted(
            map(self._place.__getitem__, below)
        )

    def _sift(self, level: list[_Node], deadline: float) -> int:
        gained = 0
        ends = {node: self._ends(node) for node in level}
        for node in list(level):
            if time.monotonic() > deadline:
                break
            here, mine = level.index(node), ends[node]
            others = level[:here] + level[here + 1 :]
            change, best, place = 0, 0, here
            for index in range(here - 1, -1, -1):
                other = ends[others[index]]
                change += _crossed(mine, other) - _crossed(other, mine)
                if change < best:
                    best, place = change, index
            change = 0
            for index in range(here, len(others)):
                other = ends[others[index]]
                change += _crossed(other, mine) - _crossed(mine, other)
                if change < best:
                    best, place = change, index + 1
            if best < 0:
                others.insert(place, node)
                level[:] = others
                gained -= best
        self._number(level)
        return gained


def _crossed(left: tuple[list[int], list[int]], right: tuple[list[int], list[int]]) -> int:
    """Count the crossings of two items' lines, the first standing left."""
    total = 0
    for mine, theirs in zip(left, right, strict=True):
        if mine and theirs and mine[-1] > theirs[0]:
            total += sum(a > b for a in mine for b in theirs)
    return total
