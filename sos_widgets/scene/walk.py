"""Where the arrow keys lead: along kinship, not along pixels."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.layout.geometry import GenogramLayout
from sos_widgets.model.family import Family

__all__ = ["Way", "walk"]

Way = dict[str, list[str]]


def walk(family: Family, layout: GenogramLayout) -> dict[str, Way]:
    """Find the neighbours of everybody.

    Parameters
    ----------
    layout : GenogramLayout
        Gives the order from left to right.

    Returns
    -------
    dict
        For every person's id the ids to go to, the nearest first: ``up``
        (parents and carers), ``down`` (children), ``partner``, ``left`` and
        ``right`` (brothers, sisters and partners, then whoever stands next in
        the row), ``next`` and ``previous`` (everybody, row by row).
    """
    order = [id_ for row in layout.rows for id_ in row if id_ in layout.points]
    order += [id_ for id_ in layout.points if id_ not in order]
    row_of = {id_: row for row in layout.rows for id_ in row}
    parents = {id_: _once(link.parent for link in family.parents(id_)) for id_ in order}
    ways: dict[str, Way] = {}
    for place, id_ in enumerate(order):
        down = _once(link.child for link in family.children(id_))
        partners = _once(u.b if u.a == id_ else u.a for u in family.unions_of(id_))
        kin = [other for other in order if other != id_ and set(parents[other]) & set(parents[id_])]
        beside = _once([*kin, *partners])
        row = row_of.get(id_, ())
        ways[id_] = {
            "up": _present(parents[id_], layout),
            "down": _present(down, layout),
            "partner": _present(partners, layout),
            "left": _beside(id_, beside, row, layout, -1),
            "right": _beside(id_, beside, row, layout, 1),
            "previous": order[place - 1 : place] if place else [],
            "next": order[place + 1 : place + 2],
        }
    return ways


def _once(ids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(ids))


def _present(ids: list[str], layout: GenogramLayout) -> list[str]:
    return sorted((i for i in ids if i in layout.points), key=lambda i: layout.points[i][0])


def _beside(
    id_: str, kin: list[str], row: tuple[str, ...], layout: GenogramLayout, side: int
) -> list[str]:
    here = layout.points[id_][0]

    def near(ids: list[str] | tuple[str, ...]) -> list[str]:
        there = [i for i in ids if i in layout.points and (layout.points[i][0] - here) * side > 0]
        return sorted(there, key=lambda i: abs(layout.points[i][0] - here))

    return _once([*near([i for i in kin if i in row]), *near(row)])
