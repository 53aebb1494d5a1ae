"""The specimen sheets: every mark with its name, and no mark left out."""

from __future__ import annotations

from itertools import combinations

import pytest

from sos_widgets.scene.examples import GROUPS, facts
from sos_widgets.scene.marks import Text, box, walked
from sos_widgets.scene.notation import notation, profiles
from sos_widgets.scene.room import overlap
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Table
from sos_widgets.scene.specimen import comparison, comparisons, specimen


def words(scene: Scene) -> str:
    return " ".join(mark.words for mark in walked(scene.marks) if isinstance(mark, Text))


def table(scene: Scene) -> Table:
    (sheet,) = scene.equivalents
    (found,) = sheet.blocks
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("name", profiles())
def test_every_named_mark_is_on_the_sheet_and_in_its_table(name: str) -> None:
    scene, rules = specimen(name), notation(name)
    named = [rules.legend(*fact) for group in GROUPS for fact in facts(group, rules)]
    assert list(dict.fromkeys(row[0] for row in table(scene).rows)) == list(dict.fromkeys(named))
    assert all(legend.split()[0] in words(scene) for legend in named)
    assert len(named) > 40


@pytest.mark.parametrize(
    "scene", [*map(specimen, profiles()), *comparisons()], ids=lambda scene: scene.title
)
def test_no_words_of_a_sheet_stand_on_others_or_outside(scene: Scene) -> None:
    boxes = {
        (mark.words, mark.x, mark.y): box(mark)
        for mark in walked(scene.marks)
        if isinstance(mark, Text)
    }
    assert [
        pair for pair in combinations(boxes, 2) if overlap(boxes[pair[0]], boxes[pair[1]]) > 1
    ] == []
    for left, top, right, low in boxes.values():
        assert left >= 0
        assert top >= 0
        assert right <= scene.size[0]
        assert low <= scene.size[1]


def test_a_comparison_says_what_a_standard_calls_otherwise_and_where_it_has_no_mark() -> None:
    rows = {row[0]: row[1:] for row in table(comparison("symbols")).rows}
    assert rows["Gender not known or not said"] == (
        "diamond",
        "square with round corners (not in this standard)",
        "diamond (called “Non-binary, or gender not known or not said”)",
    )
    assert rows["Adopted"] == ("no mark of its own", "no mark of its own", "brackets on both sides")
    assert "no mark of its own" in words(comparison("symbols"))


def test_abuse_stands_in_one_column_only() -> None:
    rows = [row for row in table(comparison("bonds")).rows if "abuse" in row[0]]
    assert len(rows) == 3
    assert all(row[1] == row[3] == "no mark of its own" for row in rows)


@pytest.mark.parametrize("group", GROUPS)
def test_a_comparison_has_a_row_for_each_fact_and_says_how_every_mark_looks(group: str) -> None:
    rows = table(comparison(group)).rows
    named = {fact for name in profiles() for fact in facts(group, notation(name))}
    assert len(rows) == len(named)
    assert all(all(cell.strip() for cell in row) for row in rows)


@pytest.mark.parametrize("name", profiles())
def test_marks_that_differ_are_described_differently(name: str) -> None:
    """A person who cannot see the sheet can tell its marks apart."""
    rows = table(specimen(name)).rows
    for part in GROUPS.values():
        said: dict[str, set[str]] = {}
        for mark, look, group, _ in rows:
            if group == part:
                said.setdefault(look, set()).add(mark)
        assert {look: marks for look, marks in said.items() if len(marks) > 1} == {}
