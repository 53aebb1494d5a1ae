"""Ratings in words, and their order: by meeting, then as they were said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.record import Answer, Rating, Record, Scale, View
from sos_widgets.scene import describe
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, labels_or_default, term

__all__ = [
    "Occasion",
    "answer_words",
    "before",
    "childs_ends",
    "chosen_day",
    "occasion_called",
    "occasion_key",
    "occasions",
    "one_view",
    "question",
    "rater",
    "rating_sentence",
    "scale_of",
    "scale_tables",
    "scaling_sheet",
    "tables_of",
    "whose",
    "words_at_ends",
]

Occasion = tuple[str, When, tuple[Rating, ...]]

_VIEWS = {View.IN_ROLE: " (in role)", View.OWN: " (our own view)"}


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


def occasion_called(occasion: Occasion) -> str:
    """A day on which a scale was asked, in words: its title and its date."""
    title, when, _ = occasion
    return ", ".join(part for part in (title, str(when)) if part)


def occasion_key(occasion: Occasion) -> str:
    """What a day is called on the wire: its meeting's id, or ``day:`` and its date."""
    _, when, said = occasion
    return (said[0].meeting if said else "") or f"day:{when.text}"


def chosen_day(days: tuple[Occasion, ...], key: str = "") -> int:
    """The place of a day by its key, or of the newest one.

    A day of which nothing is known is not newer than the others.
    """
    found = next((at for at, day in enumerate(days) if key and occasion_key(day) == key), None)
    if found is not None:
        return found
    dated = [at for at, (_, when, said) in enumerate(days) if when or said[0].meeting]
    return dated[-1] if dated else len(days) - 1


def whose(rating: Rating) -> tuple[str, bool, str]:
    """The same for two views of one person, whether told or guessed by the same other."""
    return rating.who, rating.view is View.GUESS, rating.guessed_by


def before(days: tuple[Occasion, ...], at: int) -> dict[str, Rating]:
    """What each person on a day had said last before it, by the id of what they say then."""
    last = {whose(each): each for _, _, said in days[:at] for each in said}
    return {each.id: last[whose(each)] for each in days[at][2] if whose(each) in last}


def rater(record: Record, rating: Rating, *, known: View | None = None) -> str:
    """Who rated, and whose view it is where that is not simply told.

    Parameters
    ----------
    known : View, optional
        What has been said of all of them already; see `one_view`.
    """
    who = describe.family_name(record.family, rating.who)
    if rating.view is View.GUESS:
        by = describe.family_name(record.family, rating.guessed_by)
        return f"{who} ({by or 'somebody'}’s guess)"
    return who if rating.view is known else who + _VIEWS.get(rating.view, "")


def one_view(ratings: Iterable[Rating]) -> View | None:
    """In what way all views that are no guess were given, where that is one way."""
    found = {each.view for each in ratings} - {View.GUESS}
    return found.pop() if len(found) == 1 else None


def answer_words(rating: Rating) -> str:
    """The number, or the words in its place."""
    if rating.answer is Answer.NUMBER and rating.number is not None:
        return str(rating.number)
    return term(rating.answer)


def rating_sentence(record: Record, rating: Rating) -> str:
    """One rating, as a screen reader says it."""
    why = rating.reason.strip()
    why = f" {why}{'' if why.endswith(('.', '!', '?', '…', '.)')) else '.'}" if why else ""
    return f"{rater(record, rating)}, {term(rating.role)}: {answer_words(rating)}.{why}"


def scaling_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every scale with what everybody said, meeting by meeting."""
    blocks: list[Block] = []
    for scale in record.scales:
        blocks.append(Heading(words=question(record, scale)))
        blocks.append(Paragraph(words="0: {}\n10: {}".format(*words_at_ends(record, scale))))
        blocks += scale_tables(record, scale.id)
    if not record.scales:
        blocks.append(Paragraph(words="There is no scale yet."))
    return Sheet(title=labels.tool("scaling"), blocks=tuple(blocks))


def scale_tables(record: Record, scale_id: str) -> list[Block]:
    """A table for each day on which a scale was asked."""
    tables: list[Block] = []
    for day in occasions(record, scale_id):
        rows = tuple(
            (
                rater(record, each),
                term(each.role),
                answer_words(each),
                each.reason,
                each.already_there,
                each.would_raise,
            )
            for each in day[2]
        )
        tables.append(
            Table(
                caption=occasion_called(day),
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


def scale_of(record: Record, scale_id: str) -> Scale:
    """Find a scale.

    Raises
    ------
    NotFoundError
        When the record has no such scale.
    """
    found = next((each for each in record.scales if each.id == scale_id), None)
    if found is None:
        raise NotFoundError("There is no such scale in this practice.")
    return found


def question(record: Record, scale: Scale) -> str:
    """What a scale asks; the usual question where it has none of its own."""
    pack = labels_or_default(record.labels)
    return scale.question if scale.question.strip() else pack.scale_question


def words_at_ends(record: Record, scale: Scale) -> tuple[str, str]:
    """The words for 0 and for 10."""
    pack = labels_or_default(record.labels)
    return scale.zero or pack.zero, scale.ten or pack.ten


def childs_ends(record: Record, scale: Scale) -> tuple[str, str]:
    """The words for 0 and for 10 as a child is asked; the usual ones of its kind if none are own."""
    usual = labels_or_default(record.labels).scale_kinds()[scale.kind.value]
    zero, ten = scale.child_zero.strip(), scale.child_ten.strip()
    return zero or usual["child_zero"], ten or usual["child_ten"]


def tables_of(record: Record, scale: Scale) -> Sheet:
    """The same in words and tables, every day of it."""
    blocks = tuple(scale_tables(record, scale.id))
    return Sheet(title=question(record, scale), blocks=blocks)
