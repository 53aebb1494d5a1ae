"""A second meeting, from the lesson's first one: by the mouse, and by the keyboard alone."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.codec import to_plain
from sos_widgets.model.record import Category, Outcome, Record

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import in_scheme, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TITLE, DAY = "Family meeting in Mo's front room", "30 April 2026"
HOPES = "Mo: “To be asked what I can do.”"
DONE, NOT_DONE = "She eats there most days.", "The rota came out two days late."
WHY, RAISE = "Len has the key now.", "A rota on the fridge that Joe can read at sea."
CHANGED = "There is a grown-up's name against every night."
EARLY_HELP = "Early help and Family Help"


def by_mouse(page: Any) -> None:
    def write(name: str, words: str) -> None:
        page.get_by_label(re.compile(f"^{name}")).locator("visible=true").last.fill(words)
        page.get_by_role("heading", name="Meetings", exact=True).click()  # elsewhere

    page.get_by_role("button", name="New meeting").click()
    page.get_by_role("heading", name="A meeting", exact=True).wait_for()
    write("What to call it", TITLE)
    write("Date", DAY)
    for who in ("Gemma Rudkin", "School nurse"):
        page.get_by_role("combobox", name=re.compile("^Who (else )?was there$")).fill(who)
        page.get_by_role("button", name="Add to who was there").click()
    write("Best hopes", HOPES)
    rota = page.get_by_role("group", name=re.compile("How did it go.*Joe's rota"))
    rota.get_by_role("radio", name="Not done").check()
    write("What got in the way", NOT_DONE)
    place = page.get_by_role("group", name=re.compile("How did it go.*quiet place"))
    place.get_by_role("radio", name="Done", exact=True).check()
    write("What happened, and what helped", DONE)
    page.get_by_role("button", name=re.compile("^Ask now Gemma.*How sure")).click()
    page.get_by_role("radio", name="7", exact=True).check()
    write("Why this number", WHY)
    write("What would raise it", RAISE)
    page.get_by_role("button", name=re.compile("^Make this a next step")).click()
    page.get_by_text(f"A next step: {RAISE}").wait_for()
    page.get_by_role("button", name=re.compile("^Ask now Mo.*How sure")).click()
    page.get_by_role("radio", name="6", exact=True).check()
    write("What has changed, in our own words", CHANGED)
    write("Who does it", "Gemma Rudkin")
    write("By when", "8 May 2026")
    page.get_by_label("Wording at this meeting").select_option(label=EARLY_HELP)
    page.get_by_role("button", name="Use this wording everywhere").click()


def by_keyboard(page: Any) -> None:
    keys = Keyboard(page)
    keys.reach("^New meeting$")
    keys.press("Enter")
    keys.lands("^What to call it$")
    keys.write(TITLE)
    keys.write(DAY)
    keys.lands("^Who was there$")
    for who in ("Gemma Rudkin", "School nurse"):
        page.keyboard.type(who)
        keys.press("Enter")
        page.get_by_role("button", name=f"Take off {who}").wait_for()
    keys.reach("^Best hopes")
    keys.write(HOPES)
    keys.reach("^Still to do$")
    keys.reach("^Still to do$")
    keys.press("ArrowRight", "ArrowRight")
    page.get_by_label("What got in the way?").wait_for()
    keys.reach("^What got in the way")
    keys.write(NOT_DONE)
    keys.lands("^Still to do$")
    keys.press("ArrowRight")
    page.get_by_label("What happened, and what helped?").first.wait_for()
    keys.reach("^What happened, and what helped")
    keys.write(DONE)
    ask(keys, "Gemma", 7)
    keys.reach("^Why this number")
    keys.write(WHY)
    keys.reach("^What would raise it")
    keys.write(RAISE)
    keys.lands("^Make this a next step")
    keys.press("Enter")
    keys.lands(f"^A next step: {RAISE}$")
    ask(keys, "Mo", 6, key="Shift+Tab")
    keys.reach("^What has changed, in our own words")
    keys.write(CHANGED)
    keys.reach("^Who does it$")
    keys.write("Gemma Rudkin")
    keys.write("8 May 2026")
    keys.reach("^Wording at this meeting", key="Shift+Tab")
    keys.press("ArrowDown", "ArrowDown")
    page.get_by_role("group", name=f"Use the wording “{EARLY_HELP}”?").wait_for()
    keys.reach("^Use this wording everywhere")
    keys.press("Enter")
    keys.lands("^Wording at this meeting")


def ask(keys: Keyboard, who: str, number: int, key: str = "Tab") -> None:
    keys.reach(rf"^Ask now\s+{who}.*How sure", key=key)
    keys.press("Enter")
    keys.lands("^0$")
    keys.press(*["ArrowRight"] * number)
    keys.lands(f"^{number}$")


def the_same_but_for_ids(record: Record) -> str:
    """A record as text, with the ids that a browser or the file made numbered."""
    text = json.dumps(to_plain(record)).replace(record.id, "the record")
    made = list(dict.fromkeys(re.findall(r"\b(?:meeting|st|rating)-[0-9a-z]{9}\b", text)))
    for number, id_ in enumerate(made):
        text = text.replace(id_, f"made {number}")
    return text


def test_a_second_meeting_by_mouse_and_by_keyboard(workbench: Started, page: Any) -> None:
    records = []
    for way in (by_mouse, by_keyboard):
        open_lesson(page, workbench, "07-meetings.ipynb")
        page.get_by_role("button", name="New meeting").wait_for()
        way(page)
        saved(page)
        changed = page.locator("section", has=page.get_by_role("heading", name="What changed"))
        changed.get_by_text(f"Next steps: {RAISE}").first.wait_for()
        for scheme in ("light", "dark"):
            in_scheme(page, scheme)
            assert violations(page, ".sos-meetings") == []
        page.emulate_media(color_scheme="light")
        with store.open_practice(workbench.folder / "lesson-meetings.practice") as practice:
            records.append(practice.record)
    mouse, keyboard = records
    assert the_same_but_for_ids(mouse) == the_same_but_for_ids(keyboard)
    assert mouse.labels == "early_help"
    meeting = mouse.meetings[-1]
    assert (meeting.title, str(meeting.date), meeting.labels) == (TITLE, DAY, "early_help")
    assert meeting.present == ("gemma", "School nurse")
    assert (meeting.best_hopes, meeting.changed) == (HOPES, CHANGED)
    steps = mouse.statements_in(Category.NEXT_STEP)
    went = {each.outcome_why: each.outcome for each in steps if each.outcome_why}
    assert (went[DONE], went[NOT_DONE]) == (Outcome.DONE, Outcome.NOT_DONE)
    assert [(each.who, each.number) for each in mouse.ratings if each.meeting == meeting.id] == [
        ("gemma", 7),
        ("mo", 6),
    ]
    (made,) = (each for each in steps if each.meeting == meeting.id)
    assert (made.words, made.does, str(made.by_when)) == (RAISE, "gemma", "8 May 2026")
    assert made.source.startswith("from what Gemma Rudkin said would raise “How sure")
