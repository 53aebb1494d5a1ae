"""What else is wished for an order, level after level.

References
----------
Order of brothers and sisters and of several partners: McGoldrick, Gerson and
Petry (2020); GenoPro, *Rules to build genograms*.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise

from sos_widgets.layout.genogram.fold import Folded
from sos_widgets.layout.genogram.kin import Group, Kin
from sos_widgets.layout.genogram.ladder import is_person
from sos_widgets.layout.genogram.maxsat import Literal
from sos_widgets.layout.genogram.rules import Rules

__all__ = ["AGE", "APART", "CARES", "HOMES", "MOVED", "TURNED", "Wishes", "wish"]

AGE, APART, HOMES, CARES, MOVED, TURNED = range(1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What an order should follow besides the family.

    Parameters
    ----------
    left : dict of (str, str) to bool
        For partners: whether the first stands left by convention.
    before : dict of str to (row, place)
        Where people stood in the drawing before; places of one row can be compared.
    held : frozenset of str
        Ids of people whom a hand has put there.
    """

    left: dict[tuple[str, str], bool]
    before: dict[str, tuple[int, int]]
    held: frozenset[str] = frozenset()

    def stands_left(self, a: str, b: str) -> bool:
        """Whether the first of two partners stands left by convention."""
        return self.left[a, b] if (a, b) in self.left else not self.left.get((b, a), False)


def wish(rules: Rules, kin: Kin, fold: Folded, wishes: Wishes) -> None:
    """Add all wishes to a puzzle; places set by hand must be kept."""
    _by_age(rules, fold)
    _side_by_side(rules)
    _homes(rules, kin)
    _cares(rules, kin)
    _partners(rules, kin, wishes)
    _as_before(rules, wishes)


def _by_age(rules: Rules, fold: Folded) -> None:
    weight = fold.weights
    for net in rules.ladder.nets:
        for a, b in combinations(filter(is_person, net.bottoms), 2):
            rules.puzzle.wish(AGE, rules.before(a, b), weight=weight.get(a, 1) * weight.get(b, 1))


def _side_by_side(rules: Rules) -> None:
    for net in rules.ladder.nets:
        if net.hub and len(net.tops) == 2 and net.group.couple:
            apart = rules.puzzle.variable()
            rules.puzzle.wish(APART, -apart)
            _together(rules, net.gap, net.tops, apart, APART)


def _together(rules: Rules, row: int, people: tuple[str, ...], unless: Literal, level: int) -> None:
    before = rules.before
    first, *rest = people
    for item in rules.ladder.rows[row]:
        if item not in people:
            for other in rest:
                rules.puzzle.same(before(first, item), before(other, item), unless, level=level)


def _homes(rules: Rules, kin: Kin) -> None:
    for _, members in kin.households:
        for number, row in enumerate(rules.ladder.rows):
            here = tuple(item for item in row if item in members)
            if len(here) > 1:
                parted = rules.puzzle.variable()
                rules.puzzle.wish(HOMES, -parted)
                _together(rules, number, here, parted, HOMES)


def _cares(rules: Rules, kin: Kin) -> None:
    """Lines from carers to children cross few others."""
    row_of = {item: n for n, row in enumerate(rules.ladder.rows) for item in row}
    puzzle, before = rules.puzzle, rules.before
    for number, care in enumerate(kin.cares):
        carers = [carer for carer in care.carers if carer in row_of]
        gap = row_of[carers[-1]] if carers else -1
        if row_of.get(care.child, -1) != gap + 1:
            continue
        key = ("care", number)
        nets = [net for net in rules.gaps[gap] if net.bottoms]
        for one, other in combinations(nets, 2):
            rules.three(one.key, other.key, key, level=CARES)
        for net in nets:
            crossed = puzzle.variable()
            puzzle.wish(CARES, -crossed)
            ends = [(carer, top) for carer in carers for top in net.tops]
            ends += [(care.child, bottom) for bottom in net.bottoms]
            for mine, theirs in ends:
                if mine != theirs:
                    puzzle.same(before(mine, theirs), before(key, net.key), crossed, level=CARES)


def _partners(rules: Rules, kin: Kin, wishes: Wishes) -> None:
    """Earlier partners nearer, the man left; no line above a row without need."""
    row_of = {item: n for n, row in enumerate(rules.ladder.rows) for item in row}
    for person, groups in kin.parent_in().items():
        pairs = [group for group in groups if group.couple and len(group.parents) == 2]
        if person in row_of and len(pairs) > 1:
            line = [_other(group, person) for group in pairs]
            line.insert(1, person)
            for a, b in pairwise(line):
                if a != b and row_of.get(a, -1) == row_of.get(b, -2):
                    rules.puzzle.wish(TURNED, rules.before(a, b))
    for net in rules.ladder.nets:
        if net.hub and net.group.couple and len(net.tops) == 2:
            a, b = net.tops
            if all(map(is_person, net.tops)):
                turned = rules.before(a, b) if wishes.stands_left(a, b) else rules.before(b, a)
                rules.puzzle.wish(TURNED, turned)
    for over in rules.over.values():
        rules.puzzle.wish(TURNED, -over.taken)


def _other(group: Group, person: str) -> str:
    return group.parents[1] if group.parents[0] == person else group.parents[0]


def _as_before(rules: Rules, wishes: Wishes) -> None:
    """Have people left of whom they stood left of; whom a hand has set, in any case."""
    known = wishes.before
    for row in rules.ladder.rows:
        here = sorted((item for item in row if item in known), key=known.__getitem__)
        for a, b in combinations(here, 2):
            if known[a][0] == known[b][0]:
                if a in wishes.held or b in wishes.held:
                    rules.puzzle.must(rules.before(a, b))
                rules.puzzle.wish(MOVED, rules.before(a, b))
