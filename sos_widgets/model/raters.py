"""Who gave a number in the room: a table and a number, never a name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from sos_widgets.model.family import Family
from sos_widgets.model.record import Rating, Record, View

__all__ = ["in_the_room", "is_seat", "seat"]

_SEAT = re.compile(r"Table [A-Z], [1-9][0-9]?")


def seat(table: str, number: int) -> str:
    """Call somebody in the room.

    Examples
    --------
    >>> seat("B", 3)
    'Table B, 3'
    """
    return f"Table {table}, {number}"


def is_seat(words: str) -> bool:
    """Whether somebody is called by a table and a number.

    Examples
    --------
    >>> is_seat("Table B, 3"), is_seat("Ms Hope")
    (True, False)
    """
    return _SEAT.fullmatch(words.strip()) is not None


def in_the_room(record: Record) -> Record:
    """The record with a table and a number for everybody who answered for themselves.

    A rating that is the room's own judgement was given by somebody who sits
    there, and so was a guess; whoever typed a name of their own is called by
    a free number at the first table. People of the family keep their names,
    and a worked example is left as it is: its team is invented.
    """
    called: dict[str, str] = {}
    taken = {each for rating in record.ratings for each in (rating.who, rating.guessed_by)}
    free = (each for n in range(1, 100) if (each := seat("A", n)) not in taken)

    def named(words: str) -> str:
        if not words or is_seat(words) or _known(record.family, words):
            return words
        if words not in called:
            called[words] = next(free, "Somebody in the room")
        return called[words]

    ratings = tuple(_seated(each, named) for each in record.ratings)
    return replace(record, ratings=ratings) if called else record


def _seated(rating: Rating, named: Callable[[str], str]) -> Rating:
    if rating.from_stage:
        return rating
    who = named(rating.who) if rating.view is View.OWN else rating.who
    by = named(rating.guessed_by) if rating.view is View.GUESS else rating.guessed_by
    return replace(rating, who=who, guessed_by=by)


def _known(family: Family, words: str) -> bool:
    return family.person(words) is not None
