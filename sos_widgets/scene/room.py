"""Finding a free place for words among what is already drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.lettering import shorten, width
from sos_widgets.scene.marks import Box, Mark, Rect, Text, box

__all__ = ["Room", "overlap", "stacked", "tab"]


def overlap(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    w = min(one[2], other[2]) - max(one[0], other[0])
    h = min(one[3], other[3]) - max(one[1], other[1])
    return w * h if w > 0 and h > 0 else 0.0


def stacked(
    lines: tuple[str, ...], at: Point, *, size: float, anchor: str, kind: str, whole: str = ""
) -> tuple[Text, ...]:
    """Lines of words below each other, the block's middle at the height of `at`."""
    step = size * 1.2
    first = at[1] - (len(lines) - 1) * step / 2 + size * 0.36
    return tuple(
        Text(
            kind=kind,
            words=words,
            x=at[0],
            y=first + step * n,
            size=size,
            anchor=anchor,
            halo="paper",
            whole=whole if words.endswith("…") else "",
        )
        for n, words in enumerate(lines)
    )


@dataclass(slots=True)
class Room:
    """What is taken in a picture.

    Parameters
    ----------
    taken : list of (left, top, right, bottom)
        Nothing may stand there if it can stand elsewhere.
    ways : list of (x, y) pairs
        Pieces of lines that words rather do not cross.
    """

    taken: list[Box] = field(default_factory=list)
    ways: list[tuple[Point, Point]] = field(default_factory=list)

    def add_way(self, way: tuple[Point, ...]) -> None:
        """Note a drawn line."""
        self.ways += pairwise(way)

    def best(self, candidates: Iterable[tuple[Mark, ...]]) -> tuple[Mark, ...]:
        """Choose the candidate that covers least, the earlier of equals, and note it."""
        found: tuple[Mark, ...] = ()
        least = float("inf")
        for marks in candidates:
            cost = self._cost(box(*marks))
            if cost < least:
                found, least = marks, cost
            if not cost:
                break
        if found:
            self.taken.append(box(*found))
        return found

    def hits(self, way: tuple[Point, ...]) -> int:
        """How many pieces of a way run through what is taken, or close by."""
        across, down = [x for x, _ in way], [y for _, y in way]
        reach = (min(across) - 8, min(down) - 8, max(across) + 8, max(down) + 8)
        near = [
            (left - 8, top - 8, right + 8, low + 8)
            for left, top, right, low in self.taken
            if overlap(reach, (left, top, right, low))
        ]
        return sum(_touches(piece, area) for piece in pairwise(way) for area in near)

    def _cost(self, area: Box) -> float:
        covered = sum(overlap(area, other) for other in self.taken)
        crossed = sum(_touches(way, area) for way in self.ways)
        return covered * 10 + crossed * 20

    def beside(
        self, way: tuple[Point, ...], lines: tuple[str, ...], *, size: float, kind: str, gap: float
    ) -> tuple[Mark, ...]:
        """Set words beside a way: above or below its level pieces, else to the right or left."""
        pieces = sorted(
            pairwise(way),
            key=lambda ab: -abs(ab[0][0] - ab[1][0]) - abs(ab[0][1] - ab[1][1]),
        )
        tall = size * 1.2 * len(lines)
        half = max(width(words, size=size) for words in lines) / 2
        candidates: list[tuple[Mark, ...]] = []
        for a, b in pieces:
            for t in (0.5, 0.3, 0.7, 0.15, 0.85):
                x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
                level = abs(a[0] - b[0]) >= abs(a[1] - b[1])
                spots = (
                    ((x, y - gap - tall / 2), (x, y + gap + tall / 2))
                    if level
                    else ((x + gap + half, y), (x - gap - half, y))
                )
                candidates += [
                    stacked(lines, spot, size=size, anchor="middle", kind=kind) for spot in spots
                ]
        return self.best(candidates)


def _touches(way: tuple[Point, Point], area: Box) -> bool:
    """Whether a piece of a line runs through a box (clipping after Liang and Barsky)."""
    (x1, y1), (x2, y2) = way
    enter, leave = 0.0, 1.0
    for delta, low, high in (
        (x2 - x1, area[0] - x1, area[2] - x1),
        (y2 - y1, area[1] - y1, area[3] - y1),
    ):
        if not delta:
            if low > 0 or high < 0:
                return False
            continue
        first, second = sorted((low / delta, high / delta))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave


def tab(words: str, at: Point, *, role: str, size: float = 12.0) -> tuple[Mark, ...]:
    """A name on an outline: words on a small plate; `at` is the plate's left end."""
    x, y = at
    short = shorten(words, size=size, room=260.0, bold=True)
    wide = width(short, size=size, bold=True) + 14
    whole = words if short != words else ""
    name = Text(
        kind="household name",
        words=short,
        whole=whole,
        x=x + 7,
        y=y,
        size=size,
        bold=True,
        fill=role,
    )
    plate = Rect(
        kind="tab", x=x, y=y - 14, w=wide, h=20, radius=10, stroke=role, width=1, fill="paper"
    )
    return plate, name
