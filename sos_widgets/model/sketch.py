"""A sketched genogram: people who are drawn already, and lines that a room adds in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.attempts import SketchLine, SketchTie
from sos_widgets.model.edits import Add, Edit, apply
from sos_widgets.model.family import (
    EventKind,
    Family,
    LinkKind,
    ParentLink,
    Person,
    Union,
    UnionEvent,
    UnionKind,
)
from sos_widgets.model.item import slug
from sos_widgets.model.record import Record

__all__ = ["among", "folded", "named", "sketched"]

_PARENTS = {
    SketchTie.PARENT: LinkKind.BIRTH,
    SketchTie.CHILD: LinkKind.BIRTH,
    SketchTie.CARER: LinkKind.KINSHIP,
}


def among(family: Family, ids: Iterable[str]) -> Family:
    """The part of a family that is between these people: everybody else is left out."""
    known = frozenset(ids)
    return replace(
        family,
        people=tuple(who for who in family.people if who.id in known),
        unions=tuple(each for each in family.unions if {each.a, each.b} <= known),
        parent_links=tuple(
            each for each in family.parent_links if {each.child, each.parent} <= known
        ),
        placements=(),
        twins=tuple(each for each in family.twins if set(each.members) <= known),
        households=(),
        bonds=(),
    )


def named(
    people: Iterable[Person], also: Mapping[str, Iterable[str]] | None = None
) -> dict[str, str]:
    """Find people by what they are called: folded name to id.

    Parameters
    ----------
    people : iterable of Person
        Whole names stand for them, and first names that only one of them has.
    also : mapping of str to iterable of str, optional
        Further names, by id.

    Examples
    --------
    >>> sorted(named([Person(id="mo", name="Mo Rudkin")], {"mo": ["Nan"]}))
    ['mo', 'mo rudkin', 'nan']
    """
    found: dict[str, str] = {}
    first: dict[str, list[str]] = {}
    for who in people:
        for name in (who.name, *((also or {}).get(who.id, ()))):
            if name.strip():
                found.setdefault(folded(name), who.id)
        if who.name.strip():
            first.setdefault(folded(who.name).split()[0], []).append(who.id)
    for name, ids in first.items():
        if len(ids) == 1:
            found.setdefault(name, ids[0])
    return found


def folded(name: str) -> str:
    """A name as it is compared: capitals, spaces and accents make no other person."""
    plain = unicodedata.normalize("NFKD", " ".join(name.split()))
    return "".join(each for each in plain if not unicodedata.combining(each)).casefold()


def sketched(
    base: Family, lines: Iterable[SketchLine], names: Mapping[str, str] | None = None
) -> tuple[Family, dict[str, str], tuple[tuple[SketchLine, str], ...]]:
    """Draw a room's lines onto the people who are drawn already.

    Parameters
    ----------
    base : Family
        Who is drawn already.
    lines : iterable of SketchLine
        Lines that name somebody at both ends; others are passed by.
    names : mapping of str to str, optional
        Which id to draw somebody new by, for folded names; see `named`.

    Returns
    -------
    family : Family
        The sketch.
    ids : dict of str to str
        The id of everybody in it, by folded name.
    refused : tuple of (SketchLine, str)
        Lines that make no sense, each with the sentence that says why.
    """
    record, ids = Record(id="sketch", family=base), named(base.people)
    refused: list[tuple[SketchLine, str]] = []
    for line in lines:
        if not line.who.strip() or not line.whom.strip():
            continue
        try:
            record = _with(record, line, ids, names or {})
        except Refusal as reason:
            refused.append((line, str(reason)))
    return record.family, ids, tuple(refused)


def _with(
    record: Record, line: SketchLine, ids: dict[str, str], names: Mapping[str, str]
) -> Record:
    fresh: dict[str, str] = {}
    ends: list[str] = []
    for words, own in ((line.who, True), (line.whom, False)):
        name = folded(words)
        id_ = {**ids, **fresh}.get(name) or names.get(name, "")
        if not id_:
            taken = {who.id for who in record.family.people} | set(names.values())
            id_ = slug(words, taken | set(fresh.values()))
        if record.family.person(id_) is None:
            pet = "pet" if own and line.tie is SketchTie.PET else ""
            shown: dict[str, Any] = {"shape": line.shape, "dead": line.died} if own else {}
            who = Person(id=id_, name=" ".join(words.split()), pet=pet, **shown)
            record = apply(record, Add(part="people", item=who))
        elif own and line.died:
            people = tuple(
                replace(who, dead=True) if who.id == id_ else who for who in record.family.people
            )
            record = replace(record, family=replace(record.family, people=people))
        fresh[name] = id_
        ends.append(id_)
    for edit in _tie(line, *ends):
        record = apply(record, edit)
    ids.update(fresh)
    return record


def _tie(line: SketchLine, who: str, whom: str) -> tuple[Edit, ...]:
    if line.tie in _PARENTS:
        parent, child = (whom, who) if line.tie is SketchTie.CHILD else (who, whom)
        kind = _PARENTS[line.tie]
        return (
            Add(
                part="parent_links",
                item=ParentLink(id=f"{line.id}-link", child=child, parent=parent, kind=kind),
            ),
        )
    if line.tie is SketchTie.PET:
        return ()
    parted = line.tie is SketchTie.FORMER_PARTNER
    events = (UnionEvent(kind=EventKind.SEPARATED),) if parted else ()
    union = Union(id=f"{line.id}-union", a=who, b=whom, kind=UnionKind.RELATIONSHIP, events=events)
    return (Add(part="unions", item=union),)
