"""What a grid does not say yet, as questions: on the board row by row, on paper each once."""

from __future__ import annotations

from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.record import Record
from sos_widgets.render.text import text
from sos_widgets.scene.questions import all_questions_sheet, questions_sheet
from sos_widgets.words import labels_or_default

GRID = Grid(id="g", title="Nights")
WRITTEN = Cell(id="c", grid="g", row="first", column="how_often", words="Once.")
RECORD = Record(id="r", grids=(GRID,), cells=(WRITTEN,))
ASKED = "How many times, between which months?"


def test_on_paper_each_question_stands_once_with_the_rows_that_are_open() -> None:
    on_paper = text(all_questions_sheet(RECORD, labels_or_default("harm")))
    on_board = text(questions_sheet(RECORD, GRID))
    assert on_board.count(ASKED) == 2
    assert on_paper.count(ASKED) == 1
    assert "Still open: Worst; Most recent." in on_paper
    assert "Still open: First known; Worst; Most recent." in on_paper


def test_a_grid_that_says_everything_asks_nothing() -> None:
    rows, columns = ("first", "worst", "recent"), ("what_happened", "how_serious", "how_often")
    cells = tuple(
        Cell(id=f"{row}-{column}", grid="g", row=row, column=column, words="Said.")
        for row in rows
        for column in (*columns, "effect", "how_we_know")
    )
    full = Record(id="r", grids=(GRID,), cells=cells)
    assert "Still open" not in text(all_questions_sheet(full, labels_or_default("harm")))
    assert "Still open" in text(all_questions_sheet(RECORD, labels_or_default("harm")))


def test_a_question_of_the_teams_own_stands_first_and_with_its_row() -> None:
    own = Cell(id="own", grid="g", row="worst", column="how_often", ask="Ask Mo: how often?")
    partly = Cell(
        id="p", grid="g", row="first", column="how_serious", words="Cold.", ask="Who saw?"
    )
    record = Record(id="r", grids=(GRID,), cells=(WRITTEN, own, partly))
    on_board = text(questions_sheet(record, GRID))
    assert on_board.count(ASKED) == 1
    assert "Ask Mo: how often?" in on_board
    on_paper = text(all_questions_sheet(record, labels_or_default("harm")))
    assert "Worst: Ask Mo: how often?" in on_paper
    assert "First known: Who saw?" in on_paper
    assert "Still open: Most recent." in on_paper
