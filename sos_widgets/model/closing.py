"""A learner's own closing page: nobody else's copy ever holds it."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.model.item import Item

__all__ = ["Closing"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Closing(Item):
    """What one learner takes along from practising, for their own eyes.

    Parameters
    ----------
    question : str
        One question to ask this week.
    whom : str
        Whom it will be asked, by a role or a first letter: no real name.
    before, after : int or None
        How confident the learner felt before and after, a whole number from 0
        to 10. These are two answers of one person to read again, and nothing
        is ever reckoned from them.
    moved : str
        What moved it, or what did not.
    """

    id: str
    question: str = ""
    whom: str = ""
    before: int | None = None
    after: int | None = None
    moved: str = ""
