"""The handout in a browser: offline, without scripts, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.export.handout import write

from .axe import violations

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def handout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write("ropery-row", tmp_path_factory.mktemp("handout") / "handout.html")


@pytest.fixture(params=["light", "dark"])
def read(browser: Any, handout: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    """The handout, opened as a file with the network off."""
    context = browser.new_context(
        offline=True, color_scheme=request.param, viewport={"width": 1280, "height": 900}
    )
    asked: list[str] = []
    context.on("request", lambda each: asked.append(each.url))
    page = context.new_page()
    page.goto(handout.as_uri())
    yield page
    assert asked == [handout.as_uri()]
    context.close()


def test_axe_finds_nothing_and_nothing_is_cut_off(read: Any) -> None:
    assert violations(read, "html") == []
    assert read.evaluate("document.documentElement.scrollWidth <= innerWidth")
    read.evaluate("document.body.append(document.createElement('button'))")
    assert violations(read, "html"), "axe sees a button without a name"


def test_it_prints_on_a4_with_its_mark_on_every_page(read: Any) -> None:
    pdf = read.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    pages = pdf.count(b"/Type /Page\n") or pdf.count(b"/Type /Page ")
    assert pages >= 4
    assert b"/MediaBox [0 0 595" in pdf or b"/MediaBox [0 0 594" in pdf


def test_no_script_of_anybody_s_runs(read: Any) -> None:
    read.evaluate(
        """() => { window.ran = 0; const script = document.createElement('script');
             script.textContent = 'window.ran = 1'; document.head.append(script); }"""
    )
    assert read.evaluate("window.ran") == 0
