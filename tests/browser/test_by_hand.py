"""Twelve people of Ropery Row drawn from an empty canvas: by clicks, drags, touch, and keys alone.

Every click, tap and drag is counted, and every key but the letters of names: that it is quick is
what the picture promises to a room that talks while somebody draws.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.record import Record
from sos_widgets.store import Practice, create

from .axe import violations
from .board_page import served
from .hands import Point, drag, drag_by_finger, middle
from .keyboard import Keyboard, saved

pytestmark = pytest.mark.browser

CIRCLE, SQUARE = "Circle", "Square"
MOST_POINTS, MOST_KEYS = 60, 120
HOME = "7 Ropery Row"


LEFT_OF = """([one, other]) => {
  const left = (name) => [...document.querySelectorAll("[data-sos-stop]")]
    .find((each) => each.getAttribute("aria-label").startsWith(name)).getBoundingClientRect().left;
  return left(one) < left(other);
}"""


class Pointer(ABC):
    """Somebody with a mouse or a finger, who types names besides."""

    touch = False

    def __init__(self, page: Any) -> None:
        self.page, self.actions = page, 0

    def tap(self, what: Any) -> None:
        """One click, or one tap."""
        self.actions += 1
        what.click()

    def person(self, name: str) -> Any:
        return self.page.locator(
            f'[data-sos-stop][aria-label^="{name},"], [data-sos-stop][aria-label^="{name}."]'
        )

    def choose(self, name: str) -> None:
        self.tap(self.person(name))

    def press(self, name: str) -> None:
        self.tap(self.page.get_by_role("button", name=name, exact=True))

    def add(self, button: str, *named: tuple[str, str]) -> None:
        for at, (name, outline) in enumerate(named):
            self.press("Name the other" if at else button)
            self.page.keyboard.type(name)
            self.tap(self.page.locator(f".sos-at__shapes label[title={outline}]"))
            self.person(name).wait_for()

    def draw(self) -> None:
        self.add("Draw the child this is about", ("Alfie", SQUARE))
        self.add("Parents", ("Gemma", CIRCLE), ("Robbie", SQUARE))
        self.choose("Gemma")
        self.add("Partner", ("Joe", SQUARE))
        self.add("Parents", ("Adwoa", CIRCLE), ("Kwabena", SQUARE))
        self.choose("Joe")
        self.add("Child", ("Yaa", CIRCLE))
        self.add("Brother, sister", ("Kofi", SQUARE))
        self.choose("Gemma")
        self.add("Parents", ("Mo", CIRCLE), ("Frank", SQUARE))
        self.choose("Gemma")
        self.add("Brother, sister", ("Leanne", CIRCLE))
        self.add("Child", ("Tegan", CIRCLE))
        self.choose("Alfie")
        self.press("Lives with…")
        self.choose("Mo")
        self.page.locator("[id*=placement-]").first.wait_for()
        self.to_the_left("Kofi", "Yaa")
        self.page.wait_for_function(LEFT_OF, arg=["Kofi", "Yaa"])
        self.bring_together("Tegan", "Alfie")
        self.press("Add a quality line")
        self.live_together()
        self.page.keyboard.type(HOME)
        self.page.keyboard.press("Tab")

    def to_the_left(self, name: str, of: str) -> None:
        self.choose(name)
        self.press("Move left")

    def bring_together(self, one: str, other: str) -> None:
        self.choose(one)
        self.press("Join with…")
        self.choose(other)

    def live_together(self) -> None:
        self.press("Choose several")
        for name in ("Yaa", "Kofi", "Alfie", "Gemma"):
            self.choose(name)
        self.press("They live together")

    @abstractmethod
    def is_counted(self) -> None: ...


class Clicks(Pointer):
    """Clicks only."""

    def is_counted(self) -> None:
        assert self.actions <= MOST_POINTS


class Drags(Clicks):
    """Clicks, and drags where there are any."""

    def drag(self, start: Point, end: Point) -> None:
        self.actions += 1
        drag(self.page, start, end)

    def middle(self, name: str) -> Point:
        return middle(self.person(name))

    def to_the_left(self, name: str, of: str) -> None:
        there, here = self.middle(of), self.middle(name)
        self.drag(here, (there[0] - 35, there[1]))

    def bring_together(self, one: str, other: str) -> None:
        self.drag(self.middle(one), self.middle(other))

    def live_together(self) -> None:
        self.press("Choose several")
        three = [self.middle(name) for name in ("Yaa", "Kofi", "Alfie")]
        left, right = min(x for x, _ in three) - 40, max(x for x, _ in three) + 40
        y = three[0][1]
        self.drag((left, y - 45), (right, y + 30))
        self.actions += 1
        self.person("Gemma").click(modifiers=["Shift"])
        self.press("They live together")


class Touch(Drags):
    """Fingers: taps, and drags as the touch screen tells of them."""

    touch = True

    def tap(self, what: Any) -> None:
        self.actions += 1
        what.tap()

    def drag(self, start: Point, end: Point) -> None:
        self.actions += 1
        drag_by_finger(self.page, start, end)

    def live_together(self) -> None:
        Pointer.live_together(self)


class Keys(Pointer):
    """The keyboard alone; everything that has the focus is seen to have it."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.keys = Keyboard(page)

    def hit(self, *keys: str) -> None:
        self.actions += len(keys)
        self.keys.press(*keys)

    def name(self, name: str, outline: str) -> None:
        """Type a name, Enter, and the digit of an outline."""
        self.page.keyboard.type(name)
        self.hit("Enter")
        self.keys.lands(f"^{name}[,.]")
        self.hit({SQUARE: "1", CIRCLE: "2"}[outline])

    def pair(self, one: str, other: str) -> None:
        """Both parents, a woman and a man; the focus ends on her."""
        self.hit("a")
        self.page.keyboard.type(one)
        self.hit("Enter")
        self.page.wait_for_function(
            "() => document.activeElement.matches('.sos-at input') && !document.activeElement.value"
        )
        self.name(other, SQUARE)
        self.to(one, "ArrowLeft")
        self.hit("2")

    def to(self, name: str, *ways: str) -> None:
        self.hit(*ways)
        self.keys.lands(f"^{name}[,.]")

    def draw(self) -> None:
        while self.keys.focus()["name"] != "Draw the child this is about":
            self.hit("Tab")
        self.hit("Enter")
        self.name("Alfie", SQUARE)
        self.pair("Gemma", "Robbie")
        self.hit("p")
        self.name("Joe", SQUARE)
        self.pair("Adwoa", "Kwabena")
        self.to("Joe", "ArrowDown")
        self.hit("c")
        self.name("Yaa", CIRCLE)
        self.hit("s")
        self.name("Kofi", SQUARE)
        self.hit("Shift+ArrowLeft")
        self.to("Alfie", "Home")
        self.to("Gemma", "ArrowUp")
        self.pair("Mo", "Frank")
        self.to("Gemma", "ArrowDown")
        self.hit("s")
        self.name("Leanne", CIRCLE)
        self.hit("c")
        self.name("Tegan", CIRCLE)
        self.hit("j")
        self.to("Alfie", "Home")
        self.hit("Enter")
        self.keys.lands("^Are partners$")
        while self.keys.focus()["name"] != "Add a quality line":
            self.hit("Tab")
        self.hit("Enter")
        self.keys.lands("^Tegan")
        self.to("Alfie", "Home")
        self.hit("l")
        self.to("Gemma", "ArrowUp")
        self.to("Mo", "ArrowUp")
        self.hit("Enter")
        self.keys.lands("^Alfie")
        self.hit("v", "Space")
        self.to("Gemma", "ArrowUp")
        self.hit("Space")
        self.keys.press("ArrowDown")
        self.actions += 1
        for name in ("Yaa", "Kofi"):
            self.find(name)
            self.hit("Space")
        self.hit("h")
        self.keys.lands("household is called")
        self.page.keyboard.type(HOME)
        self.hit("Enter")

    def find(self, name: str) -> None:
        """Along the row, to the right and then to the left."""
        for key in ("ArrowRight", "ArrowLeft"):
            for _ in range(5):
                if self.keys.focus()["name"].startswith(name):
                    return
                self.hit(key)
        raise AssertionError(f"{name} is not found")

    def is_counted(self) -> None:
        assert self.actions <= MOST_KEYS


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "by-hand.practice", Record(id="r", title="By hand")) as opened:
        yield opened


def drawn(record: Record) -> dict[str, Any]:
    """All that was drawn, by names."""
    family = record.family
    called = family.called
    (spot,) = record.spots
    youngest = [called(id_) for row in record.arrangement for id_ in row if id_ == spot.item]
    return {
        "people": {(each.name, each.shape.value, each.focal) for each in family.people},
        "unions": {
            (frozenset((called(each.a), called(each.b))), each.kind.value) for each in family.unions
        },
        "links": {
            (called(each.child), called(each.parent), each.kind.value)
            for each in family.parent_links
        },
        "placements": {(called(p.child), *map(called, p.carers)) for p in family.placements},
        "homes": {(home.name, frozenset(map(called, home.people))) for home in family.households},
        "bonds": {
            (frozenset((called(each.a), called(each.b))), each.quality.value)
            for each in family.bonds
        },
        "held": youngest,
    }


def pairs(*names: str) -> frozenset[str]:
    return frozenset(names)


DRAWN = {
    "people": {
        ("Alfie", "square", True),
        *((name, "circle", False) for name in ["Gemma", "Adwoa", "Yaa", "Mo", "Leanne", "Tegan"]),
        *((name, "square", False) for name in ["Robbie", "Joe", "Kwabena", "Kofi", "Frank"]),
    },
    "unions": {
        (pairs("Gemma", "Robbie"), "co_parents"),
        (pairs("Gemma", "Joe"), "relationship"),
        (pairs("Adwoa", "Kwabena"), "co_parents"),
        (pairs("Mo", "Frank"), "co_parents"),
    },
    "links": {
        (child, parent, "birth")
        for child, parents in {
            "Alfie": "Gemma Robbie",
            "Joe": "Adwoa Kwabena",
            "Yaa": "Gemma Joe",
            "Kofi": "Gemma Joe",
            "Gemma": "Mo Frank",
            "Leanne": "Mo Frank",
            "Tegan": "Leanne",
        }.items()
        for parent in parents.split()
    },
    "placements": {("Alfie", "Mo")},
    "homes": {(HOME, pairs("Alfie", "Gemma", "Yaa", "Kofi"))},
    "bonds": {(pairs("Tegan", "Alfie"), "close")},
    "held": ["Kofi"],
}


@pytest.mark.parametrize("hand", [Clicks, Drags, Touch, Keys])
def test_a_family_is_drawn_in_its_picture(
    browser: Any, practice: Practice, hand: type[Pointer]
) -> None:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, has_touch=hand.touch, reduced_motion="reduce"
    )
    try:
        with served(practice) as address:
            page = context.new_page()
            page.goto(address)
            page.get_by_role("button", name="Draw the child this is about").wait_for()
            somebody = hand(page)
            somebody.draw()
            page.locator("svg").get_by_text(HOME, exact=True).wait_for()
            saved(page)
            assert drawn(practice.record) == DRAWN
            somebody.is_counted()
            if hand is Clicks:
                for light in ("true", "false"):
                    page.evaluate("light => document.body.dataset.jpThemeLight = light", light)
                    assert violations(page, ".sos.sos-picture") == []
    finally:
        context.close()
