"""A trainer's own pages: what the room does not see."""

from __future__ import annotations

from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.exercises import Card, Exercise, ExerciseRound
from sos_widgets.model.sessions import running
from sos_widgets.model.stages import family_at
from sos_widgets.scene.role_cards import role_card_rows
from sos_widgets.scene.sessions import session_sheet
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import choices, kind_words, labels
from sos_widgets.words.sessions import session_plan

__all__ = ["facilitator_sheets"]


def facilitator_sheets(case: CaseStudy, *, session: str = "", told: int = 0) -> tuple[Sheet, ...]:
    """The facilitator's notes, the questions for each stage, the role cards and the exercises.

    Parameters
    ----------
    session : str
        Of a session plan: its running order stands first.
    told : int
        How many parts of the story had been told before it.

    Raises
    ------
    NotFoundError
        When there is no such session.
    """
    sheets = [_notes(case), _stages(case), _voices(case)]
    if session:
        sheets.insert(0, session_sheet(running(session_plan(session), case, told=told)))
    if case.exercises:
        sheets.append(_exercises(case))
    return tuple(sheets)


def _notes(case: CaseStudy) -> Sheet:
    notes = case.facilitator
    blocks: list[Block] = [
        Paragraph(words=case.summary),
        Heading(words="What learners will tell apart better afterwards"),
        Items(items=case.aims),
        Paragraph(words=f"Content note: {case.content_note}"),
        Heading(words="To open with"),
        Items(items=notes.opening),
        Heading(words="Near misses in the story"),
        Items(items=notes.near_misses),
        Heading(words="Honestly arguable"),
        Table(
            caption="Both readings can be held",
            columns=("What", "One reading", "Another reading"),
            rows=tuple((a.title, a.one_reading, a.another_reading) for a in notes.ambiguities),
        ),
        Heading(words="Not known"),
        Table(
            caption="Who would know, and what to ask",
            columns=("What", "Who would know", "The question"),
            rows=tuple((u.what, u.who_would_know, u.question) for u in notes.unknowns),
        ),
        Heading(words="To close with"),
        Items(items=notes.debrief),
        Heading(words="Where to find help"),
        Table(
            caption="For anybody in the room",
            columns=("Who", "For whom", "How"),
            rows=tuple((h.name, h.for_whom, h.how) for h in notes.helplines),
        ),
    ]
    return Sheet(title="For the trainer only: notes", blocks=tuple(blocks))


def _stages(case: CaseStudy) -> Sheet:
    blocks: list[Block] = []
    for stage in case.stages:
        blocks += [
            Heading(words=f"{stage.title} ({stage.minutes} minutes to read)"),
            Items(items=stage.ask),
        ]
    return Sheet(title="For the trainer only: questions for each part", blocks=tuple(blocks))


def _voices(case: CaseStudy) -> Sheet:
    family = family_at(case, {stage.id for stage in case.stages})
    blocks: list[Block] = []
    for voice in case.voices:
        shown = role_card_rows(case, voice)
        name = family.called(voice.person)
        blocks += [
            Heading(words=name),
            Table(caption=f"Role card: {name}", columns=("", "In role"), rows=shown),
        ]
    return Sheet(title="For the trainer only: role cards", blocks=tuple(blocks))


def _exercises(case: CaseStudy) -> Sheet:
    """Every exercise with its reasons, for somebody who leads a room through it."""
    titles = {stage.id: stage.title for stage in case.stages}
    blocks: list[Block] = []
    for exercise in case.exercises:
        kind = kind_words(exercise.kind)["title"]
        about = f"{kind}, about {exercise.minutes} minutes. {exercise.task} {exercise.point}"
        blocks += [Heading(words=exercise.title), Paragraph(words=about.strip())]
        for round_ in exercise.rounds:
            from_part = titles[exercise.stage_of(round_)]
            title = f"{round_.title or exercise.title} (from “{from_part}”)"
            blocks.append(Heading(words=title, level=2))
            rows = tuple(
                (each.words, _reasons(case, exercise, round_, each)) for each in round_.cards
            )
            if rows:
                columns = ("Card", "What can be said of it")
                blocks.append(Table(caption=title, columns=columns, rows=rows))
            if round_.missing:
                blocks.append(_missing(case, round_))
            blocks.append(Items(items=round_.talk))
    return Sheet(title="For the trainer only: exercises and their reasons", blocks=tuple(blocks))


def _reasons(case: CaseStudy, exercise: Exercise, round_: ExerciseRound, card: Card) -> str:
    pack = labels(case.worked[0].labels) if case.worked else labels()
    called = {each.value: each.label for each in choices(exercise, round_, pack)}
    said = [f"{called[each.answer]}: {each.because}" for each in card.accepted]
    said += [f"If {called[each.answer]}: {each.because}" for each in card.instead]
    said += [f"{each.ask} {each.why}" for each in card.look_for]
    said += [f"Another team: {each.words}" for each in card.examples]
    return "\n".join(said)


def _missing(case: CaseStudy, round_: ExerciseRound) -> Table:
    family = family_at(case, {stage.id for stage in case.stages})
    rows = tuple((family.called(each.person), each.because) for each in round_.missing)
    return Table(
        caption="Who is missing", columns=("Who", "Where the text tells of them"), rows=rows
    )
