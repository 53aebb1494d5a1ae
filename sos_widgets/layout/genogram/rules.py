"""What an order of rows must keep for lines not to cross, as a puzzle of yes and no.

Between two rows each group of lines has up to two level bars: one under the
upper row, between partners who do not stand side by side, and one over the
lower row, between the children. A stem joins them. A line is crossed by
another group's bar exactly where it stands between that bar's ends and starts
or ends beyond it. So all that matters is who stands left of whom, items of a
row and stems, and which of two bars is the upper one.

Lines do not cross exactly where the ends of any two groups stand as their
stems do; that is all that is asked while a drawing without crossings is looked
for.

References
----------
Brückner, Rutter and Stumpf (2022), *Level-planarity: transitivity vs. even
crossings*.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from itertools import combinations, permutations, product
from typing import TypeVar

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Mark, Net
from sos_widgets.layout.genogram.maxsat import Literal, Puzzle
from sos_widgets.layout.genogram.over import Over, climb

__all__ = ["CROSSINGS", "Rules"]

CROSSINGS = 0  # the level of these wishes; conventions come after it

_FEW = 40  # in a row: with more, only those threes are told that would contradict themselves

_T = TypeVar("_T", bound=Hashable)


class Rules:
    """The puzzle of one ladder.

    Parameters
    ----------
    kin, ladder
        Whose lines.
    crossing : collection of str
        Groups whose lines may cross others, each crossing a wish that goes
        unmet.
    loose : bool
        Whether groups may be left out of all that is asked instead, each a
        wish that goes unmet: without which lines would the rest not cross?

    Attributes
    ----------
    puzzle : Puzzle
        To be solved; more may be added to it first.
    over : dict of str to Over
        Groups whose partner line can run above its row.
    left_out : dict of str to Literal
        Groups that may be left out.
    """

    def __init__(
        self, kin: Kin, ladder: Ladder, *, crossing: Collection[str] = (), loose: bool = False
    ) -> None:
        self.puzzle = Puzzle()
        self.ladder, self.crossing = ladder, frozenset(crossing)
        self.left_out: dict[str, Literal] = {}
        for group in dict.fromkeys(net.group.id for net in ladder.nets) if loose else ():
            self.left_out[group] = self.puzzle.variable()
            self.puzzle.wish(CROSSINGS, -self.left_out[group])
        self.gaps: list[list[Net]] = [[] for _ in ladder.rows]
        for net in ladder.nets:
            self.gaps[net.gap].append(net)
        self.hanging = [
            dict.fromkeys(item for net in gap for item in net.bottoms) for gap in ([], *self.gaps)
        ]
        self._pairs: dict[tuple[Hashable, Hashable], Literal] = {}
        self._long: list[Sequence[Hashable]] = []
        self._upper: dict[tuple[str, Hashable, Hashable], Literal] = {}
        self._crossings: dict[tuple[Hashable, ...], Literal] = {}
        for row in ladder.rows:
            self._in_order(row)
        groups = kin.parent_in()
        self.over: dict[str, Over] = {}
        for net in ladder.nets:
            if found := climb(net, groups, self.puzzle):
                self.over[net.group.id] = found
        for nets in self.gaps:
            stems = [net for net in nets if net.bottoms]
            if any(map(self._counted, nets)):
                self._stems(nets, stems)
            self._in_order([net.key for net in stems])
            for one, other in permutations(nets, 2):
                self._under_row(one, other)
            for one, other in permutations(stems, 2):
                self._over_row(one, other)
            for one, other in combinations(stems, 2):
                self._agree(one, other)

    # Who stands left of whom.

    def before(self, a: Hashable, b: Hashable) -> Literal:
        """Say that one item or stem stands left of another of the same gap."""
        try:
            return self._pairs[a, b]
        except KeyError:
            found = self._pairs[a, b] = self.puzzle.variable()
            self._pairs[b, a] = -found
            return found

    def known(self, a: Hashable, b: Hashable) -> Literal:
        """Give what `before` gave, or 0 where nothing was asked of the two."""
        return self._pairs.get((a, b), 0)

    def ordered(self, items: Iterable[_T], true: frozenset[Literal]) -> tuple[_T, ...]:
        """Read the items of a row, or the stems of a gap, from left to right."""
        here, pairs = list(items), self._pairs
        place = {b: sum(pairs.get((a, b), 0) in true for a in here) for b in here}
        return tuple(sorted(here, key=place.__getitem__))

    def marks(
        self, groups: Iterable[frozenset[str]], true: frozenset[Literal]
    ) -> Iterator[tuple[Mark, Mark]]:
        """Give the order of the upright lines of pairs of groups, stems and ends of each other's.

        Parameters
        ----------
        groups : iterable of frozenset of str
            Ids of the two groups of each pair.
        true : frozenset of Literal
            As the puzzle was solved, with crossings.
        """
        pairs = set(groups)
        for nets in self.gaps:
            for one, other in permutations(nets, 2):
                if frozenset((one.group.id, other.group.id)) in pairs and one.bottoms:
                    stem = "", one.key
                    ends: list[tuple[Hashable, Mark]] = [
                        (item, (item, other.key)) for item in (*other.tops, *other.bottoms)
                    ]
                    if other.bottoms:
                        ends.append((other.key, ("", other.key)))
                    for end, mark in ends:
                        known = self.known(end, one.key)
                        if known and end not in one.tops and end not in one.bottoms:
                            yield (mark, stem) if known in true else (stem, mark)

    def _let(self, a: Hashable, b: Hashable, literal: Literal) -> None:
        self._pairs[a, b], self._pairs[b, a] = literal, -literal

    def _in_order(self, items: Sequence[Hashable]) -> None:
        if len(items) <= _FEW or self.crossing:
            for a, b, c in combinations(items, 3):
                self.three(a, b, c)
        else:
            self._long.append(items)
            for a, b in combinations(items, 2):
                self.before(a, b)

    def mend(self, true: frozenset[Literal]) -> bool:
        """Add what keeps long rows from contradicting themselves; whether any did."""
        broken = False
        for items in self._long:
            pairs = [
                (n, m, self.before(items[n], items[m]) in true)
                for n, m in combinations(range(len(items)), 2)
            ]
            score = [0] * len(items)
            for n, m, first in pairs:
                score[n if first else m] += 1
            if len(set(score)) == len(items):
                continue  # one order of all
            broken = True
            after: list[set[int]] = [set() for _ in items]
            for n, m, first in pairs:
                after[n if first else m].add(m if first else n)
            for n, m, first in pairs:
                left, right = (n, m) if first else (m, n)
                if score[left] <= score[right]:
                    for k in sorted(after[right] - after[left] - {left}):
                        self.three(items[left], items[right], items[k])
        return broken

    def three(self, a: Hashable, b: Hashable, c: Hashable, *, level: int = CROSSINGS) -> None:
        """Let not a stand before b before c before a, nor the other way round."""
        one, two, three = self.before(a, b), self.before(b, c), self.before(c, a)
        self.puzzle.must(one, two, three, level=level)
        self.puzzle.must(-one, -two, -three, level=level)

    def _counted(self, *nets: Net) -> bool:
        """Whether lines of one of some groups may cross others."""
        return any(net.group.id in self.crossing for net in nets)

    def _stems(self, nets: list[Net], stems: list[Net]) -> None:
        """Where stems stand among the items of the row above and of the row below.

        Asked of groups whose lines may cross, and of what stands against their ends.
        """
        gap = nets[0].gap
        row = self.ladder.rows[gap]
        under = self.hanging[gap + 1]
        counted = [net for net in nets if self._counted(net)]
        tops = list(dict.fromkeys(item for net in counted for item in net.tops))
        bottoms = list(dict.fromkeys(item for net in counted for item in net.bottoms))
        for net in stems:
            if len(net.tops) == 2:
                self._between_partners(net)
            else:  # its stem comes straight down
                for item in row:
                    if item != net.tops[0]:
                        self._let(item, net.key, self.before(item, net.tops[0]))
        for one, other in combinations(stems, 2):
            single, each = (one, other) if len(one.tops) == 1 else (other, one)
            if len(single.tops) == 1 and single.tops != each.tops:
                self._let(single.key, each.key, self.before(single.tops[0], each.key))
        double = [net for net in stems if len(net.tops) == 2]
        for net in double:
            items = row if self._counted(net) else tuple(dict.fromkeys((*tops, *net.tops)))
            for a, b in combinations(items, 2):
                self.three(a, b, net.key)
        for one, other in combinations(double, 2):
            for item in row if self._counted(one) and self._counted(other) else tops:
                self.three(item, one.key, other.key)
        for net in stems:
            items = tuple(under if self._counted(net) else bottoms)
            for a, b in combinations([item for item in items if item not in net.bottoms], 2):
                self.three(a, b, net.key)
        for one, other in combinations(stems, 2):
            for item in under if self._counted(one) and self._counted(other) else bottoms:
                if item not in one.bottoms and item not in other.bottoms:
                    self.three(item, one.key, other.key)

    def _between_partners(self, net: Net) -> None:
        a, b = net.tops
        over = self.over.get(net.group.id)
        for item, right in ((a, self.before(a, b)), (b, self.before(b, a))):
            if not over or item == over.climber:
                self._let(item, net.key, right)
            else:
                stands = self.before(item, net.key)
                self.puzzle.same(stands, right, over.taken)
                self.puzzle.same(stands, -over.left, -over.taken)

    # Crossings.

    def crossed(self, nets: Iterable[Net], *what: Hashable) -> list[Literal]:
        """Say that lines of some groups cross, or that one of them is left out.

        Parameters
        ----------
        nets : iterable of Net
            Whose lines.
        *what : hashable
            Which lines: each crossing is counted once. Nothing where others count it.
        """
        here = list(nets)
        if self.left_out:
            return [self.left_out[net.group.id] for net in here]
        if not what or not self._counted(*here):
            return []
        found = self._crossings.get(what)
        if found is None:
            found = self._crossings[what] = self.puzzle.variable()
            self.puzzle.wish(CROSSINGS, -found)
        return [found]

    def _higher(self, zone: str, one: Net, other: Net) -> Literal:
        """Say that the bar of one runs above that of the other."""
        found = self._upper.get((zone, one.key, other.key))
        if found is None:
            found = self._upper[zone, one.key, other.key] = self.puzzle.variable()
            self._upper[zone, other.key, one.key] = -found
        return found

    def _raised(self, net: Net, item: str = "") -> list[Literal]:
        """Say that a partner line, or its end at somebody, runs above the row."""
        over = self.over.get(net.group.id) if net.hub else None
        return [over.taken] if over and item in ("", over.climber) else []

    def _under_row(self, one: Net, other: Net) -> None:
        """Lines of one group and the bar between the partners of another."""
        if len(other.tops) == 1:
            return
        if not self._counted(one, other):
            self._keep_out(one, other)
            return
        a, b = other.tops
        free, double = self._raised(other), len(one.tops) == 2
        for item in one.tops:
            if item not in other.tops:
                unless = [*free, *self.crossed((one, other), "under", one.key, other.key, item)]
                if double:
                    unless += [*self._raised(one, item), self._higher("under", one, other)]
                self.puzzle.same(self.before(a, item), self.before(b, item), *unless)
        if not double:
            return
        for taken in self._raised(one):  # what is left of it is a line straight down
            self.puzzle.must(-taken, *free, -self._higher("under", one, other))
        if one.bottoms:
            unless = [*free, *self.crossed((one, other), "under", one.key, other.key)]
            unless.append(-self._higher("under", one, other))
            self.puzzle.same(self.before(a, one.key), self.before(b, one.key), *unless)

    def _keep_out(self, one: Net, other: Net) -> None:
        """Keep out of the line of partners without children, of whom no stem tells."""
        if other.bottoms:
            return
        a, b = other.tops
        if one.bottoms:
            for item in one.tops:
                if item not in other.tops:
                    free = [*self._raised(other), *self._raised(one, item)]
                    free += self.crossed((one, other))
                    self.puzzle.same(self.before(a, item), self.before(b, item), *free)
        elif len(one.tops) == 2 and one.key < other.key:
            free = [*self._raised(one), *self._raised(other), *self.crossed((one, other))]
            self.not_interlaced(one, other, *free)

    def not_interlaced(self, one: Net, other: Net, *unless: Literal) -> None:
        """Let no line of two partners begin inside that of two others and end outside of it."""
        if {*one.tops} & {*other.tops}:
            return
        ends = [self.before(a, b) for a in one.tops for b in other.tops]
        for odd in product((False, True), repeat=4):
            if sum(odd) % 2:
                here = (end if way else -end for end, way in zip(ends, odd, strict=True))
                self.puzzle.must(*here, *unless)

    def _over_row(self, one: Net, other: Net) -> None:
        """Lines of one group and the bar between the children of another."""
        if not self._counted(one, other):
            return
        higher = self._higher("over", one, other)
        for item in one.bottoms:
            if item not in other.bottoms:
                ends = [self.before(end, item) for end in (other.key, *other.bottoms)]
                self._apart(
                    ends, -higher, *self.crossed((one, other), "over", one.key, other.key, item)
                )
        ends = [self.before(other.key, one.key)]
        ends += [self.before(end, one.key) for end in other.bottoms if end not in one.bottoms]
        self._apart(ends, higher, *self.crossed((one, other), "over", one.key, other.key))

    def _apart(self, ends: list[Literal], *unless: Literal) -> None:
        """Have all ends of a bar on one side, unless one of others holds."""
        if len(ends) == 2:
            self.puzzle.same(ends[0], ends[1], *unless)
        elif len(ends) > 2:
            left, right = self.puzzle.variable(), self.puzzle.variable()
            for end in ends:
                self.puzzle.must(-end, left)
                self.puzzle.must(end, right)
            self.puzzle.must(-left, -right, *unless)

    def _agree(self, one: Net, other: Net) -> None:
        """Have the ends of two groups stand as their stems do, unless they cross.

        Where lines may cross this follows from the rest; told at once it is found sooner.
        """
        stems = self.before(one.key, other.key)
        counted = bool(self.crossing) and self._counted(one, other)
        for zone, mine, theirs in (
            ("under", one.tops, other.tops),
            ("over", one.bottoms, other.bottoms),
        ):
            crossed = [] if counted else self.crossed((one, other))
            for a, b in ((one, other), (other, one)) if counted else ():
                keys = [(zone, a.key, b.key), *((zone, a.key, b.key, i) for i in (*mine, *theirs))]
                crossed += [self._crossings[key] for key in keys if key in self._crossings]
            for one_end in mine:
                for other_end in theirs:
                    if one_end != other_end:
                        free = list(crossed)
                        if zone == "under":
                            free += self._raised(one, one_end) + self._raised(other, other_end)
                        self.puzzle.same(self.before(one_end, other_end), stems, *free)
