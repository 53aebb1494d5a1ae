"""The versions of a practice file: a list, and each as words to be read."""

from __future__ import annotations

from datetime import datetime

from sos_widgets.model.parts import items_of
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import labels_or_default

__all__ = ["look_back", "version_list", "version_words"]

_AT_ONCE = 40
_BEFORE = "Before anything had been done here"


def look_back(practice: Practice, content: Message) -> Message:
    """Answer what a view asks of versions: the list, one as words, or the way back to one.

    Raises
    ------
    NotFoundError, StorageError
        As `Practice.record_at`.
    """
    match content:
        case {"do": "version", "revision": int(revision)}:
            return version_words(practice, revision)
        case {"do": "restore", "revision": int(revision), "edit_id": str(edit_id)}:
            return {"sentence": practice.restore(revision, edit_id).sentence}
    return version_list(practice, content.get("before"))


def version_list(practice: Practice, before: int | None = None) -> Message:
    """The newest versions, or the newest of those before one.

    Parameters
    ----------
    before : int or None
        A revision.
    """
    end = practice.revision + 1 if before is None else max(0, before)
    shown = practice.versions()[max(0, end - _AT_ONCE) : end]
    return {
        "versions": [
            {
                "revision": each.revision,
                "day": _day(each.when),
                "time": f"{each.when.astimezone():%H:%M}" if each.when else "",
                "words": each.label[:1].upper() + each.label[1:] if each.when else _BEFORE,
            }
            for each in reversed(shown)
        ],
        "more": bool(shown) and shown[0].revision > 0,
        "newest": practice.revision,
    }


def version_words(practice: Practice, revision: int) -> Message:
    """What every tool said at a revision, as sheets.

    Raises
    ------
    NotFoundError
        When there is no such version.
    StorageError
        When the file cannot be read.
    """
    record = practice.record_at(revision)
    labels = labels_or_default(record.labels)
    sheets = [
        plain_sheet(tool.sheet(record, labels))
        for tool in TOOLS
        if tool.part and items_of(record, tool.part)
    ]
    return {"revision": revision, "title": record.title, "sheets": sheets}


def _day(when: datetime | None) -> str:
    if when is None:
        return ""
    local = when.astimezone()
    return f"{local.day} {local:%B %Y}"
