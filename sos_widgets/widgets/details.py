"""What is known of somebody or something in a picture, as lists of facts."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, LinkKind, ParentLink, Person
from sos_widgets.model.record import Record, System, Tie
from sos_widgets.scene import describe
from sos_widgets.scene.tie_words import FLOW, quality, tie_sentence
from sos_widgets.words import term

__all__ = ["Fact", "end_facts", "person_facts", "system_facts", "tie_facts"]

Fact = dict[str, Any]


def person_facts(family: Family, who: Person, *, bonds: bool = False) -> list[Fact]:
    """Everything recorded of a person that the picture has no room for.

    Parameters
    ----------
    bonds : bool
        Whether the quality of bonds is told too.
    """
    links = [*family.parents(who.id), *family.children(who.id)]
    placements = [each for each in family.placements if who.id in (each.child, *each.carers)]
    homes = [home for home in family.households if who.id in home.people]
    mine = [each for each in family.bonds if bonds and who.id in (each.a, each.b)]
    return _facts(
        ("Gender, in their own words", [who.gender]),
        ("Born", [str(who.born)]),
        ("Died", [str(who.died) or ("date not known" if who.has_died else "")]),
        ("Note", [who.note]),
        ("Seen differently", [who.disputed]),
        (
            "Partnerships",
            [
                _told(describe.union(family, each), each.note, each.source)
                for each in family.unions_of(who.id)
            ],
        ),
        ("Parents and children", [_link(family, each) for each in links if _says_more(each)]),
        (
            "Where a child lives",
            [
                _told(describe.placement(family, each), each.words, each.source)
                for each in placements
            ],
        ),
        ("Household", [_told(describe.household(family, home), home.note) for home in homes]),
        ("Between people", [_told(describe.bond(family, each), "", each.source) for each in mine]),
        ("How this is known", [who.source]),
    )


def system_facts(record: Record, system: System) -> list[Fact]:
    """What is recorded of a system on the eco map besides the sentence of its ties."""
    known = [
        f"{_whose(record, tie)}: {tie.source}"
        for tie in record.ties
        if tie.system == system.id and tie.source
    ]
    return _facts(("Note", [system.note]), ("How the ties are known", known))


def tie_facts(tie: Tie) -> list[Fact]:
    """What is recorded of one line of the eco map."""
    return _facts(
        ("How it is", [quality(tie)]),
        ("Which way help flows", [FLOW[tie.flow]]),
        ("Words on the line", [tie.words]),
        ("Since", [str(tie.since)]),
        ("Until", [str(tie.until)]),
        ("How this is known", [tie.source]),
    )


def end_facts(record: Record, who: str) -> list[Fact]:
    """Every line of the eco map that leads to somebody, or, without a name, to the household."""
    return _facts(("Lines", [tie_sentence(record, tie) for tie in record.ties if tie.who == who]))


def _whose(record: Record, tie: Tie) -> str:
    return record.family.called(tie.who) if tie.who else "The household"


def _facts(*facts: tuple[str, list[str]]) -> list[Fact]:
    told = ((name, [each for each in words if each]) for name, words in facts)
    return [{"term": name, "words": words} for name, words in told if words]


def _told(sentence: str, words: str, source: str = "") -> str:
    lines = [sentence, words, f"Known from: {source}" if source else ""]
    return "\n".join(filter(None, lines))


def _says_more(link: ParentLink) -> bool:
    more = link.note or link.source or link.since or link.until
    return bool(more) or link.kind is LinkKind.UNKNOWN


def _link(family: Family, link: ParentLink) -> str:
    pair = f"{family.called(link.parent)}, parent of {family.called(link.child)}"
    return _told(
        f"{pair}: {term(link.kind)}{_span(link.since, link.until)}.", link.note, link.source
    )


def _span(since: When, until: When) -> str:
    return describe.since(since) + (f" until {until}" if until else "")
