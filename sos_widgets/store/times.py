"""The eco map as it stood: at the end of a meeting, on a day, or now.

A meeting's end is found in the log as for the map (decision 7); where the log
cannot tell, ties and the story say themselves what was there (decision 15).
"""

from __future__ import annotations

from sos_widgets.errors import SosError
from sos_widgets.model.around import NOW, Time, map_differences, times_of
from sos_widgets.model.record import Meeting, Record
from sos_widgets.store.practice import Practice
from sos_widgets.store.since import meeting_now, span_of

__all__ = ["EcomapTimes"]


class EcomapTimes:
    """The times at which a practice's eco map can be looked at.

    Parameters
    ----------
    practice : Practice
        The open practice file.
    """

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self._then: dict[int, Record] = {}

    def times(self) -> tuple[Time, ...]:
        """Meetings that have been held and days that ties name, by date; now is the last."""
        going_on = meeting_now(self._practice)
        held = [
            each
            for each in times_of(self._practice.record)
            if not (each.meeting and each.meeting.id == going_on)
        ]
        return (*held, NOW)

    def record(self, time: Time) -> Record:
        """Give the record whose eco map is that of a time."""
        if time.meeting is None:
            return time.told_by(self._practice.record)
        began, ended = span_of(self._practice, time.meeting)
        if began and ended is None:
            return self._practice.record
        if began and ended is not None and not self._out_of_order(time.meeting, began):
            return self._at(ended)
        return time.told_by(self._practice.record if began else self._at(0))

    def first_meeting_that_differs(self) -> tuple[Meeting, Record] | None:
        """Give the earliest meeting whose eco map is another than now's, with its record."""
        for time in self.times():
            if time.meeting:
                then = self.record(time)
                if map_differences(then, self._practice.record):
                    return time.meeting, then
        return None

    def _out_of_order(self, meeting: Meeting, began: int) -> bool:
        """Whether a later meeting had been put down before this one."""
        for other in self._practice.record.meetings:
            earlier = 0 < self._practice.first_added("meetings", other.id) < began
            if earlier and other.date.surely_after(meeting.date):
                return True
        return False

    def _at(self, revision: int) -> Record:
        if revision not in self._then:
            try:
                self._then[revision] = self._practice.record_at(revision)
            except SosError:
                return self._practice.record
        return self._then[revision]
