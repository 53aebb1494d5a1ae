"""Who stands left of whom in each row: few crossings first, then the conventions.

Each demand is tried in the order of its weight and kept only if everything
weightier still holds: hand-set places, no crossing lines, brothers and
sisters by age, partners side by side, households together, the convention of
partners, the drawing before, and at last the order of the file.

References
----------
Order of brothers and sisters and of several partners: McGoldrick, Gerson and
Petry (2020); GenoPro, *Rules to build genograms*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import TypeVar

from sos_widgets.layout.genogram.demands import Demand, Node
from sos_widgets.layout.genogram.kin import Group, Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, Order, is_person
from sos_widgets.layout.genogram.pairs import Before, Pairs

__all__ = ["Ordering", "Wishes", "follow"]
from sos_widgets.layout.genogram.walk import walk

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What else the order should follow.

    Parameters
    ----------
    left : dict of (str, str) to bool
        For partners: whether the first stands left by convention.
    fixed : dict of str to float
        x of people whom a hand has put somewhere.
    before : dict of str to float
        x of people in the drawing before.
    """

    left: dict[tuple[str, str], bool]
    fixed: dict[str, float]
    before: dict[str, float]


class Ordering:
    """One attempt: the ladder's items as numbered nodes, and what is decided of them."""

    def __init__(self, kin: Kin, ladder: Ladder, wishes: Wishes, *, steps: int) -> None:
        self.kin, self.ladder, self.wishes = kin, ladder, wishes
        names: list[Node] = [item for row in ladder.rows for item in row]
        names += [net.key for net in ladder.nets]
        self.node = {name: index for index, name in enumerate(names)}
        self.gaps: list[list[Net]] = [[] for _ in ladder.rows]
        for net in ladder.nets:
            self.gaps[net.gap].append(net)
        levels = [[self.node[item] for item in row] for row in ladder.rows]
        levels += [[self.node[net.key] for net in gap] for gap in self.gaps]
        self.pairs = Pairs(levels, steps=steps)
        self.row_of = {item: index for index, row in enumerate(ladder.rows) for item in row}
        self.parent_in = kin.parent_in()
        self.child_of = kin.child_of()
        self.must_cross = False  # whether lines cross in whatever order, hand-set places kept

    def solve(
        self, wanted: Iterable[Demand], weight: int, *, given: Sequence[Sequence[Node]] = ()
    ) -> Order:
        """Take up demands that keep lines apart, then the conventions down to a weight.

        Parameters
        ----------
        wanted : iterable of Demand
            The weightiest first.
        weight : int
            0 takes up all conventions last, 4 as early as can be.
        given : sequence of sequence of Node
            Orders to follow before those of the file; with a weight below 0
            before all else.
        """
        self._hand_set()
        if weight < 0:
            self._follow(given)
        for demand in wanted:
            if not self.pairs.same(self._pair(*demand.first), self._pair(*demand.second)):
                self.must_cross = True
        if weight > 0:
            self._by_age()
        if weight > 1:
            self._couples_together()
        if weight > 2:
            self._partner_convention(several=True)
        if weight > 3:
            self._households_together()
        self._by_age()
        self._partner_convention(several=False)
        self._follow(given)
        self._as_before()
        self._by_file()
        return self._read_off()

    def _follow(self, given: Sequence[Sequence[Node]]) -> None:
        for level in given:
            for a, b in combinations(level, 2):
                self.pairs.try_before(*self._pair(a, b))

    def _pair(self, a: Node, b: Node) -> Before:
        return self.node[a], self.node[b]

    def _hand_set(self) -> None:
        wishes = self.wishes
        for row in self.ladder.rows:
            for person in row:
                if person not in wishes.fixed:
                    continue
                for other in row:
                    known = wishes.fixed.get(other, wishes.before.get(other))
                    if other != person and known is not None:
                        first = wishes.fixed[person] < known
                        self.pairs.try_before(
                            *(self._pair(person, other) if first else self._pair(other, person))
                        )

    def _by_age(self) -> None:
        for net in self.ladder.nets:
            for a, b in combinations(filter(is_person, net.bottoms), 2):
                self.pairs.try_before(*self._pair(a, b))

    def _couples(self) -> list[Net]:
        nets = [net for net in self.ladder.nets if net.hub and len(net.tops) == 2]
        return sorted(nets, key=lambda net: not net.group.couple)

    def _couples_together(self) -> None:
        for net in self._couples():
            a, b = net.tops
            between = [other for each in (a, b) for other in self._partners(each)]
            self._nobody_between((a, b), between)

    def _partners(self, person: str) -> list[str]:
        groups = self.parent_in.get(person, []) if is_person(person) else []
        if len(groups) < 3:
            return []
        return [other for group in groups for other in group.parents if other != person]

    def _nobody_between(self, people: tuple[str, ...], free: list[str]) -> bool:
        first, rest = people[0], people[1:]
        return self.pairs.all_same(
            (self._pair(first, item), self._pair(other, item))
            for item in self.ladder.rows[self.row_of[first]]
            if item not in people and item not in free
            for other in rest
        )

    def _households_together(self) -> None:
        for _, members in self.kin.households:
            by_row: dict[int, list[str]] = {}
            for person in members:
                if person in self.row_of:
                    by_row.setdefault(self.row_of[person], []).append(person)
            for people in by_row.values():
                self._nobody_between(tuple(people), [])

    def _partner_convention(self, *, several: bool) -> None:
        if several:
            for person, groups in self.parent_in.items():
                pairs = [group for group in groups if group.couple and len(group.parents) == 2]
                if person in self.row_of and len(pairs) > 1:
                    line = [_other(group, person) for group in pairs]
                    line.insert(1, person)
                    for a, b in pairwise(line):
                        self._try_left(a, b)
            return
        for net in self._couples():
            a, b = net.tops
            if self.wishes.left.get((a, b), True):
                self._try_left(a, b)
            else:
                self._try_left(b, a)

    def _try_left(self, a: str, b: str) -> None:
        if a != b and self.row_of[a] == self.row_of[b]:
            self.pairs.try_before(*self._pair(a, b))

    def _as_before(self) -> None:
        before = self.wishes.before
        for row in self.ladder.rows:
            people = sorted((item for item in row if item in before), key=before.__getitem__)
            for index, person in enumerate(people):
                for other in people[index + 1 :]:
                    if before[person] < before[other]:
                        self.pairs.try_before(*self._pair(person, other))

    def _by_file(self) -> None:
        rank = walk(self.kin, self.ladder)
        for row in self.ladder.rows:
            walked = sorted(row, key=lambda item: rank.get(item, len(rank)))
            for a, b in combinations(walked, 2):
                self.pairs.decide(*self._pair(a, b))
        for number, gap in enumerate(self.gaps):
            place = {node: i for i, node in enumerate(self._row(number))}
            middle = {
                net.key: sum(place[self.node[top]] for top in net.tops) / len(net.tops)
                for net in gap
            }
            nets = sorted(gap, key=lambda net: middle[net.key])
            for index, net in enumerate(nets):
                for other in nets[index + 1 :]:
                    self.pairs.decide(self.node[net.key], self.node[other.key])

    def _row(self, number: int) -> list[int]:
        return self.pairs.order([self.node[item] for item in self.ladder.rows[number]])

    def _read_off(self) -> Order:
        return Order(
            rows=tuple(
                _sorted(row, [self.node[item] for item in row], self.pairs)
                for row in self.ladder.rows
            ),
            nets=tuple(
                _sorted(gap, [self.node[net.key] for net in gap], self.pairs) for gap in self.gaps
            ),
        )


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


def _sorted(items: Sequence[_T], nodes: list[int], pairs: Pairs) -> tuple[_T, ...]:
    item = dict(zip(nodes, items, strict=True))
    return tuple(item[node] for node in pairs.order(nodes))


def _other(group: Group, person: str) -> str:
    return group.parents[1] if group.parents[0] == person else group.parents[0]
