"""The search for an order in which the fewest lines cross, and of those the best.

What is quick comes first: taking up demands one by one finds a drawing
without crossings for nearly every family. Where lines still cross, what must
cross is found by contradictions, and at last by integer programming.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from sos_widgets.layout.genogram.demands import (
    Choice,
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
from sos_widgets.layout.genogram.order import Ordering, Wishes, follow
from sos_widgets.layout.genogram.pairs import Overrun
from sos_widgets.layout.genogram.score import conventions
from sos_widgets.layout.genogram.sift import sifted
from sos_widgets.layout.genogram.solver import load
from sos_widgets.layout.genogram.walk import walked

__all__ = ["order_of"]

_WEIGHTS = (4, 3, 2, 1, 0)
_GIVEN = -1
_STEPS = 400_000  # pairs set in one attempt
_PAIRS = 60_000  # in all levels: with more, families stay together and no more is tried
_PROVABLE = 150_000  # pairs of lines in one gap, in all
_AGAIN = 12  # ways to cross that the program is asked for
_SPARE = 0.3  # of the time, for the last step
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
        self._spare = _SPARE * seconds
        self._deadline = time.monotonic() + seconds - self._spare
        self._marks: tuple[int, int, int] | None = None
        self._best = Order(rows=(), nets=())
        self._bound = 0
        self._lines = all_lines(kin, ladder)
        widths = [len(row) for row in ladder.rows]
        self._large = sum(width * width for width in widths) > 2 * _PAIRS
        self._whole = [] if self._large else list(demands(self._lines, fine=False))

    def run(self) -> tuple[Order, int]:
        """Try what is quick, then what is thorough, until nothing can be better."""
        if self._large:
            self._together()
            self._bounded()
        elif not (self._plain() or self._by_contradictions() or self._by_program()):
            self._by_steps()
        return self._best, self._bound

    def _left(self) -> float:
        return self._deadline - time.monotonic()

    def _take(self, order: Order) -> bool:
        """Keep an order if it is better; whether the best has no more crossings than must be."""
        marks = self._drawn(order), *conventions(self._ladder, order)
        if self._marks is None or marks < self._marks:
            self._marks, self._best = marks, order
        return self._reached()

    def _reached(self) -> bool:
        return self._marks is not None and self._marks[0] <= self._bound

    def _plain(self) -> bool:
        # Light demands can block the way to a drawing without crossings that no
        # single step shows: then try again with fewer.
        nothing = Fewest()
        wanted = [d for d in self._whole if not d.loose and not nothing.void(d)]
        for weight in _WEIGHTS:
            attempt = Ordering(self._kin, self._ladder, self._wishes, steps=_STEPS)
            try:
                if self._take(attempt.solve(wanted, weight)):
                    return True
            except Overrun:
                break
            if attempt.must_cross:
                break
        return self._take(follow(self._wishes, walked(self._kin, self._ladder)))

    def _together(self) -> None:
        """Keep families together, then move one after the other; too large to weigh more."""
        order = walked(self._kin, self._ladder)
        order = sifted(order, self._lines, seconds=self._left() / 2)
        self._best = follow(self._wishes, order)

    def _by_steps(self) -> None:
        """Move one after the other to where fewer lines cross."""
        seconds = max(self._left(), 0.0) + self._spare
        order = sifted(self._best, self._lines, seconds=seconds)
        self._take(follow(self._wishes, order))

    def _bounded(self) -> None:
        """Prove at least that some lines must cross."""
        lines = core_lines(self._lines)
        gaps = Counter(each.net.gap for each in lines)
        if sum(count * count for count in gaps.values()) < _PROVABLE:
            core = demands(lines, fine=False)
            self._bound = fewest(core, seconds=self._left()).bound

    def _by_contradictions(self) -> bool:
        lines = core_lines(self._lines)
        core = list(demands(lines, fine=False))
        known = fewest(core, seconds=self._left() / 2)
        self._bound = max(self._bound, known.bound)
        if self._attempts(core, known, ()):
            return True
        self._deadline += load()
        kept = [demand for demand in core if not known.void(demand)]
        found = exact(_levels(self._ladder, lines), kept, seconds=self._left())
        return bool(found.levels) and self._attempts(core, known, found.levels)

    def _by_program(self) -> bool:
        lines = core_lines(self._lines)
        core = list(demands(lines, fine=True))
        before: list[frozenset[Choice]] = []
        while len(before) < _AGAIN:
            found = exact(_levels(self._ladder, lines), core, but=before, seconds=self._left() / 2)
            if not before:
                self._bound = max(self._bound, found.bound)
            if not found.levels:
                break
            # As few crossings can be had in several ways, and some are drawn better.
            if self._attempts(core, Fewest(chosen=found.chosen), found.levels):
                return True
            before.append(found.chosen)
        return False

    def _attempts(self, core: list[Demand], known: Fewest, given: Sequence[Sequence[Node]]) -> bool:
        firm = [demand for demand in self._whole if not demand.loose]
        kept = [demand for demand in core + firm if not known.void(demand)]
        # Of lines that have to cross as few ends as can be: those demands come last.
        kept += [demand for demand in firm if known.void(demand)]
        over = frozenset(str(what[1]) for way, what in known.chosen if (way, what[0]) == _OVER)
        for weight in (_GIVEN, *_WEIGHTS) if given else _WEIGHTS:
            attempt = Ordering(self._kin, self._ladder, self._wishes, steps=_STEPS)
            try:
                order = attempt.solve(kept, weight, given=given)
            except Overrun:
                break
            reached = self._take(order) or (over and self._take(replace(order, over=over)))
            # An order given as it is may leave conventions that cost nothing unkept.
            if self._left() < 0 or (reached and weight != _GIVEN):
                break
        return self._reached()


def _levels(ladder: Ladder, lines: list[Lines]) -> list[list[Node]]:
    kept = {item for each in lines for item in (*each.tops, *each.bottoms)}
    found: list[list[Node]] = [[item for item in row if item in kept] for row in ladder.rows]
    gaps: dict[int, list[Node]] = {}
    for each in lines:
        if each.bottoms:
            gaps.setdefault(each.net.gap, []).append(each.net.key)
    return found + list(gaps.values())
