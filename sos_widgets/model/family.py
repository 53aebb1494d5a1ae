"""A family: its people, partnerships, children, households and bonds.

References
----------
The facts that a UK genogram records: Welsh Government and English council
guidance on genograms; McGoldrick, Gerson and Petry, *Genograms* (2020).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.dates import When
from sos_widgets.model.item import Item, ref, refs

__all__ = [
    "Basis",
    "Bond",
    "EventKind",
    "Family",
    "Household",
    "Illness",
    "Life",
    "LinkKind",
    "Member",
    "Misuse",
    "ParentLink",
    "Person",
    "Placement",
    "Quality",
    "Shape",
    "TwinGroup",
    "TwinKind",
    "Union",
    "UnionEvent",
    "UnionKind",
]

NOWHEN = When()


class Shape(StrEnum):
    """The outline that a person has chosen or that is known of them."""

    SQUARE = "square"
    CIRCLE = "circle"
    DOME = "dome"
    DIAMOND = "diamond"


class Life(StrEnum):
    """Where a life stands; losses are recorded only where the family chose to show them."""

    BORN = "born"
    EXPECTED = "expected"
    LOST = "lost"
    ENDED = "ended"
    STILLBORN = "stillborn"


class Illness(StrEnum):
    """A serious illness, of body or mind, that the family wants to be known."""

    NONE = "none"
    NOW = "now"
    BETTER = "better"


class Misuse(StrEnum):
    """How things stand with alcohol or drugs, where that has to be known."""

    NONE = "none"
    NOW = "now"
    SUSPECTED = "suspected"
    RECOVERY = "recovery"


class UnionKind(StrEnum):
    """What two people are, or were, to each other at the closest."""

    MARRIED = "married"
    LIVING_TOGETHER = "living_together"
    RELATIONSHIP = "relationship"
    CO_PARENTS = "co_parents"


class EventKind(StrEnum):
    """What happened in a partnership; several cycles are several events."""

    MET = "met"
    LIVING_TOGETHER = "living_together"
    MARRIED = "married"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    TOGETHER_AGAIN = "together_again"


class LinkKind(StrEnum):
    """How somebody is a child's parent."""

    BIRTH = "birth"
    ADOPTED = "adopted"
    FOSTER = "foster"
    STEP = "step"
    KINSHIP = "kinship"
    SPECIAL_GUARDIAN = "special_guardian"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """What an arrangement for a child to live with others rests on."""

    FAMILY = "family_arrangement"
    PRIVATE_FOSTERING = "private_fostering"
    ACCOMMODATED = "accommodated"
    INTERIM_ORDER = "interim_order"
    CARE_ORDER = "care_order"
    PLACEMENT_ORDER = "placement_order"
    SPECIAL_GUARDIANSHIP = "special_guardianship"
    CHILD_ARRANGEMENTS = "child_arrangements"
    OTHER = "other"


class TwinKind(StrEnum):
    """Whether twins, or more, are known to be identical."""

    IDENTICAL = "identical"
    FRATERNAL = "fraternal"
    UNKNOWN = "unknown"


class Quality(StrEnum):
    """The quality of a bond between two people, as somebody described it.

    Those after `CARE` have a mark in some notations only; a board offers those
    of its own notation.
    """

    CLOSE = "close"
    VERY_CLOSE = "very_close"
    DISTANT = "distant"
    CONFLICT = "conflict"
    CLOSE_CONFLICT = "close_conflict"
    ENDED = "ended"
    MENDED = "mended"
    CARE = "care"
    CONNECTED = "connected"
    FUSED = "fused"
    FUSED_CONFLICT = "fused_conflict"
    FOCUS = "focus"
    SPIRITUAL = "spiritual"
    PHYSICAL_ABUSE = "physical_abuse"
    EMOTIONAL_ABUSE = "emotional_abuse"
    SEXUAL_ABUSE = "sexual_abuse"

    @property
    def directed(self) -> bool:
        """Whether it points from one person to the other."""
        return self in (
            Quality.CARE,
            Quality.FOCUS,
            Quality.PHYSICAL_ABUSE,
            Quality.EMOTIONAL_ABUSE,
            Quality.SEXUAL_ABUSE,
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Person(Item):
    """Somebody in the family, a baby not yet born, or a pet.

    Parameters
    ----------
    id : str
        A short slug, unique in the family.
    name : str
        As the family says it; "not known" people may have an empty name.
    gender : str
        The person's own words; may be empty.
    known : bool
        False draws a question mark and says "not known": a missing person is
        shown, never left out.
    count : str
        For several people drawn as one ("?", "3"), such as brothers and
        sisters of whom nothing else is known.
    pet : str
        The animal's word ("dog"); not empty makes this a pet.
    illness, misuse : Illness, Misuse
        Shaded on a picture only where somebody asks for it.
    disputed : str
        What is disputed about this person, and by whom.
    story : str
        The id by which the case study knows this person, where it is another.
    """

    id: str
    name: str = ""
    shape: Shape = Shape.DIAMOND
    gender: str = ""
    born: When = NOWHEN
    died: When = NOWHEN
    dead: bool = False
    life: Life = Life.BORN
    focal: bool = False
    known: bool = True
    count: str = ""
    pet: str = ""
    illness: Illness = Illness.NONE
    misuse: Misuse = Misuse.NONE
    note: str = ""
    source: str = ""
    disputed: str = ""
    story: str = ""

    @property
    def has_died(self) -> bool:
        """Whether this person is known to have died."""
        return self.dead or bool(self.died)

    @property
    def called(self) -> str:
        """The name to print: never empty."""
        return self.name or ("Not known" if not self.known else "No name yet")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnionEvent(Item):
    """One dated turn in a partnership."""

    kind: EventKind
    when: When = NOWHEN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Union(Item):
    """Two people who are or were partners, or who only have a child together.

    Parameters
    ----------
    a, b : str
        Ids of the two people.
    kind : UnionKind
        What they were at the closest.
    word : str
        What they call it themselves ("engaged"): printed beside the line.
    events : tuple of UnionEvent
        In order of time; the last one says how things stand.
    """

    id: str
    a: str = field(metadata=ref("people"))
    b: str = field(metadata=ref("people"))
    kind: UnionKind = UnionKind.RELATIONSHIP
    word: str = ""
    events: tuple[UnionEvent, ...] = ()
    note: str = ""
    source: str = ""

    @property
    def ended(self) -> bool:
        """Whether the two have parted, as far as is known."""
        return bool(self.events) and self.events[-1].kind in (
            EventKind.SEPARATED,
            EventKind.DIVORCED,
        )

    @property
    def since(self) -> When:
        """The first dated turn; orders several partnerships of one person."""
        return next((event.when for event in self.events if event.when), NOWHEN)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParentLink(Item):
    """One parent of one child; a child may have several families at once."""

    id: str
    child: str = field(metadata=ref("people"))
    parent: str = field(metadata=ref("people"))
    kind: LinkKind = LinkKind.BIRTH
    since: When = NOWHEN
    until: When = NOWHEN
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Placement(Item):
    """A child living with people other than the parents, and on what basis.

    Parameters
    ----------
    carers : tuple of str
        Ids of people who are drawn; empty where the carers are not named.
    where : str
        Words for the place or the carers who are not drawn.
    """

    id: str
    child: str = field(metadata=ref("people"))
    carers: tuple[str, ...] = field(default=(), metadata=refs("people"))
    where: str = ""
    basis: Basis = Basis.FAMILY
    words: str = ""
    since: When = NOWHEN
    until: When = NOWHEN
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TwinGroup(Item):
    """Two or more children of one birth."""

    id: str
    members: tuple[str, ...] = field(default=(), metadata=refs("people", least=2))
    kind: TwinKind = TwinKind.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Member(Item):
    """Somebody who lives, or has lived, in a household, all the time or for a share of it.

    Parameters
    ----------
    since, until : When
        When they came, and when they left; who has left does not live here now.
    """

    person: str = field(metadata=ref("people"))
    share: str = ""
    since: When = NOWHEN
    until: When = NOWHEN


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Household(Item):
    """People who live together. One person may live in two households."""

    id: str
    name: str = ""
    members: tuple[Member, ...] = ()
    note: str = ""

    @property
    def called(self) -> str:
        """The name to print: never empty."""
        return self.name or "Household"

    @property
    def people(self) -> tuple[str, ...]:
        """Ids of those who live here now."""
        return tuple(member.person for member in self.members if not member.until)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Bond(Item):
    """The quality of what is between two people, in somebody's view.

    A directed quality points from `a` to `b`; the others have no direction.
    """

    id: str
    a: str = field(metadata=ref("people"))
    b: str = field(metadata=ref("people"))
    quality: Quality = Quality.CLOSE
    words: str = ""
    since: When = NOWHEN
    source: str = ""
    from_stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Family(Item):
    """Everybody, and how they belong together, as known on a day."""

    as_at: When = NOWHEN
    people: tuple[Person, ...] = ()
    unions: tuple[Union, ...] = ()
    parent_links: tuple[ParentLink, ...] = ()
    placements: tuple[Placement, ...] = ()
    twins: tuple[TwinGroup, ...] = ()
    households: tuple[Household, ...] = ()
    bonds: tuple[Bond, ...] = ()

    def person(self, id_: str) -> Person | None:
        """Find a person by id."""
        return next((person for person in self.people if person.id == id_), None)

    def called(self, id_or_words: str) -> str:
        """Give the name behind an id; words that are no id stay as they are."""
        person = self.person(id_or_words)
        return person.called if person else id_or_words

    def parents(self, child: str) -> tuple[ParentLink, ...]:
        """All parent links of a child, of every kind."""
        return tuple(link for link in self.parent_links if link.child == child)

    def children(self, parent: str) -> tuple[ParentLink, ...]:
        """All links from a parent to children."""
        return tuple(link for link in self.parent_links if link.parent == parent)

    def unions_of(self, person: str) -> tuple[Union, ...]:
        """The partnerships of a person, in the order they stand in."""
        return tuple(union for union in self.unions if person in (union.a, union.b))

    @property
    def focal(self) -> tuple[Person, ...]:
        """The children whom the work is about."""
        return tuple(person for person in self.people if person.focal)
