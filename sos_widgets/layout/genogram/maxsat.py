"""Yes/no puzzles: what must hold, and what is wished for, level after level.

References
----------
Ignatiev, Morgado and Marques-Silva (2019), *RC2: an efficient MaxSAT solver*;
Morgado, Dodaro and Marques-Silva (2014), *Core-guided MaxSAT with soft
cardinality constraints*. The solver is loaded when first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysat.examples.rc2 import RC2

__all__ = ["Answer", "Literal", "Puzzle"]

Literal = int
"""A variable's number, or its negative for "not"."""

_SOLVER = "minisat22"
_LEAST = 0.02  # seconds with which it is worth to begin a level


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found in the time.

    Parameters
    ----------
    true : frozenset of Literal
        All literals that hold; empty where nothing was found.
    least : tuple of int
        For each level taken up: the weight of the wishes that go unmet at
        least, the levels before it kept at their least.
    settled : int
        How many levels, from the first, `true` keeps at their least.
    possible : bool
        False where what must hold contradicts itself.
    """

    true: frozenset[Literal] = frozenset()
    least: tuple[int, ...] = ()
    settled: int = 0
    possible: bool = True


class Puzzle:
    """Variables, clauses that must hold, and clauses that are wished for."""

    def __init__(self) -> None:
        self._count = 0
        self._must: dict[int, list[list[Literal]]] = {0: []}
        self._wishes: dict[int, list[tuple[list[Literal], int]]] = {}

    def variable(self) -> Literal:
        """Give a new variable."""
        self._count += 1
        return self._count

    def must(self, *literals: Literal, level: int = 0) -> None:
        """Say that one of some literals holds, asked for from a level on."""
        self._must.setdefault(level, []).append(list(literals))

    def same(self, first: Literal, second: Literal, *unless: Literal, level: int = 0) -> None:
        """Say that two literals agree, unless one of others holds."""
        self.must(-first, second, *unless, level=level)
        self.must(first, -second, *unless, level=level)

    def wish(self, level: int, *literals: Literal, weight: int = 1) -> None:
        """Wish that one of some literals holds; smaller levels come first."""
        self._wishes.setdefault(level, []).append((list(literals), weight))

    def solve(
        self,
        *,
        seconds: float,
        prefer: Iterable[Literal] = (),
        first: int = 0,
        mend: Callable[[frozenset[Literal]], bool] = lambda _: False,
    ) -> Answer:
        """Meet as many wishes as can be, one level after the other.

        Parameters
        ----------
        seconds : float
            How long to try.
        prefer : iterable of Literal
            What to try first where nothing speaks for either way.
        first : int
            The level from which on that is preferred.
        mend : callable
            Given what holds, adds clauses that must hold and do not, of variables
            that there are, and says whether there were any.
        """
        from pysat.examples.rc2 import RC2
        from pysat.formula import WCNF

        formula = WCNF()
        # Variables that are counted here keep their numbers inside of the solver.
        formula.hard, formula.nv = self._must[0], self._count
        deadline = monotonic() + seconds
        found = Answer()
        with RC2(formula, solver=_SOLVER, minz=True) as solver:
            for level in sorted(self._wishes) or (0,):
                left = deadline - monotonic()
                if left < _LEAST:
                    break
                before = solver.cost
                if level:
                    solver.oracle.append_formula(self._must.get(level, []))
                if level >= first:
                    solver.oracle.set_phases(list(prefer))
                for wish, weight in self._wishes.get(level, ()):
                    solver.add_clause(wish, weight=weight)
                while True:
                    met = _computed(solver, deadline)
                    least = *found.least, solver.cost - before
                    if not met:
                        return replace(found, least=least, possible=met is None)
                    true = frozenset((solver.oracle.get_model() or [])[: self._count])
                    told = len(self._must[0])
                    if not mend(true):
                        break
                    solver.oracle.append_formula(self._must[0][told:])
                found = Answer(true=true, least=least, settled=found.settled + 1)
                # Whatever breaks one of these breaks a level that is settled.
                for literal in (*solver.sels, *solver.sums):
                    solver.oracle.add_clause([literal])
                solver.sels, solver.sums, solver.sels_set = [], [], set()
        return found


def _computed(solver: RC2, deadline: float) -> bool | None:
    """Meet most of the wishes taken up so far; False where that cannot be, None for lack of time."""
    timer = Timer(deadline - monotonic(), solver.interrupt)
    timer.daemon = True
    timer.start()
    solver.expect_interrupt = True
    try:
        met: bool | None = solver.compute_()
    finally:
        timer.cancel()
    return met or (None if solver.interrupted else False)
