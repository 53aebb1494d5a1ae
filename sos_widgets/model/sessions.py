"""Session plans, and the running order that one makes with a family.

A plan knows no family: it says how the time is shared, what is done and asked. A family
brings its parts with their minutes to read, its questions and its notes. Together they make
a running order whose minutes add up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sos_widgets.model.casestudy import CaseStudy, Stage
from sos_widgets.model.item import Item

__all__ = ["Bring", "Kind", "RunningOrder", "RunningStep", "SessionPlan", "SessionStep", "running"]

_LEAST = 3  # minutes: nothing can be done in fewer


class Kind(StrEnum):
    """How a step's minutes are found."""

    FIXED = "fixed"  # as the plan has it
    WORK = "work"  # shares what reading and the fixed steps leave
    READ = "read"  # the next part's own; left out where the family has no further part
    CATCH_UP = "catch_up"  # fixed, and there only where parts have been told before


class Bring(StrEnum):
    """What a step brings of a family's own notes."""

    CONTENT_NOTE = "content_note"
    OPENING = "opening"
    ASK = "ask"
    NEAR_MISSES = "near_misses"
    AMBIGUITIES = "ambiguities"
    UNKNOWNS = "unknowns"
    VOICES = "voices"
    EXERCISES = "exercises"
    DEBRIEF = "debrief"
    HELPLINES = "helplines"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SessionStep(Item):
    """One step of a plan.

    Parameters
    ----------
    minutes : int
        At least 1; of a reading step the family's own count.
    tool : str
        The board to open for the room; empty for none.
    groups : str
        How people sit and work.
    say, ask : tuple of str
        For the trainer, in the order in which they are used.
    bring : tuple of Bring
        Which of the family's notes belong here.
    """

    id: str
    title: str
    minutes: int
    kind: Kind = Kind.WORK
    tool: str = ""
    groups: str = ""
    say: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    bring: tuple[Bring, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SessionPlan(Item):
    """How a session of one length goes, with any family.

    Parameters
    ----------
    minutes : int
        The length; the steps' minutes add up to it.
    before : tuple of str
        What to do before people come.
    """

    id: str
    title: str
    minutes: int
    about: str
    before: tuple[str, ...]
    steps: tuple[SessionStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RunningStep(Item):
    """One step of a running order.

    Parameters
    ----------
    begins : int
        Minutes after the beginning.
    minutes : int
        How long it takes.
    part : int
        Up to which part of the story the room has been told in this step, counted from 1; 0
        before the first.
    reads : bool
        Whether the room reads that part now.
    """

    step: SessionStep
    begins: int
    minutes: int
    part: int
    reads: bool

    @property
    def id(self) -> str:
        """The step's id; with the part where it is read, so that no two are alike."""
        return f"{self.step.id}-{self.part}" if self.reads else self.step.id


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RunningOrder(Item):
    """A plan and a family together.

    Parameters
    ----------
    told : int
        How many parts of the story had been told before; 0 for a beginning at the first.
    """

    plan: SessionPlan
    case: CaseStudy
    told: int
    steps: tuple[RunningStep, ...]

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(each.minutes for each in self.steps)

    @property
    def over(self) -> int:
        """By how many minutes it takes longer than the plan's length: long parts need it."""
        return max(0, self.minutes - self.plan.minutes)

    def stage(self, step: RunningStep) -> Stage | None:
        """The part of the story that a step is about: the last one told."""
        return self.case.stages[step.part - 1] if step.part else None


def running(plan: SessionPlan, case: CaseStudy, *, told: int = 0) -> RunningOrder:
    """Make the running order of a session with a family.

    Parts are read one after the other, beginning with the first that has not been told. What
    reading and the fixed steps leave of the time is shared by the others as the plan shares it,
    to half of their time at the least.

    Parameters
    ----------
    told : int
        How many parts the room knows already, from 0 to all of them.
    """
    told = max(0, min(told, len(case.stages)))
    kept: list[tuple[SessionStep, int, int]] = []  # step, its minutes, the part told by then
    part = told
    for step in plan.steps:
        if step.kind is Kind.READ:
            if part < len(case.stages):
                part += 1
                kept.append((step, max(1, case.stages[part - 1].minutes), part))
        elif step.kind is not Kind.CATCH_UP or told:
            kept.append((step, step.minutes, part))
    work = [each for each in kept if each[0].kind is Kind.WORK]
    left = plan.minutes - sum(each[1] for each in kept if each[0].kind is not Kind.WORK)
    shared = iter(_shared(left, [minutes for _, minutes, _ in work]))
    begins, steps = 0, []
    for step, minutes, part in kept:
        takes = next(shared) if step.kind is Kind.WORK else minutes
        reads = step.kind is Kind.READ
        steps.append(RunningStep(step=step, begins=begins, minutes=takes, part=part, reads=reads))
        begins += takes
    return RunningOrder(plan=plan, case=case, told=told, steps=tuple(steps))


def _shared(left: int, wanted: Iterable[int]) -> list[int]:
    """Share whole minutes in proportion to what is wanted, none below its least."""
    wanted = list(wanted)
    total = sum(wanted)
    if not total:
        return []
    exact = [left * each / total for each in wanted]
    found = [
        max(int(each), min(want, _LEAST), -(-want // 2))
        for each, want in zip(exact, wanted, strict=True)
    ]
    # The largest remainders first, so that the sum is the time that there is.
    by_rest = sorted(range(len(wanted)), key=lambda at: int(exact[at]) - exact[at])
    for at in by_rest:
        if sum(found) >= left:
            break
        found[at] += 1
    return found
