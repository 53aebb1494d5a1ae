"""The session plans, and what every session says."""

from __future__ import annotations

from functools import cache
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.sessions import Bring, Kind, SessionPlan, SessionStep
from sos_widgets.words.tables import table

__all__ = ["bring_words", "ground_rules", "real_child", "session_plan", "session_plans"]


@cache
def session_plans() -> tuple[SessionPlan, ...]:
    """Every session plan, the shortest first; group supervision is the last."""
    return tuple(
        SessionPlan(
            **{
                **each,
                "before": tuple(each["before"]),
                "steps": tuple(_step(step) for step in each["steps"]),
            }
        )
        for each in table("sessions")["sessions"]
    )


def session_plan(id_: str) -> SessionPlan:
    """Find a session plan by its id, such as ``"2-hours"``.

    Raises
    ------
    NotFoundError
        When there is none; the message lists those there are.
    """
    plans = {each.id: each for each in session_plans()}
    if id_ not in plans:
        hint = nearest(id_, plans) or f"There are {', '.join(plans)}."
        raise NotFoundError(f"There is no session {id_!r}. {hint}")
    return plans[id_]


def ground_rules() -> tuple[str, ...]:
    """What a room agrees on before the story."""
    return tuple(table("sessions")["ground_rules"])


def real_child() -> str:
    """What to do when somebody speaks of a real child."""
    return str(table("sessions")["real_child"]).strip()


def bring_words(what: Bring) -> str:
    """The heading of a family's notes in a step."""
    return str(table("sessions")["bring"][what.value])


def _step(said: dict[str, Any]) -> SessionStep:
    lists = {name: tuple(said.get(name, ())) for name in ("say", "ask")}
    bring = tuple(Bring(each) for each in said.get("bring", ()))
    return SessionStep(**{**said, **lists, "kind": Kind(said.get("kind", "work")), "bring": bring})
