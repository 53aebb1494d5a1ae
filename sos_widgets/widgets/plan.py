"""The safety plan: what must be, what people do when, and how it goes when it is tried."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sos_widgets.model.plan import (
    DayKind,
    Idea,
    Involved,
    Moment,
    Plan,
    PlanKind,
    StepState,
    Went,
)
from sos_widgets.render.svg import svg
from sos_widgets.scene.pairs import pair_called
from sos_widgets.scene.plan import named, plan_blocks, plan_called, plan_sheet, tried
from sos_widgets.scene.plan_pages import child_plan_blocks, family_page
from sos_widgets.scene.sheet import Block, Heading, Sheet
from sos_widgets.scene.timeline import timeline
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.kept import Kept
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import table, term

__all__ = ["PlanBoard"]

_number = itertools.count(1)


class PlanBoard(Board):
    """A plan for each pair of a danger and a goal; where one adult hurts another, plans apart.

    References
    ----------
    Western Australia, framework for safety planning; Turnell and Essex (2006).
    """

    tool = "plan"
    shows = (
        *("people", "systems", "pairs", "plans", "when_thens", "plan_points"),
        *("child_parts", "plan_days", "plan_steps", "set_aside"),
    )
    advises = ("plans", "when_thens", "plan_points")
    _esm = static("plan.js")

    def __init__(self, practice: Practice) -> None:
        self._ids = f"plan-{next(_number)}-"
        self._told = Kept()
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """All plans as text and tables."""
        return plan_sheet(self.record, self.labels)

    def extras(self) -> dict[str, Any]:
        """Each plan drawn, in tables and on the family's page, and what its forms offer."""
        record = self.record
        parts = (record.plans, record.when_thens, record.plan_points, record.child_parts)
        around = (record.family, record.systems, record.network, record.statements, record.pairs)
        of = (*parts, record.plan_days, record.plan_steps, *around, record.labels)
        told: dict[str, Any] = self._told.made("plans", of, self._tell)
        return {**told, "words": table("plan"), **_terms()}

    def _tell(self) -> dict[str, Any]:
        record = self.record
        first = [named(record, each.who) for each in record.network]
        return {
            "plans": {plan.id: self._plan(plan) for plan in record.plans},
            "tried": {line.id: tried(record, line) for line in record.when_thens},
            "pairs": [
                {"value": pair.id, "label": pair_called(record, pair)} for pair in record.pairs
            ],
            "first": [name for name in first if name],
            "children": [each.id for each in record.family.focal],
        }

    def _plan(self, plan: Plan) -> dict[str, Any]:
        record, words = self.record, table("plan")
        children: list[Block] = []
        for part in record.child_parts:
            if part.plan == plan.id:
                children.append(Heading(words=named(record, part.child)))
                children += child_plan_blocks(record, plan, part)
        called = plan_called(record, plan)
        return {
            "called": called,
            "svg": svg(timeline(record, plan.id), ids=f"{self._ids}{plan.id}-"),
            "sheet": _sheet(called, plan_blocks(record, plan)),
            "page": _sheet(words["page"], family_page(record, plan)),
            "child_page": _sheet(words["child_page"], children),
        }


def _sheet(title: str, blocks: Iterable[Block]) -> dict[str, Any]:
    return plain_sheet(Sheet(title=title, blocks=tuple(blocks)))


def _terms() -> dict[str, Any]:
    return {
        "moments": _options(Moment),
        "kinds": _options(PlanKind),
        "ideas": _options(Idea),
        "day_kinds": _options(DayKind),
        "went": _options(Went),
        "involved": _options(Involved),
        "states": _options(StepState),
    }


def _options(values: type[StrEnum]) -> list[dict[str, str]]:
    return [{"value": each.value, "label": _cap(term(each))} for each in values]


def _cap(words: str) -> str:
    return words[:1].upper() + words[1:]
