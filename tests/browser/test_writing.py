"""A trainer writes a family of their own: begun, opened in an editor, checked, practised on."""

from __future__ import annotations

from typing import Any

import pytest

from .axe import violations
from .conftest import Started, close_the_family
from .keyboard import Keyboard
from .steps import in_scheme, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BOARD = "[data-sos-board=writing]"


def test_a_family_is_begun_mended_and_practised_on(workbench: Started, page: Any) -> None:
    open_lesson(page, workbench, "15-write-a-family.ipynb")
    board = page.locator(BOARD)
    keys = Keyboard(page)
    board.get_by_label("What is the family called?").wait_for()
    keys.reach("^What is the family called")
    keys.write("Moss Lane")
    keys.press("Enter")
    board.get_by_role("heading", name="Moss Lane").wait_for()
    path = workbench.folder / "families" / "moss-lane.yaml"
    sound = path.read_text("utf-8")

    with page.context.expect_page() as opened:
        board.get_by_role("link", name="Open the file of Moss Lane").click()
    editor = opened.value
    editor.get_by_text("A practice family of your own.").first.wait_for()
    editor.close()

    path.write_text(sound.replace("intensity: 1\n", "intensity: lots\n"), "utf-8")
    keys.reach("^Check Moss Lane$")
    keys.press("Enter")
    board.get_by_role("heading", name="One thing keeps it from being used").wait_for()
    board.get_by_text("A whole number is needed here").wait_for()
    path.write_text(sound, "utf-8")
    board.get_by_role("button", name="Check Moss Lane").click()
    board.get_by_role("heading", name="It can be used").wait_for()
    at = sound.split("\n").index("voices:") + 1
    board.get_by_text(f"Line {at}, role cards:").wait_for()
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, BOARD) == []

    close_the_family(page, workbench)
    page.get_by_role("heading", name="Moss Lane").wait_for()
    path.unlink()
