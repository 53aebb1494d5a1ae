"""What an order of rows must keep for lines not to cross, each as an equality of two pairs.

Each group of lines in a gap has a level bar under its row for the partners and
one over the next row for the children, both met by the stem between them. Two
groups keep apart exactly when their ends above, their stems and their ends
below all stand in one order. Where they cross, one end of the one runs through
the bar of the other, or a stem through a bar; which ends can do so depends on
which bar is nearer the stem's end. A partner line may also run above its row:
then it crosses what hangs from above between the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from sos_widgets.layout.genogram.kin import Group, Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, is_person

__all__ = [
    "Choice",
    "Demand",
    "Lines",
    "Node",
    "Pair",
    "above",
    "all_lines",
    "climber_first",
    "core_lines",
    "demands",
]

Node = str | tuple[str, int]
"""An item of a row, or a net with children by its key."""
Pair = tuple[Node, Node]
Choice = tuple[str, tuple[object, ...]]
"""("cross", what): a crossing is drawn; ("set" or "unset", what): a way is taken or not."""


class Demand(NamedTuple):
    """Two pairs that must stand the same way round, unless one of some choices is made.

    Parameters
    ----------
    first, second : Pair
        The pairs.
    choices : tuple of Choice
        What makes the demand void.
    loose : bool
        Whether it parts two partners of one person, where a line above a
        partner without parents will do as well.
    """

    first: Pair
    second: Pair
    choices: tuple[Choice, ...]
    loose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A net as far as it matters.

    Parameters
    ----------
    climber : str
        The partner whom the line leaves upwards where it runs above the row;
        empty where it cannot.
    """

    net: Net
    tops: tuple[str, ...]
    bottoms: tuple[str, ...]
    climber: str = ""


def all_lines(kin: Kin, ladder: Ladder) -> list[Lines]:
    """Give every net whole."""
    groups = kin.parent_in()
    return [
        Lines(net=net, tops=net.tops, bottoms=net.bottoms, climber=_climber(net, groups))
        for net in ladder.nets
    ]


def _climber(net: Net, groups: dict[str, list[Group]]) -> str:
    if not (net.hub and net.group.couple and len(net.tops) == 2):
        return ""
    if not all(map(is_person, net.tops)):
        return ""
    first = climber_first(net, groups)[0]
    return first if len(groups[first]) > 1 else ""


def climber_first(net: Net, groups: dict[str, list[Group]]) -> tuple[str, str]:
    """Give two partners, the one first whom a line above the row leaves upwards.

    It comes down beside the other, from there its children's line starts.
    """
    a, b = net.tops
    return (a, b) if len(groups[a]) >= len(groups[b]) else (b, a)


def core_lines(lines: list[Lines]) -> list[Lines]:
    """Leave out what can always be added without a crossing.

    Brothers and sisters without lines of their own stand beside the others,
    partners without parents beside theirs if each has no other; of several
    lines from one person to children without lines one stands for all.
    """
    under: dict[str, int] = {}
    over: dict[str, int] = {}
    for each in lines:
        for item in each.tops:
            under[item] = under.get(item, 0) + 1
        for item in each.bottoms:
            over[item] = over.get(item, 0) + 1
    found: list[Lines] = []
    alike: set[str] = set()
    for each in lines:
        busy = any(under[top] > 1 for top in each.tops)
        tops = tuple(
            t for t in each.tops if busy or over.get(t) or under[t] > 1 or not is_person(t)
        )
        bottoms = tuple(b for b in each.bottoms if under.get(b) or over[b] > 1)
        tops, bottoms = tops or each.tops[:1], bottoms or each.bottoms[:1]
        if not bottoms and len(tops) < 2:
            continue
        if len(tops) == len(bottoms) == over.get(bottoms[0], 0) and bottoms[0] not in under:
            if tops[0] in alike:
                continue
            alike.add(tops[0])
        climber = each.climber if len(tops) == 2 else ""
        found.append(Lines(net=each.net, tops=tops, bottoms=bottoms, climber=climber))
    return found


def above(group: str, *, taken: bool) -> Choice:
    """Say that a group's partner line runs above its row, or does not."""
    return "set" if taken else "unset", ("above", group)


def demands(lines: list[Lines], *, fine: bool) -> Iterator[Demand]:
    """Give all demands of some lines.

    Parameters
    ----------
    fine : bool
        Whether to say for each end alone when it crosses a bar, which only
        matters where something must cross.
    """
    hanging: dict[int, dict[str, None]] = {}
    gaps: dict[int, list[Lines]] = {}
    for each in lines:
        gaps.setdefault(each.net.gap, []).append(each)
        hanging.setdefault(each.net.gap + 1, {}).update(dict.fromkeys(each.bottoms))
    for gap, here in gaps.items():
        over = hanging.get(gap, {})
        for each in here:
            yield from _above(each, over)
        for one, other in combinations(here, 2):
            if one.bottoms and other.bottoms:
                yield from _side("top", one, other, over, fine)
                yield from _side("bottom", one, other, over, fine)
            elif one.bottoms:
                yield from _childless(other, one)
            elif other.bottoms:
                yield from _childless(one, other)


def _above(lines: Lines, hanging: dict[str, None]) -> Iterator[Demand]:
    if lines.climber:
        a, b = lines.tops
        group = lines.net.group.id
        for item in hanging:
            if item not in (a, b):
                crossed = "cross", ("above", group, item)
                yield Demand((a, item), (b, item), (crossed, above(group, taken=False)))


def _ends(side: str, lines: Lines) -> dict[str, tuple[Choice, ...]]:
    """Ends of a group's lines on one side; and what frees those of a climber."""
    if side == "bottom":
        return dict.fromkeys(lines.bottoms, ())
    free = (above(lines.net.group.id, taken=True),)
    return {item: free if item == lines.climber else () for item in lines.tops}


def _side(
    side: str, one: Lines, other: Lines, hanging: dict[str, None], fine: bool
) -> Iterator[Demand]:
    mine, theirs = _ends(side, one), _ends(side, other)
    first, second = one.net.key, other.net.key
    stem = "cross", (side, first, second)

    def through(end: str, bar: tuple[str, int]) -> Choice:
        return "cross", (side, end, second if bar == first else first, bar)

    for a, free in mine.items():
        for b, freed in theirs.items():
            if a != b:
                ends = (through(a, second), through(b, first)) if fine else ()
                choices = (stem, *ends, *free, *freed)
                loose = side == "top" and _loose(one.net, a, other.net, b, hanging)
                yield Demand((a, b), (first, second), choices, loose=loose)
    if not fine:
        return
    nearer = side, first, second
    for ends_of, others, bar, way in (
        (mine, theirs, second, "unset"),
        (theirs, mine, first, "set"),
    ):
        for end, free in ends_of.items():
            apart = [item for item in others if item != end]
            for a, b in combinations(apart, 2):
                choices = (through(end, bar), (way, nearer), *free, *others[a], *others[b])
                yield Demand((end, a), (end, b), choices)


def _childless(couple: Lines, other: Lines) -> Iterator[Demand]:
    """A line of partners without children is crossed where another starts between them."""
    if len(couple.tops) < 2:
        return
    a, b = couple.tops
    keys = couple.net.key, other.net.key
    mine = (above(couple.net.group.id, taken=True),) if couple.climber else ()
    for item, free in _ends("top", other).items():
        if item not in (a, b):
            crossed = ("cross", ("top", *keys)), ("cross", ("top", item, *keys))
            yield Demand((a, item), (b, item), (*crossed, *mine, *free))


def _loose(net: Net, a: str, other: Net, b: str, hanging: dict[str, None]) -> bool:
    if not (net.group.couple and other.group.couple and net.hub and other.hub):
        return False
    common = [parent for parent in net.tops if parent in other.tops]
    if len(common) != 1 or common[0] not in (a, b):
        return False
    passing, passed = (net, b) if a == common[0] else (other, a)
    return all(map(is_person, (passed, *passing.tops))) and passed not in hanging
