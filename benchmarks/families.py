"""What a room waits for with each practice family: begun with every board, and its handout made.

Run ``python benchmarks/families.py`` in the checkout. A family is begun for the
first time in this process, its file read and checked; the boards themselves are
loaded, as they are while people read the start screen. The handout is made by
the command, in a process of its own. Exit code 1 means that a figure missed its
target.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sos_widgets import files
from sos_widgets.widgets.desk import Desk, at_hand
from sos_widgets.widgets.opening import practise

BEGUN, EXPORTED = 1.0, 5.0  # seconds
RUNS = 3  # of the command; the median counts


async def begun(slug: str, folder: Path) -> float:
    """Seconds until every board stands on a new practice file."""
    began = time.perf_counter()
    desk = Desk(practise(slug, folder=folder), lambda _: None)
    spent = time.perf_counter() - began
    desk.close()
    return spent


def exported(slug: str, folder: Path) -> tuple[float, int]:
    """Seconds of the whole command, and the bytes of its page."""
    out = folder / f"{slug}.html"
    began = time.perf_counter()
    command = [sys.executable, "-m", "sos_widgets", "export", slug, "-o", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began, out.stat().st_size


def main() -> int:
    at_hand()
    opening, exporting = [], []
    print(f"{'family':18}{'begun':>9}{'exported':>10}{'handout':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for case in files.case_studies():
            opening.append(asyncio.run(begun(case.slug, Path(folder))))
            runs = [exported(case.slug, Path(folder)) for _ in range(RUNS)]
            seconds, size = statistics.median(each for each, _ in runs), runs[0][1]
            exporting.append(seconds)
            print(f"{case.slug:18}{opening[-1] * 1000:6.0f} ms{seconds:8.1f} s{size // 1000:6} kB")
    print(f"{'median':18}{statistics.median(opening) * 1000:6.0f} ms", end="")
    print(f"{statistics.median(exporting):8.1f} s")
    return int(max(opening) > BEGUN or max(exporting) > EXPORTED)


if __name__ == "__main__":
    sys.exit(main())
