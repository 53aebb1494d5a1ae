"""The harm/worry matrix and the safety grid: what hurt a child, and what kept a child safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sos_widgets import files
from sos_widgets.model.codec import to_plain
from sos_widgets.model.dates import When, years_between
from sos_widgets.model.family import Person
from sos_widgets.model.grids import Confidence, Grid, GridKind, GridTemplate
from sos_widgets.model.record import Moment
from sos_widgets.scene.matrix import matrix_sheet
from sos_widgets.scene.questions import questions_sheet
from sos_widgets.scene.sheet import Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.opening import practice_folder
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.story import case_of
from sos_widgets.widgets.theirs import TheirGrids
from sos_widgets.words import grid_template, grid_templates, table, term

__all__ = ["MatrixBoard"]

_GROWN_UP = 18


class MatrixBoard(Board):
    """Several grids of facts by time: harm or worry, and safety with equal care.

    Severity is told in words; there is no grade, no total and no colour for
    it. A box without words becomes a question to ask. A trainer's own
    templates, one YAML file each in the folder ``templates`` beside the
    practice files, stand beside those of the workbench.

    References
    ----------
    First, worst and most recent times with their effect on each child are the
    usual lines of a harm matrix in UK practice.
    """

    tool = "matrix"
    shows = ("people", "systems", "grids", "cells", "statements", "when_thens", "set_aside")
    advises = ("cells", "when_thens")
    _esm = static("matrix.js")

    def __init__(self, practice: Practice) -> None:
        self._told: dict[str, tuple[tuple[object, ...], dict[str, Any]]] = {}
        self._case, _ = case_of(practice)
        self._theirs = TheirGrids(self._case, frozenset())
        self._beside = -1
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All grids as text."""
        return matrix_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Templates, and for each grid its table in words, its open questions and advice."""
        self._told = {grid.id: self._tell(grid) for grid in self.record.grids}
        people = [each for each in self.record.family.people if each.known and not each.pet]
        day = self.record.family.as_at or When(date.today().isoformat())
        own = files.own_templates(practice_folder() / "templates")
        words = table("matrix")
        usual = [grid_template(self.labels.grid(kind)) for kind in GridKind]
        shipped = [each for each in grid_templates() if each not in usual]
        family = self._case.templates if self._case else ()
        released = frozenset(each.id for each in self.record.released)
        if self._theirs.released != released:
            self._theirs = TheirGrids(self._case, released)
        return {
            "grids": {id_: told for id_, (_key, told) in self._told.items()},
            "templates": {each.id: to_plain(each) for each in grid_templates()},
            "adds": [_offer(each) for each in usual],
            "more": [
                *(_offer(each, words["sources"]["own"], own=True) for each in own.templates),
                *(_offer(each, words["sources"]["family"], own=True) for each in family),
                *(_offer(each) for each in shipped),
            ],
            "unreadable": [
                {"name": each.name, "sentences": list(each.sentences)} for each in own.unreadable
            ],
            "confidence": [{"value": each.value, "label": term(each)} for each in Confidence],
            "moments": [{"value": each.value, "label": term(each)} for each in Moment],
            "children": [each.id for each in people if _young(each, day) is not False],
            "adults": [each.id for each in people if _young(each, day) is not True],
            "examples": self._theirs.offered(),
            "theirs": self._theirs.plain(self._beside),
            "about": words,
            "plan": table("plan"),
        }

    def _answer(self, content: Message) -> Message | None:
        match content:
            case {"type": "beside", "at": int(at)}:
                # A worked example is sent only to a room that has asked for it.
                self._beside = at
                self._show_extra()
                return None
        return super()._answer(content)

    def _tell(self, grid: Grid) -> tuple[tuple[object, ...], dict[str, Any]]:
        """Tell a grid anew only where something that stands in it has changed."""
        record = self.record
        cells = tuple(cell for cell in record.cells if cell.grid == grid.id)
        ids = {cell.id for cell in cells}
        lines = tuple(line for line in record.when_thens if line.from_cell in ids)
        key = (grid, *cells, *lines, record.family.people, record.labels)
        known = self._told.get(grid.id)
        if known and len(known[0]) == len(key) and all(map(_same, known[0], key)):
            return known
        alone = replace(record, grids=(grid,), cells=cells, when_thens=lines)
        return key, {
            "sheet": plain_sheet(matrix_sheet(alone, self.labels)),
            "questions": plain_sheet(questions_sheet(alone, grid)),
        }


def _offer(template: GridTemplate, source: str = "", *, own: bool = False) -> dict[str, Any]:
    """A grid that can be begun; a template of somebody's own goes into the record with it."""
    title = template.title
    return {
        "kind": template.kind.value,
        "template": template.id,
        "label": f"Add “{title}”" if own else f"Add a {title[:1].lower()}{title[1:]}",
        "about": template.about,
        "source": source,
        "form": to_plain(template) if own else None,
    }


def _same(one: object, other: object) -> bool:
    # Untouched parts and items are the very same objects after an edit.
    return one is other


def _young(person: Person, day: When) -> bool | None:
    """Whether somebody is a child on a day; None where nothing can be said."""
    age = years_between(person.born, day).removeprefix("c. ")
    return int(age) < _GROWN_UP if age else None
