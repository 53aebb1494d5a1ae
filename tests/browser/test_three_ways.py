"""A map and a scale from blank to finished: by clicks, by drags, by keyboard; the work is equal."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from sos_widgets.model.record import Record

from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import begin, newest, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALONE = "He was out alone at night."
FETCHED = "Nobody fetched him."
READS = "Abena reads with him."
RINGS = "Abena rings the school."
DANGER = "Abena is worried that he may drown."
GOAL = "A grown-up is awake every night."

Mover = Callable[[Any], None]


def map_of(record: Record) -> list[Any]:
    """Everything on the map and between its ends but ids, in the order in which it stands."""
    words = {each.id: each.words for each in record.statements}
    questions = {each.id: each.question for each in record.scales}
    return [
        *((each.category, each.words, each.source, each.who) for each in record.statements),
        *(
            (words.get(each.danger), words.get(each.goal), questions.get(each.scale))
            for each in record.pairs
        ),
    ]


def scales_of(record: Record) -> list[Any]:
    """Everything on the scales but ids."""
    scales = [(each.question, each.kind, each.zero, each.ten) for each in record.scales]
    ratings = [
        (each.who, each.role, each.number, each.answer, each.reason, each.would_raise, each.view)
        for each in record.ratings
    ]
    return [*scales, *ratings]


def begun(page: Any, tool: str) -> Any:
    """A tool of a family that nothing has been worked on; gives its panel."""
    leave = page.get_by_role("button", name="Close this family")
    if leave.is_visible():
        leave.click()
    begin(page)
    return open_tool(page, tool)


def made_in(room: Started, page: Any) -> Record:
    """The work of this way, once the page says that it is on disk."""
    page.keyboard.press("Tab")
    saved(page)
    return newest(room.folder)


def box(panel: Any, heading: str) -> Any:
    return panel.get_by_role("region", name=heading, exact=True)


def handle(panel: Any, words: str) -> Any:
    return panel.get_by_role("button", name=f"Move: {words}")


def write_by_clicks(panel: Any) -> None:
    """Two cards by their button, and two while people talk, each sent to its column."""
    for words in (FETCHED, ALONE):
        box(panel, "Harm").get_by_role("button", name=re.compile("^Add to|^\\+ Add")).click()
        panel.page.keyboard.type(words)
        panel.get_by_role("heading", name="What is working well?").click()
        saved(panel.page)
    for words, column in ((READS, "Working well"), (RINGS, "Needs to happen")):
        panel.get_by_label("What was said", exact=True).click()
        panel.page.keyboard.type(words)
        panel.get_by_role("button", name=re.compile(f"^{column} Alt")).click()
        panel.get_by_role("button", name=f"Move: {words}").wait_for()


def say_how_it_is_known(panel: Any) -> None:
    card = panel.locator("[data-card]").filter(has=handle(panel.page, READS))
    card.get_by_text("Who said it, how we know").click()
    card.get_by_label("How we know").click()
    panel.page.keyboard.type("Seen on Tuesday")
    panel.get_by_role("heading", name="What is working well?").click()


def sort_by_clicks(panel: Any) -> None:
    """The next step, with the questions that tell one category from another."""
    panel.get_by_role("button", name="Sort what was said").click()
    sorting = box(panel, "Sort what was said")
    sorting.get_by_text(RINGS).wait_for()
    sorting.get_by_role("button", name="Next steps").click()
    sorting.get_by_text("Nothing is waiting to be sorted.").wait_for()


def close_the_ends_by_clicks(panel: Any) -> None:
    """What is still open leads to the danger; the goal is added, and the two belong together."""
    panel.get_by_role("button", name="Still open").click()
    open_ = box(panel, "Still open")
    open_.get_by_role("button", name=re.compile("^What might the child yet live through")).click()
    panel.page.keyboard.type(DANGER)
    panel.get_by_role("heading", name="What is working well?").click()
    box(panel, "Safety goals").get_by_role("button", name="Add to Safety goals").click()
    panel.page.keyboard.type(GOAL)
    panel.get_by_role("heading", name="What is working well?").click()
    saved(panel.page)
    card = panel.locator("[data-card]").filter(has=handle(panel.page, DANGER))
    card.get_by_text("Who said it, how we know").click()
    card.get_by_label("The safety goal that answers it").select_option(label=GOAL)
    open_.get_by_text(f"“{DANGER}”: where does each person stand").wait_for()
    open_.get_by_text("when nobody worries").wait_for(state="detached")


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
        # Before anything is written there are questions, and no example.
        panel.get_by_text("What would have to come of today").wait_for()
        write_by_clicks(panel)
        move(panel)
        say_how_it_is_known(panel)
        sort_by_clicks(panel)
        close_the_ends_by_clicks(panel)

    return way


def map_by_keyboard(panel: Any) -> None:
    keys = Keyboard(panel.page)
    box(panel, "Harm").get_by_role("button", name="Add to Harm").wait_for()
    keys.reach("Add to Harm$")
    keys.press("Enter")
    keys.lands("^harm$")
    panel.page.keyboard.type(FETCHED)
    keys.press("Enter")  # and the next card is begun
    box(panel, "Harm").get_by_role("textbox").nth(1).wait_for()
    keys.lands("^harm$")
    keys.write(ALONE)
    saved(panel.page)
    keys.reach("^What was said$", key="Shift+Tab")
    panel.page.keyboard.type(READS)
    keys.press("Alt+2")
    panel.get_by_role("button", name=f"Move: {READS}").wait_for()
    panel.page.keyboard.type(RINGS)
    keys.press("Alt+3")
    panel.get_by_role("button", name=f"Move: {RINGS}").wait_for()
    saved(panel.page)
    keys.reach(f"^Move: {ALONE}")
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
    keys.reach(f"^Move: {RINGS}")
    keys.press("ArrowRight", "ArrowRight")
    keys.lands(f"^Move: {RINGS}")
    close_the_ends_by_keyboard(panel, keys)


def close_the_ends_by_keyboard(panel: Any, keys: Keyboard) -> None:
    keys.reach("^Still open$", key="Shift+Tab")
    keys.press("Enter")
    keys.reach("^What might the child yet live through")
    keys.press("Enter")
    keys.lands("^danger statement$")
    keys.write(DANGER)
    keys.reach("Add to Safety goals$")
    keys.press("Enter")
    keys.lands("^safety goal$")
    keys.write(GOAL)
    saved(panel.page)
    keys.reach(f"^Move: {DANGER}", key="Shift+Tab")
    keys.reach("^Who said it, how we know")
    keys.press("Enter")
    keys.reach("^The safety goal that answers it$")
    panel.page.keyboard.type(GOAL[:12])
    box(panel, "Still open").get_by_text(f"“{DANGER}”: where does each").wait_for()


def test_a_map_in_three_ways(workbench: Started, start_screen: Any) -> None:
    made = []
    ways = (map_by_pointer(move_by_clicks), map_by_pointer(move_by_drags), map_by_keyboard)
    for way in ways:
        way(begun(start_screen, "Mapping"))
        made.append(map_of(made_in(workbench, start_screen)))
    assert made[0] == [
        ("harm", ALONE, "", ""),
        ("harm", FETCHED, "", ""),
        ("existing_strength", READS, "Seen on Tuesday", ""),
        ("next_step", RINGS, "", ""),
        ("danger_statement", DANGER, "", ""),
        ("safety_goal", GOAL, "", ""),
        (DANGER, GOAL, None),
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
    panel.get_by_role("button", name=re.compile("^How safe it is")).wait_for()
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


def test_a_scale_in_both_ways(workbench: Started, start_screen: Any) -> None:
    made = []
    for way in (scale_by_clicks, scale_by_keyboard):
        way(begun(start_screen, "Scaling"))
        made.append(scales_of(made_in(workbench, start_screen)))
    assert made[0][0][0] == "How safe is it for Kofi at night?"
    assert made[0][1][1:3] == ("professional", 3)
    assert made[0][1][4:6] == ("He sleeps in class.", "A week of whole nights.")
    assert made[1] == made[0]
