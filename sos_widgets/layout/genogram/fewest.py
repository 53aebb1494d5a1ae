"""The fewest crossings that rows of people allow, proven.

Demands that lines keep apart are equalities of yes/no variables. Where they
contradict each other there is a cycle of them with an odd number of turns,
and of every such cycle one demand must be given up, which costs a crossing.
The cheapest way to give up one of each cycle found so far bounds all drawings
from below; cycles are added until none is left.

References
----------
Brückner, Rutter and Stumpf (2022), *Level-planarity: transitivity vs. even
crossings*: without a contradiction there is a drawing without crossings.
Karp (2010) and Moreno-Centeno and Karp (2013), *The implicit hitting set
approach*.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from sos_widgets.layout.genogram.demands import Choice, Demand, Pair
from sos_widgets.layout.genogram.solver import Laws

__all__ = ["Fewest", "fewest"]

_STEPS = 3000
_SMALL = 2

_Cycle = frozenset[Choice]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fewest:
    """What is known of the fewest crossings.

    Parameters
    ----------
    bound : int
        No order of these rows has fewer.
    chosen : frozenset of Choice
        What to let cross, and which ways to take, for no contradiction to be left.
    """

    bound: int = 0
    chosen: frozenset[Choice] = frozenset()

    def void(self, demand: Demand) -> bool:
        """Whether a demand need not be met."""
        return any(_made(choice, self.chosen) for choice in demand.choices)


def fewest(demands: Iterable[Demand], *, seconds: float) -> Fewest:
    """Find the fewest crossings by which a set of demands can be met.

    Parameters
    ----------
    seconds : float
        How long to try; the bound found till then holds, and what is given up
        till then leaves no contradiction.
    """
    deadline = time.monotonic() + seconds
    graph = _Graph(demands)
    cycles: dict[_Cycle, None] = {}
    chosen: frozenset[Choice] = frozenset()
    bound = 0
    while True:
        found = graph.odd_cycles(chosen, deadline)
        cycles.update(dict.fromkeys(found))
        if not found or time.monotonic() > deadline:
            break
        chosen, least = _hit(list(cycles), deadline)
        bound = max(bound, least)
    # What time did not allow to weigh is given up one by one.
    rest = {choice for cycle in found for choice in cycle if choice[0] == "cross"}
    return Fewest(bound=bound, chosen=chosen | rest)


class _Graph:
    """Order variables, joined by demands."""

    def __init__(self, demands: Iterable[Demand]) -> None:
        number: dict[Pair, int] = {}
        self._edges: list[tuple[int, int, bool, Demand]] = []
        self._at: list[list[tuple[int, int, bool]]] = []  # edge, other end, whether it turns

        def variable(pair: Pair) -> tuple[int, bool]:
            found = number.get(pair)
            if found is not None:
                return found, False
            found = number.get((pair[1], pair[0]))
            if found is not None:
                return found, True
            number[pair] = len(self._at)
            self._at.append([])
            return len(self._at) - 1, False

        for demand in demands:
            (v, v_turned), (w, w_turned) = variable(demand.first), variable(demand.second)
            turn = v_turned != w_turned
            self._at[v].append((len(self._edges), w, turn))
            self._at[w].append((len(self._edges), v, turn))
            self._edges.append((v, w, turn, demand))

    def odd_cycles(self, chosen: frozenset[Choice], deadline: float) -> list[_Cycle]:
        """Give cycles that contradict themselves, each without what the others have."""
        dead = [any(_made(c, chosen) for c in demand.choices) for *_, demand in self._edges]
        found: dict[_Cycle, None] = {}
        for edge in self._conflicts(dead):
            while not dead[edge] and time.monotonic() < deadline:
                walk = self._odd_walk(self._edges[edge][0], dead)
                if not walk:
                    break
                demands = [self._edges[index][3] for index in walk]
                found[frozenset(choice for demand in demands for choice in demand.choices)] = None
                for index in walk:
                    dead[index] = True
        return list(found)

    def _conflicts(self, dead: list[bool]) -> list[int]:
        """Edges that disagree with a first labelling."""
        label: list[bool | None] = [None] * len(self._at)
        for start in range(len(self._at)):
            if label[start] is not None:
                continue
            label[start] = False
            queue = deque([start])
            while queue:
                node = queue.popleft()
                for edge, other, turn in self._at[node]:
                    if not dead[edge] and label[other] is None:
                        label[other] = label[node] != turn
                        queue.append(other)
        return [
            index
            for index, (v, w, turn, _) in enumerate(self._edges)
            if not dead[index] and (label[v] != label[w]) != turn
        ]

    def _odd_walk(self, start: int, dead: list[bool]) -> list[int]:
        """Walk from a variable back to itself with an odd number of turns, by few edges."""
        came: dict[tuple[int, bool], tuple[int, tuple[int, bool]] | None] = {(start, False): None}
        queue = deque([(start, False)])
        while queue and (start, True) not in came:
            node, turned = queue.popleft()
            for edge, other, turn in self._at[node]:
                there = other, turned != turn
                if not dead[edge] and there not in came:
                    came[there] = edge, (node, turned)
                    queue.append(there)
        walk = []
        step = came.get((start, True))
        while step:
            walk.append(step[0])
            step = came[step[1]]
        return walk


def _made(choice: Choice, chosen: frozenset[Choice]) -> bool:
    kind, what = choice
    return ("set", what) not in chosen if kind == "unset" else choice in chosen


def _hit(cycles: list[_Cycle], deadline: float) -> tuple[frozenset[Choice], int]:
    """Choose something of each cycle as cheaply as can be; and how cheap it can be at least."""
    try:
        for cost in range(_SMALL):
            found = _Search(cycles).go(frozenset(), cost)
            if found is not None:
                return found, cost
    except TimeoutError:
        pass
    return _program(cycles, deadline)


class _Search:
    """Tries choices one after the other; quicker than a program where few will do."""

    def __init__(self, cycles: list[_Cycle]) -> None:
        self._cycles = cycles
        self._steps = 0

    def go(self, chosen: frozenset[Choice], left: int) -> frozenset[Choice] | None:
        """Choose more, at a cost of no more than `left`; None where that cannot be.

        Raises
        ------
        TimeoutError
            After too many steps.
        """
        self._steps += 1
        if self._steps > _STEPS:
            raise TimeoutError
        for cycle in self._cycles:
            if any(_made(choice, chosen) for choice in cycle):
                continue
            for kind, what in sorted(cycle, key=repr):
                price = kind == "cross"
                if kind != "unset" and price <= left:
                    found = self.go(chosen | {(kind, what)}, left - price)
                    if found is not None:
                        return found
            return None
        return chosen


def _program(cycles: list[_Cycle], deadline: float) -> tuple[frozenset[Choice], int]:
    laws, number = Laws(), dict[Choice, int]()
    for cycle in cycles:
        literals = []
        for kind, what in sorted(cycle, key=repr):
            choice = "set" if kind == "unset" else kind, what
            if choice not in number:
                number[choice] = laws.variable(1.0 if kind == "cross" else 0.0)
            literals.append((number[choice], kind == "unset"))
        laws.any_of(literals)
    values, bound = laws.solve(deadline - time.monotonic())
    chosen = (choice for choice, place in number.items() if values is None or values[place])
    return frozenset(chosen), bound
