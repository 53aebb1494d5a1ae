"""How each person has moved on a scale: one small picture a person, all alike.

References
----------
Tufte, *Envisioning Information* (1990), for small multiples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sos_widgets.model.dates import When
from sos_widgets.model.record import Answer, Rating, Record, Role, Scale
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.marks import Group, Mark, Path, Text, line, moved
from sos_widgets.scene.ratings import (
    Occasion,
    answer_words,
    occasion_called,
    occasions,
    question,
    rater,
    tables_of,
    whose,
    words_at_ends,
)
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.tokens import rating_keys, rating_mark
from sos_widgets.words import term

__all__ = ["people"]

_ACROSS = 4  # panels side by side
_WIDE, _TALL = 188.0, 176.0  # from one panel to the next
_HEAD = 40.0  # a name of two lines
_UNIT = 8.6  # between two numbers
_INSET = 22.0
_SIZE = 12.0
_NOBODY = "Nobody has been asked yet."
_SIGNS = {Answer.DONT_KNOW: "?", Answer.WONT_SAY: "–", Answer.IT_DEPENDS: "…"}


def people(record: Record, scale: Scale, *, show_legend: bool = True) -> Scene:
    """Draw a panel for each person: the days from left to right, the numbers from 0 up to 10.

    Adults come first; a guess of somebody's view has a panel of its own.
    """
    days = occasions(record, scale.id)
    panels = list(_panels(record, days))
    marks: list[Mark] = []
    for n, panel in enumerate(panels):
        x, y = (n % _ACROSS) * _WIDE, (n // _ACROSS) * _TALL
        marks.append(
            Group(
                id=f"person-{n}",
                kind="person",
                label=panel.sentence,
                marks=tuple(moved(mark, x, y) for mark in panel.marks()),
            )
        )
    marks += _days(days, -(-len(panels) // _ACROSS) * _TALL + 4)
    if not panels:
        marks.append(Text(kind="answers", words=_NOBODY, x=0, y=16, size=13))
    zero, ten = words_at_ends(record, scale)
    about = f"A small picture for each person, from 0 ({zero}) to 10 ({ten})."
    return framed(
        marks,
        words=(
            question(record, scale),
            subtitle(When(), "how each person has moved"),
            " ".join([about, *([panel.sentence for panel in panels] or [_NOBODY])]),
        ),
        keys=rating_keys(each for _, _, said in days for each in said),
        show_legend=show_legend,
        equivalents=(tables_of(record, scale),),
    )


@dataclass(frozen=True, slots=True)
class _Panel:
    """One person: what they said, by the number of the day."""

    record: Record
    days: tuple[Occasion, ...]
    said: Mapping[int, Rating]

    @property
    def last(self) -> Rating:
        return self.said[max(self.said)]

    @property
    def sentence(self) -> str:
        told = "; ".join(
            f"{occasion_called(self.days[at])}: {answer_words(each)}"
            for at, each in self.said.items()
        )
        return f"{rater(self.record, self.last)}, {term(self.last.role)}. {told}."

    def marks(self) -> Iterator[Mark]:
        name = rater(self.record, self.last)
        rows = wrap(name, size=13, room=_WIDE - 20, lines=2, bold=True)
        for n, row in enumerate(rows):
            y = _HEAD - 12 - 16 * (len(rows) - 1 - n)
            whole = name if row.endswith("…") else ""
            yield Text(kind="rater", words=row, x=0, y=y, size=13, bold=True, whole=whole)
        yield from self._frame()
        yield from self._way()
        for at, each in self.said.items():
            x = self._x(at)
            if each.number is None:
                yield Text(
                    kind="answer",
                    words=_SIGNS[each.answer],
                    x=x,
                    y=_y(0) - 6,
                    size=15,
                    anchor="middle",
                    bold=True,
                )
                continue
            yield rating_mark(each, x, _y(each.number), size=0.72)
            over = 10 if each.number < 9 else -20
            yield Text(
                kind="number",
                words=str(each.number),
                x=x,
                y=_y(each.number) - over,
                size=_SIZE,
                anchor="middle",
                halo="paper",
            )

    def _x(self, at: int) -> float:
        room = _WIDE - 2 * _INSET - 10
        if len(self.days) == 1:
            return _INSET + room / 2
        return _INSET + 6 + at * (room - 6) / (len(self.days) - 1)

    def _frame(self) -> Iterator[Mark]:
        left, right = _INSET - 6, _WIDE - _INSET + 4
        for number in (0, 5, 10):
            strong = number != 5
            yield Path(
                kind="axis",
                steps=line([(left, _y(number)), (right, _y(number))]),
                stroke="faint",
                width=1.0,
                dash=() if strong else (2, 3),
            )
            if strong:
                yield Text(
                    kind="end",
                    words=str(number),
                    x=left - 5,
                    y=_y(number) + 4,
                    size=11,
                    anchor="end",
                    fill="muted",
                )
        for at in range(len(self.days)):
            yield Text(
                kind="day",
                words=str(at + 1),
                x=self._x(at),
                y=_y(0) + 17,
                size=11,
                anchor="middle",
                fill="muted",
            )

    def _way(self) -> Iterator[Mark]:
        """A line from number to number; a day without a number breaks it."""
        run: list[tuple[float, float]] = []
        for at in range(len(self.days) + 1):
            each = self.said.get(at)
            if each is not None and each.number is not None:
                run.append((self._x(at), _y(each.number)))
                continue
            if each is None and at < len(self.days):
                continue  # somebody who was not asked that day
            if len(run) > 1:
                yield Path(kind="way", steps=line(run), stroke="muted", width=1.6)
            run = []


def _y(number: int) -> float:
    return _HEAD + (10 - number) * _UNIT + 6


def _panels(record: Record, days: tuple[Occasion, ...]) -> Iterable[_Panel]:
    said: dict[tuple[str, bool, str], dict[int, Rating]] = {}
    for at, (_, _, ratings) in enumerate(days):
        for each in ratings:
            said.setdefault(whose(each), {})[at] = each
    panels = [_Panel(record, days, each) for each in said.values()]
    return sorted(
        panels, key=lambda panel: (panel.last.role is Role.CHILD, bool(panel.last.guessed_by))
    )


def _days(days: tuple[Occasion, ...], top: float) -> Iterator[Mark]:
    """What the days' numbers mean, in two columns; and the signs for no number."""
    half = -(-len(days) // 2)
    for at, day in enumerate(days):
        words = f"{at + 1}: {occasion_called(day)}"
        (row,) = wrap(words, size=_SIZE, room=2 * _WIDE - 20, lines=1)
        yield Text(
            kind="day words",
            words=row,
            whole=words if row.endswith("…") else "",
            x=(at // half) * 2 * _WIDE,
            y=top + 16 + 18 * (at % half),
            size=_SIZE,
            fill="muted",
        )
    used = {each.answer for _, _, said in days for each in said} - {Answer.NUMBER}
    if used:
        signs = "; ".join(f"{_SIGNS[each]} {term(each)}" for each in Answer if each in used)
        yield Text(
            kind="signs",
            words=signs,
            x=0,
            y=top + 22 + 18 * half,
            size=_SIZE,
            fill="muted",
        )
