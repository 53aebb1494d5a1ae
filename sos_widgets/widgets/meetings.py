"""Meetings: who was there, the scales asked again, what changed, and the next steps."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.record import Meeting
from sos_widgets.scene.meetings import changes_sheet, meetings_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice, Since
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.days import meeting_days
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.scaling import card_words
from sos_widgets.words import label_packs

__all__ = ["MeetingsBoard"]


class MeetingsBoard(Board):
    """The work from meeting to meeting.

    What changed on the map is found in the practice file, not typed; steps are
    done or not in words, and nobody's numbers are added up or compared for them.

    References
    ----------
    Re-scaling, looking at what changed and agreeing small steps at each
    meeting follow Turnell and Edwards, *Signs of Safety* (1999).
    """

    tool = "meetings"
    shows = ("people", "meetings", "statements", "scales", "ratings", "set_aside")
    advises = ("statements",)
    _esm = static("meetings.js")

    def __init__(self, practice: Practice) -> None:
        self._since = Since(practice)
        self._told: dict[str, tuple[tuple[object, ...], dict[str, Any]]] = {}
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All meetings as text."""
        found = {each.id: self._since.changes(each) for each in self.record.meetings}
        return meetings_sheet(self.record, self.labels, changes=found)

    def extras(self) -> dict[str, Any]:
        """The meetings in order, what changed before each, and the words to choose from."""
        meetings = self.record.meetings
        self._told = {each.id: self._tell(each) for each in meetings}
        return {
            **meeting_days(self.practice),
            "changes": {id_: told for id_, (_key, told) in self._told.items()},
            **card_words(),
            "labels": self.record.labels,
            "packs": [{"value": pack.name, "label": pack.title} for pack in label_packs()],
        }

    def _tell(self, meeting: Meeting) -> tuple[tuple[object, ...], dict[str, Any]]:
        """Tell the changes anew only where the map, the meetings or the story have changed."""
        record = self.record
        key = (record.statements, record.meetings, record.released, record.labels)
        known = self._told.get(meeting.id)
        if known and all(one is other for one, other in zip(known[0], key, strict=True)):
            return known
        changes = self._since.changes(meeting)
        return key, plain_sheet(changes_sheet(self.labels, changes))
