"""The meetings as every board offers them: one order, one name each, and which one goes on."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.meetings import in_order
from sos_widgets.scene.meetings import meeting_title
from sos_widgets.store import Practice, meeting_now

__all__ = ["meeting_days"]


def meeting_days(practice: Practice) -> dict[str, Any]:
    """The meetings to choose from, and the one that new work is put down to.

    Returns
    -------
    dict
        ``meetings``: value and label, in the order of their dates;
        ``meeting_now``: an id, or empty between meetings.
    """
    days = in_order(practice.record.meetings)
    return {
        "meetings": [{"value": each.id, "label": meeting_title(each)} for each in days],
        "meeting_now": meeting_now(practice),
    }
