"""Scales from 0 to 10, what people have said on them, and rounds in which all answer in private.

References
----------
De Shazer and Berg for scaling questions; everybody's own position on one line,
each asked by themselves: Turnell and Edwards, *Signs of Safety* (1999).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.item import Item, ref, refs, soft

__all__ = [
    "Answer",
    "Rating",
    "Role",
    "Round",
    "Scale",
    "ScaleKind",
    "Sealed",
    "Turn",
    "View",
]


class ScaleKind(StrEnum):
    """What a scale asks about."""

    SAFETY = "safety"
    GOAL = "goal"
    PROGRESS = "progress"
    CONTEXT = "context"
    WILLINGNESS = "willingness"
    CONFIDENCE = "confidence"
    CAPACITY = "capacity"
    WELLBEING = "wellbeing"


class Role(StrEnum):
    """Who a rater is to the child."""

    CHILD = "child"
    PARENT = "parent"
    FAMILY = "family"
    NETWORK = "network"
    PROFESSIONAL = "professional"


class Answer(StrEnum):
    """What somebody answered when asked for a number."""

    NUMBER = "number"
    DONT_KNOW = "dont_know"
    WONT_SAY = "wont_say"
    IT_DEPENDS = "it_depends"


class View(StrEnum):
    """Whose view a rating is."""

    TOLD = "told"
    IN_ROLE = "in_role"
    OWN = "own"
    GUESS = "guess"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Scale(Item):
    """A question answered from 0 to 10, with words for both ends.

    Parameters
    ----------
    child_zero, child_ten : str
        The same ends as a child is asked; the usual ones of its kind where
        they are empty.
    """

    id: str
    question: str = ""
    kind: ScaleKind = ScaleKind.SAFETY
    zero: str = ""
    ten: str = ""
    child_zero: str = ""
    child_ten: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rating(Item):
    """Where one person stands on one scale at one meeting.

    Parameters
    ----------
    number : int or None
        A whole number from 0 to 10; None unless `answer` is ``number``.
    view : View
        Whose view it is: told in the story, in role, our own judgement, or a
        guess of another's view (`guessed_by` says whose guess).
    """

    id: str
    scale: str = field(metadata=ref("scales"))
    who: str = field(metadata=soft("people"))
    role: Role = Role.FAMILY
    meeting: str = field(default="", metadata=ref("meetings", clear=True))
    when: When = NOWHEN
    answer: Answer = Answer.NUMBER
    number: int | None = None
    reason: str = ""
    already_there: str = ""
    would_raise: str = ""
    view: View = View.TOLD
    guessed_by: str = field(default="", metadata=soft("people"))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Round(Item):
    """A round in which everybody answers in private, until all answers are shown together.

    Parameters
    ----------
    scales : tuple of str
        The scales that everybody is asked about, in this order.
    """

    id: str
    scales: tuple[str, ...] = field(default=(), metadata=refs("scales", least=1))
    meeting: str = field(default="", metadata=ref("meetings", clear=True))
    when: When = NOWHEN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Turn(Item):
    """Somebody who is asked in a round.

    Parameters
    ----------
    who : str
        Whose view it is; of a guess, the person whose view is guessed by `guessed_by`.
    """

    id: str
    round: str = field(metadata=ref("rounds"))
    who: str = field(metadata=soft("people"))
    role: Role = Role.FAMILY
    view: View = View.IN_ROLE
    guessed_by: str = field(default="", metadata=soft("people"))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sealed(Item):
    """What somebody has answered in a round that goes on: no page is sent more than that they have.

    Parameters
    ----------
    number : int or None
        As in `Rating`.
    """

    id: str
    turn: str = field(metadata=ref("turns"))
    scale: str = field(metadata=ref("scales"))
    answer: Answer = Answer.NUMBER
    number: int | None = None
    reason: str = ""
    already_there: str = ""
    would_raise: str = ""
