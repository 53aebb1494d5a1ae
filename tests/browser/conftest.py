"""A real browser, and the workbench as a person starts it.

To start a workbench costs about eight seconds of a processor, and to load a page of
JupyterLab about five; a click costs next to nothing. So `workbench` is the command
itself, run once for all tests, and `start_screen` is one page of it that stays open
from test to test. `page` is a fresh page, for what is about opening a page. None of
them may ask anything of anybody but this computer.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import psutil
import pytest

from sos_widgets.app.folder import PracticeFolder
from sos_widgets.widgets.clearing import clear

COMMAND = ("-m", "sos_widgets")
SIZE = {"width": 1280, "height": 800}
PATIENCE = 60_000  # milliseconds; what comes at all comes at once, but not on a busy computer
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


_said: deque[str] = deque(maxlen=60)  # warnings and errors of all pages, the newest last


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say of a test that failed what its pages showed, and what their consoles said."""
    report = yield
    if report.failed and call.when != "teardown":
        report.sections.append(("What the pages' consoles said", "\n".join(_said)))
        for name, value in getattr(item, "funcargs", {}).items():
            page = getattr(value, "page", value)
            if callable(getattr(page, "inner_text", None)):
                with suppress(Exception):
                    words = page.inner_text("body", timeout=5000)
                    report.sections.append((f"What {name} showed", f"{page.url}\n{words[:3000]}"))
    return report


@dataclass
class Started:
    """A workbench that was started by its command.

    Parameters
    ----------
    folder : Path
        Its practice folder.
    home : Path
        The home folder of the person who started it.
    address : str
        What it printed: the start page, with the token.
    """

    folder: Path
    home: Path
    address: str
    process: subprocess.Popen[str]

    @property
    def url(self) -> str:
        """Its root address."""
        return self.address.split("practice/open/")[0]

    def page_of(self, notebook: str) -> str:
        """The address that opens a notebook."""
        return self.address.replace("00-start-here.ipynb", notebook)

    def kernel_id(self, notebook: str) -> str:
        """What the server calls a notebook's kernel; it stays when its process is restarted."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        query = urlsplit(self.address).query
        with direct.open(f"{self.url}api/sessions?{query}", timeout=30) as answer:
            kernels = {each["path"]: each["kernel"]["id"] for each in json.load(answer)}
        return str(kernels[notebook])

    def kernel_of(self, notebook: str) -> psutil.Process:
        """The process in which a notebook's boards live."""
        kernel = self.kernel_id(notebook)
        processes = psutil.Process(self.process.pid).children(recursive=True)
        return next(each for each in processes if kernel in " ".join(each.cmdline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End it as Ctrl+C does."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        assert self.process.wait(timeout=30) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()


def start(root: Path, command: tuple[str, ...] = COMMAND) -> Started:
    """Start a workbench with a folder and a home of its own, and wait for its address."""
    folder, home = root / "Practice workbench", root / "home"
    home.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, *command, "--no-browser", "--folder", str(folder)],
        env=os.environ | {"HOME": str(home), "USERPROFILE": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = process.stdout.readline()
    assert " open at http://127.0.0.1:" in said, f"The workbench said {said!r}"
    return Started(folder, home, said.split(" open at ")[1].strip(), process)


@pytest.fixture(scope="session")
def workbench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """The workbench with the shipped notebooks."""
    with start(tmp_path_factory.mktemp("workbench")) as started:
        yield started


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium as it is installed on this computer."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    wanted = os.environ.get("SOS_CHROMIUM", "")
    names = ("chromium", "chromium-browser", "google-chrome", "/usr/bin/chromium")
    found = wanted or next(filter(None, map(shutil.which, names)), None)
    if not found:
        pytest.skip("no Chromium is installed (SOS_CHROMIUM names it)")
    with playwright.sync_playwright() as running:
        launched = running.chromium.launch(executable_path=found, args=_ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page; what it asks of anybody else is a failure."""
    with open_page(browser) as (opened, elsewhere):
        yield opened
    assert elsewhere == []


class Kept:
    """A page that stays open from test to test."""

    def __init__(self, page: Any, elsewhere: list[str]) -> None:
        self.page, self.elsewhere = page, elsewhere
        self.failures = 0  # of tests, when it was used last


@pytest.fixture(scope="session")
def _kept(browser: Any) -> Iterator[Kept]:
    with open_page(browser) as (opened, elsewhere):
        yield Kept(opened, elsewhere)


@pytest.fixture
def start_screen(workbench: Started, _kept: Kept, request: pytest.FixtureRequest) -> Iterator[Any]:
    """The page that stays open: on its start screen, before anybody has done anything."""
    page = _kept.page
    if request.session.testsfailed > _kept.failures:
        # Who knows what a test that failed has left there.
        with suppress(Exception):
            page.evaluate("sessionStorage.clear()")
        page.goto("about:blank")
        for other in page.context.pages:
            if other is not page:
                other.close()
    _kept.failures = request.session.testsfailed
    page.set_viewport_size(SIZE)
    page.emulate_media(color_scheme="light")
    to_the_start(page, workbench)
    yield page
    assert _kept.elsewhere == []


def to_the_start(page: Any, workbench: Started) -> None:
    """Come to the start screen as it is before anybody has done anything."""
    close_the_family(page, workbench)
    clear(workbench.folder)
    PracticeFolder(workbench.folder).current.unlink(missing_ok=True)


def close_the_family(page: Any, workbench: Started) -> None:
    """Come back to the start screen; the page is loaded only where it is not there already."""
    start = page.get_by_role("heading", name="Choose a practice family")
    leave = page.get_by_role("button", name="Close this family")
    anyway = page.get_by_role("button", name="Close it", exact=True)
    if not (start.is_visible() or leave.is_visible()):
        page.goto(workbench.page_of("workbench.ipynb"))
        start.or_(leave).first.wait_for()
    if leave.is_visible():
        leave.click()
        anyway.or_(start).first.wait_for()
        if anyway.is_visible():
            anyway.click()
    start.wait_for()


@contextmanager
def listening(page: Any, event: str, hear: Callable[[Any], None]) -> Iterator[None]:
    """Hear of something that happens to a page, for as long as this lasts."""
    page.on(event, hear)
    try:
        yield
    finally:
        page.remove_listener(event, hear)


@contextmanager
def open_page(browser: Any) -> Iterator[tuple[Any, list[str]]]:
    """A page in a browser context of its own, and what it has asked of anybody else."""
    context = browser.new_context(viewport=SIZE)
    context.set_default_timeout(PATIENCE)
    elsewhere: list[str] = []
    context.on("request", lambda request: elsewhere.extend(_elsewhere(request.url)))
    context.on("console", _hear)
    yield context.new_page(), elsewhere
    context.close()


def _hear(message: Any) -> None:
    if message.type in ("error", "warning"):
        _said.append(
            f"{datetime.now():%T} {message.page and message.page.url} {message.text[:500]}"
        )


def _elsewhere(url: str) -> list[str]:
    parts = urlsplit(url)
    local = parts.scheme in ("data", "blob", "file", "about") or parts.hostname == "127.0.0.1"
    return [] if local else [url]
