"""Everything on the boards is also there in words and tables."""

from __future__ import annotations

import pytest

from sos_widgets.model.record import Category, Column, Record
from sos_widgets.render.text import text
from sos_widgets.scene.ecomap import ecomap_sheet
from sos_widgets.scene.genogram import genogram_sheet
from sos_widgets.scene.mapping import mapping_sheet
from sos_widgets.scene.matrix import matrix_sheet
from sos_widgets.scene.meetings import meetings_sheet
from sos_widgets.scene.plan import plan_sheet
from sos_widgets.scene.questions import all_questions_sheet
from sos_widgets.scene.scaling import scaling_sheet
from sos_widgets.scene.sheet import Table
from sos_widgets.words import labels
from tests.scene.sample import record

SHEETS = [
    genogram_sheet,
    ecomap_sheet,
    mapping_sheet,
    matrix_sheet,
    meetings_sheet,
    scaling_sheet,
    plan_sheet,
    all_questions_sheet,
]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.__name__)
@pytest.mark.parametrize("whole", [record(), Record(id="empty")], ids=["full", "empty"])
def test_tables_are_whole_and_nothing_is_without_words(sheet: object, whole: Record) -> None:
    made = sheet(whole, labels())  # type: ignore[operator]
    assert made.title
    assert made.blocks
    for block in made.blocks:
        if isinstance(block, Table):
            assert block.caption
            assert all(block.columns)
            assert all(len(row) == len(block.columns) for row in block.rows)


def test_the_map_says_every_word_who_and_what_belongs_together() -> None:
    said = text(mapping_sheet(record(), labels()))
    for statement in record().statements:
        assert statement.words in said
    assert "“Tess drove over and took us home”" in said
    assert "Who said it: Isla, own words" in said
    assert "How it went: not done: no credit" in said
    assert "Craig sees less" in said


def test_an_empty_category_says_so_in_the_packs_words() -> None:
    pack = labels("early_help")
    said = text(mapping_sheet(Record(id="r"), pack))
    for column in Column:
        assert pack.question(column) in said
    assert pack.empty(Category.HARM) in said


def test_each_childs_box_of_the_grid_is_named() -> None:
    said = text(matrix_sheet(record(), labels()))
    assert "Isla: Hid all day" in said
    assert "Finn: Would not eat (Edith saw it)" in said
    assert "Nothing written yet" in said


def test_scales_are_told_meeting_by_meeting() -> None:
    said = text(scaling_sheet(record(), labels()))
    assert said.index("First meeting, 4 March 2026") < said.index("Review, 20 April 2026")
    assert "I hear it" in said


def test_meetings_tell_who_was_there_and_the_steps() -> None:
    said = text(meetings_sheet(record(), labels()))
    assert "There: Lorna and School nurse." in said
    assert "Ring Tess before tea" in said


def test_the_genogram_tells_children_with_every_kind_of_parent() -> None:
    said = text(genogram_sheet(record(), labels()))
    assert "Lee and Lorna (birth parent)" in said
    assert "Tess (kinship carer, since 2025)" in said
    assert "Isla lives with Tess (interim care order) since January 2025." in said


def test_a_system_without_a_tie_is_listed() -> None:
    assert "no tie" in text(ecomap_sheet(record(), labels()))
