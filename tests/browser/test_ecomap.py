"""An eco map from blank to finished: by mouse, by keyboard alone, and the two records equal."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest

from sos_widgets.model.record import Flow, Record, Strength, SystemKind

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import comes, in_scheme, newest, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BOARD = "[data-sos-board=ecomap]"


class Around(NamedTuple):
    """Somebody or something around the household, with a tie."""

    name: str
    kind: str
    who: str = "The household"
    strength: str = "Ordinary"
    stress: bool = False
    flow: str = "No flow said"
    words: str = ""


AROUND = (
    Around("Staithe Road Primary", "School", strength="Strong", flow="Gives to the family"),
    Around("Harbour boat club", "Club", who="Alfie", flow="Gives and takes", words="Knots"),
    Around("Children's services", "Service", strength="Weak", stress=True),
    Around("Fleetside Homes", "Housing", stress=True, flow="Takes from the family"),
    Around("The Staithe Singers", "Club", who="Gemma", strength="Ended"),
    Around("Dawn", "Friend", who="Gemma", strength="Strong", stress=True, flow="Gives and takes"),
)


def by_mouse(page: Any) -> None:
    board = page.locator(BOARD)
    for each in AROUND:
        board.get_by_label("Name of a person").fill(each.name)
        board.get_by_role("button", name=each.kind, exact=True).click()
        form = board.get_by_role("region", name=each.name, exact=True)
        form.get_by_label("With whom").select_option(label=whole(form, "With whom", each.who))
        form.get_by_role("radio", name=each.strength).click()
        form.get_by_label("There is stress in it").set_checked(each.stress)
        form.get_by_label("Which way help flows").select_option(label=each.flow)
        form.get_by_label("Words on the line").fill(each.words)
        page.keyboard.press("Tab")
    board.get_by_role("button", name="Add another tie").click()
    board.get_by_role("group", name="Tie 2").get_by_role("radio", name="Weak").click()
    saved(page)


def whole(form: Any, label: str, begins: str) -> str:
    """The whole words of the choice that begins so."""
    option = form.get_by_label(label).locator("option").filter(has_text=re.compile(f"^{begins}"))
    words: str = option.text_content()
    return words


def by_keyboard(page: Any) -> None:
    keys = Keyboard(page)
    for number, each in enumerate(AROUND):
        keys.reach("^Name of a person", key="Shift+Tab" if number else "Tab")
        page.keyboard.type(each.name)
        keys.press("Tab")
        keys.lands("^Add$")
        keys.press("Tab")
        walk(keys, "ArrowRight", each.kind)
        keys.press("Enter")
        keys.lands("^Name of a person")
        page.get_by_role("region", name=each.name, exact=True).wait_for()
        keys.reach("^With whom$")
        page.keyboard.type(each.who)
        keys.reach("^Which way help flows$")
        page.keyboard.type(each.flow)
        keys.reach("^(Strong|Ordinary|Weak|Ended)$")
        walk(keys, "ArrowDown", each.strength)
        keys.reach("^There is stress in it$")
        keys.press(*["Space"] * each.stress)
        keys.reach("^Words on the line$")
        keys.write(each.words)
        saved(page)
    keys.reach("^Add another tie$")
    keys.press("Enter")
    keys.lands("^With whom$")
    keys.reach("^Ordinary$")
    walk(keys, "ArrowDown", "Weak")
    saved(page)


def walk(keys: Keyboard, key: str, name: str) -> None:
    """Press one key until something of that name has the focus."""
    for _ in range(20):
        if keys.focus()["name"] == name:
            return
        keys.press(key)
    raise AssertionError(f"{name!r} is not reached by {key}")


def facts(record: Record) -> list[Any]:
    """All that was put on the map, without ids."""
    names = {each.id: each.name for each in record.systems}
    systems = [(each.name, each.kind, each.professional, each.note) for each in record.systems]
    ties = [
        (names[tie.system], tie.who, tie.strength, tie.stress, tie.flow, tie.words)
        for tie in record.ties
    ]
    return [record.centre, systems, ties]


def then_and_now(page: Any) -> None:
    """A date on a tie makes two maps of one, beside each other and in sentences; by keyboard."""
    board = page.locator(BOARD)
    board.get_by_role("button", name="Then and now").press("Enter")
    board.get_by_text("There is only one eco map so far").wait_for()
    tie = board.get_by_role("region", name="Dawn", exact=True).get_by_role("group", name="Tie 1")
    tie.get_by_label("Until, where it has ended").fill("May 2026")
    page.keyboard.press("Tab")
    saved(page)
    then = board.get_by_label("Then", exact=True)
    comes(then.locator("option").all_text_contents, ["Before May 2026", "As it stands now"])
    ended = "Ended: Dawn (Gemma Rudkin), was strong and stressful."
    board.locator(".sos-pair__changes").get_by_text(ended).wait_for()
    comes(board.locator(".sos-pair__maps svg [data-kind=system]").count, 2 * len(AROUND))
    assert violations(page, BOARD) == []
    then.press("ArrowDown")
    board.get_by_text("Nothing that is drawn has changed between the two.").last.wait_for()


@pytest.fixture(scope="module")
def made() -> dict[str, list[Any]]:
    """What each way of working has made."""
    return {}


@pytest.mark.parametrize("way", [by_mouse, by_keyboard])
def test_an_eco_map_from_blank(
    workbench: Started, page: Any, made: dict[str, list[Any]], way: Any
) -> None:
    open_lesson(page, workbench, "06-eco-map.ipynb")
    page.locator(f"{BOARD} .sos-ecomap").wait_for(timeout=60_000)
    way(page)
    board = page.locator(BOARD)
    comes(board.locator("svg [data-kind=tie]").count, len(AROUND) + 1)
    drawn = board.locator("svg [data-sos-stop]").evaluate_all(
        "all => all.map(each => each.getAttribute('aria-label'))"
    )
    for each in AROUND:
        (said,) = [words for words in drawn if words.startswith(each.name)]
        assert each.strength.lower() in said
        assert ("stressful" in said) == each.stress
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, BOARD) == []
    record = newest(workbench.folder)
    assert [each.kind for each in record.systems] == [
        *(SystemKind.SCHOOL, SystemKind.CLUB, SystemKind.SERVICE),
        *(SystemKind.HOUSING, SystemKind.CLUB, SystemKind.FRIEND),
    ]
    assert {tie.strength for tie in record.ties} == set(Strength) - {Strength.WISHED}
    assert {tie.flow for tie in record.ties} == set(Flow)
    assert {tie.stress for tie in record.ties} == {True, False}
    assert [tie.who for tie in record.ties] == ["", "alfie", "", "", "gemma", "gemma", ""]
    made[way.__name__] = facts(record)
    assert all(each == facts(record) for each in made.values())
    if way is by_keyboard:
        then_and_now(page)
