"""Books: pages with a few words and a drawing, made for a child or by one.

A drawing is part of the record: its lines and figures are items of the page,
in the order in which they lie on it.

References
----------
Words and pictures are Susie Essex's and her colleagues'; asking a child for
worries, good things and dreams in three drawings follows Weld and Greening.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.figures import Crayon, Feeling, Pose
from sos_widgets.model.item import Item, ref, soft

__all__ = [
    "FULL",
    "HEIGHT",
    "LONGEST",
    "WIDTH",
    "AgeBand",
    "Book",
    "Drawing",
    "Ground",
    "Occasion",
    "OpenMatter",
    "Page",
    "Ready",
    "Section",
    "Thing",
]

WIDTH, HEIGHT = 800, 520  # of a drawing; everything on it is placed in these units
LONGEST = 1000  # points of one line
FULL = 800  # lines, figures and things that one page has room for


class Occasion(StrEnum):
    """What a book is for; in the last, it is the child who tells."""

    INVOLVED = "involved"
    CHANGE = "change"
    PLAN = "plan"
    THREE_PICTURES = "three_pictures"


class AgeBand(StrEnum):
    """For what age the words are."""

    LITTLE = "little"
    YOUNGER = "younger"
    OLDER = "older"
    TEENAGER = "teenager"


class OpenMatter(StrEnum):
    """Whether police or a court are busy with what is told."""

    NOT_ASKED = "not_asked"
    NOTHING_OPEN = "nothing_open"
    OPEN = "open"


class Ready(StrEnum):
    """How far a book has come; until it is agreed, no child's or family's copy has it."""

    DRAFT = "draft"
    AGREED = "agreed"
    SHOWN = "shown"
    SHARED = "shared"
    UPDATED = "updated"


class Section(StrEnum):
    """Which part of the telling a page is: those of a story, in the usual order; then a child's."""

    NONE = "none"
    GOOD_BEGINNING = "good_beginning"
    WHO_WAS_WORRIED = "who_was_worried"
    WHAT_HAPPENED = "what_happened"
    WHAT_PEOPLE_DID = "what_people_did"
    WHAT_HAPPENS_NOW = "what_happens_now"
    WHO_TO_TALK_TO = "who_to_talk_to"
    HOPEFUL_END = "hopeful_end"
    WORRIES = "worries"
    GOOD_THINGS = "good_things"
    DREAMS = "dreams"


class Ground(StrEnum):
    """What a drawing lies on."""

    PAPER = "paper"
    INDOORS = "indoors"
    OUTDOORS = "outdoors"
    WATER = "water"
    NIGHT = "night"
    INDOORS_AT_NIGHT = "indoors_at_night"


class Thing(StrEnum):
    """What lies on a page: a line that was drawn, a figure, words, or a thing."""

    LINE = "line"
    FIGURE = "figure"
    SPEECH = "speech"
    THOUGHT = "thought"
    LABEL = "label"
    HOUSE = "house"
    FLATS = "flats"
    SCHOOL = "school"
    TREE = "tree"
    FLOWER = "flower"
    CAR = "car"
    BUS = "bus"
    BOAT = "boat"
    DOOR = "door"
    WINDOW = "window"
    SOFA = "sofa"
    BED = "bed"
    TABLE = "table"
    CALENDAR = "calendar"
    BOTTLE = "bottle"
    PHONE = "phone"
    KEY = "key"
    LAMP = "lamp"
    BOOK = "book"
    TEDDY = "teddy"
    BALL = "ball"
    SUN = "sun"
    MOON = "moon"
    STAR = "star"
    CLOUD = "cloud"
    RAIN = "rain"
    STORM = "storm"
    RAINBOW = "rainbow"
    HEART = "heart"
    WORRY = "worry"
    QUESTION = "question"
    DOG = "dog"
    CAT = "cat"
    RABBIT = "rabbit"
    FISH = "fish"
    BIRD = "bird"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Book(Item):
    """A story told to children in words and pictures, or three pictures that a child has drawn.

    Parameters
    ----------
    children : tuple of str
        For whom it is told; of three pictures, the one child whose they are.
    told_by : tuple of str
        Who found the words, or, of three pictures, who was with the child.
    sees_first, may_object : str
        Who sees it before the child does, and what they might not agree with.
    open_matter : OpenMatter
        Whether police or a court are busy with it; `checked_by` says who has
        looked at the words because of that.
    disagreement : str
        What people see differently, as the book tells it.
    ready : Ready
        How far it has come; `agreed` says with whom, and what was said. Of three
        pictures: whether the child wants them shown, and to whom.
    """

    id: str
    title: str = ""
    occasion: Occasion = Occasion.INVOLVED
    children: tuple[str, ...] = field(default=(), metadata=soft("people"))
    age: AgeBand = AgeBand.YOUNGER
    told_by: tuple[str, ...] = field(default=(), metadata=soft("people"))
    date: When = NOWHEN
    sees_first: str = field(default="", metadata=soft("people"))
    may_object: str = ""
    open_matter: OpenMatter = OpenMatter.NOT_ASKED
    checked_by: str = field(default="", metadata=soft("people"))
    disagreement: str = ""
    ready: Ready = Ready.DRAFT
    agreed: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Page(Item):
    """A page: words, and a picture; what is drawn in it is a part of its own.

    Parameters
    ----------
    words : str
        What is read aloud; of three pictures, what the child said, exactly.
    shows : str
        What is to be seen in the drawing, for whoever cannot see it; without
        it, what is drawn is named.
    feelings : tuple of Feeling
        How a child said, or pointed, that this page feels; `felt` in words.
    disputed_by : tuple of str
        Who tells this page differently.
    """

    id: str
    book: str = field(metadata=ref("books"))
    section: Section = Section.NONE
    words: str = ""
    ground: Ground = Ground.PAPER
    shows: str = ""
    feelings: tuple[Feeling, ...] = ()
    felt: str = ""
    disputed_by: tuple[str, ...] = field(default=(), metadata=soft("people"))
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Drawing(Item):
    """A line that somebody drew, a figure, or a thing on a page.

    Parameters
    ----------
    look : str
        Of a figure: whose; without one it is a stick figure.
    feeling : Feeling or None
        Of a figure: its face; None for a face without an expression.
    x, y : int
        Where it stands: the middle of its foot, in units of the page.
    size : int
        In per cent of its usual size, from 20 to 400.
    turned : bool
        Whether it looks the other way.
    words : str
        In a bubble or a label.
    points : tuple of int
        Of a line: x and y in turn, in units of the page.
    width : int
        Of a line.
    """

    id: str
    page: str = field(metadata=ref("pages"))
    thing: Thing = Thing.FIGURE
    look: str = field(default="", metadata=ref("looks", clear=True))
    feeling: Feeling | None = None
    pose: Pose = Pose.STANDING
    x: int = WIDTH // 2
    y: int = HEIGHT - 40
    size: int = 100
    turned: bool = False
    colour: Crayon = Crayon.PLAIN
    words: str = ""
    points: tuple[int, ...] = ()
    width: int = 5
    from_stage: str = ""
