"""Copies of one's own: beside the worked example, for the next visit, and the closing page."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from sos_widgets import files, store
from sos_widgets.copies import copies, copy_of
from sos_widgets.errors import NotFoundError
from sos_widgets.export.handout import AUDIENCES, write
from sos_widgets.export.parts import part_sheet
from sos_widgets.model.attempts import Attempt, Sitting
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.closing import Closing
from sos_widgets.model.network import Obstacle
from sos_widgets.model.raters import in_the_room
from sos_widgets.model.record import (
    Category,
    Rating,
    Record,
    Released,
    Role,
    Scale,
    SetAside,
    Statement,
    View,
)
from sos_widgets.model.rounds import without_private
from sos_widgets.model.stages import start
from sos_widgets.render.text import text
from sos_widgets.words.reading import Reading

CLOSING = Closing(
    id="own", question="Who listens at night?", whom="K.", before=3, after=8, moved="Yaa's drawing"
)
OURS = Statement(id="ours", category=Category.HARM, words="What we wrote ourselves.")


def said(page: Path) -> str:
    body = re.sub(r"<style.*?</style>", "", page.read_text("utf-8"), flags=re.S)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


@pytest.fixture(scope="module")
def case() -> CaseStudy:
    return files.load_case("ropery-row")


@pytest.fixture
def record(case: CaseStudy) -> Record:
    """A room that has seen the first part, and has something of its own of everything here."""
    begun = start(case, id_="r")
    return replace(
        begun,
        statements=(OURS,),
        closings=(CLOSING,),
        set_aside=(
            SetAside(id="k", part="closings", item="own", field="moved", words="kept of a closing"),
        ),
        sittings=(Sitting(id="go", exercise="x", round="y"),),
        attempts=(
            Attempt(id="a", sitting="go", words="What did you do then?"),
            Attempt(id="b", sitting="go", words="Somebody comes at night."),
        ),
        obstacles=(
            Obstacle(id="o", who="joe", ask="Who would you tell first?"),
            Obstacle(id="p", ask="Is it answered?", answer="Yes."),
        ),
    )


def file_of(record: Record, folder: Path) -> Path:
    path = folder / "work.practice"
    store.create(path, record).close()
    return path


def test_a_closing_page_is_in_its_own_copy_and_in_nobody_else_s(
    record: Record, tmp_path: Path
) -> None:
    file = file_of(record, tmp_path)
    mine = said(write(file, tmp_path / "mine.html", audience="closing"))
    for words in ("Who listens at night?", "Yaa's drawing", "K."):
        assert words in mine
    assert OURS.words not in mine
    others = [name for name in AUDIENCES if name not in ("closing", "holder")]
    assert len(others) > 6
    for name in others:
        found = said(write(file, tmp_path / f"{name}.html", audience=name))
        for words in ("Who listens at night?", "Yaa's drawing", "kept of a closing"):
            assert words not in found, (name, words)
        held = copy_of(record, "everyone" if name == "trainer" else name).record
        assert (held.closings, held.set_aside) == ((), ()), name
    assert without_private(record).closings == ()
    assert without_private(record).set_aside == ()


def test_the_two_numbers_stand_by_themselves_and_nothing_is_reckoned_from_them(
    record: Record,
) -> None:
    copy = copy_of(record, "closing")
    told = text(part_sheet("closing", copy))
    assert re.findall(r"\b\d+\b", told) == ["3", "8"]
    nothing = text(part_sheet("closing", copy_of(replace(record, closings=()), "closing")))
    assert "0: Not at all" in nothing, "a page to fill in by hand"


def test_the_sheet_for_a_visit_has_the_open_questions_and_our_own(
    record: Record, tmp_path: Path
) -> None:
    page = write(file_of(record, tmp_path), tmp_path / "visit.html", audience="visit")
    found = said(page)
    assert "What did you do then?" in found
    assert "Joe Sarfo: Who would you tell first?" in found
    assert "Is it answered?" not in found
    assert "Somebody comes at night." not in found
    assert "What might the child yet live through" in found
    assert "sos-rule" in page.read_text("utf-8"), "there is room to write"


def test_our_own_work_stands_beside_theirs_as_far_as_the_story_was_let_out(
    record: Record, case: CaseStudy, tmp_path: Path
) -> None:
    first = case.stages[0].id
    theirs = [each for each in case.worked[0].statements if each.from_stage == first]
    later = [each.words for each in case.worked[0].statements if each.from_stage != first]
    page = said(write(file_of(record, tmp_path), tmp_path / "b.html", audience="beside"))
    assert OURS.words in page
    assert case.worked[0].called in page
    assert theirs
    assert " ".join(theirs[0].words.split()) in page
    assert [words for words in later if " ".join(words.split()) in page] == []
    everything = tuple(Released(id=stage.id) for stage in case.stages)
    (tmp_path / "all").mkdir()
    whole = file_of(replace(record, released=everything), tmp_path / "all")
    page = said(write(whole, tmp_path / "all" / "b.html", audience="beside"))
    assert [words for words in later if " ".join(words.split()) not in page] == []


def test_nothing_stands_beside_a_map_that_has_not_been_begun(
    record: Record, case: CaseStudy, tmp_path: Path
) -> None:
    file = file_of(replace(record, statements=()), tmp_path)
    page = said(write(file, tmp_path / "b.html", audience="beside"))
    theirs = [each.words for each in case.worked[0].statements if each.words]
    assert [words for words in theirs if " ".join(words.split()) in page] == []


def test_a_worked_example_stands_beside_a_room_s_work_only(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="name a practice file"):
        write("ropery-row", tmp_path / "x.html", audience="beside")
    alone = Record(id="r", title="From elsewhere")
    assert "beside" not in [each.audience.name for each in copies(alone)]


def test_whoever_answers_in_the_room_is_a_table_and_a_number_in_every_copy(
    record: Record, tmp_path: Path
) -> None:
    def rated(id_: str, who: str, view: View, by: str = "") -> Rating:
        return Rating(id=id_, scale="s", who=who, role=Role.PROFESSIONAL, number=4, view=view,
                      guessed_by=by, reason=f"because of {id_}")  # fmt: skip

    asked = replace(
        record,
        scales=(Scale(id="s", question="How safe?"),),
        ratings=(
            rated("a", "Priya Nair", View.OWN),
            rated("b", "Table A, 1", View.OWN),
            rated("c", "gemma", View.GUESS, by="Priya Nair"),
            rated("d", "A school nurse", View.TOLD),
            rated("e", "gemma", View.OWN),
        ),
    )
    file = file_of(asked, tmp_path)
    for name in ("everyone", "professionals", "family", "beside"):
        found = said(write(file, tmp_path / f"{name}.html", audience=name))
        assert "because of b" in found, name
        assert "Priya" not in found, name
        assert "Table A, 2" in found, name
        assert "A school nurse" in found, "who is in the story keeps their name"
    assert in_the_room(record) is record


def test_a_worked_example_s_team_keeps_what_it_is_called(case: CaseStudy) -> None:
    own = Rating(id="a", scale="s", who="One of the team", view=View.OWN, from_stage="quay")
    record = Record(id="r", scales=(Scale(id="s"),), ratings=(own,))
    assert in_the_room(record).ratings == (own,)


def test_letters_and_the_room_between_them_can_be_chosen(record: Record, tmp_path: Path) -> None:
    file = file_of(record, tmp_path)
    plain = write(file, tmp_path / "p.html", audience="visit").read_text("utf-8")
    chosen = Reading(size="large", spacing="wide")
    large = write(file, tmp_path / "l.html", audience="visit", reading=chosen).read_text("utf-8")
    assert "--letters: 1;" in plain
    assert "--letters: 1.3;" in large
    assert "--line: 1.9;" in large
    with pytest.raises(NotFoundError, match="no text size 'huge'"):
        Reading(size="huge")
