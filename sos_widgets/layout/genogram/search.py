"""The search for the best order of a ladder's rows, level after level."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from math import comb

from sos_widgets.layout.genogram.conventions import Wishes, wish
from sos_widgets.layout.genogram.fold import folded
from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, Order
from sos_widgets.layout.genogram.maxsat import Answer, Literal
from sos_widgets.layout.genogram.over import above
from sos_widgets.layout.genogram.rules import CROSSINGS, Rules
from sos_widgets.layout.genogram.sift import sifted
from sos_widgets.layout.genogram.walk import walk, walked

__all__ = ["order_of"]

_AGAIN = 12  # times that upright lines are asked into order
_WHOLE = 400_000  # threes in rows; a puzzle with more takes too long to be told
_SPARE = 0.2  # of the time, for the last step
_Crossing = tuple[str, str]


def order_of(
    kin: Kin,
    ladder: Ladder,
    wishes: Wishes,
    *,
    drawn: Callable[[Order], list[_Crossing]],
    seconds: float,
) -> tuple[Order, int]:
    """Order the rows of people who hang together.

    Parameters
    ----------
    drawn : callable
        Gives the crossings of an order as it will be drawn: the two groups of each.
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
    def __init__(
        self,
        kin: Kin,
        ladder: Ladder,
        wishes: Wishes,
        *,
        drawn: Callable[[Order], list[_Crossing]],
        seconds: float,
    ) -> None:
        self._kin, self._wishes, self._drawn = kin, wishes, drawn
        self._fold = folded(kin, ladder, left=wishes.stands_left, kept=wishes.fixed)
        self._spare = _SPARE * seconds
        self._deadline = time.monotonic() + seconds - self._spare

    def run(self) -> tuple[Order, int]:
        """Try without crossings, then with as few as can be, then as far as time allows."""
        bound = 0
        if self._size() <= _WHOLE:
            for crossing in (False, True):
                rules, answer = self._solved(crossing=crossing)
                bound = max((1, *answer.least[:1])) if crossing else 0
                if answer.settled:
                    return self._realised(self._order(rules, answer), rules, answer), bound
                if answer.possible:
                    break
        return self._by_steps(), bound

    def _size(self) -> int:
        return sum(comb(len(row), 3) for row in self._fold.ladder.rows)

    def _by_steps(self) -> Order:
        """Keep families together, then move one after the other."""
        seconds = max(self._deadline - time.monotonic(), 0.0) + self._spare
        order = sifted(walked(self._kin, self._fold.ladder), seconds=seconds)
        return self._fold.unfolded(follow(self._wishes, order))

    def _solved(self, *, crossing: bool) -> tuple[Rules, Answer]:
        rules = Rules(self._kin, self._fold.ladder, crossing=crossing)
        above(rules)
        wish(rules, self._kin, self._fold, self._wishes)
        seconds = self._deadline - time.monotonic()
        # While crossings are counted a preference only leads astray.
        first = CROSSINGS + 1 if crossing else CROSSINGS
        answer = rules.puzzle.solve(seconds=seconds, prefer=self._walk(rules), first=first)
        return rules, answer

    def _walk(self, rules: Rules) -> Iterable[Literal]:
        rank = walk(self._kin, self._fold.ladder)
        for row in self._fold.ladder.rows:
            here = sorted((item for item in row if item in rank), key=rank.__getitem__)
            for number, a in enumerate(here):
                for b in here[number + 1 :]:
                    if known := rules.known(a, b):
                        yield known

    def _order(self, rules: Rules, answer: Answer) -> Order:
        ladder, true = self._fold.ladder, answer.true
        rows = tuple(rules.ordered(row, true) for row in ladder.rows)
        place = {item: number for row in rows for number, item in enumerate(row)}
        gaps = []
        for nets in rules.gaps:
            by = {net.key: net for net in nets if net.bottoms}
            gap = [by[key] for key in rules.ordered(by, true)]
            for net in nets:
                if not net.bottoms:
                    at = (n for n, e in enumerate(gap) if _middle(e, place) > _middle(net, place))
                    gap.insert(next(at, len(gap)), net)
            gaps.append(tuple(gap))
        over = {
            group: -1 if choice.left in true else 1
            for group, choice in rules.over.items()
            if choice.taken in true
        }
        return self._fold.unfolded(Order(rows=rows, nets=tuple(gaps), over=over))

    def _realised(self, order: Order, rules: Rules, answer: Answer) -> Order:
        """Hold upright lines in order until no more cross than must."""
        best, fewest = order, len(self._drawn(order))
        asked: dict[frozenset[str], None] = {}
        for _ in range(_AGAIN):
            crossed = self._drawn(order)
            if len(crossed) < fewest:
                best, fewest = order, len(crossed)
            if len(crossed) <= answer.least[0]:
                break
            before = len(asked)
            asked.update((frozenset(pair), None) for pair in crossed)
            if len(asked) == before:
                break
            order = replace(order, held=tuple(rules.marks(asked, answer.true)))
        return best


def follow(wishes: Wishes, order: Order) -> Order:
    """Put people whom a hand has set somewhere there, the others of an order as they are."""
    rows = []
    for row in order.rows:
        rest = [item for item in row if item not in wishes.fixed]
        for person in sorted(set(row) & set(wishes.fixed), key=wishes.fixed.__getitem__):
            x = wishes.fixed[person]
            known = [wishes.fixed.get(item, wishes.before.get(item)) for item in rest]
            rest.insert(sum(each is not None and each < x for each in known), person)
        rows.append(tuple(rest))
    return replace(order, rows=tuple(rows))


def _middle(net: Net, place: dict[str, int]) -> float:
    return sum(place[item] for item in net.tops) / len(net.tops)
