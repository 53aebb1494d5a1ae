"""The lines of an eco map and the room for their words."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.geometry import Box, GenogramLayout, Point, TieLine
from sos_widgets.layout.lettering import LINE, words_width, wrapped
from sos_widgets.model.record import Tie

__all__ = ["Ring", "TieRoutes", "box_meets", "rounded"]

Ring = dict[str, Point]
"""Centres of the systems by id."""

_SYMBOL = 0.6
_BESIDE = 0.4
_LENGTH = 17
_HIDES = 0.5
_HARD = 100
_SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRoutes:
    """All that the ties of an eco map need to know, apart from where the systems stand.

    Parameters
    ----------
    ties : tuple of Tie
        In the record's order; each one's system is drawn.
    household : GenogramLayout
        Round (0, 0).
    radius : float
        Of the household's circle.
    sizes : dict of str to float
        Radius of each system's circle.
    called : dict of str to str
        Names of the people of the family.
    """

    ties: tuple[Tie, ...]
    household: GenogramLayout
    radius: float
    sizes: dict[str, float]
    called: dict[str, str]

    def lines(self, ring: Ring) -> list[TieLine]:
        """Draw every tie straight, from the household's edge or from the member."""
        mates: dict[tuple[str, str], list[str]] = {}
        for tie in self.ties:
            mates.setdefault((tie.system, self.end(tie)), []).append(tie.id)
        found = []
        for tie in self.ties:
            same = mates[tie.system, self.end(tie)]
            aside = _BESIDE * (same.index(tie.id) - (len(same) - 1) / 2)
            points = self.line(tie.system, self.end(tie), ring[tie.system], aside=aside)
            found.append(
                TieLine(
                    id=tie.id,
                    system=tie.system,
                    who=tie.who,
                    points=points,
                    words=self._words(tie),
                )
            )
        return found

    def end(self, tie: Tie) -> str:
        """The member whom a tie is drawn to; empty for the household's edge."""
        return tie.who if tie.who in self.household.points else ""

    def _words(self, tie: Tie) -> str:
        absent = self.called.get(tie.who, "") if tie.who not in self.household.points else ""
        return ": ".join(part for part in (absent, tie.words) if part)

    def line(self, system: str, who: str, at: Point, *, aside: float = 0.0) -> tuple[Point, Point]:
        """Draw a straight line from a member, or the household's edge, to a system that is `at`."""
        start = self.household.points[who] if who else (0.0, 0.0)
        length = max(math.dist(start, at), 1e-6)
        along = ((at[0] - start[0]) / length, (at[1] - start[1]) / length)
        away = (-along[1] * aside, along[0] * aside)
        edge = math.sqrt(max(self.radius**2 - aside**2, 0.0))
        first = _leave(_name_size(self.called[who]), along) if who else edge
        last = length - math.sqrt(max(self.sizes[system] ** 2 - aside**2, 0.0))
        one, other = (
            rounded((start[0] + along[0] * far + away[0], start[1] + along[1] * far + away[1]))
            for far in (first, last)
        )
        return one, other

    def labelled(
        self, lines: list[TieLine], ring: Ring, *, whole: bool
    ) -> tuple[bool, list[TieLine]]:
        """Find room for each tie's words; tell whether there was room for all.

        Without `whole` it ends at the first words that have no room.
        """
        circles = [(point, self.sizes[id_]) for id_, point in ring.items()]
        circles.append(((0.0, 0.0), self.radius))
        taken: list[Box] = []
        found, clear = [], True
        for line in lines:
            words = wrapped(line.words, length=_LENGTH, lines=3)
            if not words:
                found.append(line)
                continue
            least, best = _HARD * _HARD, (0.0, 0.0, 0.0, 0.0)
            for box in self._boxes(line, words):
                faults = self._faults(box, line, lines=lines, circles=circles, taken=taken)
                if faults < least:
                    least, best = faults, box
                if not least:
                    break
            clear = clear and least < _HARD
            if not (clear or whole):
                break
            taken.append(best)
            found.append(replace(line, lines=words, label=best))
        return clear, found

    def _boxes(self, line: TieLine, words: tuple[str, ...]) -> list[Box]:
        """Boxes on the part of the line outside the circle, and beside it."""
        start, end = line.points
        half, high = words_width(words) / 2 + 0.1, LINE * len(words) / 2 + 0.06
        length = max(math.dist(start, end), 1e-6)
        part = max((self.radius - math.hypot(*start)) / length, 0.0)
        across = ((end[1] - start[1]) / length, (start[0] - end[0]) / length)
        out = half * abs(across[0]) + high * abs(across[1]) + 0.08
        # Words that would hide most of a short level line stand beside it.
        covered = 2 * min(half / max(abs(across[1]), 1e-6), high / max(abs(across[0]), 1e-6))
        level = abs(across[1]) > 0.92
        hides = level and covered > _HIDES * length * (1 - part)
        found = []
        for aside in (out, -out, 0.0) if hides else (0.0, out, -out):
            for share in _SHARES:
                far = part + (1 - part) * share
                x = start[0] + (end[0] - start[0]) * far + across[0] * aside
                y = start[1] + (end[1] - start[1]) * far + across[1] * aside
                found.append((*rounded((x - half, y - high)), *rounded((x + half, y + high))))
        return found

    def _faults(
        self,
        box: Box,
        own: TieLine,
        *,
        lines: list[TieLine],
        circles: list[tuple[Point, float]],
        taken: list[Box],
    ) -> int:
        hard = sum(_distance(box, point) < size + 0.05 for point, size in circles)
        hard += sum(_overlap(box, other) for other in taken)
        if hard:
            return _HARD * hard
        return sum(line.id != own.id and box_meets(box, line.points) for line in lines)


def _leave(name: Point, along: Point) -> float:
    """How far from a member's middle a tie begins: beyond the symbol and the name below it."""
    across = max(name[0] / 2, 0.5) / max(abs(along[0]), 1e-6)
    below = (0.66 + name[1]) / along[1] if along[1] > 0 else _SYMBOL
    return max(_SYMBOL, min(across, below))


@lru_cache(maxsize=256)
def _name_size(name: str) -> Point:
    lines = wrapped(name)
    return words_width(lines), LINE * len(lines)


def _distance(box: Box, point: Point) -> float:
    across = max(box[0] - point[0], 0.0, point[0] - box[2])
    return math.hypot(across, max(box[1] - point[1], 0.0, point[1] - box[3]))


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def box_meets(box: Box, segment: tuple[Point, Point]) -> bool:
    """Whether a straight line runs into or through a box."""
    left, top, right, bottom = box
    (ax, ay), (bx, by) = segment
    if (ax <= left and bx <= left) or (ax >= right and bx >= right):
        return False
    if (ay <= top and by <= top) or (ay >= bottom and by >= bottom):
        return False
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    return any(cross(segment, side) for side in sides)


def rounded(point: Point) -> Point:
    """Round a point to 4 decimals, without a negative zero."""
    return round(point[0], _DIGITS) + 0.0, round(point[1], _DIGITS) + 0.0
