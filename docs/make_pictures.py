"""Take the pictures of the workbench: `contact-sheet.png` and `workbench.png`.

Run from the checkout, with Chromium and pdftoppm installed::

    python docs/make_pictures.py [FOLDER]

It starts the real command in a practice folder of its own, with a piece of work
on the practice family of Ropery Row (`thursday_team.yaml`), and looks at every
screen in light and dark, 1280 and 1920 px wide. Every picture by itself is left
in FOLDER (by default a new temporary one).
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, Page, sync_playwright

from sos_widgets import files
from sos_widgets.model.edits import Add, Together
from sos_widgets.model.parts import items_of
from sos_widgets.widgets.opening import practise

DOCS = Path(__file__).parent
FAMILY, TEAM = "ropery-row", "Thursday team"
WORK = (
    *(
        "meetings",
        "grids",
        "cells",
        "statements",
        "scales",
        "pairs",
        "ratings",
        "plans",
        "when_thens",
    ),
    *("systems", "ties"),
)
VARIANTS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 1920)]
LONGEST = 9000  # px of a page in one picture
THUMB, TALLEST, GUTTER, LINE = 480, 620, 20, 30  # px on the contact sheet
FRONT_WIDTH = 1280  # px of workbench.png
PAPER_DOTS = 90  # dots an inch
TALL = """() => { const box = document.querySelector('.jp-WindowedPanel-outer');
                  return box ? box.scrollHeight - box.clientHeight + innerHeight
                             : document.documentElement.scrollHeight; }"""
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"

Taken = dict[str, list[Path]]
Shot = Callable[..., None]


def main() -> None:
    singles = Path(sys.argv[1] if sys.argv[1:] else tempfile.mkdtemp(prefix="pictures-"))
    singles.mkdir(parents=True, exist_ok=True)
    taken: Taken = {}
    with tempfile.TemporaryDirectory() as root, sync_playwright() as playwright:
        folder = Path(root) / "Practice workbench"
        folder.mkdir()
        page = handout(our_work(folder), Path(root) / "handout.html")
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        with started(Path(root), folder) as (start, process):
            for scheme, width in VARIANTS:
                with looking(browser, singles, taken, (scheme, width)) as (tab, shot):
                    look_round(tab, start, lambda: newest_kernel(process), shot)
                    tab.goto(page.as_uri())
                    shot(tab, "Handout on the screen")
        on_paper(browser, page, singles, taken)
    front(taken["Mapping"][0])
    contact_sheet(taken)
    print(f"Written: docs/contact-sheet.png and docs/workbench.png; each by itself in {singles}")


def our_work(folder: Path) -> Path:
    """Begin a practice file with three parts released and the team's work in it."""
    work = files.record_from_yaml((DOCS / "thursday_team.yaml").read_text("utf-8"))
    edits = tuple(Add(part=part, item=item) for part in WORK for item in items_of(work, part))
    practice = practise(FAMILY, name=TEAM, released=3, folder=folder)
    answer = practice.submit(Together(edits=edits))
    practice.close()
    assert answer.status == "saved", answer.sentence
    return folder / f"{TEAM}.practice"


def handout(practice_file: Path, out: Path) -> Path:
    command = [sys.executable, "-m", "sos_widgets", "export", str(practice_file), "-o", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return out


@contextmanager
def started(root: Path, folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """The command, running: the address of its start page, and its process."""
    home = root / "home"
    home.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "sos_widgets", "--no-browser", "--folder", str(folder)],
        env=os.environ | {"HOME": str(home), "USERPROFILE": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            yield (
                process.stdout.readline().split(" open at ")[1].strip(),
                psutil.Process(process.pid),
            )
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def newest_kernel(command: psutil.Process) -> psutil.Process:
    kernels = [
        each for each in command.children(recursive=True) if "ipykernel" in str(each.cmdline())
    ]
    return max(kernels, key=lambda each: each.create_time())


@contextmanager
def looking(
    browser: Browser, singles: Path, taken: Taken, variant: tuple[str, int]
) -> Iterator[tuple[Page, Shot]]:
    """A fresh page in one of the variants, and a way to take its picture."""
    scheme, width = variant
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    context.set_default_timeout(60_000)

    def shot(page: Page, what: str, part: str = "") -> None:
        row = taken.setdefault(what, [])
        number = list(taken).index(what) + 1
        row.append(singles / f"{number:02}-{slug(what)}-{scheme}-{width}.png")
        photograph(page, row[-1], width, part)

    yield context.new_page(), shot
    context.close()


def slug(what: str) -> str:
    return re.sub(r"\W+", "-", what.lower())


def photograph(page: Page, path: Path, width: int, part: str = "") -> None:
    """Take the whole page, which JupyterLab scrolls inside itself, or one part of it."""
    page.mouse.move(0, 0)
    for _ in range(3):  # what was out of sight may turn out taller than JupyterLab thought
        page.evaluate(SETTLED)
        tall = min(page.evaluate(TALL), LONGEST)
        page.set_viewport_size({"width": width, "height": max(800, tall)})
    page.evaluate(SETTLED)
    clip = page.locator(part).bounding_box() if part else None
    page.screenshot(path=path, animations="disabled", clip=clip)
    page.set_viewport_size({"width": width, "height": 800})


def look_round(page: Page, start: str, kernel: Callable[[], psutil.Process], shot: Shot) -> None:
    """Go through every screen, the way a room does."""
    page.goto(start)
    page.get_by_role("link", name="Open the workbench").wait_for()
    shot(page, "Start page")
    for notebook, what, sign in (
        ("01-mapping.ipynb", "Lesson: mapping", ".sos-mapping__card"),
        ("03-pictures.ipynb", "Lesson: pictures", ".sos-picture svg"),
    ):
        page.goto(start.replace("00-start-here.ipynb", notebook))
        page.locator(sign).first.wait_for()
        shot(page, what)
    shot(page, "Eco map, another team's", "[data-sos-board=ecomap]")

    page.goto(start.replace("00-start-here.ipynb", "workbench.ipynb"))
    ours = page.locator(".sos-workbench__file", has_text=TEAM)
    ours = ours.get_by_role("button", name=re.compile("^Go on"))
    ours.wait_for()
    shot(page, "Choose a family")
    ours.click()

    tool(page, "The story")
    page.get_by_role("button", name="Read the story").click()
    page.get_by_role("button", name="Release the next part").wait_for()
    shot(page, "The story")
    mapping(page, shot)
    beside = page.get_by_role("button", name=re.compile("beside ours", re.I)).first
    beside.click()
    page.locator(".sos-workbench__theirs:visible").wait_for()
    shot(page, "Beside a worked example")
    beside.click()
    matrix = tool(page, "Harm matrix and safety grid")
    ours_and_theirs = matrix.get_by_role("button", name="Show the worked example beside ours")
    ours_and_theirs.click()
    matrix.locator(".sos-matrix__theirs").first.wait_for()
    shot(page, "Matrix and grid, a worked example between our rows")
    ours_and_theirs.click()
    pairs = tool(page, "Pairs")
    shot(page, "Pairs")
    pairs.get_by_role("button", name="Put it into three short sentences").first.click()
    for fold in pairs.get_by_role("button", name="Worth another look").all():
        fold.click()
    pairs.get_by_role("button", name="Advice", exact=True).click()
    shot(page, "Pairs, with a helper and the session's advice")
    pairs.get_by_role("button", name="Advice", exact=True).click()
    pairs.get_by_role("button", name="Put it into three short sentences").first.click()
    scaling(page, shot)
    pictures_by_form(page, shot)
    for name in ("Network", "Safety plan", "Words and pictures", "Exercises", "On your own"):
        tool(page, name)
        shot(page, name)
    trainers_window(page, shot)
    not_saved(page, kernel(), shot)
    page.get_by_role("button", name="Close this family").click()
    ours.wait_for()


def mapping(page: Page, shot: Shot) -> None:
    """The map as it stands, two by two, with question cards, and large for the room."""
    panel = tool(page, "Mapping")
    shot(page, "Mapping")
    view = panel.get_by_label("View", exact=True)
    view.select_option("quadrant")
    panel.get_by_role("button", name="Question cards").click()
    panel.get_by_label("Cards", exact=True).select_option("both")
    shot(page, "Mapping in four quadrants, with question cards")
    panel.get_by_role("button", name="Question cards").click()
    view.select_option("categories")
    panel.get_by_role("button", name="Recorder mode").click()
    panel.get_by_role("button", name="Leave recorder mode").wait_for()
    shot(page, "Recorder mode")
    panel.get_by_role("button", name="Leave recorder mode").click()


def scaling(page: Page, shot: Shot) -> None:
    """Everybody on the line, on a child's path, and one person alone in a round."""
    panel = tool(page, "Scaling")
    shot(page, "Scaling")
    panel.get_by_role("radio", name="A path for a child").check()
    panel.locator("svg", has_text="It stays as it is now.").wait_for()
    shot(page, "Scaling, a path for a child")
    panel.get_by_role("radio", name="The line").check()
    panel.get_by_role("button", name="Ask everybody in private").click()
    for who in ("Gemma Rudkin", "Alfie Rudkin"):
        panel.get_by_role("checkbox", name=who).check()
    panel.get_by_role("button", name="Begin the round").click()
    panel.get_by_role("button", name="Answer as Alfie Rudkin").click()
    shot(page, "Scaling in private")
    panel.get_by_role("button", name="Let somebody else go first").click()
    panel.get_by_role("button", name="Stop this round").click()
    panel.get_by_role("button", name="Stop the round").click()
    saved(page)


def pictures_by_form(page: Page, shot: Shot) -> None:
    """The genogram and the eco map with their forms, and what comes after them."""
    genogram = tool(page, "Genogram")
    genogram.locator("svg [data-sos-stop][aria-label^=Gemma]").first.click()
    genogram.locator(".sos-picture__details").wait_for()
    shot(page, "Genogram, with a person chosen")
    genogram.get_by_role("button", name="Change this picture").click()
    genogram.locator(".sos-picture__forms").wait_for()
    shot(page, "Genogram by form")
    genogram.get_by_role("button", name="Change this picture").click()
    ecomap = tool(page, "Eco map")
    ecomap.get_by_role("button", name="Change this picture").click()
    ecomap.get_by_role("button", name=re.compile("^Mo and Tegan")).first.click()
    shot(page, "Eco map by form")
    ecomap.get_by_role("button", name="Change this picture").click()
    tool(page, "Meetings")
    shot(page, "Meetings")
    page.get_by_role("button", name="Choose a copy").click()
    page.get_by_role("form", name="Choose a copy to take home").wait_for()
    shot(page, "Choose a copy to take home")
    page.get_by_role("button", name="Choose a copy").click()


def trainers_window(page: Page, shot: Shot) -> None:
    """The running order, before a session is begun."""
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Trainer's window").click()
    trainer = opened.value
    trainer.get_by_role("radio", name=re.compile("Ropery Row$")).check()
    trainer.get_by_role("radio", name=re.compile("^Two hours")).check()
    trainer.get_by_role("table").wait_for()
    shot(trainer, "Trainer's window")
    trainer.close()


def not_saved(page: Page, kernel: psutil.Process, shot: Shot) -> None:
    """What is shown while Python does not answer; all is well again afterwards."""
    panel = tool(page, "Mapping")
    kernel.suspend()
    panel.get_by_role("button", name="Add to Existing safety").click()
    page.keyboard.type("On 3 March Mo and Tegan came to sleep over for the week.")
    page.keyboard.press("Tab")
    page.locator("[data-sos-save=unsaved]:visible").first.wait_for()
    shot(page, "Not saved")
    kernel.resume()
    saved(page)
    page.locator("button:visible", has_text="Undo").click()
    saved(page)


def tool(page: Page, name: str) -> Any:
    page.get_by_role("tab", name=name).click()
    panel = page.get_by_role("tabpanel", name=name)
    panel.locator(".sos").first.wait_for()
    saved(page)
    return panel


def saved(page: Page) -> None:
    page.locator("[data-sos-save=saved]:visible").first.wait_for()


def on_paper(browser: Browser, page: Path, singles: Path, taken: Taken) -> None:
    """Print the handout on A4, and take its pages."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    printed = singles / "handout.pdf"
    for old in singles.glob("paper-*.png"):
        old.unlink()
    tab.pdf(path=printed, prefer_css_page_size=True)
    tab.close()
    command = ["pdftoppm", "-png", "-r", str(PAPER_DOTS), str(printed), str(singles / "paper")]
    subprocess.run(command, check=True)
    pages = sorted(singles.glob("paper-*.png"))
    for at in range(0, len(pages), len(VARIANTS)):
        four = pages[at : at + len(VARIANTS)]
        taken[f"Handout on paper, A4, pages {at + 1} to {at + len(four)}"] = four


def front(picture: Path) -> None:
    """The picture that the README shows."""
    image = Image.open(picture).convert("RGB")
    image = image.resize((FRONT_WIDTH, image.height * FRONT_WIDTH // image.width))
    image.quantize(128).save(DOCS / "workbench.png", optimize=True)


def contact_sheet(taken: Taken) -> None:
    """All pictures on one sheet: a row a screen, a column a variant."""
    rows = [(what, [thumb(path) for path in paths]) for what, paths in taken.items()]
    heights = [max(image.height for image in images) for _, images in rows]
    width = GUTTER + len(VARIANTS) * (THUMB + GUTTER)
    height = GUTTER + LINE + sum(each + 2 * LINE for each in heights)
    sheet = Image.new("RGB", (width, height), "#8a939c")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(size=17)
    for column, (scheme, wide) in enumerate(VARIANTS):
        place = (GUTTER + column * (THUMB + GUTTER), GUTTER)
        draw.text(place, f"{scheme}, {wide} px wide", "#ffffff", font)
    top = GUTTER + LINE
    for (what, images), tall in zip(rows, heights, strict=True):
        draw.text((GUTTER, top + 6), what, "#000000", font)
        for column, image in enumerate(images):
            sheet.paste(image, (GUTTER + column * (THUMB + GUTTER), top + LINE))
        top += tall + 2 * LINE
    sheet.quantize(192, dither=Image.Dither.NONE).save(DOCS / "contact-sheet.png", optimize=True)


def thumb(path: Path) -> Image.Image:
    image = Image.open(path).convert("RGB")
    small = image.resize((THUMB, image.height * THUMB // image.width), Image.Resampling.LANCZOS)
    return small.crop(
        (0, 0, THUMB, min(small.height, TALLEST if "paper" not in path.name else 700))
    )


if __name__ == "__main__":
    main()
