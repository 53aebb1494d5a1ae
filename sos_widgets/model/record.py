"""A record: the work of one team on one practice family.

References
----------
Turnell and Edwards, *Signs of Safety* (1999), for the four questions and the
seven kinds of statement; Berg and de Shazer for scaling questions; Hartman
(1978) for the eco map.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.advice import Dismissal, LocalWord, RuleOff
from sos_widgets.model.attempts import Attempt, Sitting, SketchLine
from sos_widgets.model.category import SEVEN, Category, Column
from sos_widgets.model.closing import Closing
from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN, Family
from sos_widgets.model.figures import Look
from sos_widgets.model.grids import Cell, Confidence, Grid, GridKind
from sos_widgets.model.item import Item, ref, refs, soft
from sos_widgets.model.network import CircleMove, NetworkPerson, Obstacle
from sos_widgets.model.pages import Book, Drawing, Page
from sos_widgets.model.plan import (
    ChildPart,
    Moment,
    Plan,
    PlanDay,
    PlanPoint,
    PlanStep,
    WhenThen,
)
from sos_widgets.model.scales import (
    Answer,
    Rating,
    Role,
    Round,
    Scale,
    ScaleKind,
    Sealed,
    Turn,
    View,
)
from sos_widgets.model.talk import Draft, DraftRound, Reading, Says, Tap

__all__ = [
    "SEVEN",
    "Answer",
    "Category",
    "Cell",
    "ChildPart",
    "CircleMove",
    "Column",
    "Confidence",
    "Dismissal",
    "Draft",
    "DraftRound",
    "Flow",
    "Grid",
    "GridKind",
    "LocalWord",
    "Meeting",
    "Moment",
    "NetworkPerson",
    "Obstacle",
    "Outcome",
    "Pair",
    "Piece",
    "Plan",
    "PlanDay",
    "PlanPoint",
    "PlanStep",
    "Rating",
    "Reading",
    "Record",
    "Reflection",
    "Released",
    "Role",
    "Round",
    "RuleOff",
    "Says",
    "Scale",
    "ScaleKind",
    "Sealed",
    "SetAside",
    "Spot",
    "Statement",
    "Strength",
    "System",
    "SystemKind",
    "Tap",
    "Tie",
    "Turn",
    "View",
    "WhenThen",
]


class Outcome(StrEnum):
    """How a next step went, said at the next meeting."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


class SystemKind(StrEnum):
    """What sort of people or place a system on the eco map is."""

    FAMILY = "family"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    SCHOOL = "school"
    HEALTH = "health"
    WORK = "work"
    FAITH = "faith"
    CLUB = "club"
    SERVICE = "service"
    LAW = "law"
    HOUSING = "housing"
    MONEY = "money"
    ONLINE = "online"
    PET = "pet"
    OTHER = "other"


class Strength(StrEnum):
    """How strong a tie is; stress in it is a fact of its own."""

    STRONG = "strong"
    ORDINARY = "ordinary"
    WEAK = "weak"
    ENDED = "ended"
    WISHED = "wished"


class Flow(StrEnum):
    """Which way energy or help flows along a tie."""

    NONE = "none"
    TO_FAMILY = "to_family"
    FROM_FAMILY = "from_family"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Released(Item):
    """A stage of the story that the room has seen; `id` is the stage's."""

    id: str
    on: When = NOWHEN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Meeting(Item):
    """A day on which the map, the scales and the steps were looked at.

    Parameters
    ----------
    changed : str
        What has changed since the meeting before, in the room's own words.
    labels : str
        The label pack that the family was worked in then.
    """

    id: str
    title: str = ""
    date: When = NOWHEN
    present: tuple[str, ...] = field(default=(), metadata=soft("people"))
    best_hopes: str = ""
    changed: str = ""
    labels: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Statement(Item):
    """One thing said on the map.

    Parameters
    ----------
    who : str
        Who said it: a person's id, or words ("School nurse").
    source : str
        How it is known (seen, told by the child, a record ...).
    own_words : bool
        Whether these are the child's own words.
    about : tuple of str
        Whom it is about: people's ids; a person who is removed stays as words.
    passage, passage_from : str
        The words of the story that it rests on, and the stage they stand in.
    does, by_when, outcome, outcome_why
        For a next step: who does it, by when, and how it went.
    from_cell : str
        The box of a grid that this was made from, or goes with.
    """

    id: str
    category: Category
    words: str = ""
    who: str = field(default="", metadata=soft("people"))
    source: str = ""
    when: When = NOWHEN
    own_words: bool = False
    about: tuple[str, ...] = field(default=(), metadata=soft("people"))
    passage: str = ""
    passage_from: str = ""
    meeting: str = field(default="", metadata=ref("meetings", clear=True))
    does: str = field(default="", metadata=soft("people"))
    by_when: When = NOWHEN
    outcome: Outcome = Outcome.OPEN
    outcome_why: str = ""
    from_cell: str = field(default="", metadata=ref("cells", clear=True))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Pair(Item):
    """A danger statement, the safety goal that answers it, and their scale.

    Parameters
    ----------
    own_way : str
        The goal in the family's own wording, and how they will do it; the
        goal itself is what the agency needs to see.
    told : str
        The goal as a child of the family is told it.
    steps : tuple of str
        The next steps that lead from the danger to the goal.
    """

    id: str
    danger: str = field(default="", metadata=ref("statements", clear=True))
    goal: str = field(default="", metadata=ref("statements", clear=True))
    scale: str = field(default="", metadata=ref("scales", clear=True))
    steps: tuple[str, ...] = field(default=(), metadata=refs("statements", growing=True))
    disagreement: str = ""
    own_way: str = ""
    told: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Piece(Item):
    """Words put down for one question about a pair, before they become sentences."""

    id: str
    pair: str = field(metadata=ref("pairs"))
    question: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class System(Item):
    """Somebody or something around the family on its eco map."""

    id: str
    name: str = ""
    kind: SystemKind = SystemKind.OTHER
    professional: bool = False
    note: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tie(Item):
    """A line on the eco map, from a system to the household or one member.

    Parameters
    ----------
    who : str
        A person's id, or empty for the household as a whole.
    strength : Strength
        How strong it is, or was until it ended; ``wished`` for one that somebody
        would like to have and that is not there yet.
    since, until : When
        When it began to be so, and when it ended; of one whose strength is
        ``ended`` and that says no `until`, `since` tells when it ended.
    """

    id: str
    system: str = field(metadata=ref("systems"))
    who: str = field(default="", metadata=ref("people"))
    strength: Strength = Strength.ORDINARY
    stress: bool = False
    flow: Flow = Flow.NONE
    words: str = ""
    since: When = NOWHEN
    until: When = NOWHEN
    source: str = ""
    from_stage: str = ""

    @property
    def ended(self) -> bool:
        """Whether it is drawn as ended."""
        return self.strength is Strength.ENDED or bool(self.until)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Spot(Item):
    """Where a hand has put something in a picture, in symbol sides.

    On the eco map it is a place; in the genogram, where x and y say nothing,
    somebody who stays where they stand in their row of the arrangement.
    """

    id: str
    picture: str
    item: str
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SetAside(Item):
    """Words kept beside a field because two windows changed it at once."""

    id: str
    part: str
    item: str
    field: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reflection(Item):
    """A learner's own thought at the end."""

    id: str
    prompt: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Record(Item):
    """All the work on one practice family, at one moment.

    Parameters
    ----------
    centre : str
        The household in the middle of the eco map.
    ring : tuple of str
        The systems of the eco map clockwise from the top, as they stood when
        it was changed last: by it they stay where they are.
    notation : str
        Whose marks the pictures are drawn with.
    births : bool
        Whether dates of birth stand in the symbols, not ages.
    arrangement : tuple of tuple of str
        The rows of the genogram, ids from left to right, as the picture showed
        them when the family was last changed: whoever draws it begins from there.
    """

    id: str
    case: str = ""
    title: str = ""
    labels: str = "harm"
    centre: str = ""
    ring: tuple[str, ...] = ()
    notation: str = "uk"
    births: bool = False
    arrangement: tuple[tuple[str, ...], ...] = ()
    family: Family = field(default_factory=Family)
    released: tuple[Released, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    scales: tuple[Scale, ...] = ()
    pairs: tuple[Pair, ...] = ()
    pieces: tuple[Piece, ...] = ()
    ratings: tuple[Rating, ...] = ()
    plans: tuple[Plan, ...] = ()
    rounds: tuple[Round, ...] = ()
    turns: tuple[Turn, ...] = ()
    sealed: tuple[Sealed, ...] = ()
    when_thens: tuple[WhenThen, ...] = ()
    plan_points: tuple[PlanPoint, ...] = ()
    child_parts: tuple[ChildPart, ...] = ()
    plan_days: tuple[PlanDay, ...] = ()
    plan_steps: tuple[PlanStep, ...] = ()
    grids: tuple[Grid, ...] = ()
    cells: tuple[Cell, ...] = ()
    systems: tuple[System, ...] = ()
    ties: tuple[Tie, ...] = ()
    network: tuple[NetworkPerson, ...] = ()
    circle_moves: tuple[CircleMove, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    spots: tuple[Spot, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    rules_off: tuple[RuleOff, ...] = ()
    local_words: tuple[LocalWord, ...] = ()
    readings: tuple[Reading, ...] = ()
    draft_rounds: tuple[DraftRound, ...] = ()
    drafts: tuple[Draft, ...] = ()
    taps: tuple[Tap, ...] = ()
    looks: tuple[Look, ...] = ()
    books: tuple[Book, ...] = ()
    pages: tuple[Page, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    sketch_lines: tuple[SketchLine, ...] = ()
    closings: tuple[Closing, ...] = ()

    def pages_of(self, book: str) -> tuple[Page, ...]:
        """The pages of a book, in their order."""
        return tuple(page for page in self.pages if page.book == book)

    def statements_in(self, category: Category) -> tuple[Statement, ...]:
        """The statements of one category, in their order."""
        return tuple(s for s in self.statements if s.category is category)

    def ratings_on(self, scale: str) -> tuple[Rating, ...]:
        """The ratings on one scale, in their order."""
        return tuple(rating for rating in self.ratings if rating.scale == scale)

    def meeting(self, id_: str) -> Meeting | None:
        """Find a meeting by id."""
        return next((meeting for meeting in self.meetings if meeting.id == id_), None)

    def called(self, id_or_words: str) -> str:
        """The name of a person or of somebody on the eco map; other words stay as they are."""
        system = next((each for each in self.systems if each.id == id_or_words), None)
        if system is None or self.family.person(id_or_words):
            return self.family.called(id_or_words)
        return system.name or "Somebody without a name yet"
