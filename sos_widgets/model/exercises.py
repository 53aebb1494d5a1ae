"""Exercises on a practice family: one distinction each, with reasons and no marks.

An exercise belongs to the case study and is read only; what a room does with
it stands in its own record (`sos_widgets.model.attempts`).

References
----------
Exercises that teach one distinction at a time, tried before anything is
shown, follow how the approach is taught in UK training: sorting, drafting,
first, worst and most recent, and questions asked rather than told.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sos_widgets.model.item import Item

__all__ = [
    "Accepted",
    "Card",
    "Example",
    "Exercise",
    "ExerciseKind",
    "ExerciseRound",
    "LookFor",
    "Manner",
    "Missing",
    "Option",
]


class Manner(StrEnum):
    """How an exercise is answered."""

    CHOOSE = "choose"
    WRITE = "write"
    DRAW = "draw"


class ExerciseKind(StrEnum):
    """What is practised."""

    SORT = "sort"
    FACT_OR_JUDGEMENT = "fact_or_judgement"
    CHRONOLOGY = "chronology"
    SCALE = "scale"
    PAIRS = "pairs"
    DANGER_STATEMENT = "danger_statement"
    GOAL = "goal"
    PLAIN_WORDS = "plain_words"
    QUESTION = "question"
    FOR_CHILD = "for_child"
    GENOGRAM = "genogram"

    @property
    def manner(self) -> Manner:
        """How it is answered: by choosing, by writing or by drawing."""
        return _MANNERS.get(self, Manner.WRITE)

    @property
    def own_options(self) -> bool:
        """Whether each round says itself what can be chosen."""
        return self in (ExerciseKind.CHRONOLOGY, ExerciseKind.PAIRS)


_MANNERS = {
    **dict.fromkeys(
        (
            ExerciseKind.SORT,
            ExerciseKind.FACT_OR_JUDGEMENT,
            ExerciseKind.CHRONOLOGY,
            ExerciseKind.SCALE,
            ExerciseKind.PAIRS,
        ),
        Manner.CHOOSE,
    ),
    ExerciseKind.GENOGRAM: Manner.DRAW,
}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Accepted(Item):
    """An answer that can be given for a card, and the reason for it.

    Parameters
    ----------
    answer : str
        What is chosen: a category of the map, ``fact`` or ``judgement``, a
        whole number from 0 to 10 or another `Answer` of a scale, or the id of
        one of the round's own options.
    """

    answer: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LookFor(Item):
    """A question to hold one's own words against, and why it matters."""

    ask: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Example(Item):
    """How another team put it; never the only way to put it."""

    words: str
    because: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Card(Item):
    """One thing to decide on, or to put into words.

    Parameters
    ----------
    words : str
        What stands on the card.
    source : str
        Who says it, or the paper it is from.
    accepted : tuple of Accepted
        Answers that can be given, the one that most give first.
    instead : tuple of Accepted
        What to say to somebody who gave another answer, answer by answer.
    look_for : tuple of LookFor
        For a card to write on.
    examples : tuple of Example
        For a card to write on; shown after somebody has tried.
    """

    id: str
    words: str
    source: str = ""
    accepted: tuple[Accepted, ...] = ()
    instead: tuple[Accepted, ...] = ()
    look_for: tuple[LookFor, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Option(Item):
    """Something to choose in a round: an entry of a chronology, a goal."""

    id: str
    words: str
    when: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Missing(Item):
    """Somebody who is to be found in the text and drawn.

    Parameters
    ----------
    person : str
        The person's id in the family.
    also : tuple of str
        Other names by which a room may draw this person ("Grandad").
    because : str
        Where the text tells of this person, and why they matter.
    """

    person: str
    also: tuple[str, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExerciseRound(Item):
    """Cards that are tried together.

    Parameters
    ----------
    from_stage : str
        The stage that must have been released; the exercise's by default.
    read : str
        What to read for it, if it does not stand on the cards.
    question : str
        The question of a scale.
    zero, ten : str
        The words for the ends of a scale.
    options : tuple of Option
        What can be chosen, where the round says it itself.
    drawn, missing : tuple of str, tuple of Missing
        For a genogram: who is drawn already, and who is to be found.
    talk : tuple of str
        What to talk about afterwards.
    """

    id: str
    title: str = ""
    from_stage: str = ""
    read: str = ""
    question: str = ""
    zero: str = ""
    ten: str = ""
    options: tuple[Option, ...] = ()
    cards: tuple[Card, ...] = ()
    drawn: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    talk: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Exercise(Item):
    """One distinction to practise, in one or more rounds.

    Parameters
    ----------
    into : tuple of str
        For sorting: the categories to choose from; all seven by default.
    task : str
        What to do, in a sentence or two.
    point : str
        The practice point that it rests on, and whose it is.
    """

    id: str
    kind: ExerciseKind
    title: str
    from_stage: str
    task: str = ""
    minutes: int = 10
    into: tuple[str, ...] = ()
    rounds: tuple[ExerciseRound, ...] = ()
    point: str = ""

    def stage_of(self, round_: ExerciseRound) -> str:
        """The stage that must have been released for a round."""
        return round_.from_stage or self.from_stage
