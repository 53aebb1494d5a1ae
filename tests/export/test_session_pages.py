"""A trainer's pack for a session, and the page that is sent ahead of it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sos_widgets import files
from sos_widgets.app.command import app
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.export.session_pages import write_ahead, write_pack
from sos_widgets.session import begin

FAMILY = "ropery-row"


def words(page: Path) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.read_text("utf-8"))).split())


def flat(said: str) -> str:
    return " ".join(said.split())


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("pack") / "pack.html"
    return write_pack(FAMILY, out, session="2-hours")


def test_the_pack_holds_the_running_order_the_notes_and_the_role_cards(pack: Path) -> None:
    case = files.load_case(files.find_case(FAMILY))
    shown = words(pack)
    assert "Running order" in shown
    assert "0:08 to 0:12" in shown
    assert f"Read part 1: {case.stages[0].title}" in shown
    for said in (*case.facilitator.near_misses, *case.facilitator.debrief):
        assert flat(said) in shown
    for voice in case.voices:
        assert flat(voice.if_asked_well) in shown
    assert "That needs a licence" in shown or "needs a licence from its owner" in shown
    assert "One team's map" not in shown  # the worked example is another page
    assert "<script" not in pack.read_text("utf-8")


def test_a_pack_that_begins_later_says_so(tmp_path: Path) -> None:
    shown = words(write_pack(FAMILY, tmp_path / "p.html", session="45-minutes", told=3))
    assert "Parts 1 to 3 have been told before" in shown
    with pytest.raises(NotFoundError, match="There is no session 'an-hour'"):
        write_pack(FAMILY, tmp_path / "q.html", session="an-hour")


def test_the_page_ahead_is_made_of_a_practice_file_too(pack: Path, tmp_path: Path) -> None:
    case = files.load_case(files.find_case(FAMILY))
    with begin(tmp_path, case) as practice:
        path = practice.path
    shown = words(write_ahead(path, tmp_path / "ahead.html"))
    assert flat(case.content_note) in shown
    assert "For the trainer" not in shown
    assert "For the trainer" in words(pack)


def test_the_command_writes_both_and_prints_the_running_order(tmp_path: Path) -> None:
    run = CliRunner().invoke
    listed = run(app, ["session"]).output
    assert "2-hours\tTwo hours" in listed
    order = run(app, ["session", FAMILY, "supervision"]).output
    assert "Group supervision, 60 minutes" in order
    assert "0:55 to 1:00" in order
    out = tmp_path / "p.html"
    done = run(
        app, ["export", FAMILY, "--audience", "trainer", "--session", "a-day", "-o", str(out)]
    )
    assert done.exit_code == 0
    assert "Words and pictures for a child" in words(out)
    assert run(app, ["export", FAMILY, "--audience", "ahead", "-o", str(out)]).exit_code == 0
    assert "What is in this family" in words(out)
    refused = run(app, ["export", FAMILY, "--session", "a-day", "-o", str(out)])
    assert isinstance(refused.exception, SosError)
    assert "add --audience trainer" in str(refused.exception)
