"""Genograms after one edit: how fast the new picture comes, and who has moved.

Run ``python benchmarks/edits.py`` in the checkout. Invented families get a child,
a partner, or a brother and a mother, or lose somebody, one edit at a time, each
drawn with the picture before at hand.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from sos_widgets.layout import GenogramLayout, genogram
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, ParentLink, Person, Union


def families() -> ModuleType:
    """The benchmark that can invent families."""
    path = Path(__file__).with_name("layout.py")
    spec = importlib.util.spec_from_file_location("layout_benchmark", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["layout_benchmark"] = module
    spec.loader.exec_module(module)
    return module


def edits(family: Family, chance: random.Random, count: int) -> Iterator[tuple[str, Family]]:
    """Single edits of a family, each of the family as it was."""
    new, mother = Person(id="new", born=When("1995")), Person(id="mother")
    links = {link.child for link in family.parent_links}
    couples = {person for union in family.unions for person in (union.a, union.b)}
    for number in range(count):
        kind = ("a child", "a partner", "parents", "somebody less")[number % 4]
        people, unions, parents = family.people, family.unions, family.parent_links
        if kind == "a child":
            union = chance.choice(unions)
            people += (new,)
            parents += tuple(_link("new", parent) for parent in (union.a, union.b))
        elif kind == "a partner":
            people += (new,)
            unions += (Union(id="union", a=chance.choice(family.people).id, b="new"),)
        elif kind == "parents":
            child = chance.choice([person.id for person in people if person.id not in links])
            people += (new, mother)
            parents += (_link("new", "mother"), _link(child, "mother"))
        else:
            gone = chance.choice([person for person in people if person.id not in couples])
            people = tuple(person for person in people if person is not gone)
            parents = tuple(link for link in parents if link.child != gone.id)
        yield kind, replace(family, people=people, unions=unions, parent_links=parents)


def _link(child: str, parent: str) -> ParentLink:
    return ParentLink(id=f"{child}-{parent}", child=child, parent=parent)


def moved(old: GenogramLayout, new: GenogramLayout) -> list[str]:
    """People whose rank among those who were there before has changed by more than one."""
    both = old.points.keys() & new.points.keys()
    ranks = [
        {
            person: rank
            for row in layout.rows
            for rank, person in enumerate(person for person in row if person in both)
        }
        for layout in (old, new)
    ]
    return [person for person in both if abs(ranks[0][person] - ranks[1][person]) > 1]


def main() -> None:
    """Edit, draw, and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--families", type=int, default=8)
    parser.add_argument("--edits", type=int, default=16, help="for each family")
    options = parser.parse_args()
    invented = families().invented
    times: list[float] = []
    more: Counter[str] = Counter()
    for seed in range(1, options.families + 1):
        family = invented(options.people, seed).family
        before = genogram(family)
        for kind, edited in edits(family, random.Random(seed), options.edits):
            started = time.perf_counter()
            after = genogram(edited, before=before.rows)
            times.append(time.perf_counter() - started)
            people = moved(before, after)
            sibships = {frozenset(x.parent for x in edited.parents(one)) for one in people}
            if len(sibships) > 1:
                more[kind] += 1
    times.sort()
    print(
        f"{len(times)} edits of families of {options.people}: median "
        f"{1000 * statistics.median(times):.0f} ms, 95 % {1000 * times[int(0.95 * len(times))]:.0f} "
        f"ms, slowest {1000 * times[-1]:.0f} ms"
    )
    print(
        f"{len(times) - more.total()} moved at most one sibship by more than one place. More moved, "
        "as no order keeps as many conventions with fewer people passing each other: "
        + (", ".join(f"{kind} {count}" for kind, count in more.items()) or "none")
    )


if __name__ == "__main__":
    main()
