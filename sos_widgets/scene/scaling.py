"""Everybody's own number on one line from 0 to 10, meeting below meeting.

No average is ever drawn: different views are something to be curious about.

References
----------
De Shazer and Berg: scaling questions; each person is placed separately.
"""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.record import Rating, Record, Role, Scale, View
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Rect, Text, line, moved, polygon
from sos_widgets.scene.ratings import (
    occasions,
    rater,
    rating_sentence,
    scale_tables,
    scaling_sheet,
)
from sos_widgets.scene.scene import Key, Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.words import labels_or_default, term

__all__ = ["scaling", "scaling_sheet"]

_STEP = 54.0  # between two numbers
_LEFT = 172.0  # room for a meeting's name
_LEVEL = 21.0  # between two people above each other
_SIZE = 12.5


@dataclass(frozen=True, slots=True)
class _Placed:
    rating: Rating
    x: float
    wide: float
    level: int


def scaling(record: Record, scale_id: str, *, show_legend: bool = True) -> Scene:
    """Draw one scale.

    Raises
    ------
    NotFoundError
        When the record has no such scale.
    """
    scale = next((each for each in record.scales if each.id == scale_id), None)
    if scale is None:
        raise NotFoundError("There is no such scale in this practice.")
    marks: list[Mark] = []
    top = 0.0
    rows = occasions(record, scale_id) or (("Nobody has been asked yet", When(), ()),)
    for n, (title, when, ratings) in enumerate(rows):
        row, tall = _row(record, title, when, ratings)
        marks.append(Group(id=f"occasion-{n}", kind="occasion", marks=_lowered(row, top)))
        top += tall
    marks += _ends(record, scale, top)
    said = [
        f"{title}{', ' + str(when) if when else ''}: "
        + (" ".join(rating_sentence(record, each) for each in ratings) or "no ratings.")
        for title, when, ratings in rows
    ]
    pack = labels_or_default(record.labels)
    question = scale.question if scale.question.strip() else pack.scale_question
    about = f"A line from 0 ({scale.zero or pack.zero}) to 10 ({scale.ten or pack.ten})."
    return framed(
        marks,
        words=(question, subtitle(When(), "each person’s own view"), " ".join([about, *said])),
        keys=_keys(record.ratings_on(scale_id)),
        show_legend=show_legend,
        equivalents=(Sheet(title=question, blocks=tuple(scale_tables(record, scale_id))),),
    )


def _lowered(marks: list[Mark], by: float) -> tuple[Mark, ...]:
    return tuple(moved(mark, 0, by) for mark in marks)


def _at(number: int) -> float:
    return _LEFT + number * _STEP


def _row(
    record: Record, title: str, when: When, ratings: tuple[Rating, ...]
) -> tuple[list[Mark], float]:
    placed = _place(record, [each for each in ratings if each.number is not None])
    levels = 1 + max((each.level for each in placed), default=0)
    axis = levels * _LEVEL + 12
    marks: list[Mark] = [
        Path(kind="axis", steps=line([(_at(0), axis), (_at(10), axis)]), width=1.6),
    ]
    for number in range(11):
        x = _at(number)
        marks.append(Path(kind="axis", steps=line([(x, axis - 4), (x, axis + 4)]), width=1.2))
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
    marks += _heading(title, when, axis)
    for each in placed:
        y = axis - 14 - each.level * _LEVEL
        stalk = line([(each.x, y + 7), (each.x, axis)])
        marks.append(Path(kind="stalk", steps=stalk, stroke="faint", width=1.0))
    marks += [_rating(record, each, axis) for each in placed]
    down = axis + 40
    without = [each for each in ratings if each.number is None]
    if without:
        said = "Without a number: " + ", ".join(
            f"{rater(record, each)} {term(each.answer)}" for each in without
        )
        for row in wrap(said, size=_SIZE, room=10 * _STEP + 150, lines=4):
            marks.append(
                Text(kind="answers", words=row, x=_at(0), y=down, size=_SIZE, fill="muted")
            )
            down += 17
    return marks, down + 18


def _place(record: Record, ratings: list[Rating]) -> list[_Placed]:
    """Give each rating a level on which its name meets no other name and no other stalk."""
    placed: list[_Placed] = []
    for rating in sorted(ratings, key=lambda each: -(each.number or 0)):
        x = _at(rating.number or 0)
        wide = width(rater(record, rating), size=_SIZE) + 22
        met = [each.level for each in placed if x <= each.x <= x + wide + 8]
        placed.append(_Placed(rating, x, wide, 1 + max(met, default=-1)))
    return placed


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


def _rating(record: Record, each: _Placed, axis: float) -> Group:
    y = axis - 14 - each.level * _LEVEL
    name = Text(
        kind="rater",
        words=rater(record, each.rating),
        x=each.x + 13,
        y=y + 4.5,
        size=_SIZE,
        halo="paper",
    )
    return Group(
        id=f"rating-{each.rating.id}",
        kind="rating",
        label=rating_sentence(record, each.rating),
        marks=(_role_mark(each.rating.role, each.x, y, guess=each.rating.view is View.GUESS), name),
    )


def _role_mark(role: Role, x: float, y: float, *, guess: bool) -> Mark:
    """A shape for who somebody is to the child; hollow and dashed for a guess."""
    fill, dash = ("paper", (2.5, 1.8)) if guess else ("ink", ())
    if role is Role.CHILD:
        return Circle(kind="rating", x=x, y=y, r=7, fill=fill, dash=dash)
    if role is Role.PARENT:
        return Rect(kind="rating", x=x - 6.2, y=y - 6.2, w=12.4, h=12.4, fill=fill, dash=dash)
    corners = {
        Role.FAMILY: [(0, -8.0), (8.0, 0), (0, 8.0), (-8.0, 0)],
        Role.NETWORK: [(0, -7.5), (8.0, 6.5), (-8.0, 6.5)],
        Role.PROFESSIONAL: [
            (-7.5, -2),
            (-7.5, 2),
            (-2, 2),
            (-2, 7.5),
            (2, 7.5),
            (2, 2),
            (7.5, 2),
            (7.5, -2),
            (2, -2),
            (2, -7.5),
            (-2, -7.5),
            (-2, -2),
        ],
    }[role]
    return Path(
        kind="rating", steps=polygon([(x + a, y + b) for a, b in corners]), fill=fill, dash=dash
    )


def _ends(record: Record, scale: Scale, top: float) -> list[Mark]:
    pack = labels_or_default(record.labels)
    marks: list[Mark] = []
    for number, words in ((0, scale.zero or pack.zero), (10, scale.ten or pack.ten)):
        x = _at(0) if number == 0 else _at(10) - 4.6 * _STEP
        for n, row in enumerate(wrap(f"{number}: {words}", size=_SIZE, room=4.6 * _STEP, lines=5)):
            marks.append(Text(kind="end", words=row, x=x, y=top + 4 + 17 * n, size=_SIZE))
    return marks


def _keys(ratings: tuple[Rating, ...]) -> tuple[Key, ...]:
    numbered = [each for each in ratings if each.number is not None]
    roles = [role for role in Role if any(each.role is role for each in numbered)]
    found = [
        Key(
            fact=f"role-{role.value}",
            words=term(role).capitalize(),
            sample=(_role_mark(role, 0, 0, guess=False),),
        )
        for role in roles
    ]
    if any(each.view is View.GUESS for each in numbered):
        sample = (_role_mark(Role.CHILD, 0, 0, guess=True),)
        found.append(
            Key(fact="guess", words="Hollow: somebody’s guess of another’s view", sample=sample)
        )
    return tuple(found)
