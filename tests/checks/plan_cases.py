"""Rules on safety plans: a record that each looks at again, and one that it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sos_widgets.model.dates import When
from sos_widgets.model.plan import (
    ChildPart,
    DayKind,
    Moment,
    Plan,
    PlanDay,
    PlanPoint,
    PointKind,
    WhenThen,
)
from sos_widgets.model.record import Record
from tests.checks.network_cases import FAMILY, SYSTEMS

__all__ = ["PLAN_CASES", "WHOLE"]

EARLY = WhenThen(
    id="early", plan="p", sign="She goes quiet", does="nan", what="comes", back_up="next-door"
)
NOW = replace(EARLY, id="now", moment=Moment.DANGER_NOW, sign="She cannot be woken")
RULE = PlanPoint(id="rule", plan="p", words="sits with her", who="nan", watches="next-door")
ENDING = PlanPoint(id="end", plan="p", kind=PointKind.ENDING, words="Six months of such nights.")
WHOLE = Record(
    id="r",
    family=FAMILY,
    systems=SYSTEMS,
    plans=(Plan(id="p"),),
    when_thens=(EARLY, NOW),
    plan_points=(RULE, ENDING),
    child_parts=(ChildPart(id="c", plan="p", child="maisie", told_by="nan"),),
    plan_days=(PlanDay(id="d", plan="p", line="now", when=When("2026-03-01")),),
)


def plan(**fields: Any) -> Record:
    return replace(WHOLE, plans=(Plan(id="p", **fields),))


def line(**fields: Any) -> Record:
    return replace(WHOLE, when_thens=(replace(EARLY, **fields), NOW))


def hers(**fields: Any) -> Record:
    """A plan that rests on one person, wherever that is not said otherwise."""
    mine = tuple(replace(each, does="nan") for each in WHOLE.when_thens)
    return replace(plan(hurts=("dean",), hurt=("nan",), **fields), when_thens=mine)


PLAN_CASES: list[tuple[str, Record, Record, str]] = [
    ("plan_early_sign", replace(WHOLE, when_thens=(NOW,)), WHOLE, ""),
    ("plan_danger_now", replace(WHOLE, when_thens=(EARLY,)), WHOLE, ""),
    (
        "plan_danger_now",
        replace(WHOLE, when_thens=(EARLY, replace(NOW, instead="early"))),
        WHOLE,
        "",
    ),
    (
        "plan_rests_on_hurt",
        hers(holders=("nan",)),
        replace(
            hers(holders=("nan",)),
            plan_points=(RULE, replace(RULE, id="his", who="dean"), ENDING),
        ),
        "",
    ),
    ("plan_apart_holders", plan(hurt=("nan",)), plan(hurt=("nan",), holders=("nan",)), ""),
    (
        "plan_both_hold",
        plan(hurts=("dean",), hurt=("nan",), holders=("nan", "dean")),
        plan(hurts=("dean",), hurt=("nan",), holders=("nan",)),
        "",
    ),
    ("plan_child_knows", replace(WHOLE, child_parts=()), WHOLE, ""),
    (
        "plan_not_tried",
        replace(WHOLE, plan_days=(PlanDay(id="d", plan="p", kind=DayKind.REVIEW),)),
        WHOLE,
        "",
    ),
    ("plan_no_ending", replace(WHOLE, plan_points=(RULE,)), WHOLE, ""),
    ("line_no_person", line(does=""), WHOLE, ""),
    ("line_paid_only", line(does="school", back_up="The duty social worker"), WHOLE, ""),
    ("line_paid_only", line(does="school", back_up=""), line(does="school"), ""),
    ("line_no_back_up", line(back_up=""), WHOLE, ""),
    ("line_child", line(notices="maisie"), line(notices="nan"), ""),
    ("line_died", line(back_up="grandad"), WHOLE, ""),
    (
        "point_not_watched",
        replace(WHOLE, plan_points=(replace(RULE, watches=""), ENDING)),
        WHOLE,
        "",
    ),
]
