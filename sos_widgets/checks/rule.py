"""A rule of advice: what it looks at, and what it finds there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from sos_widgets.checks.language import alternatives
from sos_widgets.checks.writing import Kind, Setting, Writing
from sos_widgets.words import table

__all__ = ["Found", "Rule", "listed"]


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule has found in a piece of writing.

    Parameters
    ----------
    about : str
        The words that it is about; empty where something is not there.
    ask : str
        A question that belongs to just these words.
    """

    about: str = ""
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule on pieces of writing; its words are in ``words/rules.yaml``.

    Parameters
    ----------
    id : str
        Its key there.
    kinds : frozenset of Kind
        What it looks at.
    find : callable
        Gives what it finds in a piece of writing, given the setting.
    """

    id: str
    kinds: frozenset[Kind]
    find: Callable[[Writing, Setting], Iterator[Found]]

    def sentence(self, found: Found) -> str:
        """What it says of something that it has found."""
        says = str(table("rules")["rules"][self.id]["says"])
        return says.replace("{about}", found.about).replace("{ask}", found.ask).strip()


@cache
def listed(name: str) -> re.Pattern[str]:
    """What finds the words of a list in ``words/rules.yaml``."""
    return alternatives(table("rules")[name])
