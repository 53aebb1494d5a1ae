"""The genogram's lesson as it is written: in the picture, then in the list; by mouse, and by keyboard alone."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.family import Family

from .axe import violations
from .conftest import Started
from .hands import drag, middle
from .keyboard import Keyboard, saved
from .steps import comes, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FORM = ".sos-picture__forms"
LINE = "Quality line, as somebody described it"
UNNAMED = """() => document.activeElement.matches(".sos-at input")
  && !document.activeElement.value"""
IN_THE_PICTURE = "() => document.activeElement.matches('[data-sos-stop]')"


class Hand(ABC):
    """Somebody at the picture and at the list beside it.

    `back` says that a thing of the list stands before what was used last, `of` what else is asked
    in the same row there; `ways` are the arrow keys that lead to somebody in the picture, and a
    `key` is that of a button there.
    """

    def __init__(self, page: Any) -> None:
        self.page = page

    @abstractmethod
    def press(self, button: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def fill(self, field: str, words: str, *, back: bool = False, of: str = "") -> None: ...
    @abstractmethod
    def pick(self, field: str, answer: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def tick(self, name: str, group: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def choose(self, person: str) -> None: ...
    @abstractmethod
    def next_marks(self) -> None: ...
    @abstractmethod
    def go(self, person: str, *ways: str) -> None: ...
    @abstractmethod
    def beside(self, button: str, key: str) -> None: ...
    @abstractmethod
    def gather(self, *people: tuple[str, str]) -> None: ...
    @abstractmethod
    def outline(self, outline: str, key: str) -> None: ...
    @abstractmethod
    def join(self, one: str, other: str, *ways: str) -> None: ...

    def name(self, *names: str) -> None:
        """Type the names of those who have just been added, one after the other."""
        for name in names:
            self.page.wait_for_function(UNNAMED)
            self.page.keyboard.type(name)
            self.page.keyboard.press("Enter")
        self.page.wait_for_function(IN_THE_PICTURE)

    def person(self, name: str) -> Any:
        return self.page.locator(
            f'[data-sos-stop][aria-label^="{name},"], [data-sos-stop][aria-label^="{name}."]'
        )


class Mouse(Hand):
    """With clicks and typing."""

    def press(self, button: str, *, back: bool = False) -> None:
        # What floats beside somebody in the picture adds, too: here it is done by form.
        form = self._form().get_by_role("button", name=button, exact=True)
        (form if form.count() else self.page.get_by_role("button", name=button, exact=True)).click()

    def fill(self, field: str, words: str, *, back: bool = False, of: str = "") -> None:
        rows = self._form()
        if of:
            asked = self.page.get_by_role("group", name=of, exact=True)
            rows = rows.locator("fieldset.sos-form__row", has=asked)
        # The one that was added last.
        rows.get_by_role("textbox", name=field, exact=True).last.click()
        self.page.keyboard.type(words)
        self.page.keyboard.press("Tab")

    def pick(self, field: str, answer: str, *, back: bool = False) -> None:
        self._form().get_by_role("combobox", name=field, exact=True).last.select_option(answer)

    def tick(self, name: str, group: str, *, back: bool = False) -> None:
        named = self._form().get_by_role("group", name=group, exact=True)
        named.get_by_role("checkbox", name=name).click()

    def choose(self, person: str) -> None:
        people = self._form().get_by_role("navigation", name="People, by generation")
        people.get_by_role("button", name=re.compile(f"^{person}")).click()

    def next_marks(self) -> None:
        self.page.get_by_role("radio", name=re.compile("^McGoldrick")).click()

    def go(self, person: str, *ways: str) -> None:
        self.person(person).click()

    def beside(self, button: str, key: str) -> None:
        self.page.locator(".sos-at").get_by_role("button", name=button, exact=True).click()

    def gather(self, *people: tuple[str, str]) -> None:
        self.page.get_by_role("button", name="Choose several", exact=True).click()
        for name, _ in people:
            self.go(name)

    def outline(self, outline: str, key: str) -> None:
        self.page.locator(f".sos-at__shapes label[title={outline}]").click()

    def join(self, one: str, other: str, *ways: str) -> None:
        saved(self.page)  # and so drawn: what was there before is not taken hold of
        drag(self.page, middle(self.person(one)), middle(self.person(other)))
        asked = self.page.locator(".sos-at")
        asked.get_by_role("combobox", name=LINE, exact=True).select_option("Very close")
        asked.get_by_role("button", name="Add a quality line", exact=True).click()

    def _form(self) -> Any:
        return self.page.locator(FORM)


class Keys(Hand):
    """With the keyboard alone; every step is checked for a focus that can be seen."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.keys = Keyboard(page)

    def press(self, button: str, *, back: bool = False) -> None:
        self._reach(button, back=back)
        self.keys.press("Enter")

    def fill(self, field: str, words: str, *, back: bool = False, of: str = "") -> None:
        self._reach(field, back=back)
        self.keys.write(words)

    def pick(self, field: str, answer: str, *, back: bool = False) -> None:
        self._reach(field, back=back)
        self.page.keyboard.type(answer[0])

    def tick(self, name: str, group: str, *, back: bool = False) -> None:
        self._reach(name, back=back)
        self.keys.press("Space")

    def choose(self, person: str) -> None:
        self._reach("Add somebody else", back=True)
        self.keys.reach(f"^{person}", key="Shift+Tab")
        self.keys.press("Enter")

    def next_marks(self) -> None:
        self.keys.reach("^UK practice")
        self.keys.press("ArrowDown")

    def go(self, person: str, *ways: str) -> None:
        self.keys.press(*ways)
        self.keys.lands(f"^{person}[,.]")

    def beside(self, button: str, key: str) -> None:
        self.keys.press(key)

    def gather(self, *people: tuple[str, str]) -> None:
        self.keys.press("v")
        for name, way in people:
            self.go(name, *way.split())
            self.keys.press("Space")

    def outline(self, outline: str, key: str) -> None:
        self.keys.press(key)

    def join(self, one: str, other: str, *ways: str) -> None:
        self.keys.press("j")
        self.go(other, *ways)
        self.keys.press("Enter")
        self.keys.lands("^Are partners$")
        self.pick(LINE, "Very close")
        self.press("Add a quality line")
        self.keys.lands(f"^{one}")

    def _reach(self, name: str, *, back: bool) -> None:
        # A field that has just been added has the focus already.
        if self.keys.focus()["name"] != name:
            self.keys.reach(f"^{re.escape(name)}$", key="Shift+Tab" if back else "Tab")


def draw(hand: Hand) -> None:
    """In the picture: a child, both parents, a brother, a grandmother, a home and a line."""
    hand.press("Draw the child this is about")
    hand.name("Ivy")
    hand.beside("Parents", "a")
    hand.name("Tess", "Omar")
    hand.go("Ivy", "ArrowDown")
    hand.beside("Brother, sister", "s")
    hand.name("Noah")
    hand.go("Tess", "ArrowUp")
    hand.outline("Circle", "2")
    hand.beside("Parents", "a")
    hand.name("Joan", "")
    hand.gather(("Joan", "ArrowLeft"), ("Ivy", "Home"))
    hand.beside("They live together", "h")
    hand.name("4 Mill Row")
    hand.go("Ivy", "Home")
    hand.join("Ivy", "Joan", "ArrowUp", "ArrowUp")


def say_more(hand: Hand) -> None:
    """In the list: what happened between two who parted, dates, a carer, a dog, a child's words."""
    hand.press("Change this picture", back=True)
    hand.choose("Tess")
    hand.pick("What they are, or were at the closest", "Living together")
    hand.press("Add what happened")
    hand.fill("When", "2014", back=True)
    hand.press("Add what happened")
    hand.fill("When", "spring 2023", back=True)
    hand.choose("Ivy")
    hand.fill("Born", "3 May 2016")
    hand.press("Add where Ivy is cared for")
    hand.tick("Joan", "Who cares for Ivy", back=True)
    hand.fill("Since", "September 2023", of="Who cares for Ivy")
    hand.press("Add a pet", back=True)
    hand.fill("Name", "Biscuit")
    hand.choose("Noah")
    hand.fill("Born", "about 2019")
    hand.choose("Ivy")
    hand.fill("In somebody's words", "At Gran's nobody shouts")
    hand.press("Quality lines", back=True)


def by_names(family: Family) -> dict[str, Any]:
    """A family without its ids."""
    called = family.called
    return {
        "people": {
            (each.name, each.shape.value, str(each.born), each.pet, each.focal)
            for each in family.people
        },
        "unions": {
            (
                frozenset((called(each.a), called(each.b))),
                each.kind.value,
                tuple((turn.kind.value, str(turn.when)) for turn in each.events),
            )
            for each in family.unions
        },
        "links": {
            (called(each.child), called(each.parent), each.kind.value)
            for each in family.parent_links
        },
        "placements": {
            (called(each.child), tuple(map(called, each.carers)), str(each.since))
            for each in family.placements
        },
        "households": {(each.name, tuple(map(called, each.people))) for each in family.households},
        "bonds": {
            (called(each.a), called(each.b), each.quality.value, each.words)
            for each in family.bonds
        },
    }


DRAWN = {
    "people": {
        ("Ivy", "diamond", "3 May 2016", "", True),
        ("Tess", "circle", "", "", False),
        ("Omar", "diamond", "", "", False),
        ("Noah", "diamond", "about 2019", "", False),
        ("Joan", "diamond", "", "", False),
        ("", "diamond", "", "", False),
        ("Biscuit", "diamond", "", "pet", False),
    },
    "unions": {
        (
            frozenset(("Tess", "Omar")),
            "living_together",
            (("living_together", "2014"), ("separated", "spring 2023")),
        ),
        (frozenset(("Joan", "No name yet")), "co_parents", ()),
    },
    "links": {
        ("Ivy", "Tess", "birth"),
        ("Ivy", "Omar", "birth"),
        ("Noah", "Tess", "birth"),
        ("Noah", "Omar", "birth"),
        ("Tess", "Joan", "birth"),
        ("Tess", "No name yet", "birth"),
    },
    "placements": {("Ivy", ("Joan",), "September 2023")},
    "households": {("4 Mill Row", ("Joan", "Ivy", "Biscuit"))},
    "bonds": {("Ivy", "Joan", "very_close", "At Gran's nobody shouts")},
}


@pytest.mark.parametrize("hand", [Mouse, Keys])
def test_a_family_drawn_from_nothing(workbench: Started, page: Any, hand: type[Hand]) -> None:
    open_lesson(page, workbench, "05-genogram.ipynb")
    page.get_by_role("button", name="Draw the child this is about").wait_for()
    somebody = hand(page)
    draw(somebody)
    assert page.locator(FORM).count() == 0
    say_more(somebody)
    drawn = page.locator(".sos-picture__frame svg")
    for words in ("Ivy", "Tess", "Omar", "Noah", "Joan", "Biscuit", "4 Mill Row"):
        drawn.get_by_text(words, exact=True).first.wait_for()
    # Quality lines are asked for; the words of this one are read in it.
    line = drawn.locator("[id*=bond-]")
    comes(lambda: "At Gran's nobody shouts" in line.evaluate("each => each.outerHTML"), True)
    somebody.press("What is shown")
    somebody.next_marks()
    drawn.get_by_text("Very close or fused", exact=True).first.wait_for()
    saved(page)
    for light in ("true", "false"):
        page.evaluate("light => document.body.dataset.jpThemeLight = light", light)
        assert violations(page, ".sos.sos-picture") == []
    with store.open_practice(workbench.folder / "lesson-genogram.practice") as practice:
        assert by_names(practice.record.family) == DRAWN
        assert practice.record.notation == "mcgoldrick"
