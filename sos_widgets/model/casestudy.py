"""A case study: an invented practice family that a trainer can open."""

from __future__ import annotations

from dataclasses import dataclass, field

from sos_widgets.model.dates import When
from sos_widgets.model.edits import Edit
from sos_widgets.model.exercises import Exercise
from sos_widgets.model.family import NOWHEN, Bond
from sos_widgets.model.figures import Look
from sos_widgets.model.grids import GridTemplate
from sos_widgets.model.item import Item
from sos_widgets.model.network import CircleMove, NetworkPerson, Obstacle
from sos_widgets.model.pages import Book, Drawing, Page
from sos_widgets.model.plan import ChildPart, Plan, PlanDay, PlanPoint, PlanStep, WhenThen
from sos_widgets.model.record import (
    Cell,
    Grid,
    Meeting,
    Pair,
    Rating,
    Scale,
    Statement,
    System,
    Tie,
)

__all__ = [
    "Ambiguity",
    "CaseStudy",
    "Facilitator",
    "Helpline",
    "IntruderAnswer",
    "Paper",
    "Stage",
    "Unknown",
    "Voice",
    "Worked",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Paper(Item):
    """A raw, unsorted paper of the story, in its writer's own voice."""

    kind: str
    title: str = ""
    writer: str = ""
    date: When = NOWHEN
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Stage(Item):
    """One part of the story, and what it makes known of the family.

    Parameters
    ----------
    minutes : int
        Reading time, at least 1.
    ask : tuple of str
        What a trainer may ask the room here; for the trainer's eyes.
    edits : tuple of Edit
        The family facts that this stage makes known.
    """

    id: str
    title: str
    minutes: int = 3
    text: str = ""
    papers: tuple[Paper, ...] = ()
    ask: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Voice(Item):
    """A role card, for interviewing and scaling in role."""

    person: str
    role: str = ""
    talks: str = ""
    proud_of: str = ""
    afraid_of: str = ""
    if_blamed: str = ""
    if_asked_well: str = ""
    holds_back: str = ""
    until_stage: str = ""
    number_now: str = ""
    would_move_it: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Worked(Item):
    """One team's work on the family; every item says from which stage on it shows."""

    title: str
    by: str = ""
    date: When = NOWHEN
    labels: str = "harm"
    centre: str = ""
    bonds: tuple[Bond, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    scales: tuple[Scale, ...] = ()
    pairs: tuple[Pair, ...] = ()
    ratings: tuple[Rating, ...] = ()
    grids: tuple[Grid, ...] = ()
    cells: tuple[Cell, ...] = ()
    systems: tuple[System, ...] = ()
    ties: tuple[Tie, ...] = ()
    looks: tuple[Look, ...] = ()
    books: tuple[Book, ...] = ()
    pages: tuple[Page, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    network: tuple[NetworkPerson, ...] = ()
    circle_moves: tuple[CircleMove, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    plans: tuple[Plan, ...] = ()
    when_thens: tuple[WhenThen, ...] = ()
    plan_points: tuple[PlanPoint, ...] = ()
    child_parts: tuple[ChildPart, ...] = ()
    plan_days: tuple[PlanDay, ...] = ()
    plan_steps: tuple[PlanStep, ...] = ()

    @property
    def called(self) -> str:
        """Its title, with its day: "One team's map, 14 May 2026"."""
        date = str(self.date)
        return self.title if date in self.title else f"{self.title}, {date}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Ambiguity(Item):
    """Something honestly arguable, with both readings."""

    title: str
    one_reading: str = ""
    another_reading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Unknown(Item):
    """Something not known, who would know, and the question to ask."""

    what: str
    who_would_know: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Helpline(Item):
    """A named source of help, in plain text."""

    name: str
    for_whom: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Facilitator(Item):
    """Notes that the room does not see."""

    opening: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    debrief: tuple[str, ...] = ()
    helplines: tuple[Helpline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IntruderAnswer(Item):
    """One motivated-intruder question and its answer for this family."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CaseStudy(Item):
    """An invented family with its staged story and worked examples.

    Parameters
    ----------
    intensity : int
        1 (gentle) to 3 (heavy); `intensity_why` says why in a sentence.
    law_as_at : When
        The day on which the legal words were right in `nation`.
    templates : tuple of GridTemplate
        Grids of this family's own, offered beside those of the workbench.
    fictional : bool
        Must be True: only invented families are practised on.
    """

    slug: str
    title: str
    summary: str
    aims: tuple[str, ...]
    content_note: str
    intensity: int
    intensity_why: str
    nation: str
    law_as_at: When
    stages: tuple[Stage, ...]
    voices: tuple[Voice, ...] = ()
    templates: tuple[GridTemplate, ...] = ()
    worked: tuple[Worked, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    facilitator: Facilitator = field(default_factory=Facilitator)
    intruder: tuple[IntruderAnswer, ...] = ()
    sources: tuple[str, ...] = ()
    fictional: bool = True

    @property
    def id(self) -> str:
        """The slug, which names the family everywhere."""
        return self.slug

    def stage(self, id_: str) -> Stage | None:
        """Find a stage by id."""
        return next((stage for stage in self.stages if stage.id == id_), None)
