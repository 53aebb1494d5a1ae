"""Rules on safety plans: both moments covered, people who are there anyway, a child who knows.

References
----------
Turnell and Essex, *Working with "Denied" Child Abuse* (2006); Western Australia,
framework for safety planning: bottom lines, an informed network, the plan tried and
managed over time. Where one adult hurts another: Stanley and Humphreys (2015),
*Domestic Violence and Protecting Children*, on plans that rest on the hurt parent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sos_widgets.checks.note import Note
from sos_widgets.model.helpers import is_child, person_of, system_of
from sos_widgets.model.plan import (
    DayKind,
    Moment,
    Plan,
    PlanPoint,
    PointKind,
    WhenThen,
    lines_in_use,
)
from sos_widgets.model.record import Record
from sos_widgets.words import table

__all__ = ["PLAN_RULES", "plan_notes"]

PLAN_RULES = (
    "plan_early_sign",
    "plan_danger_now",
    "plan_rests_on_hurt",
    "plan_apart_holders",
    "plan_both_hold",
    "plan_child_knows",
    "plan_not_tried",
    "plan_no_ending",
    "line_no_person",
    "line_paid_only",
    "line_no_back_up",
    "line_child",
    "line_died",
    "point_not_watched",
)
_DOES = (PointKind.RULE, PointKind.EVERYDAY)


def plan_notes(record: Record) -> Iterator[Note]:
    """Say what is worth another look in each plan, its lines and its points."""
    for plan in record.plans:
        used = lines_in_use(record.when_thens, plan.id)
        points = tuple(each for each in record.plan_points if each.plan == plan.id)
        yield from _plan(record, plan, used, points)
        for line in used:
            yield from _line(record, line)
        for point in points:
            if point.kind in _DOES and point.words.strip() and not point.watches:
                yield _note("point_not_watched", "plan_points", point.id, "watches")


def _plan(
    record: Record, plan: Plan, used: tuple[WhenThen, ...], points: tuple[PlanPoint, ...]
) -> Iterator[Note]:
    about = {line.moment for line in used if line.sign.strip() or line.what.strip()}
    begun = bool(used or points)
    if begun and Moment.EARLY_SIGN not in about:
        yield _note("plan_early_sign", "plans", plan.id, "lines")
    if begun and Moment.DANGER_NOW not in about:
        yield _note("plan_danger_now", "plans", plan.id, "lines")
    yield from _apart(plan, used, points)
    if used and not any(
        day.plan == plan.id and day.kind is not DayKind.REVIEW for day in record.plan_days
    ):
        yield _note("plan_not_tried", "plans", plan.id, "days")
    if begun and not any(each.kind is PointKind.ENDING and each.words.strip() for each in points):
        yield _note("plan_no_ending", "plans", plan.id, "ending")
    knows = {each.child for each in record.child_parts if each.plan == plan.id and each.knows}
    left = [who.called for who in record.family.focal if who.id not in knows]
    # A plan that is one child's own is for that child to know.
    mine = {each.child for each in record.child_parts if each.plan == plan.id}
    if begun and left and not (knows and knows == mine):
        yield _note("plan_child_knows", "plans", plan.id, "children", " or ".join(left))


def _apart(plan: Plan, used: tuple[WhenThen, ...], points: tuple[PlanPoint, ...]) -> Iterator[Note]:
    """Of a plan where one adult hurts another."""
    if not plan.apart:
        return
    if not plan.holders:
        yield _note("plan_apart_holders", "plans", plan.id, "holders")
    if set(plan.holders) & set(plan.hurts) and set(plan.holders) & set(plan.hurt):
        yield _note("plan_both_hold", "plans", plan.id, "holders")
    carry = {line.does for line in used if line.does}
    carry |= {each.who for each in points if each.kind in _DOES and each.who}
    if carry and carry <= set(plan.hurt):
        yield _note("plan_rests_on_hurt", "plans", plan.id, "hurts")


def _line(record: Record, line: WhenThen) -> Iterator[Note]:
    if not (line.sign.strip() or line.what.strip()):
        return
    who = [(name, getattr(line, name)) for name in ("notices", "does", "back_up")]
    for name, each in who:
        person = person_of(record, each)
        if person and person.has_died:
            yield _note("line_died", "when_thens", line.id, name, person.called)
        elif is_child(record, each):
            yield _note("line_child", "when_thens", line.id, name, record.called(each))
    if not line.does:
        yield _note("line_no_person", "when_thens", line.id, "does")
    elif not line.back_up:
        yield _note("line_no_back_up", "when_thens", line.id, "back_up")
    acts = [each for each in (line.does, line.back_up) if each]
    if acts and all(_paid(record, each) for each in acts):
        yield _note("line_paid_only", "when_thens", line.id, "does")


def _paid(record: Record, who: str) -> bool:
    """Whether somebody is paid to be there: so the eco map says, or so do the words."""
    if person_of(record, who):
        return False
    system = system_of(record, who)
    return system.professional if system else bool(_professional().search(who))


@cache
def _professional() -> re.Pattern[str]:
    words = "|".join(map(re.escape, table("plan")["professionals"]))
    return re.compile(rf"\b(?:{words})s?\b", re.IGNORECASE)


def _note(rule: str, part: str, item: str, field: str, about: str = "") -> Note:
    says = str(table("rules")["rules"][rule]["says"]).replace("{about}", about)
    return Note(rule=rule, sentence=says, topic=rule, part=part, item=item, field=field)
