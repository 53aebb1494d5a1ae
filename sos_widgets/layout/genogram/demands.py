"""What an order of rows must keep for lines not to cross, each as an equality of two pairs.

Lines of two groups in one gap keep apart exactly when their ends above, their
middles and their ends below all stand in one order. A partner line may run
above its row instead: then what hangs from above must not stand between the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from sos_widgets.layout.genogram.kin import Group, Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, is_person

__all__ = ["Crossed", "Demand", "Lines", "Node", "Pair", "all_lines", "core_lines", "demands"]

Node = str | tuple[str, int]
"""An item of a row, or a net with children by its key."""
Pair = tuple[Node, Node]
Crossed = tuple[object, ...]
"""Names two lines that cross where a demand is not met."""


class Demand(NamedTuple):
    """Two pairs that must stand the same way round.

    Parameters
    ----------
    first, second : Pair
        The pairs.
    crossed : Crossed
        Which two lines cross otherwise; demands that share it cost one crossing.
    below : tuple of str
        Groups whose partner line must run below its row for the demand to matter.
    above : str
        Group whose partner line must run above its row for the demand to matter.
    loose : bool
        Whether it parts two partners of one person, where a line above a
        partner without parents will do as well.
    """

    first: Pair
    second: Pair
    crossed: Crossed
    below: tuple[str, ...] = ()
    above: str = ""
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
    a, b = net.tops
    if not (is_person(a) and is_person(b)):
        return ""
    return a if len(groups[a]) >= len(groups[b]) else b


def core_lines(lines: list[Lines]) -> list[Lines]:
    """Leave out what can always be added without a crossing.

    Brothers and sisters without lines of their own stand beside the others,
    partners without parents beside theirs; of several lines from one person
    to children without lines one stands for all.
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
        tops = tuple(t for t in each.tops if over.get(t) or under[t] > 1 or not is_person(t))
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


def demands(lines: list[Lines], *, over: frozenset[str] | None = None) -> Iterator[Demand]:
    """Give all demands of some lines.

    Parameters
    ----------
    over : frozenset of str, optional
        Groups whose partner line runs above the row: then only demands that
        matter so. By default those of either way.
    """
    hanging: dict[int, dict[str, None]] = {}
    gaps: dict[int, list[Lines]] = {}
    for each in lines:
        gaps.setdefault(each.net.gap, []).append(each)
        hanging.setdefault(each.net.gap + 1, {}).update(dict.fromkeys(each.bottoms))
    for gap, here in gaps.items():
        for each in here:
            if each.climber and (over is None or each.net.group.id in over):
                yield from _above(each, hanging.get(gap, {}))
        for one, other in combinations(here, 2):
            for demand in _apart(one, other, hanging.get(gap, {})):
                if over is None or not over.intersection(demand.below):
                    yield demand


def _above(lines: Lines, hanging: dict[str, None]) -> Iterator[Demand]:
    a, b = lines.tops
    group = lines.net.group.id
    for item in hanging:
        if item not in (a, b):
            yield Demand((a, item), (b, item), ("over", group, item), above=group)


def _loose(net: Net, a: str, other: Net, b: str, hanging: dict[str, None]) -> bool:
    if not (net.group.couple and other.group.couple):
        return False
    common = [parent for parent in net.tops if parent in other.tops]
    if len(common) != 1 or common[0] not in (a, b):
        return False
    passed = b if a == common[0] else a
    return is_person(passed) and passed not in hanging


def _apart(one: Lines, other: Lines, hanging: dict[str, None]) -> Iterator[Demand]:
    if one.bottoms and other.bottoms:
        nets = one.net.key, other.net.key
        for a in one.tops:
            for b in other.tops:
                if a != b:
                    below = tuple(
                        lines.net.group.id
                        for lines, item in ((one, a), (other, b))
                        if item == lines.climber
                    )
                    loose = _loose(one.net, a, other.net, b, hanging)
                    yield Demand((a, b), nets, ("top", *nets), below, loose=loose)
        for a in one.bottoms:
            for b in other.bottoms:
                if a != b:
                    yield Demand((a, b), nets, ("bottom", *nets))
        return
    if one.bottoms:
        one, other = other, one
    if other.bottoms and len(one.tops) == 2:
        # A line of partners without children is crossed where another starts between them.
        a, b = one.tops
        mine = (one.net.group.id,) if one.climber else ()
        for item in other.tops:
            if item not in (a, b):
                theirs = (other.net.group.id,) if item == other.climber else ()
                yield Demand(
                    (a, item), (b, item), ("top", one.net.key, other.net.key), (*mine, *theirs)
                )
