"""Rows of people and the gaps between them, in which the lines run."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.genogram.kin import Group, Kin

__all__ = ["Ladder", "Mark", "Net", "Order", "is_person", "ladder_of"]

_PASS = "\n"  # begins the name of a place where a line passes through a row; never in an id


@dataclass(frozen=True, slots=True, kw_only=True)
class Net:
    """The lines of one group in the gap below one row.

    Parameters
    ----------
    group : Group
        Whose lines these are.
    gap : int
        The row above them.
    tops, bottoms : tuple of str
        What they join in the row above and in the row below: people, or
        places where a line passes through that row.
    hub : bool
        Whether the parents meet here; otherwise the line only passes.
    """

    group: Group
    gap: int
    tops: tuple[str, ...]
    bottoms: tuple[str, ...]
    hub: bool

    @property
    def key(self) -> tuple[str, int]:
        """Names the net in its ladder."""
        return self.group.id, self.gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Some people, who hang together, in rows, with their lines.

    Parameters
    ----------
    rows : tuple of tuple of str
        People, and places where a line passes, in no order yet.
    nets : tuple of Net
        In no order yet; a childless couple has one too.
    lost : tuple of (Group, str)
        Children whom no line can reach from above: only in a family in which
        somebody is their own ancestor.
    """

    rows: tuple[tuple[str, ...], ...]
    nets: tuple[Net, ...]
    lost: tuple[tuple[Group, str], ...] = ()


Mark = tuple[str, tuple[str, int]]
"""One upright line of a net, by the net's key: the one at an item, or with "" its stem."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Each row from left to right, and the nets of each gap from left to right.

    Parameters
    ----------
    over : dict of str to int, optional
        Groups whose partner line runs above its row, with the side of the
        second partner where it comes down, -1 left or 1 right. None where that
        is not decided: then lines run where fewer others are in the way.
    held : tuple of (Mark, Mark)
        Upright lines of one gap of which the first must stand left of the
        second when x is chosen, besides what rows say.
    """

    rows: tuple[tuple[str, ...], ...]
    nets: tuple[tuple[Net, ...], ...]
    over: dict[str, int] | None = None
    held: tuple[tuple[Mark, Mark], ...] = ()


def is_person(item: str) -> bool:
    """Whether an item of a row is somebody, not a line that passes."""
    return not item.startswith(_PASS)


def ladder_of(kin: Kin, rows: dict[str, int], people: list[str]) -> Ladder:
    """Put people in rows and their groups in the gaps."""
    here = dict.fromkeys(people)
    items: list[list[str]] = [[] for _ in range(max(rows.values(), default=0) + 1)]
    for person in people:
        items[rows[person]].append(person)
    nets: list[Net] = []
    lost: list[tuple[Group, str]] = []

    def passing(side: str, group: Group, row: int) -> str:
        item = f"{_PASS}{side}{group.id}{_PASS}{row}"
        items[row].append(item)
        return item

    for group in kin.groups:
        if group.parents[0] not in here:
            continue
        gap = max(rows[parent] for parent in group.parents)
        tops = []
        for parent in group.parents:
            top = parent
            for row in range(rows[parent], gap):
                below = passing("above", group, row + 1)
                nets.append(Net(group=group, gap=row, tops=(top,), bottoms=(below,), hub=False))
                top = below
            tops.append(top)
        lost += [(group, child) for child in group.children if rows[child] <= gap]
        children = [child for child in group.children if rows[child] > gap]
        last = max((rows[child] for child in children), default=gap + 1)
        for row in range(gap, last):
            bottoms = [child for child in children if rows[child] == row + 1]
            if row + 1 < last:
                bottoms.append(passing("below", group, row + 1))
            if bottoms or row == gap:
                nets.append(
                    Net(
                        group=group,
                        gap=row,
                        tops=tuple(tops),
                        bottoms=tuple(bottoms),
                        hub=row == gap,
                    )
                )
            tops = bottoms[-1:]
    return Ladder(rows=tuple(map(tuple, items)), nets=tuple(nets), lost=tuple(lost))
