"""Partner lines above their row.

Somebody with several partners cannot stand beside all of them. A line to a
partner farther off may run above the row: up beside the one with more
partnerships, over those between, and down beside the other, where the line to
the children starts. It crosses the lines that come down from above to those
whom it passes, and what else leaves where it comes down.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from sos_widgets.layout.genogram.kin import Group
from sos_widgets.layout.genogram.ladder import Net, is_person
from sos_widgets.layout.genogram.maxsat import Literal, Puzzle

if TYPE_CHECKING:
    from sos_widgets.layout.genogram.rules import Rules

__all__ = ["Over", "above", "can_climb", "climb", "climber_first"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """One line that may run above its row.

    Parameters
    ----------
    climber, other : str
        The partner beside whom it goes up; the one beside whom it comes down.
    taken : Literal
        Whether it does run above the row.
    left : Literal
        Whether it then comes down on the left of `other`.
    """

    climber: str
    other: str
    taken: Literal
    left: Literal


def climber_first(net: Net, groups: dict[str, list[Group]]) -> tuple[str, str]:
    """Give two partners, the one first whom a line above the row leaves upwards."""
    a, b = net.tops
    return (a, b) if len(groups[a]) >= len(groups[b]) else (b, a)


def can_climb(net: Net, groups: dict[str, list[Group]]) -> bool:
    """Whether a net's partner line may run above its row: only to a further partner."""
    couple = net.hub and net.group.couple and len(net.tops) == 2 and all(map(is_person, net.tops))
    return couple and len(groups[climber_first(net, groups)[0]]) > 1


def climb(net: Net, groups: dict[str, list[Group]], puzzle: Puzzle) -> Over | None:
    """Give the choices of a net whose partner line may run above its row."""
    if not can_climb(net, groups):
        return None
    climber, other = climber_first(net, groups)
    return Over(climber=climber, other=other, taken=puzzle.variable(), left=puzzle.variable())


def above(rules: Rules) -> None:
    """Tell what lines above their rows cross."""
    for nets in rules.gaps:
        here = [net for net in nets if net.hub and net.group.id in rules.over]
        for net in here:
            _down(rules, net)
            _straight_down(rules, net, [each for each in nets if each is not net])
            for other in nets:
                if other is not net and len(other.tops) == 2:
                    _beside(rules, net, other)
        for one, other in combinations(here, 2):
            unless = [-rules.over[net.group.id].taken for net in (one, other)]
            unless += rules.crossed("above", one.group.id, other.group.id)
            rules.not_interlaced(one, other, *unless)


def _down(rules: Rules, net: Net) -> None:
    """Lines that come down from above to those whom it passes."""
    over, before = rules.over[net.group.id], rules.before
    a, b = over.climber, over.other
    for item in rules.ladder.rows[net.gap]:
        if item in rules.hanging[net.gap] and item != a:
            crossed = rules.crossed("above", net.group.id, item)
            there = over.left if item == b else before(b, item)
            rules.puzzle.same(before(a, item), there, -over.taken, *crossed)


def _straight_down(rules: Rules, net: Net, others: list[Net]) -> None:
    """Its stem stands beside the partner where it comes down."""
    if not net.bottoms or not rules.crossing:
        return
    over, before = rules.over[net.group.id], rules.before
    for item in rules.ladder.rows[net.gap]:
        if item not in net.tops:
            rules.puzzle.same(before(item, net.key), before(item, over.other), -over.taken)
    for other in others:
        if other.bottoms and other.tops != (over.other,):
            there = before(over.other, other.key)
            rules.puzzle.same(before(net.key, other.key), there, -over.taken)


def _beside(rules: Rules, net: Net, other: Net) -> None:
    """Another partner line of the one beside whom it comes down."""
    over, before, must = rules.over[net.group.id], rules.before, rules.puzzle.must
    a, b = over.climber, over.other
    if b not in other.tops or a in other.tops:
        return
    c = other.tops[1] if other.tops[0] == b else other.tops[0]
    crossed = [-over.taken, *rules.crossed("beside", net.group.id, other.group.id)]
    rises = rules.over.get(other.group.id) if other.hub else None
    raised = [rises.taken] if rises else []
    if net.bottoms:  # its stem runs through a line that leaves below
        _not_both(rules.puzzle, over.left, before(c, b), *raised, *crossed)
    if not rises:
        return
    crossed = [-rises.taken, *crossed]
    if rises.climber == b:
        # Of two above the row, one leaving and one coming, the one that leaves must pass over
        # all; or under, where the other comes down beyond.
        must(-over.left, -before(c, b), before(c, a), *crossed)
        must(over.left, before(c, b), before(a, c), *crossed)
        if net.bottoms:
            must(-over.left, -before(c, b), before(a, b), *crossed)
            must(over.left, before(c, b), before(b, a), *crossed)
        must(before(b, a), over.left, before(a, c), *crossed)
        must(before(a, b), -over.left, before(c, a), *crossed)
        return
    if net.bottoms and other.bottoms:
        _not_both(rules.puzzle, over.left, rises.left, *crossed)
    # Two come from one side: the one that comes down beyond must start beyond.
    must(before(b, a), over.left, -rises.left, before(a, c), *crossed)
    must(before(a, b), -over.left, rises.left, before(c, a), *crossed)


def _not_both(puzzle: Puzzle, one: Literal, other: Literal, *unless: Literal) -> None:
    """Have two lines on two sides."""
    puzzle.must(-one, -other, *unless)
    puzzle.must(one, other, *unless)
