"""The ties of an eco map as straight lines."""

from __future__ import annotations

import math
from collections.abc import Iterable

from sos_widgets.layout.ecomap.middle import SYMBOL, Middle
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.plane import Segment
from sos_widgets.model.record import Tie

__all__ = ["End", "Lines"]

End = tuple[str, float]
"""Where a tie begins: a member (or "" for the household's edge), and how far to the side
of the straight way it runs, where several ties join the same two."""

_BESIDE = 0.55
_WIDEST = 1.5


class Lines:
    """Straight lines from a member, or the household's edge, to places around.

    Parameters
    ----------
    ties : iterable of Tie
        All that are drawn.
    """

    def __init__(self, middle: Middle, ties: Iterable[Tie]) -> None:
        self.middle = middle
        self._points = middle.household.points
        mates: dict[tuple[str, str], list[str]] = {}
        for tie in ties:
            mates.setdefault((tie.system, self.whose(tie)), []).append(tie.id)
        self.ends: dict[str, End] = {
            id_: (who, _beside(len(same)) * (number - (len(same) - 1) / 2))
            for (_, who), same in mates.items()
            for number, id_ in enumerate(same)
        }

    def whose(self, tie: Tie) -> str:
        """The member whom a tie is drawn to; empty for the household's edge."""
        return tie.who if tie.who in self._points else ""

    def line(self, end: End, to: Point, size: float = 0.0) -> Segment:
        """Draw a straight line to a system that is at `to`, up to its circle of radius `size`."""
        who, aside = end
        start = self._points[who] if who else (0.0, 0.0)
        long = max(math.dist(start, to), 1e-6)
        ux, uy = (to[0] - start[0]) / long, (to[1] - start[1]) / long
        first = self._leave(who, (ux, uy)) if who else _edge(self.middle.radius, aside)
        last = long - _edge(size, aside)
        x, y = start[0] - uy * aside, start[1] + ux * aside
        return (x + ux * first, y + uy * first), (x + ux * last, y + uy * last)

    def _leave(self, who: str, along: Point) -> float:
        """How far from a member's middle a tie begins: beyond the symbol and the name below it."""
        half, depth = self.middle.names[who]
        across = max(half, SYMBOL) / max(abs(along[0]), 1e-6)
        below = (depth + 0.06) / along[1] if along[1] > 0 else SYMBOL
        return max(SYMBOL, min(across, below))


def _beside(count: int) -> float:
    """How far apart so many ties of the same two run."""
    return round(min(_BESIDE, _WIDEST / max(count - 1, 1)), 4)


def _edge(radius: float, aside: float) -> float:
    return math.sqrt(max(radius * radius - aside * aside, 0.0))
