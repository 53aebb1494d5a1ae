"""A family that comes from another program: a new practice record, and what to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from secrets import token_hex

from sos_widgets.checks import invented_notes
from sos_widgets.errors import Problem
from sos_widgets.model.family import Family
from sos_widgets.model.parts import PARTS, items_of, label_of
from sos_widgets.model.record import Record

__all__ = ["WARNING", "Arrival", "arrival"]

MOST_NOTES = 20
WARNING = (
    "Everybody in it must be invented: files of family tree programs are mostly about real people. "
    "Never bring in a real family."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A record that holds a family and nothing else yet.

    Parameters
    ----------
    report : tuple of Problem
        What did not come along, and then what does not look invented.
    """

    record: Record
    report: tuple[Problem, ...]


def arrival(family: Family, report: tuple[Problem, ...], name: str) -> Arrival:
    """Make a record of a family that was read from a file.

    Parameters
    ----------
    report : tuple of Problem
        What the reading told.
    name : str
        The file's name.
    """
    record = Record(id=token_hex(8), title=Path(name).stem, family=family)
    telling = (
        Problem(where=f"{name}, {label_of(record, part, item)}", what=note.sentence, hint=WARNING)
        for part in PARTS
        for item in items_of(record, part)
        for note in invented_notes(item)
    )
    return Arrival(record=record, report=(*report, *islice(telling, MOST_NOTES)))
