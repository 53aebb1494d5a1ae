"""Who is around a family, and the lines to them, drawn in the picture: clicks, drags, touch, keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.family import Family, Household, Member, ParentLink, Person
from sos_widgets.model.record import Record
from sos_widgets.store import Practice, create

from .axe import violations
from .board_page import served
from .hands import Point, drag, drag_by_finger, middle
from .keyboard import Keyboard, saved

pytestmark = pytest.mark.browser

SCHOOL, DAWN, CLUB = "Staithe Road Primary", "Dawn", "Boat club"
INSIDE = "What is between two people of it is drawn in the genogram."
FAMILY = Family(
    people=(Person(id="gemma", name="Gemma"), Person(id="alfie", name="Alfie", focal=True)),
    parent_links=(ParentLink(id="l", child="alfie", parent="gemma"),),
    households=(
        Household(id="home", name="Home", members=(Member(person="gemma"), Member(person="alfie"))),
    ),
)


class Clicks:
    """Clicks only, and letters."""

    touch = False

    def __init__(self, page: Any) -> None:
        self.page = page

    def tap(self, what: Any, **at: Any) -> None:
        what.click(**at)

    def stop(self, name: str) -> Any:
        """A system, somebody inside, or the household, by the beginning of what is said of it."""
        kinds = ":is([aria-roledescription=system], [aria-roledescription=person])"
        if name == "Home":
            return self.page.locator("[data-sos-stop='household:']")
        return self.page.locator(f'{kinds}[aria-label^="{name} ("], {kinds}[aria-label^="{name},"]')

    def line(self, system: str, who: str) -> Any:
        return self.page.locator(f'[data-sos-line][aria-label^="{who} and {system}:"]')

    def choose(self, name: str) -> None:
        # People stand in the middle of the circle, so it is taken at its rim.
        rim = {"position": {"x": 24, "y": 100}} if name == "Home" else {}
        self.tap(self.stop(name), **rim)

    def press(self, name: str) -> None:
        self.tap(self.page.get_by_role("button", name=name, exact=True))

    def add(self, around: str, name: str, kind: str) -> None:
        self.choose(around)
        self.tap(self.page.locator(".sos-at").get_by_role("textbox"))
        self.page.keyboard.type(name)
        self.press(kind)
        self.stop(name).wait_for()

    def join(self, one: str, other: str) -> None:
        self.choose(one)
        self.press("Line to…")
        self.choose(other)

    def say(self, system: str, **how: str) -> None:
        """How the line is that is chosen, or the only one of a system."""
        if how.pop("choose", ""):
            self.choose(system)
        bar = self.page.locator(".sos-at")
        for label, value in how.items():
            if label == "stress":
                self.tap(bar.get_by_label("There is stress in it"))
            elif label == "words":
                bar.get_by_label("Words on the line").fill(value)
                self.page.keyboard.press("Tab")
            else:
                asked = {"strength": "How strong", "flow": "Which way help flows"}[label]
                bar.get_by_label(asked).select_option(label=value)

    def begin(self) -> None:
        self.press("Change this picture")

    def draw(self) -> None:
        self.begin()
        self.add("Home", SCHOOL, "School")
        self.say(SCHOOL, choose="yes", strength="Strong", flow="Gives to the family")
        self.add("Gemma", DAWN, "Friend")
        self.say(DAWN, choose="yes", stress="yes")
        self.join("Alfie", SCHOOL)
        self.line(SCHOOL, "Alfie").wait_for()
        self.say(SCHOOL, strength="Weak", words="Ms Obi asks")
        self.add("Home", CLUB, "Club")
        self.say(CLUB, choose="yes", strength="Ended")
        self.join(CLUB, "Alfie")
        self.line(CLUB, "Alfie").wait_for()
        self.say(CLUB, strength="Wished-for")
        self.join("Gemma", "Alfie")
        self.page.get_by_role("alert").get_by_text(INSIDE).wait_for()


class Drags(Clicks):
    """Clicks, and drags where a line is drawn."""

    def drag(self, start: Point, end: Point) -> None:
        drag(self.page, start, end)

    def join(self, one: str, other: str) -> None:
        saved(self.page)  # and so drawn: what was there before is not taken hold of
        self.drag(middle(self.stop(one)), middle(self.stop(other)))


class Touch(Drags):
    """Fingers."""

    touch = True

    def tap(self, what: Any, **at: Any) -> None:
        what.tap(**at)

    def drag(self, start: Point, end: Point) -> None:
        drag_by_finger(self.page, start, end)


class Keys(Clicks):
    """The keyboard alone."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.keys = Keyboard(page)

    def begin(self) -> None:
        self.keys.reach("^Change this picture$")
        self.keys.press("Enter")
        self.keys.reach("^Home, in the middle")

    def go(self, name: str) -> None:
        """To the household, along the row inside, or out and round the map."""
        inside = ["Home", "Gemma", "Alfie"]
        if name in inside:
            while not self.at().startswith("Home, in the middle"):
                self.keys.press("ArrowRight" if self.at().split(",")[0] in inside else "ArrowDown")
            self.keys.press(*["ArrowRight"] * inside.index(name))
        else:
            while " (" not in self.at().split(".")[0]:
                self.keys.press("ArrowUp")
            while not self.at().startswith(name):
                self.keys.press("ArrowRight")
        self.keys.lands(f"^{name}[, ]")

    def at(self) -> str:
        return str(self.keys.focus()["name"])

    def add(self, around: str, name: str, kind: str) -> None:
        self.go(around)
        self.keys.press("a")
        self.keys.lands("^Name$")
        self.page.keyboard.type(name)
        self.keys.press("Tab")
        self.keys.lands("^What it is$")
        self.page.keyboard.type(kind)
        self.keys.press("Escape")
        self.keys.lands(f"^{name} ")

    def join(self, one: str, other: str) -> None:
        self.go(one)
        self.keys.press("t")
        self.go(other)
        self.keys.press("Enter")

    def say(self, system: str, **how: str) -> None:
        if not how.pop("choose", ""):
            self.keys.lands(f" and {system}:")
        pressed = {
            "Strong": "1",
            "Weak": "3",
            "Ended": "4",
            "Wished-for": "5",
            "Gives to the family": "f",
        }
        for label, value in how.items():
            if label == "words":
                self.keys.press("w")
                self.keys.lands("^Words on the line$")
                self.page.keyboard.type(value)
                self.keys.press("Tab", "Escape")
            else:
                self.keys.press("s" if label == "stress" else pressed[value])


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    record = Record(id="r", title="By hand", family=FAMILY, centre="home")
    with create(tmp_path / "by-hand.practice", record) as opened:
        yield opened


def drawn(record: Record) -> dict[str, Any]:
    """All that was drawn, by names."""
    names = {each.id: each.name for each in record.systems}
    return {
        "systems": {(each.name, each.kind.value) for each in record.systems},
        "ties": {
            (names[t.system], t.who, t.strength.value, t.stress, t.flow.value, t.words)
            for t in record.ties
        },
        "spots": len(record.spots),
    }


DRAWN = {
    "systems": {(SCHOOL, "school"), (DAWN, "friend"), (CLUB, "club")},
    "ties": {
        (SCHOOL, "", "strong", False, "to_family", ""),
        (DAWN, "gemma", "ordinary", True, "none", ""),
        (SCHOOL, "alfie", "weak", False, "none", "Ms Obi asks"),
        (CLUB, "", "ended", False, "none", ""),
        (CLUB, "alfie", "wished", False, "none", ""),
    },
    "spots": 0,
}


@pytest.mark.parametrize("hand", [Clicks, Drags, Touch, Keys])
def test_lines_are_drawn_in_the_picture(
    browser: Any, practice: Practice, hand: type[Clicks]
) -> None:
    context = browser.new_context(
        viewport={"width": 1280, "height": 1000}, has_touch=hand.touch, reduced_motion="reduce"
    )
    try:
        with served(practice, "ecomap") as address:
            page = context.new_page()
            page.goto(address)
            page.locator("[data-sos-stop='household:']").wait_for()
            somebody = hand(page)
            somebody.draw()
            saved(page)
            assert drawn(practice.record) == DRAWN
            if hand is Clicks:
                for light in ("true", "false"):
                    page.evaluate("light => document.body.dataset.jpThemeLight = light", light)
                    assert violations(page, ".sos.sos-picture") == []
            if isinstance(somebody, Drags):
                to_an_empty_place(somebody, practice)
    finally:
        context.close()


def to_an_empty_place(hand: Drags, practice: Practice) -> None:
    """A line that is let go of where nothing stands puts somebody there, to be named at once."""
    x, y = middle(hand.stop("Home"))
    box = hand.page.locator(".sos-picture__frame svg").bounding_box()
    hand.drag(middle(hand.stop("Gemma")), ((box["x"] + x) / 2, y))
    hand.page.locator(".sos-at").get_by_label("Name").wait_for()
    hand.page.keyboard.type("Mo")
    hand.page.keyboard.press("Enter")
    hand.stop("Mo").wait_for()
    saved(hand.page)
    (spot,) = practice.record.spots
    mo, tie = practice.record.systems[-1], practice.record.ties[-1]
    assert (mo.name, spot.item, tie.system, tie.who) == ("Mo", mo.id, mo.id, "gemma")
    assert spot.x < -2
