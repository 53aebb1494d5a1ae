"""A lesson in Notebook 7 and in Voila: live, saved on disk, and nothing asked of anybody else."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.files import notebooks_folder

from .steps import run_all

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LESSON = "01-mapping.ipynb"
# What README gives under "Elsewhere": Voila's own page asks a network for its icon fonts.
POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data: ws:"
VOILA_HEADERS = f"{{'headers': {{'Content-Security-Policy': \"{POLICY}\"}}}}"


class Elsewhere:
    """A server with a lesson in a folder of its own."""

    def __init__(self, folder: Path, port: int, token: str = "") -> None:
        self.folder, self.token = folder, token
        self.url = f"http://127.0.0.1:{port}/"

    def words(self) -> list[str]:
        """Every statement that is on disk."""
        with store.open_practice(self.folder / "lesson-mapping.practice") as practice:
            return [each.words for each in practice.record.statements]


@contextmanager
def served(root: Path, *command: str, token: str = "") -> Iterator[Elsewhere]:
    folder, home = root / "lessons", root / "home"
    folder.mkdir()
    home.mkdir()
    shutil.copy(notebooks_folder() / LESSON, folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {name: str(home) for name in ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
    own |= {"PRACTICE_WORKBENCH_FOLDER": str(folder), "IPYTHONDIR": str(home / "ipython")}
    log = (root / "log").open("w")
    process = subprocess.Popen(
        [sys.executable, "-m", *command, "--no-browser", f"--port={port}"],
        cwd=folder,
        env=os.environ | own,
        stdout=log,
        stderr=log,
    )
    try:
        place = Elsewhere(folder, port, token)
        until = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"{place.url}api?token={token}", timeout=5)
            except urllib.error.HTTPError:
                pass  # It answers.
            except OSError:
                assert process.poll() is None, (root / "log").read_text()
                assert time.monotonic() < until, (root / "log").read_text()
                time.sleep(0.3)
                continue
            break
        yield place
    finally:
        process.terminate()
        process.wait(timeout=30)
        log.close()


@pytest.fixture
def cut_off(browser: Any) -> Iterator[tuple[Any, list[str]]]:
    """A page without a network, and what it would have asked of it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(90_000)
    asked: list[str] = []

    def guard(route: Any) -> None:
        if re.match(r"http://127\.0\.0\.1:", route.request.url):
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    context.route(re.compile("^https?:"), guard)
    yield context.new_page(), asked
    context.close()


def asks_elsewhere(page: Any, asked: list[str]) -> None:
    """Any other page that asks elsewhere is caught: the guard is there."""
    other = page.context.new_page()
    other.goto("about:blank")
    other.evaluate("fetch('https://example.invalid/x').catch(() => 0)")
    other.close()
    assert asked == ["https://example.invalid/x"]


def writes_and_saves(page: Any, place: Elsewhere) -> None:
    """Add a statement by mouse and keys; it is shown, and on disk."""
    page.get_by_role("button", name="Add to Harm").click()
    page.keyboard.type("Kofi was found outside at night.")
    page.keyboard.press("Tab")
    board = page.locator("[data-sos-board=mapping]").first
    board.locator("[data-sos-save=saved]").first.wait_for()
    until = time.monotonic() + 20
    while "Kofi was found outside at night." not in place.words():
        assert time.monotonic() < until, place.words()
        time.sleep(0.2)
    assert (
        board.get_by_text("Kofi was found outside at night.")
        .or_(board.locator("textarea"))
        .first.is_visible()
    )


def test_a_lesson_is_live_in_notebook_7(tmp_path: Path, cut_off: tuple[Any, list[str]]) -> None:
    page, asked = cut_off
    token = secrets.token_hex(8)
    command = ("notebook", f"--IdentityProvider.token={token}", "--ServerApp.allow_root=True")
    with served(tmp_path, *command, token=token) as place:
        page.goto(f"{place.url}notebooks/{LESSON}?token={token}")
        page.get_by_role("heading", name="Mapping: sorting what was said").wait_for()
        run_all(page, until=page.get_by_role("button", name="Add to Harm"))
        writes_and_saves(page, place)
    assert asked == []
    asks_elsewhere(page, asked)


def test_a_lesson_is_live_in_voila(tmp_path: Path, cut_off: tuple[Any, list[str]]) -> None:
    page, asked = cut_off
    command = ("voila", LESSON, f"--Voila.tornado_settings={VOILA_HEADERS}")
    with served(tmp_path, *command) as place:
        page.goto(place.url)
        page.get_by_role("heading", name="Mapping: sorting what was said").wait_for()
        writes_and_saves(page, place)
    assert asked == []
    asks_elsewhere(page, asked)


def test_readme_gives_the_command_that_is_tested() -> None:
    readme = Path(__file__).parents[2] / "README.md"
    if not readme.is_file():
        pytest.skip("no checkout")
    assert POLICY in readme.read_text("utf-8")
