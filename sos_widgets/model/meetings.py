"""Meetings in their order, and how the map of one differs from that of another.

References
----------
At each later meeting the map, the scales and the steps are looked at again:
Turnell and Edwards, *Signs of Safety* (1999).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sos_widgets.model.item import Item
from sos_widgets.model.record import Meeting, Record, Statement

__all__ = ["MapChange", "earlier_meetings", "in_order", "map_changes", "said_at"]


def in_order(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Meetings by date; those without one come last, as they were put down."""
    return tuple(sorted(meetings, key=lambda each: each.date.middle or date.max))


def earlier_meetings(record: Record, id_: str) -> tuple[Meeting, ...]:
    """The meetings before one, the nearest last; none where it is not in the record."""
    found = in_order(record.meetings)
    at = next((n for n, each in enumerate(found) if each.id == id_), 0)
    return found[:at]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MapChange(Item):
    """What became of one statement between two looks at the map.

    Parameters
    ----------
    before, after : Statement or None
        As it stood then and as it stands later. Without `before` it is new;
        without `after` it is no longer on the map.
    """

    before: Statement | None = None
    after: Statement | None = None

    @property
    def id(self) -> str:
        """The statement's id."""
        statement = self.after or self.before
        return statement.id if statement else ""

    @property
    def reworded(self) -> bool:
        """Whether it says the same in other words."""
        return bool(self.before and self.after and _words(self.before) != _words(self.after))

    @property
    def moved(self) -> bool:
        """Whether it stands in another category."""
        return bool(self.before and self.after and self.before.category != self.after.category)


def map_changes(before: Iterable[Statement], after: Iterable[Statement]) -> tuple[MapChange, ...]:
    """Find what differs between two looks at the map.

    A card without words is not there yet. The order inside a category and what
    is said about a statement (who, when, how it went) are no change of the map.

    Returns
    -------
    tuple of MapChange
        In the order of `after`; what is gone comes last, in its old order.
    """
    then = {each.id: each for each in before if _words(each)}
    now = {each.id: each for each in after if _words(each)}
    found = [MapChange(before=then.get(id_), after=each) for id_, each in now.items()]
    changed = [each for each in found if each.before is None or each.reworded or each.moved]
    gone = [MapChange(before=each) for id_, each in then.items() if id_ not in now]
    return (*changed, *gone)


def said_at(record: Record, meeting: Meeting) -> tuple[Statement, ...]:
    """The statements that say themselves that they came with a meeting.

    Those that name it; and of a worked example, which has no history, those
    that name no meeting and show from a later stage of the story than the
    meeting before, up to this meeting's own.
    """
    stages = {each.id: at for at, each in enumerate(record.released)}
    earlier = earlier_meetings(record, meeting.id)
    last = stages.get(meeting.from_stage, -1)
    first = stages.get(earlier[-1].from_stage, last) if earlier else last
    return tuple(
        each
        for each in record.statements
        if _words(each)
        and (
            each.meeting == meeting.id
            or (not each.meeting and first < stages.get(each.from_stage, -1) <= last)
        )
    )


def _words(statement: Statement) -> str:
    return statement.words.strip()
