"""A stage of the story joins what a room has drawn by itself.

The story goes on as if nobody had drawn anything; a room draws, changes and
removes as it likes. Here the story's edits are made to fit: who is the same
person keeps the room's id, what the room has changed keeps the room's words,
and what stands on something that the room has removed is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.codec import plain_value
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, Together, apply, unchecked
from sos_widgets.model.family import Household, Member, Person
from sos_widgets.model.item import slug
from sos_widgets.model.parts import PARTS, ROOTS, item_at, items_of, root_of
from sos_widgets.model.record import Record
from sos_widgets.model.removal import names_of, without

__all__ = ["alike", "fitted"]


def alike(edits: Iterable[Edit], told: Record, room: Record) -> tuple[tuple[str, str], ...]:
    """Find people whom a room drew before the story brings somebody of the same name.

    Parameters
    ----------
    edits : iterable of Edit
        What the stage makes known.
    told : Record
        The family as the story told it before.
    room : Record
        The room's own record.

    Returns
    -------
    tuple of (str, str)
        The story's id and the room's, each of the room's people at most once.
    """
    linked = {person.story: person.id for person in room.family.people if person.story}
    from_story = {linked.get(person.id, person.id) for person in told.family.people}
    found: dict[str, str] = {}
    for edit in _flat(edits):
        if isinstance(edit, Add) and isinstance(edit.item, Person):
            for person in room.family.people:
                if person.id not in from_story and _named(person) == _named(edit.item) != "":
                    found.setdefault(person.id, edit.item.id)
    return tuple((story, own) for own, story in found.items())


def fitted(
    edits: Iterable[Edit], told: Record, room: Record, *, same: Mapping[str, str]
) -> tuple[Edit, ...]:
    """Make a stage's edits fit a room's record, so that none of them is refused.

    Parameters
    ----------
    edits, told, room
        As for `alike`.
    same : mapping of str to str
        The story's id to the room's, for people who are one and the same.

    Returns
    -------
    tuple of Edit
        To be made one after the other. On a record that nobody has worked on
        they lead to what the story tells.
    """
    steps = []
    for edit in _flat(edits):
        after = unchecked(told, edit)
        steps.append((edit, told, after))
        told = after
    joining = _Joining(room, same)
    waiting = [step for step in steps if not joining.takes(*step)]
    # What only waited for a later edit of the same stage stands now.
    for step in waiting:
        joining.takes(*step)
    return tuple(joining.edits)


def _flat(edits: Iterable[Edit]) -> Iterator[Edit]:
    for edit in edits:
        if isinstance(edit, Together):
            yield from _flat(edit.edits)
        else:
            yield edit


def _named(person: Person) -> str:
    return person.name.strip().casefold()


class _Joining:
    """The room's record while the edits of one stage are made on it."""

    def __init__(self, room: Record, same: Mapping[str, str]) -> None:
        self.room = room
        self.edits: list[Edit] = []
        self._same = same
        self._people = {person.story: person.id for person in room.family.people if person.story}

    def takes(self, edit: Edit, before: Record, after: Record) -> bool:
        """Make an edit of the story as far as the room allows; False where nothing of it stands."""
        made = self._as_here(edit, before, after)
        if made is None:
            return False
        if self._makes(made):
            return True
        if not isinstance(made, Change):
            return False
        alone = ({name: value} for name, value in made.fields.items())
        return any([self._makes(replace(made, fields=fields)) for fields in alone])

    def _makes(self, edit: Edit) -> bool:
        if isinstance(edit, Change) and not edit.fields:
            return True
        try:
            self.room = apply(self.room, edit)
        except Refusal:
            return False
        self.edits.append(edit)
        return True

    def _as_here(self, edit: Edit, before: Record, after: Record) -> Edit | None:
        match edit:
            case Add():
                return self._added(edit, before)
            case Change() if edit.part in ROOTS:
                return self._root_changed(edit, before)
            case Change():
                return self._changed(edit, before, after)
            case Move():
                changed = self._changed(edit, before, after)
                if changed is None:
                    return None
                to = self._here(edit.part, edit.before, before)
                return Move(part=edit.part, id=changed.id, before=to, fields=changed.fields)
            case Remove():
                return self._removed(edit, before)
        return None

    def _added(self, edit: Add, told: Record) -> Edit | None:
        part = edit.part
        if isinstance(edit.item, Person):
            return self._person_added(edit, edit.item, told)
        item: Any = edit.item
        new = self._renamed(part, item, told)
        if new is None:
            return None
        here = self._here(part, item.id, told) or self._alike(part, new, told)
        if here:
            there = item_at(self.room, part, here)
            return Change(part=part, id=here, fields=_what_is_missing(there, new))
        return Add(part=part, item=new, before=self._here(part, edit.before, told))

    def _person_added(self, edit: Add, item: Person, told: Record) -> Edit:
        room = {person.id: person for person in self.room.family.people}
        own = room.get(self._same.get(item.id, ""))
        if own is not None:
            self._people[item.id] = own.id
            fields = _what_is_missing(own, item) | {"story": item.id}
            return Change(part="people", id=own.id, fields=fields)
        if item.id in room:
            fresh = slug(item.id, set(room))
            self._people[item.id] = fresh
            item = replace(item, id=fresh, story=item.id)
        return Add(part="people", item=item, before=self._here("people", edit.before, told))

    def _root_changed(self, edit: Change, told: Record) -> Change:
        said, here = root_of(told, edit.part), root_of(self.room, edit.part)
        fields = {name: to for name, to in edit.fields.items() if here[name] == said[name]}
        return Change(part=edit.part, fields=fields)

    def _changed(self, edit: Change | Move, before: Record, after: Record) -> Change | None:
        part, here = edit.part, self._here(edit.part, edit.id, before)
        old = self._renamed(part, item_at(before, part, edit.id), before)
        new = self._renamed(part, item_at(after, part, edit.id), before)
        if not here or old is None or new is None:
            return None
        there = item_at(self.room, part, here)
        fields = {}
        for name in edit.fields:
            stands = getattr(there, name)
            value = _merged(stands, getattr(old, name), getattr(new, name))
            if value != stands:
                fields[name] = plain_value(value)
        return Change(part=part, id=here, fields=fields)

    def _removed(self, edit: Remove, told: Record) -> Remove | None:
        part, here = edit.part, self._here(edit.part, edit.id, told)
        old = self._renamed(part, item_at(told, part, edit.id), told)
        if not here or old is None:
            return None
        there = item_at(self.room, part, here)
        said = replace(old, id=here, **({"story": there.story} if part == "people" else {}))
        if there != said or self._takes_own_work(part, here, told):
            return None
        return Remove(part=part, id=here, cascade=True)

    def _takes_own_work(self, part: str, here: str, told: Record) -> bool:
        """Whether a removal would take along what the room has drawn or written by itself."""
        left = without(self.room, part, here)
        for other in PARTS:
            stays = {item.id for item in items_of(left, other)} | {here}
            said = {item.id: self._renamed(other, item, told) for item in items_of(told, other)}
            gone = (item for item in items_of(self.room, other) if item.id not in stays)
            if any(said.get(item.id) != item for item in gone):
                return True
        return False

    def _here(self, part: str, id_: str, told: Record) -> str:
        """The room's id of something in the story; empty where the room has it no more."""
        ids = {item.id for item in items_of(self.room, part)}
        if part == "people":
            own = self._people.get(id_, id_)
            return own if own in ids else ""
        if id_ in ids:
            return id_
        item = next((each for each in items_of(told, part) if each.id == id_), None)
        new = None if item is None else self._renamed(part, item, told)
        return "" if new is None else self._alike(part, new, told)

    def _alike(self, part: str, item: Any, told: Record) -> str:
        """What the room has drawn by itself and means the same as an item of the story."""
        key, known = _meaning(part, item), {each.id for each in items_of(told, part)}
        for own in items_of(self.room, part):
            if key and own.id not in known and _meaning(part, own) == key:
                return str(own.id)
        return ""

    def _renamed(self, part: str, item: Any, told: Record) -> Any:
        """An item with the room's ids; None where it cannot stand without what is not here."""
        if isinstance(item, Household):
            here = [(self._here("people", each.person, told), each) for each in item.members]
            members = tuple(replace(each, person=own) for own, each in here if own)
            return replace(item, members=members)
        for name, meta in names_of(PARTS[part].kind):
            target, value = meta.get("ref"), getattr(item, name)
            if not target or not value:
                continue
            if isinstance(value, tuple):
                found = tuple(filter(None, (self._here(target, each, told) for each in value)))
                if len(found) < meta["least"]:
                    return None
                item = replace(item, **{name: found})
                continue
            own = self._here(target, value, told)
            if not own and not meta["clear"]:
                return None
            item = replace(item, **{name: own})
        return item


def _meaning(part: str, item: Any) -> Any:
    """What makes two items of a part the same thing; None where only the id does."""
    match part:
        case "unions":
            return frozenset((item.a, item.b))
        case "parent_links":
            return item.child, item.parent, item.kind
        case "households":
            return item.name.strip().casefold()
    return None


def _what_is_missing(own: Any, told: Any) -> dict[str, Any]:
    """The story's facts for the fields that the room has left as they come."""
    fields = {}
    for name, spec in type(own).__dataclass_fields__.items():
        stands, value = getattr(own, name), getattr(told, name)
        if name not in ("id", "story") and stands == spec.default and value != stands:
            fields[name] = plain_value(value)
    return fields


def _merged(stands: Any, old: Any, new: Any) -> Any:
    """What the room has, with what the story has changed in what the room left alone."""
    if stands == old:
        return new
    if not isinstance(stands, tuple):
        return stands
    was, comes = ({_key(each): each for each in some} for some in (old, new))
    kept = []
    for each in stands:
        key = _key(each)
        untouched = key in was and was[key] == each
        if not untouched:
            kept.append(each)
        elif key in comes:
            kept.append(comes[key])
    here = {_key(each) for each in stands}
    return (*kept, *(each for key, each in comes.items() if key not in was and key not in here))


def _key(each: Any) -> Any:
    return each.person if isinstance(each, Member) else each
