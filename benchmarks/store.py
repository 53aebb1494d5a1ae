"""The practice file, measured: times, kills during saves, and several writers at once.

Run ``python benchmarks/store.py --kills 300`` in the checkout.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from sos_widgets.model.edits import Add, Change
from sos_widgets.model.family import Family, LinkKind, ParentLink, Person
from sos_widgets.model.record import (
    Category,
    Cell,
    Grid,
    Meeting,
    Rating,
    Record,
    Scale,
    Statement,
)
from sos_widgets.store import create, open_practice


def killing() -> ModuleType:
    """The writers and killers that the tests use."""
    path = Path(__file__).parents[1] / "tests" / "store" / "test_kill.py"
    spec = importlib.util.spec_from_file_location("killing", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["killing"] = module
    spec.loader.exec_module(module)
    return module


def family(size: int) -> Family:
    people = tuple(
        Person(id=f"p{n}", name=f"Person {n}", note="A line or two. " * 5) for n in range(size)
    )
    links = tuple(
        ParentLink(id=f"l{n}", child=f"p{n}", parent=f"p{n // 2}", kind=LinkKind.BIRTH)
        for n in range(1, size)
    )
    return Family(people=people, parent_links=links)


def large() -> Record:
    """The most that the workbench is made for."""
    cells = ("first", "worst", "recent", "usual")
    return Record(
        id="large",
        family=family(40),
        meetings=tuple(Meeting(id=f"m{n}") for n in range(8)),
        scales=tuple(Scale(id=f"s{n}") for n in range(12)),
        ratings=tuple(
            Rating(id=f"{s}-{p}-{m}", scale=f"s{s}", who=f"p{p}", meeting=f"m{m}", number=5)
            for s in range(12)
            for p in range(15)
            for m in range(8)
        ),
        statements=tuple(
            Statement(id=f"t{n}", category=Category.HARM, words=f"Said {n}. " * 9)
            for n in range(300)
        ),
        grids=tuple(Grid(id=f"g{n}") for n in range(6)),
        cells=tuple(
            Cell(id=f"g{g}-{row}-{n}", grid=f"g{g}", row=row, column=str(n), words="Words. " * 9)
            for g in range(6)
            for row in cells
            for n in range(5)
        ),
    )


def median_ms(work: Callable[[], object], times: int) -> float:
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return statistics.median(found)


def times(folder: Path, name: str, record: Record, edits: int) -> None:
    path = folder / f"{name}.practice"
    with create(path, record) as practice:
        for n in range(edits):
            item = Statement(id=f"x{n}", category=Category.HARM, words=f"More words {n}. " * 9)
            practice.submit(Add(part="statements", item=item))
        turn = iter(range(10**6))
        saving = median_ms(
            lambda: practice.submit(
                Change(part="statements", id="x0", fields={"words": f"Version {next(turn)}"})
            ),
            49,
        )
        looking = median_ms(practice.refresh, 200)
    opening = median_ms(lambda: open_practice(path).close(), 21)
    print(
        f"{name}: {edits} edits, {path.stat().st_size // 1000} kB; open {opening:.1f} ms, "
        f"edit committed {saving:.1f} ms, look for news {looking:.3f} ms (medians)"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    kill = killing()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        times(folder, "a family of 18", Record(id="usual", family=family(18)), 400)
        times(folder, "the largest", large(), 100)
        tally = kill.kill_rounds(folder, args.kills, args.seed)
        print(f"practice file, {tally}")
        naive = kill.naive_rounds(folder, max(20, args.kills // 5), args.seed)
        print(f"a file written in place, {naive}")
        path = folder / "four.practice"
        create(path, kill.start()).close()
        start = time.perf_counter()
        kill.many_writers(path, 4, 100)
        with open_practice(path) as practice:
            kept = len(practice.record.statements)
        print(f"four writers x 100 edits: {kept} of 400 kept, {time.perf_counter() - start:.1f} s")
    good = (tally.torn, tally.lost, tally.doubled, kept) == (0, 0, 0, 400)
    print("all kept" if good and naive.torn else "NOT as it should be")
    return 0 if good and naive.torn else 1


if __name__ == "__main__":
    sys.exit(main())
