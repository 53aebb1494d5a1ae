"""What a person waits for in the workbench, measured: medians of repeated runs.

Run ``python benchmarks/workbench.py`` in the checkout, or one part of it with
``--only board``. Beside the time that passes on the clock stands the time the
processor worked for it: on a busy machine the second says more. Exit code 1
means that a figure missed its target.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.manager import KernelManager

from sos_widgets import store
from sos_widgets.files import find_case, load_case
from sos_widgets.layout import genogram as laid_out
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.record import Category, Statement
from sos_widgets.model.stages import release, start
from sos_widgets.render.svg import svg
from sos_widgets.scene.genogram import genogram
from sos_widgets.store import Practice
from sos_widgets.widgets import GenogramBoard, MappingBoard

FAMILY = "ropery-row"
HEAVY = ("matplotlib", "pysat", "nbformat", "nbconvert", "networkx")
JUPYTERS_OWN = "import nbconvert.exporters.templateexporter, nbformat"
BOARD = "from sos_widgets import MappingBoard, lesson; MappingBoard(lesson('mapping'))"
WORKBENCH = "from sos_widgets import Workbench; Workbench()"
VIEW = "application/vnd.jupyter.widget-view+json"


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds on the clock, and seconds of work by the processor."""

    clock: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table; `most` is what it must stay below, in its unit."""

    what: str
    value: float
    unit: str
    cpu: float | None = None
    most: float | None = None

    def __str__(self) -> str:
        cpu = "" if self.cpu is None else f"{self.cpu:.2f}"
        most = "" if self.most is None else f"< {self.most:g}"
        return f"{self.what:<52}{self.value:>9.2f} {self.unit:<3}{cpu:>9}{most:>8}  {self.verdict}"

    @property
    def verdict(self) -> str:
        """Whether the target is met; empty where there is none."""
        if self.most is None:
            return ""
        return "met" if self.value < self.most else "MISSED"


def figure(what: str, runs: Iterable[Spent], unit: str, *, most: float | None = None) -> Figure:
    """The medians of some runs."""
    times = 1000 if unit == "ms" else 1
    taken = list(runs)
    clock = statistics.median(run.clock for run in taken) * times
    cpu = statistics.median(run.cpu for run in taken) * times
    return Figure(what, clock, unit, cpu, most)


def repeated(work: Callable[[], object], times: int) -> list[Spent]:
    """Work done again and again in this process, after one time that does not count."""
    work()
    found = []
    for _ in range(times):
        clock, cpu = time.perf_counter(), time.process_time()
        work()
        found.append(Spent(time.perf_counter() - clock, time.process_time() - cpu))
    return found


def process(*arguments: str) -> Spent:
    """A Python process from its start to its end."""
    before, clock = work_of_children(), time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    taken = time.perf_counter() - clock
    return Spent(taken, work_of_children() - before)


def work_of_children() -> float:
    """Seconds that the processor has worked for the processes started and ended here."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def importing(folder: Path) -> Iterator[Figure]:
    """Import the package, beyond what Python itself takes to start."""
    runs = []
    for _ in range(15):
        empty, full = process("-c", ""), process("-c", "import sos_widgets")
        runs.append(Spent(full.clock - empty.clock, full.cpu - empty.cpu))
    yield figure("import sos_widgets, beyond an empty process", runs, "ms", most=100)
    asked = f"import sys, sos_widgets; print(*({set(HEAVY)} & {{*sys.modules}}))"
    said = subprocess.run(
        [sys.executable, "-c", asked], check=True, capture_output=True, text=True
    ).stdout.split()
    name = f"  heavy libraries that it loads{': ' + ', '.join(said) if said else ''}"
    yield Figure(name, len(said), "", most=1)


def in_a_cold_kernel(code: str, folder: str) -> Spent:
    """Run a cell in a kernel that has run nothing yet, from sending it to its reply."""
    manager = KernelManager()
    manager.start_kernel(
        extra_arguments=["--log-level=ERROR"],
        cwd=str(folder),
        env={**os.environ, "PRACTICE_WORKBENCH_FOLDER": ""},
    )
    client = manager.blocking_client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        kernel = psutil.Process(manager.provisioner.pid)
        before, clock = kernel.cpu_times(), time.perf_counter()
        reply = client.execute(code, reply=True, timeout=60)
        taken, after = time.perf_counter() - clock, kernel.cpu_times()
        if reply["content"]["status"] != "ok" or not shows_a_widget(client, reply):
            raise SystemExit(f"The kernel showed no board: {reply['content']}")
        return Spent(taken, sum(after[:2]) - sum(before[:2]))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def shows_a_widget(client: Any, reply: dict[str, Any]) -> bool:
    """Whether what a cell gave is a widget; a cell that shows nothing is soon done."""
    asked = reply["parent_header"]["msg_id"]
    while True:
        message = client.get_iopub_msg(timeout=10)
        if message["parent_header"].get("msg_id") != asked:
            continue
        if message["msg_type"] == "execute_result":
            return VIEW in message["content"]["data"]
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return False


def boards(folder: Path) -> Iterator[Figure]:
    """The first cell of a notebook."""
    fresh: Callable[[], str] = partial(tempfile.mkdtemp, dir=folder)
    used = fresh()
    in_a_cold_kernel(BOARD, used)
    for what, code, place in (
        ("first MappingBoard in a cold kernel, new file", BOARD, fresh),
        ("first MappingBoard in a cold kernel, its file there", BOARD, lambda: used),
        ("Workbench() in a cold kernel", WORKBENCH, fresh),
    ):
        runs = [in_a_cold_kernel(code, place()) for _ in range(5)]
        yield figure(what, runs, "s", most=2)


def opened(folder: Path, name: str, *, edits: int = 0) -> Practice:
    """A practice file on the bundled family, its whole story released."""
    case = load_case(find_case(FAMILY))
    practice = store.create(folder / f"{name}.practice", start(case, id_="measured"))
    for stage in case.stages[1:]:
        practice.submit(release(case, stage.id))
    for n in range(edits):
        item = Statement(id=f"x{n}", category=Category.HARM, words=f"Said {n}. " * 9)
        practice.submit(Add(part="statements", item=item))
    return practice


def opening(folder: Path) -> Iterator[Figure]:
    """Open a practice file that has been worked in for long."""
    with opened(folder, "long", edits=300) as practice:
        path = practice.path
    runs = repeated(lambda: store.open_practice(path).close(), 21)
    yield figure("open a practice file of 300 edits", runs, "ms", most=100)


def drawing(folder: Path) -> Iterator[Figure]:
    """A person's name changed, until the new picture."""
    with opened(folder, "drawn") as practice:
        turn = count()
        who = practice.record.family.people[0].id

        def rename() -> str:
            name = f"Name {next(turn)}"
            answer = practice.submit(Change(part="people", id=who, fields={"name": name}))
            assert answer.status == "saved"
            return name

        def lay_out() -> Any:
            return laid_out(practice.record.family)

        def draw(places: Any = None) -> str:
            scene = genogram(practice.record.family, layout=places or lay_out())
            return svg(scene, ids="x-")

        def all_of_it() -> None:
            name = rename()
            assert name in draw()

        people = len(practice.record.family.people)
        runs = repeated(all_of_it, 31)
        yield figure(f"a name changed, to new SVG ({people} people)", runs, "ms", most=100)
        yield figure("  committing the edit", repeated(rename, 31), "ms")
        yield figure("  layout", repeated(lay_out, 31), "ms")
        yield figure("  scene and SVG", repeated(partial(draw, lay_out()), 31), "ms")


def answering(folder: Path) -> Iterator[Figure]:
    """A gesture on a board, until its answer."""
    with opened(folder, "answered") as practice:
        who = practice.record.family.people[0].id
        said = Statement(id="said", category=Category.HARM, words="Said.")
        practice.submit(Add(part="statements", item=said))
        for kind, part, id_, field in (
            (MappingBoard, "statements", "said", "words"),
            (GenogramBoard, "people", who, "name"),
        ):
            runs = repeated(gestures(kind(practice), part, id_, field), 31)
            yield figure(f"an edit through a {kind.__name__}, to its answer", runs, "ms")


def gestures(board: Any, part: str, id_: str, field: str) -> Callable[[], None]:
    """Make one gesture each time it is called, as a view does."""
    turn = count()
    answers: list[dict[str, Any]] = []
    board.send = answers.append

    def gesture() -> None:
        n = next(turn)
        edit = {"do": "change", "part": part, "id": id_, "fields": {field: f"New words {n}"}}
        edit_id = f"{part}-{n}"
        content = {"type": "edit", "edit_id": edit_id, "base": board.practice.revision}
        board._receive(board, {**content, "edit": {**edit, "edit_id": edit_id}}, None)
        assert answers.pop()["status"] == "saved"

    return gesture


def exporting(folder: Path) -> Iterator[Figure]:
    """A handout, as a process of its own."""
    out = folder / "handout.html"
    command = ("-m", "sos_widgets", "export", FAMILY, "-o", str(out))
    runs = [process(*command) for _ in range(5)]
    yield figure("export the worked example", runs, "s", most=4)
    own = [process("-c", JUPYTERS_OWN) for _ in range(5)]
    yield figure("  of it, importing Jupyter's own libraries", own, "s")
    yield Figure("  size of the page", out.stat().st_size / 1000, "kB", most=500)


PARTS: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "import": importing,
    "board": boards,
    "open": opening,
    "draw": drawing,
    "answer": answering,
    "export": exporting,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part only")
    args = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, {load:.1f} processes wanting one; medians")
    print(f"{'':<52}{'clock':>9}{'':4}{'CPU':>9}{'target':>8}")
    missed = False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        for part in args.only or PARTS:
            for each in PARTS[part](Path(name)):
                print(each, flush=True)
                missed = missed or each.verdict == "MISSED"
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
