"""Quality lines: what is between two people, as a layer over the family's own lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import dist, hypot

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Bond, Family, Quality
from sos_widgets.scene import describe
from sos_widgets.scene.linework import along, arc, drawn, length, shortened
from sos_widgets.scene.marks import Box, Group
from sos_widgets.scene.notation import LineStyle, Notation
from sos_widgets.scene.room import Piece, Room

__all__ = ["bond_marks", "quality_lines"]

_CLEAR = 29.0  # from the middle of a symbol to each side, in pixels
_ASIDE = 6.0  # from words and other people's symbols, beyond half the line's own width
_APART = 13.0  # from the family's lines and from other quality lines
_EVERY = 10.0  # how far apart a way is looked at
_LEAST = 26.0  # a shorter line could not be told from another
_OVER_WORDS, _BESIDE_LINE, _BESIDE_BOND, _BEND, _LEAN = 25.0, 1.0, 2.0, 0.25, 12.0


def quality_lines(
    family: Family, *, kinds: Iterable[str] | None = None, people: Iterable[str] | None = None
) -> tuple[Bond, ...]:
    """Choose among a family's quality lines, to be drawn over its genogram.

    Parameters
    ----------
    kinds : iterable of str, optional
        Only these qualities, such as ``"close"`` or ``"conflict"``.
    people : iterable of str, optional
        Only lines from or to these people, by id.

    Raises
    ------
    NotFoundError
        When there is no such quality, or nobody of that id.

    Examples
    --------
    >>> from sos_widgets.model.family import Person
    >>> jo, al = Person(id="jo"), Person(id="al")
    >>> family = Family(people=(jo, al), bonds=(Bond(id="b", a="jo", b="al"),))
    >>> [bond.id for bond in quality_lines(family, kinds=["close"], people=["al"])]
    ['b']
    """
    wanted = None if kinds is None else set(kinds)
    who = None if people is None else set(people)
    _known(wanted, [quality.value for quality in Quality], "no quality line")
    _known(who, [person.id for person in family.people], "nobody with the id")
    return tuple(
        bond
        for bond in family.bonds
        if (wanted is None or bond.quality.value in wanted)
        and (who is None or bond.a in who or bond.b in who)
    )


def _known(asked: set[str] | None, valid: list[str], what: str) -> None:
    for word in sorted((asked or set()) - set(valid)):
        hint = nearest(word, valid) or f"There are {', '.join(valid)}."
        raise NotFoundError(f"There is {what} {word!r}. {hint}")


def bond_marks(
    family: Family,
    bonds: tuple[Bond, ...],
    places: dict[str, Point],
    *,
    room: Room,
    blocks: dict[str, Box],
    rules: Notation,
) -> list[Group]:
    """A group for each bond whose two people are drawn, if the notation has a mark for it.

    Parameters
    ----------
    places : dict of str to (x, y)
        Middle of each person's symbol, in pixels.
    room : Room
        What the lines should not run over.
    blocks : dict of str to (left, top, right, bottom)
        The names below each person's symbol.
    """
    groups: list[Group] = []
    router = _Router(room)
    for each in bonds:
        style = rules.line("bonds", each.quality.value)
        if each.a in places and each.b in places and style.drawn:
            ends = (
                _End(places[each.a], blocks.get(each.a)),
                _End(places[each.b], blocks.get(each.b)),
            )
            marks = drawn(router.way(*ends, _half(style)), style, kind="bond", role="edge-1")
            groups.append(
                Group(
                    id=f"bond-{each.id}",
                    kind="bond",
                    label=describe.bond(family, each),
                    marks=tuple(marks),
                )
            )
    return groups


def _half(style: LineStyle) -> float:
    """Half the width of a line with all its strokes, in pixels."""
    return max(abs(stroke.offset) + max(stroke.wave, default=0.0) / 2 for stroke in style.strokes)


@dataclass(frozen=True, slots=True)
class _End:
    """Somebody's symbol, and the names below it."""

    at: Point
    names: Box | None

    def holds(self, point: Point, aside: float = 3.0) -> bool:
        """Whether a point lies on the symbol or on the names."""
        if max(abs(point[0] - self.at[0]), abs(point[1] - self.at[1])) < _CLEAR:
            return True
        return self.names is not None and _inside(point, self.names, aside)

    def owns(self, area: Box) -> bool:
        """Whether an area is a part of the symbol or of the names."""
        return self.holds(((area[0] + area[2]) / 2, (area[1] + area[3]) / 2), 0.0)


@dataclass(slots=True)
class _Router:
    """Finds the flattest arc that runs over least, one bond after another."""

    room: Room
    done: list[Point] = field(default_factory=list)

    def way(self, a: _End, b: _End, half: float) -> tuple[Point, ...]:
        found: tuple[Point, ...] = ()
        least = float("inf")
        for bulge, lean in _bends(a.at, b.at):
            bend = _BEND * abs(bulge) + _LEAN * abs(lean)
            if bend >= least:
                continue
            way = _between(a, b, arc(a.at, b.at, bulge, lean=lean))
            cost = bend + self._cost(way, a, b, half)
            if cost < least:
                found, least = way, cost
        self.done += _looked_at(found)
        return found

    def _cost(self, way: tuple[Point, ...], a: _End, b: _End, half: float) -> float:
        points = list(_looked_at(way))
        aside = half + _ASIDE
        reach = _around(points, _APART + aside)
        areas = [
            area
            for area in self.room.taken
            if _meet(area, reach) and not (a.owns(area) or b.owns(area))
        ]
        lines = [piece for piece in self.room.ways if _meet(_around(piece, 0.0), reach)]
        bonds = [point for point in self.done if _inside(point, reach, 0.0)]
        cost = 1000.0 if length(way) < _LEAST else 0.0
        cost += _OVER_WORDS * sum(_inside(p, area, aside) for p in points for area in areas)
        cost += _BESIDE_LINE * sum(any(_from(p, line) < _APART for line in lines) for p in points)
        # Near their ends lines of one person come together anyway.
        free = [p for p in points if min(dist(p, a.at), dist(p, b.at)) > 2 * _CLEAR]
        return cost + _BESIDE_BOND * sum(
            any(dist(p, other) < _APART + half for other in bonds) for p in free
        )


def _bends(a: Point, b: Point) -> Iterator[tuple[float, float]]:
    """How far arcs bend and lean: straight first, then further and further to both sides."""
    # Within a row the first choice runs above it, wherever the two stand.
    turn = -1 if a[0] > b[0] or (a[0] == b[0] and a[1] > b[1]) else 1
    span = dist(a, b)
    yield 0.0, 0.0
    for step in range(18):
        bulge = 10 + 0.03 * span + step * (10 + 0.012 * span)
        for lean in (0.0, -0.2, 0.2, -0.4, 0.4):
            yield turn * bulge, lean
            yield -turn * bulge, lean


def _between(a: _End, b: _End, way: tuple[Point, ...]) -> tuple[Point, ...]:
    """The part of a way outside the symbols and names of its two ends."""
    total = length(way)
    step = 3.0
    begin = next(
        (n * step for n in range(int(total / step)) if not a.holds(along(way, n * step)[0])), total
    )
    end = next(
        (
            n * step
            for n in range(int(total / step))
            if not b.holds(along(way, total - n * step)[0])
        ),
        total,
    )
    return shortened(way, begin, end)


def _looked_at(way: tuple[Point, ...]) -> Iterator[Point]:
    for (ax, ay), (bx, by) in pairwise(way):
        count = max(1, round(hypot(bx - ax, by - ay) / _EVERY))
        for n in range(count):
            yield ax + (bx - ax) * n / count, ay + (by - ay) * n / count
    yield way[-1]


def _around(points: Iterable[Point], aside: float) -> Box:
    across, down = zip(*points, strict=True)
    return min(across) - aside, min(down) - aside, max(across) + aside, max(down) + aside


def _meet(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _inside(point: Point, area: Box, aside: float) -> bool:
    (x, y), (left, top, right, low) = point, area
    return left - aside < x < right + aside and top - aside < y < low + aside


def _from(point: Point, piece: Piece) -> float:
    """How far a point is from a piece of a line."""
    (x, y), ((ax, ay), (bx, by)) = point, piece
    dx, dy = bx - ax, by - ay
    span = dx * dx + dy * dy
    t = min(max(((x - ax) * dx + (y - ay) * dy) / span, 0.0), 1.0) if span else 0.0
    return hypot(x - ax - t * dx, y - ay - t * dy)
