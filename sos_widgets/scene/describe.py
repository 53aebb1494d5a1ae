"""Sentences about a family, as a screen reader says them."""

from __future__ import annotations

from sos_widgets.model.dates import When, years_between
from sos_widgets.model.family import (
    Bond,
    EventKind,
    Family,
    Household,
    Illness,
    Life,
    LinkKind,
    Misuse,
    ParentLink,
    Person,
    Placement,
    Quality,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionKind,
)
from sos_widgets.scene.kin import child_of, listed, parent_of, possessive
from sos_widgets.words import legal_words, term

__all__ = [
    "age",
    "bond",
    "drawn_as",
    "family_name",
    "health",
    "household",
    "name",
    "parent_link",
    "person",
    "placement",
    "since",
    "summary",
    "twins",
    "union",
    "years",
]

_TOGETHER = {
    UnionKind.MARRIED: "married to",
    UnionKind.LIVING_TOGETHER: "living with",
    UnionKind.RELATIONSHIP: "in a relationship with",
    UnionKind.CO_PARENTS: "parent together with",
}
_BEFORE = {
    UnionKind.MARRIED: "was married to",
    UnionKind.LIVING_TOGETHER: "lived with",
    UnionKind.RELATIONSHIP: "was in a relationship with",
    UnionKind.CO_PARENTS: "parent together with",
}
_PARTED = {EventKind.SEPARATED: "separated from", EventKind.DIVORCED: "divorced from"}


def name(who: Person) -> str:
    """The name to say and to print; never empty."""
    if who.name:
        return who.name
    if who.count:
        return "Number not known" if who.count == "?" else f"{who.count} people"
    if who.life is Life.EXPECTED:
        return "Baby expected"
    if who.life is Life.LOST:
        return "Lost pregnancy"
    if who.life is Life.ENDED:
        return "Ended pregnancy"
    if who.life is Life.STILLBORN:
        return "Stillborn baby"
    return "Not known" if not who.known else who.pet.capitalize() or who.called


def since(when: When, word: str = "since") -> str:
    """ " since 2021", with its leading space; words that are no date stand in brackets."""
    if not when:
        return ""
    if not (when.earliest or when.latest):
        return f" ({when})"
    return f" {word} {when}" if word else f" {when}"


def age(who: Person, as_at: When) -> str:
    """The age on a day or, of somebody who has died, at death; empty where not known."""
    if who.life is not Life.BORN or who.count:
        return ""
    return years_between(who.born, who.died if who.has_died else as_at)


def drawn_as(who: Person, as_at: When) -> str:
    """What the outline of somebody's symbol says, in a word; empty where it says nothing."""
    if who.pet or who.life in (Life.EXPECTED, Life.LOST, Life.ENDED) or who.count:
        return ""
    old = age(who, as_at).removeprefix("c. ")
    grown = not old or int(old) >= 18
    words = {
        Shape.CIRCLE: ("girl", "woman"),
        Shape.SQUARE: ("boy", "man"),
        Shape.DOME: ("non-binary", "non-binary"),
    }
    return words[who.shape][grown] if who.shape in words else ""


def years(who: Person) -> str:
    """Years of birth and death as they stand beside a symbol: "1950 to 2019"."""
    if not who.has_died:
        return ""
    if who.born and who.died:
        return f"{who.born.short}–{who.died.short}"
    return f"died {who.died.short}" if who.died else "has died"


def person(family: Family, id_: str, *, as_at: When | None = None) -> str:
    """Everything that the picture shows of a person, in one sentence.

    Parameters
    ----------
    id_ : str
        The person's id.
    as_at : When, optional
        The day for the age; the family's own by default.

    Examples
    --------
    >>> from sos_widgets.model.family import Family, Person, Shape
    >>> ann = Person(id="ann", name="Ann", born=When("1980"), shape=Shape.CIRCLE)
    >>> person(Family(people=(ann,)), "ann", as_at=When("2024-12-31"))
    'Ann, 44.'
    """
    who = family.person(id_)
    if who is None:
        return ""
    parts = [name(who), *_own(who, as_at or family.as_at)]
    parts += _as_child(family, who) + _as_parent(family, who)
    parts += [words for each in family.unions_of(id_) if (words := _as_partner(family, each, id_))]
    parts += [_with_carers(family, each) for each in family.placements if each.child == id_]
    parts += _homes(family, id_)
    return ", ".join(parts) + "."


def _own(who: Person, as_at: When) -> list[str]:
    parts = []
    old = age(who, as_at)
    if who.pet:
        parts.append(f"pet, {who.pet}")
    if who.has_died:
        parts.append(f"died{since(who.died, '')}")
        parts += [f"aged {old.replace('c. ', 'about ')}"] if old else []
    elif old:
        parts.append(old.replace("c. ", "about "))
    elif who.life is Life.EXPECTED:
        parts.append(f"expected{since(who.born, '')}")
    if who.life in (Life.LOST, Life.ENDED, Life.STILLBORN):
        parts.append(term(who.life) + since(who.born, ""))
    if who.focal:
        parts.append("child whom the work is about")
    if not who.known and who.name:
        parts.append("only partly known")
    return parts


def _as_child(family: Family, who: Person) -> list[str]:
    kinds: dict[LinkKind, list[str]] = {}
    for link in family.parents(who.id):
        kinds.setdefault(link.kind, []).append(family_name(family, link.parent))
    parts = [f"{child_of(who, kind)} {listed(names)}" for kind, names in kinds.items()]
    for group in family.twins:
        if who.id in group.members:
            others = [family_name(family, other) for other in group.members if other != who.id]
            same = {
                TwinKind.IDENTICAL: "identical twin",
                TwinKind.FRATERNAL: "twin, not identical,",
            }
            parts.append(f"{same.get(group.kind, 'twin')} of {listed(others)}")
    return parts


def _as_parent(family: Family, who: Person) -> list[str]:
    kinds: dict[LinkKind, list[str]] = {}
    for link in family.children(who.id):
        kinds.setdefault(link.kind, []).append(family_name(family, link.child))
    return [f"{parent_of(who, kind)} {listed(names)}" for kind, names in kinds.items()]


def _as_partner(family: Family, each: Union, id_: str) -> str:
    other_id = each.b if each.a == id_ else each.a
    other, me = family.person(other_id), family.person(id_)
    if other is None or me is None or each.kind is UnionKind.CO_PARENTS:
        return ""
    last = each.events[-1] if each.events else None
    if last and last.kind in _PARTED:
        return f"{_PARTED[last.kind]} {name(other)}{since(last.when)}"
    if other.has_died or me.has_died:
        return f"{_BEFORE[each.kind]} {name(other)}"
    if last and last.kind is EventKind.TOGETHER_AGAIN:
        return f"together again with {name(other)}{since(last.when)}"
    return f"{_TOGETHER[each.kind]} {name(other)}{since(last.when) if last else ''}"


def _with_carers(family: Family, each: Placement) -> str:
    carers = listed(family_name(family, carer) for carer in each.carers) or each.where
    basis = legal_words().basis(each.basis).title.lower()
    ended = f" until {each.until}" if each.until else ""
    began = since(each.since) + ended
    lives = "lived" if each.until else "lives"
    return f"{lives} with {carers or 'carers who are not named'} ({basis}){began}"


def _homes(family: Family, id_: str) -> list[str]:
    parts = []
    for home in family.households:
        for member in home.members:
            if member.person == id_:
                share = f" ({member.share})" if member.share else ""
                ended = f" until {member.until}" if member.until else ""
                if ended and not home.name:
                    continue  # with whom, at that time, nobody has said
                where = f"at {home.name}" if home.name else _company(family, home, id_)
                lives = "lived" if ended else "lives"
                parts.append(f"{lives} {where}{share}{since(member.since)}{ended}")
    return parts


def _company(family: Family, home: Household, id_: str) -> str:
    """With whom somebody lives in a household that has no name."""
    links = {link.parent: link.kind for link in family.parents(id_)}
    me = family.person(id_)
    others = []
    for other in filter(None, map(family.person, home.people)):
        if other.id == id_:
            continue
        kind = links.get(other.id)
        if me and kind in (LinkKind.BIRTH, LinkKind.ADOPTED, LinkKind.STEP):
            kin = parent_of(other, kind).removesuffix(" of")
            others.append(f"{possessive(me)} {kin} {name(other)}")
        else:
            others.append(name(other))
    return f"with {listed(others)}" if others else "alone"


def family_name(family: Family, id_: str) -> str:
    """The name behind an id; words that are no id stay as they are."""
    who = family.person(id_)
    return name(who) if who else id_


def union(family: Family, each: Union) -> str:
    """What two people are to each other, with its dated turns."""
    pair = f"{family_name(family, each.a)} and {family_name(family, each.b)}"
    if each.kind is UnionKind.CO_PARENTS:
        return f"{pair}: parents together, never a couple."
    turns = [term(event.kind) + since(event.when, "") for event in each.events]
    said = [each.word, *turns] if each.word else turns
    return f"{pair}: {', '.join(said) or term(each.kind)}."


def twins(family: Family, group: TwinGroup) -> str:
    """Who were born together, and whether they are identical."""
    names = listed(family_name(family, member) for member in group.members)
    return f"{names}: twins, {term(group.kind)}."


def health(family: Family, who: Person) -> str:
    """What is known of illness, and of alcohol or drugs; empty where nothing is said."""
    known = [
        term(value)
        for value in (who.illness, who.misuse)
        if value not in (Illness.NONE, Misuse.NONE)
    ]
    return f"{family_name(family, who.id)}: {listed(known)}." if known else ""


def household(family: Family, home: Household) -> str:
    """Who lives in a household, and who has lived there."""
    here: list[str] = []
    gone: list[str] = []
    for member in home.members:
        ended = f"until {member.until}" if member.until else ""
        told = [member.share, since(member.since).strip(), ended]
        said = ", ".join(filter(None, told))
        words = family_name(family, member.person) + (f" ({said})" if said else "")
        (gone if member.until else here).append(words)
    before = f" Before: {listed(gone)}." if gone else ""
    return f"{home.called}, household: {listed(here) or 'nobody recorded'}.{before}"


def placement(family: Family, each: Placement) -> str:
    """With whom a child lives, and on what basis."""
    return f"{family_name(family, each.child)} {_with_carers(family, each)}."


def parent_link(family: Family, link: ParentLink) -> str:
    """What somebody is to a child."""
    who = family.person(link.parent)
    if who is None:
        return ""
    child = family_name(family, link.child)
    return f"{name(who)}, {parent_of(who, link.kind)} {child}{since(link.since)}."


def bond(family: Family, each: Bond) -> str:
    """The quality of what is between two people."""
    one, other = family_name(family, each.a), family_name(family, each.b)
    words = f" ({each.words})" if each.words else ""
    if each.quality.directed:
        verb = term(each.quality) if each.quality is Quality.CARE else f"is {term(each.quality)}"
        return f"{one} {verb} {other}{words}."
    return f"{one} and {other}: {term(each.quality)}{since(each.since)}{words}."


def summary(family: Family, *, as_at: When | None = None, generations: int = 0) -> str:
    """What a genogram of the family shows, in a few sentences."""
    day = as_at or family.as_at
    people = [who for who in family.people if not who.pet]
    pets = [who for who in family.people if who.pet]
    count = "1 person" if len(people) == 1 else f"{len(people)} people"
    if not family.people:
        return "Nobody is drawn yet."
    rows = f" in {generations} generations" if generations > 1 else ""
    also = f" and {listed(f'the {pet.pet} {name(pet)}' for pet in pets)}" if pets else ""
    sentences = [f"A family of {count}{rows}{also}."]
    about = []
    for who in family.focal:
        old = age(who, day)
        about.append(f"{name(who)} ({old})" if old else name(who))
    if about:
        sentences.append(f"The work is about {listed(about)}.")
    sentences += [household(family, home) for home in family.households]
    sentences += [union(family, each) for each in family.unions]
    sentences += [placement(family, each) for each in family.placements]
    return " ".join(sentences)
