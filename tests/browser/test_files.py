"""The life of a practice file, as people go through it with mouse and keyboard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.model.edits import Change
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.store import PUT_AWAY

from .axe import violations
from .conftest import Started
from .keyboard import saved
from .steps import begin, comes, in_scheme, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def make(folder: Path, title: str, words: str) -> Path:
    path = store.new_path(folder, title)
    statement = Statement(id="s1", category=Category.HARM, words=words)
    store.create(path, Record(id="r", title=title, statements=(statement,))).close()
    return path


def looked_again(page: Any) -> Any:
    """The list of files is as it was when it was made; gives the page with a new one."""
    page.reload()
    page.get_by_role("heading", name="Go on with a practice file").wait_for()
    return page


def go_on_with(page: Any, title: str) -> None:
    """Open a practice file on its map."""
    page.get_by_role("button", name=f"Go on with {title}").click()
    open_tool(page, "Mapping")


def harm(page: Any, at: int = 0) -> Any:
    return page.get_by_role("region", name="Harm", exact=True).nth(at).get_by_role("textbox")


def listed(room: Started) -> dict[str, str]:
    return {each.path.name: each.title for each in store.practice_files(room.folder)}


def told(page: Any, words: str) -> None:
    page.get_by_role("status").filter(has_text=words).first.wait_for()


def more(page: Any, title: str) -> None:
    page.get_by_role("button", name=f"More to do with {title}", exact=True).click()


def button(page: Any, name: str) -> Any:
    return page.get_by_role("button", name=name, exact=True)


def test_the_life_of_a_file(workbench: Started, start_screen: Any, tmp_path: Path) -> None:
    room, page = workbench, start_screen
    begin(page)
    open_tool(page, "Mapping")
    page.get_by_role("button", name="Add to Harm").click()
    page.keyboard.type("First words.")
    page.keyboard.press("Tab")
    saved(page)
    harm(page).first.fill("Second words.")
    page.keyboard.press("Tab")
    saved(page)

    # Renamed while it is open, then gone on with.
    button(page, "This file").click()
    button(page, "Rename").click()
    page.get_by_label("New name").fill("Thursday team")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Thursday team").first.wait_for()
    told(page, "The file has its new name.")
    assert listed(room) == {"thursday-team.practice": "Thursday team"}

    go_back_to_a_version(page, room)

    page.get_by_role("button", name="Close this family").click()
    more(page, "Thursday team")
    button(page, "Duplicate").click()
    told(page, "has been duplicated")
    assert listed(room)["thursday-team-copy.practice"] == "Thursday team (copy)"

    # A copy, as a download, and a record as YAML.
    more(page, "Thursday team")
    button(page, "Save a copy").click()
    with page.expect_download() as got:
        button(page, "Download it").click()
    taken = tmp_path / "from a stick.practice"
    got.value.save_as(taken)
    more(page, "Thursday team")
    with page.expect_download() as got:
        button(page, "Write as YAML").click()
    record = tmp_path / "record.yaml"
    got.value.save_as(record)
    told(page, "records/thursday-team.yaml")
    with store.open_practice(room.folder / "thursday-team.practice") as practice:
        assert files.record_from_yaml(record.read_text("utf-8")) == practice.record

    open_from_elsewhere(page, room, taken, record)
    there_and_back_as_gedcom(page, room, tmp_path)
    put_away_and_bring_back(page, room)


def go_back_to_a_version(page: Any, room: Started) -> None:
    page.get_by_role("button", name="Versions").click()
    rows = page.locator(".sos-workbench__version")
    rows.first.wait_for()
    rows.filter(has_text="Change the statement").last.click()
    page.get_by_role("heading", name="How it was").wait_for()
    rows.filter(has_text="Add the statement").first.click()
    sheet = page.get_by_role("region", name="Mapping").last
    sheet.wait_for()
    button(page, "Go back to this version").click()
    button(page, "Go back to it").click()
    told(page, "Everything is as it was")
    page.wait_for_function(
        "() => ![...document.querySelectorAll('textarea')].some(e => e.value === 'Second words.')"
    )
    button(page, "Undo").click()
    page.wait_for_function(
        "() => [...document.querySelectorAll('textarea')].some(e => e.value === 'Second words.')"
    )
    saved(page)
    button(page, "Close the versions").click()


def open_from_elsewhere(page: Any, room: Started, taken: Path, record: Path) -> None:
    field = page.get_by_label("Open a file from elsewhere")
    for file in (taken, record):
        before = set(listed(room))
        field.set_input_files(file)
        page.get_by_role("heading", name="Thursday team").first.wait_for()
        page.get_by_role("tab", name="Mapping").click()
        comes(harm(page).first.input_value, "Second words.")
        assert len(set(listed(room)) - before) == 1
        page.get_by_role("button", name="Close this family").click()
        field.wait_for()
    torn = record.with_name("torn.practice")
    torn.write_bytes(taken.read_bytes()[:3000])
    before = set(listed(room))
    field.set_input_files(torn)
    page.get_by_role("alert").filter(has_text="“torn.practice”").wait_for()
    assert set(listed(room)) == before


def there_and_back_as_gedcom(page: Any, room: Started, folder: Path) -> None:
    more(page, "Thursday team (copy)")
    button(page, "Write as GEDCOM").click()
    with page.expect_download() as got:
        button(page, "Write it with everybody").click()
    family = folder / "rudkins.ged"
    got.value.save_as(family)
    page.get_by_text("Who lives together").wait_for()
    family.write_text(
        family.read_text("utf-8").replace("1 SEX F", "1 SEX F\n1 OCCU Baker", 1), "utf-8"
    )
    page.get_by_label("Open a file from elsewhere").set_input_files(family)
    page.get_by_role("heading", name="“rudkins.ged” has come in").wait_for()
    page.get_by_text("“Baker”").wait_for()
    assert violations(page, ".sos-workbench") == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="rudkins").wait_for()
    page.get_by_role("tab", name="Genogram").click()
    page.get_by_label("Gemma Rudkin").first.wait_for()
    page.get_by_role("button", name="Close this family").click()
    page.get_by_label("Open a file from elsewhere").wait_for()


def put_away_and_bring_back(page: Any, room: Started) -> None:
    more(page, "Thursday team (copy)")
    button(page, "Put away").click()
    button(page, "Put it away").click()
    told(page, "has been put away")
    assert "thursday-team-copy.practice" not in listed(room)
    page.get_by_text("Put away (1)").click()
    button(page, "Bring back Thursday team (copy)").click()
    told(page, "has been brought back")
    assert "thursday-team-copy.practice" in listed(room)
    more(page, "Thursday team (copy)")
    button(page, "Put away").click()
    button(page, "Put it away").click()
    page.get_by_text("Put away (1)").click()
    button(page, "Delete for good Thursday team (copy)").click()
    button(page, "Delete it").click()
    told(page, "deleted for good")
    assert not list((room.folder / PUT_AWAY).iterdir())


def beside_each_other(page: Any) -> bool:
    """Whether the first cards of both maps stand on one line, the left one to the left."""
    left, right = (harm(page, at).first.bounding_box() for at in (0, 1))
    apart = left["x"] + left["width"] < right["x"]
    return bool(apart and abs(left["y"] - right["y"]) < 2)


def test_two_files_side_by_side(workbench: Started, start_screen: Any) -> None:
    room = workbench
    one = make(room.folder, "Monday", "On the left.")
    two = make(room.folder, "Tuesday", "On the right.")
    page = looked_again(start_screen)
    go_on_with(page, "Monday")
    button(page, "This file").click()
    button(page, "Show another file beside it").click()
    button(page, "Tuesday").click()
    button(page, "Leave side by side").wait_for()
    page.get_by_role("heading", name="Tuesday").wait_for()
    page.wait_for_function("() => document.querySelectorAll('.sos-mapping').length === 2")
    for width in (1280, 1920):
        page.set_viewport_size({"width": width, "height": 800})
        comes(lambda: beside_each_other(page), True)
    harm(page, 0).first.fill("Left, written beside.")
    harm(page, 1).first.fill("Right, written beside.")
    page.keyboard.press("Tab")
    saved(page)
    page.wait_for_function("() => !document.querySelector('[data-sos-save=saving]')")
    for path, words in ((one, "Left, written beside."), (two, "Right, written beside.")):
        with store.open_practice(path) as practice:
            assert [each.words for each in practice.record.statements] == [words]
    # Each undoes its own, and says what it was.
    button(page, "Undo").last.click()
    undone = page.locator("[aria-live]").filter(has_text="Undone: change the statement")
    undone.wait_for(state="attached")
    page.wait_for_function(
        "() => [...document.querySelectorAll('textarea')].some(e => e.value === 'On the right.')"
    )
    comes(harm(page, 0).first.input_value, "Left, written beside.")
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, ".sos") == []
    # Where nothing is our own yet, theirs waits until it is asked for.
    panel = open_tool(page, "Scaling")
    show = panel.get_by_role("button", name="Show theirs all the same")
    show.wait_for()
    comes(panel.locator(".sos-scaling").count, 1)
    assert violations(page, ".sos") == []
    show.click()
    comes(panel.locator(".sos-scaling").count, 2)
    open_tool(page, "Mapping")
    # A page that is loaded again comes back to both.
    page.reload()
    button(page, "Leave side by side").click()
    page.get_by_role("heading", name="Tuesday").wait_for(state="detached")
    comes(page.locator(".sos-mapping").count, 1)


def test_a_file_that_goes_behind_ones_back(workbench: Started, start_screen: Any) -> None:
    room = workbench
    path = make(room.folder, "Monday", "First.")
    page = looked_again(start_screen)
    go_on_with(page, "Monday")
    # Renamed elsewhere: nobody notices but by its name.
    moved = store.rename(path, "Renamed elsewhere")
    page.get_by_role("heading", name="Renamed elsewhere").wait_for()
    harm(page).first.fill("After the renaming.")
    page.keyboard.press("Tab")
    saved(page)
    with store.open_practice(moved) as practice:
        assert practice.record.statements[0].words == "After the renaming."
    # Deleted elsewhere: it is said, and the work can be saved as a copy.
    moved.unlink()
    page.get_by_text("has been moved, deleted or replaced").first.wait_for()
    button(page, "Save a copy of this work").click()
    page.get_by_label("Name of the copy").fill("Rescued")
    button(page, "Save it in the practice folder").click()
    button(page, "Go on with the copy").click()
    page.get_by_role("heading", name="Rescued").first.wait_for()
    page.get_by_role("tab", name="Mapping").click()
    comes(harm(page).first.input_value, "After the renaming.")
    (rescued,) = store.practice_files(room.folder)
    with store.open_practice(rescued.path) as practice:
        practice.submit(Change(part="statements", id="s1", fields={"words": "Another window."}))
    page.wait_for_function(
        "() => [...document.querySelectorAll('textarea')].some(e => e.value === 'Another window.')"
    )
    # Gone, and nothing waits in memory: a page that is loaded fresh begins anew.
    rescued.path.unlink()
    page.get_by_text("has been moved, deleted or replaced").first.wait_for()
    with page.context.new_page() as fresh:
        fresh.goto(room.page_of("workbench.ipynb"))
        fresh.get_by_role("button", name="Back to the start screen").click()
        fresh.get_by_role("button", name="Close it").click()
        fresh.get_by_role("heading", name="Choose a practice family").wait_for()


def test_files_by_keyboard_alone_and_axe(workbench: Started, start_screen: Any) -> None:
    room = workbench
    make(room.folder, "Monday", "First.")
    (room.folder / "bad.practice").write_bytes(b"torn" * 9)
    away = make(room.folder, "Old", "Long ago.")
    store.put_away(away)
    page = looked_again(start_screen)

    def press(name: str) -> None:
        button(page, name).first.focus()
        page.keyboard.press("Enter")

    press("More to do with Monday")
    press("Rename")
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    page.keyboard.type("By hand")
    page.keyboard.press("Enter")
    told(page, "The file has its new name.")
    page.wait_for_function("() => document.activeElement.dataset.sosMore === 'by-hand.practice'")
    page.keyboard.press("Enter")
    press("Put away")
    # The harmless answer has the focus; the other is one Tab away.
    assert page.evaluate("document.activeElement.textContent") == "Keep it here"
    page.keyboard.press("Escape")
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        if scheme == "light":
            page.get_by_text("Put away (1)").focus()
            page.keyboard.press("Enter")
            press("Finish and clear this room's work")
        assert violations(page, ".sos") == []
    page.get_by_role("button", name="Keep it here").press("Enter")
    page.get_by_role("button", name="Go on with By hand").press("Enter")
    page.get_by_role("tab", name="Mapping").press("Enter")
    press("This file")
    press("Versions")
    page.locator(".sos-workbench__version").last.press("Enter")
    page.get_by_role("heading", name="How it was").wait_for()
    press("Genogram beside today’s")
    page.get_by_role("region", name="Genogram: then").locator("svg").wait_for()
    page.get_by_text("Nothing that is drawn has changed since then.").first.wait_for()
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, ".sos") == []


def test_finish_and_clear(workbench: Started, start_screen: Any) -> None:
    room = workbench
    path = make(room.folder, "Monday", "First.")
    store.put_away(store.duplicate(path))
    (room.folder / "handouts").mkdir()
    (room.folder / "handouts" / "monday.html").write_text("<p>Map</p>")
    before = {each.name for each in room.folder.glob("*.ipynb")}
    page = looked_again(start_screen)
    go_on_with(page, "Monday")
    kept = "() => Object.keys(sessionStorage).filter(key => key.startsWith('sos-'))"
    assert page.evaluate(kept)
    button(page, "This file").click()
    button(page, "Finish and clear this room's work").click()
    for words in ("Monday", "Monday (copy)", "monday.html"):
        page.get_by_role("listitem").filter(has_text=words).first.wait_for()
    with page.expect_download() as got:
        button(page, "Save a copy of everything first").click()
    assert got.value.suggested_filename == "practice-work.zip"
    button(page, "Clear all of it").click()
    button(page, "Yes, clear this room's work").click()
    told(page, "This room's work has been cleared.")
    page.get_by_text("No practice file yet").wait_for()
    assert json.dumps(page.evaluate(kept)) == "[]"
    left = {each.name for each in room.folder.iterdir() if not each.name.startswith(".")}
    assert left == before
    page.reload()
    page.get_by_role("heading", name="Choose a practice family").wait_for()
    page.get_by_text("No practice file yet").wait_for()
