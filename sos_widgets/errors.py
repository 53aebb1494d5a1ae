"""The problems that the package tells a person about, in sentences."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "DamagedFileError",
    "NewerFormatError",
    "NotFoundError",
    "Problem",
    "Refusal",
    "SosError",
    "StorageError",
    "UnreadableFileError",
    "nearest",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, for the person who can put it right.

    Parameters
    ----------
    where : str
        The place, as a person finds it: ``"moss-lane.yaml, line 12, people"``.
    what : str
        What is wrong, in one plain sentence.
    hint : str
        What to do about it; may be empty.
    """

    where: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        """Give the problem as one line."""
        return " ".join(part for part in (f"{self.where}:", self.what, self.hint) if part)


class SosError(Exception):
    """A failure whose text is written for the person at the screen."""


class Refusal(SosError):
    """An edit that makes no sense for this record, said in one sentence."""


class NotFoundError(SosError):
    """Something asked for by name is not there."""


class StorageError(SosError):
    """A practice file could not be read or written; work is still in memory."""


class DamagedFileError(StorageError):
    """A practice file is damaged; it is left exactly as it was found."""


class NewerFormatError(StorageError):
    """A file was made by a newer version of the workbench."""


class UnreadableFileError(SosError):
    """A case study, template or label pack has mistakes: all of them at once.

    Parameters
    ----------
    problems : iterable of Problem
        At least one, in the order of the lines.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def nearest(word: str, valid: Iterable[str]) -> str:
    """Suggest the valid word that was probably meant.

    Parameters
    ----------
    word : str
        What was written.
    valid : iterable of str
        What could have been written.

    Returns
    -------
    str
        ``"Did you mean 'people'?"``, or an empty string where nothing is near.

    Examples
    --------
    >>> nearest("peple", ["people", "unions"])
    "Did you mean 'people'?"
    >>> nearest("zzz", ["people", "unions"])
    ''
    """
    found = difflib.get_close_matches(word, list(valid), n=1, cutoff=0.6)
    return f"Did you mean {found[0]!r}?" if found else ""
