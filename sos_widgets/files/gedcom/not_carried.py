"""What a family holds that GEDCOM has no place for, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from sos_widgets.errors import Problem
from sos_widgets.files.gedcom.report import listed
from sos_widgets.model.family import Family, Illness, Life, LinkKind, Misuse, ParentLink

__all__ = ["not_carried"]

MOST_NAMES = 12


def not_carried(family: Family) -> Iterator[Problem]:
    """Find what a GEDCOM file will not hold; of each kind of thing whom it is about."""
    for where, names in _kinds(family):
        if names:
            yield Problem(where=where, what=f"{listed(names, MOST_NAMES)}.")


def _kinds(family: Family) -> Iterator[tuple[str, list[str]]]:
    people = [who for who in family.people if not who.pet]
    rough = family.as_at and not family.as_at.exact
    yield "The day on which the family is drawn", [str(family.as_at)] if rough else []
    yield "Which children the work is about", [who.called for who in people if who.focal]
    yield "Pets", [who.called for who in family.people if who.pet]
    yield (
        "That several people are drawn as one",
        [who.called for who in people if who.count],
    )
    nameless = [who for who in people if not (who.name or who.count) and who.life is Life.BORN]
    yield (
        "That somebody without a name is known all the same",
        [who.called for who in nameless if who.known],
    )
    yield (
        "That only little is known of somebody who has a name",
        [who.called for who in people if who.name and not who.known],
    )
    yield (
        "The stroke in a name, which is written as a hyphen",
        [who.name for who in people if "/" in who.name],
    )
    yield (
        "Illness, and harm from alcohol or drugs",
        [
            who.called
            for who in people
            if who.illness is not Illness.NONE or who.misuse is not Misuse.NONE
        ],
    )
    yield (
        "Partners' own word for what they are",
        [
            f"{family.called(each.a)} and {family.called(each.b)}"
            for each in family.unions
            if each.word
        ],
    )
    yield from _of_links(family)
    yield (
        "With whom a child lives, and on what basis",
        [family.called(care.child) for care in family.placements],
    )
    yield "Who lives together", [home.called for home in family.households]
    yield (
        "How it is between people",
        [f"{family.called(bond.a)} and {family.called(bond.b)}" for bond in family.bonds],
    )


def _of_links(family: Family) -> Iterator[tuple[str, list[str]]]:
    notes: dict[tuple[str, LinkKind], set[str]] = {}
    for link in family.parent_links:
        notes.setdefault((link.child, link.kind), set()).add(link.note)

    def pair(link: ParentLink) -> str:
        return f"{family.called(link.parent)} of {family.called(link.child)}"

    links = family.parent_links
    yield (
        "Since when, or until when, somebody has been a parent other than by adoption",
        [
            pair(link)
            for link in links
            if link.until or (link.since and link.kind is not LinkKind.ADOPTED)
        ],
    )
    yield "Who said that somebody is a parent", [pair(link) for link in links if link.source]
    yield (
        "Notes on one parent that do not hold for the other",
        [pair(link) for link in links if link.note and len(notes[link.child, link.kind]) > 1],
    )
