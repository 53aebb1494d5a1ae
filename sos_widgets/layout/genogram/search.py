"""The search for the best order of a ladder's rows, level after level."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

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
_EXACT = 0.6  # of the time left
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
        self._fold = folded(kin, ladder, left=wishes.stands_left, kept=wishes.held)
        self._spare = _SPARE * seconds
        self._deadline = time.monotonic() + seconds - self._spare

    def run(self) -> tuple[Order, int]:
        """Try without crossings, then with as few as can be, then as far as time allows."""
        groups = {net.group.id for net in self._fold.ladder.nets}
        rules, answer = self._solved(self._deadline)
        if answer.settled:
            return self._realised(rules, answer), 0
        if answer.possible:
            return self._by_steps(), 0
        rules, answer = self._solved(self._left(_EXACT), groups)
        bound = max((1, *answer.least[:1]))
        if answer.settled:
            return self._realised(rules, answer), bound
        # Without the fewest lines that others could not but cross there is an order;
        # with it those lines are put back.
        rules, answer = self._solved(self._left(_EXACT), loose=True)
        if not answer.settled:
            return self._by_steps(), bound
        bound = max(bound, answer.least[0])
        first = self._realised(rules, answer)
        left_out = {group for group, literal in rules.left_out.items() if literal in answer.true}
        rules, answer = self._solved(self._deadline, left_out)
        second = self._realised(rules, answer) if answer.settled else first
        return min(first, second, key=lambda order: len(self._drawn(order))), bound

    def _left(self, part: float) -> float:
        now = time.monotonic()
        return now + part * max(self._deadline - now, 0.0)

    def _by_steps(self) -> Order:
        """Keep families together, then move one after the other."""
        seconds = max(self._deadline - time.monotonic(), 0.0) + self._spare
        order = sifted(walked(self._kin, self._fold.ladder), seconds=seconds)
        return self._fold.unfolded(follow(self._wishes, order))

    def _solved(
        self, until: float, crossing: Collection[str] = (), *, loose: bool = False
    ) -> tuple[Rules, Answer]:
        rules = Rules(self._kin, self._fold.ladder, crossing=crossing, loose=loose)
        above(rules)
        if not loose:
            wish(rules, self._kin, self._fold, self._wishes)
        # While crossings are counted a preference only leads astray.
        first = CROSSINGS + 1 if crossing else CROSSINGS
        answer = rules.puzzle.solve(
            seconds=until - time.monotonic(),
            prefer=self._walk(rules),
            first=first,
            mend=rules.mend,
        )
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

    def _realised(self, rules: Rules, answer: Answer) -> Order:
        """Hold upright lines in order until no more cross than must."""
        order = self._order(rules, answer)
        best, fewest = order, len(self._drawn(order))
        asked: dict[frozenset[str], None] = {}
        for _ in range(_AGAIN):
            crossed = self._drawn(order)
            if len(crossed) < fewest:
                best, fewest = order, len(crossed)
            if len(crossed) <= (answer.least[0] if rules.crossing else 0):
                break
            before = len(asked)
            asked.update((frozenset(pair), None) for pair in crossed)
            if len(asked) == before:
                break
            order = replace(order, held=tuple(rules.marks(asked, answer.true)))
        return best


def follow(wishes: Wishes, order: Order) -> Order:
    """Put people whom a hand has set where they stood, the others of an order as they are."""
    rows = []
    for row in order.rows:
        held = {item for item in row if item in wishes.held and item in wishes.before}
        rest = [item for item in row if item not in held]
        for person in sorted(held, key=wishes.before.__getitem__):
            number, place = wishes.before[person]
            known = [wishes.before.get(item, (-1, 0)) for item in rest]
            rest.insert(sum(each[0] == number and each[1] < place for each in known), person)
        rows.append(tuple(rest))
    return replace(order, rows=tuple(rows))


def _middle(net: Net, place: dict[str, int]) -> float:
    return sum(place[item] for item in net.tops) / len(net.tops)
