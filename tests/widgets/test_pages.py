"""The board of words and pictures: what it sends its page, and the booklets that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from sos_widgets import files
from sos_widgets.model.edits import Add
from sos_widgets.model.pages import Book
from sos_widgets.scene.notation import Look
from sos_widgets.store import Practice, create, open_practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets import PagesBoard
from sos_widgets.widgets.beside import WorkedExamples
from tests.scene.books import book_record

LINE = {"id": "new", "page": "two", "thing": "line", "points": [1, 1, 40, 40]}


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "one.practice", book_record()) as opened:
        yield opened


def looked_at(practice: Practice) -> PagesBoard:
    board = PagesBoard(practice)
    board.send = lambda *_: None
    board._handle_custom_msg({"type": "looked_at"}, [])
    return board


def ask(board: PagesBoard, message: dict[str, Any]) -> dict[str, Any]:
    said: list[dict[str, Any]] = []
    board.send = lambda content, *_: said.append(content)
    board._handle_custom_msg(message, [])
    return next(each for each in said if each["type"] in ("answer", "booklet"))


def add(board: PagesBoard, part: str, item: dict[str, Any]) -> dict[str, Any]:
    edit = {"do": "add", "edit_id": f"e{item['id']}", "part": part, "item": item}
    base = board.practice.revision
    return ask(board, {"type": "edit", "edit_id": edit["edit_id"], "base": base, "edit": edit})


def test_every_picture_is_whole_and_ids_are_those_of_what_is_drawn(practice: Practice) -> None:
    board = looked_at(practice)
    ids: list[str] = []
    for id_, page in board.extra["pages"].items():
        root = ElementTree.fromstring(page["svg"])
        ids += [each.attrib["id"] for each in root.iter() if "id" in each.attrib]
        drawn = [each.id for each in practice.record.drawings if each.page == id_]
        assert {page["ids"] + each for each in drawn} <= set(ids)
    for look in board.extra["looks"].values():
        ids += [
            each.attrib["id"]
            for each in ElementTree.fromstring(look["svg"]).iter()
            if "id" in each.attrib
        ]
        assert look["words"]
    assert len(ids) == len(set(ids))


def test_a_line_is_on_disk_when_it_is_said_to_be_saved_and_only_its_page_is_drawn_anew(
    practice: Practice,
) -> None:
    board = looked_at(practice)
    before = board.extra["pages"]
    assert add(board, "drawings", LINE)["status"] == "saved"
    board._show_extra()
    after = board.extra["pages"]
    assert after["two"]["svg"] != before["two"]["svg"]
    assert after["one"]["svg"] is before["one"]["svg"]
    practice.close()
    with open_practice(practice.path) as again:
        assert again.record.drawings[-1].points == (1, 1, 40, 40)


def test_another_look_draws_somebody_anew_wherever_they_stand(practice: Practice) -> None:
    board = looked_at(practice)
    before = board.extra
    edit = {
        "do": "change",
        "edit_id": "c",
        "part": "looks",
        "id": "maisie",
        "fields": {"hair": "afro"},
    }
    ask(board, {"type": "edit", "edit_id": "c", "base": practice.revision, "edit": edit})
    board._show_extra()
    assert board.extra["looks"]["maisie"]["svg"] != before["looks"]["maisie"]["svg"]
    assert board.extra["pages"]["one"]["svg"] != before["pages"]["one"]["svg"]


def test_a_booklet_is_handed_over_and_put_beside_the_file(practice: Practice) -> None:
    board = PagesBoard(practice)
    made = ask(board, {"type": "booklet", "book": "story", "fold": True})
    file = practice.path.parent / made["where"]
    assert file.read_text("utf-8") == made["html"]
    assert "Dad sings in the bath." in made["html"]
    assert made["name"] == "one - Who wakes up first.html"
    flat = ask(board, {"type": "booklet", "book": "story", "fold": False})
    assert flat["name"] != made["name"]


def test_two_books_of_one_title_have_a_booklet_each(practice: Practice) -> None:
    other = Book(id="other", title="Who wakes up first?")
    assert practice.submit(Add(edit_id="o", part="books", item=other)).status == "saved"
    board = PagesBoard(practice)
    made = [
        ask(board, {"type": "booklet", "book": book, "fold": True})
        for book in ("story", "other", "story")
    ]
    assert made[0]["where"] == made[2]["where"] != made[1]["where"]
    for each in made:
        assert (practice.path.parent / each["where"]).read_text("utf-8") == each["html"]


def test_a_booklet_that_cannot_be_kept_is_still_handed_over(practice: Practice) -> None:
    (practice.path.parent / "handouts").write_text("a file where a folder should be")
    made = ask(PagesBoard(practice), {"type": "booklet", "book": "story", "fold": True})
    assert "The folder “handouts” cannot be made" in made["trouble"]
    assert "Dad sings" in made["html"]


def test_a_book_that_has_gone_is_said_to_have_gone(practice: Practice) -> None:
    made = ask(PagesBoard(practice), {"type": "booklet", "book": "gone", "fold": True})
    assert made["trouble"] == "This book is not here any more."


def test_the_text_of_the_board_has_every_word(practice: Practice) -> None:
    said = repr(PagesBoard(practice))
    assert "One night he did not wake up." in said
    assert "Somebody." in said


def test_the_worked_books_stand_beside_ones_own_as_pages_once_their_stage_is_released() -> None:
    case = files.load_case(files.find_case("ropery-row"))
    (tool,) = (each for each in TOOLS if each.name == "pages")
    stages = [each.id for each in case.stages]
    for upto, pages in ((stages[:1], 0), (stages[:3], 3), (stages, 13)):
        examples = WorkedExamples(case, frozenset(upto), look=Look(), ids="x-")
        assert len(examples.of(tool)) == (1 if pages else 0)
        if pages:
            kinds = [each["kind"] for each in examples.plain(tool, 0)["shown"]["blocks"]]
            assert kinds.count("picture") == pages


def test_nothing_is_drawn_before_somebody_looks(practice: Practice) -> None:
    board = PagesBoard(practice)
    assert "pages" not in board.extra
    assert "pages" in looked_at(practice).extra
