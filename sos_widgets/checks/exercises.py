"""What is said about a card after a room has tried it: reasons, never marks.

References
----------
Feedback that is near in time, specific, and meant to start a talk follows how
quality is looked at in the approach; no number says how anybody did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sos_widgets.checks.advice import notes
from sos_widgets.checks.pairs import PAIR_RULES
from sos_widgets.model.attempts import Attempt
from sos_widgets.model.exercises import (
    Accepted,
    Card,
    Exercise,
    ExerciseKind,
    ExerciseRound,
    Manner,
)
from sos_widgets.model.record import Category, Pair, Record, Statement
from sos_widgets.words import LabelPack, choices, kind_words, table

__all__ = ["Said", "said_on", "why"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing said, and the reason for it."""

    lead: str
    because: str = ""


def why(
    exercise: Exercise, round_: ExerciseRound, card: Card, attempt: Attempt, pack: LabelPack
) -> tuple[Said, ...]:
    """What is said on a card where an answer is chosen.

    The room's own answer comes first, then what else can be answered. Where
    nothing was chosen, only the answers that can be given are told.
    """
    if exercise.kind.manner is not Manner.CHOOSE:
        return ()
    labels = {each.value: each.label for each in choices(exercise, round_, pack)}
    words = kind_words(exercise.kind)

    def said(pattern: str, each: Accepted) -> Said:
        answer = labels.get(each.answer, each.answer)
        return Said(lead=words[pattern].format(answer=answer), because=each.because)

    return tuple(_why(card, attempt.chosen, said, _else(exercise, attempt.chosen, pack)))


def _why(
    card: Card, chosen: str, said: Callable[[str, Accepted], Said], other: Said
) -> Iterator[Said]:
    first, *also = card.accepted
    if chosen == first.answer:
        yield said("same", first)
        yield from (said("also", each) for each in also)
        return
    own = next((each for each in also if each.answer == chosen), None)
    if own is not None:
        yield said("also", own)
    elif chosen:
        told = next((each for each in card.instead if each.answer == chosen), None)
        lead = said("chosen", Accepted(answer=chosen, because=""))
        yield replace(
            lead, because=told.because if told else f"{other.lead} {other.because}".strip()
        )
    yield said("theirs", first)
    yield from (said("also", each) for each in also if each is not own)


def _else(exercise: Exercise, chosen: str, pack: LabelPack) -> Said:
    """What to say of an answer that the exercise says nothing about."""
    words = table("exercises")
    if exercise.kind is ExerciseKind.SORT and chosen:
        category = Category(chosen)
        test = words["test"].format(category=pack.category(category), test=pack.test(category))
        return Said(lead=test, because=words["chosen_else"])
    return Said(lead=words["chosen_else"])


# The kind of writing whose rules look at what is written in an exercise.
_WRITTEN = {
    ExerciseKind.DANGER_STATEMENT: Category.DANGER_STATEMENT,
    ExerciseKind.GOAL: Category.SAFETY_GOAL,
    ExerciseKind.PLAIN_WORDS: Category.HARM,
    ExerciseKind.QUESTION: Category.COMPLICATING_FACTOR,
}


def said_on(record: Record, exercise: Exercise, attempt: Attempt) -> tuple[Said, ...]:
    """The advice that the workbench gives on words like these when they stand on the map.

    Parameters
    ----------
    record : Record
        The room's own: its children, its people, its own words, the rules that
        it has switched off.

    Returns
    -------
    tuple of Said
        Sentences and questions, each with its reason; empty for answers that
        are chosen.
    """
    words = attempt.words.strip()
    if exercise.kind.manner is not Manner.WRITE or not words:
        return ()
    lone = replace(record, statements=(), pairs=(), scales=(), grids=(), cells=(), when_thens=())
    # Whether harm is known decides whether an example is asked for.
    harm = tuple(each for each in record.statements if each.category is Category.HARM)
    known = harm or (Statement(id="harm", category=Category.HARM),)
    if exercise.kind is ExerciseKind.FOR_CHILD:
        lone = replace(lone, pairs=(Pair(id=attempt.id, told=words),))
        part = "pairs"
    else:
        own = Statement(id=attempt.id, category=_WRITTEN[exercise.kind], words=words)
        lone = replace(lone, statements=(*known, own))
        part = "statements"
    found = (
        note
        for note in notes(lone, (part,))
        if note.item == attempt.id and note.rule not in PAIR_RULES
    )
    return tuple(Said(lead=note.sentence, because=note.why) for note in found)
