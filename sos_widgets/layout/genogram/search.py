"""The search for an order in which the fewest lines cross, and of those the best.

What is quick comes first: taking up demands one by one finds a drawing
without crossings for nearly every family. Where lines still cross, what must
cross is found by contradictions, and at last by integer programming.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from sos_widgets.layout.genogram.demands import (
    Demand,
    Lines,
    Node,
    all_lines,
    core_lines,
    demands,
)
from sos_widgets.layout.genogram.exact import exact
from sos_widgets.layout.genogram.fewest import Fewest, fewest
from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Order
from sos_widgets.layout.genogram.order import Ordering, Wishes
from sos_widgets.layout.genogram.score import conventions
from sos_widgets.layout.genogram.sift import sifted

__all__ = ["order_of"]

_WEIGHTS = (4, 3, 2, 1, 0)
_GIVEN = -1
_OVER = "set", "above"


def order_of(
    kin: Kin,
    ladder: Ladder,
    wishes: Wishes,
    *,
    drawn: Callable[[Order], int],
    seconds: float,
) -> tuple[Order, int]:
    """Order the rows of people who hang together.

    Parameters
    ----------
    drawn : callable
        Counts the crossings of an order as it will be drawn.
    seconds : float
        How long to look for fewer crossings where lines cross.

    Returns
    -------
    order : Order
        With the fewest crossings found, and of those the best by the conventions.
    bound : int
        No order has fewer crossings.
    """
    return _Search(kin, ladder, wishes, drawn=drawn, seconds=seconds).run()


class _Search:
    """The best of the orders tried, and what is known of all."""

    def __init__(
        self,
        kin: Kin,
        ladder: Ladder,
        wishes: Wishes,
        *,
        drawn: Callable[[Order], int],
        seconds: float,
    ) -> None:
        self._kin, self._ladder, self._wishes, self._drawn = kin, ladder, wishes, drawn
        self._deadline = time.monotonic() + seconds
        self._marks: tuple[int, int, int] | None = None
        self._best = Order(rows=(), nets=())
        self._bound = 0
        self._lines = all_lines(kin, ladder)
        self._whole = list(demands(self._lines, fine=False))

    def run(self) -> tuple[Order, int]:
        """Try what is quick, then what is thorough, until nothing can be better."""
        steps = self._plain, self._by_contradictions, self._by_program, self._by_sifting
        for step in steps:
            if step() or self._left() < 0:
                break
        return self._best, self._bound

    def _left(self) -> float:
        return self._deadline - time.monotonic()

    def _take(self, order: Order) -> bool:
        """Keep an order if it is better; whether the best has no more crossings than must be."""
        marks = self._drawn(order), *conventions(self._ladder, order)
        if self._marks is None or marks < self._marks:
            self._marks, self._best = marks, order
        return self._marks[0] <= self._bound

    def _plain(self) -> bool:
        # Light demands can block the way to a drawing without crossings that no
        # single step shows: then try again with fewer.
        nothing = Fewest()
        wanted = [d for d in self._whole if not d.loose and not nothing.void(d)]
        for weight in _WEIGHTS:
            attempt = Ordering(self._kin, self._ladder, self._wishes)
            if self._take(attempt.solve(wanted, weight)):
                return True
            if attempt.must_cross:
                break
        return False

    def _by_contradictions(self) -> bool:
        lines = core_lines(self._lines)
        core = list(demands(lines, fine=False))
        known = fewest(core, seconds=self._left() * 0.6)
        self._bound = max(self._bound, known.bound)
        if self._attempts(core, known, ()):
            return True
        kept = [demand for demand in core if not known.void(demand)]
        found = exact(_levels(self._ladder, lines), kept, cycles=(), seconds=self._left())
        return bool(found.levels) and self._attempts(core, known, found.levels)

    def _by_sifting(self) -> bool:
        lines = core_lines(self._lines)
        places: dict[Node, int] = {item: n for row in self._best.rows for n, item in enumerate(row)}
        places |= {net.key: n for gap in self._best.nets for n, net in enumerate(gap)}
        levels = [sorted(each, key=places.__getitem__) for each in _levels(self._ladder, lines)]
        order = sifted(levels, lines, seconds=self._left() / 4)
        put = {node: place for level in order for place, node in enumerate(level)}
        core = list(demands(lines, fine=False))
        crossed = frozenset(
            demand.choices[0]
            for demand in core
            if (put[demand.first[0]] < put[demand.first[1]])
            != (put[demand.second[0]] < put[demand.second[1]])
        )
        return self._attempts(core, Fewest(chosen=crossed), order)

    def _by_program(self) -> bool:
        lines = core_lines(self._lines)
        core = list(demands(lines, fine=True))
        found = exact(_levels(self._ladder, lines), core, cycles=(), seconds=self._left())
        self._bound = max(self._bound, found.bound)
        known = Fewest(chosen=found.chosen)
        return bool(found.levels) and self._attempts(core, known, found.levels)

    def _attempts(self, core: list[Demand], known: Fewest, given: Sequence[Sequence[Node]]) -> bool:
        firm = [demand for demand in self._whole if not demand.loose]
        kept = [demand for demand in core + firm if not known.void(demand)]
        # Of lines that have to cross as few ends as can be: those demands come last.
        kept += [demand for demand in firm if known.void(demand)]
        over = frozenset(str(what[1]) for way, what in known.chosen if (way, what[0]) == _OVER)
        for weight in (_GIVEN, *_WEIGHTS) if given else _WEIGHTS:
            attempt = Ordering(self._kin, self._ladder, self._wishes)
            order = attempt.solve(kept, weight, given=given)
            if self._take(order) or (over and self._take(replace(order, over=over))):
                return True
            if self._left() < 0:
                break
        return False


def _levels(ladder: Ladder, lines: list[Lines]) -> list[list[Node]]:
    kept = {item for each in lines for item in (*each.tops, *each.bottoms)}
    found: list[list[Node]] = [[item for item in row if item in kept] for row in ladder.rows]
    gaps: dict[int, list[Node]] = {}
    for each in lines:
        if each.bottoms:
            gaps.setdefault(each.net.gap, []).append(each.net.key)
    return found + list(gaps.values())
