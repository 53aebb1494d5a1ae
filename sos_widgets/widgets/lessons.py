"""The practice files of the lessons, each with what it begins with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from secrets import token_hex
from typing import Any

from sos_widgets import files, store
from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.codec import from_plain
from sos_widgets.model.dates import When
from sos_widgets.model.figures import Look
from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.parts import with_items
from sos_widgets.model.record import Category, Record, Scale, Statement
from sos_widgets.model.removal import without
from sos_widgets.model.stages import start, worked_record
from sos_widgets.store import Practice
from sos_widgets.widgets.opening import practice_folder
from sos_widgets.words import grid_template, labels_or_default, table

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
    path = practice_folder() / f"lesson-{name}{store.SUFFIX}"
    return store.open_practice(path) if path.exists() else store.create(path, _begun(lessons[name]))


def _begun(words: dict[str, Any]) -> Record:
    if "family" not in words:
        return Record(id=token_hex(8), title=words["title"])
    case = files.load_case(files.find_case(words["family"]))
    record = start(case, id_=token_hex(8), title=words["title"])
    said = tuple(_said(number, each) for number, each in enumerate(words.get("said", ()), 1))
    if "worked" in words:
        stages = [stage.id for stage in case.stages]
        last = stages.index(words["until"]) if "until" in words else len(stages)
        example = worked_record(case, case.worked[words["worked"]], frozenset(stages[: last + 1]))
        for each in words.get("without", ()):
            part, _, id_ = each.partition("/")
            example = without(example, part, id_) if id_ else with_items(example, part, ())
        known = (*example.statements, *said)
        return replace(example, id=record.id, title=words["title"], statements=known)
    pack = labels_or_default(record.labels)
    asked = words.get("scale")
    scales = (Scale(id="scale", question=asked, zero=pack.zero, ten=pack.ten),) if asked else ()
    grids, cells = _grids(words.get("grids", ()))
    looks = _looks(case) if words.get("looks") else ()
    return replace(record, statements=said, scales=scales, grids=grids, cells=cells, looks=looks)


def _looks(case: CaseStudy) -> tuple[Look, ...]:
    """How the worked example draws the people of the first stage: nobody's is guessed."""
    first = case.stages[0].id
    return tuple(look for look in case.worked[0].looks if look.from_stage == first)


def _said(number: int, words: dict[str, Any]) -> Statement:
    return Statement(
        id=f"said-{number}",
        category=Category(words["in"]),
        words=words["words"],
        who=words["who"],
        meeting=words.get("meeting", ""),
        does=words.get("does", ""),
        by_when=When(str(words.get("by_when", ""))),
    )


def _grids(begun: Iterable[dict[str, Any]]) -> tuple[tuple[Grid, ...], tuple[Cell, ...]]:
    """Grids that a lesson begins with; a box is called by its place, as on the board."""
    grids, cells = [], []
    for number, words in enumerate(begun, 1):
        own = {name: value for name, value in words.items() if name != "cells"}
        kind = grid_template(words["template"]).kind
        grids.append(from_plain(Grid, {"id": f"grid-{number}", "kind": kind, **own}))
        for cell in words.get("cells", ()):
            place = [grids[-1].id, cell["row"], cell["column"], cell.get("child", "")]
            id_ = "/".join(filter(None, place))
            cells.append(from_plain(Cell, {"id": id_, "grid": grids[-1].id, **cell}))
    return tuple(grids), tuple(cells)
