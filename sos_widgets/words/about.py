"""What the workbench says of itself: disclaimer, credits, and what it is not."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.words.tables import table

__all__ = ["Credit", "credits", "disclaimer", "not_training", "page_mark"]


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose idea a tool rests on."""

    what: str
    who: str


def disclaimer() -> str:
    """The paragraph that stands in the README, on the start page and in every export."""
    return str(table("about")["disclaimer"]).strip()


def not_training() -> str:
    """The paragraph that stands beside session plans."""
    return str(table("about")["not_training"]).strip()


def page_mark() -> str:
    """The few words that stand on every page that leaves the workbench."""
    return str(table("about")["page_mark"])


def credits() -> tuple[Credit, ...]:
    """The people whose ideas the tools rest on."""
    return tuple(Credit(**each) for each in table("about")["credits"])
