"""Room for the words of ties: on the line, beside it, or outside the system's circle."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sos_widgets.layout.ecomap.letters import ROW, WORDS, wide
from sos_widgets.layout.geometry import Box, Point, TieLine
from sos_widgets.layout.lettering import wrapped
from sos_widgets.layout.plane import apart, box_meets, from_box, inside_circle, wider

__all__ = ["Lettered", "labelled"]

Circle = tuple[Point, float]

_LENGTHS = (14, 17, 20, 23)
_ROWS = 3
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_FROM_CIRCLE = 0.08
_FROM_LINE = 0.12
_BESIDE = 0.18
_BETWEEN = 0.14
_HIDES = 0.55
_END = 0.45
_ROW_GAP = 0.12
_DIGITS = 4
_RINGS = 60  # round a circle, one outside the other
_ROUND = (0.0, 0.45, -0.45, 0.9, -0.9, 1.3, -1.3)
_STEPS = 1_500
# What a place costs: the middle of the line is best.
_ASIDE, _SHIFTED, _ON_TWIN, _ON_END, _OUTSIDE = 3, 1, 4, 2, 20


class _Spot(NamedTuple):
    """A place for words and what it costs; the lowest are tried first."""

    cost: int
    box: Box
    lines: tuple[str, ...]


class Lettered(NamedTuple):
    """Ties with their words.

    Parameters
    ----------
    cost : int
        How far words are from the best places that they could have.
    """

    cost: int
    ties: tuple[TieLine, ...]


def labelled(
    lines: Sequence[TieLine],
    *,
    circles: Mapping[str, Circle],
    radius: float,
    outside: Mapping[str, str],
) -> Lettered:
    """Give each tie's words a place where they cover nothing but their own line.

    Where two ties join the same two, words may cover the other one's line too.

    Parameters
    ----------
    lines : sequence of TieLine
        Every tie, without a label.
    circles : mapping of str to ((x, y), radius)
        The systems.
    radius : float
        Of the household's circle.
    outside : mapping of str to str
        By tie, the words that may stand outside the system's circle, away from
        the household, and so have to say whose they are.
    """
    spots = {
        line.id: _Spots(line, lines, circles, radius, outside.get(line.id, ""))
        for line in lines
        if line.words
    }
    chosen = _chosen(spots)
    return Lettered(
        sum(spot.cost for spot in chosen.values()),
        tuple(
            replace(line, lines=chosen[line.id].lines, label=chosen[line.id].box)
            if line.id in chosen
            else line
            for line in lines
        ),
    )


def _chosen(spots: Mapping[str, _Spots]) -> dict[str, _Spot]:
    """One place for each, none on another; those with least room choose first."""
    order = sorted(spots, key=lambda id_: (len(spots[id_].first(3)), spots[id_].number))
    chosen = _searched(order, spots) or _in_turn(order, spots)
    # Going back may have left words in a worse place than they need.
    for id_ in order:
        others = {other: spot for other, spot in chosen.items() if other != id_}
        best = spots[id_].after(0, others)
        if best:
            chosen[id_] = best[1]
    return chosen


def _searched(order: Sequence[str], spots: Mapping[str, _Spots]) -> dict[str, _Spot]:
    """Choose one after the other, and go back where one finds no place; nothing if that is long."""
    chosen: dict[str, _Spot] = {}
    tried = [0] * len(order)
    at = steps = 0
    while at < len(order):
        steps += 1
        spot = spots[order[at]].after(tried[at], chosen) if steps < _STEPS else None
        if spot:
            tried[at], chosen[order[at]] = spot[0] + 1, spot[1]
            at += 1
            continue
        tried[at], at = 0, at - 1
        if at < 0 or steps >= _STEPS:
            return {}
        del chosen[order[at]]
    return chosen


def _in_turn(order: Sequence[str], spots: Mapping[str, _Spots]) -> dict[str, _Spot]:
    """Choose one after the other, for good: outside the ring there is always room."""
    chosen: dict[str, _Spot] = {}
    for id_ in order:
        spot = spots[id_].after(0, chosen)
        if spot:
            chosen[id_] = spot[1]
    return chosen


class _Spots:
    """The places where one tie's words cover nothing drawn, found as they are asked for."""

    def __init__(
        self,
        line: TieLine,
        lines: Sequence[TieLine],
        circles: Mapping[str, Circle],
        radius: float,
        outside: str,
    ) -> None:
        self.number = lines.index(line)
        self._line, self._radius = line, radius
        self._rows = _rows(line.words)
        self._half, self._high = _halves(self._rows)
        self._circles = [*circles.values(), ((0.0, 0.0), radius)]
        twins = (line.system, line.who)
        self._others = [each.points for each in lines if (each.system, each.who) != twins]
        self._twins = [
            each.points for each in lines if (each.system, each.who) == twins and each.id != line.id
        ]
        self._found: list[_Spot] = []
        self._coming = self._all(circles[line.system], outside)

    def first(self, count: int) -> list[_Spot]:
        """The best places, so many at the most."""
        while len(self._found) < count and (spot := next(self._coming, None)):
            self._found.append(spot)
        return self._found[:count]

    def after(self, number: int, chosen: Mapping[str, _Spot]) -> tuple[int, _Spot] | None:
        """The next place, from a number on, that is not taken, with its number."""
        while len(self.first(number + 1)) > number:
            spot = self._found[number]
            if all(apart(wider(spot.box, _BETWEEN), other.box) for other in chosen.values()):
                return number, spot
            number += 1
        return None

    def _all(self, system: Circle, outside: str) -> Iterator[_Spot]:
        near = sorted(self._near(), key=lambda each: each.cost)
        yield from self._free(near)
        for ring in range(_RINGS if outside else 0):
            yield from self._free(list(self._far(system, outside, ring)))

    def _free(self, spots: Sequence[_Spot]) -> Iterator[_Spot]:
        """Those where nothing drawn is in the way, but for the tie itself and those beside it."""
        around = wider(_hull([spot.box for spot in spots]), _FROM_LINE)
        circles = [
            (point, size + _FROM_CIRCLE)
            for point, size in self._circles
            if from_box(around, point) < size
        ]
        lines = [line for line in self._others if box_meets(around, line)]
        for spot in spots:
            box = wider(spot.box, _FROM_LINE)
            if any([from_box(spot.box, point) < size for point, size in circles]):
                continue
            if not any([box_meets(box, line) for line in lines]):
                yield spot

    def _near(self) -> Iterator[_Spot]:
        """Places on the part of the line outside the household, and beside it."""
        (ax, ay), (bx, by) = self._line.points
        half, high = self._half, self._high
        long = max(math.dist((ax, ay), (bx, by)), 1e-6)
        inside = inside_circle(self._line.points, self._radius)
        across = ((by - ay) / long, (ax - bx) / long)
        out = half * abs(across[0]) + high * abs(across[1]) + _BESIDE
        # Words that would hide most of a line stand beside it.
        hidden = 2 * min(half / max(abs(across[1]), 1e-6), high / max(abs(across[0]), 1e-6))
        hides = hidden > _HIDES * long * (1 - inside)
        for aside in (0.0, out, -out):
            for number, share in enumerate(_SHARES):
                far = inside + (1 - inside) * share
                x = ax + (bx - ax) * far + across[0] * aside
                y = ay + (by - ay) * far + across[1] * aside
                box = _box(x, y, half, high)
                cost = _SHIFTED * ((number + 1) // 2)
                cost += _ASIDE if bool(aside) is not hides else 0
                if self._twins:
                    cost += _ON_TWIN * sum(box_meets(box, twin) for twin in self._twins)
                if not aside:
                    cost += _ON_END * (from_box(box, (bx, by)) < _END)
                yield _Spot(cost, box, self._rows)

    def _far(self, system: Circle, words: str, ring: int) -> Iterator[_Spot]:
        """Places outside the circle, away from the household and to both sides of there."""
        (x, y), size = system
        rows = _rows(words)
        half, high = _halves(rows)
        straight = math.atan2(y, x)
        least = size + _FROM_CIRCLE + 0.02 + ring * (2 * high + _ROW_GAP)
        for step in _ROUND:
            dx, dy = math.cos(straight + step), math.sin(straight + step)
            far = _tangent(abs(dx), abs(dy), half, high, least)
            box = _box(x + dx * far, y + dy * far, half, high)
            yield _Spot(_OUTSIDE + 10 * ring + round(4 * abs(step)), box, rows)


def _halves(rows: Sequence[str]) -> tuple[float, float]:
    """Half the width and half the height of some lines with a little clear ground."""
    return wide(rows, WORDS) / 2 + 0.1, ROW * WORDS * len(rows) / 2 + 0.06


def _box(x: float, y: float, half: float, high: float) -> Box:
    return (
        round(x - half, _DIGITS),
        round(y - high, _DIGITS),
        round(x + half, _DIGITS),
        round(y + high, _DIGITS),
    )


def _hull(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _tangent(dx: float, dy: float, half: float, high: float, least: float) -> float:
    """How far the middle of a box must be from a point, in a direction, for a distance."""
    near, far = 0.0, least + half + high
    for _ in range(24):
        middle = (near + far) / 2
        if math.hypot(max(middle * dx - half, 0.0), max(middle * dy - high, 0.0)) < least:
            near = middle
        else:
            far = middle
    return far


def _rows(words: str) -> tuple[str, ...]:
    """Wrap words into a few short lines; longer lines only where they would be cut."""
    for length in _LENGTHS:
        rows = wrapped(words, length=length, lines=_ROWS)
        if not rows or not rows[-1].endswith("…") or words.endswith("…"):
            break
    return rows
