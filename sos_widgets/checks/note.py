"""A piece of advice."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.words import table

__all__ = ["Note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing to look at again. It is advice: whoever reads it decides.

    Parameters
    ----------
    rule : str
        The rule's id.
    sentence : str
        What to look at, in one plain sentence.
    where : str
        The place in a case study; empty for advice on a family.
    people : tuple of str
        Ids of the people it is about.
    topic : str
        Which reason and source it rests on.
    """

    rule: str
    sentence: str
    where: str = ""
    people: tuple[str, ...] = ()
    topic: str = "family_dates"

    def __str__(self) -> str:
        """Give the advice as one line."""
        return f"{self.where}: {self.sentence}" if self.where else self.sentence

    @property
    def why(self) -> str:
        """Why this is worth a look."""
        return str(table("advice")[self.topic]["why"])

    @property
    def source(self) -> str:
        """Where the rule comes from."""
        return str(table("advice")[self.topic]["source"])
