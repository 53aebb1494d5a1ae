"""Copies of a record: each holds what those it is for should hold, and nothing else.

What is held is a list of what may stay, never of what must go: a field that
is new in the model is in no copy but the professionals' until somebody has
decided. Pictures and tables are made from the copy, so they cannot say more.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.dates import When
from sos_widgets.model.family import Illness, Misuse, Person, Union
from sos_widgets.model.holding import for_everybody, holders_of, may_hold, only_plans
from sos_widgets.model.pages import Occasion
from sos_widgets.model.parts import PARTS, items_of, with_items
from sos_widgets.model.raters import in_the_room
from sos_widgets.model.record import Category, Record, Scale, Statement
from sos_widgets.model.removal import names_of, without
from sos_widgets.model.rounds import without_private, without_sealed
from sos_widgets.scene.ratings import childs_ends
from sos_widgets.words import labels_or_default
from sos_widgets.words.audiences import (
    Audience,
    asked_words,
    audience,
    audiences,
    child_words,
    part_needs,
)

__all__ = [
    "BESIDE",
    "CHILD",
    "EVERYONE",
    "HEALTH",
    "QUALITY_LINES",
    "Copy",
    "askable",
    "copies",
    "copy_of",
    "is_called",
]

BESIDE = "beside"
CHILD = "child"
HOLDER = "holder"
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
    person : str
        In a copy for one person: that person's id, or words.
    called : str
        Whom it is for, in a word or two.
    asked : tuple of str
        What is in its pictures because somebody asked for it.
    """

    audience: Audience
    record: Record
    child: str = ""
    person: str = ""
    called: str = ""
    asked: tuple[str, ...] = ()

    @property
    def health(self) -> bool:
        """Whether its genogram is shaded for illness, alcohol and drugs."""
        return HEALTH in self.asked

    @property
    def whom(self) -> str:
        """The one child or the one person that it is for; empty for several."""
        return self.child or self.person

    @property
    def first_page(self) -> str:
        """For whom it is, said on its first page."""
        return self.audience.first_page.replace("{name}", self.called)

    @property
    def file_name(self) -> str:
        """For whom it is, as a file's name says it."""
        name = re.sub(r"[^\w -]", "", self.called).strip()
        return self.audience.file.replace("{name}", name or self.whom)

    @property
    def parts(self) -> dict[str, str]:
        """The parts that have something in them, in order, with their headings."""
        needs, pack = part_needs(), labels_or_default(self.record.labels)
        return {
            part: heading or pack.tool(part)
            for part, heading in self.audience.parts.items()
            if part in needs
            and (
                not needs[part] or any(items_of(self.record, each) for each in needs[part].split())
            )
        }


def copies(record: Record) -> tuple[Copy, ...]:
    """Every copy that can be made of a record, a child's or a holder's for each of them."""
    whom: dict[str, Sequence[str]] = {
        CHILD: [who.id for who in record.family.focal],
        HOLDER: holders_of(record),
        # Without a family from here there is no worked example to stand beside.
        BESIDE: [""] if record.case else [],
    }
    return tuple(
        copy_of(record, kind.name, child=each)
        for kind in audiences()
        for each in whom.get(kind.name, [""])
    )


def copy_of(record: Record, name: str, *, child: str = "", asked: tuple[str, ...] = ()) -> Copy:
    """Make a copy of a record.

    Parameters
    ----------
    name : str
        The audience.
    child : str
        Of a copy for a child, or for one holder of a plan: their id or name; by
        default the first child whom the work is about, or the first holder.
    asked : tuple of str
        ``"quality_lines"``, ``"health"``: what its pictures show besides.

    Raises
    ------
    NotFoundError
        When there is no such audience or child, or what is asked for is not
        for this audience.
    """
    kind = audience(name)
    keep = without_sealed if kind.holds and "closings" in kind.holds else without_private
    record = in_the_room(keep(record))
    for each in asked:
        _may_have(kind, each)
    if name == HOLDER:
        return _for_holder(record, kind, child, asked)
    if name != CHILD:
        kept = record if kind.holds is None else only_plans(record, for_everybody)
        held = _worded(_held(kept, kind, asked), record)
        return Copy(audience=kind, record=held, called=kind.title, asked=asked)
    children = record.family.focal
    found = [who for who in children if child in ("", who.id) or is_called(who.name, child)]
    if not found:
        names = ", ".join(who.called for who in children)
        known = f"There are {names}." if names else "Nobody is marked as the child it is about yet."
        raise NotFoundError(f"A copy for a child needs a child whom the work is about. {known}")
    who = found[0]
    kept = only_plans(record, for_everybody)
    held = _worded(_told(_own(_held(kept, kind, asked), who.id), record), record)
    return Copy(audience=kind, record=held, child=who.id, called=who.called, asked=asked)


def _for_holder(record: Record, kind: Audience, whom: str, asked: tuple[str, ...]) -> Copy:
    """One person's copy: the plans that this person may hold, and nothing of any other."""
    holders = holders_of(record)
    names = {each: record.called(each) for each in holders}
    found = [each for each in holders if whom in ("", each) or is_called(names[each], whom)]
    if not found:
        known = f"There are {', '.join(names.values())}." if names else "No plan names anybody yet."
        raise NotFoundError(
            f"A copy for one person is for somebody who alone holds a plan. {known}"
        )
    who = found[0]
    kept = only_plans(record, lambda plan: may_hold(plan, who))
    pairs = {plan.pair for plan in kept.plans}
    kept = with_items(kept, "pairs", (each for each in kept.pairs if each.id in pairs))
    goals = {each.goal for each in kept.pairs}
    held = _held(kept, kind, asked)
    said = (each for each in held.statements if each.id in goals)
    held = _worded(with_items(held, "statements", said), record)
    return Copy(audience=kind, record=held, person=who, called=names[who], asked=asked)


def _worded(held: Record, record: Record) -> Record:
    """Names in the place of ids of people, and others around, whom a copy does not hold."""
    for part, spec in PARTS.items():
        fields = [(name, meta["soft"]) for name, meta in names_of(spec.kind) if "soft" in meta]
        if fields and items_of(held, part):
            items = (_with_names(each, fields, held, record) for each in items_of(held, part))
            held = with_items(held, part, items)
    return held


def _with_names(
    item: Any, fields: list[tuple[str, tuple[str, ...]]], held: Record, record: Record
) -> Any:
    changed = {}
    for name, parts in fields:
        here = {each.id for part in parts for each in items_of(held, part)}
        value = getattr(item, name)
        each = value if isinstance(value, tuple) else (value,)
        words = tuple(one if one in here else record.called(one) for one in each)
        if words != each:
            changed[name] = words if isinstance(value, tuple) else words[0]
    return replace(item, **changed) if changed else item


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


def is_called(name: str, words: str) -> bool:
    """Whether somebody of this name is meant: the whole name or one of its words, in any case."""
    said, name = words.casefold(), name.casefold()
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
    words, record = child_words(), _books_for(record, child)
    family = record.family
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
            _as_asked(record, scale)
            for scale in record.scales
            if any(each.scale == scale.id and each.who == child for each in record.ratings)
        ),
        ratings=tuple(each for each in record.ratings if each.who == child),
        ties=ties,
        systems=tuple(each for each in record.systems if each.id in tied),
        child_parts=tuple(each for each in record.child_parts if each.child == child),
    )


def _as_asked(record: Record, scale: Scale) -> Scale:
    zero, ten = childs_ends(record, scale)
    return replace(scale, zero=zero, ten=ten)


def _books_for(record: Record, child: str) -> Record:
    """The stories that are told to this child, and its own pictures; nobody else's."""
    for book in record.books:
        own = book.children == (child,)
        if not own and (book.occasion is Occasion.THREE_PICTURES or child not in book.children):
            record = without(record, "books", book.id)
    return record


def _told(held: Record, record: Record) -> Record:
    """Goals in the words in which a child is told them, where somebody has found such words."""
    told = {pair.goal: pair.told.strip() for pair in reversed(record.pairs) if pair.told.strip()}
    statements = tuple(
        replace(each, words=told[each.id], own_words=False) if each.id in told else each
        for each in held.statements
    )
    return replace(held, statements=statements)


def _as_it_stands(union: Union) -> Union:
    """How things are between two people, without the dates and turns before."""
    return replace(union, events=tuple(replace(each, when=When()) for each in union.events[-1:]))


def _for_child(record: Record, each: Statement, child: str) -> bool:
    """Goals; what the child said is going well; what people of the family do."""
    if each.category is Category.EXISTING_STRENGTH:
        return each.who == child
    mine = each.who == child or record.family.person(each.does) is not None
    return each.category is Category.SAFETY_GOAL or mine
