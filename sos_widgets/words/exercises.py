"""The words of the exercises: what can be chosen, and what is said afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sos_widgets.model.exercises import Exercise, ExerciseKind, ExerciseRound
from sos_widgets.model.record import SEVEN, Category
from sos_widgets.words.packs import LabelPack
from sos_widgets.words.tables import table

__all__ = ["Choice", "choices", "kind_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer that can be chosen for a card."""

    value: str
    label: str
    help: str = ""


def kind_words(kind: ExerciseKind) -> dict[str, Any]:
    """What the board says in exercises of a kind."""
    words: dict[str, Any] = table("exercises")["kinds"][kind.value]
    return words


def choices(exercise: Exercise, round_: ExerciseRound, pack: LabelPack) -> tuple[Choice, ...]:
    """The answers that can be chosen for every card of a round; none where people write or draw."""
    words = table("exercises")
    match exercise.kind:
        case ExerciseKind.SORT:
            into = [Category(each) for each in exercise.into] or list(SEVEN)
            return tuple(
                Choice(value=each.value, label=pack.category(each), help=pack.help(each))
                for each in into
            )
        case ExerciseKind.FACT_OR_JUDGEMENT:
            return tuple(Choice(value=key, label=said) for key, said in words["judged"].items())
        case ExerciseKind.SCALE:
            numbers = [Choice(value=str(number), label=str(number)) for number in range(11)]
            said = [Choice(value=key, label=said) for key, said in words["scale"].items()]
            return (*numbers, *said)
    return tuple(
        Choice(
            value=each.id,
            label=": ".join(filter(None, (each.when, each.words))),
            help=each.source,
        )
        for each in round_.options
    )
