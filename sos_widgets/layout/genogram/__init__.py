"""Where everybody of a family stands on its genogram, and how the lines run."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sos_widgets.layout.genogram.conventions import Wishes
from sos_widgets.layout.genogram.count import certificate, crossings
from sos_widgets.layout.genogram.hold import held
from sos_widgets.layout.genogram.kin import Group, Kin, PlaceName, kin_of
from sos_widgets.layout.genogram.ladder import Net, Order, is_person, ladder_of
from sos_widgets.layout.genogram.legs import Extent, legs_of, room_for
from sos_widgets.layout.genogram.levels import levels_of
from sos_widgets.layout.genogram.names import depths_of, extents_of, place_lines, place_size
from sos_widgets.layout.genogram.outline import outlines_of
from sos_widgets.layout.genogram.pets import with_pets, with_places
from sos_widgets.layout.genogram.place import place_rows
from sos_widgets.layout.genogram.route import Router
from sos_widgets.layout.genogram.rows import clusters, generations
from sos_widgets.layout.genogram.search import order_of
from sos_widgets.layout.geometry import GenogramLayout, Place, Point, Route
from sos_widgets.model.family import Family, Person, Shape
from sos_widgets.model.record import Record

__all__ = ["genogram", "genogram_of"]

_PASS = 0.3
_DIGITS = 4


def genogram(
    family: Family,
    *,
    before: Sequence[Sequence[str]] = (),
    held: Collection[str] = (),
    like: GenogramLayout | None = None,
    time_limit: float = 2.0,
) -> GenogramLayout:
    """Lay out a family: everybody once, a generation a row, few lines crossing.

    Parameters
    ----------
    family : Family
        Any family, the empty one included.
    before : sequence of sequence of str
        The rows of the drawing before, ids from left to right: people stay in
        its order if nothing but the order of partners is worse for it.
    held : collection of str
        Ids of people whom a hand has put where they stand in their row of
        `before`: there they stay, whatever is worse for it.
    like : GenogramLayout, optional
        Another drawing: whoever is in both stands in its order, and at the same
        place as far as the lines allow.
    time_limit : float
        Seconds to look for fewer crossings, and for the proof that there are
        none with fewer, once there is a drawing in which lines cross.

    Returns
    -------
    GenogramLayout
        The same for the same arguments, in every process that has the time.

    Examples
    --------
    >>> from sos_widgets.model.family import Family, ParentLink, Person
    >>> people = (Person(id="rosa", name="Rosa"), Person(id="mia", name="Mia"))
    >>> link = ParentLink(id="l1", child="mia", parent="rosa")
    >>> layout = genogram(Family(people=people, parent_links=(link,)))
    >>> layout.rows, str(layout.certificate)
    ((('rosa',), ('mia',)), '0 crossings')
    """
    if like is not None:
        before, held = like.rows, like.points.keys()
    kin = kin_of(family)
    here = {person.id: person for person in family.people}
    rows, _ = generations(kin)
    frame = _Frame(family, kin, like)
    wishes = Wishes(
        left={
            (group.parents[0], group.parents[1]): _left(here, *group.parents)
            for group in kin.groups
            if group.couple
        },
        before={
            person: (number, place)
            for number, row in enumerate(before)
            for place, person in enumerate(row)
        },
        held=frozenset(held),
    )
    parts, alone = _parts(kin, rows, wishes)
    deadline, lower_bound = time.monotonic() + time_limit, 0
    orders: list[Order] = []
    lost: list[tuple[Group, str]] = []
    for people in parts:
        ladder = ladder_of(kin, {person: rows[person] for person in people}, people)
        found, least = order_of(
            kin, ladder, wishes, drawn=frame.crossings, seconds=deadline - time.monotonic()
        )
        orders.append(found)
        lower_bound += least
        lost += ladder.lost
    order = with_pets(kin, _side_by_side(orders, alone, rows))
    if kin.places:
        order = with_places(kin, order, frame.drawn(order).x)
        cares = tuple(care for place in kin.places for care in place.cares)
        frame = _Frame(family, replace(kin, cares=kin.cares + cares), like)
    drawn = frame.drawn(order)
    routes, unions = drawn.routes, drawn.unions
    standing = {
        item: (drawn.x[item], drawn.heights[number])
        for number, row in enumerate(order.rows)
        for item in row
        if is_person(item)
    }
    shift = _shift(standing, like)
    standing = {item: _moved(point, shift) for item, point in standing.items()}
    points = {person.id: standing[person.id] for person in family.people}
    people_rows = tuple(tuple(item for item in row if item in points) for row in order.rows)
    routes = tuple(
        replace(
            route,
            people=tuple(person for person in route.people if person in points),
            points=tuple(_moved(point, shift) for point in route.points),
        )
        for route in routes
    )
    outlines = outlines_of(
        family.households,
        rows=people_rows,
        points=standing,
        reach=drawn.reach,
        depths=frame.depths,
        routes=routes,
    )
    mark = certificate(
        family,
        kin,
        rows=people_rows,
        routes=routes,
        outlines=outlines,
        lost=tuple(lost),
        held=wishes.held,
    )
    lines = [*(route.points for route in routes), *(outline.points for outline in outlines)]
    origin, size = frame.around(standing, lines)
    return GenogramLayout(
        points=points,
        unions={group: _moved(point, shift) for group, point in unions.items()},
        rows=people_rows,
        routes=routes,
        outlines=outlines,
        certificate=replace(mark, lower_bound=lower_bound),
        size=size,
        origin=origin,
        places=tuple(_place(place, standing[place.id]) for place in kin.places),
    )


def genogram_of(record: Record) -> GenogramLayout:
    """Lay out a record's family as it stood when it was last changed, whom a hand has set held."""
    held = {spot.item for spot in record.spots if spot.picture == "genogram"}
    return genogram(record.family, before=record.arrangement, held=held)


def _place(name: PlaceName, point: Point) -> Place:
    lines = place_lines(name.words)
    return Place(placements=name.placements, lines=lines, point=point, size=place_size(lines))


def _left(here: dict[str, Person], a: str, b: str) -> bool:
    """Whether `a` stands left of a partner: a man of a woman, else the older."""
    one, other = here[a], here[b]
    if {one.shape, other.shape} == {Shape.SQUARE, Shape.CIRCLE}:
        return one.shape is Shape.SQUARE
    if one.born.middle and other.born.middle:
        return one.born.middle <= other.born.middle
    return True


def _parts(kin: Kin, rows: dict[str, int], wishes: Wishes) -> tuple[list[list[str]], list[str]]:
    """Give what hangs together, each part's rows counted from its own first, and who is alone.

    They stand side by side in their order before, the largest first where there was none.
    Whom a hand has set stands among others of the row: then their parts are laid out as one.
    """
    last = (len(wishes.before), 0)
    parts = sorted(
        clusters(kin),
        key=lambda people: (min(wishes.before.get(each, last) for each in people), -len(people)),
    )
    for people in parts:
        least = min(rows[person] for person in people)
        rows.update({person: rows[person] - least for person in people})
    single = [people[0] for people in parts if len(people) == 1] if len(parts) > 1 else []
    known = {person: place for person, (place, _) in wishes.before.items()}
    count = max(rows.values(), default=0) + 1
    rows.update({person: known.get(person, at) % count for at, person in enumerate(single)})
    set_in = {known[person] for person in wishes.held if person in known}
    joined = [people for people in parts if any(known.get(person) in set_in for person in people)]
    others = [people for people in parts if people not in joined and people[0] not in single]
    if joined:
        others.insert(0, [person for people in joined for person in people])
    return others, [person for person in single if [person] not in joined]


def _side_by_side(orders: list[Order], alone: list[str], level: dict[str, int]) -> Order:
    """Put orders next to each other, who is alone at the end of a row."""
    count = max((len(order.rows) for order in orders), default=1 if alone else 0)
    rows: list[tuple[str, ...]] = [() for _ in range(count)]
    nets: list[tuple[Net, ...]] = [() for _ in range(count)]
    for order in orders:
        for number, (row, gap) in enumerate(zip(order.rows, order.nets, strict=True)):
            rows[number] += row
            nets[number] += gap
    for person in alone:
        rows[level[person] % count] += (person,)
    over = None
    if all(order.over is not None for order in orders):
        over = {group: side for order in orders for group, side in (order.over or {}).items()}
    held = tuple(pair for order in orders for pair in order.held)
    return Order(rows=tuple(rows), nets=tuple(nets), over=over, held=held)


def _shift(points: dict[str, Point], like: GenogramLayout | None) -> Point:
    """How far to move all: the left edge to 0, or as most people stand in another drawing."""
    common = (
        sorted(like.points[id_][1] - points[id_][1] for id_ in points if id_ in like.points)
        if like
        else []
    )
    if common:
        return 0.0, common[len(common) // 2]
    return -min((point[0] for point in points.values()), default=0.0), 0.0


def _moved(point: Point, by: Point) -> Point:
    return round(point[0] + by[0], _DIGITS) + 0.0, round(point[1] + by[1], _DIGITS) + 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """An order with its places and lines."""

    x: dict[str, float]
    heights: tuple[float, ...]
    routes: tuple[Route, ...]
    unions: dict[str, Point]
    reach: dict[str, Extent]


class _Frame:
    """Draws orders of one family's people."""

    def __init__(self, family: Family, kin: Kin, like: GenogramLayout | None = None) -> None:
        self._kin = kin
        self._wanted = {id_: x for id_, (x, _) in like.points.items()} if like else {}
        self._last: tuple[Order, _Drawn] | None = None
        self._extents, self.depths = extents_of(family), depths_of(family)
        for place in kin.places:
            wide, high = place_size(place_lines(place.words))
            self._extents[place.id], self.depths[place.id] = (wide / 2, wide / 2), high / 2

    def drawn(self, order: Order) -> _Drawn:
        """Draw an order; the one that was counted last is mostly the one that is kept."""
        if self._last is None or self._last[0] != order:
            self._last = order, self._draw(order)
        return self._last[1]

    def _draw(self, order: Order) -> _Drawn:
        extents = {
            item: self._extents.get(item, (_PASS, _PASS)) for row in order.rows for item in row
        }
        legs = legs_of(self._kin, order, extents)
        room = room_for(self._kin, order, legs, extents)
        x = place_rows(order, room, self._wanted)
        x, stems = held(self._kin, order, room, legs, x)
        levels = levels_of(self._kin, order, legs=legs, x=x, stems=stems, depths=self.depths)
        router = Router(self._kin, order, legs=legs, levels=levels, x=x)
        routes = router.routes()
        return _Drawn(
            x=x, heights=levels.rows, routes=routes, unions=router.unions, reach=legs.reach
        )

    def crossings(self, order: Order) -> list[tuple[str, str]]:
        """Give the crossings of an order as it is drawn, each by its two groups."""
        return crossings(self.drawn(order).routes)

    def around(
        self, points: dict[str, Point], lines: list[tuple[Point, ...]]
    ) -> tuple[Point, Point]:
        """Give the top left corner and the size of everything."""
        xs = [point[0] for line in lines for point in line]
        xs += [x - self._extents[person][0] for person, (x, _) in points.items()]
        xs += [x + self._extents[person][1] for person, (x, _) in points.items()]
        ys = [point[1] for line in lines for point in line]
        ys += [y - 0.62 for _, y in points.values()]
        ys += [y + self.depths[person] for person, (_, y) in points.items()]
        if not xs:
            return (0.0, 0.0), (0.0, 0.0)
        left, top = round(min(xs), _DIGITS), round(min(ys), _DIGITS)
        return (left, top), (round(max(xs) - left, _DIGITS), round(max(ys) - top, _DIGITS))
