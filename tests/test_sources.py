"""What somebody names: a family by its short name or file, a practice file, a GEDCOM file."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.export.handout import write, write_paper
from sos_widgets.export.session_pages import write_ahead, write_pack
from sos_widgets.model.record import Record
from sos_widgets.sources import family_file, record_from, source_named

FAMILY = "ropery-row"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A family's file that lies in no folder of families, and has a title of its own."""
    file = tmp_path / "elsewhere" / "mine.yaml"
    file.parent.mkdir()
    text = files.find_case(FAMILY).read_text("utf-8")
    text = text.replace(f"slug: {FAMILY}", "slug: mine").replace("family, Ropery Row", "on paper")
    file.write_text(text, "utf-8")
    return file


def words(page: Path) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.read_text("utf-8"))).split())


@pytest.mark.parametrize(
    "made",
    [
        write,
        lambda source, out: write(source, out, audience="trainer"),
        write_paper,
        write_ahead,
        lambda source, out: write_pack(source, out, session="2-hours"),
    ],
    ids=["handout", "trainer", "paper", "ahead", "pack"],
)
def test_every_page_is_made_of_a_family_s_file_as_of_its_short_name(
    made: Callable[[Any, Path], Path], mine: Path, tmp_path: Path
) -> None:
    of_file = words(made(mine, tmp_path / "file.html"))
    of_name = words(made(FAMILY, tmp_path / "name.html"))
    assert "The Rudkin and Sarfo on paper" in of_file
    assert "could not be drawn" not in of_file
    renamed = of_name.replace("family, Ropery Row", "on paper")
    assert len(of_file.split()) == len(renamed.split()) > 150


def test_a_name_leads_to_what_is_meant(mine: Path, tmp_path: Path) -> None:
    work = tmp_path / "work.practice"
    store.create(work, Record(id="r", case=FAMILY)).close()
    shipped = files.find_case(FAMILY)
    found = [source_named(each) for each in (FAMILY, mine, str(mine), work, "family.GED")]
    assert [each.kind for each in found] == ["family", "family", "family", "practice", "gedcom"]
    assert [each.path for each in found[:4]] == [shipped, mine, mine, work]
    assert family_file(work) == shipped
    assert record_from(str(mine))[0].case == "mine"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone.practice", "There is no practice file 'gone.practice' here."),
        ("gone/mine.yaml", "There is no file 'gone/mine.yaml'."),
        ("ropery-rwo", "Did you mean 'ropery-row'?"),
    ],
)
def test_what_is_not_there_is_said(name: str, sentence: str) -> None:
    with pytest.raises(NotFoundError, match=re.escape(sentence)):
        source_named(name)


def test_where_no_family_is_meant_it_is_said(tmp_path: Path) -> None:
    drawn = tmp_path / "drawn.practice"
    store.create(drawn, Record(id="r")).close()
    with pytest.raises(NotFoundError, match=r"“drawn\.practice” was not begun with a practice"):
        family_file(drawn)
    for made in (write, write_paper, write_ahead):
        with pytest.raises(SosError, match=r"practice-workbench import tree\.ged"):
            made("tree.ged", tmp_path / "x.html")
    assert not (tmp_path / "x.html").exists()
