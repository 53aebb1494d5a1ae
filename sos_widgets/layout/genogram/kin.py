"""Who belongs to whom: a family cut into the groups that a genogram draws."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sos_widgets.model.family import Family, Life, LinkKind, ParentLink, Placement, UnionKind

__all__ = ["Care", "Group", "Kin", "PlaceName", "kin_of"]

_BIRTH = (LinkKind.BIRTH, LinkKind.UNKNOWN)
_STRUCTURE = (*_BIRTH, LinkKind.ADOPTED)
_Days = dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One or two parents with the children that hang from them.

    Parameters
    ----------
    id : str
        The union's id, ``"parents:a+b"`` or ``"parent:a"``.
    parents : tuple of str
        One or two people.
    couple : bool
        Whether a partner line joins them.
    children : tuple of str
        Oldest first.
    links : dict of str to str
        Child to the id of the `ParentLink` that its line draws.
    """

    id: str
    parents: tuple[str, ...]
    union: str = ""
    couple: bool = False
    children: tuple[str, ...] = ()
    links: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Somebody who cares for a child beside, or instead of, its parents."""

    item: str
    carers: tuple[str, ...]
    child: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """Where children live with people who are not drawn; `cares` has a line for each child."""

    id: str
    words: str
    placements: tuple[str, ...]
    cares: tuple[Care, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """A family as the layout sees it. Pets have no row of their own.

    Parameters
    ----------
    places : tuple of PlaceName
        Drawn, with lines from each, by whoever puts them in rows.
    """

    people: tuple[str, ...]
    pets: tuple[str, ...]
    groups: tuple[Group, ...]
    cares: tuple[Care, ...]
    households: tuple[tuple[str, tuple[str, ...]], ...]
    bonds: tuple[tuple[str, str], ...]
    twins: tuple[tuple[str, tuple[str, ...]], ...]
    born: _Days
    places: tuple[PlaceName, ...] = ()

    def child_of(self) -> dict[str, list[Group]]:
        """Groups by child."""
        found: dict[str, list[Group]] = {person: [] for person in self.people}
        for group in self.groups:
            for child in group.children:
                found[child].append(group)
        return found

    def parent_in(self) -> dict[str, list[Group]]:
        """Groups by parent, earlier partnerships first."""
        found: dict[str, list[Group]] = {person: [] for person in self.people}
        for group in self.groups:
            for parent in group.parents:
                found[parent].append(group)
        return found


def kin_of(family: Family) -> Kin:
    """Sort a family's people, partnerships and parent links into groups."""
    people = tuple(person.id for person in family.people if not person.pet)
    here = dict.fromkeys(people)
    groups = _groups(family, here)
    twins = [
        (twin.kind.value, tuple(dict.fromkeys(id_ for id_ in twin.members if id_ in here)))
        for twin in family.twins
    ]
    together = {id_: number for number, (_, members) in enumerate(twins) for id_ in members}
    born = _days(family)
    ordered = tuple(
        Group(
            id=group.id,
            parents=group.parents,
            union=group.union,
            couple=group.couple,
            children=tuple(_oldest_first(group.children, born, together)),
            links=group.links,
        )
        for group in groups
    )
    everyone = {person.id for person in family.people}
    return Kin(
        people=people,
        pets=tuple(person.id for person in family.people if person.pet),
        groups=ordered,
        cares=_cares(family, ordered, here),
        households=tuple(
            (
                household.id,
                tuple(
                    dict.fromkeys(
                        member.person
                        for member in household.members
                        if not (member.share or member.until) and member.person in everyone
                    )
                ),
            )
            for household in family.households
        ),
        bonds=tuple((bond.a, bond.b) for bond in family.bonds),
        twins=tuple((kind, members) for kind, members in twins if len(members) > 1),
        born=born,
        places=_places(family, here),
    )


def _oldest_first(children: tuple[str, ...], born: _Days, together: dict[str, int]) -> list[str]:
    # Twins are never parted. Somebody without a date stays after all who are named before:
    # one more child at the end then changes nobody's order.
    births: dict[object, list[str]] = {}
    for child in children:
        births.setdefault(together.get(child, child), []).append(child)
    latest = 0
    keyed: list[tuple[int, list[str]]] = []
    for members in births.values():
        day = next(filter(None, (born[child] for child in members)), latest)
        keyed.append((day, members))
        latest = max(latest, day)
    keyed.sort(key=lambda each: each[0])
    return [child for _, members in keyed for child in members]


def _days(family: Family) -> _Days:
    found: _Days = {}
    for person in family.people:
        day = person.born.middle
        if day is None and person.life is Life.EXPECTED:
            day = date.max
        found[person.id] = day.toordinal() if day else None
    return found


def _groups(family: Family, here: dict[str, None]) -> list[Group]:
    pairs: dict[frozenset[str], str] = {}
    found: dict[str, Group] = {}
    dated = [
        ((union.since.middle or date.max).toordinal(), number, union)
        for number, union in enumerate(family.unions)
        if union.a in here and union.b in here and union.a != union.b
    ]
    # Parents who were never a couple stand last: a partner line of the same two wins.
    dated.sort(key=lambda entry: (entry[2].kind is UnionKind.CO_PARENTS, entry[0], entry[1]))
    for _, _, union in dated:
        pair = frozenset((union.a, union.b))
        if pair not in pairs:
            pairs[pair] = union.id
            couple = union.kind is not UnionKind.CO_PARENTS
            found[union.id] = Group(
                id=union.id, parents=(union.a, union.b), union=union.id, couple=couple
            )
    kids: dict[str, dict[str, str]] = {}
    for child in here:
        links = [
            link
            for link in family.parents(child)
            if link.kind in _STRUCTURE and link.parent in here and link.parent != child
        ]
        for parents, link in _parent_sets(links, pairs):
            group = pairs.get(frozenset(parents), "") if len(parents) == 2 else ""
            if not group:
                group = f"parents:{'+'.join(parents)}" if parents[1:] else f"parent:{parents[0]}"
                found.setdefault(group, Group(id=group, parents=parents))
            kids.setdefault(group, {})[child] = link
    return [
        Group(
            id=group.id,
            parents=group.parents,
            union=group.union,
            couple=group.couple,
            children=tuple(kids.get(group.id, ())),
            links=kids.get(group.id, {}),
        )
        for group in found.values()
        if group.couple or group.id in kids
    ]


def _parent_sets(
    links: list[ParentLink], pairs: dict[frozenset[str], str]
) -> list[tuple[tuple[str, ...], str]]:
    """Pair a child's parents: partners first, then two parents of one kind, then each alone."""
    left = list({link.parent: link for link in reversed(links)}.values())[::-1]
    found: list[tuple[tuple[str, ...], str]] = []
    for same_kind in (True, False):
        for a in list(left):
            for b in list(left):
                alike = (a.kind in _BIRTH) == (b.kind in _BIRTH)
                known = frozenset((a.parent, b.parent)) in pairs
                if a is not b and a in left and b in left and known and alike is same_kind:
                    left = [link for link in left if link is not a and link is not b]
                    found.append(((a.parent, b.parent), b.id if a.kind in _BIRTH else a.id))
    for births in (True, False):
        alone = [link for link in left if (link.kind in _BIRTH) == births]
        if len(alone) == 2:
            parents = tuple(sorted(link.parent for link in alone))
            found.append((parents, alone[0].id))
        else:
            found += [((link.parent,), link.id) for link in alone]
    return found


def _cares(family: Family, groups: tuple[Group, ...], here: dict[str, None]) -> tuple[Care, ...]:
    couples = [group.parents for group in groups if group.couple]
    parents_of: dict[str, list[str]] = {}
    for group in groups:
        for child in group.children:
            parents_of.setdefault(child, []).extend(group.parents)
    wanted: dict[tuple[str, tuple[str, ...]], str] = {}
    placed: set[tuple[str, str]] = set()
    for placement in family.placements:
        carers = tuple(c for c in placement.carers if c in here and c != placement.child)
        if carers and placement.child in here:
            for each in _by_couple(carers, couples):
                wanted[placement.child, each] = placement.id
            placed |= {(placement.child, carer) for carer in carers}
    loose: dict[tuple[str, LinkKind], dict[str, str]] = {}
    for link in family.parent_links:
        if link.kind in _STRUCTURE or link.child not in here or link.parent not in here:
            continue
        if link.child == link.parent or (link.child, link.parent) in placed:
            continue
        # A step-parent is joined by the partner line to the child's parent.
        step = link.kind is LinkKind.STEP
        mine = parents_of.get(link.child, [])
        if step and any(link.parent in pair and set(pair) & set(mine) for pair in couples):
            continue
        loose.setdefault((link.child, link.kind), {})[link.parent] = link.id
    for (child, _), named in loose.items():
        for each in _by_couple(tuple(named), couples):
            wanted.setdefault((child, each), named[each[0]])
    return tuple(
        Care(item=item, carers=carers, child=child) for (child, carers), item in wanted.items()
    )


def _places(family: Family, here: dict[str, None]) -> tuple[PlaceName, ...]:
    """Where children live now with nobody who is drawn; those of one name are one place."""
    found: dict[str, list[Placement]] = {}
    for each in family.placements:
        drawn = any(carer in here and carer != each.child for carer in each.carers)
        if each.child in here and not drawn and not each.until:
            name = " ".join(each.where.split()).casefold()
            found.setdefault(f"place {name}" if name else f"place of {each.id}", []).append(each)
    return tuple(
        PlaceName(
            id=id_,
            words=" ".join(each[0].where.split()),
            placements=tuple(placement.id for placement in each),
            cares=tuple(Care(item=one.id, carers=(id_,), child=one.child) for one in each),
        )
        for id_, each in found.items()
    )


def _by_couple(carers: tuple[str, ...], couples: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Put partners together, so that one line runs from both."""
    left = list(dict.fromkeys(carers))
    found: list[tuple[str, ...]] = []
    for pair in couples:
        if pair[0] in left and pair[1] in left:
            left = [carer for carer in left if carer not in pair]
            found.append(pair)
    return found + [(carer,) for carer in left]
