"""A smaller family with the same question: who can stand by somebody else is taken out.

Of every best order there is one in which

- a partner without parents and without another partnership stands beside
  theirs, who has no other either;
- brothers and sisters without lines of their own, born one after the other,
  stand together.

So each of them is folded into one item, and put back when the order is known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, Order, is_person

__all__ = ["Folded", "folded"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A ladder with fewer items.

    Parameters
    ----------
    ladder : Ladder
        What is left.
    within : dict of str to tuple of str
        For each item that stands for several: those, from left to right.
    weights : dict of str to int
        How many brothers and sisters such an item stands for.
    whole : Ladder
        All of it.
    """

    ladder: Ladder
    within: dict[str, tuple[str, ...]]
    weights: dict[str, int]
    whole: Ladder

    def unfolded(self, order: Order) -> Order:
        """Put everybody back into an order of what was left."""
        rows = tuple(
            tuple(each for item in row for each in self.within.get(item, (item,)))
            for row in order.rows
        )
        place = {item: number for row in rows for number, item in enumerate(row)}
        whole = {net.key: net for net in self.whole.nets}
        gaps: list[list[Net]] = [[whole.pop(net.key) for net in gap] for gap in order.nets]
        for net in whole.values():  # partners without children, whose line runs at their row
            middle = _middle(net, place)
            gap = gaps[net.gap]
            at = next((n for n, each in enumerate(gap) if _middle(each, place) > middle), len(gap))
            gap.insert(at, net)
        return replace(order, rows=rows, nets=tuple(map(tuple, gaps)))


def _middle(net: Net, place: dict[str, int]) -> float:
    return sum(place[item] for item in net.tops) / len(net.tops)


def folded(
    kin: Kin, ladder: Ladder, *, left: Callable[[str, str], bool], kept: Collection[str] = ()
) -> Folded:
    """Fold a ladder.

    Parameters
    ----------
    left : callable
        Whether the first of two partners stands left by convention.
    kept : collection of str
        People in whose rows nobody is folded: a hand has put them somewhere.
    """
    whole_rows = {item for row in ladder.rows if not {*kept}.isdisjoint(row) for item in row}
    homes: dict[str, set[str]] = {}
    for household, members in kin.households:
        for person in members:
            homes.setdefault(person, set()).add(household)

    def alike(a: str, b: str) -> bool:
        return homes.get(a) == homes.get(b) and a not in whole_rows

    under: dict[str, int] = {}
    over: dict[str, int] = {}
    for net in ladder.nets:
        for item in net.tops:
            under[item] = under.get(item, 0) + 1
        for item in net.bottoms:
            over[item] = over.get(item, 0) + 1
    within: dict[str, tuple[str, ...]] = {}
    gone: set[str] = set()
    nets: list[Net] = []
    for net in ladder.nets:
        if net.hub and net.group.couple and len(net.tops) == 2 and all(map(is_person, net.tops)):
            a, b = net.tops
            if over.get(b) or under[b] > 1:
                a, b = b, a
            if not over.get(b) and under[a] == under[b] == 1 and alike(a, b):
                within[a] = (a, b) if left(a, b) else (b, a)
                gone.add(b)
                if not net.bottoms:
                    del under[a]
                    continue
                net = replace(net, tops=(a,))
        nets.append(net)
    for number, net in enumerate(nets):
        standing: list[str] = []
        for item in net.bottoms:
            last = standing[-1] if standing else ""
            if (
                standing
                and all(
                    is_person(each) and each not in under and over[each] == 1
                    for each in (last, item)
                )
                and alike(last, item)
            ):
                within[last] = within.get(last, (last,)) + within.pop(item, (item,))
                gone.add(item)
            else:
                standing.append(item)
        nets[number] = replace(net, bottoms=tuple(standing))
    rows = tuple(tuple(item for item in row if item not in gone) for row in ladder.rows)
    return Folded(
        ladder=Ladder(rows=rows, nets=tuple(nets), lost=ladder.lost),
        within=within,
        weights={item: sum(each in over for each in items) for item, items in within.items()},
        whole=ladder,
    )
