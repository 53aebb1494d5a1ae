"""Quality lines: what is between two people, as a layer over the family's own lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise, product
from math import dist, hypot
from typing import Generic, TypeVar

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Bond, Family, Quality
from sos_widgets.scene import describe
from sos_widgets.scene.linework import along, curve, drawn, length, shortened
from sos_widgets.scene.marks import Box, Group, Path, box
from sos_widgets.scene.notation import LineStyle, Notation
from sos_widgets.scene.room import Piece, Room, plate, touches

__all__ = ["bond_marks", "clear_of_bonds", "quality_lines"]

_CLEAR = 31.0  # from the middle of a symbol to each side, in pixels
_ASIDE = 6.0  # from words and other people's symbols, beyond half the line's own width
_APART = 13.0  # from the family's lines and from other quality lines
_STEPS = 7  # in which a way may bend further to one side
_SQUARE = 32.0  # of the grid in which what is near is looked up
_REACH = 24.0  # more than any distance kept
_EVERY = 8.0  # how far apart a way is looked at
_LEAST = 26.0  # a shorter line could not be told from another
_OVER_PEOPLE, _OVER_WORDS, _BESIDE_LINE, _BESIDE_BOND = 60.0, 24.0, 1.2, 4.0
_BEND, _WIND = 0.3, 0.12
_SHALLOW = 0.3  # of the way between two people: no line bends further,
_DEEP = 90.0  # unless they stand so near that names are in the way


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
    router = _Router.among(room, places.values())
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


def clear_of_bonds(words: Iterable[Group], bonds: Iterable[Group]) -> list[Group]:
    """Words over which a quality line had to run, on clear ground; the others as they are."""
    corners = [
        [(at[-2], at[-1]) for letter, at in mark.steps if letter in "ML"]
        for group in bonds
        for mark in group.marks
        if isinstance(mark, Path)
    ]
    pieces = [piece for way in corners for piece in pairwise(way)]
    return [
        replace(each, marks=(plate(box(*each.marks)), *each.marks))
        if any(touches(piece, box(*each.marks)) for piece in pieces)
        else each
        for each in words
    ]


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

    people: _Near[Point]
    areas: _Near[Box]
    lines: _Near[Piece]
    done: _Near[Point]

    @classmethod
    def among(cls, room: Room, people: Iterable[Point]) -> _Router:
        """One that keeps clear of what is taken in a picture, and most of all of people."""
        router = cls(_Near(), _Near(), _Near(), _Near())
        for x, y in people:
            router.people.add((x, y), (x - _CLEAR, y - _CLEAR, x + _CLEAR, y + _CLEAR))
        for area in room.taken:
            router.areas.add(area, area)
        for piece in room.ways:
            router.lines.add(piece, _around(piece))
        return router

    def way(self, a: _End, b: _End, half: float) -> tuple[Point, ...]:
        found: tuple[Point, ...] = ()
        least = float("inf")
        for bend, near, far in _bends(a.at, b.at):
            if bend >= least:
                break
            way = _between(a, b, curve(a.at, b.at, near, far))
            cost = self._cost(way, (a, b), half, (bend, least))
            if cost < least:
                found, least = way, cost
        for point in _looked_at(found):
            self.done.add(point, _around((point,)))
        return found

    def _cost(
        self, way: tuple[Point, ...], ends: tuple[_End, _End], half: float, known: Point
    ) -> float:
        """What a way costs, from what its bend does; or more than the least, found early."""
        cost, least = known
        cost += 1000.0 if length(way) < _LEAST else 0.0
        aside = half + _ASIDE
        for point in _looked_at(way):
            if cost >= least:
                break
            cost += _OVER_PEOPLE * sum(
                max(abs(point[0] - x), abs(point[1] - y)) < _CLEAR + half
                and all(end.at != (x, y) for end in ends)
                for x, y in self.people.at(point)
            )
            cost += _OVER_WORDS * sum(
                _inside(point, area, aside) and not any(end.owns(area) for end in ends)
                for area in self.areas.at(point)
            )
            cost += _BESIDE_LINE * any(_from(point, each) < _APART for each in self.lines.at(point))
            # Near their ends lines of one person come together anyway.
            if min(dist(point, end.at) for end in ends) > 2 * _CLEAR:
                cost += _BESIDE_BOND * any(
                    dist(point, other) < _APART + half for other in self.done.at(point)
                )
        return cost


T = TypeVar("T")


@dataclass(slots=True)
class _Near(Generic[T]):
    """Things by the squares of a grid that they are in or beside."""

    squares: dict[tuple[int, int], list[T]] = field(default_factory=dict)

    def add(self, thing: T, area: Box) -> None:
        left, top, right, low = (
            int((side + more) // _SQUARE)
            for side, more in zip(area, (-_REACH, -_REACH, _REACH, _REACH), strict=True)
        )
        for square in product(range(left, right + 1), range(top, low + 1)):
            self.squares.setdefault(square, []).append(thing)

    def at(self, point: Point) -> list[T]:
        return self.squares.get((int(point[0] // _SQUARE), int(point[1] // _SQUARE)), [])


def _bends(a: Point, b: Point) -> list[tuple[float, float, float]]:
    """How far curves bend on their way, and what that costs: the straight line first."""
    # Within a row the first choice runs above it, wherever the two stand.
    turn = -1 if a[0] > b[0] or (a[0] == b[0] and a[1] > b[1]) else 1
    most = max(_DEEP, _SHALLOW * dist(a, b))
    sides = [turn * way * most * n / _STEPS for n in range(1, _STEPS + 1) for way in (1, -1)]
    pairs = product((0.0, *sides), repeat=2)
    found = [
        (_BEND * (abs(near) + abs(far)) / 2 + _WIND * abs(near - far), near, far)
        for near, far in pairs
    ]
    return sorted(found, key=lambda each: each[0])


def _between(a: _End, b: _End, way: tuple[Point, ...]) -> tuple[Point, ...]:
    """The part of a way outside the symbols and names of its two ends."""
    return shortened(way, _held(a, way), _held(b, way[::-1]))


def _held(end: _End, way: tuple[Point, ...]) -> float:
    """How far a way runs over the symbol and names that it begins at."""
    far, total = 0.0, length(way)
    while far < total and end.holds(along(way, far)[0]):
        far += 3.0
    return far


def _looked_at(way: tuple[Point, ...]) -> Iterator[Point]:
    """Points along a way, all as far apart."""
    left = 0.0
    for (ax, ay), (bx, by) in pairwise(way):
        span = hypot(bx - ax, by - ay)
        while left < span:
            yield ax + (bx - ax) * left / span, ay + (by - ay) * left / span
            left += _EVERY
        left -= span
    yield way[-1]


def _around(points: Iterable[Point]) -> Box:
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across), max(down)


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
