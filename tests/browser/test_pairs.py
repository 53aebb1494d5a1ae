"""A pair from blank to its way, and advice on leaving a card: by finger, and by keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.record import Record

from .axe import violations
from .conftest import PATIENCE, Started
from .keyboard import Keyboard, saved
from .steps import card_of, comes

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ANSWERS = {
    "Who is worried?": "Mo and Bronagh",
    "About what?": "Gemma will drink at night until nobody can wake her",
    "What has happened?": "on 28 February Kofi was found by the quay",
    "What could happen to the child?": "Kofi could drown, and Yaa grow up afraid of the night",
    "Who does not agree?": "Gemma says that it will not happen again",
}
DANGER = (
    "Mo and Bronagh are worried that Gemma will drink at night until nobody can wake her. "
    "On 28 February Kofi was found by the quay. "
    "Kofi could drown, and Yaa grow up afraid of the night. "
    "Gemma says that it will not happen again."
)
HASTY = "Gemma will complete the course. It stays like this for a year."
ADVICE = "“course” is a way of getting there."
GOAL = "For six months a sober grown-up is in the house every night."
STEP = {"Next step": "Fit a lock.", "Who does it": "Joe Sarfo", "By when": "4 May 2026"}


class Finger:
    """Taps whatever can be pressed, and types where a click has led."""

    touch = True

    def __init__(self, page: Any) -> None:
        self.page = page
        self.panel = page.get_by_role("tabpanel", name="Pairs")

    def go_to_tool(self) -> None:
        self.page.get_by_role("tab", name="Pairs").tap()

    def press(self, name: str) -> None:
        self.panel.locator("button").filter(has_text=re.compile(f"^{name}")).last.tap()

    def write(self, name: str, words: str) -> None:
        field = self.panel.get_by_role("textbox", name=name, exact=True)
        # Not tapped: a second tap into the same words brings up JupyterLab's own menu.
        field.or_(self.panel.get_by_role("combobox", name=name, exact=True)).first.click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)

    def leave(self) -> None:
        self.panel.locator(".sos-bar__lead").tap()


class Keys:
    """Tab, Shift+Tab, Enter; every step is checked to be seen."""

    touch = False

    def __init__(self, page: Any) -> None:
        self.keys = Keyboard(page)

    def go_to_tool(self) -> None:
        self.keys.reach("^The story$")
        while self.keys.focus()["name"] != "Pairs":
            self.keys.press("ArrowRight")

    def press(self, name: str) -> None:
        self._find(f"^(?:\\+ )?{name.removeprefix(PLUS)}")
        self.keys.press("Enter")

    def write(self, name: str, words: str) -> None:
        self._find(f"^{re.escape(name)}$")
        self.keys.press("Control+a")
        self.keys.page.keyboard.type(words)

    def leave(self) -> None:
        self.keys.reach("^Begin a scale between them$", key="Shift+Tab")

    def _find(self, name: str) -> None:
        if not re.search(name, self.keys.focus()["name"]):
            self.keys.reach(name)


PLUS = "\\+ "


@pytest.fixture
def board(workbench: Started, browser: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A family that nothing has been worked on, on a page of the right kind."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, has_touch=request.param.touch
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(workbench.page_of("workbench.ipynb"))
    begin = card_of(page)
    close = page.get_by_role("button", name="Close this family")
    begin.or_(close).first.wait_for()
    if close.is_visible():
        saved(page)
        close.click()
    begin.click()
    page.get_by_role("tab", name="Pairs").wait_for()
    yield page
    context.close()


def newest(room: Started) -> Record:
    with store.open_practice(store.practice_files(room.folder)[0].path) as practice:
        return practice.record


def told(record: Record) -> dict[str, Any]:
    """A record without ids."""
    words = {each.id: each.words for each in record.statements}
    scales = {each.id: (each.zero, each.ten) for each in record.scales}
    return {
        "statements": sorted((s.category.value, s.words, s.does) for s in record.statements),
        "pairs": [
            (words[p.danger], words[p.goal], scales[p.scale], [words[id_] for id_ in p.steps])
            for p in record.pairs
        ],
        "pieces": sorted(each.words for each in record.pieces),
        "aside": [(d.rule, words[d.item], d.about, d.reason) for d in record.dismissals],
    }


EXPECTED = {
    "statements": [
        ("danger_statement", DANGER, ""),
        ("next_step", "Fit a lock.", "joe"),
        ("safety_goal", GOAL, ""),
    ],
    "pairs": [(DANGER, GOAL, (DANGER, GOAL), ["Fit a lock."])],
    "pieces": sorted(ANSWERS.values()),
    "aside": [("service_as_goal", GOAL, "course", "It is a start.")],
}


@pytest.mark.parametrize(
    ("board", "way"), [(Finger, Finger), (Keys, Keys)], indirect=["board"], ids=["finger", "keys"]
)
def test_a_pair_from_blank_to_its_way(
    workbench: Started, board: Any, way: type[Finger] | type[Keys]
) -> None:
    hand = way(board)
    panel = board.get_by_role("tabpanel", name="Pairs")
    hand.go_to_tool()
    panel.get_by_text("There is no pair yet.").wait_for()
    hand.press(f"{PLUS}Begin a pair")
    panel.get_by_role("button", name="Begin a scale between them").wait_for()
    if isinstance(hand, Keys):
        hand.keys.reach("^Put it into three short sentences$", key="Shift+Tab")
    hand.press("Put it into three short sentences")
    board.wait_for_function("document.activeElement.labels?.[0].textContent === 'Who is worried?'")
    for question, words in ANSWERS.items():
        hand.write(question, words)
    hand.press("Use these sentences")
    panel.get_by_role("article", name=re.compile("^Mo and Bronagh")).wait_for()
    # Advice waits until the card is left.
    if isinstance(hand, Keys):
        hand.keys.reach("^Safety goal$", key="Shift+Tab")
    hand.write("Safety goal", HASTY)
    # What comes with the drawing of the new words is here, and nothing of it is shown.
    way_drawn = panel.locator("svg.sos-picture text")
    way_drawn.get_by_text("Gemma will complete").first.wait_for()
    advice = panel.get_by_role("region", name="Safety goal").get_by_text(ADVICE)
    assert advice.count() == 0
    hand.leave()
    advice.wait_for()
    assert violations(board, ".sos") == []
    hand.press("Put aside course")
    board.wait_for_function(
        "document.activeElement.labels?.[0].textContent.startsWith('Put aside. Why?')"
    )
    board.keyboard.type("It is a start.")
    if isinstance(hand, Keys):
        hand.keys.reach("^Safety goal$", key="Shift+Tab")
    hand.write("Safety goal", GOAL)
    if isinstance(hand, Keys):
        hand.leave()
    hand.press("Begin a scale between them")
    panel.get_by_role("textbox", name="10 means").wait_for()
    hand.press(f"{PLUS}Add a next step")
    for field, words in STEP.items():
        hand.write(field, words)
    hand.leave() if isinstance(hand, Finger) else hand.keys.press("Tab")
    way_drawn.get_by_text("4 May 2026").wait_for()
    saved(board)
    assert told(newest(workbench)) == EXPECTED
    told_in_it = ("Mo and Bronagh are worried", "For six months", "Fit a lock.", "Joe Sarfo")

    def missing() -> list[str]:
        drawn = " ".join(way_drawn.all_text_contents())
        return [each for each in told_in_it if each not in drawn]

    comes(missing, [])
    assert violations(board, ".sos") == []
