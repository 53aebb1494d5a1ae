"""A map and a scale from blank to finished: by clicks, by drags, by keyboard; the work is equal."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.record import Record

from .conftest import Started, start
from .keyboard import Keyboard, saved

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALONE = "He was out alone at night."
FETCHED = "Nobody fetched him."
READS = "Abena reads with him."

Mover = Callable[[Any], None]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, browser: Any) -> Iterator[Started]:
    started = start(tmp_path_factory.mktemp("three-ways"))
    yield started
    started.stop()


def map_of(record: Record) -> list[tuple[str, str, str, str]]:
    """Everything on the map but its ids, in the order in which it stands."""
    return [(each.category, each.words, each.source, each.who) for each in record.statements]


def scales_of(record: Record) -> list[Any]:
    """Everything on the scales but ids."""
    scales = [(each.question, each.kind, each.zero, each.ten) for each in record.scales]
    ratings = [
        (each.who, each.role, each.number, each.answer, each.reason, each.would_raise, each.view)
        for each in record.ratings
    ]
    return [*scales, *ratings]


def begin(room: Started, page: Any, tool: str) -> Any:
    page.goto(room.page_of("workbench.ipynb"))
    fresh = page.get_by_role("button", name="Start with this family")
    leave = page.get_by_role("button", name="Close this family")
    fresh.or_(leave).first.wait_for()
    if leave.is_visible():
        leave.click()
    fresh.click()
    page.get_by_role("tab", name=tool, exact=True).click()
    panel = page.get_by_role("tabpanel", name=tool, exact=True)
    panel.wait_for()
    return panel


def newest(room: Started, page: Any) -> Record:
    """The work of this way, once the page says that it is on disk."""
    page.keyboard.press("Tab")
    saved(page)
    path = max(room.folder.glob("*.practice"), key=lambda each: each.stat().st_mtime)
    with store.open_practice(path) as practice:
        return practice.record


def box(panel: Any, heading: str) -> Any:
    return panel.get_by_role("region", name=heading, exact=True)


def well_unsorted(panel: Any) -> Any:
    return panel.locator("[data-category=unsorted_working_well]")


def handle(panel: Any, words: str) -> Any:
    return panel.get_by_role("button", name=f"Move: {words}")


def write_by_clicks(panel: Any) -> None:
    """Three cards, each by its button, its words and a click elsewhere."""
    wanted = [(box(panel, "Harm"), FETCHED), (box(panel, "Harm"), ALONE)]
    for place, words in [*wanted, (well_unsorted(panel), READS)]:
        place.get_by_role("button", name=re.compile("^Add to|^\\+ Add")).click()
        panel.page.keyboard.type(words)
        panel.get_by_role("heading", name="What is working well?").click()
        saved(panel.page)


def say_how_it_is_known(panel: Any) -> None:
    card = panel.locator("[data-card]").filter(has=handle(panel.page, READS))
    card.get_by_text("Who said it, how we know").click()
    card.get_by_label("How we know").click()
    panel.page.keyboard.type("Seen on Tuesday")
    panel.get_by_role("heading", name="What is working well?").click()


def move_by_clicks(panel: Any) -> None:
    handle(panel, ALONE).click()
    box(panel, "Harm").get_by_role("button", name=re.compile("^Put here")).first.click()
    handle(panel, READS).click()
    box(panel, "Existing strengths").get_by_role("button", name=re.compile("^Put here")).click()


def move_by_drags(panel: Any) -> None:
    drag(panel, handle(panel, ALONE), handle(panel, FETCHED), lower=False)
    box(panel, "Harm").locator("[data-card]").first.get_by_role("button", name=ALONE).wait_for()
    drag(panel, handle(panel, READS), box(panel, "Existing strengths"), lower=True)


def drag(panel: Any, what: Any, onto: Any, *, lower: bool) -> None:
    """Press, go there in steps as a hand does, and let go."""
    mouse = panel.page.mouse
    what.scroll_into_view_if_needed()
    here, there = what.bounding_box(), onto.bounding_box()
    mouse.move(here["x"] + here["width"] / 2, here["y"] + here["height"] / 2)
    mouse.down()
    y = there["y"] + (there["height"] - 6 if lower else 2)
    mouse.move(there["x"] + min(there["width"] / 2, 60), y, steps=12)
    mouse.up()


def map_by_pointer(move: Mover) -> Callable[[Any], None]:
    def way(panel: Any) -> None:
        write_by_clicks(panel)
        move(panel)
        say_how_it_is_known(panel)

    return way


def map_by_keyboard(panel: Any) -> None:
    keys = Keyboard(panel.page)
    keys.reach("Add to Harm$")
    keys.press("Enter")
    keys.lands("^harm$")
    panel.page.keyboard.type(FETCHED)
    keys.press("Enter")  # and the next card is begun
    box(panel, "Harm").get_by_role("textbox").nth(1).wait_for()
    keys.lands("^harm$")
    keys.write(ALONE)
    saved(panel.page)
    panel.get_by_role("button", name="Add to Said, not yet sorted").nth(1).focus()
    keys.press("Enter")
    keys.lands("^good thing that is not yet sorted$")
    keys.write(READS)
    saved(panel.page)
    keys.reach(f"^Move: {ALONE}", key="Shift+Tab")
    keys.press("ArrowUp")
    box(panel, "Harm").locator("[data-card]").first.get_by_role("button", name=ALONE).wait_for()
    keys.lands(f"^Move: {ALONE}")
    keys.reach(f"^Move: {READS}")
    keys.press("ArrowRight")
    box(panel, "Existing strengths").get_by_role("button", name=READS).wait_for()
    keys.lands(f"^Move: {READS}")
    keys.reach("^Who said it, how we know")
    keys.press("Enter")
    keys.reach("^How we know$")
    keys.write("Seen on Tuesday")


def test_a_map_in_three_ways(room: Started, page: Any) -> None:
    made = []
    ways = (map_by_pointer(move_by_clicks), map_by_pointer(move_by_drags), map_by_keyboard)
    for way in ways:
        way(begin(room, page, "Mapping"))
        made.append(map_of(newest(room, page)))
    assert made[0] == [
        ("harm", ALONE, "", ""),
        ("harm", FETCHED, "", ""),
        ("existing_strength", READS, "Seen on Tuesday", ""),
    ]
    assert made[1] == made[0], "dragged"
    assert made[2] == made[0], "by keyboard"


def scale_by_clicks(panel: Any) -> None:
    page = panel.page
    panel.get_by_role("button", name=re.compile("^How safe it is")).click()
    panel.get_by_label("The question").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("How safe is it for Kofi at night?")
    panel.get_by_role("button", name="Close", exact=True).click()
    panel.get_by_role("button", name="Add somebody's view").click()
    panel.get_by_label("Whose view").click()
    page.keyboard.type("School nurse")
    panel.get_by_label("Who they are to the child").select_option("professional")
    panel.get_by_role("radio", name="3", exact=True).check()
    panel.get_by_label("Why this number?").click()
    page.keyboard.type("He sleeps in class.")
    panel.get_by_label("What would raise it by one?").click()
    page.keyboard.type("A week of whole nights.")
    panel.get_by_role("heading", name="Whose views are here").click()


def scale_by_keyboard(panel: Any) -> None:
    page = panel.page
    keys = Keyboard(page)
    keys.reach("^How safe it is")
    keys.press("Enter")
    keys.lands("^The question$")
    keys.press("Control+A")
    keys.write("How safe is it for Kofi at night?")
    saved(page)
    keys.reach("^Add somebody's view$")
    keys.press("Enter")
    keys.lands("^Whose view$")
    keys.write("School nurse")
    keys.lands("^Who they are to the child$")
    page.keyboard.type("prof")
    keys.reach("^0$")
    keys.press("ArrowRight", "ArrowRight", "ArrowRight")
    keys.lands("^3$")
    saved(page)
    keys.reach("^Why this number")
    keys.write("He sleeps in class.")
    keys.reach("^What would raise it")
    keys.write("A week of whole nights.")


def test_a_scale_in_both_ways(room: Started, page: Any) -> None:
    made = []
    for way in (scale_by_clicks, scale_by_keyboard):
        way(begin(room, page, "Scaling"))
        made.append(scales_of(newest(room, page)))
    assert made[0][0][0] == "How safe is it for Kofi at night?"
    assert made[0][1][1:3] == ("professional", 3)
    assert made[0][1][4:6] == ("He sleeps in class.", "A week of whole nights.")
    assert made[1] == made[0]
