"""Network circles: the people around the child, and how much each of them knows.

References
----------
Essex, Gumbleton and Luger: a network of people who know what happened; who
knows everything stands nearest to the child, and people are told more as the
work goes on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.item import Item, ref, soft

__all__ = ["Asked", "Circle", "CircleMove", "NetworkPerson", "Obstacle", "circle_of", "moves_of"]


class Circle(StrEnum):
    """How much somebody knows of what happened; the inmost circle first."""

    EVERYTHING = "everything"
    A_LITTLE = "a_little"
    NOT_YET = "not_yet"


class Asked(StrEnum):
    """Whether somebody has been asked to help, and what they said."""

    NOT_YET = "not_yet"
    THINKING = "thinking"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NetworkPerson(Item):
    """Somebody around the child who may help to keep the child safe.

    Parameters
    ----------
    who : str
        The id of a person on the genogram or of somebody on the eco map, or
        words: nobody is written down a second time.
    could_do : str
        What this person could do, as they say it.
    at_night : bool
        Whether they would be called at night.
    how : str
        Of somebody who has kept a child safe: how they did it, in their words.
    worry : str
        What somebody is worried about in having this person in the network.
    """

    id: str
    who: str = field(default="", metadata=soft("people", "systems"))
    asked: Asked = Asked.NOT_YET
    could_do: str = ""
    at_night: bool = False
    how: str = ""
    worry: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CircleMove(Item):
    """A day from which somebody stood in a circle: the last one says where they stand now.

    Parameters
    ----------
    by : str
        Who told them.
    """

    id: str
    person: str = field(metadata=ref("network"))
    circle: Circle = Circle.NOT_YET
    when: When = NOWHEN
    by: str = field(default="", metadata=soft("people", "systems"))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Obstacle(Item):
    """Something that keeps the network small, and the question that comes next.

    Parameters
    ----------
    kind : str
        Which of the usual ones in ``words/network.yaml``; empty for one of their own.
    who : str
        Who says so.
    words : str
        What they say.
    ask : str
        The next question.
    answer : str
        What came of it.
    """

    id: str
    kind: str = ""
    who: str = field(default="", metadata=soft("people", "systems"))
    words: str = ""
    ask: str = ""
    answer: str = ""
    from_stage: str = ""


def moves_of(person: str, moves: Iterable[CircleMove]) -> tuple[CircleMove, ...]:
    """The moves of one person of the network, in their order."""
    return tuple(move for move in moves if move.person == person)


def circle_of(person: str, moves: Iterable[CircleMove]) -> Circle:
    """Where somebody of the network stands: who has never moved does not know yet.

    Examples
    --------
    >>> told = CircleMove(id="m", person="len", circle=Circle.A_LITTLE)
    >>> circle_of("len", [told]).value, circle_of("mo", [told]).value
    ('a_little', 'not_yet')
    """
    found = moves_of(person, moves)
    return found[-1].circle if found else Circle.NOT_YET
