"""A family of six drawn by form from nothing: by mouse, and by keyboard alone."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.family import Family

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import comes, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FORM = ".sos-picture__forms"


class Hand(ABC):
    """Somebody at the form. `back` says that a thing stands before what was used last."""

    def __init__(self, page: Any) -> None:
        self.page = page

    @abstractmethod
    def press(self, button: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def fill(self, field: str, words: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def pick(self, field: str, answer: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def tick(self, name: str, group: str, *, back: bool = False) -> None: ...
    @abstractmethod
    def choose(self, person: str) -> None: ...
    @abstractmethod
    def next_marks(self) -> None: ...


class Mouse(Hand):
    """With clicks and typing."""

    def press(self, button: str, *, back: bool = False) -> None:
        # What floats beside somebody in the picture adds, too: here it is done by form.
        form = self._form().get_by_role("button", name=button, exact=True)
        (form if form.count() else self.page.get_by_role("button", name=button, exact=True)).click()

    def fill(self, field: str, words: str, *, back: bool = False) -> None:
        # The one that was added last.
        self._form().get_by_role("textbox", name=field, exact=True).last.click()
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

    def fill(self, field: str, words: str, *, back: bool = False) -> None:
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

    def _reach(self, name: str, *, back: bool) -> None:
        # A field that has just been added has the focus already.
        if self.keys.focus()["name"] != name:
            self.keys.reach(f"^{re.escape(name)}$", key="Shift+Tab" if back else "Tab")


def draw(hand: Hand) -> None:
    """A couple that has parted, two children, a grandmother who cares for one, and a dog."""
    hand.press("Change this picture")
    hand.press("Add the child this is about")
    hand.page.locator(FORM).get_by_role("textbox", name="Name", exact=True).wait_for()
    hand.fill("Name", "Ivy")
    hand.fill("Born", "3 May 2016")
    hand.press("Add both parents")
    hand.fill("Name", "Tess")
    hand.pick("Outline", "Circle")
    hand.pick("What they are, or were at the closest", "Living together")
    hand.press("Add what happened")
    hand.fill("When", "2014", back=True)
    hand.press("Add what happened")
    hand.fill("When", "spring 2023", back=True)
    hand.choose("No name yet")
    hand.fill("Name", "Omar")
    hand.choose("Ivy")
    hand.press("Add a brother or sister")
    hand.fill("Name", "Noah")
    hand.fill("Born", "about 2019")
    hand.choose("Tess")
    hand.press("Add a parent or carer")
    hand.fill("Name", "Joan")
    hand.choose("Ivy")
    hand.pick("Who the parent or carer is", "Joan")
    hand.pick("As what", "Kinship carer")
    hand.press("Add a parent or carer")
    hand.press("Add to a household")
    hand.fill("What the household is called", "4 Mill Row")
    hand.tick("Joan", "Who lives here now")
    hand.press("Add where Ivy is cared for")
    hand.tick("Joan", "Who cares for Ivy", back=True)
    hand.fill("Since", "September 2023")
    hand.press("Add a pet", back=True)
    hand.fill("Name", "Biscuit")
    hand.choose("Ivy")
    hand.pick("Between them and", "Joan")
    hand.press("Add a quality line")
    hand.pick("How it is between them", "Very close", back=True)
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
        ("Biscuit", "diamond", "", "pet", False),
    },
    "unions": {
        (
            frozenset(("Tess", "Omar")),
            "living_together",
            (("living_together", "2014"), ("separated", "spring 2023")),
        )
    },
    "links": {
        ("Ivy", "Tess", "birth"),
        ("Ivy", "Omar", "birth"),
        ("Noah", "Tess", "birth"),
        ("Noah", "Omar", "birth"),
        ("Tess", "Joan", "birth"),
        ("Ivy", "Joan", "kinship"),
    },
    "placements": {("Ivy", ("Joan",), "September 2023")},
    "households": {("4 Mill Row", ("Ivy", "Joan", "Biscuit"))},
    "bonds": {("Ivy", "Joan", "very_close", "At Gran's nobody shouts")},
}


@pytest.mark.parametrize("hand", [Mouse, Keys])
def test_a_family_drawn_from_nothing(workbench: Started, page: Any, hand: type[Hand]) -> None:
    open_lesson(page, workbench, "05-genogram.ipynb")
    page.get_by_role("button", name="Draw the child this is about").wait_for()
    somebody = hand(page)
    draw(somebody)
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
