"""The way alone and the paper pack, as a person meets them on the start screen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.export.handout import write_paper

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import FAMILY, in_scheme, newest

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_step_of_the_way_alone_by_keyboard_and_what_is_kept_of_it(
    workbench: Started, start_screen: Any
) -> None:
    page = start_screen
    page.get_by_role("button", name=re.compile(f"^On your own.*{FAMILY}$")).click()
    panel = page.get_by_role("tabpanel", name="On your own", exact=True)
    panel.get_by_role("heading", name="Before I begin").wait_for()
    keys = Keyboard(page)
    panel.get_by_role("radio", name="4", exact=True).check()
    keys.reach("^Begin$")
    keys.press("Enter")
    panel.get_by_role("heading", name="Part 1 of the story").wait_for()
    keys.reach("^What I make of it$")
    keys.write("That somebody came.")
    keys.reach("^Done; on to the next step$")
    keys.press("Enter")
    panel.get_by_role("heading", name="Worries and what is working well").wait_for()
    saved(page)
    record = newest(workbench.folder)
    assert [each.words for each in record.reflections] == ["", "That somebody came."]
    assert record.closings[0].before == 4
    for scheme in ("dark", "light"):
        in_scheme(page, scheme)
        assert violations(page, ".sos-workbench") == []
    keys.reach("^Open “Mapping”$")
    keys.press("Enter")
    tab = page.get_by_role("tab", name="Mapping", exact=True)
    tab.and_(page.locator("[aria-selected=true]")).wait_for()
    assert tab.evaluate("tab => tab === document.activeElement")


def test_a_paper_pack_prints_on_a4_and_a3_and_no_sheet_spills_over(
    browser: Any, tmp_path: Path
) -> None:
    pack = write_paper("ropery-row", tmp_path / "pack.html")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(pack.as_uri())
    assert violations(page, "html") == []
    pdf = page.pdf(prefer_css_page_size=True)
    sizes = [
        (round(float(wide)), round(float(high)))
        for wide, high in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    ]
    large = [each for each in sizes if each[0] > 1000]
    assert len(large) == page.locator(".wide").count() == 4, "each on one sheet of A3"
    assert {each[1] for each in large} == {842}
    assert {each for each in sizes if each[0] < 1000} == {(595, 842)}
    page.emulate_media(media="print")
    # A card is no higher than a sheet, or it would be cut in two where nobody cuts.
    assert page.evaluate(
        "[...document.querySelectorAll('.card, .role')].every(card => card.offsetHeight < 950)"
    )
    page.close()
