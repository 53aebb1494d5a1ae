"""A small example of each fact of a notation, drawn by what draws whole families."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sos_widgets.layout.geometry import Certificate, GenogramLayout, LineKind, Outline, Point, Route
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Basis,
    Bond,
    EventKind,
    Family,
    Household,
    Illness,
    LinkKind,
    Member,
    Misuse,
    ParentLink,
    Person,
    Placement,
    Quality,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionEvent,
    UnionKind,
)
from sos_widgets.scene.bonds import bond_marks
from sos_widgets.scene.genogram import family_marks, px
from sos_widgets.scene.legend import PEOPLE
from sos_widgets.scene.linework import drawn
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Step, Text
from sos_widgets.scene.notation import Look, Notation
from sos_widgets.scene.symbols import place_box

__all__ = ["GROUPS", "example", "facts"]

GROUPS = {
    "symbols": "People",
    "health": "Illness, and alcohol or drugs: shaded only where somebody asks for it",
    "partners": "Partners",
    "children": "Children and those who care for them",
    "bonds": "Quality lines",
    "ties": "Eco map",
}
_DAY = When("2026-03-04")
_YEARS = {
    EventKind.MARRIED: "2015",
    EventKind.LIVING_TOGETHER: "2018",
    EventKind.SEPARATED: "2019",
    EventKind.DIVORCED: "2020",
    EventKind.TOGETHER_AGAIN: "2022",
}
_NAMES = ("a", "b", "c")
_CARERS = ("foster", "kinship", "special_guardian", "placed")


def facts(group: str, rules: Notation) -> tuple[tuple[str, str], ...]:
    """The facts that a notation names in a part of the sheet, as (group, fact)."""
    found = [(group, fact) for fact in rules.facts(group)]
    if group == "partners":
        found += [("events", fact) for fact in rules.facts("events")]
        found.append(("household", ""))
    if group == "ties":
        found += [("flow", ""), ("system", ""), ("professional", "")]
    return tuple(found)


def example(group: str, fact: str, rules: Notation) -> tuple[Mark, ...]:
    """The marks of an example, round about (0, 0); nothing where the fact has no mark."""
    return _MAKERS[group](fact, rules)


@dataclass(frozen=True, slots=True)
class _Scheme:
    """A family and where its people stand, set by hand, in symbol sides."""

    family: Family
    points: dict[str, Point]
    routes: tuple[Route, ...] = ()
    outlines: tuple[Outline, ...] = ()

    def marks(self, rules: Notation) -> tuple[Mark, ...]:
        layout = GenogramLayout(
            points=self.points,
            unions={},
            rows=(),
            routes=self.routes,
            outlines=self.outlines,
            certificate=Certificate(),
            size=(0.0, 0.0),
        )
        drawing = family_marks(
            replace(self.family, as_at=_DAY), layout, look=Look(health=True), rules=rules
        )
        places = {id_: px(point) for id_, point in self.points.items()}
        bonds = bond_marks(
            self.family, self.family.bonds, places, room=drawing.room, blocks={}, rules=rules
        )
        # The names of those who serve as an example would be read as part of the mark.
        return tuple(_unnamed(mark) for mark in (*drawing.marks, *bonds))


def _unnamed(mark: Mark) -> Mark:
    if not isinstance(mark, Group):
        return mark
    kept = tuple(
        each for each in mark.marks if not (isinstance(each, Text) and each.words in _NAMES)
    )
    return Group(kind=mark.kind, marks=kept)


def _person(fact: str, rules: Notation) -> tuple[Mark, ...]:
    if fact == "place":
        return tuple(place_box(("Elm House",), (0.0, 0.0), (86.0, 34.0), rules=rules))
    who = replace(PEOPLE[fact], id="c", name="c")
    if fact == "pet":
        word_below = rules.of("symbols", "pet", "word_below")
        who = replace(who, pet="dog", name="" if word_below else "c")
    elif fact == "died":
        who = replace(who, born=When("1950-03"), died=When("2019-06"))
    elif fact == "expected":
        who = replace(who, born=When("May 2026"))
    elif fact == "stillborn":
        who = replace(who, born=When("2023"))
    adopted = ParentLink(id="l", child="c", parent="a", kind=LinkKind.ADOPTED)
    links = (adopted,) if fact == "adopted" else ()
    return _Scheme(Family(people=(who,), parent_links=links), {"c": (0.0, 0.0)}).marks(rules)


_HE = Person(id="a", name="a", shape=Shape.SQUARE)
_SHE = Person(id="b", name="b", shape=Shape.CIRCLE)
_CHILD = Person(id="c", name="c", shape=Shape.CIRCLE)
_LINE = Route(
    id="u", kind=LineKind.PARTNERS, group="u", item="u", points=((-0.85, 0.0), (0.85, 0.0))
)
_COUPLE = {"a": (-1.35, 0.0), "b": (1.35, 0.0)}
_APART = {"a": (-1.6, 0.0), "b": (1.6, 0.0)}


def _couple(union: Union, rules: Notation) -> tuple[Mark, ...]:
    return _Scheme(Family(people=(_HE, _SHE), unions=(union,)), _COUPLE, (_LINE,)).marks(rules)


def _health(fact: str, rules: Notation) -> tuple[Mark, ...]:
    name, value = fact.split("_")
    field = {"illness": Illness(value)} if name == "illness" else {"misuse": Misuse(value)}
    family = Family(people=(replace(_CHILD, **field), replace(_HE, **field)))
    return _Scheme(family, {"c": (-0.8, 0.0), "a": (0.8, 0.0)}).marks(rules)


def _co_parents(rules: Notation) -> tuple[Mark, ...]:
    """A line down from each parent; where they meet, the child's begins."""
    union = Union(id="u", a="a", b="b", kind=UnionKind.CO_PARENTS)
    family = Family(people=(_HE, _SHE, _CHILD), unions=(union,))
    ways = [((x, 0.0), (x / 2, 0.0), (x / 2, 0.85), (0.0, 0.85)) for x in (-1.1, 1.1)]
    routes = [
        Route(id=f"{n}", kind=LineKind.STEM, group="u", people=("a", "b"), item="u", points=way)
        for n, way in enumerate((*ways, ((0.0, 0.85), (0.0, 1.6))))
    ]
    return _Scheme(family, _COUPLE | {"c": (0.0, 1.9)}, tuple(routes)).marks(rules)


def _partners(fact: str, rules: Notation) -> tuple[Mark, ...]:
    if fact == UnionKind.CO_PARENTS:
        return _co_parents(rules)
    if fact != "related":
        return _couple(Union(id="u", a="a", b="b", kind=UnionKind(fact)), rules)
    links = tuple(ParentLink(id=id_, child=id_, parent="g") for id_ in ("a", "b"))
    union = Union(id="u", a="a", b="b", kind=UnionKind.MARRIED)
    family = Family(people=(_HE, _SHE), unions=(union,), parent_links=links)
    return _Scheme(family, _COUPLE, (_LINE,)).marks(rules)


def _event(fact: str, rules: Notation) -> tuple[Mark, ...]:
    kinds = [EventKind(fact)]
    if fact == EventKind.TOGETHER_AGAIN:
        kinds = [EventKind.SEPARATED, EventKind.TOGETHER_AGAIN]
    events = tuple(UnionEvent(kind=kind, when=When(_YEARS[kind])) for kind in kinds)
    living = fact == EventKind.LIVING_TOGETHER
    kind = UnionKind.LIVING_TOGETHER if living else UnionKind.MARRIED
    return _couple(Union(id="u", a="a", b="b", kind=kind, events=events), rules)


def _drop(child: str, start: Point, end: Point, item: str) -> Route:
    return Route(
        id=child, kind=LineKind.DROP, group="u", people=(child,), item=item, points=(start, end)
    )


def _children(fact: str, rules: Notation) -> tuple[Mark, ...]:
    if "twins" in fact:
        return _twins(fact, rules)
    if fact in _CARERS:
        return _carer(fact, rules)
    link = ParentLink(id="l", child="c", parent="a", kind=LinkKind(fact))
    union = Union(id="u", a="a", b="b", kind=UnionKind.MARRIED)
    family = Family(people=(_HE, _SHE, _CHILD), unions=(union,), parent_links=(link,))
    points = _COUPLE | {"c": (0.0, 2.0)}
    return _Scheme(family, points, (_LINE, _drop("c", (0.0, 0.0), (0.0, 1.5), "l"))).marks(rules)


def _twins(fact: str, rules: Notation) -> tuple[Mark, ...]:
    kind = {"twins": TwinKind.FRATERNAL, "identical_twins": TwinKind.IDENTICAL}.get(
        fact, TwinKind.UNKNOWN
    )
    twins = (TwinGroup(id="t", members=("b", "c"), kind=kind),)
    family = Family(people=(_SHE, _CHILD), twins=twins)
    legs = [_drop(id_, (0.0, -1.6), (x, -0.5), "") for id_, x in (("b", -1.2), ("c", 1.2))]
    if rules.of("children", fact, "bar"):
        bar = ((-0.6, -1.05), (0.6, -1.05))
        legs.append(Route(id="bar", kind=LineKind.TWIN_BAR, group="u", points=bar))
    return _Scheme(family, {"b": (-1.2, 0.0), "c": (1.2, 0.0)}, tuple(legs)).marks(rules)


def _carer(fact: str, rules: Notation) -> tuple[Mark, ...]:
    """A carer, the child below: with whom, on what basis, since when."""
    if fact == "placed":
        care = Placement(
            id="l", child="c", carers=("b",), basis=Basis.INTERIM_ORDER, since=When("2025")
        )
        family = Family(people=(_SHE, _CHILD), placements=(care,))
    else:
        kind = LinkKind(fact)
        link = ParentLink(id="l", child="c", parent="b", kind=kind, since=When("2024"))
        family = Family(people=(_SHE, _CHILD), parent_links=(link,))
    way = ((-0.6, -0.8), (1.1, -0.8), (1.1, 0.3))
    route = Route(
        id="l", kind=LineKind.CARER, group="care", people=("b", "c"), item="l", points=way
    )
    return _Scheme(family, {"b": (-1.1, -0.8), "c": (1.1, 0.8)}, (route,)).marks(rules)


def _household(_fact: str, rules: Notation) -> tuple[Mark, ...]:
    home = Household(id="h", name="Mill Street", members=(Member(person="b"), Member(person="c")))
    family = Family(people=(_SHE, _CHILD), households=(home,))
    corners = ((-1.9, -1.0), (1.9, -1.0), (1.9, 0.9), (-1.9, 0.9))
    outline = Outline(household="h", points=corners, label=(-1.6, -1.0))
    return _Scheme(family, {"b": (-0.9, 0.0), "c": (0.9, 0.0)}, (), (outline,)).marks(rules)


def _bond(fact: str, rules: Notation) -> tuple[Mark, ...]:
    bond = Bond(id="q", a="a", b="b", quality=Quality(fact))
    return _Scheme(Family(people=(_HE, _SHE), bonds=(bond,)), _APART).marks(rules)


def _tie(fact: str, rules: Notation) -> tuple[Mark, ...]:
    """The household's circle on the left, a person or place on the right."""
    way = ((-52.0, 0.0), (52.0, 0.0))
    arc: tuple[Step, ...] = (("M", (-74.0, -26.0)), ("Q", (-30.0, 0.0, -74.0, 26.0)))
    return (
        Path(kind="household circle", steps=arc, fill="tint-1", width=2.2),
        Circle(kind="system", x=70, y=0, r=18, fill="symbol", width=1.8),
        *drawn(way, rules.line("ties", fact), kind="tie"),
    )


def _flow(_fact: str, rules: Notation) -> tuple[Mark, ...]:
    style = replace(rules.line("ties", "ordinary"), arrow="start")
    return (*_tie("ordinary", rules)[:2], *drawn(((-52.0, 0.0), (52.0, 0.0)), style, kind="tie"))


def _round(double: bool) -> tuple[Mark, ...]:
    rings = [Circle(kind="system", x=0, y=0, r=18, fill="symbol", width=1.8)]
    rings += [Circle(kind="professional", x=0, y=0, r=14.5, width=1.2)] if double else []
    return tuple(rings)


_MAKERS: dict[str, Callable[[str, Notation], tuple[Mark, ...]]] = {
    "symbols": _person,
    "partners": _partners,
    "events": _event,
    "household": _household,
    "children": _children,
    "bonds": _bond,
    "ties": _tie,
    "flow": _flow,
    "health": _health,
    "system": lambda _fact, _rules: _round(False),
    "professional": lambda _fact, _rules: _round(True),
}
