"""Everybody's own number on one line from 0 to 10, and the other ways to look at a scale.

No average is ever drawn: different views are something to be curious about.

References
----------
De Shazer and Berg: scaling questions; each person is placed separately.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from sos_widgets.model.dates import When
from sos_widgets.model.record import Rating, Record, Scale, View
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Group, Mark, Path, Text, line, moved
from sos_widgets.scene.ratings import (
    Occasion,
    answer_words,
    before,
    chosen_day,
    occasion_called,
    occasions,
    one_view,
    question,
    rater,
    rating_sentence,
    scale_of,
    scaling_sheet,
    tables_of,
    words_at_ends,
)
from sos_widgets.scene.scaling_path import path
from sos_widgets.scene.scaling_people import people
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.tokens import placed_levels, rating_keys, rating_mark
from sos_widgets.words import term

__all__ = ["LOOKS", "Look", "scaling", "scaling_sheet"]

Look = Literal["line", "meetings", "people", "path"]
LOOKS: tuple[Look, ...] = get_args(Look)

_STEP = 54.0  # between two numbers
_LEFT = 172.0  # room for a meeting's name
_LEVEL = 21.0  # between two people above each other
_SIZE = 12.5
_NOBODY: Occasion = ("Nobody has been asked yet", When(), ())


def scaling(
    record: Record,
    scale_id: str,
    *,
    look: Look = "meetings",
    day: str = "",
    show_legend: bool = True,
) -> Scene:
    """Draw one scale.

    Parameters
    ----------
    look : str
        ``"line"``: everybody on one line, as on one day, with what each said
        before. ``"meetings"``: a line for each day. ``"people"``: how each
        person has moved. ``"path"``: stepping stones to a house, for a child.
    day : str
        Of a line or a path: which day, as `occasion_key` calls it; the newest
        one by default.

    Raises
    ------
    NotFoundError
        When the record has no such scale.
    """
    scale = scale_of(record, scale_id)
    if look == "people":
        return people(record, scale, show_legend=show_legend)
    if look == "path":
        return path(record, scale, day=day, show_legend=show_legend)
    days = occasions(record, scale_id)
    first = chosen_day(days, day) if look == "line" and days else 0
    rows = days[first : first + 1] if look == "line" else days
    then = before(days, first) if rows and look == "line" else {}
    known = one_view(each for _, _, said in rows for each in said)
    marks: list[Mark] = []
    top = 0.0
    for n, asked in enumerate(rows or (_NOBODY,)):
        row, tall = _Row(record, asked, then, known).drawn()
        lowered = tuple(moved(mark, 0, top) for mark in row)
        marks.append(Group(id=f"occasion-{n}", kind="occasion", marks=lowered))
        top += tall
    marks += _ends(record, scale, top)
    zero, ten = words_at_ends(record, scale)
    about = f"A line from 0 ({zero}) to 10 ({ten})."
    return framed(
        marks,
        words=(
            question(record, scale),
            subtitle(When(), _whose_views(known)),
            " ".join([about, *(_said(record, each, then) for each in rows or (_NOBODY,))]),
        ),
        keys=rating_keys(each for _, _, said in rows for each in said),
        show_legend=show_legend,
        equivalents=(tables_of(record, scale),),
    )


def _whose_views(known: View | None) -> str:
    how = f", {term(known)}" if known in (View.IN_ROLE, View.OWN) else ""
    return f"each person’s own view{how}"


def _said(record: Record, day: Occasion, then: Mapping[str, Rating]) -> str:
    sentences = [_sentence(record, each, then) for each in day[2]]
    return f"{occasion_called(day)}: {' '.join(sentences) or 'no ratings.'}"


def _sentence(record: Record, rating: Rating, then: Mapping[str, Rating]) -> str:
    said = f" Before: {answer_words(then[rating.id])}." if rating.id in then else ""
    return rating_sentence(record, rating) + said


def _at(number: int) -> float:
    return _LEFT + number * _STEP


@dataclass(frozen=True, slots=True)
class _Row:
    """One day: a line, and everybody who was asked then."""

    record: Record
    day: Occasion
    then: Mapping[str, Rating]
    known: View | None = None

    def drawn(self) -> tuple[list[Mark], float]:
        """The marks, and how tall they are."""
        numbered = [each for each in self.day[2] if each.number is not None]
        placed = placed_levels(
            [
                (each, _at(each.number or 0), width(self.name(each), size=_SIZE) + 22)
                for each in numbered
            ]
        )
        levels = 1 + max((level for _, _, level in placed), default=0)
        axis = levels * _LEVEL + 12
        marks = [*_axis(axis), *_heading(self.day[0], self.day[1], axis)]
        for _, x, level in placed:
            stalk = line([(x, axis - 7 - level * _LEVEL), (x, axis)])
            marks.append(Path(kind="stalk", steps=stalk, stroke="faint", width=1.0))
        marks += [self.rating(rating, x, axis - 14 - level * _LEVEL) for rating, x, level in placed]
        answers, down = self.without(axis + 40)
        return marks + answers, down + 18

    def name(self, rating: Rating) -> str:
        """Who it is, and where they stood before."""
        return rater(self.record, rating, known=self.known) + self.was(rating)

    def was(self, rating: Rating) -> str:
        """Where somebody stood the time before."""
        then = self.then.get(rating.id)
        return f", was {answer_words(then)}" if then else ""

    def rating(self, rating: Rating, x: float, y: float) -> Group:
        name = Text(
            kind="rater", words=self.name(rating), x=x + 13, y=y + 4.5, size=_SIZE, halo="paper"
        )
        return Group(
            id=f"rating-{rating.id}",
            kind="rating",
            label=_sentence(self.record, rating, self.then),
            marks=(rating_mark(rating, x, y), name),
        )

    def without(self, down: float) -> tuple[list[Mark], float]:
        """Who gave no number, below the line."""
        answers = [
            f"{rater(self.record, each, known=self.known)} {term(each.answer)}{self.was(each)}"
            for each in self.day[2]
            if each.number is None
        ]
        marks: list[Mark] = []
        said = "Without a number: " + ", ".join(answers)
        rows = wrap(said, size=_SIZE, room=10 * _STEP + 150, lines=4) if answers else ()
        for row in rows:
            marks.append(
                Text(kind="answers", words=row, x=_at(0), y=down, size=_SIZE, fill="muted")
            )
            down += 17
        return marks, down


def _axis(axis: float) -> list[Mark]:
    marks: list[Mark] = [
        Path(kind="axis", steps=line([(_at(0), axis), (_at(10), axis)]), width=1.6),
    ]
    for number in range(11):
        x = _at(number)
        tick = line([(x, axis - 4), (x, axis + 4)])
        marks.append(Path(kind="axis", steps=tick, width=1.2))
        marks.append(
            Text(
                kind="number",
                words=str(number),
                x=x,
                y=axis + 20,
                size=12,
                anchor="middle",
                fill="muted",
            )
        )
    return marks


def _heading(title: str, when: When, axis: float) -> list[Mark]:
    rows = wrap(title, size=13, room=_LEFT - 36, lines=2, bold=True)
    top = axis + 4 - 16 * len(rows) + (0 if when else 8)
    marks: list[Mark] = [
        Text(
            kind="meeting",
            words=row,
            x=0,
            y=top + 16 * n,
            size=13,
            bold=True,
            whole=title if row.endswith("…") else "",
        )
        for n, row in enumerate(rows)
    ]
    if when:
        marks.append(
            Text(kind="meeting date", words=str(when), x=0, y=axis + 5, size=12, fill="muted")
        )
    return marks


def _ends(record: Record, scale: Scale, top: float) -> list[Mark]:
    marks: list[Mark] = []
    for number, words in zip((0, 10), words_at_ends(record, scale), strict=True):
        x = _at(0) if number == 0 else _at(10) - 4.6 * _STEP
        for n, row in enumerate(wrap(f"{number}: {words}", size=_SIZE, room=4.6 * _STEP, lines=5)):
            marks.append(Text(kind="end", words=row, x=x, y=top + 4 + 17 * n, size=_SIZE))
    return marks
