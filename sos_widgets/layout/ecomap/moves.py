"""Steps from one order of systems round the ring to another, groups kept together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

__all__ = ["STRETCH", "Move", "Order", "Round", "moves"]

STRETCH = 10
"""So many seats beside each other are brought into their best order together."""

Order = tuple[int, ...]
"""The system at each seat."""


class Move(NamedTuple):
    """Exchange two systems or two groups, put a group before another, turn one round, or all."""

    what: str
    one: int = 0
    other: int = 0


def moves(groups: Sequence[int]) -> Iterator[Move]:
    """Give every move that there is."""
    members: dict[int, list[int]] = {}
    for one, group in enumerate(groups):
        members.setdefault(group, []).append(one)
    for each in members.values():
        for one, other in combinations(each, 2):
            yield Move("systems", one, other)
    for group, other in combinations(members, 2):
        yield Move("groups", group, other)
    for group, other in permutations(members, 2):
        yield Move("before", group, other)
    for group, each in members.items():
        if len(each) > 2:
            yield Move("round", group)
    if len(groups) > 2:
        yield Move("turn", 1)
        yield Move("turn", -1)


class Round:
    """An order as groups that follow each other; the first begins at the seat `start`."""

    def __init__(self, order: Order, groups: Sequence[int]) -> None:
        self.order = order
        named = [groups[one] for one in order]
        self.start = next((at for at, name in enumerate(named) if name != named[at - 1]), 0)
        self.blocks: list[Order] = []
        self._names: list[int] = []
        for seat in (*range(self.start, len(order)), *range(self.start)):
            if self._names and self._names[-1] == named[seat]:
                self.blocks[-1] += (order[seat],)
            else:
                self.blocks.append((order[seat],))
                self._names.append(named[seat])

    def moved(self, move: Move) -> Order:
        """The order after a move."""
        what, one, other = move
        if what == "systems":
            swap = {one: other, other: one}
            return tuple([swap.get(each, each) for each in self.order])
        if what == "turn":
            return (*self.order[one:], *self.order[:one])
        blocks, at = list(self.blocks), self._names.index(one)
        if what == "round":
            blocks[at] = blocks[at][::-1]
        elif what == "groups":
            to = self._names.index(other)
            blocks[at], blocks[to] = blocks[to], blocks[at]
        else:
            to = self._names.index(other)
            block = blocks.pop(at)
            blocks.insert(to - (at < to), block)
        joined = [each for block in blocks for each in block]
        first = len(joined) - self.start
        return (*joined[first:], *joined[:first])

    def stretches(self) -> Iterator[list[int]]:
        """Seats beside each other that may change systems: whole groups, or part of a large one."""
        count, begin = len(self.order), self.start
        for at, block in enumerate(self.blocks):
            if len(block) > STRETCH:
                for first in range(0, len(block) - STRETCH + 1, STRETCH // 2):
                    yield [(begin + first + seat) % count for seat in range(STRETCH)]
            long = 0
            for following in (*self.blocks[at:], *self.blocks[:at])[:-1]:
                if long + len(following) > STRETCH:
                    break
                long += len(following)
            if long > 1:
                yield [(begin + seat) % count for seat in range(long)]
            begin += len(block)
