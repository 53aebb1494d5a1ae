"""Readings, drafts and taps go where what they are about goes, and nowhere else."""

from __future__ import annotations

import pytest

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Add, Change, Remove, apply
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import (
    Category,
    Draft,
    DraftRound,
    Reading,
    Record,
    Says,
    Statement,
    Tap,
)
from sos_widgets.model.removal import taken_along

RECORD = Record(
    id="r",
    family=Family(people=(Person(id="kelly", name="Kelly"),)),
    statements=(Statement(id="s", category=Category.HARM, words="It hurt.", about=("kelly",)),),
    readings=(Reading(id="e", statement="s", who="kelly", words="That it was me."),),
    draft_rounds=(DraftRound(id="d", statement="s"),),
    drafts=(Draft(id="x", round="d", words="Nan is worried."),),
    taps=(Tap(id="o/t", other="o", item="t", category=Category.HARM, says=Says.NEW),),
)


def test_a_statement_takes_its_readings_along_and_leaves_the_round() -> None:
    with pytest.raises(Refusal, match="how it is heard as Kelly"):
        apply(RECORD, Remove(part="statements", id="s"))
    goes, stays = taken_along(RECORD, "statements", "s")
    assert (goes, stays) == (("how it is heard as Kelly",), ("a round of drafts",))
    after = apply(RECORD, Remove(part="statements", id="s", cascade=True))
    assert (after.readings, after.draft_rounds[0].statement) == ((), "")
    assert after.drafts == RECORD.drafts
    assert after.taps == RECORD.taps


def test_a_round_takes_its_drafts_along() -> None:
    after = apply(RECORD, Remove(part="draft_rounds", id="d", cascade=True))
    assert (after.draft_rounds, after.drafts) == ((), ())


def test_a_person_who_goes_stays_as_a_name_where_somebody_is_named() -> None:
    after = apply(RECORD, Remove(part="people", id="kelly", cascade=True))
    assert after.statements[0].about == ("Kelly",)
    assert after.readings[0].who == "Kelly"


def test_one_thing_on_another_map_has_one_answer() -> None:
    again = Tap(id="o/t", other="o", item="t", category=Category.HARM, says=Says.HAVE)
    with pytest.raises(Refusal, match="already there"):
        apply(RECORD, Add(part="taps", item=again))
    after = apply(RECORD, Change(part="taps", id="o/t", fields={"says": "have"}))
    assert after.taps[0].says is Says.HAVE
    with pytest.raises(Refusal, match="is not one of have, new, elsewhere, disagree"):
        apply(RECORD, Change(part="taps", id="o/t", fields={"says": "maybe"}))
