"""How often the outlines of homes are cut in two, or hold somebody who does not live there.

Run from the checkout::

    python benchmarks/homes.py [FAMILIES]

Generated families with one to four homes each, as families have them: one or
two grown-ups with some of their children, sometimes a grandparent, now and then
a child with a share of two homes.
"""

from __future__ import annotations

import importlib.util
import random
import sys
import time
from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from types import ModuleType

from hypothesis import HealthCheck, given, settings

from sos_widgets.layout import Outline, genogram
from sos_widgets.layout.genogram.count import cross
from sos_widgets.layout.genogram.edge import inside
from sos_widgets.model.family import Family, Household, Member


def _families() -> ModuleType:
    path = Path(__file__).parents[1] / "tests" / "layout" / "families.py"
    spec = importlib.util.spec_from_file_location("families", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["families"] = module
    spec.loader.exec_module(module)
    return module


def homes(family: Family, chance: random.Random) -> tuple[Household, ...]:
    """One to four homes of a family's people."""
    free = {person.id for person in family.people if not person.pet}
    found: list[list[Member]] = []
    for _ in range(chance.randint(1, 4)):
        heads = [person.id for person in family.people if person.id in free]
        if not heads:
            break
        first = chance.choice(heads)
        people = [first]
        partners = [u.b if u.a == first else u.a for u in family.unions_of(first)]
        people += [one for one in partners if one in free and chance.random() < 0.6][:1]
        for parent in tuple(people):
            children = [link.child for link in family.children(parent)]
            people += [c for c in children if c in free and chance.random() < 0.7]
        if chance.random() < 0.2:
            people += [link.parent for link in family.parents(first) if link.parent in free][:1]
        people = list(dict.fromkeys(people))
        free -= set(people)
        found.append([Member(person=one) for one in people])
    if len(found) > 1 and chance.random() < 0.4:
        _share(family, found)
    return tuple(
        Household(id=f"h{n}", name=f"h{n}", members=tuple(members))
        for n, members in enumerate(found)
    )


def _share(family: Family, found: list[list[Member]]) -> None:
    """Let a child also live with a parent in another home."""
    for home, other in ((one, two) for one in found for two in found if one is not two):
        there = {member.person for member in other}
        for member in home:
            parents = {link.parent for link in family.parents(member.person)}
            if parents & there and member.person not in there:
                other.append(Member(person=member.person, share="weekends"))
                return


def crossings(one: Outline, other: Outline) -> int:
    """How often two outlines cross."""
    return sum(
        cross(a, b)
        for a in pairwise((*one.points, one.points[0]))
        for b in pairwise((*other.points, other.points[0]))
    )


def look(family: Family, counted: Counter[str]) -> None:
    """Lay a family out, and count what a reader would mind."""
    layout = genogram(family)
    parts = Counter(outline.household for outline in layout.outlines)
    members = {home.id: set(home.people) for home in family.households}
    counted["families"] += 1
    counted["homes"] += len(members)
    counted["homes in several outlines"] += sum(count > 1 for count in parts.values())
    counted["strangers inside"] += sum(len(outline.strangers) for outline in layout.outlines)
    counted["members outside"] += sum(
        not any(
            inside(layout.points[person], outline.points)
            for outline in layout.outlines
            if outline.household == home
        )
        for home, people in members.items()
        for person in people
    )
    counted["outlines of different people that cross"] += sum(
        bool(crossings(one, other))
        for one, other in combinations(layout.outlines, 2)
        if one.household != other.household
        and not members[one.household] & members[other.household]
    )


def main() -> None:
    count = int(sys.argv[1]) if sys.argv[1:] else 400
    families: list[Family] = []
    keep = settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )

    @keep
    @given(_families().families())
    def collect(family: Family) -> None:
        families.append(family)

    collect()
    chance, counted = random.Random(1), Counter[str]()
    begun = time.perf_counter()
    for family in families[:count]:
        look(replace(family, households=homes(family, chance)), counted)
    for what, number in counted.items():
        print(f"{number:6} {what}")
    print(f"{time.perf_counter() - begun:6.1f} s")


if __name__ == "__main__":
    main()
