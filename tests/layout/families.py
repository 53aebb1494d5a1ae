"""Invented families for the layout's tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Family,
    Household,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionKind,
)

__all__ = ["Growing", "families"]

_MOVES = (
    "partner", "partner", "child", "child", "child", "child", "single", "parents", "twins",
    "co_parents", "foster", "home", "kin_couple", "alone", "pet",
)  # fmt: skip
_NAMES = ("Al", "Bo", "Christabel Ann", "Dee", "Ezekiel Montgomery-Smythe", "Fay", "", "Gus")


@dataclass
class Growing:
    """A family that grows move by move; it never makes an ancestor of oneself."""

    people: list[Person] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    links: list[ParentLink] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)
    twins: list[TwinGroup] = field(default_factory=list)
    homes: list[Household] = field(default_factory=list)
    generation: dict[str, int] = field(default_factory=dict)

    def person(self, generation: int, pick: int, *, pet: str = "") -> str:
        id_ = f"p{len(self.people)}"
        born = When(str(1950 + 25 * generation + pick % 20)) if pick % 3 else When()
        died = When(str(2020)) if pick % 7 == 0 else When()
        shape = (Shape.SQUARE, Shape.CIRCLE, Shape.DIAMOND)[pick % 3]
        name = _NAMES[pick % len(_NAMES)]
        self.people.append(Person(id=id_, name=name, shape=shape, born=born, died=died, pet=pet))
        self.generation[id_] = generation
        return id_

    def union(self, a: str, b: str, kind: UnionKind = UnionKind.MARRIED) -> Union:
        found = Union(id=f"u{len(self.unions)}", a=a, b=b, kind=kind)
        self.unions.append(found)
        return found

    def link(self, child: str, parent: str, kind: LinkKind = LinkKind.BIRTH) -> None:
        link = ParentLink(id=f"l{len(self.links)}", child=child, parent=parent, kind=kind)
        self.links.append(link)

    def child(self, union: Union, pick: int) -> str:
        child = self.person(self.generation[union.a] + 1, pick)
        kind = LinkKind.ADOPTED if pick % 11 == 0 else LinkKind.BIRTH
        for parent in (union.a, union.b):
            self.link(child, parent, kind)
        return child

    def move(self, name: str, one: int, other: int) -> None:
        humans = [person.id for person in self.people if not person.pet]
        who = humans[one % len(humans)]
        if name == "partner":
            self.union(who, self.person(self.generation[who], other))
        elif name == "kin_couple":
            level = [p for p in humans if self.generation[p] == self.generation[who] and p != who]
            if level:
                self.union(who, level[other % len(level)])
        elif name in ("child", "twins") and self.unions:
            union = self.unions[one % len(self.unions)]
            born = [self.child(union, other) for _ in range(2 if name == "twins" else 1)]
            if name == "twins":
                kind = TwinKind.IDENTICAL if other % 2 else TwinKind.FRATERNAL
                twins = TwinGroup(id=f"t{len(self.twins)}", members=tuple(born), kind=kind)
                self.twins.append(twins)
        elif name == "single":
            self.link(self.person(self.generation[who] + 1, other), who)
        elif name == "co_parents":
            union = self.union(who, self.person(self.generation[who], other), UnionKind.CO_PARENTS)
            self.child(union, other)
        elif name == "parents" and all(link.child != who for link in self.links):
            a, b = (self.person(self.generation[who] - 1, other + n) for n in (0, 1))
            self.union(a, b)
            self.link(who, a)
            self.link(who, b)
        elif name == "foster":
            carer = self.person(self.generation[who] - 1, other)
            placement = Placement(id=f"c{len(self.placements)}", child=who, carers=(carer,))
            self.placements.append(placement)
        elif name == "home":
            members = dict.fromkeys(
                (who, *(humans[(one + n * other) % len(humans)] for n in (1, 2)))
            )
            home = tuple(Member(person=person) for person in members)
            self.homes.append(Household(id=f"h{len(self.homes)}", members=home))
        elif name == "alone":
            self.person(0, other)
        elif name == "pet":
            pet = self.person(0, other, pet="cat")
            home = (Member(person=who), Member(person=pet))
            self.homes.append(Household(id=f"h{len(self.homes)}", members=home))

    def family(self) -> Family:
        return Family(
            people=tuple(self.people),
            unions=tuple(self.unions),
            parent_links=tuple(self.links),
            placements=tuple(self.placements),
            twins=tuple(self.twins),
            households=tuple(self.homes),
        )


@st.composite
def families(draw: st.DrawFn, most: int = 18) -> Family:
    """Families of up to about 25 people."""
    growing = Growing()
    growing.union(growing.person(0, 1), growing.person(0, 2))
    moves = st.tuples(st.sampled_from(_MOVES), st.integers(0, 99), st.integers(0, 99))
    for move in draw(st.lists(moves, max_size=most)):
        growing.move(*move)
    return growing.family()
