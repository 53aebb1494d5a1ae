"""The network by mouse, and a plan that failed mended by keyboard, each from its lesson."""

from __future__ import annotations

import re
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.network import Circle, circle_of
from sos_widgets.model.record import Moment, Record, SystemKind

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import in_scheme, open_lesson

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def on_disk(room: Started, lesson: str) -> Record:
    with store.open_practice(room.folder / f"lesson-{lesson}.practice") as practice:
        return practice.record


def looked_at(page: Any, board: str) -> None:
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, board) == []


def test_somebody_new_comes_into_the_network_and_is_told_by_mouse(
    page: Any, workbench: Started
) -> None:
    open_lesson(page, workbench, "10-network.ipynb")
    page.get_by_text("There is nobody in the network yet.").wait_for()
    page.get_by_role("textbox", name="Name", exact=True).fill("Len Pocklington")
    page.get_by_label("Who they are to the family").select_option(label="Neighbour")
    page.get_by_role("button", name=re.compile("^Bring into the network.*Len")).click()
    page.get_by_label("How much they know").select_option(label="Knows everything")
    page.get_by_label("Who told them").fill("Gemma Rudkin")
    page.get_by_label("Since when").fill("18 May 2026")
    page.get_by_label("Would be called at night").check()
    everything = page.get_by_role("region", name="Knows everything")
    everything.get_by_role("button", name=re.compile("^Len Pocklington")).wait_for()
    page.get_by_role("button", name="Put down what is said").click()
    page.get_by_text("Questions that others have asked").click()
    page.get_by_role("button", name=re.compile("^Who was at the last birthday")).click()
    saved(page)
    looked_at(page, ".sos-network")
    record = on_disk(workbench, "network")
    (len_,) = record.network
    system = next(each for each in record.systems if each.id == len_.who)
    assert (system.name, system.kind) == ("Len Pocklington", SystemKind.NEIGHBOUR)
    assert circle_of(len_.id, record.circle_moves) is Circle.EVERYTHING
    assert [(each.by, str(each.when)) for each in record.circle_moves] == [("gemma", "18 May 2026")]
    assert record.obstacles[0].ask.startswith("Who was at the last birthday")


def test_a_line_that_failed_is_mended_by_keyboard(page: Any, workbench: Started) -> None:
    open_lesson(page, workbench, "11-safety-plan.ipynb")
    page.get_by_role("heading", name="At the early sign").wait_for()
    keys = Keyboard(page)
    page.get_by_role("region", name="When … then").locator("summary").first.focus()
    keys.reach("^Mend it, with a line in its place.*Yaa cannot wake Mum")
    keys.press("Enter")
    keys.lands("^When we see or hear$")
    for name, words in (
        ("When we see or hear", "Gemma has not rung Len by nine"),
        ("Who notices it", "Len Pocklington, number 8"),
        ("What they do", "comes, or sends Stephen"),
        ("Then who acts", "Craig Rudkin"),
        ("If that person cannot", "Stephen Dacre"),
    ):
        if keys.focus()["name"] != name:
            keys.reach(f"^{name}$")
        keys.press("Control+a")
        page.keyboard.type(words)
    keys.press("Tab")
    page.locator("summary", has_text="No longer in use").wait_for()
    saved(page)
    looked_at(page, ".sos-plan")
    record = on_disk(workbench, "plan")
    (new,) = (each for each in record.when_thens if each.sign.startswith("Gemma has not rung"))
    lamp = next(each for each in record.when_thens if each.id == "lamp")
    assert lamp.instead == new.id
    assert new.moment is Moment.DANGER_NOW
    assert (new.notices, new.does, new.back_up) == ("len", "craig", "stephen")
    assert new.what == "comes, or sends Stephen"
