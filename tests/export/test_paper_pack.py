"""The paper pack: everything for a room without machines, and nothing of the trainer's notes."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from sos_widgets import files, store
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.export.facilitator import facilitator_sheets
from sos_widgets.export.handout import write_paper
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.exercises import ExerciseKind
from sos_widgets.model.record import Category, Record
from sos_widgets.render.text import text
from sos_widgets.words import disclaimer, labels, page_mark
from sos_widgets.words.reading import Reading

SLUG = "ropery-row"


def plain(words: str) -> str:
    return " ".join(words.split())


def said(page: Path) -> str:
    body = re.sub(r"<style.*?</style>", "", page.read_text("utf-8"), flags=re.S)
    return plain(unescape(re.sub(r"<[^>]+>", " ", body)))


@pytest.fixture(scope="module")
def case() -> CaseStudy:
    return files.load_case(SLUG)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_paper(SLUG, tmp_path_factory.mktemp("pack") / "pack.html")


def test_the_story_the_role_cards_and_the_cards_of_sorting_are_all_in_it(
    pack: Path, case: CaseStudy
) -> None:
    found = said(pack)
    papers = [paper for stage in case.stages for paper in stage.papers]
    wanted = [line for paper in papers for line in paper.text.splitlines()]
    wanted += [stage.title for stage in case.stages]
    wanted += [words for voice in case.voices for words in (voice.talks, voice.would_move_it)]
    sorts = [each for each in case.exercises if each.kind is ExerciseKind.SORT]
    wanted += [card.words for each in sorts for round_ in each.rounds for card in round_.cards]
    wanted += [case.content_note, page_mark(), disclaimer()]
    assert sorts
    assert [words for words in map(plain, wanted) if words not in found] == []


def test_there_are_blank_sheets_to_write_on(pack: Path) -> None:
    found = said(pack)
    for words in ("Our map", "Harm matrix", "Safety grid", "My closing page", "Most recent"):
        assert words in found, words
    prompts = [each for category in ("harm", "existing_safety") for each in _prompts(category)]
    assert [each for each in prompts if plain(each) not in found] == []


def _prompts(category: str) -> tuple[str, ...]:
    return labels().prompts(Category(category))


def test_no_reason_and_no_note_of_the_trainer_s_is_in_it(pack: Path, case: CaseStudy) -> None:
    notes = case.facilitator
    secret = [*notes.opening, *notes.near_misses, *notes.debrief]
    secret += [each.question for each in notes.unknowns]
    secret += [ask for stage in case.stages for ask in stage.ask]
    cards = [card for each in case.exercises for round_ in each.rounds for card in round_.cards]
    secret += [answer.because for card in cards for answer in (*card.accepted, *card.instead)]
    trainers = plain("\n".join(text(each) for each in facilitator_sheets(case)))
    there = [words for words in map(plain, secret) if words in trainers]
    assert len(there) > 50, "the trainer's own pages have them: so they would be found here"
    found = said(pack)
    assert [words for words in there if words in found] == []


def test_it_fetches_nothing_and_runs_nothing(pack: Path) -> None:
    body = pack.read_text("utf-8")
    assert "default-src 'none'" in body
    assert not re.search(r"<script|https?:|url\(| on[a-z]+=", body)


def test_a_table_writes_on_a3_or_on_a4(tmp_path: Path, pack: Path) -> None:
    small = write_paper(SLUG, tmp_path / "small.html", wide="a4").read_text("utf-8")
    assert "@page wide { size: A3 landscape" in pack.read_text("utf-8")
    assert "@page wide { size: A4 landscape" in small
    with pytest.raises(NotFoundError, match="There are a4, a3"):
        write_paper(SLUG, tmp_path / "x.html", wide="a5")


def test_its_letters_can_be_larger(tmp_path: Path, pack: Path) -> None:
    large = Reading(size="largest", spacing="widest")
    body = write_paper(SLUG, tmp_path / "l.html", reading=large).read_text("utf-8")
    assert "--letters: 1.7;" in body
    assert "--letter: 0.12em;" in body
    assert "--letters: 1;" in pack.read_text("utf-8")


def test_a_practice_file_is_refused_because_its_room_has_not_heard_the_whole_story(
    tmp_path: Path,
) -> None:
    store.create(tmp_path / "work.practice", Record(id="r", case=SLUG)).close()
    with pytest.raises(SosError, match="whole story"):
        write_paper(tmp_path / "work.practice", tmp_path / "x.html")
    assert not (tmp_path / "x.html").exists()
