"""The reasons of the exercises are in the trainer's own pages, and in nobody else's."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets import files
from sos_widgets.copies import copies
from sos_widgets.export.facilitator import facilitator_sheets
from sos_widgets.export.parts import part_sheet
from sos_widgets.model.attempts import Attempt, Sitting
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.record import Record
from sos_widgets.model.stages import start
from sos_widgets.render.text import text


def reasons(case: CaseStudy) -> set[str]:
    cards = [card for each in case.exercises for round_ in each.rounds for card in round_.cards]
    said = {answer.because for card in cards for answer in (*card.accepted, *card.instead)}
    said |= {look.why for card in cards for look in card.look_for}
    found = [each for exercise in case.exercises for each in exercise.rounds]
    return {*said, *(each.because for round_ in found for each in round_.missing)} - {""}


def tried(case: CaseStudy) -> Record:
    """A room's record in which every card of the first round was looked into."""
    exercise = case.exercises[0]
    round_ = exercise.rounds[0]
    sitting = Sitting(id="go", exercise=exercise.id, round=round_.id, title=exercise.title)
    attempts = tuple(
        Attempt(id=card.id, sitting="go", card=card.id, asked=card.words, chosen="harm", seen=True)
        for card in round_.cards
    )
    return replace(start(case, id_="r"), sittings=(sitting,), attempts=attempts)


def test_the_trainers_pages_have_every_reason() -> None:
    case = files.load_case("ropery-row")
    told = " ".join("\n".join(text(each) for each in facilitator_sheets(case)).split())
    assert [each for each in reasons(case) if " ".join(each.split()) not in told] == []


def test_no_copy_that_is_taken_home_has_a_reason() -> None:
    case = files.load_case("ropery-row")
    record = tried(case)
    held = 0
    for copy in copies(record):
        told = "\n".join(text(part_sheet(part, copy)) for part in copy.parts)
        assert not [each for each in reasons(case) if each in told], copy.called
        held += case.exercises[0].rounds[0].cards[0].words in told
    assert held == 2, "everyone's copy and the professionals' have what the room answered"
