"""How a picture is looked at: larger and smaller, moved, on the whole screen, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.store import Practice, create
from tests.widgets.test_paper import large

from .axe import violations
from .board_page import served
from .hands import Point, drag

pytestmark = pytest.mark.browser

# How large the picture is shown, and what of it: its width, and how far the frame is scrolled.
LOOK = """() => {
  const frame = document.querySelector(".sos-picture__frame");
  const box = frame.querySelector("svg").getBoundingClientRect();
  return [box.width, frame.scrollLeft, frame.scrollTop];
}"""
GROUND = """() => {
  const box = document.querySelector(".sos-picture__frame").getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height - 60];
}"""


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "looked-at.practice", large()) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice, browser: Any) -> Iterator[Any]:
    """The genogram of a large family, in a page that takes mouse and fingers."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, has_touch=True)
    context.set_default_timeout(60_000)
    with served(practice) as address:
        page = context.new_page()
        page.goto(address)
        page.locator("[data-sos-stop]").first.wait_for()
        yield page
    context.close()


def button(page: Any, name: str) -> Any:
    return page.get_by_role("button", name=name, exact=True)


def becomes(page: Any, what: str, arg: Any = None) -> None:
    """Wait until something is so of `[width, left, top]` and `before`."""
    page.wait_for_function(
        f"(before) => {{ const [width, left, top] = ({LOOK})(); return {what}; }}", arg=arg
    )


def pinch(page: Any, at: Point, apart: tuple[int, int]) -> None:
    """Two fingers, whose distance changes."""
    session = page.context.new_cdp_session(page)
    (x, y), (start, end) = at, apart
    for step in range(9):
        far = (start + (end - start) * step / 8) / 2
        points = [{"x": x - far, "y": y, "id": 0}, {"x": x + far, "y": y, "id": 1}]
        kind = "touchMove" if step else "touchStart"
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()


def test_a_picture_is_looked_at_by_wheel_hand_and_fingers(board: Any) -> None:
    page = board
    fit, left, top = page.evaluate(LOOK)
    assert (left, top) == (0, 0)
    ground = page.evaluate(GROUND)
    page.mouse.move(*ground)
    # The wheel by itself is the page's; with Ctrl it is the picture's.
    page.keyboard.down("Control")
    for _ in range(10):
        page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    becomes(page, "width > before * 2", fit)
    large, left, top = page.evaluate(LOOK)
    assert left > 0, "what is pointed at goes out of sight"
    assert page.evaluate("() => window.visualViewport.scale") == 1
    ground = page.evaluate(GROUND)
    drag(page, ground, (ground[0] + 120, ground[1]))
    becomes(page, "Math.abs(left - before) < 3", left - 120)
    assert page.locator("[data-sos-stop][aria-current=true]").count() == 0
    pinch(page, tuple(ground), (200, 100))
    becomes(page, "Math.abs(width - before / 2) < before / 20", large)
    pinch(page, tuple(ground), (100, 200))
    becomes(page, "Math.abs(width - before) < before / 10", large)
    button(page, "Fit").click()
    becomes(page, "Math.abs(width - before) < 2", fit)
    assert button(page, "Fit").get_attribute("aria-pressed") == "true"
    button(page, "Full screen").click()
    page.wait_for_function("() => document.fullscreenElement?.matches('.sos-picture__whole')")
    button(page, "Larger").click()
    becomes(page, "width > before", fit)
    button(page, "Full screen").click()
    page.wait_for_function("() => !document.fullscreenElement")


def test_what_will_be_printed_is_seen_and_made_into_a_pdf(board: Any, tmp_path: Path) -> None:
    page = board
    legend = page.locator(".sos-picture__frame").get_by_text("What the marks mean")
    legend.wait_for()
    button(page, "Print").click()
    panel = page.get_by_role("dialog", name="Print: Genogram")
    sheets = panel.get_by_role("listitem")
    panel.get_by_text("pages on A4. The smallest letters are").wait_for()
    on_a4 = sheets.count()
    panel.get_by_label("A3", exact=True).check()
    panel.get_by_text("pages on A3. The smallest letters are").wait_for()
    assert sheets.count() < on_a4
    panel.get_by_label("Upright").check()
    page.wait_for_function(
        "() => [...document.querySelectorAll('.sos-paper__sheet > svg')].every((each) => "
        "each.getAttribute('width') - each.getAttribute('height') < 0)"
    )
    for light in ("true", "false"):
        page.evaluate("light => document.body.dataset.jpThemeLight = light", light)
        assert violations(page, ".sos.sos-picture") == []
    button(panel, "Make the PDF").click()
    with page.expect_download() as downloaded:
        panel.get_by_role("link", name="Download").click()
    kept = tmp_path / "handouts" / "looked-at - Genogram on A3.pdf"
    assert downloaded.value.suggested_filename == kept.name
    assert Path(downloaded.value.path()).read_bytes() == kept.read_bytes()
    assert kept.read_bytes().startswith(b"%PDF")
    page.keyboard.press("Escape")
    page.wait_for_function("() => document.activeElement.textContent.trim() === 'Print'")
    # What somebody leaves out on the screen is not on the paper.
    button(page, "What is shown").click()
    page.get_by_label("What the marks mean").uncheck()
    legend.wait_for(state="detached")
    button(page, "Print").click()
    panel.get_by_text("pages on A3.").wait_for()
    assert panel.get_by_text("What the marks mean").count() == 0
