"""Steps that many walks share."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sos_widgets import store
from sos_widgets.model.record import Record

from .conftest import Started

__all__ = [
    "FAMILY",
    "begin",
    "card_of",
    "comes",
    "in_scheme",
    "newest",
    "open_lesson",
    "open_tool",
    "run_all",
]


# The family that walks go through, as its card on the start screen is called.
FAMILY = "The Rudkin and Sarfo family, Ropery Row"


def card_of(page: Any, family: str = FAMILY) -> Any:
    """The button that starts with a family; several stand on the start screen."""
    return page.get_by_role("button", name=re.compile(f"^Start with this family.*{family}$"))


def begin(page: Any) -> None:
    """Start with the family, from the start screen."""
    card_of(page).click()
    page.get_by_role("tablist", name="Tools").wait_for()


def comes(read: Callable[[], Any], wanted: Any, seconds: float = 60) -> None:
    """Wait until what is read of the page is what is wanted; say both where it never is."""
    until = time.monotonic() + seconds
    while (found := read()) != wanted:
        assert time.monotonic() < until, f"it stays {found!r} and never is {wanted!r}"
        time.sleep(0.1)


def open_tool(page: Any, name: str) -> Any:
    """Open a tool of the family; gives its panel."""
    page.get_by_role("tab", name=name, exact=True).click()
    panel = page.get_by_role("tabpanel", name=name, exact=True)
    panel.wait_for()
    return panel


def open_lesson(page: Any, room: Started, notebook: str) -> None:
    """Open a lesson as nobody has worked on it yet."""
    for worked_on in room.folder.glob("lesson-*.practice"):
        worked_on.unlink()
    page.goto(room.page_of(notebook) + "&again=1")


def newest(folder: Path) -> Record:
    """What is on disk now in the newest practice file, read by another process than the kernel."""
    path = max(folder.glob("*.practice"), key=lambda each: each.stat().st_mtime)
    with store.open_practice(path) as practice:
        return practice.record


def in_scheme(page: Any, scheme: str) -> None:
    """Ask for light or dark, and wait until the page is so."""
    page.emulate_media(color_scheme=scheme)
    light = str(scheme == "light").lower()
    page.locator(f"body[data-jp-theme-light={light}]").wait_for(state="attached")


def run_all(page: Any, until: Any) -> None:
    """Run every cell in Jupyter as it comes, until something of what they show is there.

    Jupyter drops what is asked of a kernel that is not there yet, and shows it as idle
    a little before it is: then a person asks again.
    """
    from playwright.sync_api import TimeoutError as Late

    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for()
    question = page.locator(".jp-Dialog")
    for _ in range(6):
        assert not question.count(), question.first.inner_text()
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        with suppress(Late):
            until.wait_for(timeout=15_000)
            return
    raise AssertionError("the cells do not run")
