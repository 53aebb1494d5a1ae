"""A walk through a family on which those who belong together come together."""

from __future__ import annotations

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.ladder import Ladder, Net, Order, is_person

__all__ = ["walk", "walked"]


def walk(kin: Kin, ladder: Ladder) -> dict[str, int]:
    """Number everybody on a walk from the oldest down, families staying together."""
    here = {item for row in ladder.rows for item in row}
    parent_in, child_of = kin.parent_in(), kin.child_of()
    care: dict[str, list[str]] = {}
    for each in kin.cares:
        care.setdefault(each.child, []).extend(each.carers)
    rank: dict[str, int] = {}
    for start in (item for row in ladder.rows for item in row if is_person(item)):
        stack = [start]
        while stack:
            person = stack.pop()
            if person in rank or person not in here:
                continue
            rank[person] = len(rank)
            following: list[str] = []
            for group in parent_in[person]:
                following += [*group.parents, *group.children]
            for group in child_of[person]:
                following += [*group.parents, *group.children]
            following += care.get(person, [])
            stack += [other for other in reversed(following) if other not in rank]
    return rank


def walked(kin: Kin, ladder: Ladder) -> Order:
    """Order rows as people are met on the walk, and lines as what they join."""
    place: dict[str, float] = dict(walk(kin, ladder))
    gaps: list[list[Net]] = [[] for _ in ladder.rows]
    for net in ladder.nets:
        gaps[net.gap].append(net)
    for gap in gaps:  # a line that passes from above stands under what it comes from
        for net in gap:
            for item in net.bottoms:
                if item not in place:
                    place[item] = _middle(net.tops, place)
    rows = tuple(tuple(sorted(row, key=place.__getitem__)) for row in ladder.rows)
    put = {item: float(index) for row in rows for index, item in enumerate(row)}
    return Order(
        rows=rows,
        nets=tuple(tuple(sorted(gap, key=lambda net: _middle(net.tops, put))) for gap in gaps),
    )


def _middle(items: tuple[str, ...], place: dict[str, float]) -> float:
    return sum(place[item] for item in items) / len(items)
