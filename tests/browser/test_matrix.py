"""A harm matrix and a safety grid from blank to finished: with the mouse, and by keyboard alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from sos_widgets import store
from sos_widgets.export import handout
from sos_widgets.model.record import Record
from sos_widgets.widgets.opening import practise

from .axe import violations
from .conftest import Started
from .keyboard import Keyboard, saved
from .steps import begin, comes, in_scheme, newest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TOOL = "Harm matrix and safety grid"
WHAT = "First known, What happened"
WHO = "First, Who did what"
EFFECT = "Effect on each child"
CHILDREN = ("Yaa Sarfo", "Kofi Sarfo")
HARM = {
    WHAT: "He went out alone at night.",
    "First known, How serious": "Found cold by the quay.",
    "First known, How often": "The only time that is known.",
    f"First known, {EFFECT}, Yaa Sarfo": "Woke to an empty bed.",
    f"First known, {EFFECT}, Kofi Sarfo": "Cut his foot.",
    "First known, How we know": "The harbour log.",
    "Most recent, What happened": "Nobody woke when Yaa called.",
    "Most recent, How serious": "She was not hurt.",
    # How often is not known.
    f"Most recent, {EFFECT}, Yaa Sarfo": "Counted ship lights.",
    f"Most recent, {EFFECT}, Kofi Sarfo": "Slept on.",
    "Most recent, How we know": "Yaa, at school.",
}
SAFETY = {
    WHO: "Alfie rang Craig, who sat up.",
    "First, How it protected": "A sober grown-up was awake.",
    f"First, {EFFECT}, Yaa Sarfo": "Went to school.",
    f"First, {EFFECT}, Kofi Sarfo": "Slept.",
    "First, What it would take again": "That a grown-up rings.",
    "First, How we know": "Craig.",
}
LINE = {
    "When we see or hear": "Mum's gone heavy",
    "Who notices it": "Yaa Sarfo",
    "What they do": "Craig comes and sits up.",
    "Then who acts": "Uncle Craig",
    "How soon": "At once",
    "If that person cannot": "Mo Rudkin",
}


class Hand(Protocol):
    """Somebody who works on the board, in one way only."""

    def go_to_tool(self) -> None: ...
    def press(self, name: str) -> None: ...
    def tick(self, name: str) -> None: ...
    def write(self, name: str, words: str) -> None: ...


class Mouse:
    """Clicks, and types where the click has led."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.panel = page.get_by_role("tabpanel", name=TOOL)

    def go_to_tool(self) -> None:
        self.page.get_by_role("tab", name=TOOL).click()

    def press(self, name: str) -> None:
        # Of a button or of what folds something out; the visible words come first in its name.
        found = self.panel.locator("button, summary").filter(has_text=re.compile(f"^{name}"))
        found.first.click()

    def tick(self, name: str) -> None:
        self.panel.get_by_role("checkbox", name=name).first.click()

    def write(self, name: str, words: str) -> None:
        self.panel.get_by_label(name, exact=True).first.click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)
        self.panel.locator(".sos-bar__lead").click()


class Keys:
    """Tab, Enter and Space; every step is checked to be seen."""

    def __init__(self, page: Any) -> None:
        self.keys = Keyboard(page)

    def go_to_tool(self) -> None:
        self.keys.reach("^(The story|Harm matrix and safety grid)$")
        while self.keys.focus()["name"] != TOOL:
            self.keys.press("ArrowRight")

    def press(self, name: str) -> None:
        self._find(f"^{name}")
        self.keys.press("Enter")

    def tick(self, name: str) -> None:
        self._find(f"^{re.escape(name)}$")
        self.keys.press("Space")

    def write(self, name: str, words: str) -> None:
        self._find(f"^{re.escape(name)}$")
        self.keys.press("Control+a")
        self.keys.write(words)

    def _find(self, name: str) -> None:
        """Go on with Tab, or stay where the board has led."""
        if not re.search(name, self.keys.focus()["name"]):
            self.keys.reach(name)


@pytest.fixture
def board(start_screen: Any) -> Any:
    """A family that nothing has been worked on."""
    begin(start_screen)
    return start_screen


def told(record: Record) -> dict[str, Any]:
    """A record without ids: boxes and what was made from them by their places."""
    kinds = {grid.id: grid.kind.value for grid in record.grids}
    places = {c.id: (kinds[c.grid], c.row, c.column, c.child) for c in record.cells}
    return {
        "grids": {
            grid.kind.value: (
                grid.title,
                sorted(grid.children),
                sorted((each.row, each.same_as) for each in grid.same),
            )
            for grid in record.grids
        },
        "cells": {places[c.id]: (c.words, str(c.when)) for c in record.cells},
        "statements": sorted(
            (s.category.value, s.words, str(s.when), places[s.from_cell]) for s in record.statements
        ),
        "lines": [
            (x.moment.value, x.sign, x.notices, x.what, x.does, x.by_when, x.back_up)
            for x in record.when_thens
        ],
        "from": [places[line.from_cell] for line in record.when_thens],
    }


def begin_grid(page: Any, hand: Hand, add: str, title: str) -> None:
    hand.press(add)
    page.get_by_label("What to call it").wait_for()
    hand.write("What to call it", title)
    for child in CHILDREN:
        hand.tick(child)
    hand.press("Close$")
    page.get_by_label("What to call it").wait_for(state="detached")


def work(page: Any, hand: Hand) -> None:
    """Everything that a team does on the two grids."""
    hand.go_to_tool()
    page.get_by_role("button", name="Add a harm matrix").wait_for()
    begin_grid(page, hand, "Add a harm matrix", "At night")
    for box, words in HARM.items():
        hand.write(box, words)
        if box == WHAT:
            hand.press(f"Put on the map under Harm\\s*from {box}")
            hand.press(f"When, how we know, what to ask\\s*for {box}")
            hand.write("When (a day, a month, “spring 2024”)", "28 February 2026")
        if box == "First known, How we know":
            hand.press("The same time as “First known”\\s*for Worst")
            page.get_by_text("The same time as “First known”.", exact=True).wait_for()
    hand.press("Start a danger statement from the most recent and the worst time")
    page.get_by_text("Begun on the map under Danger statements").wait_for()
    if isinstance(hand, Keys):
        hand.keys.reach("^Add a safety grid$", key="Shift+Tab")
    begin_grid(page, hand, "Add a safety grid", "Kept safe")
    for box, words in SAFETY.items():
        hand.write(box, words)
        if box == WHO:
            hand.press(f"Put on the map under Existing safety\\s*from {box}")
            page.get_by_text("On the map: Existing safety").wait_for()
    for row in ("Best", "Most recent"):
        hand.press(f"The same time as “First”\\s*for {row}")
    if isinstance(hand, Keys):
        hand.keys.reach(f"^Start a when-then line from {WHO}$", key="Shift+Tab")
    hand.press(f"Start a when-then line\\s*from {WHO}")
    page.get_by_role("heading", name="When-then lines begun from here").wait_for()
    for field, words in LINE.items():
        hand.write(field, words)
    saved(page)


EXPECTED = {
    "grids": {
        "harm": ("At night", ["kofi", "yaa"], [("worst", "first")]),
        "safety": ("Kept safe", ["kofi", "yaa"], [("best", "first"), ("recent", "first")]),
    },
    "statements": [
        (
            "danger_statement",
            "Most recent: Nobody woke when Yaa called.\nYaa Sarfo: Counted ship lights.\n"
            "Kofi Sarfo: Slept on.\nFirst known, 28 February 2026: He went out alone at night.\n"
            "Yaa Sarfo: Woke to an empty bed.\nKofi Sarfo: Cut his foot.\n",
            "",
            ("harm", "recent", "what_happened", ""),
        ),
        ("existing_safety", SAFETY[WHO], "", ("safety", "first", "who_did_what", "")),
        ("harm", HARM[WHAT], "", ("harm", "first", "what_happened", "")),
    ],
    "lines": [
        (
            "danger_now",
            "Mum's gone heavy",
            "yaa",
            "Craig comes and sits up.",
            "Uncle Craig",
            "At once",
            "mo",
        )
    ],
    "from": [("safety", "first", "who_did_what", "")],
}


@pytest.mark.parametrize("way", [Mouse, Keys])
def test_from_blank_to_finished_in_one_way_or_the_other(
    workbench: Started, board: Any, way: type[Mouse] | type[Keys]
) -> None:
    work(board, way(board))
    found = told(newest(workbench.folder))
    cells = found.pop("cells")
    assert found == EXPECTED
    assert sorted(words for words, _ in cells.values()) == sorted(
        [*HARM.values(), *SAFETY.values()]
    )
    assert cells["harm", "first", "what_happened", ""][1] == "28 February 2026"
    assert ("harm", "recent", "how_often", "") not in cells
    # What nobody knows is a question to ask.
    board.get_by_role("button", name="At night").click()
    board.get_by_text("Questions to ask, from the boxes").click()
    questions = board.get_by_role("region", name="Questions to ask")
    questions.get_by_text("How many times, between which months?").wait_for()
    comes(questions.get_by_text("First known").count, 0)


TEMPLATE = """\
format: 1
kind: harm
title: Our county's matrix
row_heading: Which night
rows:
  - {id: last, title: The last night}
columns:
  - {id: who, title: Who was awake}
"""


@pytest.fixture
def own(workbench: Started) -> Iterator[Path]:
    """Templates of a trainer's own: one as it should be, and one with a slip."""
    folder = workbench.folder / "templates"
    folder.mkdir()
    (folder / "county.yaml").write_text(TEMPLATE, encoding="utf-8")
    (folder / "slip.yaml").write_text(TEMPLATE.replace("kind: harm", "kind: ham"), encoding="utf-8")
    yield folder
    shutil.rmtree(folder)


def test_a_trainers_own_matrix_and_axe(workbench: Started, board: Any, own: Path) -> None:
    mouse = Mouse(board)
    mouse.go_to_tool()
    mouse.press("Add a safety grid")
    mouse.press("Close$")
    mouse.write(WHO, "Alfie rang Craig.")
    mouse.press(f"When, how we know, what to ask\\s*for {WHO}")
    mouse.press("Start a when-then line")
    mouse.press("Other kinds of grid")
    board.get_by_text("Did you mean 'harm'?").wait_for()
    axe_finds_nothing(board)
    mouse.press("Add “Our county's matrix”")
    mouse.write("What to call it", "Our own")
    mouse.write("The last night, Who was awake", "Only Yaa.")
    saved(board)
    axe_finds_nothing(board)
    record = newest(workbench.folder)
    assert record.grids[1].form is not None
    assert record.grids[1].form.title == "Our county's matrix"
    assert (record.cells[-1].row, record.cells[-1].words) == ("last", "Only Yaa.")
    # It is taken home without the file that it was begun from.
    (own / "county.yaml").unlink()
    path = store.practice_files(workbench.folder)[0].path
    page = handout.write(str(path), workbench.home / "ours.html", parts=("matrix",))
    taken = page.read_text("utf-8")
    for words in ("Our own", "Which night", "The last night", "Who was awake", "Only Yaa."):
        assert words in taken


def test_a_worked_example_between_our_rows_and_large_for_the_room(
    workbench: Started, start_screen: Any
) -> None:
    page = start_screen
    practise("ropery-row", name="Late", released=6, folder=workbench.folder).close()
    page.reload()
    page.get_by_role("button", name=re.compile("^Go on")).click()
    mouse = Mouse(page)
    mouse.go_to_tool()
    mouse.press("Add a harm matrix")
    mouse.press("Close$")
    mouse.write(WHAT, HARM[WHAT])
    keys = Keyboard(page)
    keys.reach("^It was the only time", key="Shift+Tab")
    keys.press("Enter")
    keys.lands("^Tell it by itself")
    comes(page.get_by_text("The same time as “First known”.").count, 2)
    theirs = mouse.panel.locator(".sos-matrix__theirs")
    assert theirs.count() == 0
    keys.reach("^Show the worked example beside ours$", key="Shift+Tab")
    keys.press("Enter")
    theirs.filter(has_text="broken back door").wait_for()
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, "[data-sos-board=matrix]") == []
    keys.reach("^Show it large$")
    keys.press("Enter")
    large = page.get_by_role("dialog")
    large.get_by_role("button", name="Worst").click()
    large.get_by_text("The same time as “First known”.").wait_for()
    assert violations(page, "dialog.sos-large") == []
    keys.press("Escape")
    keys.lands("^Show it large$")
    saved(page)
    assert [each.same_as for each in newest(workbench.folder).grids[0].same] == ["first", "first"]


def axe_finds_nothing(page: Any) -> None:
    for scheme in ("light", "dark"):
        in_scheme(page, scheme)
        assert violations(page, ".sos") == [], scheme
