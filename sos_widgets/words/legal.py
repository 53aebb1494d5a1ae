"""Legal words of a nation, with the day on which they were right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.family import Basis
from sos_widgets.words.tables import names_in, table

__all__ = ["LegalTerm", "LegalWords", "legal_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalTerm:
    """A legal word in plain words.

    Parameters
    ----------
    title : str
        In full: "Interim care order".
    short : str
        As people write it: "ICO"; may be empty.
    means : str
        One plain sentence.
    law : str
        Where it stands: "Children Act 1989, section 38"; may be empty.
    """

    id: str
    title: str
    short: str = ""
    means: str = ""
    law: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalWords:
    """The legal words of one nation, as they stood on a day."""

    nation: str
    law_as_at: When
    bases: tuple[LegalTerm, ...]
    terms: tuple[LegalTerm, ...]

    def basis(self, basis: Basis) -> LegalTerm:
        """What a child's living arrangement rests on, in this nation's words."""
        return next(each for each in self.bases if each.id == basis.value)


@cache
def legal_words(nation: str = "England") -> LegalWords:
    """Find the legal words of a nation.

    Raises
    ------
    NotFoundError
        When there are none yet.

    Examples
    --------
    >>> legal_words("England").basis(Basis.INTERIM_ORDER).short
    'ICO'
    """
    name = f"legal_{nation.strip().lower().replace(' ', '_')}"
    if name not in names_in("."):
        known = ", ".join(
            each.removeprefix("legal_").replace("_", " ").title()
            for each in names_in(".")
            if each.startswith("legal_")
        )
        raise NotFoundError(f"There are no legal words for {nation!r} yet, only for {known}.")
    words = table(name)
    return LegalWords(
        nation=words["nation"],
        law_as_at=When(str(words["law_as_at"])),
        bases=tuple(LegalTerm(id=id_, **each) for id_, each in words["basis"].items()),
        terms=tuple(LegalTerm(id=id_, **each) for id_, each in words["terms"].items()),
    )
