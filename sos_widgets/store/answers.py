"""What the store answers: what became of an edit, and what has been done so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

__all__ = ["Answer", "Status", "Version"]

Status = Literal["saved", "kept_beside", "refused", "unsaved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of an edit.

    Parameters
    ----------
    status : str
        ``saved``; ``kept_beside`` (saved, and words that clashed are kept beside the
        work); ``refused`` (nothing changed); ``unsaved`` (in memory only: it is tried
        again with the next edit, `Practice.refresh` or `Practice.retry`).
    revision : int
        The number of edits in the file, this one included where it was saved.
    sentence : str
        For the person; empty where there is nothing to say.
    label : str
        What was done, taken back or made again, as the list of versions calls it; empty
        where nothing was, or where it had been acknowledged before.
    """

    status: Status
    edit_id: str
    revision: int
    sentence: str = field(default="", repr=False)
    label: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The work as it was after one edit; revision 0 is the beginning."""

    revision: int
    when: datetime | None
    label: str = field(repr=False)
