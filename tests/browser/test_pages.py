"""From a map to a plan and a story of ten pages, by mouse and by keyboard, and printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.pages import Thing

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import begin, comes, in_scheme, newest, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NOTEBOOK = "workbench.ipynb"
WORDS = "Dad sings in the bath."
DANGER = "Gemma and Mo are worried that nobody will wake when Kofi goes out at night."
GOAL = "For six months a grown-up who has not been drinking sleeps by the stairs."
SIGN = "Gemma has not rung by nine"
ACT = "comes over, and sits with Kofi"
# Where the picture stands; it is drawn anew now and then.
PLACE = """() => {
  const box = document.querySelector(".sos-pages__frame svg")?.getBoundingClientRect();
  return box?.width ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}"""


def draw(page: Any, *points: tuple[float, float]) -> None:
    """One stroke of the mouse, in parts of the picture."""
    # The frame stays where it is; the picture in it is drawn anew after every stroke.
    page.locator(".sos-pages__frame").scroll_into_view_if_needed()
    box = page.wait_for_function(PLACE).json_value()
    for n, (x, y) in enumerate(points):
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"], steps=4)
        if n == 0:
            page.mouse.down()
    page.mouse.up()


def test_a_story_is_made_by_mouse_and_by_keyboard_and_survives_a_breakdown(
    workbench: Started, start_screen: Any, browser: Any, tmp_path: Path
) -> None:
    page, room = start_screen, workbench
    begin(page)
    mapped_by_mouse(page)
    planned_by_keyboard(page, room)
    panel = open_tool(page, "Words and pictures")
    panel.get_by_role("button", name="Why people are involved").click()
    by_pen(page, room)
    by_keyboard(page, room)
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, ".sos-pages") == []
    breakdown(page, room)
    read_aloud(page)
    printed(page, room, browser, tmp_path)


def mapped_by_mouse(page: Any) -> None:
    """A danger on the map, a pair that begins with it, and its goal."""
    panel = open_tool(page, "Mapping")
    panel.get_by_role("button", name="Add to Danger statements").click()
    panel.get_by_role("region", name="Danger statements").get_by_role("textbox").last.fill(DANGER)
    page.keyboard.press("Tab")
    panel = open_tool(page, "Pairs")
    panel.get_by_role("button", name=re.compile("^Begin a pair with it")).click()
    panel.get_by_role("textbox", name="Safety goal", exact=True).fill(GOAL)
    page.keyboard.press("Tab")
    saved(page)


def planned_by_keyboard(page: Any, room: Started) -> None:
    """A plan for that pair, and who comes when the early sign is there."""
    keys = Keyboard(page)
    page.get_by_role("tab", name="Pairs").focus()
    while keys.focus()["name"] != "Safety plan":
        keys.press("ArrowRight")
    page.get_by_text("There is no safety plan yet.").wait_for()
    keys.reach("^Begin a plan$")
    keys.press("Enter")
    page.get_by_role("heading", name="At the early sign").wait_for()
    page.get_by_role("tab", name="Safety plan").focus()
    keys.reach("Add a line: .*early sign")
    keys.press("Enter")
    keys.lands("^When we see or hear$")
    for name, words in (
        ("When we see or hear", SIGN),
        ("Who notices it", "Yaa Sarfo"),
        ("What they do", ACT),
        ("Then who acts", "Mo Rudkin"),
    ):
        if keys.focus()["name"] != name:
            keys.reach(f"^{name}$")
        keys.press("Control+a")
        page.keyboard.type(words)
    keys.press("Tab")
    saved(page)
    record = newest(room.folder)
    (pair,), (plan,), (line,) = record.pairs, record.plans, record.when_thens
    assert (plan.pair, line.plan, line.sign, line.what) == (pair.id, plan.id, SIGN, ACT)
    assert (line.does, pair.danger != "", pair.goal != "") == ("mo", True, True)


def by_pen(page: Any, room: Started) -> None:
    """A line, another, and one rubbed out; each is on disk when the page says so."""
    draw(page, (0.1, 0.1), (0.3, 0.12), (0.3, 0.3))
    draw(page, (0.6, 0.2), (0.8, 0.22))
    page.locator(".sos-pages__frame [data-kind=line]").nth(1).wait_for()
    saved(page)
    lines = [each for each in newest(room.folder).drawings if each.thing is Thing.LINE]
    assert len(lines) == 2
    assert all(0 <= each <= 800 for line in lines for each in line.points)
    page.get_by_role("radio", name="Rub out").check()
    draw(page, (0.7, 0.1), (0.71, 0.3))
    page.locator(".sos-pages__frame [data-kind=line]").nth(1).wait_for(state="detached")
    saved(page)
    assert [each.id for each in newest(room.folder).drawings] == [lines[0].id]


def by_keyboard(page: Any, room: Started) -> None:
    """Words, a figure put in its place, a feeling, and nine more pages; no mouse."""
    keys = Keyboard(page)
    page.get_by_role("radio", name="Rub out").focus()
    keys.reach("^The words$")
    page.keyboard.type(WORDS)
    keys.reach("^Stick figure$")
    keys.press("Enter")
    page.locator(".sos-pages__chosen").wait_for()
    figure = page.locator(".sos-pages__frame [data-kind=drawing]")
    figure.wait_for()
    keys.reach("^somebody$", key="Shift+Tab")
    before = newest(room.folder).drawings[-1]
    keys.press("ArrowLeft", "ArrowLeft", "ArrowUp", "Enter")
    page.locator(".sos-pages__chosen h4:focus").wait_for()
    keys.reach("^Happy$")
    keys.press("Enter")
    page.locator("[data-kind=drawing][aria-label='somebody, happy']").wait_for()
    saved(page)
    after = newest(room.folder).drawings[-1]
    assert (after.x, after.y) == (before.x - 20, before.y - 10)
    assert after.feeling == "happy"
    page.get_by_role("radio", name="Move things").focus()
    for n in range(2, 11):
        keys.reach("^.? ?Add this page$", key="Shift+Tab")
        keys.press("Enter")
        page.locator(f".sos-pages__strip li:nth-child({n})").wait_for()
        keys.reach("^Move things$")
    saved(page)
    record = newest(room.folder)
    assert len(record.pages) == 10
    told = [page.section for page in record.pages]
    assert told[0] == "good_beginning"
    assert told[-1] == "hopeful_end"
    assert record.pages[0].words == WORDS


def breakdown(page: Any, room: Started) -> None:
    """What was drawn is there again when Python has died and come back."""
    room.kernel_of(NOTEBOOK).kill()
    page.locator(".sos-pages__strip").wait_for(state="detached")
    panel = page.get_by_role("tabpanel", name="Words and pictures", exact=True)
    again = page.get_by_role("button", name=re.compile("^Open"))
    panel.or_(again).first.wait_for()
    if again.first.is_visible():
        again.first.click()
        open_tool(page, "Words and pictures")
    page.locator(".sos-pages__strip li:nth-child(10)").wait_for()
    page.locator(".sos-pages__leaf").first.click()
    page.locator("[data-kind=drawing][aria-label='somebody, happy']").wait_for()
    comes(page.locator(".sos-pages__frame [data-kind=line]").count, 1)
    plan = open_tool(page, "Safety plan")
    comes(plan.get_by_role("textbox", name="What they do").input_value, ACT)
    open_tool(page, "Words and pictures")


def read_aloud(page: Any) -> None:
    """One page at a time over the whole window; Escape leads back."""
    page.get_by_role("button", name="Read it aloud").click()
    book = page.get_by_role("dialog")
    book.get_by_text(WORDS).wait_for()
    assert book.bounding_box()["width"] == page.viewport_size["width"]
    assert violations(page, ".sos-pages__reading") == []
    page.keyboard.press("End")
    book.get_by_text("10 of 10").wait_for()
    page.keyboard.press("Escape")
    book.wait_for(state="detached")
    assert page.evaluate("document.activeElement.textContent") == "Read it aloud"


def printed(page: Any, room: Started, browser: Any, tmp_path: Path) -> None:
    """The booklet opens with the network and scripts off, and prints on three folded sheets."""
    page.get_by_role("button", name="Booklet to fold").click()
    page.get_by_role("link", name="Open it to print").wait_for()
    (made,) = (room.folder / "handouts").glob("*Why people are worried*.html")
    offline = browser.new_context(offline=True, java_script_enabled=False)
    read = offline.new_page()
    read.goto(made.as_uri())
    assert WORDS in read.inner_text("main")
    assert read.locator(".sheets").is_hidden()
    pdf = read.pdf(prefer_css_page_size=True)
    offline.close()
    # Twelve leaves, two to a side.
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 6
