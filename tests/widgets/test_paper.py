"""A board's picture on paper: seen before it is printed, and made as a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.model.edits import Change
from sos_widgets.model.family import Family, Household, Member, ParentLink, Person
from sos_widgets.model.record import Record, System
from sos_widgets.store import Practice, create
from sos_widgets.widgets import EcomapBoard, GenogramBoard
from sos_widgets.widgets.picture import PictureBoard

WIDE = 40
PAPERS = {("a4", "upright"), ("a4", "across"), ("a3", "upright"), ("a3", "across")}


def large() -> Record:
    """More brothers and sisters than fit side by side on any paper."""
    children = tuple(Person(id=f"c{n}", name=f"Child {n}", focal=not n) for n in range(WIDE))
    return Record(
        id="r",
        centre="home",
        family=Family(
            people=(Person(id="mum", name="Rosa"), *children),
            parent_links=tuple(
                ParentLink(id=f"l{who.id}", child=who.id, parent="mum") for who in children
            ),
            households=(Household(id="home", name="Home", members=(Member(person="mum"),)),),
        ),
        systems=(System(id="school", name="Hill School"),),
    )


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "our-map.practice", large()) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice) -> Iterator[GenogramBoard]:
    shown = GenogramBoard(practice)
    yield shown
    shown.close()


def asked(board: PictureBoard, paper: str, way: str = "") -> dict[str, Any]:
    answer = board._answer({"type": "paper", "paper": paper, "way": way})
    assert answer is not None
    return answer


def made(
    board: PictureBoard, monkeypatch: pytest.MonkeyPatch, **wanted: str
) -> tuple[dict[str, Any], bytes]:
    """What a page hears when it has asked for a PDF."""
    told: list[Any] = []
    monkeypatch.setattr(board, "send", lambda *each: told.append(each))
    board._receive(board, {"type": "pdf", **wanted}, [])
    ((answer, buffers),) = told
    return answer, buffers[0]


def size_of(page: str) -> tuple[float, float]:
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', page)
    assert found
    return float(found[1]), float(found[2])


@pytest.mark.parametrize(("paper", "way"), sorted(PAPERS))
def test_each_page_is_shown_as_it_will_lie(board: GenogramBoard, paper: str, way: str) -> None:
    answer = asked(board, paper, way)
    assert len(answer["pages"]) > 2
    assert answer["letters"] >= 7.0
    for page in answer["pages"]:
        wide, high = size_of(page)
        assert (wide > high) == (way == "across")
    joins = [page.count("joins page") for page in answer["pages"]]
    assert sum(joins) >= 2
    assert "page 1 of" in answer["pages"][0]


def test_the_pdf_has_the_pages_that_were_shown_and_stays_with_the_handouts(
    board: GenogramBoard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown = asked(board, "a4", "across")["pages"]
    answer, data = made(board, monkeypatch, paper="a4", way="across")
    assert answer["name"] == "our-map - Genogram on A4.pdf"
    assert (tmp_path / answer["where"]).read_bytes() == data
    assert data.startswith(b"%PDF")
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", data)
    assert len(boxes) == len(shown)
    assert {(round(float(w)), round(float(h))) for w, h in boxes} == {(842, 595)}
    # The same page, asked again, is the same file.
    assert made(board, monkeypatch, paper="a4", way="across")[1] == data


def test_what_has_just_been_changed_is_on_the_paper(
    board: GenogramBoard, practice: Practice
) -> None:
    practice.submit(Change(part="people", id="mum", fields={"name": "Marisol"}))
    assert any("Marisol" in page for page in asked(board, "a3")["pages"])


def test_the_paper_shows_what_the_screen_shows(board: GenogramBoard) -> None:
    """Without the legend where somebody has left it out."""
    assert any("What the marks mean" in page for page in asked(board, "a4")["pages"])
    board._answer({"type": "layers", "legend": False})
    assert not any("What the marks mean" in page for page in asked(board, "a4")["pages"])


def test_an_eco_map_goes_on_paper(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    board = EcomapBoard(practice)
    (page,) = asked(board, "a4")["pages"]
    assert "Hill School" in page
    answer, data = made(board, monkeypatch, paper="a4", way="")
    assert answer["name"] == "our-map - Eco map on A4.pdf"
    assert data.startswith(b"%PDF")
    board.close()


def test_where_the_folder_cannot_be_written_the_pdf_is_offered_all_the_same(
    board: GenogramBoard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "handouts").write_text("in the way")
    answer, data = made(board, monkeypatch, paper="a4", way="")
    assert "could not be put into the folder “handouts”" in answer["trouble"]
    assert "where" not in answer
    assert data.startswith(b"%PDF")


def test_paper_that_there_is_not_is_answered_in_a_sentence(
    board: GenogramBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "There are a4, a3" in asked(board, "letter")["trouble"]
    answer, data = made(board, monkeypatch, paper="a4", way="sideways")
    assert "Paper does not lie 'sideways'" in answer["trouble"]
    assert data == b""
