"""Where everybody stands in their row: children under parents, nothing too near.

Least squares: with the order fixed and the other rows held, the best places
of one row are an isotonic regression, solved exactly by pooling neighbours;
rows are taken in turn until nothing moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sos_widgets.layout.genogram.ladder import Net, Order, is_person

__all__ = ["Room", "place_rows"]

_SWEEPS, _MANY = 60, 15  # in large families places are found sooner than they are looked at
_LARGE = 1000
_STILL = 1e-3
_STEP = 0.12


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much room the items of a row want.

    Parameters
    ----------
    apart : tuple of tuple of float
        For each row the least distances of neighbours' middles, in symbol sides.
    hubs : dict of str to float
        For a group with one parent: how far right of it the line leaves.
    pulls : tuple of (str, str)
        People who should stand near each other in x although no line of a
        group joins them.
    heels : tuple of (str, str)
        A pet and its neighbour in the row, whom it follows.
    """

    apart: tuple[tuple[float, ...], ...]
    hubs: dict[str, float]
    pulls: tuple[tuple[str, str], ...] = ()
    heels: tuple[tuple[str, str], ...] = ()


def place_rows(order: Order, room: Room, wanted: dict[str, float]) -> dict[str, float]:
    """Give every item of the rows its x.

    Parameters
    ----------
    order : Order
        From left to right.
    room : Room
        The least distances.
    wanted : dict of str to float
        x of people who are to stand there as far as the order allows.
    """
    x: dict[str, float] = {}
    for row, apart in zip(order.rows, room.apart, strict=True):
        start = -sum(apart) / 2
        for index, item in enumerate(row):
            start += apart[index - 1] if index else 0.0
            x[item] = start
    wants = _Wants(order, room, wanted)
    for sweep in range(_MANY if len(x) > _LARGE else _SWEEPS):
        moved = 0.0
        rows = range(len(order.rows))
        for number in rows if sweep % 2 == 0 else reversed(rows):
            row, apart = order.rows[number], room.apart[number]
            if not row:
                continue
            for item, place in zip(row, _spread(*wants.of(row, x), apart), strict=True):
                moved = max(moved, abs(place - x[item]))
                x[item] = place
        if moved < _STILL:
            break
    # At last everybody straight under their parents, as far as there is room.
    for row, apart in zip(order.rows * 2, room.apart * 2, strict=True):
        x.update(zip(row, _spread(*wants.of(row, x, settle=True), apart), strict=True))
    _straighten(order, room, x)
    return x


def _straighten(order: Order, room: Room, x: dict[str, float]) -> None:
    """An only child nearly below a parent's line: a straight line, not a small step."""
    single = [net for nets in order.nets for net in nets if len(net.tops) == len(net.bottoms) == 1]
    for net in single:
        line = x[net.tops[0]] + room.hubs.get(net.group.id, 0.0)
        if net.hub and abs(line - x[net.bottoms[0]]) < _STEP:
            x[net.bottoms[0]] = line
    for net in reversed(single):  # a line that passes rows is straight as far as it can be
        top, bottom = net.tops[0], net.bottoms[0]
        if not is_person(top) and abs(x[top] - x[bottom]) < _STEP:
            x[top] = x[bottom]


class _Wants:
    """What pulls on an item: its parents, its children, its partner and neighbours."""

    def __init__(self, order: Order, room: Room, wanted: dict[str, float]) -> None:
        self._wanted = wanted
        self._room = room
        self._over: dict[str, list[Net]] = {}
        self._under: dict[str, list[Net]] = {}
        self._near: dict[str, list[tuple[str, float, float]]] = {}
        self._with: dict[str, list[str]] = {}
        for nets in order.nets:
            for net in nets:
                for top in net.tops:
                    self._under.setdefault(top, []).append(net)
                for bottom in net.bottoms:
                    self._over.setdefault(bottom, []).append(net)
                if net.hub and len(net.tops) == 2:
                    self._join(order, room, *net.tops)
        for pet, person in room.heels:
            row, apart = self._row(order, room, pet)
            i, j = row.index(pet), row.index(person)
            distance = sum(apart[min(i, j) : max(i, j)]) * (1 if i > j else -1)
            self._near.setdefault(pet, []).append((person, distance, 1.0))
        for a, b in room.pulls:
            self._with.setdefault(a, []).append(b)
            self._with.setdefault(b, []).append(a)

    def _join(self, order: Order, room: Room, a: str, b: str) -> None:
        row, apart = self._row(order, room, a)
        i, j = sorted((row.index(a), row.index(b)))
        distance = sum(apart[i:j])
        left, right = row[i], row[j]
        self._near.setdefault(left, []).append((right, -distance, 1.0))
        self._near.setdefault(right, []).append((left, distance, 1.0))

    def _row(
        self, order: Order, room: Room, item: str
    ) -> tuple[tuple[str, ...], tuple[float, ...]]:
        return next(both for both in zip(order.rows, room.apart, strict=True) if item in both[0])

    def of(
        self, row: tuple[str, ...], x: dict[str, float], *, settle: bool = False
    ) -> tuple[list[float], list[float]]:
        """Give each item of a row its wished place and how strong the wish is.

        With `settle`, children follow their parents and nobody else.
        """
        places, weights = [], []
        for item in row:
            here = x[item]
            total, weight = 0.05 * here, 0.05
            for net in self._over.get(item, ()):
                pull = 50.0 if settle else 2.0
                total += pull * (here + self._hub(net, x) - _middle(net.bottoms, x))
                weight += pull
                for other in () if settle else net.bottoms:
                    total += 0.1 * x[other]
                    weight += 0.1
            for net in self._under.get(item, ()):
                if net.bottoms and not settle:
                    total += 1.5 * (here + _middle(net.bottoms, x) - self._hub(net, x))
                    weight += 1.5
            for other, offset, strength in self._near.get(item, ()):
                total += strength * (x[other] + offset)
                weight += strength
            for other in () if settle else self._with.get(item, ()):
                if other in x:
                    total += 0.1 * x[other]
                    weight += 0.1
            if item in self._wanted:
                total += 1000.0 * self._wanted[item]
                weight += 1000.0
            places.append(total / weight)
            weights.append(weight)
        return places, weights

    def _hub(self, net: Net, x: dict[str, float]) -> float:
        middle = sum(x[top] for top in net.tops) / len(net.tops)
        return middle + (self._room.hubs.get(net.group.id, 0.0) if net.hub else 0.0)


def _middle(items: Sequence[str], x: dict[str, float]) -> float:
    places = [x[item] for item in items]
    return (min(places) + max(places)) / 2


def _spread(places: list[float], weights: list[float], apart: tuple[float, ...]) -> list[float]:
    """Find the places nearest to those wished for that keep the least distances."""
    offset = 0.0
    offsets = [offset]
    for distance in apart:
        offset += distance
        offsets.append(offset)
    pools: list[tuple[float, float, int]] = []  # (weighted sum, weight, how many)
    for place, weight, shift in zip(places, weights, offsets, strict=True):
        total, count = (place - shift) * weight, 1
        while pools and pools[-1][0] * weight > total * pools[-1][1]:
            last = pools.pop()
            total, weight, count = total + last[0], weight + last[1], count + last[2]
        pools.append((total, weight, count))
    found: list[float] = []
    for total, weight, count in pools:
        found += [total / weight] * count
    return [place + shift for place, shift in zip(found, offsets, strict=True)]
