"""Five people scale in private on one laptop, and nobody's number is in the page before the reveal.

The page as it stands, what the browser stores, and everything that comes over
the wire are searched after each answer; once all are shown, the very same
search finds all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from sos_widgets.model.edits import Add, Together
from sos_widgets.model.record import Scale
from sos_widgets.widgets.opening import practise

from .axe import violations
from .conftest import Started, listening
from .keyboard import Keyboard, saved
from .steps import in_scheme, newest, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Person(NamedTuple):
    """Who answers, and what nobody else may see yet."""

    name: str
    number: int
    reason: str


ROOM = (
    Person("Gemma Rudkin", 7, "Quillfeather rings"),
    Person("Mo Rudkin", 4, "Brambleshade waits"),
    Person("Craig Rudkin", 3, "Thistledown doubts"),
    Person("Alfie Rudkin", 6, "Pebblewick listens"),
    Person("School nurse", 2, "Marrowfield knocks"),
)
QUESTION = "How safe is it for Kofi at night?"

STATE = """() => [
  document.documentElement.outerHTML,
  ...[...document.querySelectorAll("input, textarea")].map(each => each.value),
  ...[...document.querySelectorAll("input:checked")].map(each => `checked ${each.value}`),
  JSON.stringify({...sessionStorage}), JSON.stringify({...localStorage}),
].join("\\n")"""


class Wire:
    """Everything that has gone to the page and from it."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self.went: list[str] = []

    def listen(self, socket: Any) -> None:
        socket.on("framereceived", lambda frame: self.came.append(_text(frame)))
        socket.on("framesent", lambda frame: self.went.append(_text(frame)))


def _text(frame: Any) -> str:
    return frame.decode("utf-8", "replace") if isinstance(frame, bytes) else str(frame)


def found(person: Person, text: str) -> bool:
    """Whether somebody's reason, or an answer with their number, is in a text."""
    number = rf'"number\\*"\s*:\s*{person.number}\b|checked {person.number}\b'
    return person.reason in text or bool(re.search(number, text))


def go_on(page: Any) -> Any:
    """Load the page, on the work that goes on; gives the panel of scaling."""
    page.reload()
    leave = page.get_by_role("button", name="Close this family")
    begin = page.get_by_role("button", name=re.compile("^Go on")).first
    begin.or_(leave).first.wait_for()
    if not leave.is_visible():
        begin.click()
    panel = open_tool(page, "Scaling")
    panel.get_by_role("button", name=re.compile(QUESTION[:12])).first.wait_for()
    return panel


@pytest.fixture
def wire(workbench: Started, start_screen: Any) -> Iterator[Wire]:
    """A family with one scale, and all that goes to its page and from it."""
    scale = Scale(id="nights", question=QUESTION, zero="Nobody wakes", ten="Somebody wakes")
    with practise("ropery-row", name="Thursday", released=3, folder=workbench.folder) as practice:
        assert practice.submit(Together(edits=(Add(part="scales", item=scale),))).status == "saved"
    wire = Wire()
    with listening(start_screen, "websocket", wire.listen):
        yield wire


def set_up(panel: Any) -> None:
    panel.get_by_role("button", name="Ask everybody in private").click()
    for person in ROOM[:4]:
        panel.get_by_role("checkbox", name=person.name).check()
    panel.get_by_label("Anybody else").fill(ROOM[4].name)
    panel.get_by_role("button", name="Add to those who are asked").click()
    assert violations(panel.page, "[data-sos-board=scaling]") == []
    panel.get_by_role("button", name="Begin the round").click()
    panel.get_by_role("heading", name="Who answers next?").wait_for()
    saved(panel.page)


def answer_by_mouse(panel: Any, person: Person) -> None:
    panel.get_by_role("button", name=f"Answer as {person.name}", exact=True).click()
    panel.get_by_role("radio", name=str(person.number), exact=True).check()
    panel.get_by_label("Why this number?").fill(person.reason)
    panel.get_by_role("button", name="Keep it, and pass the laptop on").click()


def answer_by_keyboard(panel: Any, person: Person) -> None:
    keys = Keyboard(panel.page)
    keys.reach(f"^Answer as {person.name}$")
    keys.press("Enter")
    keys.lands(f"^For {person.name} alone$")
    keys.reach("^0$")
    keys.press(*["ArrowRight"] * person.number)
    keys.lands(f"^{person.number}$")
    keys.reach("^Why this number")
    keys.write(person.reason)
    keys.reach("^Keep it, and pass the laptop on$")
    keys.press("Enter")
    keys.lands("^Who answers next")


def test_nobodys_answer_is_in_the_page_before_all_are_shown(
    workbench: Started, start_screen: Any, wire: Wire
) -> None:
    page = start_screen
    panel = go_on(page)
    set_up(panel)
    for at, person in enumerate(ROOM):
        if at == 2:  # what was answered survives a page that is loaded anew
            panel = go_on(page)
        way = answer_by_keyboard if at % 2 else answer_by_mouse
        if person.name.startswith("Alfie"):
            look_at_the_path(panel)
        went = len(wire.went)
        way(panel, person)
        panel.get_by_role("heading", name="Who answers next?").wait_for()
        saved(page)
        # The control of the wire: the answer itself did go to the kernel.
        assert found(person, "\n".join(wire.went[went:]))
        seen = page.evaluate(STATE)
        assert QUESTION in seen
        for earlier in ROOM[: at + 1]:
            assert not found(earlier, seen), f"{earlier.name} in the page after {person.name}"
            assert not found(earlier, "\n".join(wire.came)), f"{earlier.name} came over the wire"
        for earlier in ROOM[:at]:
            later = "\n".join(wire.went[went:])
            assert earlier.reason not in later, f"{earlier.name} was sent again"
        if at < len(ROOM) - 1:
            reveal = panel.get_by_role("button", name="Show all answers together")
            reveal.and_(panel.locator("[aria-disabled=true]")).wait_for()
    assert violations(page, "[data-sos-board=scaling]") == []
    panel.get_by_role("button", name="Show all answers together").click()
    # Where it can be seen: a picture's own words hold it too.
    panel.get_by_text(ROOM[0].reason).filter(visible=True).first.wait_for()
    # The control: the same search finds everybody in the page and on the wire.
    seen, came = page.evaluate(STATE), "\n".join(wire.came)
    for person in ROOM:
        assert person.reason in seen
        assert found(person, came), person.name
    look_at_everybody(panel)
    ratings = newest(workbench.folder).ratings
    said = [(each.number, each.reason, each.view) for each in ratings]
    # All of them, and the child's not first.
    assert said == [(p.number, p.reason, "in_role") for p in (*ROOM[:3], ROOM[4], ROOM[3])]


def look_at_the_path(panel: Any) -> None:
    """A child's own page: the numbers are stepping stones; nothing of it is kept."""
    panel.get_by_role("button", name="Answer as Alfie Rudkin", exact=True).click()
    panel.get_by_text("It stays as it is now.").wait_for()
    for scheme in ("light", "dark"):
        in_scheme(panel.page, scheme)
        assert violations(panel.page, "[data-sos-board=scaling]") == []
    in_scheme(panel.page, "light")
    panel.get_by_role("button", name="Let somebody else go first").click()


def look_at_everybody(panel: Any) -> None:
    """All on the line, on the path, and large for the room; questions that open on no child."""
    page = panel.page
    curious = panel.get_by_role("complementary", name="Different views to be curious about")
    first = re.compile("^Gemma stands at 7 and School nurse at 2.")
    curious.get_by_role("listitem").first.filter(has_text=first).wait_for()
    for look in ("A path for a child", "The line"):
        panel.get_by_role("radio", name=look).check()
        panel.locator("svg [data-kind=rating]").nth(4).wait_for()
        for scheme in ("light", "dark"):
            in_scheme(page, scheme)
            assert violations(page, "[data-sos-board=scaling]") == []
    keys = Keyboard(page)
    panel.get_by_role("radio", name="The line").focus()
    keys.reach("^Show it large$")
    keys.press("Enter")
    large = page.get_by_role("dialog", name=QUESTION)
    large.wait_for()
    assert violations(page, "dialog.sos-large") == []
    keys.press("Escape")
    keys.lands("^Show it large$")
