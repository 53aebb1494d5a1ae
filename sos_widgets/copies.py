"""Copies of a record: each holds what those it is for should hold, and nothing else.

What is held is a list of what may stay, never of what must go: a field that
is new in the model is in no copy but the professionals' until somebody has
decided. Pictures and tables are made from the copy, so they cannot say more.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.dates import When
from sos_widgets.model.family import Illness, Misuse, Person, Union
from sos_widgets.model.parts import PARTS, items_of, with_items
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.model.removal import names_of, without
from sos_widgets.words import labels_or_default
from sos_widgets.words.audiences import (
    Audience,
    asked_words,
    audience,
    audiences,
    child_words,
    part_needs,
)

__all__ = ["CHILD", "EVERYONE", "HEALTH", "QUALITY_LINES", "Copy", "askable", "copies", "copy_of"]

CHILD = "child"
EVERYONE = "everyone"
QUALITY_LINES = "quality_lines"
HEALTH = "health"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy for somebody.

    Parameters
    ----------
    record : Record
        What it holds.
    child : str
        The child's id, in a copy for a child.
    called : str
        Whom it is for, in a word or two.
    asked : tuple of str
        What is in its pictures because somebody asked for it.
    """

    audience: Audience
    record: Record
    child: str = ""
    called: str = ""
    asked: tuple[str, ...] = ()

    @property
    def health(self) -> bool:
        """Whether its genogram is shaded for illness, alcohol and drugs."""
        return HEALTH in self.asked

    @property
    def first_page(self) -> str:
        """For whom it is, said on its first page."""
        return self.audience.first_page.replace("{name}", self.called)

    @property
    def file_name(self) -> str:
        """For whom it is, as a file's name says it."""
        name = re.sub(r"[^\w -]", "", self.called).strip()
        return self.audience.file.replace("{name}", name or self.child)

    @property
    def parts(self) -> dict[str, str]:
        """The parts that have something in them, in order, with their headings."""
        needs, pack = part_needs(), labels_or_default(self.record.labels)
        return {
            part: heading or pack.tool(part)
            for part, heading in self.audience.parts.items()
            if part in needs and (not needs[part] or items_of(self.record, needs[part]))
        }


def copies(record: Record) -> tuple[Copy, ...]:
    """Every copy that can be made of a record: a child's for each child the work is about."""
    children = [who.id for who in record.family.focal]
    return tuple(
        copy_of(record, kind.name, child=child)
        for kind in audiences()
        for child in (children if kind.name == CHILD else [""])
    )


def copy_of(record: Record, name: str, *, child: str = "", asked: tuple[str, ...] = ()) -> Copy:
    """Make a copy of a record.

    Parameters
    ----------
    name : str
        The audience.
    child : str
        Of a copy for a child: its id or its name; by default the first child
        whom the work is about.
    asked : tuple of str
        ``"quality_lines"``, ``"health"``: what its pictures show besides.

    Raises
    ------
    NotFoundError
        When there is no such audience or child, or what is asked for is not
        for this audience.
    """
    kind = audience(name)
    for each in asked:
        _may_have(kind, each)
    if name != CHILD:
        held = _held(record, kind, asked)
        return Copy(audience=kind, record=held, called=kind.title, asked=asked)
    children = record.family.focal
    found = [who for who in children if child in ("", who.id) or _called(who, child)]
    if not found:
        names = ", ".join(who.called for who in children)
        known = f"There are {names}." if names else "Nobody is marked as the child it is about yet."
        raise NotFoundError(f"A copy for a child needs a child whom the work is about. {known}")
    who = found[0]
    held = _own(_held(record, kind, asked), who.id)
    return Copy(audience=kind, record=held, child=who.id, called=who.called, asked=asked)


def askable(record: Record, copy: Copy) -> dict[str, str]:
    """What somebody may ask for in a copy and would then see there, each in words."""
    found = {}
    for name in copy.audience.asked:
        family = copy_of(record, copy.audience.name, child=copy.child, asked=(name,)).record.family
        if family.bonds if name == QUALITY_LINES else any(map(_is_shaded, family.people)):
            found[name] = asked_words()[name]
    return found


def _is_shaded(who: Person) -> bool:
    return who.illness is not Illness.NONE or who.misuse is not Misuse.NONE


def _may_have(kind: Audience, name: str) -> None:
    known = asked_words()
    if name not in known:
        hint = nearest(name, known) or f"There are {', '.join(known)}."
        raise NotFoundError(f"There is nothing called {name!r} to ask for in a copy. {hint}")
    if name not in kind.asked and not (kind.holds is None and name == QUALITY_LINES):
        raise NotFoundError(f"A copy of this kind ({kind.title}) never has {name!r}.")


def _called(who: Person, words: str) -> bool:
    said, name = words.casefold(), who.name.casefold()
    return said == name or said in name.split()


def _held(record: Record, kind: Audience, asked: tuple[str, ...]) -> Record:
    if kind.holds is None:
        return record
    holds = dict(kind.holds)
    for name in asked:
        for part, more in kind.asked[name].items():
            holds[part] = [*holds.get(part, ()), *more]
    named = set()
    for part, spec in PARTS.items():
        fields = holds.get(part, ())
        items = items_of(record, part) if part in holds else ()
        plain = {} if fields == "all" else _plain_fields(spec.kind, fields)
        if plain:
            items = tuple(replace(item, **plain) for item in items)
        record = with_items(record, part, items)
        if items:
            named |= {meta["ref"] for name, meta in names_of(spec.kind) if "ref" in meta}
    for part, wanted in kind.only.items():
        record = _chosen(record, part, wanted, named=part in named)
    return record


def _chosen(record: Record, part: str, wanted: Mapping[str, list[str]], *, named: bool) -> Record:
    """Those of a part's items whose fields have the wanted values."""
    kept: list[Any] = []
    gone: list[Any] = []
    for item in items_of(record, part):
        fits = all(getattr(item, name) in values for name, values in wanted.items())
        (kept if fits else gone).append(item)
    if not named:
        return with_items(record, part, kept)
    for item in gone:
        record = without(record, part, item.id)
    return record


def _plain_fields(kind: type[Any], kept: Any) -> dict[str, Any]:
    """The fields that are not kept, each at its default; what has none always stays."""
    plain = {}
    for spec in dataclasses.fields(kind):
        if spec.name in kept or spec.name == "id":
            continue
        if spec.default is not dataclasses.MISSING:
            plain[spec.name] = spec.default
        elif spec.default_factory is not dataclasses.MISSING:
            plain[spec.name] = spec.default_factory()
    return plain


def _own(record: Record, child: str) -> Record:
    """What is this child's own, or is drawn around it."""
    words, family = child_words(), record.family
    ties = tuple(tie for tie in record.ties if tie.who in ("", child))
    tied = {tie.system for tie in ties}
    family = replace(
        family,
        people=tuple(replace(who, focal=who.id == child) for who in family.people),
        unions=tuple(_as_it_stands(each) for each in family.unions),
    )
    return replace(
        record,
        family=family,
        meetings=tuple(replace(each, title=words["meeting"]) for each in record.meetings),
        statements=tuple(
            replace(each, who="") for each in record.statements if _for_child(record, each, child)
        ),
        scales=tuple(
            replace(scale, zero=words["zero"], ten=words["ten"])
            for scale in record.scales
            if any(each.scale == scale.id and each.who == child for each in record.ratings)
        ),
        ratings=tuple(each for each in record.ratings if each.who == child),
        ties=ties,
        systems=tuple(each for each in record.systems if each.id in tied),
    )


def _as_it_stands(union: Union) -> Union:
    """How things are between two people, without the dates and turns before."""
    return replace(union, events=tuple(replace(each, when=When()) for each in union.events[-1:]))


def _for_child(record: Record, each: Statement, child: str) -> bool:
    """Goals; what the child said is going well; what people of the family do."""
    if each.category is Category.EXISTING_STRENGTH:
        return each.who == child
    mine = each.who == child or record.family.person(each.does) is not None
    return each.category is Category.SAFETY_GOAL or mine
