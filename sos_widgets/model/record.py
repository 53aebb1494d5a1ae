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

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN, Family
from sos_widgets.model.grids import Cell, Confidence, Grid, GridKind
from sos_widgets.model.item import Item, ref, soft

__all__ = [
    "SEVEN",
    "Answer",
    "Category",
    "Cell",
    "Column",
    "Confidence",
    "Flow",
    "Grid",
    "GridKind",
    "Meeting",
    "Moment",
    "Outcome",
    "Pair",
    "Rating",
    "Record",
    "Reflection",
    "Released",
    "Role",
    "Scale",
    "ScaleKind",
    "SetAside",
    "Spot",
    "Statement",
    "Strength",
    "System",
    "SystemKind",
    "Tie",
    "View",
    "WhenThen",
]


class Column(StrEnum):
    """The first three of the four questions; the fourth is the scale."""

    WORRIED = "worried"
    WORKING_WELL = "working_well"
    TO_HAPPEN = "to_happen"


class Category(StrEnum):
    """Where a statement stands: one of the seven, or said and not yet sorted."""

    HARM = "harm"
    DANGER_STATEMENT = "danger_statement"
    COMPLICATING_FACTOR = "complicating_factor"
    EXISTING_STRENGTH = "existing_strength"
    EXISTING_SAFETY = "existing_safety"
    SAFETY_GOAL = "safety_goal"
    NEXT_STEP = "next_step"
    UNSORTED_WORRIED = "unsorted_worried"
    UNSORTED_WORKING_WELL = "unsorted_working_well"
    UNSORTED_TO_HAPPEN = "unsorted_to_happen"

    @property
    def column(self) -> Column:
        """The column that this category stands in."""
        return _COLUMNS[self]

    @property
    def sorted(self) -> bool:
        """Whether this is one of the seven."""
        return self in SEVEN


_COLUMNS = {
    Category.HARM: Column.WORRIED,
    Category.DANGER_STATEMENT: Column.WORRIED,
    Category.COMPLICATING_FACTOR: Column.WORRIED,
    Category.UNSORTED_WORRIED: Column.WORRIED,
    Category.EXISTING_STRENGTH: Column.WORKING_WELL,
    Category.EXISTING_SAFETY: Column.WORKING_WELL,
    Category.UNSORTED_WORKING_WELL: Column.WORKING_WELL,
    Category.SAFETY_GOAL: Column.TO_HAPPEN,
    Category.NEXT_STEP: Column.TO_HAPPEN,
    Category.UNSORTED_TO_HAPPEN: Column.TO_HAPPEN,
}

SEVEN: tuple[Category, ...] = tuple(c for c in Category if not c.value.startswith("unsorted"))


class Outcome(StrEnum):
    """How a next step went, said at the next meeting."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


class ScaleKind(StrEnum):
    """What a scale asks about."""

    SAFETY = "safety"
    GOAL = "goal"
    PROGRESS = "progress"
    WILLINGNESS = "willingness"
    CONFIDENCE = "confidence"
    CAPACITY = "capacity"
    WELLBEING = "wellbeing"


class Role(StrEnum):
    """Who a rater is to the child."""

    CHILD = "child"
    PARENT = "parent"
    FAMILY = "family"
    NETWORK = "network"
    PROFESSIONAL = "professional"


class Answer(StrEnum):
    """What somebody answered when asked for a number."""

    NUMBER = "number"
    DONT_KNOW = "dont_know"
    WONT_SAY = "wont_say"
    IT_DEPENDS = "it_depends"


class View(StrEnum):
    """Whose view a rating is."""

    TOLD = "told"
    IN_ROLE = "in_role"
    OWN = "own"
    GUESS = "guess"


class Moment(StrEnum):
    """When a line of the safety plan is for: a first sign, or danger that is there."""

    EARLY_SIGN = "early_sign"
    DANGER_NOW = "danger_now"


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
    does, by_when, outcome, outcome_why
        For a next step: who does it, by when, and how it went.
    from_cell : str
        The grid cell that this was made from.
    """

    id: str
    category: Category
    words: str = ""
    who: str = field(default="", metadata=soft("people"))
    source: str = ""
    when: When = NOWHEN
    own_words: bool = False
    meeting: str = field(default="", metadata=ref("meetings", clear=True))
    does: str = field(default="", metadata=soft("people"))
    by_when: When = NOWHEN
    outcome: Outcome = Outcome.OPEN
    outcome_why: str = ""
    from_cell: str = field(default="", metadata=ref("cells", clear=True))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Scale(Item):
    """A question answered from 0 to 10, with words for both ends."""

    id: str
    question: str = ""
    kind: ScaleKind = ScaleKind.SAFETY
    zero: str = ""
    ten: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Pair(Item):
    """A danger statement, the safety goal that answers it, and their scale."""

    id: str
    danger: str = field(default="", metadata=ref("statements", clear=True))
    goal: str = field(default="", metadata=ref("statements", clear=True))
    scale: str = field(default="", metadata=ref("scales", clear=True))
    disagreement: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rating(Item):
    """Where one person stands on one scale at one meeting.

    Parameters
    ----------
    number : int or None
        A whole number from 0 to 10; None unless `answer` is ``number``.
    view : View
        Whose view it is: told in the story, in role, our own judgement, or a
        guess of another's view (`guessed_by` says whose guess).
    """

    id: str
    scale: str = field(metadata=ref("scales"))
    who: str = field(metadata=soft("people"))
    role: Role = Role.FAMILY
    meeting: str = field(default="", metadata=ref("meetings", clear=True))
    when: When = NOWHEN
    answer: Answer = Answer.NUMBER
    number: int | None = None
    reason: str = ""
    already_there: str = ""
    would_raise: str = ""
    view: View = View.TOLD
    guessed_by: str = field(default="", metadata=soft("people"))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WhenThen(Item):
    """One line of a safety plan: when somebody sees this, somebody does that.

    Parameters
    ----------
    sign : str
        The warning sign: what is seen or heard.
    notices, does, back_up : str
        Who notices it, who acts, and who acts when that person cannot: a
        person's id, or words.
    what : str
        What is done then.
    by_when : str
        How soon, in words.
    from_cell : str
        The box of a safety grid that this was begun from.
    """

    id: str
    pair: str = field(default="", metadata=ref("pairs", clear=True))
    moment: Moment = Moment.EARLY_SIGN
    sign: str = ""
    notices: str = field(default="", metadata=soft("people"))
    does: str = field(default="", metadata=soft("people"))
    what: str = ""
    by_when: str = ""
    back_up: str = field(default="", metadata=soft("people"))
    from_cell: str = field(default="", metadata=ref("cells", clear=True))
    from_stage: str = ""


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
        How strong it is, or was until it ended.
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
    ratings: tuple[Rating, ...] = ()
    when_thens: tuple[WhenThen, ...] = ()
    grids: tuple[Grid, ...] = ()
    cells: tuple[Cell, ...] = ()
    systems: tuple[System, ...] = ()
    ties: tuple[Tie, ...] = ()
    spots: tuple[Spot, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    reflections: tuple[Reflection, ...] = ()

    def statements_in(self, category: Category) -> tuple[Statement, ...]:
        """The statements of one category, in their order."""
        return tuple(s for s in self.statements if s.category is category)

    def ratings_on(self, scale: str) -> tuple[Rating, ...]:
        """The ratings on one scale, in their order."""
        return tuple(rating for rating in self.ratings if rating.scale == scale)

    def meeting(self, id_: str) -> Meeting | None:
        """Find a meeting by id."""
        return next((meeting for meeting in self.meetings if meeting.id == id_), None)
