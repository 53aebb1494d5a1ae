"""The practice files of the lessons, each with what it begins with."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex
from typing import Any

from sos_widgets import files, store
from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import Category, Record, Scale, Statement
from sos_widgets.model.stages import start, worked_record
from sos_widgets.store import Practice
from sos_widgets.widgets.opening import practice_folder
from sos_widgets.words import labels_or_default, table

__all__ = ["lesson"]


def lesson(name: str) -> Practice:
    """Open a lesson's practice file, or begin it.

    Parameters
    ----------
    name : str
        A key of ``words/lessons.yaml``: ``"mapping"``, ``"scaling"``, ...

    Raises
    ------
    NotFoundError
        When there is no such lesson.
    StorageError
        When the practice file cannot be read or made.
    """
    lessons = table("lessons")
    if name not in lessons:
        raise NotFoundError(f"There is no lesson {name!r}. {nearest(name, lessons)}".strip())
    path = practice_folder() / f"lesson-{name}.practice"
    return store.open_practice(path) if path.exists() else store.create(path, _begun(lessons[name]))


def _begun(words: dict[str, Any]) -> Record:
    if "family" not in words:
        return Record(id=token_hex(8), title=words["title"])
    case = files.load_case(files.find_case(words["family"]))
    record = start(case, id_=token_hex(8), title=words["title"])
    if "worked" in words:
        released = {stage.id for stage in case.stages}
        example = worked_record(case, case.worked[words["worked"]], released)
        return replace(example, id=record.id, title=words["title"])
    pack = labels_or_default(record.labels)
    said = tuple(
        Statement(
            id=f"said-{number}", category=Category(each["in"]), words=each["words"], who=each["who"]
        )
        for number, each in enumerate(words.get("said", ()), 1)
    )
    asked = words.get("scale")
    scales = (Scale(id="scale", question=asked, zero=pack.zero, ten=pack.ten),) if asked else ()
    return replace(record, statements=said, scales=scales)
