"""The whole way with the keyboard alone: no trap, no lost focus, none that cannot be seen."""

from __future__ import annotations

import re
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.record import Answer, Category

from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import FAMILY, card_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_whole_way_by_keyboard_alone(workbench: Started, start_screen: Any) -> None:
    room, page, keys = workbench, start_screen, Keyboard(start_screen)
    page.goto(room.address)
    page.get_by_role("link", name="Open the workbench").wait_for()
    keys.reach("^Open the workbench$")
    keys.press("Enter")
    card_of(page).wait_for()
    keys.reach(f"^Start with this family.*{FAMILY}$")
    keys.press("Enter")
    keys.lands("Ropery Row$")

    read_the_story(keys)
    map_a_statement(page, keys)
    fill_a_grid(page, keys)
    follow_a_card_and_come_back(keys)
    hear_a_view(page, keys)
    look_at_the_picture(page, keys)
    take_home_and_close(page, keys)

    (path,) = room.folder.glob("*.practice")
    with store.open_practice(path) as practice:
        record = practice.record
    assert len(record.released) == 2
    statement, harm = record.statements
    assert statement.words == "Kofi was found on the quay at night."
    assert (statement.category, statement.source) == (Category.DANGER_STATEMENT, "The harbour log")
    (cell,) = record.cells
    assert (harm.category, harm.words, harm.from_cell) == (Category.HARM, cell.words, cell.id)
    assert record.grids[0].children == ("kofi",)
    (rating,) = record.ratings
    assert (rating.answer, rating.number, rating.reason) == (Answer.NUMBER, 2, "Nobody came.")


def read_the_story(keys: Keyboard) -> None:
    """Skip the story, think better of it, and release the next part at the second attempt."""
    keys.reach("^Skip the story")
    keys.press("Enter")
    keys.lands("^Read the story$")
    keys.press("Enter")
    keys.lands("^The story$")
    keys.reach("^Release the next part$")
    keys.press("Enter")
    keys.lands("^Yes, release it$")
    keys.reach("^Not yet$")
    keys.press("Enter")
    keys.lands("^Release the next part$")
    keys.press("Enter")
    keys.lands("^Yes, release it$")
    keys.press("Enter")
    keys.lands("^The landing$")
    keys.reach("^The story$", key="Shift+Tab")


def map_a_statement(page: Any, keys: Keyboard) -> None:
    """Write a statement, move it in both ways, say how it is known, remove it and undo that."""
    keys.press("ArrowRight")
    keys.lands("^Mapping$")
    page.get_by_role("button", name="Add to Harm").wait_for()
    keys.reach("Add to Harm$")
    keys.press("Enter")
    keys.lands("^harm$")
    keys.page.keyboard.type("Kofi was found on the quay at night.")
    keys.press("Enter")  # begins the next one, which is left empty
    page.get_by_role("region", name="Harm", exact=True).get_by_role("textbox").nth(1).wait_for()
    keys.press("Tab")
    keys.stays()
    saved(page)
    keys.reach("^Move: Kofi", key="Shift+Tab")
    keys.press("ArrowDown", "ArrowRight", "Enter")
    keys.lands("^Move: Kofi")
    keys.reach("^Put here, Harm")
    keys.press("Enter")
    keys.lands("^Move: Kofi")
    keys.press("Enter", "Escape", "ArrowRight")
    keys.lands("^Move: Kofi")
    danger = page.get_by_role("region", name="Danger statements")
    danger.get_by_role("button", name="Move: Kofi").wait_for()
    keys.reach("^Who said it, how we know")
    keys.press("Enter")
    keys.reach("^How we know$")
    keys.write("The harbour log")
    keys.lands("^When ")
    keys.reach("^Remove this card$")
    keys.press("Enter")
    keys.lands("^Danger statements$")
    keys.reach("^Undo$", key="Shift+Tab")
    keys.press("Enter")
    danger.get_by_role("button", name="Move: Kofi").wait_for()
    keys.lands("^Undo$")
    saved(page)
    keys.reach("^Mapping$")


def fill_a_grid(page: Any, keys: Keyboard) -> None:
    """Begin a harm matrix on one child, write a box and put it on the map."""
    keys.press("ArrowRight")
    keys.lands("^Harm matrix and safety grid$")
    page.get_by_role("button", name="Add a harm matrix").wait_for()
    keys.reach("^Add a harm matrix$")
    keys.press("Enter")
    keys.lands("^What to call it$")
    keys.reach("^Kofi")
    keys.press("Space")
    page.get_by_role("textbox", name="First known, Effect on each child, Kofi").wait_for()
    keys.reach("^First known, What happened$")
    keys.write("He went out alone at night.")
    page.get_by_role("button", name="Put on the map under Harm").wait_for()
    saved(page)
    keys.reach("^Put on the map under Harm", key="Shift+Tab")
    keys.press("Enter")
    keys.lands("^On the map: Harm$")
    saved(page)


def follow_a_card_and_come_back(keys: Keyboard) -> None:
    """From the box to its card on the map, and from the card to its box again."""
    keys.reach("^Go to it on the map")
    keys.press("Enter")
    keys.lands("^Move: He went out alone")
    keys.reach("First known, What happened”$")
    keys.press("Enter")
    keys.lands("^First known, What happened$")
    keys.reach("^Harm matrix and safety grid$", key="Shift+Tab")


def hear_a_view(page: Any, keys: Keyboard) -> None:
    """Add a scale, and on it somebody's number and why."""
    keys.press("ArrowRight", "ArrowRight")  # over the pairs
    keys.lands("^Scaling$")
    page.get_by_role("button", name=re.compile("^How safe it is")).wait_for()
    keys.reach("^How safe it is")
    keys.press("Enter")
    keys.lands("^The question$")
    keys.reach("^Add somebody's view$")
    keys.press("Enter")
    keys.lands("^Whose view$")
    keys.write("Kofi")
    keys.lands("^Who they are to the child$")
    keys.press("ArrowDown")
    keys.reach("^0$")
    keys.press("ArrowRight", "ArrowRight")
    keys.lands("^2$")
    saved(page)
    keys.reach("^Why this number")
    keys.write("Nobody came.")
    keys.lands("^What is already there")
    saved(page)
    keys.reach("^Close$")
    keys.press("Enter")
    keys.lands("Kofi: 2")
    keys.reach("^Scaling$", key="Shift+Tab")


def look_at_the_picture(page: Any, keys: Keyboard) -> None:
    """Walk through the family, read of somebody, and look at the worked example."""
    keys.press("ArrowRight")
    keys.lands("^Genogram$")
    page.locator("svg [data-sos-stop]:visible").first.wait_for()
    keys.reach("^Actual size$")
    keys.press("Tab")
    met = [keys.focus()["name"]]
    for key in ("ArrowUp", "ArrowDown", "ArrowRight", "PageDown", "Home"):
        keys.press(key)
        met.append(keys.focus()["name"])
        keys.is_seen()
    assert len(set(met)) >= 4
    assert met[-1] == met[0], "Home leads back to the child"
    child = met[0].split(",")[0]
    keys.press("Space")
    keys.lands(f"^{child}$")
    keys.press("Escape")
    keys.lands(f"^{child}, ")
    keys.press("Space")
    keys.lands(f"^{child}$")
    keys.press("Tab")
    keys.lands("^Close$")
    keys.press("Enter")
    keys.lands(f"^{child}, ")
    keys.reach("^Show the worked example", key="Shift+Tab")
    keys.press("Enter")
    keys.lands("^A worked example")
    keys.reach("^Show the worked example", key="Shift+Tab")
    keys.press("Enter")
    page.get_by_text("One way of doing it, not the answer").wait_for(state="detached")
    keys.stays()


def take_home_and_close(page: Any, keys: Keyboard) -> None:
    """Take the handout, close the family, open it again, and look at Finish."""
    keys.reach("^Take home$", key="Shift+Tab")
    keys.press("Enter")
    page.get_by_role("link", name="Download the handout").wait_for(timeout=60_000)
    keys.reach("^Download the handout$")
    with page.expect_download() as taken:
        keys.press("Enter")
    assert taken.value.suggested_filename.endswith(".html")
    keys.reach("^Close$")
    keys.press("Enter")
    keys.lands("^Take home$")
    keys.reach("^Close this family$")
    keys.press("Enter")
    keys.lands("^Practice workbench$")
    keys.reach("^Go on")
    keys.press("Enter")
    keys.lands("Ropery Row$")
    keys.reach("^Finish$", key="Shift+Tab")
    keys.press("Enter")
    keys.lands("^Stay here$")
    keys.press("Escape")
    keys.lands("^Finish$")
