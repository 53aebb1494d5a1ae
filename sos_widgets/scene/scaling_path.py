"""A child's picture of a scale: stepping stones from 0 up to a house at 10.

References
----------
Parker's path to a safe place, as children's own form of the safety scale.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sos_widgets.model.dates import When
from sos_widgets.model.figures import Feeling, Pose
from sos_widgets.model.record import Rating, Record, Role, Scale, View
from sos_widgets.scene.art.buildings import flower, house, tree
from sos_widgets.scene.art.catalogue import STICK
from sos_widgets.scene.art.figures import figure
from sos_widgets.scene.art.pen import placed, steps
from sos_widgets.scene.art.weather import sun
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Circle, Drawn, Group, Mark, Path, Text, box, line
from sos_widgets.scene.ratings import (
    childs_ends,
    chosen_day,
    occasions,
    one_view,
    question,
    rater,
    rating_sentence,
    tables_of,
    whose,
)
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.tokens import placed_levels, rating_keys, rating_mark
from sos_widgets.words import term

__all__ = ["path"]

_STEP = 64.0  # between two stones
_RISE = 12.0  # from one stone up to the next
_SWAY = (0.0, -13.0)  # stones lie left and right of the middle of the way
_STONE = 24.0
_LEVEL = 25.0
_SIZE = 13.5


def path(record: Record, scale: Scale, *, day: str = "", show_legend: bool = True) -> Scene:
    """Draw stepping stones, and who stands on which.

    Everybody of one day stands there, by default the newest; where one person alone was ever
    asked, that person stands there once for each day.
    """
    zero, ten = childs_ends(record, scale)
    shown = _shown(record, scale, day)
    numbered = [each for each in shown if each.rating.number is not None]
    way: list[Mark] = [*_way(), *_stones(), *_standing(record, numbered)]
    way += _persons(numbered)
    way += _ends(zero, ten)
    marks: list[Mark] = [*_land(box(*way)[3]), *way]
    marks += _without([each for each in shown if each.rating.number is None], box(*marks)[3])
    said = [rating_sentence(record, each.rating) for each in shown]
    about = f"Stepping stones from 0 ({zero}) up to a house at 10 ({ten})."
    return framed(
        marks,
        words=(
            question(record, scale),
            subtitle(When()),
            " ".join([about, *(said or ["Nobody stands on them yet."])]),
        ),
        keys=rating_keys(each.rating for each in shown),
        show_legend=show_legend and len({each.rating.role for each in shown}) > 1,
        equivalents=(tables_of(record, scale),),
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    rating: Rating
    name: str
    sentence: str


def _shown(record: Record, scale: Scale, day: str) -> list[_Shown]:
    days = occasions(record, scale.id)
    known = one_view(each for _, _, said in days for each in said)
    alone = len({whose(each) for _, _, said in days for each in said}) == 1
    at = chosen_day(days, day)
    chosen = days if alone and not day else days[at : at + 1]

    def name(each: Rating, when: When) -> str:
        who = rater(record, each, known=known)
        return f"{who}, {when}" if alone and len(days) > 1 and when else who

    return [
        _Shown(each, name(each, when), rating_sentence(record, each))
        for _, when, said in chosen
        for each in said
    ]


def _at(number: int) -> tuple[float, float]:
    return number * _STEP, -number * _RISE + _SWAY[number % 2]


_DOOR = (_at(10)[0] + 84, _at(10)[1] + 8)


def _land(lowest: float) -> Iterator[Mark]:
    """Sky, hills and grass, with a house at the end of the way: painted, the same on every page."""
    left, right = -_STONE - 40, _DOOR[0] + 96
    top, low = _at(10)[1] - 150, max(lowest + 26, _at(0)[1] + 100)
    edge = _at(0)[1] - 66

    def shape(drawn: str, fill: str) -> Path:
        return Path(kind="land", steps=steps(drawn), fill=fill, stroke="")

    yield shape(f"M{left} {top}H{right}V{low}H{left}Z", "sky")
    yield shape(
        f"M{left} {edge - 20}C{left + 160} {edge - 80} {left + 300} {edge - 40} {left + 420} {edge - 70}"
        f"C{left + 540} {edge - 150} {right - 120} {edge - 150} {right} {edge - 110}V{low}H{left}Z",
        "sky-low",
    )
    yield shape(
        f"M{left} {edge}C{left + 240} {edge - 10} {right - 300} {edge - 110} {right} {_DOOR[1] - 8}"
        f"V{low}H{left}Z",
        "grass",
    )
    yield from placed(sun("crayon-plain"), left + 96, top + 106, size=0.8)
    yield from placed(tree("crayon-plain"), _at(4)[0] + 6, edge - 16, size=0.5)
    yield from placed(flower("crayon-plain"), left + 120, low - 14, size=0.5)
    yield from placed(flower("crayon-purple"), right - 40, low - 22, size=0.5)


def _way() -> Iterator[Mark]:
    """A way with an edge, which is there without colour too."""
    trodden = line([*(_at(number) for number in range(11)), _DOOR])
    yield Path(kind="way", steps=trodden, stroke="floor-line", width=33, cap="round")
    yield Path(kind="way", steps=trodden, stroke="sand", width=28, cap="round")
    yield from placed(house("crayon-red"), _DOOR[0] + 6, _DOOR[1] - 2, size=0.46)


def _stones() -> Iterator[Mark]:
    for number in range(11):
        x, y = _at(number)
        yield Circle(kind="stone", x=x, y=y, r=_STONE, fill="linen", stroke="pen", width=2.6)
        yield Text(
            kind="number",
            words=str(number),
            x=x,
            y=y + 6,
            size=17,
            bold=True,
            anchor="middle",
            fill="features",
        )


def _standing(record: Record, shown: list[_Shown]) -> Iterator[Mark]:
    """Children on their stones, drawn as they are in their books; else with plain strokes."""
    looks = {each.who: each for each in record.looks}
    there: dict[int, int] = {}
    for each in shown:
        number = each.rating.number or 0
        if each.rating.role is not Role.CHILD or each.rating.view is View.GUESS:
            continue
        n = there[number] = there.get(number, -1) + 1
        x, y = _at(number)
        drawn = figure(looks.get(each.rating.who, STICK), Pose.WAVING, Feeling.CALM)
        yield Group(
            kind="child",
            marks=placed(drawn, x + (n % 3 - (n > 0)) * 20, y - 13, size=0.36),
        )


def _persons(shown: list[_Shown]) -> Iterator[Mark]:
    """Names hang below the stones, so that none covers a stone that lies higher."""
    wide = {each.rating.id: width(each.name, size=_SIZE) + 26 for each in shown}
    by = {each.rating.id: each for each in shown}
    at_levels = placed_levels(
        [(each.rating, _at(each.rating.number or 0)[0], wide[each.rating.id]) for each in shown]
    )
    drawn: list[Mark] = []
    for rating, x, level in at_levels:
        top = _at(rating.number or 0)[1] + _STONE
        y = top + 26 + level * _LEVEL
        yield Path(kind="stalk", steps=line([(x, top), (x, y)]), stroke="pen", width=1.2)
        name = Text(
            kind="rater",
            words=by[rating.id].name,
            x=x + 15,
            y=y + 5,
            size=_SIZE,
            fill="features",
            halo="page",
        )
        drawn.append(
            Group(
                id=f"rating-{rating.id}",
                kind="rating",
                label=by[rating.id].sentence,
                marks=(_painted(rating_mark(rating, x, y, size=1.15)), name),
            )
        )
    yield from drawn


def _painted(mark: Mark) -> Mark:
    """A mark in the colours of the land, which has no dark side."""
    ink = {"ink": "features", "paper": "page"}
    assert isinstance(mark, Drawn)
    return replace(
        mark, fill=ink.get(mark.fill, mark.fill), stroke=ink.get(mark.stroke, mark.stroke)
    )


def _ends(zero: str, ten: str) -> Iterator[Mark]:
    top = _at(10)[1] - 76
    for n, row in enumerate(wrap(zero, size=_SIZE, room=3.2 * _STEP, lines=3)):
        yield Text(
            kind="end",
            words=row,
            x=-_STONE,
            y=_at(0)[1] - 104 + 18 * n,
            size=_SIZE,
            fill="features",
            halo="page",
        )
    rows = wrap(ten, size=_SIZE, room=3.6 * _STEP, lines=3)
    for n, row in enumerate(rows):
        yield Text(
            kind="end",
            words=row,
            x=_at(10)[0] + 24,
            y=top - 26 + 18 * n,
            size=_SIZE,
            anchor="end",
            fill="features",
            halo="page",
        )


def _without(shown: list[_Shown], lowest: float) -> Iterator[Mark]:
    if not shown:
        return
    said = ", ".join(f"{each.name} {term(each.rating.answer)}" for each in shown)
    rows = wrap(f"Beside the way: {said}", size=_SIZE, room=11 * _STEP, lines=4)
    for n, row in enumerate(rows):
        y = lowest + 34 + 18 * n
        yield Text(kind="answers", words=row, x=-_STONE, y=y, size=_SIZE, fill="muted")
