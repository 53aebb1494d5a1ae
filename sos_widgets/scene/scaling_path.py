"""A child's picture of a scale: stepping stones from 0 up to a house at 10.

References
----------
Parker's path to a safe place, as children's own form of the safety scale.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sos_widgets.model.dates import When
from sos_widgets.model.record import Rating, Record, Scale
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Rect, Text, box, line, polygon
from sos_widgets.scene.ratings import (
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
from sos_widgets.words import table, term

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
    words = table("scaling")["path"]
    shown = _shown(record, scale, day)
    numbered = [each for each in shown if each.rating.number is not None]
    marks: list[Mark] = [*_way(), *_house(), *_stones()]
    marks += _persons(numbered)
    marks += _ends(words["zero"], words["ten"])
    marks += _without([each for each in shown if each.rating.number is None], box(*marks)[3])
    said = [rating_sentence(record, each.rating) for each in shown]
    about = f"Stepping stones from 0 ({words['zero']}) up to a house at 10 ({words['ten']})."
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


def _way() -> Iterator[Mark]:
    """A way with an edge, which is there without colour too."""
    steps = line([*(_at(number) for number in range(11)), _DOOR])
    yield Path(kind="way", steps=steps, stroke="faint", width=31, cap="round")
    yield Path(kind="way", steps=steps, stroke="tint-3", width=28, cap="round")


def _stones() -> Iterator[Mark]:
    for number in range(11):
        x, y = _at(number)
        yield Circle(kind="stone", x=x, y=y, r=_STONE, fill="symbol", width=2.0)
        yield Text(
            kind="number",
            words=str(number),
            x=x,
            y=y + 6,
            size=17,
            bold=True,
            anchor="middle",
        )


def _house() -> Iterator[Mark]:
    x, y = _DOOR[0], _DOOR[1] - 8
    yield Rect(kind="house", x=x - 34, y=y - 30, w=68, h=56, fill="tint-1", width=2.0)
    roof = [(x - 46, y - 30), (x, y - 76), (x + 46, y - 30)]
    yield Path(kind="house", steps=polygon(roof), fill="tint-5", width=2.0)
    yield Rect(kind="house", x=x - 10, y=y - 6, w=20, h=32, fill="tint-3", width=2.0)
    for window in (x - 27, x + 15):
        yield Rect(kind="house", x=window, y=y - 22, w=12, h=12, fill="paper", width=1.6)


def _persons(shown: list[_Shown]) -> Iterator[Mark]:
    """Names hang below the stones, so that none covers a stone that lies higher."""
    wide = {each.rating.id: width(each.name, size=_SIZE) + 26 for each in shown}
    by = {each.rating.id: each for each in shown}
    placed = placed_levels(
        [(each.rating, _at(each.rating.number or 0)[0], wide[each.rating.id]) for each in shown]
    )
    drawn: list[Mark] = []
    for rating, x, level in placed:
        top = _at(rating.number or 0)[1] + _STONE
        y = top + 26 + level * _LEVEL
        yield Path(kind="stalk", steps=line([(x, top), (x, y)]), stroke="faint", width=1.2)
        name = Text(
            kind="rater",
            words=by[rating.id].name,
            x=x + 15,
            y=y + 5,
            size=_SIZE,
            halo="paper",
        )
        drawn.append(
            Group(
                id=f"rating-{rating.id}",
                kind="rating",
                label=by[rating.id].sentence,
                marks=(rating_mark(rating, x, y, size=1.15), name),
            )
        )
    yield from drawn


def _ends(zero: str, ten: str) -> Iterator[Mark]:
    top = _at(10)[1] - 76
    for n, row in enumerate(wrap(zero, size=_SIZE, room=3.2 * _STEP, lines=3)):
        yield Text(kind="end", words=row, x=-_STONE, y=_at(0)[1] - 74 + 18 * n, size=_SIZE)
    rows = wrap(ten, size=_SIZE, room=3.6 * _STEP, lines=3)
    for n, row in enumerate(rows):
        yield Text(
            kind="end",
            words=row,
            x=_at(10)[0] + 24,
            y=top + 20 + 18 * n,
            size=_SIZE,
            anchor="end",
        )


def _without(shown: list[_Shown], lowest: float) -> Iterator[Mark]:
    if not shown:
        return
    said = ", ".join(f"{each.name} {term(each.rating.answer)}" for each in shown)
    rows = wrap(f"Beside the way: {said}", size=_SIZE, room=11 * _STEP, lines=4)
    for n, row in enumerate(rows):
        y = lowest + 34 + 18 * n
        yield Text(kind="answers", words=row, x=-_STONE, y=y, size=_SIZE, fill="muted")
