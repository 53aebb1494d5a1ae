"""The safety plan: what must be, what a family does, and what is done when something happens.

References
----------
Western Australia's framework for safety planning: the agency's bottom lines
say what must be, the family's own ideas say how; a plan is a journey, tried
and looked at again, and not a paper.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.item import Item, ref, soft

__all__ = [
    "ChildPart",
    "DayKind",
    "Idea",
    "Involved",
    "Moment",
    "Plan",
    "PlanDay",
    "PlanKind",
    "PlanPoint",
    "PlanStep",
    "PointKind",
    "StepState",
    "Went",
    "WhenThen",
    "lines_in_use",
]


class Moment(StrEnum):
    """When a line of the safety plan is for: a first sign, or danger that is there."""

    EARLY_SIGN = "early_sign"
    DANGER_NOW = "danger_now"


class PlanKind(StrEnum):
    """Whether a line is for now, until there is more, or part of the whole plan."""

    FULL = "full"
    IMMEDIATE = "immediate"


class Idea(StrEnum):
    """Whose idea something is."""

    NOT_SAID = "not_said"
    CHILD = "child"
    FAMILY = "family"
    NETWORK = "network"
    WORKER = "worker"


class PointKind(StrEnum):
    """What a point of a plan is."""

    BOTTOM_LINE = "bottom_line"
    RULE = "rule"
    EVERYDAY = "everyday"
    SHOWN = "shown"
    ENDING = "ending"


class DayKind(StrEnum):
    """What happened on a day of a plan: it was practised, it was needed, or looked at again."""

    REHEARSED = "rehearsed"
    NEEDED = "needed"
    REVIEW = "review"


class Went(StrEnum):
    """How a plan went on a day."""

    NOT_SAID = "not_said"
    AS_PLANNED = "as_planned"
    PARTLY = "partly"
    NOT = "not"


class Involved(StrEnum):
    """What services do from a step on, beside what they did before."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


class StepState(StrEnum):
    """Whether a step of the timeline lies ahead, has been taken, or was put off."""

    AHEAD = "ahead"
    TAKEN = "taken"
    PUT_OFF = "put_off"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Plan(Item):
    """One safety plan, for one pair of a danger and a goal.

    Parameters
    ----------
    title : str
        What the family calls it.
    hurts, hurt : tuple of str
        Where one adult hurts another: who does, and who is hurt. Then the plan
        is made with one of them, and kept apart from the other.
    holders : tuple of str
        Who alone may hold a copy; everybody in the family where it is empty,
        and nobody where the plan is kept apart.
    agreed : tuple of str
        Who has agreed to it.
    """

    id: str
    pair: str = field(default="", metadata=ref("pairs", clear=True))
    title: str = ""
    start: When = NOWHEN
    hurts: tuple[str, ...] = field(default=(), metadata=soft("people", "systems"))
    hurt: tuple[str, ...] = field(default=(), metadata=soft("people", "systems"))
    holders: tuple[str, ...] = field(default=(), metadata=soft("people", "systems"))
    agreed: tuple[str, ...] = field(default=(), metadata=soft("people", "systems"))
    from_stage: str = ""

    @property
    def apart(self) -> bool:
        """Whether it is kept apart because one adult hurts another."""
        return bool(self.hurts or self.hurt)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WhenThen(Item):
    """One line of a safety plan: when somebody sees this, somebody does that.

    Parameters
    ----------
    plan : str
        The plan that it belongs to; empty for one that was only begun, on a safety grid.
    sign : str
        The warning sign: what is seen or heard.
    notices, does, back_up : str
        Who notices it, who acts, and who acts when that person cannot: the id
        of a person or of somebody on the eco map, or words.
    what : str
        What is done then.
    by_when : str
        How soon, in words.
    told : str
        The line as a child is told it.
    instead : str
        The line that has taken its place; this one is then no longer in use.
    from_cell : str
        The box of a safety grid that this was begun from.
    """

    id: str
    plan: str = field(default="", metadata=ref("plans", clear=True))
    moment: Moment = Moment.EARLY_SIGN
    sign: str = ""
    notices: str = field(default="", metadata=soft("people", "systems"))
    does: str = field(default="", metadata=soft("people", "systems"))
    what: str = ""
    by_when: str = ""
    back_up: str = field(default="", metadata=soft("people", "systems"))
    kind: PlanKind = PlanKind.FULL
    idea: Idea = Idea.NOT_SAID
    told: str = ""
    instead: str = field(default="", metadata=ref("when_thens", clear=True))
    from_cell: str = field(default="", metadata=ref("cells", clear=True))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlanPoint(Item):
    """One point of a plan: a bottom line, a rule, an arrangement, how it is shown, its end.

    Parameters
    ----------
    who, watches : tuple of str, str
        Who does it, and who notices whether it is so.
    often : str
        When and how often, in words.
    told : str
        The point as a child is told it.
    """

    id: str
    plan: str = field(metadata=ref("plans"))
    kind: PointKind = PointKind.RULE
    words: str = ""
    who: str = field(default="", metadata=soft("people", "systems"))
    watches: str = field(default="", metadata=soft("people", "systems"))
    often: str = ""
    idea: Idea = Idea.NOT_SAID
    told: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChildPart(Item):
    """A child's own part in a plan: never to keep anybody safe, but to be heard.

    Parameters
    ----------
    tell : tuple of str
        Whom the child tells, the first one first.
    place : str
        A safe place to be.
    thing : str
        Something that the child puts somewhere to show that all is not well.
    word : str
        A word that stands for it.
    says : str
        What the child says, in the child's own words.
    told_by, told_on
        Who told the child of the plan, and when; empty as long as nobody has.
    """

    id: str
    plan: str = field(metadata=ref("plans"))
    child: str = field(default="", metadata=soft("people"))
    tell: tuple[str, ...] = field(default=(), metadata=soft("people", "systems"))
    place: str = ""
    thing: str = ""
    word: str = ""
    says: str = ""
    told_by: str = field(default="", metadata=soft("people", "systems"))
    told_on: When = NOWHEN
    from_stage: str = ""

    @property
    def knows(self) -> bool:
        """Whether the child has been told."""
        return bool(self.told_by or self.told_on)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlanDay(Item):
    """A day on which a plan was practised, was needed, or was looked at again.

    Parameters
    ----------
    line : str
        The line that it is about; empty for the plan as a whole.
    words : str
        What happened, or what was found.
    changed : str
        What was mended, or decided.
    """

    id: str
    plan: str = field(metadata=ref("plans"))
    line: str = field(default="", metadata=ref("when_thens", clear=True))
    kind: DayKind = DayKind.REHEARSED
    when: When = NOWHEN
    words: str = ""
    went: Went = Went.NOT_SAID
    changed: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlanStep(Item):
    """A dated step on a plan's timeline: what is so from that day on.

    Parameters
    ----------
    words : str
        What the family and the network do from then on.
    services : str
        What services still do from then on.
    seen : str
        What has to be seen before it can be taken.
    why : str
        Why it was put off.
    """

    id: str
    plan: str = field(metadata=ref("plans"))
    when: When = NOWHEN
    words: str = ""
    services: str = ""
    services_do: Involved = Involved.SAME
    seen: str = ""
    state: StepState = StepState.AHEAD
    why: str = ""
    from_stage: str = ""


def lines_in_use(lines: Iterable[WhenThen], plan: str) -> tuple[WhenThen, ...]:
    """The lines of a plan that hold now: none that another one has taken the place of."""
    return tuple(line for line in lines if line.plan == plan and not line.instead)
