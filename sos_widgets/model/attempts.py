"""What a room tries in its exercises: goes, answers to cards, and lines of a sketch."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.exercises import Option
from sos_widgets.model.family import Shape
from sos_widgets.model.item import Item, ref

__all__ = ["Attempt", "Sitting", "SketchLine", "SketchTie"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sitting(Item):
    """One go at one round of an exercise.

    Parameters
    ----------
    title : str
        The exercise and round as they were called then, so that the record
        can be read where its family is not at hand.
    choices : tuple of Option
        What could be chosen, for the same reason.
    seen : bool
        For a drawing: whether the room has asked to see who else is there.
    thoughts : str
        What the room wants to keep from its talk.
    """

    id: str
    exercise: str
    round: str
    title: str = ""
    choices: tuple[Option, ...] = ()
    seen: bool = False
    thoughts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attempt(Item):
    """What a room made of one card.

    Parameters
    ----------
    asked : str
        The card's words.
    chosen : str
        What was chosen, as `Accepted.answer` says it; empty on a card to write on.
    words : str
        What was written; empty where an answer is chosen.
    hands : str
        How hands went, if somebody kept it.
    seen : bool
        Whether the room has asked to see why.
    """

    id: str
    sitting: str = field(metadata=ref("sittings"))
    card: str = ""
    asked: str = ""
    chosen: str = ""
    words: str = ""
    hands: str = ""
    seen: bool = False


class SketchTie(StrEnum):
    """How one person belongs to another, as a line of a sketch says it."""

    PARENT = "parent"
    CHILD = "child"
    PARTNER = "partner"
    FORMER_PARTNER = "former_partner"
    CARER = "carer"
    PET = "pet"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SketchLine(Item):
    """One line of a sketched genogram: who is what to whom.

    Parameters
    ----------
    who, whom : str
        Names as the room writes them; who is not drawn yet is drawn by it.
    shape : Shape
        The outline that `who` is drawn with, where nobody of that name is drawn yet.
    died : bool
        Whether `who` is known to have died.
    """

    id: str
    sitting: str = field(metadata=ref("sittings"))
    who: str = ""
    tie: SketchTie = SketchTie.PARENT
    whom: str = ""
    shape: Shape = Shape.DIAMOND
    died: bool = False
