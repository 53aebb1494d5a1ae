"""Invented eco maps, and questions about a drawn one, answered from its points and lines alone."""

from __future__ import annotations

import math
import random
from itertools import combinations, permutations

from hypothesis import strategies as st

from sos_widgets.layout import EcomapLayout
from sos_widgets.layout.ecomap.lines import Lines
from sos_widgets.layout.ecomap.middle import household_family, middles_of
from sos_widgets.model.family import (
    Family,
    Household,
    Member,
    ParentLink,
    Person,
    Shape,
    Union,
    UnionKind,
)
from sos_widgets.model.record import Flow, Record, Strength, System, SystemKind, Tie

__all__ = [
    "behind",
    "crossed",
    "crossings",
    "ecomaps",
    "fewest_of_all",
    "household",
    "record",
    "usual",
    "wrong",
]

Point = tuple[float, float]
Line = tuple[Point, Point]

NAMES = [
    "Rosa",
    "Mia",
    "Jay",
    "Dean",
    "Sue",
    "Tom",
    "Ann",
    "Ben",
    "Lily",
    "Zoe",
    "Ali",
    "Noor",
    "Max",
    "Eve",
]
LONG = "Featherstonehaugh-Cholmondeley of the Old Lifeboat Station above the Chandlery"
WORDS = (
    "",
    "weekly",
    "helps with money and lifts",
    "has not spoken to her since the summer of 2019",
    "lets everybody in by the back door, whatever the time, and asks no questions at all",
)
KINDS = tuple(SystemKind)


def household(count: int, *, long: bool = False) -> Family:
    """Two parents, up to six children, and children of the first two; one lives elsewhere."""
    people = [
        Person(
            id=name.lower(),
            name=f"{name} {LONG}" if long and number % 2 else name,
            shape=Shape.CIRCLE if number % 2 == 0 else Shape.SQUARE,
            focal=number == min(2, count - 1),
        )
        for number, name in enumerate(NAMES[:count])
    ]
    ids = [person.id for person in people]
    links = [(child, parent) for child in ids[2:8] for parent in ids[:2]]
    links += [(child, ids[2 + number % 2]) for number, child in enumerate(ids[8:])]
    away = Person(id="uncle", name="Uncle Pete")
    homes = [
        Household(id="away", name="The caravan", members=(Member(person="uncle"),)),
        Household(id="home", name="Rosa's home", members=tuple(Member(person=id_) for id_ in ids)),
    ]
    return Family(
        people=(*people, away),
        unions=(Union(id="u", a="mia", b="rosa", kind=UnionKind.MARRIED),) if count > 1 else (),
        parent_links=tuple(
            ParentLink(id=f"{child}-{parent}", child=child, parent=parent)
            for child, parent in links
        ),
        households=tuple(homes),
    )


def record(
    family: Family, kinds: list[SystemKind], ties: list[tuple[int, str, str]], *, long: bool = False
) -> Record:
    """A record with a system of each kind, and ties as (system, who, words)."""
    return Record(
        id="r",
        centre="home",
        family=family,
        systems=tuple(
            System(id=f"s{n}", name=f"The {kind.value} {LONG if long else n}", kind=kind)
            for n, kind in enumerate(kinds)
        ),
        ties=tuple(
            Tie(
                id=f"t{n}",
                system=f"s{system}",
                who=who,
                words=words,
                strength=tuple(Strength)[n % 4],
                stress=n % 3 == 0,
                flow=tuple(Flow)[n % 3],
            )
            for n, (system, who, words) in enumerate(ties)
        ),
    )


def usual(count: int, seed: int) -> Record:
    """An eco map as teams draw them: one tie each or two, half of them of one member."""
    chance = random.Random(seed)
    family = household(chance.randint(2, 6))
    people = [person.id for person in family.people if person.id != "uncle"]
    ties = [
        (n, chance.choice(people) if chance.random() < 0.5 else "", chance.choice(WORDS[:4]))
        for n in range(count)
        for _ in range(chance.choice((0, 1, 1, 1, 2)))
    ]
    return record(family, [chance.choice(KINDS) for _ in range(count)], ties)


@st.composite
def ecomaps(
    draw: st.DrawFn, *, systems: tuple[int, int] = (0, 14), members: tuple[int, int] = (0, 14)
) -> Record:
    """Any eco map: several ties of the same two, of nobody, of somebody elsewhere; long names."""
    family = household(draw(st.integers(*members)), long=draw(st.booleans()))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=systems[0], max_size=systems[1]))
    who = st.sampled_from(["", "", *(person.id for person in family.people)])
    ties = st.tuples(st.integers(0, max(len(kinds) - 1, 0)), who, st.sampled_from(WORDS))
    most = max(2 * len(kinds), 1)
    return record(
        family,
        kinds,
        draw(st.lists(ties, max_size=most)) if kinds else [],
        long=draw(st.booleans()),
    )


def crossed(one: Line, other: Line) -> bool:
    """Whether two straight lines meet in a point inside both."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    down = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(down) < 1e-9:
        return False
    s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / down
    t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / down
    return 1e-6 < s < 1 - 1e-6 and 1e-6 < t < 1 - 1e-6


def crossings(layout: EcomapLayout) -> int:
    """Pairs of drawn ties that cross."""
    return sum(crossed(a.points, b.points) for a, b in combinations(layout.ties, 2))


def through(line: Line, box: tuple[float, float, float, float]) -> bool:
    """Whether a straight line runs through the inside of a box, by its sides and ends."""
    left, top, right, bottom = box
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    inside = any(left < x < right and top < y < bottom for x, y in line)
    return inside or any(crossed(line, side) for side in sides)


def behind(layout: EcomapLayout) -> int:
    """Ties behind the symbol of a member who is not their end."""
    return sum(
        through(tie.points, (x - 0.5, y - 0.5, x + 0.5, y + 0.5))
        for tie in layout.ties
        for who, (x, y) in layout.household.points.items()
        if who != tie.who
    )


def near(line: Line, point: Point) -> float:
    """How far a point is from a line between two points."""
    (ax, ay), (bx, by) = line
    long = (bx - ax) ** 2 + (by - ay) ** 2
    share = ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / long if long else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(point, (ax + share * (bx - ax), ay + share * (by - ay)))


def wrong(layout: EcomapLayout) -> list[str]:
    """Everything that lies on something else, or does not begin or end where it should."""
    found = _badly_placed(layout)
    every = [*((each.id, each.point, each.radius) for each in layout.systems)]
    every.append(("household", (0.0, 0.0), layout.radius))
    labels = [(tie, tie.label) for tie in layout.ties if tie.label]
    for tie, box in labels:
        left, top, right, bottom = box
        for id_, (x, y), size in every:
            away = math.hypot(max(left - x, 0, x - right), max(top - y, 0, y - bottom))
            if away < size:
                found.append(f"words of {tie.id} on {id_}")
        for other in layout.ties:
            mates = (other.system, other.who) == (tie.system, tie.who)
            if not mates and through(other.points, box):
                found.append(f"words of {tie.id} on {other.id}")
    for (one, box), (another, two) in combinations(labels, 2):
        if box[0] < two[2] and two[0] < box[2] and box[1] < two[3] and two[1] < box[3]:
            found.append(f"words of {one.id} on words of {another.id}")
    return found


def _badly_placed(layout: EcomapLayout) -> list[str]:
    found = []
    circles = {place.id: (place.point, place.radius) for place in layout.systems}
    every = [*circles.items(), ("household", ((0.0, 0.0), layout.radius))]
    for (a, (one, r)), (b, (other, q)) in combinations(every, 2):
        if math.dist(one, other) < r + q + 0.3:
            found.append(f"{a} on {b}")
    for tie in layout.ties:
        for id_, (at, size) in circles.items():
            if id_ != tie.system and near(tie.points, at) < size:
                found.append(f"{tie.id} through {id_}")
        at, size = circles[tie.system]
        if not math.isclose(math.dist(tie.points[1], at), size, abs_tol=0.001):
            found.append(f"{tie.id} does not end at its system")
        member = layout.household.points.get(tie.who)
        start = tie.points[0]
        if member is None and not math.isclose(math.hypot(*start), layout.radius, abs_tol=0.001):
            found.append(f"{tie.id} does not begin at the household's edge")
        if member and math.dist(start, member) > 3.2:
            found.append(f"{tie.id} does not begin at its member")
    return found


def fewest_of_all(layout: EcomapLayout, made: Record) -> tuple[int, int]:
    """The fewest ties behind members, and with so few the fewest crossings, of every order.

    Every order of the systems on the places of the drawing is tried that keeps
    those of one kind together; ties run to the middle of the circles, and
    those of one system do not cross each other.
    """
    points = {place.id: place.point for place in layout.systems}
    seats = [points[id_] for id_ in layout.ring]
    kinds = {system.id: system.kind for system in made.systems}
    (middle,) = middles_of([household_family(made)])
    drawn = Lines(middle, made.ties)
    lines = {
        (tie.id, seat): drawn.line(drawn.ends[tie.id], seat) for tie in made.ties for seat in seats
    }
    boxes = {
        (tie.id, seat): sum(
            any(through(lines[tie.id, seat], box) for box in middle.boxes(who))
            for who in layout.household.points
            if who != tie.who
        )
        for tie in made.ties
        for seat in seats
    }
    best: tuple[int, int] | None = None
    for order in permutations(layout.ring):
        at = dict(zip(order, seats, strict=True))
        parted = sum(
            kinds[a] is not kinds[b] for a, b in zip(order, order[1:] + order[:1], strict=True)
        )
        if len(set(kinds.values())) > 1 and parted != len(set(kinds.values())):
            continue
        hidden = sum(boxes[tie.id, at[tie.system]] for tie in made.ties)
        if best is None or hidden <= best[0]:
            found = (
                hidden,
                sum(
                    crossed(lines[a.id, at[a.system]], lines[b.id, at[b.system]])
                    for a, b in combinations(made.ties, 2)
                    if a.system != b.system
                ),
            )
            best = min(best or found, found)
    return best or (0, 0)
