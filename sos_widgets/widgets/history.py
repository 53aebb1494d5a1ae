"""The versions of a practice file: a list, and each as words to be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sos_widgets import layout
from sos_widgets.model.parts import items_of
from sos_widgets.model.record import Record
from sos_widgets.render.svg import svg
from sos_widgets.scene.ecomap import ecomap_sheet
from sos_widgets.scene.family_changes import family_changes
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.map_changes import changes
from sos_widgets.scene.notation import records_look
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.then_and_now import Moment, two_maps
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import labels_or_default

__all__ = ["compared", "look_back", "version_list", "version_words"]

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
        case {"do": "compare", "revision": int(revision), "tool": str(tool)}:
            return compared(practice, revision, tool)
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


def compared(practice: Practice, revision: int, tool: str) -> Message:
    """Lay a version's genogram or eco map beside the one of now, and name what has changed.

    Parameters
    ----------
    tool : str
        ``"genogram"`` or ``"ecomap"``.

    Raises
    ------
    NotFoundError, StorageError
        As `Practice.record_at`.
    """
    then, now = practice.record_at(revision), practice.record
    ids = f"version-{revision}-{tool}-"
    drawings = _maps(then, now) if tool == "ecomap" else _families(then, now)
    return {
        "revision": revision,
        "tool": tool,
        "pictures": [svg(scene, ids=f"{ids}{n}-") for n, scene in enumerate(drawings.pictures)],
        "changes": list(drawings.changes),
        "sheets": [
            plain_sheet(sheet, ids=f"{ids}{n}-words-")
            for n, scene in enumerate(drawings.pictures)
            for sheet in scene.equivalents
        ],
    }


@dataclass(frozen=True, slots=True)
class _Pair:
    """One picture then and now, and what has changed between the two."""

    pictures: tuple[Scene, Scene]
    changes: tuple[str, ...]


def _maps(then: Record, now: Record) -> _Pair:
    drawn = two_maps(Moment(record=then), Moment(record=now), notation=records_look(now))
    sheets = (ecomap_sheet(each, labels_or_default(now.labels)) for each in (then, now))
    before, after = (
        replace(scene, equivalents=(sheet,)) for scene, sheet in zip(drawn, sheets, strict=True)
    )
    return _Pair(
        (_titled(before, "then"), _titled(after, "now")),
        tuple(each.words for each in changes(then, now)),
    )


def _families(then: Record, now: Record) -> _Pair:
    found = family_changes(then.family, now.family)
    touched = frozenset(id_ for each in found for id_ in each.people)
    look = replace(records_look(now), ringed=touched)
    here = layout.genogram_of(now)
    before = layout.genogram(then.family, like=here) if here.points else layout.genogram_of(then)
    was = genogram(then.family, layout=before, notation=look, title="Then")
    is_ = genogram(now.family, layout=here, notation=look, title="Now")
    return _Pair((_titled(was, "then"), _titled(is_, "now")), tuple(each.words for each in found))


def _titled(scene: Scene, when: str) -> Scene:
    """The same picture; its tables say of which of the two they are."""
    sheets = tuple(replace(each, title=f"{each.title}, {when}") for each in scene.equivalents)
    return replace(scene, equivalents=sheets)


def _day(when: datetime | None) -> str:
    if when is None:
        return ""
    local = when.astimezone()
    return f"{local.day} {local:%B %Y}"
