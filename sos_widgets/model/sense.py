"""What a record can never be: the sentences with which an edit is refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.family import Family
from sos_widgets.model.pages import FULL, LONGEST, Thing
from sos_widgets.model.parts import PARTS, items_of
from sos_widgets.model.record import Answer, Rating, Record, Sealed
from sos_widgets.model.removal import names_of

__all__ = ["ancestor_loop", "nonsense", "refuse_nonsense"]


def refuse_nonsense(after: Record, before: Record | None = None) -> None:
    """Refuse a record that makes no sense.

    Parts that are the very same objects as in `before` were checked then; what
    names them is checked again.

    Raises
    ------
    Refusal
        With the first thing that is wrong.
    """
    for sentence in nonsense(after, before):
        raise Refusal(sentence)


def nonsense(record: Record, before: Record | None = None) -> Iterable[str]:
    """Find everything in a record that makes no sense, a sentence each."""
    family = record.family
    if before is None or family is not before.family:
        yield from _family_nonsense(family)
    ids = {part: {item.id for item in items_of(record, part)} for part in PARTS}
    for part, spec in PARTS.items():
        items = items_of(record, part)
        if len(ids[part]) != len(items):
            yield f"Two items are called the same among {part}."
        for item in items:
            for name, meta in names_of(spec.kind):
                target = meta.get("ref")
                if not target:
                    continue
                value = getattr(item, name)
                for each in value if isinstance(value, tuple) else (value,):
                    if each and each not in ids[target]:
                        noun = PARTS[target].noun
                        yield f"{spec.noun.capitalize()} names {noun} {each!r}, who or which is not here."
                    if not each and not meta["clear"] and not _may_be_empty(part, name):
                        yield f"{spec.noun.capitalize()} must say {name!r}."
    for household in family.households:
        for member in household.members:
            if member.person not in ids["people"]:
                yield f"A household names a person {member.person!r}, who is not here."
    if record.centre and record.centre not in ids["households"]:
        yield f"The eco map's household {record.centre!r} is not here."
    for rating in record.ratings:
        yield from _answer_nonsense(rating, f"{record.family.called(rating.who)}'s rating")
    for said in record.sealed:
        yield from _answer_nonsense(said, "An answer")
    for closing in record.closings:
        for number in (closing.before, closing.after):
            if number is not None and not 0 <= number <= 10:
                yield f"{number} is not between 0 and 10."
    if len({(said.turn, said.scale) for said in record.sealed}) != len(record.sealed):
        yield "Somebody has answered the same question twice in one round."
    if before is None or record.drawings is not before.drawings:
        yield from _drawn_nonsense(record)


def _may_be_empty(part: str, name: str) -> bool:
    return (part, name) == ("ties", "who")


def _family_nonsense(family: Family) -> Iterable[str]:
    for union in family.unions:
        if union.a == union.b:
            yield f"{family.called(union.a)} cannot be their own partner."
    for bond in family.bonds:
        if bond.a == bond.b:
            yield f"A bond needs two different people; both ends are {family.called(bond.a)}."
    for link in family.parent_links:
        if link.child == link.parent:
            yield f"{family.called(link.child)} cannot be their own parent."
    seen: set[tuple[Any, ...]] = set()
    for link in family.parent_links:
        key = (link.child, link.parent, link.kind)
        if key in seen:
            yield (
                f"{family.called(link.parent)} is already drawn as a parent of "
                f"{family.called(link.child)} in this way."
            )
        seen.add(key)
    loop = ancestor_loop(family)
    if len(loop) > 1:
        names = ", ".join(family.called(id_) for id_ in loop)
        yield f"{family.called(loop[0])} would be among their own ancestors ({names})."


def ancestor_loop(family: Family) -> tuple[str, ...]:
    """Find people each of whom is a parent of the next, in a ring; empty where there is none."""
    parents: dict[str, list[str]] = {}
    for link in family.parent_links:
        parents.setdefault(link.child, []).append(link.parent)
    done: set[str] = set()
    for start in parents:
        path: list[str] = []
        on_path: set[str] = set()
        stack: list[tuple[str, bool]] = [(start, False)]
        while stack:
            person, leaving = stack.pop()
            if leaving:
                path.pop()
                on_path.discard(person)
                done.add(person)
            elif person in on_path:
                return tuple(path[path.index(person) :])
            elif person not in done:
                path.append(person)
                on_path.add(person)
                stack.append((person, True))
                stack += [(parent, False) for parent in parents.get(person, ())]
    return ()


def _answer_nonsense(said: Rating | Sealed, whose: str) -> Iterable[str]:
    if said.answer is Answer.NUMBER and said.number is None:
        yield f"{whose} needs a number from 0 to 10, or words why there is none."
    if said.number is not None and not 0 <= said.number <= 10:
        yield f"{said.number} is not on the scale; it goes from 0 to 10."
    if said.answer is not Answer.NUMBER and said.number is not None:
        yield f"{whose} says a number and also that there is none."


def _drawn_nonsense(record: Record) -> Iterable[str]:
    for count in Counter(each.page for each in record.drawings).values():
        if count > FULL:
            yield (
                f"A page has room for {FULL} lines and figures. Begin another page, or rub "
                "something out."
            )
    for each in record.drawings:
        if len(each.points) > 2 * LONGEST or len(each.points) % 2:
            yield f"A line is drawn through two numbers a point, and at most {LONGEST} points."
        if each.thing is Thing.LINE and len(each.points) < 2:
            yield "A line needs a point to begin at."
