"""Who stands left of whom: one yes-or-no per pair in a row, and what follows from what.

Two lines between two rows do not cross exactly when their upper ends and
their lower ends stand in the same order. So "no crossing", "side by side" and
"nobody between" are all equalities of pairs, kept in a union-find with
parity; what is decided is closed under transitivity at once.

References
----------
Randerath et al. (2001), *A satisfiability formulation of problems on level
graphs*; Brückner, Rutter and Stumpf (2022), *Level-planarity: transitivity
vs. even crossings*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["Before", "Overrun", "Pairs"]

Before = tuple[int, int]
"""Two nodes of one level: the first stands left of the second."""


class Overrun(Exception):
    """More steps were needed than were allowed."""


class Pairs:
    """The orders of several levels at once.

    Parameters
    ----------
    levels : sequence of sequence of int
        The nodes of each level; a node is in one level only.
    steps : int, optional
        How many pairs may be set, those undone included, before `Overrun` is raised.
    """

    def __init__(self, levels: Sequence[Sequence[int]], *, steps: int = 10**9) -> None:
        self._levels = levels
        self._steps = steps
        count = sum(len(level) for level in levels)
        self._after = [0] * count  # bit set of nodes known to stand right of a node
        self._before = [0] * count
        self._variable: dict[Before, int] = {}
        self._pair: list[Before] = []
        for level in levels:
            for index, a in enumerate(level):
                for b in level[index + 1 :]:
                    self._variable[a, b] = self._variable[b, a] = len(self._pair)
                    self._pair.append((a, b))
        size = len(self._pair)
        self._leader = list(range(size))
        self._flip = [False] * size
        self._members: list[list[int]] = [[variable] for variable in range(size)]
        self._truth: list[bool | None] = [None] * size  # of a leader's whole class
        self._trail: list[tuple[int, ...]] = []  # (a, b), (leader,) or (leader, joined, number)

    def known(self, a: int, b: int) -> bool | None:
        """Whether `a` stands left of `b`, or None while that is open."""
        if self._after[a] >> b & 1:
            return True
        return False if self._before[a] >> b & 1 else None

    def order(self, level: Sequence[int]) -> list[int]:
        """Give a level from left to right, once all its pairs are decided."""
        return sorted(level, key=lambda node: self._before[node].bit_count())

    def same(self, first: Before, second: Before) -> bool:
        """Demand that both pairs stand the same way round; False where that cannot be."""
        mark = len(self._trail)
        if self._unite(first, second):
            return True
        self._undo(mark)
        return False

    def all_same(self, equations: Iterable[tuple[Before, Before]]) -> bool:
        """Demand several equalities together, or none; probes that each can still be decided."""
        mark = len(self._trail)
        touched: dict[int, None] = {}
        for first, second in equations:
            if not self._unite(first, second):
                self._undo(mark)
                return False
            touched[self._variable[first]] = None
        leaders = dict.fromkeys(self._leader[variable] for variable in touched)
        if all(self._decidable(leader) for leader in leaders):
            return True
        self._undo(mark)
        return False

    def try_before(self, a: int, b: int) -> bool:
        """Put `a` left of `b`, or change nothing."""
        now = self.known(a, b)
        if now is not None:
            return now
        mark = len(self._trail)
        if self._assign([(a, b)]):
            return True
        self._undo(mark)
        return False

    def decide(self, a: int, b: int) -> None:
        """Put `a` left of `b` where nothing speaks against it, else the other way round."""
        if self.known(a, b) is None and not self.try_before(a, b) and not self.try_before(b, a):
            # Both ways break an equality that was demanded: keep an order at least.
            self._close(a, b, [])

    def _decidable(self, variable: int) -> bool:
        a, b = self._pair[variable]
        if self.known(a, b) is not None:
            return True
        mark = len(self._trail)
        for pair in ((a, b), (b, a)):
            good = self._assign([pair])
            self._undo(mark)
            if good:
                return True
        return False

    def _literal(self, pair: Before) -> tuple[int, bool]:
        variable = self._variable[pair]
        return variable, self._pair[variable] != pair

    def _told(self, variable: int, truth: bool) -> Before:
        a, b = self._pair[variable]
        return (a, b) if truth else (b, a)

    def _unite(self, first: Before, second: Before) -> bool:
        (v, v_turned), (w, w_turned) = self._literal(first), self._literal(second)
        flip = v_turned ^ w_turned ^ self._flip[v] ^ self._flip[w]
        v, w = self._leader[v], self._leader[w]
        if v == w:
            return not flip
        if len(self._members[v]) < len(self._members[w]):
            v, w = w, v
        one, other = self._truth[v], self._truth[w]
        if one is not None and other is not None:
            return (one ^ other) == flip
        joined = self._members[w]
        self._trail.append((v, w, int(flip)))
        self._members[v] += joined
        for member in joined:
            self._leader[member] = v
            self._flip[member] ^= flip
        if one is not None:
            return self._assign([self._told(member, one ^ self._flip[member]) for member in joined])
        if other is not None:
            return self._assign([self._told(v, other ^ flip)])
        return True

    def _assign(self, queue: list[Before]) -> bool:
        """Set pairs and all that follows; False on the first contradiction."""
        while queue:
            pair = queue.pop()
            self._steps -= 1
            if self._steps < 0:
                raise Overrun
            variable, turned = self._literal(pair)
            leader = self._leader[variable]
            truth = (not turned) ^ self._flip[variable]
            if self._truth[leader] is None:
                self._truth[leader] = truth
                self._trail.append((leader,))
                self._steps -= len(self._members[leader])
                for member in self._members[leader]:
                    if not self._close(*self._told(member, truth ^ self._flip[member]), queue):
                        return False
            elif self._truth[leader] != truth or not self._close(*pair, queue):
                return False
        return True

    def _close(self, a: int, b: int, queue: list[Before]) -> bool:
        """Set one pair with all that transitivity says."""
        if self._after[a] >> b & 1:
            return True
        uppers, lowers = self._before[a] | 1 << a, self._after[b] | 1 << b
        while uppers:
            low = uppers & -uppers
            x = low.bit_length() - 1
            uppers ^= low
            if self._before[x] & lowers:
                return False
            fresh = lowers & ~self._after[x]
            self._after[x] |= fresh
            while fresh:
                bit = fresh & -fresh
                y = bit.bit_length() - 1
                fresh ^= bit
                self._before[y] |= low
                self._trail.append((x, y))
                queue.append((x, y))
        return True

    def _undo(self, mark: int) -> None:
        while len(self._trail) > mark:
            entry = self._trail.pop()
            if len(entry) == 1:
                self._truth[entry[0]] = None
            elif len(entry) == 2:
                x, y = entry
                self._after[x] &= ~(1 << y)
                self._before[y] &= ~(1 << x)
            else:
                v, w, flip = entry
                for member in self._members[w]:
                    self._leader[member] = w
                    self._flip[member] ^= bool(flip)
                del self._members[v][-len(self._members[w]) :]
