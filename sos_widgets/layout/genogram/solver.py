"""Integer programs of yes/no variables, solved by HiGHS; loaded when first needed."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = ["Laws", "load"]

_EVEN = 1e-4


def load() -> float:
    """Load the solver, and say how many seconds that took."""
    started = time.monotonic()
    import scipy.optimize
    import scipy.sparse  # noqa: F401

    return time.monotonic() - started


@dataclass(slots=True)
class Laws:
    """What yes/no variables cost, and sums of them that must not be too small."""

    cost: list[float] = field(default_factory=list)
    entries: list[tuple[int, int, float]] = field(default_factory=list)
    low: list[float] = field(default_factory=list)

    def variable(self, cost: float) -> int:
        """Give a new variable's number."""
        self.cost.append(cost)
        return len(self.cost) - 1

    def any_of(self, literals: Iterable[tuple[int, bool]]) -> None:
        """Say that one of some variables is yes, or no where its literal is turned."""
        low = 1.0
        for variable, turned in literals:
            self.entries.append((len(self.low), variable, -1.0 if turned else 1.0))
            low -= turned
        self.low.append(low)

    def solve(self, seconds: float) -> tuple[list[bool] | None, int]:
        """Find the cheapest values.

        Returns
        -------
        values : list of bool or None
            None where none were found in time.
        bound : int
            No values cost less; whole costs are taken for granted.
        """
        if not self.low:
            return [False] * len(self.cost), 0
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        rows, columns, factors = zip(*self.entries, strict=True)
        matrix = csr_array((factors, (rows, columns)), shape=(len(self.low), len(self.cost)))
        result = milp(
            np.array(self.cost),
            integrality=np.ones(len(self.cost), dtype=np.int64),
            bounds=Bounds(0, 1),
            constraints=LinearConstraint(matrix, np.array(self.low), np.inf),
            options={"time_limit": max(seconds, 0.01)},
        )
        bound = result.mip_dual_bound
        least = math.ceil(bound - _EVEN) if bound is not None and math.isfinite(bound) else 0
        values = None if result.x is None else [bool(value > 0.5) for value in result.x]
        return values, max(least, 0)
