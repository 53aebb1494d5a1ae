"""How quickly a genogram answers the hand, measured in Chromium at 40 people.

From a gesture (one key adds a child) until the picture is drawn anew, the layout
and the practice file included, and the time between frames while somebody is
dragged across the picture. A page by itself with the board's own Python behind
it; a kernel's messages in JupyterLab take some 10 ms more. On a busy computer the
work of the processor, page and Python together, says more than the clock. Run
``python benchmarks/hand.py`` in the checkout; exit code 1 means that a figure
missed its target.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from sos_widgets.model.record import Record
from sos_widgets.store import create

DRAWN, FRAME, LONGEST = 150.0, 33.0, 100.0  # ms

# A key on somebody, until the picture has one person more and has been painted.
GESTURE = """(id) => new Promise((done) => {
  const stops = () => document.querySelectorAll("[data-sos-stop]").length;
  const before = stops();
  const on = document.querySelector(`[data-sos-stop="${id}"]`);
  on.focus();
  const seen = new MutationObserver(() => {
    if (stops() === before || stops() === 0) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
  });
  seen.observe(document.querySelector(".sos-picture__frame"), {childList: true, subtree: true});
  const began = performance.now();
  on.dispatchEvent(new KeyboardEvent("keydown", {key: "c", bubbles: true, cancelable: true}));
})"""
FRAMES = """() => {
  window.frames = [];
  let last = performance.now();
  const next = (now) => { window.frames.push(now - last); last = now; window.on = requestAnimationFrame(next); };
  window.on = requestAnimationFrame(next);
}"""
STOP = "() => { cancelAnimationFrame(window.on); return window.frames.slice(2); }"
WAITS = "() => document.querySelector('[data-sos-save]').dataset.sosSave === 'saved'"


def module(path: Path) -> ModuleType:
    """Load a neighbour that is in no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = found
    spec.loader.exec_module(found)
    return found


def gestures(page: Any, people: list[str], times: int) -> list[tuple[float, float]]:
    """Milliseconds of each on the clock, and of work by both processors; each is taken back."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        spent = {each["name"]: each["value"] for each in metrics}
        return 1000 * (spent["TaskDuration"] + time.process_time())

    found = []
    for at in range(times + 1):
        page.wait_for_function(WAITS)
        before = worked()
        clock = page.evaluate(GESTURE, people[at % len(people)])
        found.append((clock, worked() - before))
        page.wait_for_function(WAITS)
        count = page.locator("[data-sos-stop]").count()
        page.get_by_role("button", name="Undo", exact=True).click()
        page.wait_for_function(
            "count => document.querySelectorAll('[data-sos-stop]').length === count - 1", arg=count
        )
    return found[1:]  # the first one warms up


def drag(page: Any, who: str) -> list[float]:
    """Milliseconds between frames while somebody goes to and fro."""
    box = page.locator(f'[data-sos-stop="{who}"]').bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + 15
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 10, y)
    page.evaluate(FRAMES)
    for turn in range(6):
        page.mouse.move(100 + 150 * turn, 250 + 40 * (turn % 3), steps=20)
    found: list[float] = page.evaluate(STOP)
    page.keyboard.press("Escape")
    page.mouse.up()
    return found


def main() -> None:
    """Draw, drag, and say how long it took."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--chromium", default=os.environ.get("SOS_CHROMIUM", "/usr/bin/chromium"))
    options = parser.parse_args()
    here = Path(__file__).parents[1]
    family = module(here / "benchmarks/layout.py").invented(options.people, 3).family
    served = module(here / "tests/browser/board_page.py").served
    arguments = ["--no-sandbox"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=arguments)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        record = Record(id="r", title="By hand", family=family)
        with (
            create(Path(folder) / "hand.practice", record) as practice,
            served(practice) as address,
        ):
            page.goto(address)
            page.locator("[data-sos-stop]").first.wait_for()
            people = [who.id for who in family.people if not who.pet]
            drawn = gestures(page, people, options.times)
            frames = sorted(drag(page, people[len(people) // 2]))
        browser.close()
    late = frames[int(0.95 * len(frames))]
    missed = False
    clock, work = zip(*drawn, strict=True)
    for what, value, most in (
        ("gesture to redrawn picture, median", statistics.median(clock), DRAWN),
        ("the slowest", max(clock), None),
        ("work of the processor for it, median", statistics.median(work), None),
        ("dragging: 95 % of frames within", late, FRAME),
        ("the longest frame", frames[-1], LONGEST),
    ):
        verdict = "" if most is None else "met" if value <= most else "MISSED"
        missed |= verdict == "MISSED"
        print(f"{what:<40}{value:>8.0f} ms  {'' if most is None else f'< {most:.0f}':<8}{verdict}")
    print(f"{len(family.people)} people, {len(drawn)} gestures, {len(frames)} frames")
    sys.exit(missed)


if __name__ == "__main__":
    main()
