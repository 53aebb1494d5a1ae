"""Gestures as messages: what comes from a view, and what is said in answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sos_widgets.errors import SosError
from sos_widgets.model.edits import edit_from_plain
from sos_widgets.model.removal import taken_along
from sos_widgets.store import Answer, Practice

__all__ = ["Message", "answered", "info_of", "respond"]

Message = dict[str, Any]


def info_of(practice: Practice) -> dict[str, Any]:
    """What every view knows of its practice file."""
    return {
        "id": practice.id,
        "title": practice.record.title,
        "revision": practice.revision,
        "unsaved": practice.unsaved,
        "undo": practice.can_undo,
        "redo": practice.can_redo,
    }


def respond(practice: Practice, content: Message) -> Message | None:
    """Make, undo or redo an edit, or say what hangs on an item; None for any other message."""
    edit_id = str(content.get("edit_id", ""))
    match content.get("type"):
        case "edit":
            return answered(
                practice,
                content,
                lambda: practice.submit(
                    edit_from_plain(content.get("edit")), base=content.get("base")
                ),
            )
        case "undo":
            return answered(practice, content, lambda: practice.undo(edit_id))
        case "redo":
            return answered(practice, content, lambda: practice.redo(edit_id))
        case "hanging_on":
            return _hanging(practice, str(content.get("part", "")), str(content.get("id", "")))
    return None


def answered(practice: Practice, content: Message, act: Callable[[], Answer]) -> Message:
    """Act, and say what became of it: a sentence, never a traceback."""
    try:
        answer = act()
    except SosError as problem:
        answer = Answer(
            status="refused",
            edit_id=str(content.get("edit_id", "")),
            revision=practice.revision,
            sentence=str(problem),
        )
    return {
        "type": "answer",
        "edit_id": answer.edit_id,
        "status": answer.status,
        "revision": answer.revision,
        "sentence": answer.sentence,
        "label": answer.label,
    }


def _hanging(practice: Practice, part: str, id_: str) -> Message:
    try:
        goes, stays = taken_along(practice.record, part, id_)
    except SosError:
        # Gone already: then nothing hangs on it, and its removal will say so.
        goes, stays = (), ()
    return {"type": "hanging_on", "part": part, "id": id_, "goes": list(goes), "stays": list(stays)}
