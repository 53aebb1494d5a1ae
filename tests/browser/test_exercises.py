"""One exercise tried by mouse and again by keyboard alone; a room's show of hands; a sketch."""

from __future__ import annotations

import re
from typing import Any

import pytest

from sos_widgets.model.record import Record

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import begin, in_scheme, newest, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KEPT = "Ask who was awake."


def by_mouse(panel: Any) -> None:
    card = panel.get_by_role("article").first
    card.get_by_role("radio", name="Harm").check()
    card.get_by_role("button", name="See why").click()
    card.get_by_text("and so has the team").wait_for()
    panel.get_by_label("What we want to keep from our talk").fill(KEPT)
    panel.get_by_role("heading", name="Talk about it").click()  # elsewhere


def by_keyboard(page: Any, panel: Any) -> None:
    keys = Keyboard(page)
    keys.reach("^Try this round again$")
    keys.press("Enter")
    panel.get_by_text("What we said before").wait_for()
    keys.reach("^Harm$")
    keys.press("Space")
    keys.reach("^See why")
    keys.press("Enter")
    panel.get_by_text("and so has the team").wait_for()
    keys.reach("^What we want to keep from our talk$")
    keys.write(KEPT)


def said(record: Record, sitting: str) -> list[tuple[str, str, bool]]:
    return [(a.card, a.chosen, a.seen) for a in record.attempts if a.sitting == sitting]


def test_an_exercise_by_mouse_and_by_keyboard_comes_to_the_same(
    workbench: Started, start_screen: Any
) -> None:
    page = start_screen
    begin(page)
    panel = open_tool(page, "Exercises")
    by_mouse(panel)
    saved(page)
    by_keyboard(page, panel)
    saved(page)
    record = newest(workbench.folder)
    first, second = record.sittings
    assert said(record, first.id) == said(record, second.id) != []
    assert (first.thoughts, second.thoughts) == (KEPT, KEPT)
    before_a_room(page)
    sketched(page, panel)
    saved(page)
    record = newest(workbench.folder)
    assert "harm nine" in [each.hands for each in record.attempts]
    assert [(each.who, each.whom) for each in record.sketch_lines] == [("Nan", "Gemma Rudkin")]


def before_a_room(page: Any) -> None:
    page.get_by_role("button", name="One at a time, large").click()
    room = page.get_by_role("dialog")
    room.get_by_role("button", name="The next card").click()
    room.get_by_text("Card 2 of").wait_for()
    # Nobody has typed anything: hands went up, and the reasons are told.
    room.get_by_role("button", name=re.compile("^See why")).click()
    room.get_by_text("The team that wrote this exercise has it under").wait_for()
    room.get_by_label("Show of hands, if somebody keeps it").fill("harm nine")
    room.get_by_text("Card 2 of").click()
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, "dialog") == [], scheme
    page.keyboard.press("Escape")
    room.wait_for(state="detached")


def sketched(page: Any, panel: Any) -> None:
    panel.get_by_role("button", name=re.compile("^Whom nobody has drawn yet")).click()
    panel.get_by_label("Who", exact=True).fill("Nan")
    panel.get_by_label("to whom").fill("Gemma Rudkin")
    panel.get_by_role("button", name="Draw this line").click()
    panel.locator("svg").get_by_text("Nan", exact=True).wait_for()
    panel.get_by_role("button", name="See what the text tells").click()
    panel.get_by_text("Mo Rudkin is there.").wait_for()
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, ".sos-exercises") == [], scheme
