"""A piece of advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sos_widgets.words import table

__all__ = ["Note", "Place"]

Place = tuple[str | int, ...]


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
    place : tuple of (str or int)
        The same place for a reader of the file: fields, ids, and places in
        lists from 0, such as ``("stages", "quay", "papers", 1)``.
    people : tuple of str
        Ids of the people it is about.
    topic : str
        Which reason and source it rests on.
    part, item, field : str
        What in the record it is about: an item's field, an item as a whole, or
        a part as a whole.
    about : str
        The words that it is about, where it is about words that stand there.
    """

    rule: str
    sentence: str
    where: str = ""
    place: Place = ()
    people: tuple[str, ...] = ()
    topic: str = "family_dates"
    part: str = ""
    item: str = ""
    field: str = ""
    about: str = ""

    def __str__(self) -> str:
        """Give the advice as one line."""
        return f"{self.where}: {self.sentence}" if self.where else self.sentence

    @property
    def why(self) -> str:
        """Why this is worth a look."""
        return str(self._grounds["why"])

    @property
    def source(self) -> str:
        """Where the rule comes from."""
        return str(self._grounds["source"])

    @property
    def _grounds(self) -> Mapping[str, str]:
        rules: Mapping[str, Mapping[str, str]] = table("rules")["rules"]
        found: Mapping[str, str] = rules.get(self.topic) or table("advice")[self.topic]
        return found
