"""Bad input and bad luck in a real browser: nothing executes, nothing is lost."""

from __future__ import annotations

import signal
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.family import Person
from sos_widgets.model.record import Record

from .conftest import Started, listening
from .keyboard import saved
from .steps import begin, open_tool

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NOTEBOOK = "workbench.ipynb"
HOSTILE = '<script>window.__x = 1</script><img src=x onerror="window.__x = 1">'
ODD = {
    "hostile": HOSTILE,
    "unbroken": "x" * 10_000,
    "right to left": "שלום עולם \u202eolleh",
    "emoji": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
}


@pytest.fixture
def opened(start_screen: Any) -> Any:
    """The page with the family open."""
    begin(start_screen)
    open_tool(start_screen, "Mapping").get_by_role("button", name="Add to Harm").wait_for()
    return start_screen


def open_file(workbench: Started) -> store.Practice:
    """The practice file as another window has it open."""
    (found,) = workbench.folder.glob("*.practice")
    return store.open_practice(found)


def record_of(workbench: Started) -> Record:
    with open_file(workbench) as practice:
        return practice.record


@contextmanager
def busy(workbench: Started) -> Iterator[None]:
    """Python does something else for a while, and answers nobody."""
    kernel = workbench.kernel_of(NOTEBOOK)
    kernel.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        kernel.send_signal(signal.SIGCONT)


def not_saved(page: Any) -> None:
    page.locator("[data-sos-save=unsaved]:visible").first.wait_for()


def write(page: Any, words: str) -> Any:
    """Write a new statement; gives its field."""
    page.get_by_role("button", name="Add to Harm").click()
    field = page.get_by_role("region", name="Harm", exact=True).get_by_role("textbox").last
    field.fill(words)
    page.keyboard.press("Tab")
    return field


def harm_fields(page: Any) -> list[str]:
    fields = page.get_by_role("region", name="Harm", exact=True).get_by_role("textbox").all()
    return [each.input_value() for each in fields]


def test_words_are_shown_as_typed_and_nothing_executes(workbench: Started, opened: Any) -> None:
    page = opened
    faults: list[str] = []

    def refuse(dialog: Any) -> None:
        faults.append(dialog.message)
        dialog.dismiss()

    def note(error: Any) -> None:
        faults.append(str(error))

    with listening(page, "dialog", refuse), listening(page, "pageerror", note):
        show_odd_words(workbench, page)
    # Nothing runs out of the page sideways.
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.sos')].filter(each => each.offsetParent)
             .map(each => each.scrollWidth - each.clientWidth)"""
    )
    assert wide
    assert max(wide) <= 1
    assert page.evaluate("window.__x") is None
    assert page.locator(".sos img, .sos script").count() == 0
    assert faults == []


def show_odd_words(workbench: Started, page: Any) -> None:
    """On cards, as names and notes of people, and as the title."""
    for words in ODD.values():
        write(page, words)
    saved(page)
    assert harm_fields(page)[-4:] == list(ODD.values())
    with open_file(workbench) as elsewhere:
        for number, words in enumerate(ODD.values()):
            person = Person(id=f"odd-{number}", name=words, note=words)
            assert elsewhere.submit(Add(part="people", item=person)).status == "saved"
        elsewhere.submit(Change(part="record", fields={"title": HOSTILE}))
    page.get_by_role("heading", name=HOSTILE).wait_for()
    page.get_by_role("tab", name="Genogram").click()
    group = page.locator("svg [data-sos-stop=odd-0]")
    group.wait_for()
    group.focus()
    page.keyboard.press("Space")
    page.locator(".sos-picture__details dd", has_text=HOSTILE).first.wait_for()
    page.get_by_role("tab", name="Mapping").click()


def test_words_written_while_the_kernel_is_busy_are_saved_afterwards(
    workbench: Started, opened: Any
) -> None:
    page = opened
    with busy(workbench):
        write(page, "Written while Python was busy.")
        not_saved(page)
        assert page.get_by_text("Your words are kept in this page").first.is_visible()
    saved(page)
    words = [each.words for each in record_of(workbench).statements]
    assert words.count("Written while Python was busy.") == 1


def test_a_page_that_is_loaded_again_keeps_what_was_not_saved(
    workbench: Started, opened: Any
) -> None:
    page = opened
    asked: list[str] = []

    def leave(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.accept()

    with listening(page, "dialog", leave), busy(workbench):
        write(page, "Written before the page was loaded again.")
        not_saved(page)
        # Still being typed: neither left nor idle.
        page.get_by_role("button", name="Add to Harm").click()
        page.keyboard.type("Half a sentence")
        page.reload(wait_until="commit")
    page.get_by_role("tab", name="Mapping").wait_for()
    saved(page)
    assert asked == ["beforeunload"]
    page.wait_for_function(
        "() => [...document.querySelectorAll('textarea')]"
        ".some(each => each.value === 'Half a sentence')"
    )
    saved(page)
    words = [each.words for each in record_of(workbench).statements]
    assert words.count("Written before the page was loaded again.") == 1
    assert words.count("Half a sentence") == 1


def test_two_windows_on_one_file_keep_both_edits(workbench: Started, opened: Any) -> None:
    page = opened
    field = write(page, "First words.")
    saved(page)
    statement = next(e for e in record_of(workbench).statements if e.words == "First words.")
    with open_file(workbench) as other:
        base = other.revision
        with busy(workbench):
            field.fill("Written in the page.")
            page.keyboard.press("Tab")
            change = Change(part="statements", id=statement.id, fields={"words": "Elsewhere."})
            assert other.submit(change, base=base).status == "saved"
        page.get_by_text("This was changed in two windows at once").wait_for()
        other.refresh()
        record = other.record
    now = next(each.words for each in record.statements if each.id == statement.id)
    assert {now, *(each.words for each in record.set_aside)} >= {
        "Written in the page.",
        "Elsewhere.",
    }


def test_jupyterlabs_own_menu_makes_a_handout(workbench: Started, opened: Any, page: Any) -> None:
    # The family stays open in the other page.
    query = urllib.parse.urlsplit(workbench.address).query
    # The menu lists what there was when it was opened.
    with page.expect_response("**/api/nbconvert**"):
        page.goto(f"{workbench.url}lab/tree/workbench.ipynb?{query}")
    page.locator(".jp-NotebookPanel-toolbar").wait_for()
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.locator(".lm-Menu-item", has_text="Save and Export Notebook As").hover()
    # JupyterLab opens the export in a tab of its own, or takes it as a download.
    with page.context.expect_event("response", lambda got: "nbconvert/handout" in got.url) as got:
        page.get_by_role("menuitem", name="Handout", exact=True).click()
    assert got.value.status == 200
    address = f"{workbench.url}nbconvert/handout/workbench.ipynb?download=true&{query}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address, timeout=60) as answer:
        assert "workbench" in answer.headers["Content-Disposition"]
        body = answer.read().decode("utf-8")
    assert "default-src 'none'" in body
    assert "<script" not in body
    # What the room has worked out, not what the notebook happened to hold.
    assert "What are we worried about?" in body
