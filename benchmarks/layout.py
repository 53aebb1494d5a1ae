"""Genograms of many families, drawn and then looked at: what a reader would see, and how fast.

Run ``python benchmarks/layout.py FOLDER --csv table.csv`` in the checkout. FOLDER
holds one family a file, as JSON: ``people`` with ``id``, ``sex`` and perhaps
``birth``; ``unions`` with ``partners``, ``children`` and ``kind``; perhaps ``twins``.

Everything but the time, the bound and "proven" is counted on the drawn points
and lines, not asked of the layout.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import multiprocessing
import random
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from itertools import combinations
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType
from typing import Any

from sos_widgets.layout import genogram
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    EventKind,
    Family,
    ParentLink,
    Person,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionEvent,
    UnionKind,
)

_SHAPES = {"M": Shape.SQUARE, "F": Shape.CIRCLE}
_KINDS = {"married": UnionKind.MARRIED, "divorced": UnionKind.MARRIED}
_TWINS = {"mz": TwinKind.IDENTICAL, "dz": TwinKind.FRATERNAL}
_CLASSES = ((60, "up to 60"), (150, "61 to 150"), (400, "151 to 400"), (10**9, "over 400"))
_GRACE = 10.0  # seconds beyond the limit after which a process is ended


@dataclass(frozen=True, kw_only=True)
class Row:
    """One family's line of the table; ended where the limit was passed by far."""

    family: str
    people: int
    drawn: int = 0
    copies: int = 0
    links_missing: int = 0
    crossings: int = 0
    lower_bound: int = 0
    overlaps: int = 0
    through: int = 0
    nonadjacent: int = 0
    inversions: int = 0
    sibling_pairs: int = 0
    proven: bool = False
    seconds: float = 0.0


@dataclass(frozen=True)
class Given:
    """A family as read, and the pairs of brothers and sisters whose order is known."""

    name: str
    people: int
    family: Family
    siblings: list[tuple[str, str]]


def looking() -> ModuleType:
    """The questions about a drawing that the tests ask too."""
    path = Path(__file__).parents[1] / "tests" / "layout" / "drawing.py"
    spec = importlib.util.spec_from_file_location("drawing", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["drawing"] = module
    spec.loader.exec_module(module)
    return module


def read(data: dict[str, Any], name: str) -> Given:
    """Turn one neutral family into the project's own.

    Brothers and sisters without any parent hang from one parent nobody knows.
    """
    people = [
        Person(
            id=each["id"],
            name=each["id"],
            shape=_SHAPES.get(each.get("sex", "U"), Shape.DIAMOND),
            born=When(str(each["birth"])) if each.get("birth") else When(),
        )
        for each in data["people"]
    ]
    births = {each["id"]: each.get("birth") for each in data["people"]}
    unions, links, siblings = [], [], []
    for each in data["unions"]:
        parents = list(each["partners"])
        if not parents:
            parents = [f"{each['id']}?"]
            people.append(Person(id=parents[0], shape=Shape.DIAMOND, known=False))
        if len(parents) == 2:
            divorced = (UnionEvent(kind=EventKind.DIVORCED),)
            unions.append(
                Union(
                    id=each["id"],
                    a=parents[0],
                    b=parents[1],
                    kind=_KINDS.get(each.get("kind", ""), UnionKind.RELATIONSHIP),
                    events=divorced if each.get("kind") == "divorced" else (),
                )
            )
        for child in each["children"]:
            links += [
                ParentLink(id=f"{each['id']}-{child}-{parent}", child=child, parent=parent)
                for parent in parents
            ]
        for pair in combinations(each["children"], 2):
            one, other = (births[child] for child in pair)
            if one and other and one != other:
                siblings.append(pair if one < other else pair[::-1])
            elif not one and not other:
                siblings.append(pair)
    twins = tuple(
        TwinGroup(id=f"t{number}", members=tuple(each["members"]), kind=_TWINS[each["kind"]])
        for number, each in enumerate(data.get("twins", ()))
    )
    family = Family(
        people=tuple(people), unions=tuple(unions), parent_links=tuple(links), twins=twins
    )
    return Given(name, len(data["people"]), family, siblings)


def invented(size: int, seed: int) -> Given:
    """A family of a given size: five or more generations, remarriages, some kin who marry."""
    chance = random.Random(seed)
    data: dict[str, Any] = {"people": [], "unions": []}

    def person(year: int, sex: str) -> str:
        id_ = f"P{len(data['people'])}"
        data["people"].append({"id": id_, "sex": sex, "birth": year})
        return id_

    def union(a: str, b: str) -> dict[str, Any]:
        made = {"id": f"U{len(data['unions'])}", "partners": [a, b], "children": []}
        data["unions"].append(made)
        return made

    year, line = 1700, [(person(1700, "M"), "M")]
    while len(data["people"]) < size:
        following: list[tuple[str, str]] = []
        for number, (id_, sex) in enumerate(line):
            if len(data["people"]) >= size or (number and chance.random() < 0.35):
                continue
            for _ in range(2 if chance.random() < 0.1 else 1):
                kin = [other for other, its in line[number + 1 : number + 9] if its != sex]
                other = "F" if sex == "M" else "M"
                spouse = kin[0] if kin and chance.random() < 0.01 else person(year, other)
                made = union(id_, spouse)
                for age in range(chance.randrange(1, 6)):
                    child_sex = chance.choice("MF")
                    child = person(year + 25 + 2 * age, child_sex)
                    made["children"].append(child)
                    following.append((child, child_sex))
        line, year = following or line, year + 30
    return read(data, f"invented {len(data['people'])}")


def work(pipe: Connection, limit: float) -> None:
    """Draw and look at each family that comes, until none comes."""
    drawing = looking()
    while (given := pipe.recv()) is not None:
        started = time.perf_counter()
        layout = genogram(given.family, time_limit=limit)
        seconds = time.perf_counter() - started
        found = drawing.seen(layout, given.family, given.siblings)
        mark = layout.certificate
        unknown = len(given.family.people) - given.people
        pipe.send(
            Row(
                family=given.name,
                people=given.people,
                **(asdict(found) | {"drawn": found.drawn - unknown}),
                lower_bound=mark.lower_bound,
                proven=mark.proven,
                seconds=round(seconds, 4),
            )
        )


class Worker:
    """A process that draws one family after another and may be ended."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._start()

    def _start(self) -> None:
        self._pipe, other = multiprocessing.Pipe()
        self._process = multiprocessing.Process(target=work, args=(other, self._limit), daemon=True)
        self._process.start()
        other.close()

    def drawn(self, given: Given) -> Row:
        """Draw a family, or give up long after its time is over."""
        started = time.perf_counter()
        self._pipe.send(given)
        try:
            if self._pipe.poll(2 * self._limit + _GRACE):
                row: Row = self._pipe.recv()
                return row
        except (EOFError, ConnectionError):
            pass
        self._process.kill()
        self._process.join()
        self._start()
        return Row(family=given.name, people=given.people, seconds=time.perf_counter() - started)


def table(rows: list[Row]) -> Iterator[str]:
    """One line for each size of family."""
    yield (
        f"{'people':<12}{'families':>9}{'whole':>7}{'clean':>7}{'0 cross':>9}{'proven':>8}"
        f"{'apart':>7}{'out of order':>20}{'median':>9}{'95 %':>9}{'slowest':>9}"
    )
    least = 0
    for most, name in _CLASSES:
        here = [row for row in rows if least < row.people <= most]
        least = most
        if not here:
            continue
        times = sorted(row.seconds for row in here)
        pairs = sum(row.sibling_pairs for row in here)
        turned = sum(row.inversions for row in here)
        yield (
            f"{name:<12}{len(here):>9}"
            f"{sum(_whole(row) for row in here):>7}"
            f"{sum(_whole(row) and not row.overlaps and not row.through for row in here):>7}"
            f"{sum(_whole(row) and not row.crossings for row in here):>9}"
            f"{sum(row.proven for row in here):>8}"
            f"{sum(row.nonadjacent for row in here):>7}"
            f"{f'{turned} of {pairs}':>20}"
            f"{1000 * statistics.median(times):>6.0f} ms"
            f"{1000 * times[int(0.95 * (len(times) - 1))]:>6.0f} ms"
            f"{1000 * times[-1]:>6.0f} ms"
        )


def _whole(row: Row) -> bool:
    return row.drawn == row.people and not row.copies and not row.links_missing


def main() -> None:
    """Draw all families of a folder and say how good the drawings are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="families as JSON, one a file")
    parser.add_argument("--csv", type=Path, help="where to write one row a family")
    parser.add_argument("--limit", type=float, default=20.0, help="seconds for a family")
    parser.add_argument("--only", default="*", help="which files, for example 'quickped_*'")
    parser.add_argument("--step", type=int, default=1, help="only every so many files")
    parser.add_argument("--invented", type=int, nargs="*", default=[], metavar="PEOPLE")
    options = parser.parse_args()
    paths = sorted(options.folder.glob(f"{options.only}.json")) if options.folder else []
    tasks = [read(json.loads(path.read_text()), path.stem) for path in paths[:: options.step]]
    tasks += [invented(size, seed=1) for size in options.invented]
    worker, rows = Worker(options.limit), []
    for number, given in enumerate(tasks, 1):
        rows.append(worker.drawn(given))
        sys.stderr.write(f"\r{number} of {len(tasks)}  {given.name[:50]:<50}")
        sys.stderr.flush()
    sys.stderr.write("\n")
    if options.csv:
        with options.csv.open("w", newline="") as file:
            writer = csv.DictWriter(file, [each.name for each in fields(Row)], lineterminator="\n")
            writer.writeheader()
            writer.writerows(asdict(row) | {"proven": int(row.proven)} for row in rows)
    for line in table(rows):
        print(line)
    for row in rows:
        if not _whole(row) or row.overlaps or row.through or row.crossings or not row.proven:
            faults = {name: value for name, value in asdict(row).items() if value}
            print("  ", ", ".join(f"{name} {value}" for name, value in faults.items()))


if __name__ == "__main__":
    main()
