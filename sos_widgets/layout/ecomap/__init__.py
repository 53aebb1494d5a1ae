"""Where everything on an eco map stands: the household inside, systems in a ring around it.

References
----------
Hartman (1978), "Diagrammatic assessment of family relationships", *Social
Casework* 59(8).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sos_widgets.layout.ecomap.drawing import Drawing
from sos_widgets.layout.ecomap.hands import Hands
from sos_widgets.layout.ecomap.lines import Lines
from sos_widgets.layout.ecomap.middle import (
    central_household,
    household_family,
    joined,
    middles_of,
)
from sos_widgets.layout.ecomap.places import Around, Cast, Order, Places
from sos_widgets.layout.geometry import Box, EcomapLayout, TieLine
from sos_widgets.layout.plane import rounded
from sos_widgets.model.record import Record

__all__ = ["central_household", "ecomap", "ecomap_pair", "household_family"]

_WIDE, _WIDE_OF_TWO = 1.25, 0.95  # two stand side by side
_GROW = 1.09
_LITTLE = 3
_DEAR = 12  # what a step of growth costs, as words count it
_ROUNDS = 3


def ecomap(record: Record) -> EcomapLayout:
    """Lay out a record's eco map.

    Systems of one kind stand together; ties are straight; circles and the
    words of ties keep clear of each other, and of other ties. Few ties run
    behind members who are not their end; of all orders with as few of those,
    one with the fewest crossings stands there: proven for up to 14 systems,
    unless their ties are so many that the search is broken off.
    Of those again one near `Record.ring`, the order before. A spot with
    `picture` "ecomap" puts its system where a hand has put it, unless it
    would lie on something.

    Parameters
    ----------
    record : Record
        `centre` names the household; where it is empty, the focal child's
        household or the first one stands in the centre.

    Returns
    -------
    EcomapLayout
        The same for the same record, in every process.
    """
    (found,) = _laid_out((record,))
    return found


def ecomap_pair(then: Record, now: Record) -> tuple[EcomapLayout, EcomapLayout]:
    """Lay out two eco maps of one family so that the eye sees only what differs.

    A system that is on both stands at the same place in both, and so do
    members who live in both households. Places are those of both maps put
    together: crossings are few, and not proven to be fewest.

    Returns
    -------
    tuple of EcomapLayout
        Of `then` and of `now`, with the same radius, `origin` and `size`.
    """
    one, other = _laid_out((then, now))
    return one, other


def _laid_out(records: Sequence[Record]) -> list[EcomapLayout]:
    """Lay out records on one ring; the last one decides where they differ."""
    middles = middles_of([household_family(each) for each in records])
    maps = [Drawing(each, middle) for each, middle in zip(records, middles, strict=True)]
    # In the order of the last one, and as it calls them; then those that are gone.
    systems = {system.id: system for each in records[::-1] for system in each.systems}
    systems |= {system.id: system for system in records[-1].systems}
    sizes = {id_: max(each.sizes[id_] for each in maps if id_ in each.sizes) for id_ in systems}
    cast = Cast(
        systems=systems,
        sizes=sizes,
        ends={
            id_: tuple(sorted({end for each in maps for end in each.ends(id_)})) for id_ in systems
        },
        lines=Lines(joined(middles), ()),
    )
    around = Around(
        cast,
        before=next((each.ring for each in reversed(records) if each.ring), ()),
        wide=_WIDE if len(records) == 1 else _WIDE_OF_TWO,
    )
    spots = [
        each for each in records[-1].spots if each.picture == "ecomap" and each.item in systems
    ]
    hands = Hands(around, {spot.item: (spot.x, spot.y) for spot in spots})
    places, ties = _with_room(around, hands, maps)
    alone = len(records) == 1
    found = [
        each.layout(places, sizes, lines, alone=alone)
        for each, lines in zip(maps, ties, strict=True)
    ]
    boxes = [_frame(each) for each in found]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    size = rounded((right - left, bottom - top))
    return [replace(each, origin=rounded((left, top)), size=size) for each in found]


def _with_room(
    around: Around, hands: Hands, maps: Sequence[Drawing]
) -> tuple[Places, list[tuple[TieLine, ...]]]:
    """Let the ring grow until all words have room, and keep the best order for what it becomes."""
    order = around.ordered()
    ties = _grown(around, hands, maps, order)
    for _ in range(_ROUNDS):
        if around.reach == order.reach:
            break
        before, order = order, around.ordered(order)
        if (order.systems, order.turn) == (before.systems, before.turn):
            break
        ties = _grown(around, hands, maps, order)
    if around.reach != order.reach:
        order = replace(order, bound=0)
    return hands.places(order), ties


def _grown(
    around: Around, hands: Hands, maps: Sequence[Drawing], order: Order
) -> list[tuple[TieLine, ...]]:
    """Let the ring grow a little where words then stand better."""
    least = around.reach
    found = []
    for step in range(_LITTLE):
        around.reach = least * _GROW**step
        places = hands.places(order)
        drawn = [each.ties(places, around.cast.sizes) for each in maps]
        cost = sum(each.cost for each in drawn) + _DEAR * step
        found.append((cost, step, [each.ties for each in drawn]))
        if cost < _DEAR * (step + 1):
            break
    _, step, ties = min(found, key=lambda each: each[:2])
    around.reach = least * _GROW**step
    return ties


def _frame(layout: EcomapLayout) -> Box:
    boxes: list[Box] = [(-layout.radius, -layout.radius, layout.radius, layout.radius)]
    for system in layout.systems:
        (x, y), size = system.point, system.radius
        boxes.append((x - size, y - size, x + size, y + size))
    boxes += [tie.label for tie in layout.ties if tie.label]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
