"""The matrix board as its view meets it: what is sent, and what a gesture changes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Cell, Grid, GridKind, Record
from sos_widgets.scene.notation import Look
from sos_widgets.scene.plan import plan_sheet
from sos_widgets.store import Practice, create
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.beside import WorkedExamples
from sos_widgets.widgets.mapping import MappingBoard
from sos_widgets.widgets.matrix import MatrixBoard
from sos_widgets.widgets.opening import practise
from sos_widgets.widgets.plain import plain_sheet

PEOPLE = (
    Person(id="mia", name="Mia", born=When("2019")),
    Person(id="nan", name="Nan", born=When("about 1955")),
    Person(id="joe", name="Joe"),
    Person(id="rex", name="Rex", pet="dog"),
    Person(id="who", known=False),
)
RECORD = Record(
    id="record",
    title="An invented family",
    family=Family(as_at=When("2026-06"), people=PEOPLE),
    grids=(
        Grid(id="g1", children=("mia", "Cousin"), title="Broken things"),
        Grid(id="g2", kind=GridKind.SAFETY, template="safety_over_time"),
    ),
    cells=(
        Cell(id="c1", grid="g1", row="first", column="what_happened", words="A mug was thrown."),
        Cell(id="c2", grid="g1", row="first", column="effect", child="mia", words="Mia hid."),
    ),
)
WHAT = {"grid": "g1", "row": "recent", "column": "what_happened"}


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """An open practice file with a harm matrix and a safety grid."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice) -> Iterator[MatrixBoard]:
    """A board on it."""
    shown = MatrixBoard(practice)
    yield shown
    shown.close()


def gesture(board: MatrixBoard, do: str, part: str, **rest: Any) -> str:
    """Send an edit as the view does, and give what became of it."""
    said: list[dict[str, Any]] = []
    board.send = said.append
    edit = {"do": do, "edit_id": f"edit-{do}-{part}-{rest}", "part": part, **rest}
    base = board.practice.revision
    message = {"type": "edit", "edit_id": edit["edit_id"], "base": base, "edit": edit}
    board._handle_custom_msg(message, [])
    (answer,) = said
    return str(answer["status"])


def lines(sheet: dict[str, Any]) -> list[str]:
    """Headings and list items of a sheet, in order."""
    found: list[str] = []
    for block in sheet["blocks"]:
        found += block.get("items", [block.get("text", "")])
    return found


def test_a_box_is_saved_by_its_place_and_told(board: MatrixBoard) -> None:
    item = {"id": "g1/recent/what_happened", **WHAT, "child": "", "words": "A plate, on Friday."}
    assert gesture(board, "add", "cells", item=item) == "saved"
    fields = {"when": "spring 2026", "confidence": "disputed", "disputed_by": "Nan"}
    assert gesture(board, "change", "cells", id=item["id"], fields=fields) == "saved"
    assert board.record.cells[-1].when.earliest
    assert "A plate, on Friday. (spring 2026; disputed by Nan)" in repr(board)


def test_two_windows_that_begin_the_same_box_lose_no_words(board: MatrixBoard) -> None:
    base = board.practice.revision
    for words in ("Ours", "Theirs"):
        item = {"id": "g1/recent/what_happened", **WHAT, "words": words}
        edit = {"do": "add", "edit_id": words, "part": "cells", "item": item}
        board._answer({"type": "edit", "edit_id": words, "base": base, "edit": edit})
    (aside,) = board.parts["set_aside"]
    assert board.record.cells[-1].words == "Ours"
    assert (aside["item"], aside["field"], aside["words"]) == (item["id"], "words", "Theirs")


def test_empty_boxes_become_questions_in_the_order_of_the_grid(board: MatrixBoard) -> None:
    asked = lines(board.extra["grids"]["g1"]["questions"])
    assert asked[:2] == ["First known", "How serious"]
    assert "What happened" not in asked[: asked.index("Worst")]
    # One child's box is written, the other's is not.
    assert asked.index("Effect on each child: Cousin") < asked.index("Worst")
    assert asked.count("Effect on each child: Mia and Cousin") == 2
    assert not any("usual day" in each for each in asked)
    item = {"id": "p", "grid": "g1", "row": "pattern", "column": "effect", "child": "mia"}
    gesture(board, "add", "cells", item={**item, "words": "Sleeps badly."})
    assert any("usual day" in each for each in lines(board.extra["grids"]["g1"]["questions"]))


def test_a_full_grid_asks_nothing(board: MatrixBoard) -> None:
    template = board.extra["templates"]["safety_over_time"]
    for row in template["rows"]:
        for column in template["columns"]:
            place = {"grid": "g2", "row": row["id"], "column": column["id"]}
            gesture(board, "add", "cells", item={"id": f"{place}", **place, "words": "Known."})
    said = lines(board.extra["grids"]["g2"]["questions"])
    assert said == ["Something is written in every box."]


@pytest.mark.parametrize(
    ("first", "worst", "recent", "rows"),
    [
        ("2024", "2025", "2026", []),
        ("spring 2024", "2024", "2024", []),
        ("when she was little", "2020", "", []),
        ("May 2025", "2024", "2026", ["first"]),
        ("2023", "2026", "about May 2024", ["recent"]),
        ("2026", "2025", "2024", ["first", "first", "recent"]),
    ],
)
def test_dates_out_of_order_are_asked_about(
    board: MatrixBoard, first: str, worst: str, recent: str, rows: list[str]
) -> None:
    for row, when in (("first", first), ("worst", worst), ("recent", recent)):
        item = {"id": row, "grid": "g1", "row": row, "column": "how_often", "when": when}
        assert gesture(board, "add", "cells", item=item) == "saved"
    advice = [each for each in board.extra["advice"]["notes"] if each["field"] == "when"]
    assert sorted(each["item"] for each in advice) == sorted(rows)
    assert all(each["part"] == "cells" and each["sentence"].endswith("?") for each in advice)
    for n, each in enumerate(advice):
        item = {"id": f"aside{n}", **{k: each[k] for k in ("rule", "part", "item", "about")}}
        assert gesture(board, "add", "dismissals", item=item) == "saved"
    assert [each for each in board.extra["advice"]["notes"] if each["field"] == "when"] == []


def test_a_statement_keeps_its_box_until_the_grid_goes(
    board: MatrixBoard, practice: Practice
) -> None:
    statement = {"id": "s", "category": "harm", "words": "A mug was thrown.", "from_cell": "c1"}
    danger = {"id": "d", "category": "danger_statement", "words": "A mug was thrown.\n"}
    assert gesture(board, "add", "statements", item=statement) == "saved"
    assert gesture(board, "add", "statements", item={**danger, "from_cell": "c1"}) == "saved"
    assert [each["from_cell"] for each in board.parts["statements"]] == ["c1", "c1"]
    assert board.record.statements[1].words == danger["words"]
    assert gesture(board, "remove", "grids", id="g1") == "refused"
    assert gesture(board, "remove", "grids", id="g1", cascade=True) == "saved"
    assert not board.record.cells
    assert [each.from_cell for each in board.record.statements] == ["", ""]
    practice.undo("back")
    assert [each.id for each in board.record.cells] == ["c1", "c2"]
    assert [each.from_cell for each in board.record.statements] == ["c1", "c1"]
    assert board.record.statements_in(Category.HARM)


def test_both_kinds_can_be_added_in_the_words_of_the_pack(
    board: MatrixBoard, practice: Practice
) -> None:
    assert [(each["kind"], each["label"]) for each in board.extra["adds"]] == [
        ("harm", "Add a harm matrix"),
        ("safety", "Add a safety grid"),
    ]
    assert gesture(board, "change", "record", id="", fields={"labels": "early_help"}) == "saved"
    assert [each["label"] for each in board.extra["adds"]] == [
        "Add a worry matrix",
        "Add a safety grid",
    ]


def test_people_are_offered_by_age_and_in_both_lists_where_it_is_not_known(
    board: MatrixBoard,
) -> None:
    assert board.extra["children"] == ["mia", "joe"]
    assert board.extra["adults"] == ["nan", "joe"]


def test_a_grid_of_an_unknown_template_is_told_and_nothing_fails(board: MatrixBoard) -> None:
    assert gesture(board, "add", "grids", item={"id": "g3", "template": "elsewhere"}) == "saved"
    cell = {"id": "x", "grid": "g3", "row": "one", "column": "two", "words": "Kept all the same."}
    assert gesture(board, "add", "cells", item=cell) == "saved"
    told = board.extra["grids"]["g3"]
    assert "Kept all the same." in str(told["sheet"])


def test_a_when_then_line_names_its_box_and_outlives_its_grid(
    board: MatrixBoard, practice: Practice
) -> None:
    box = {"grid": "g2", "row": "first", "column": "who_did_what", "words": "Nan came."}
    gesture(board, "add", "cells", item={"id": "act", **box})
    line = {"id": "l", "from_cell": "act", "moment": "danger_now", "what": "Nan came."}
    assert gesture(board, "add", "when_thens", item=line) == "saved"
    assert gesture(board, "change", "when_thens", id="l", fields={"does": "nan"}) == "saved"
    told = str(board.extra["grids"]["g2"]["sheet"])
    assert "When-then lines begun from here" in told
    assert "Then who acts: Nan" in told
    assert "If that person cannot: Still open" in told
    assert "When-then" not in str(board.extra["grids"]["g1"]["sheet"])
    plan = str(plain_sheet(plan_sheet(practice.record, board.labels)))
    assert "When … then: danger now" in plan
    assert "Safety grid: First, Who did what" in plan
    gesture(board, "remove", "grids", id="g2", cascade=True)
    (left,) = practice.record.when_thens
    assert (left.what, left.from_cell) == ("Nan came.", "")


def test_one_time_is_told_once_and_asks_nothing_more(board: MatrixBoard) -> None:
    same = [{"row": "worst", "same_as": "first"}]
    assert gesture(board, "change", "grids", id="g1", fields={"same": same}) == "saved"
    told = board.extra["grids"]["g1"]
    assert "The same time as “First known”" in str(told["sheet"])
    assert "Worst" not in lines(told["questions"])
    assert "Most recent" in lines(told["questions"])
    place = {"id": "x", "grid": "g1", "row": "worst", "column": "how_often", "words": "Twice."}
    gesture(board, "add", "cells", item=place)
    told = board.extra["grids"]["g1"]
    assert "The same time" not in str(told["sheet"])
    assert "Worst" in lines(told["questions"])


def test_own_templates_are_offered_and_mistakes_said(
    practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    folder = tmp_path / "templates"
    folder.mkdir()
    row, column = "rows: [{id: night, title: At night}]", "columns: [{id: who, title: Who}]"
    good = f"format: 1\nkind: harm\ntitle: Our county's\n{row}\n{column}\n"
    (folder / "good.yaml").write_text(good, "utf-8")
    (folder / "bad.yaml").write_text(good.replace("kind: harm", "kind: ham"), "utf-8")
    board = MatrixBoard(practice)
    (offer, *shipped) = board.extra["more"]
    assert (offer["label"], offer["source"]) == (
        "Add “Our county's”",
        "From your templates folder",
    )
    assert [each["form"] for each in shipped] == [None] * len(shipped)
    (bad,) = board.extra["unreadable"]
    assert bad["name"] == "bad.yaml"
    assert "Did you mean 'harm'?" in bad["sentences"][0]
    item = {"id": "own", **{name: offer[name] for name in ("kind", "template", "form")}}
    assert gesture(board, "add", "grids", item=item) == "saved"
    cell = {"id": "c", "grid": "own", "row": "night", "column": "who", "words": "Only Ivy."}
    assert gesture(board, "add", "cells", item=cell) == "saved"
    (folder / "good.yaml").unlink()
    again = MatrixBoard(practice)
    assert offer["template"] not in [each["template"] for each in again.extra["more"]]
    assert "At night" in repr(again)
    assert "Only Ivy." in repr(again)
    for each in (board, again):
        each.close()


def test_a_card_on_the_map_says_which_box_it_came_from(
    board: MatrixBoard, practice: Practice
) -> None:
    map_ = MappingBoard(practice)
    statement = {"id": "s", "category": "harm", "words": "Mia hid.", "from_cell": "c2"}
    gesture(board, "add", "statements", item=statement)
    assert map_.extra["boxes"]["c2"] == "Broken things: First known, Effect on each child, Mia"
    gesture(board, "remove", "grids", id="g1", cascade=True)
    assert map_.extra["boxes"] == {}
    map_.close()


def test_six_full_grids_answer_fast_and_only_the_changed_one_is_told_anew(tmp_path: Path) -> None:
    grids = tuple(Grid(id=f"g{n}", children=("mia", "joe")) for n in range(6))
    rows = ("first", "worst", "recent", "pattern")
    columns = ("what_happened", "how_serious", "how_often", "effect", "how_we_know")
    cells = tuple(
        Cell(id=f"{grid.id}/{row}/{column}", grid=grid.id, row=row, column=column, words="Words.")
        for grid in grids
        for row in rows
        for column in columns
    )
    record = Record(id="r", family=RECORD.family, grids=grids, cells=cells)
    with create(tmp_path / "six.practice", record) as opened:
        board = MatrixBoard(opened)
        before = dict(board.extra["grids"])
        taken = []
        for n in range(5):
            start = time.perf_counter()
            gesture(board, "change", "cells", id="g3/worst/effect", fields={"words": f"New {n}."})
            taken.append(time.perf_counter() - start)
        after = board.extra["grids"]
        assert min(taken) < 0.05
        assert [id_ for id_ in after if after[id_] is not before[id_]] == ["g3"]
        assert "New 4." in str(after["g3"]["sheet"])
        board.close()


def test_a_worked_example_is_sent_when_it_is_asked_for_and_no_further_than_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    case = files.load_case(files.find_case("ropery-row"))
    stages = [stage.id for stage in case.stages]
    cells = case.worked[0].cells
    asked = {"type": "beside", "at": 0}
    with practise("ropery-row", name="early", released=1) as early:
        board = MatrixBoard(early)
        board._handle_custom_msg(asked, [])
        hidden = [cell.words for cell in cells if cell.from_stage != stages[0]]
        assert hidden
        sent = json.dumps(board.get_state(), default=str, ensure_ascii=False)
        assert not any(words in sent for words in hidden)
        board.close()
    with practise("ropery-row", name="late", released=len(stages)) as late:
        board = MatrixBoard(late)
        assert board.extra["theirs"] is None
        sent = json.dumps(board.get_state(), default=str, ensure_ascii=False)
        assert not any(cell.words in sent for cell in cells)
        board._handle_custom_msg(asked, [])
        theirs: Any = board.extra["theirs"]
        assert theirs["title"] == board.extra["examples"][0]["title"] != ""
        told = [cell for grid in theirs["grids"] for cell in grid["cells"]]
        # The control: what was not there before is there now.
        assert {cell["words"] for cell in told} == {cell.words for cell in cells}
        known = next(cell for cell in told if "broken back door" in cell["words"])
        assert known["known"] == "28 February 2026; Police note; confirmed"
        assert any("Alfie" in cell["ask"] for cell in told)
        board._handle_custom_msg({"type": "beside", "at": 7}, [])
        assert board.extra["theirs"] is None
        board.close()


def test_the_workbench_leaves_the_matrix_to_lay_the_example_beside_itself() -> None:
    case = files.load_case(files.find_case("ropery-row"))
    examples = WorkedExamples(
        case, frozenset(stage.id for stage in case.stages), look=Look(), ids="x-"
    )
    offered = {tool.name: examples.of(tool) for tool in TOOLS}
    assert offered["matrix"] == []
    assert offered["scaling"] != []


def test_who_disputes_a_fact_is_named_anew_with_the_person(board: MatrixBoard) -> None:
    fields = {"confidence": "disputed", "disputed_by": "nan"}
    assert gesture(board, "change", "cells", id="c1", fields=fields) == "saved"
    gesture(board, "change", "people", id="nan", fields={"name": "Nan Beryl"})
    assert "disputed by Nan Beryl" in repr(board)
    gesture(board, "remove", "people", id="nan", cascade=True)
    assert board.record.cells[0].disputed_by == "Nan Beryl"


def test_a_question_of_the_teams_own_is_asked_in_place_of_the_cards(board: MatrixBoard) -> None:
    asked = "Ask Nan: was it the first time?"
    item = {"id": "c9", "grid": "g1", "row": "first", "column": "how_often", "ask": asked}
    assert gesture(board, "add", "cells", item=item) == "saved"
    told = lines(board.extra["grids"]["g1"]["questions"])
    at = told.index("How often")
    assert told[at + 1] == asked
    assert told[at + 2] == "Effect on each child: Cousin"
    assert f"Still to ask: {asked}" in repr(board)
