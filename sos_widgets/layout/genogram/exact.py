"""An order of rows with the fewest crossings, by integer programming.

One yes/no for each pair that must be ordered and for each choice that frees a
demand; a row's pairs must agree with each other in threes.

References
----------
Jünger, Lee, Mutzel and Odenthal (1997), *A polyhedral approach to the
multi-layer crossing minimization problem*; solved by HiGHS.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sos_widgets.layout.genogram.demands import Choice, Demand, Node, Pair
from sos_widgets.layout.genogram.solver import Laws

__all__ = ["Exact", "exact"]

_ROUNDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Exact:
    """What the program found.

    Parameters
    ----------
    bound : int
        No order has fewer crossings.
    chosen : frozenset of Choice
        Which demands are void for it, as in `Fewest`.
    levels : tuple of tuple of Node
        Every level from left to right; empty where no order was found in time.
    """

    bound: int = 0
    chosen: frozenset[Choice] = frozenset()
    levels: tuple[tuple[Node, ...], ...] = ()


def exact(
    levels: Sequence[Sequence[Node]],
    demands: Iterable[Demand],
    *,
    but: Iterable[frozenset[Choice]] = (),
    seconds: float,
) -> Exact:
    """Order levels so that as few demands as can be are not met.

    Parameters
    ----------
    levels : sequence of sequence of Node
        All that demands speak of.
    but : iterable of frozenset of Choice
        What was chosen before: not to be chosen so again. Then the bound is
        one of what is left.
    seconds : float
        How long to try.
    """
    program = _Program(levels)
    for demand in demands:
        program.keep(demand)
    for chosen in but:
        program.avoid(chosen)
    return program.solve(time.monotonic() + seconds)


class _Program:
    def __init__(self, levels: Sequence[Sequence[Node]]) -> None:
        self._levels = levels
        self._laws = Laws()
        self._choices: dict[Choice, int] = {}
        self._pairs: dict[Pair, tuple[int, bool]] = {}
        for level in levels:
            for a, b in combinations(level, 2):
                variable = self._laws.variable(0.0)
                self._pairs[a, b], self._pairs[b, a] = (variable, False), (variable, True)

    def _choice(self, choice: Choice) -> tuple[int, bool]:
        kind, what = choice
        key = ("set", what) if kind == "unset" else choice
        if key not in self._choices:
            self._choices[key] = self._laws.variable(1.0 if kind == "cross" else 0.0)
        return self._choices[key], kind == "unset"

    def keep(self, demand: Demand) -> None:
        """Two pairs stand the same way round unless a choice is made."""
        (v, v_turned), (w, w_turned) = self._pairs[demand.first], self._pairs[demand.second]
        made = [self._choice(choice) for choice in demand.choices]
        self._laws.any_of([(v, v_turned), (w, not w_turned), *made])
        self._laws.any_of([(v, not v_turned), (w, w_turned), *made])

    def avoid(self, chosen: frozenset[Choice]) -> None:
        """Let not all of these cross again."""
        crossed = sorted((choice for choice in chosen if choice[0] == "cross"), key=repr)
        self._laws.any_of((self._choice(choice)[0], True) for choice in crossed)

    def _agree(self, a: Node, b: Node, c: Node) -> None:
        """Not a before b before c before a, nor the other way round."""
        around = [self._pairs[a, b], self._pairs[b, c], self._pairs[c, a]]
        self._laws.any_of(around)
        self._laws.any_of([(variable, not turned) for variable, turned in around])

    def solve(self, deadline: float) -> Exact:
        """Solve, adding the threes that do not agree, until all do or time is over."""
        bound = 0
        for _ in range(_ROUNDS):
            seconds = deadline - time.monotonic()
            if seconds <= 0:
                break
            values, least = self._laws.solve(seconds)
            bound = max(bound, least)
            if values is None:
                break
            if not self._mend(values):
                chosen = frozenset(c for c, variable in self._choices.items() if values[variable])
                return Exact(bound=bound, chosen=chosen, levels=self._read(values))
        return Exact(bound=bound)

    def _before(self, values: list[bool], a: Node, b: Node) -> bool:
        variable, turned = self._pairs[a, b]
        return values[variable] != turned

    def _mend(self, values: list[bool]) -> int:
        """Add the laws of the threes that do not agree."""
        broken = 0
        for level in self._levels:
            for a, b, c in combinations(level, 3):
                forward = self._before(values, a, b)
                if self._before(values, b, c) == self._before(values, c, a) == forward:
                    self._agree(a, b, c)
                    broken += 1
        return broken

    def _read(self, values: list[bool]) -> tuple[tuple[Node, ...], ...]:
        found = []
        for level in self._levels:
            before = {b: sum(a != b and self._before(values, a, b) for a in level) for b in level}
            found.append(tuple(sorted(level, key=before.__getitem__)))
        return tuple(found)
