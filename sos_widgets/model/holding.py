"""Who may hold a plan, and a record with some of its plans alone."""

from __future__ import annotations

from collections.abc import Callable

from sos_widgets.model.parts import items_of, with_items
from sos_widgets.model.plan import Plan
from sos_widgets.model.record import Record

__all__ = ["for_everybody", "holders_of", "kept_apart", "may_hold", "only_plans"]

_OF_PLANS = ("when_thens", "plan_points", "child_parts", "plan_days", "plan_steps")


def for_everybody(plan: Plan) -> bool:
    """Whether everybody in the family may hold a plan.

    Examples
    --------
    >>> for_everybody(Plan(id="p")), for_everybody(Plan(id="p", hurts=("dean",)))
    (True, False)
    """
    return not plan.apart and not plan.holders


def may_hold(plan: Plan, who: str) -> bool:
    """Whether one person may hold a plan: it is everybody's, or they are named."""
    return for_everybody(plan) or who in plan.holders


def kept_apart(record: Record) -> bool:
    """Whether some plan is not everybody's to read."""
    return not all(for_everybody(plan) for plan in record.plans)


def holders_of(record: Record) -> tuple[str, ...]:
    """Everybody whom some plan names as one who alone may hold it."""
    return tuple(dict.fromkeys(who for plan in record.plans for who in plan.holders))


def only_plans(record: Record, keep: Callable[[Plan], bool]) -> Record:
    """A record without the other plans and all that belongs to them; lines in no plan go too."""
    kept = {plan.id for plan in record.plans if keep(plan)}
    record = with_items(record, "plans", (each for each in record.plans if each.id in kept))
    for part in _OF_PLANS:
        items = (each for each in items_of(record, part) if each.plan in kept)
        record = with_items(record, part, items)
    return record
