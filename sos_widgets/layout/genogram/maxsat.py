"""Yes/no puzzles: what must hold, and what is wished for, level after level.

References
----------
Ignatiev, Morgado and Marques-Silva (2019), *RC2: an efficient MaxSAT solver*;
Morgado, Dodaro and Marques-Silva (2014), *Core-guided MaxSAT with soft
cardinality constraints*. The solver is loaded when first needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from threading import Timer
from time import monotonic

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

    def solve(self, *, seconds: float, prefer: Iterable[Literal] = (), first: int = 0) -> Answer:
        """Meet as many wishes as can be, one level after the other.

        Parameters
        ----------
        seconds : float
            How long to try.
        prefer : iterable of Literal
            What to try first where nothing speaks for either way.
        first : int
            The level from which on that is preferred.
        """
        from pysat.examples.rc2 import RC2
        from pysat.formula import WCNF

        formula = WCNF()
        formula.hard, formula.nv = self._must[0], self._count
        deadline = monotonic() + seconds
        found = Answer()
        with RC2(formula, solver=_SOLVER, minz=True) as solver:
            for level in sorted(self._wishes) or (0,):
                left = deadline - monotonic()
                if left < _LEAST:
                    break
                before = solver.cost
                for clause in self._must.get(level, ()) if level else ():
                    solver.add_clause(clause)
                if level >= first:
                    solver.oracle.set_phases(list(prefer))
                for wish, weight in self._wishes.get(level, ()):
                    solver.add_clause(wish, weight=weight)
                timer = Timer(deadline - monotonic(), solver.interrupt)
                timer.daemon = True
                timer.start()
                model = solver.compute(expect_interrupt=True)
                timer.cancel()
                least = *found.least, solver.cost - before
                if model is None:
                    return Answer(
                        true=found.true,
                        least=least,
                        settled=found.settled,
                        possible=solver.interrupted,
                    )
                found = Answer(true=frozenset(model), least=least, settled=found.settled + 1)
                # Whatever breaks one of these breaks a level that is settled.
                for literal in (*solver.sels, *solver.sums):
                    solver.oracle.add_clause([literal])
                solver.sels, solver.sums, solver.sels_set = [], [], set()
        return found
