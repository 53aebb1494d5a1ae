"""The whole way, once: from the command to the handout, as a room goes it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.model.stages import worked_record

from .axe import violations
from .conftest import COMMAND, Started, listening
from .keyboard import saved
from .steps import begin, card_of, comes, in_scheme, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FAMILY = "ropery-row"
TOOLS = (
    "The story",
    "Mapping",
    "Harm matrix and safety grid",
    "Scaling",
    "Genogram",
    "Eco map",
    "Meetings",
    "Exercises",
)


def record_of(room: Started) -> Record:
    """What is on disk now, read by another process than the kernel."""
    (found,) = room.folder.glob("*.practice")
    with store.open_practice(found) as practice:
        return practice.record


def test_from_the_command_to_the_handout(
    workbench: Started, start_screen: Any, browser: Any, tmp_path: Path
) -> None:
    room, page = workbench, start_screen
    case = files.load_case(files.find_case(FAMILY))
    wire: list[str] = []

    def read_along(socket: Any) -> None:
        socket.on("framereceived", lambda frame: wire.append(str(frame)))

    with listening(page, "websocket", read_along):
        page.goto(room.address)
        page.get_by_role("link", name="Open the workbench").click()
        begin(page)
    read_the_story(page, case, wire)
    assert [each.id for each in record_of(room).released] == [s.id for s in case.stages[:2]]
    statement_by_keyboard(page, room)
    walk_by_keyboard(page)

    # One file to take home: it opens with the network and scripts off.
    handout = taken_home(page, tmp_path)
    offline = browser.new_context(offline=True, java_script_enabled=False)
    read = offline.new_page()
    read.goto(handout.as_uri())
    assert "Kofi was found on the quay at night." in read.inner_text("body")
    assert case.title in read.inner_text("h1")
    assert read.locator("svg").first.is_visible()
    offline.close()


def read_the_story(page: Any, case: CaseStudy, wire: list[str]) -> None:
    """The note first, then the first part and nothing of a later one."""
    page.get_by_role("button", name="Read the story").click()
    page.get_by_role("heading", name=case.stages[0].title).wait_for()
    text = page.locator("body").inner_text()
    assert case.stages[0].papers[0].text[:40] in text
    for later in case.stages[1:]:
        assert later.title not in page.content()
        assert later.papers[0].text[:24] not in "".join(wire)
    assert case.stages[0].papers[0].text[:24] in "".join(wire), "the wire is really read"
    page.get_by_role("button", name="Release the next part").click()
    page.get_by_role("button", name=re.compile("^(Yes|Release)")).last.click()
    page.get_by_role("heading", name=case.stages[1].title).wait_for()
    assert case.stages[2].title not in page.content()
    saved(page)


def statement_by_keyboard(page: Any, room: Started) -> None:
    """Type a statement and move it, without the mouse."""
    panel = open_tool(page, "Mapping")
    panel.get_by_role("button", name="Add to Harm").click()
    page.keyboard.type("Kofi was found on the quay at night.")
    page.keyboard.press("Tab")
    saved(page)
    panel.get_by_role("button", name="Move: Kofi was found").focus()
    page.keyboard.press("ArrowRight")
    danger = panel.get_by_role("region", name="Danger statements")
    danger.get_by_role("button", name="Move: Kofi was found").wait_for()
    saved(page)
    (statement,) = record_of(room).statements
    assert (statement.category, statement.words) == (
        Category.DANGER_STATEMENT,
        "Kofi was found on the quay at night.",
    )


def walk_by_keyboard(page: Any) -> None:
    """Go from the child to a parent in the picture."""
    panel = open_tool(page, "Genogram")
    first = panel.locator("svg [tabindex='0']")
    first.focus()
    before = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("ArrowUp")
    after = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert before
    assert after
    assert before != after


def taken_home(page: Any, folder: Path) -> Path:
    """Ask for the handout and take the file."""
    with page.expect_download(timeout=60_000) as taken:
        page.get_by_role("button", name="Take home").click()
        page.get_by_role("link", name=re.compile("Download|Save")).or_(
            page.get_by_role("button", name=re.compile("Download|Save the handout"))
        ).first.click(timeout=60_000)
    handout = folder / "handout.html"
    taken.value.save_as(handout)
    return handout


def test_a_number_on_a_scale(workbench: Started, start_screen: Any) -> None:
    page = start_screen
    begin(page)
    panel = open_tool(page, "Scaling")
    panel.get_by_role("button", name=re.compile("^How safe it is")).click()
    saved(page)
    assert len(record_of(workbench).scales) == 1


def test_nothing_is_lost_when_the_kernel_is_killed(workbench: Started, start_screen: Any) -> None:
    room, page = workbench, start_screen
    begin(page)
    panel = open_tool(page, "Mapping")
    panel.get_by_role("button", name="Add to Harm").click()
    page.keyboard.type("Written while all was well.")
    page.keyboard.press("Tab")
    saved(page)
    other = page.context.new_page()
    there = open_beside(other, room, "Harm")
    comes(there.input_value, "Written while all was well.")
    kernel = room.kernel_of("workbench.ipynb")
    kernel.send_signal(signal.SIGSTOP)
    panel.get_by_role("button", name="Add to Existing safety").click()
    page.keyboard.type("Written while nobody answered.")
    page.keyboard.press("Tab")
    page.locator("[data-sos-save=unsaved]:visible").first.wait_for()
    assert "Written while all was well." in {each.words for each in record_of(room).statements}
    os.kill(kernel.pid, signal.SIGKILL)
    # No button, no reload: the board comes back by itself, and the words arrive.
    saved(page)
    words = [each.words for each in record_of(room).statements]
    assert words.count("Written while nobody answered.") == 1
    assert words.count("Written while all was well.") == 1
    field = page.get_by_role("region", name="Existing safety").get_by_role("textbox").last
    comes(field.input_value, "Written while nobody answered.")
    # The workbench that has come back is one, on every page: those that lost it, and a new one.
    there = other.get_by_role("region", name="Existing safety").get_by_role("textbox").last
    comes(there.input_value, "Written while nobody answered.")
    there = open_beside(other, room, "Existing safety")
    comes(there.input_value, "Written while nobody answered.")
    other.get_by_role("button", name="Close this family").click()
    card_of(other).wait_for()
    card_of(page).wait_for()
    other.close()


def open_beside(other: Any, room: Started, category: str) -> Any:
    """Open the workbench on another page; gives the last card of a category."""
    other.goto(room.page_of("workbench.ipynb"))
    other.get_by_role("tab", name="Mapping").click()
    return other.get_by_role("region", name=category).get_by_role("textbox").last


def test_a_practice_file_from_elsewhere_is_opened(
    workbench: Started, start_screen: Any, tmp_path: Path
) -> None:
    room, page = workbench, start_screen
    away = tmp_path / "from a memory stick.practice"
    statement = Statement(id="s", category=Category.HARM, words="Brought along.")
    store.create(away, Record(id="r", title="Brought along", statements=(statement,))).close()
    done = subprocess.run(
        [sys.executable, *COMMAND, "open", str(away), "--no-browser", "--folder", str(room.folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    page.goto(done.stdout.split(" open at ")[1].strip())
    page.get_by_role("heading", name="Brought along").wait_for()
    field = open_tool(page, "Mapping").locator("[data-card]").get_by_role("textbox").first
    comes(field.input_value, "Brought along.")
    page.get_by_role("button", name="Close this family").click()
    card_of(page).wait_for()


PANELS = (
    "Question cards",
    "Sort what was said",
    "Draft in silence",
    "Still open",
    "Type in a flipchart",
    "Recorder mode",
)


def test_axe_finds_nothing(workbench: Started, start_screen: Any) -> None:
    page = start_screen
    case = files.load_case(files.find_case(FAMILY))
    everything = frozenset(stage.id for stage in case.stages)
    record = worked_record(case, case.worked[0], everything)
    store.create(workbench.folder / "worked.practice", record).close()
    page.reload()
    page.get_by_role("button", name="Go on with").click()
    for tool in TOOLS:
        open_tool(page, tool)
        if tool == TOOLS[0]:
            page.get_by_role("button", name="Read the story").click()
        saved(page)
        for scheme in ("light", "dark"):
            in_scheme(page, scheme)
            assert violations(page, ".sos") == [], (tool, scheme)
            if tool == "Mapping":
                axe_finds_nothing_that_opens_on_the_map(page)
    page.evaluate(
        """document.querySelector('.sos').append(
             Object.assign(document.createElement('button'), {id: 'nameless'}))"""
    )
    assert violations(page, ".sos"), "axe sees a button without a name"
    page.evaluate("document.getElementById('nameless').remove()")


def axe_finds_nothing_that_opens_on_the_map(page: Any) -> None:
    """Every panel, a card with all that belongs to it, the other map, and recorder mode."""
    panel = page.get_by_role("tabpanel", name="Mapping")
    card = panel.locator("[data-card]").first
    for fold in ("Who said it, how we know…", "Read it as…"):
        card.get_by_role("button", name=fold).click()
        assert violations(page, ".sos-mapping") == [], fold
    page.get_by_role("button", name="Show the worked example beside ours").click()
    page.get_by_text("Nothing is matched by the computer").wait_for()
    assert violations(page, ".sos-workbench__theirs") == []
    page.get_by_role("button", name="Show the worked example beside ours").click()
    for title in PANELS:
        panel.get_by_role("button", name=title, exact=True).click()
        assert violations(page, ".sos-mapping") == [], title
    panel.get_by_role("button", name="Leave recorder mode").click()
