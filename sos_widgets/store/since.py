"""What changed on the map since the meeting before, read from the log.

In a practice file a meeting goes on from the edit that put it down until the
story moves on or the next meeting is put down (decision 7).
"""

from __future__ import annotations

from sos_widgets.errors import SosError
from sos_widgets.model.meetings import MapChange, earlier_meetings, in_order, map_changes, said_at
from sos_widgets.model.record import Meeting, Record, Statement
from sos_widgets.store.practice import Practice

__all__ = ["Since", "meeting_now", "span_of"]


def meeting_now(practice: Practice) -> str:
    """The id of the meeting that goes on; empty between meetings.

    It is the newest one, until a further part of the story is released. A
    meeting that the file began with has been held already.
    """
    record = practice.record
    newest = in_order(record.meetings)[-1:]
    for meeting in newest:
        began = _began(practice, meeting)
        if began and _ended(practice, began) is None:
            return meeting.id
    return ""


def span_of(practice: Practice, meeting: Meeting) -> tuple[int, int | None]:
    """The revisions at which a meeting began and ended.

    Returns
    -------
    (int, int or None)
        0 where the file began with the meeting, which then had ended before;
        None as long as it goes on.
    """
    began = _began(practice, meeting)
    return began, _ended(practice, began)


class Since:
    """The changes of the map from meeting to meeting, kept until something changes them.

    Parameters
    ----------
    practice : Practice
        The open practice file.
    """

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self._then: dict[int, tuple[Statement, ...]] = {}

    def changes(self, meeting: Meeting) -> tuple[MapChange, ...]:
        """What changed from the end of the meeting before until the next one was put down.

        Two records are compared, as they were then and later. Of what is new,
        a statement's own meeting decides: it counts for the meeting at which
        it was said. Where the log cannot tell (a worked example, a meeting put
        down out of its order), only what was said at the meeting is known.
        """
        record = self._practice.record
        if not earlier_meetings(record, meeting.id):
            return ()
        said = {each.id: MapChange(after=each) for each in said_at(record, meeting)}
        place = {each.id: each.meeting for each in record.statements}
        others = [
            each
            for each in self._compared(record, meeting)
            if each.id not in said and (each.before or place.get(each.id, "") in ("", meeting.id))
        ]
        return (*said.values(), *others)

    def _compared(self, record: Record, meeting: Meeting) -> tuple[MapChange, ...]:
        practice = self._practice
        began = _began(practice, meeting)
        before = _began(practice, earlier_meetings(record, meeting.id)[-1])
        end = _ended(practice, before)
        if not began or end is None or end >= began:
            return ()
        later = [at for each in record.meetings if (at := _began(practice, each)) > began]
        try:
            then = self._at(end)
            now = self._at(min(later) - 1) if later else record.statements
        except SosError:
            return ()
        return map_changes(then, now)

    def _at(self, revision: int) -> tuple[Statement, ...]:
        if revision not in self._then:
            self._then[revision] = self._practice.record_at(revision).statements
        return self._then[revision]


def _began(practice: Practice, meeting: Meeting) -> int:
    return practice.first_added("meetings", meeting.id)


def _ended(practice: Practice, began: int) -> int | None:
    """The last revision of a meeting that began at one; None while it goes on."""
    record = practice.record
    turns = [practice.first_added("meetings", each.id) for each in record.meetings]
    turns += [practice.first_added("released", each.id) for each in record.released]
    if not began:
        return 0
    return min((at - 1 for at in turns if at > began), default=None)
