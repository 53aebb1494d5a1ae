"""How high everything stands: rows, and the tracks of the lines between them."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.genogram.kin import Care, Kin
from sos_widgets.layout.genogram.ladder import Net, Order
from sos_widgets.layout.genogram.legs import Legs
from sos_widgets.layout.genogram.stems import end_of, forks_of
from sos_widgets.layout.genogram.tracks import Bar, stack

__all__ = ["Levels", "care_gaps", "levels_of"]

_HALF = 0.5
_TRACK = 0.22
_LEAST = 2.8
_UNDER_NAMES = 0.52  # an outline and its name have room between people's names and the lines
_OVER_SYMBOL = _HALF + 0.46
_OVER_ROW = _HALF + 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """Heights of some rows and of the level pieces of line.

    Parameters
    ----------
    rows : tuple of float
        y of each row.
    stems : dict of (str, int) to float
        x at which a net's children's line starts, by `Net.key`.
    forks : dict of (str, int) to dict of str to float
        For a net's twins: x of the point from which their lines spread.
    partners, sibships, over : dict of (str, int) to float
        y of a net's partner line below the row, sibship bar, or partner line
        above the row.
    cares : dict of (int, int) to float
        y of a care line's level piece, by its number and the gap.
    """

    rows: tuple[float, ...]
    stems: dict[tuple[str, int], float]
    forks: dict[tuple[str, int], dict[str, float]]
    partners: dict[tuple[str, int], float]
    sibships: dict[tuple[str, int], float]
    over: dict[tuple[str, int], float]
    cares: dict[tuple[int, int], float]


def care_gaps(care: Care, row_of: dict[str, int]) -> range:
    """Give the gaps through which a care line runs."""
    upper, lower = sorted((row_of[care.carers[0]], row_of[care.child]))
    return range(upper, max(lower, upper + 1))


def levels_of(
    kin: Kin,
    order: Order,
    *,
    legs: Legs,
    x: dict[str, float],
    stems: dict[tuple[str, int], float],
    depths: dict[str, float],
) -> Levels:
    """Stack all level pieces of line and set the rows far enough apart for them.

    Parameters
    ----------
    x, stems : dict of float
        Of every item of the rows, and of every net's stem.
    depths : dict of str to float
        How far everybody's name reaches below their middle.
    """
    row_of = {item: number for number, row in enumerate(order.rows) for item in row}
    cares = [care for care in kin.cares if care.child in row_of]
    found = Levels(rows=(), stems=stems, forks={}, partners={}, sibships={}, over={}, cares={})
    over = [_over(nets, legs, x) for nets in order.nets]
    rows: list[float] = []
    y = 0.0
    for gap, nets in enumerate(order.nets):
        rows.append(y)
        found.over.update(
            ((owner, gap), y - _OVER_SYMBOL - _TRACK * track) for owner, track in over[gap].items()
        )
        partners = _partners(nets, legs, x, found)
        sibships = _sibships(kin, nets, x, found)
        row = order.rows[gap]
        top = y + max((depths.get(item, _HALF) for item in row), default=_HALF) + _UNDER_NAMES
        found.partners.update(((o, gap), top + _TRACK * t) for o, t in partners.items())
        top += _TRACK * _count(partners)
        for number, care in enumerate(cares):
            if gap in care_gaps(care, row_of):
                found.cares[number, gap] = top
                top += _TRACK
        top += 0.1
        found.sibships.update(((o, gap), top + 1.3 * _TRACK * t) for o, t in sibships.items())
        top += 1.3 * _TRACK * _count(sibships)
        following = over[gap + 1] if gap + 1 < len(over) else {}
        y = max(y + _LEAST, top + _TRACK * _count(following) + _OVER_ROW)
    return Levels(
        rows=tuple(rows),
        stems=found.stems,
        forks=found.forks,
        partners=found.partners,
        sibships=found.sibships,
        over=found.over,
        cares=found.cares,
    )


def _count(tracks: dict[str, int]) -> int:
    return max(tracks.values(), default=-1) + 1


def _over(nets: tuple[Net, ...], legs: Legs, x: dict[str, float]) -> dict[str, int]:
    spans = []
    for net in nets:
        if net.hub and net.group.id in legs.over:
            a, b = legs.over[net.group.id]
            ends = sorted(
                (
                    x[a] + legs.up[net.group.id, a].across,
                    x[b] + legs.down[net.group.id, b].across,
                )
            )
            spans.append((ends[1] - ends[0], ends[0], ends[1], net.group.id))
    track: dict[str, int] = {}
    for number, (_, left, right, owner) in enumerate(sorted(spans)):
        track[owner] = max(
            (track[o] + 1 for _, a, b, o in sorted(spans)[:number] if a < right and left < b),
            default=0,
        )
    return track


def _partners(
    nets: tuple[Net, ...], legs: Legs, x: dict[str, float], found: Levels
) -> dict[str, int]:
    """Stack the partner lines that run below the row."""
    bars = []
    for net in nets:
        group = net.group.id
        if net.hub and len(net.tops) == 2 and group not in legs.level and group not in legs.over:
            downs = (found.stems[net.key],) if net.bottoms else ()
            ups = tuple(end_of(net, top, legs, x) for top in net.tops)
            bars.append(Bar(owner=group, ups=ups, downs=downs))
    return stack(bars)


def _sibships(
    kin: Kin, nets: tuple[Net, ...], x: dict[str, float], found: Levels
) -> dict[str, int]:
    bars = []
    for net in nets:
        if not net.bottoms:
            continue
        forks = found.forks[net.key] = forks_of(kin, net, x)
        downs = tuple(forks.get(item, x[item]) for item in net.bottoms)
        bars.append(Bar(owner=net.group.id, ups=(found.stems[net.key],), downs=downs))
    return stack(bars)
