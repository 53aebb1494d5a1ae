"""A real browser, and the workbench as a person starts it.

`workbench` is the command itself, run once for all tests; `page` is a fresh
page that must ask nothing of anybody but this computer.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

COMMAND = ("-m", "sos_widgets")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


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
    started = start(tmp_path_factory.mktemp("workbench"))
    yield started
    started.stop()


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
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(30_000)
    elsewhere: list[str] = []
    context.on("request", lambda request: elsewhere.extend(_elsewhere(request.url)))
    opened = context.new_page()
    yield opened
    context.close()
    assert elsewhere == []


def _elsewhere(url: str) -> list[str]:
    parts = urlsplit(url)
    local = parts.scheme in ("data", "blob", "file", "about") or parts.hostname == "127.0.0.1"
    return [] if local else [url]
