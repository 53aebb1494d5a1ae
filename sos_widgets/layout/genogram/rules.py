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

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations, permutations, product
from typing import TypeVar

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Mark, Net
from sos_widgets.layout.genogram.maxsat import Literal, Puzzle
from sos_widgets.layout.genogram.over import Over, climb

__all__ = ["CROSSINGS", "Rules"]

CROSSINGS = 0  # the level of these wishes; conventions come after it

_T = TypeVar("_T", bound=Hashable)
_Key = tuple[str, int]


class Rules:
    """The puzzle of one ladder.

    Parameters
    ----------
    kin, ladder
        Whose lines.
    crossing : bool
        Whether lines may cross, each crossing a wish that goes unmet; else
        none may.

    Attributes
    ----------
    puzzle : Puzzle
        To be solved; more may be added to it first.
    over : dict of str to Over
        Groups whose partner line can run above its row.
    """

    def __init__(self, kin: Kin, ladder: Ladder, *, crossing: bool) -> None:
        self.puzzle = Puzzle()
        self.ladder, self.crossing = ladder, crossing
        self.gaps: list[list[Net]] = [[] for _ in ladder.rows]
        for net in ladder.nets:
            self.gaps[net.gap].append(net)
        self.hanging = [{item for net in gap for item in net.bottoms} for gap in ([], *self.gaps)]
        self._pairs: dict[tuple[Hashable, Hashable], Literal] = {}
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
            if crossing:
                self._stems(stems)
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
        found = self._pairs.get((a, b))
        if found is None:
            found = self._pairs[a, b] = self.puzzle.variable()
            self._pairs[b, a] = -found
        return found

    def known(self, a: Hashable, b: Hashable) -> Literal:
        """Give what `before` gave, or 0 where nothing was asked of the two."""
        return self._pairs.get((a, b), 0)

    def ordered(self, items: Iterable[_T], true: frozenset[Literal]) -> tuple[_T, ...]:
        """Read the items of a row, or the stems of a gap, from left to right."""
        here = list(items)
        place = {b: sum(self.known(a, b) in true for a in here if a != b) for b in here}
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
        for a, b, c in combinations(items, 3):
            self.three(a, b, c)

    def three(self, a: Hashable, b: Hashable, c: Hashable, *, level: int = CROSSINGS) -> None:
        """Let not a stand before b before c before a, nor the other way round."""
        one, two, three = self.before(a, b), self.before(b, c), self.before(c, a)
        self.puzzle.must(one, two, three, level=level)
        self.puzzle.must(-one, -two, -three, level=level)

    def _stems(self, stems: list[Net]) -> None:
        """Where stems stand among the items of the row above and of the row below."""
        if not stems:
            return
        gap = stems[0].gap
        row, under = self.ladder.rows[gap], self.hanging[gap + 1]
        single = [net for net in stems if len(net.tops) == 1]
        double = [net for net in stems if len(net.tops) == 2]
        for net in single:  # its stem comes straight down
            (top,) = net.tops
            for item in row:
                if item != top:
                    self._let(item, net.key, self.before(item, top))
        for net in double:
            self._between_partners(net)
        for net in single:
            for other in stems:
                if other.tops != net.tops and (len(other.tops) == 2 or other.key > net.key):
                    self._let(net.key, other.key, self.before(net.tops[0], other.key))
        for net in double:
            for a, b in combinations(row, 2):
                self.three(a, b, net.key)
            for other in double:
                if other.key > net.key:
                    for item in row:
                        self.three(item, net.key, other.key)
        for net in stems:
            for a, b in combinations([item for item in under if item not in net.bottoms], 2):
                self.three(a, b, net.key)
        for one, other in combinations(stems, 2):
            for item in under:
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

    def crossed(self, *what: Hashable) -> list[Literal]:
        """Say that two lines cross, where that may be."""
        if not self.crossing:
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
        if not self.crossing:
            self._keep_out(one, other)
            return
        a, b = other.tops
        free, double = self._raised(other), len(one.tops) == 2
        for item in one.tops:
            if item not in other.tops:
                unless = [*free, *self.crossed("under", one.key, other.key, item)]
                if double:
                    unless += [*self._raised(one, item), self._higher("under", one, other)]
                self.puzzle.same(self.before(a, item), self.before(b, item), *unless)
        if not double:
            return
        for taken in self._raised(one):  # what is left of it is a line straight down
            self.puzzle.must(-taken, *free, -self._higher("under", one, other))
        if one.bottoms:
            unless = [*free, *self.crossed("under", one.key, other.key)]
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
                    self.puzzle.same(self.before(a, item), self.before(b, item), *free)
        elif len(one.tops) == 2 and one.key < other.key:
            self.not_interlaced(one, other, *self._raised(one), *self._raised(other))

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
        if not self.crossing:
            return
        higher = self._higher("over", one, other)
        for item in one.bottoms:
            if item not in other.bottoms:
                ends = [self.before(end, item) for end in (other.key, *other.bottoms)]
                self._apart(ends, -higher, *self.crossed("over", one.key, other.key, item))
        ends = [self.before(other.key, one.key)]
        ends += [self.before(end, one.key) for end in other.bottoms if end not in one.bottoms]
        self._apart(ends, higher, *self.crossed("over", one.key, other.key))

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
        for zone, mine, theirs in (
            ("under", one.tops, other.tops),
            ("over", one.bottoms, other.bottoms),
        ):
            crossed = [
                literal
                for pair in ((one.key, other.key), (other.key, one.key))
                for item in (*mine, *theirs, "")
                if (literal := self._crossings.get((zone, *pair, *([item] if item else ()))))
            ]
            for a in mine:
                for b in theirs:
                    if a != b:
                        free = (
                            [] if zone == "over" else self._raised(one, a) + self._raised(other, b)
                        )
                        self.puzzle.same(self.before(a, b), stems, *free, *crossed)
