"""Households on a genogram: tinted grounds, dashed outlines, and names on plates above all else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Family
from sos_widgets.scene import describe
from sos_widgets.scene.lettering import width
from sos_widgets.scene.marks import Group, Mark, Path, box, polygon
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.room import Piece, Room, tab
from sos_widgets.scene.theme import TINTS

__all__ = ["Loop", "plates", "rims"]

_SIZE = 12.0
_LINE = 14.0
_SHORT = 110.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """One closed line round members of a household, its corners in pixels, clockwise."""

    household: str
    corners: tuple[Point, ...]

    @property
    def sides(self) -> list[Piece]:
        """Its straight pieces."""
        return list(zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True))


def rims(family: Family, loops: Sequence[Loop], rules: Notation) -> list[Mark]:
    """The grounds and the dashed lines, to be drawn below all else."""
    colour = _colours(family)
    dash = tuple(rules.words["household"]["dash"])
    grounds: list[Mark] = []
    lines: list[Mark] = []
    for loop in loops:
        steps, n = polygon(list(loop.corners), radius=14), colour[loop.household]
        grounds.append(Path(kind="household tint", steps=steps, fill=f"tint-{n}", stroke=""))
        lines.append(Path(kind="household", steps=steps, stroke=f"edge-{n}", dash=dash))
    return [*grounds, *lines]


def plates(family: Family, loops: Sequence[Loop], room: Room) -> list[Group]:
    """A group for each household with its name on every loop, to be drawn above all else."""
    colour = _colours(family)
    groups = []
    for home in family.households:
        marks: list[Mark] = []
        for loop in (each for each in loops if each.household == home.id):
            words = f"{home.called} (also)" if marks else home.called
            role = f"edge-{colour[home.id]}"
            marks += room.best(
                tab(words, at, role=role, size=_SIZE, room=wide)
                for at, wide in _places(loop, words)
            )
        if marks:
            groups.append(
                Group(
                    id=f"household-{home.id}",
                    kind="household",
                    label=describe.household(family, home),
                    marks=tuple(marks),
                )
            )
    return groups


def _colours(family: Family) -> dict[str, int]:
    return {home.id: n % TINTS + 1 for n, home in enumerate(family.households)}


def _places(loop: Loop, words: str) -> Iterator[tuple[Point, float]]:
    """Where a name may stand, and how wide: on upper edges first, then on lower ones."""
    whole = width(words, size=_SIZE, bold=True) + 14
    level = [side for side in loop.sides if side[0][1] == side[1][1]]
    uppers = sorted((s for s in level if s[0][0] < s[1][0]), key=lambda s: s[0][1])
    lowers = sorted((s for s in level if s[0][0] > s[1][0]), key=lambda s: -s[0][1])
    edges = [(True, side) for side in uppers] + [(False, side) for side in lowers]
    aside: list[tuple[Point, float]] = []
    for upper, ((x1, y), (x2, _)) in edges:
        left, right = sorted((x1, x2))
        fits = whole <= right - left - 20
        rooms = (260.0,) if fits or " " not in words else (max(_SHORT, whole * 0.56), 260.0)
        for wide in rooms:
            ground, *rows = tab(words, (0.0, 0.0), role="ink", size=_SIZE, room=wide)
            # Upper names grow upwards, lower ones downwards, clear of symbols and names.
            first = y + 4 - _LINE * (len(rows) - 1) if upper else y + 10
            across, span, middle = box(ground)[2], right - left, (left + right) / 2
            if fits:
                shares = (0.0, 0.25, 0.5, 0.75, 1.0)
                starts = [left + 14 + share * (span - 28 - across) for share in shares]
            else:
                starts = [middle - across / 2, left, right - across]
            yield from (((start, first), wide) for start in starts)
            # Beside a line that comes down in the middle, if it must be.
            aside += [((start, first), wide) for start in (middle + 8, middle - 8 - across)]
    yield from aside
