"""Ratings in words, and their order: by meeting, then as they were said."""

from __future__ import annotations

from datetime import date

from sos_widgets.model.dates import When
from sos_widgets.model.record import Answer, Rating, Record, Scale, View
from sos_widgets.scene import describe
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, term

__all__ = ["occasions", "rater", "rating_sentence", "scale_tables", "scaling_sheet"]

Occasion = tuple[str, When, tuple[Rating, ...]]


def occasions(record: Record, scale_id: str) -> tuple[Occasion, ...]:
    """The days on which a scale was asked, in order: title, date, ratings."""
    found: dict[tuple[str, str], list[Rating]] = {}
    for rating in record.ratings_on(scale_id):
        key = (rating.meeting, "" if rating.meeting else rating.when.text)
        found.setdefault(key, []).append(rating)
    order = {meeting.id: n for n, meeting in enumerate(record.meetings)}
    rows: list[tuple[date, int, Occasion]] = []
    for (meeting_id, day), ratings in found.items():
        meeting = record.meeting(meeting_id)
        when = meeting.date if meeting else When(day)
        title = (meeting.title if meeting else "") or "No meeting named"
        rank = (when.middle or date.max, order.get(meeting_id, len(order)))
        rows.append((*rank, (title, when, tuple(ratings))))
    return tuple(row for _, _, row in sorted(rows, key=lambda each: each[:2]))


def rater(record: Record, rating: Rating) -> str:
    """Who rated, and whose view it is where that is not simply told."""
    who = describe.family_name(record.family, rating.who)
    if rating.view is View.GUESS:
        by = describe.family_name(record.family, rating.guessed_by)
        return f"{who} ({by or 'somebody'}’s guess)"
    return who + {View.IN_ROLE: " (in role)", View.OWN: " (our own view)"}.get(rating.view, "")


def _answer(rating: Rating) -> str:
    if rating.answer is Answer.NUMBER and rating.number is not None:
        return str(rating.number)
    return term(rating.answer)


def rating_sentence(record: Record, rating: Rating) -> str:
    """One rating, as a screen reader says it."""
    why = rating.reason.strip()
    why = f" {why}{'' if why.endswith(('.', '!', '?', '…', '.)')) else '.'}" if why else ""
    return f"{rater(record, rating)}, {term(rating.role)}: {_answer(rating)}.{why}"


def scaling_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every scale with what everybody said, meeting by meeting."""
    blocks: list[Block] = []
    for scale in record.scales:
        blocks.append(Heading(words=scale.question or labels.scale_question))
        blocks.append(Paragraph(words=_ends(scale, labels)))
        blocks += scale_tables(record, scale.id)
    if not record.scales:
        blocks.append(Paragraph(words="There is no scale yet."))
    return Sheet(title=labels.tool("scaling"), blocks=tuple(blocks))


def _ends(scale: Scale, labels: LabelPack) -> str:
    return f"0: {scale.zero or labels.zero}\n10: {scale.ten or labels.ten}"


def scale_tables(record: Record, scale_id: str) -> list[Block]:
    """A table for each day on which a scale was asked."""
    tables: list[Block] = []
    for title, when, ratings in occasions(record, scale_id):
        rows = tuple(
            (
                rater(record, each),
                term(each.role),
                _answer(each),
                each.reason,
                each.already_there,
                each.would_raise,
            )
            for each in ratings
        )
        tables.append(
            Table(
                caption=", ".join(part for part in (title, str(when)) if part),
                columns=(
                    "Who",
                    "Who they are",
                    "Where they stand",
                    "Why",
                    "What is there already",
                    "What would raise it a little",
                ),
                rows=rows,
            )
        )
    return tables or [Paragraph(words="Nobody has been asked yet.")]
