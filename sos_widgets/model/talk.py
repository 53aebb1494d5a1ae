"""What a room says about a map: how words are heard, drafts in silence, another map beside.

References
----------
Drafting alone and comparing afterwards, and one team's map beside another's
for people to talk about, are usual in group supervision; nothing here is
matched or counted by the machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.category import Category
from sos_widgets.model.item import Item, ref, soft

__all__ = ["Draft", "DraftRound", "Reading", "Says", "Tap"]


class Says(StrEnum):
    """What people say of something on another map, when theirs stands beside it."""

    HAVE = "have"
    NEW = "new"
    ELSEWHERE = "elsewhere"
    DISAGREE = "disagree"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reading(Item):
    """A statement read as somebody: what would be heard in these words.

    Parameters
    ----------
    who : str
        As whom it was read: a person's id, or words.
    """

    id: str
    statement: str = field(metadata=ref("statements"))
    who: str = field(default="", metadata=soft("people"))
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DraftRound(Item):
    """A round of drafts, written in silence and laid side by side without names.

    Parameters
    ----------
    category : Category
        What is drafted.
    shown : bool
        Whether all have written, and the drafts lie open.
    statement : str
        The one that was then composed together.
    """

    id: str
    category: Category = Category.DANGER_STATEMENT
    shown: bool = False
    statement: str = field(default="", metadata=ref("statements", clear=True))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Draft(Item):
    """What one person wrote in a round; nobody's name is kept."""

    id: str
    round: str = field(metadata=ref("draft_rounds"))
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tap(Item):
    """What people said of one statement on another map beside their own.

    Parameters
    ----------
    other, title : str
        The other map: its id, and what it was called.
    item : str
        The statement's id on that map.
    category : Category
        Where it stood there.
    words : str
        Its words: the other map need not be at hand when this is read again.
    """

    id: str
    other: str
    item: str
    title: str = ""
    category: Category
    words: str = ""
    says: Says
