"""What a room has decided about advice: put aside, switched off, words of its own."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.model.item import Item

__all__ = ["Dismissal", "LocalWord", "RuleOff"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Dismissal(Item):
    """One piece of advice that somebody has read and put aside.

    It holds for one rule on one item. It stays when the item goes, so that an
    item that undo brings back is not advised on again.

    Parameters
    ----------
    rule : str
        The rule's id.
    part, item : str
        What the advice was about.
    about : str
        The words that the rule found; with other words it advises again.
    reason : str
        Why, if anybody wanted to say.
    """

    id: str
    rule: str
    part: str
    item: str
    about: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RuleOff(Item):
    """A rule of advice that is switched off in this session; `id` is the rule's."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LocalWord(Item):
    """A word of the place that a trainer wants looked at again, and what to ask instead."""

    id: str
    word: str = ""
    ask: str = ""
