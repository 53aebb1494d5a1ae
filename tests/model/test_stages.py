from __future__ import annotations

import pytest

from sos_widgets.errors import Refusal
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, apply
from sos_widgets.model.family import Bond, Household, Member, Person
from sos_widgets.model.record import (
    Category,
    Meeting,
    Pair,
    Rating,
    Scale,
    Statement,
    System,
    Tie,
)
from sos_widgets.model.stages import family_at, next_stage, release, start, worked_record

ONE, TWO = "one", "two"
CASE = CaseStudy(
    slug="test",
    title="A test family",
    summary="",
    aims=(),
    content_note="",
    intensity=1,
    intensity_why="",
    nation="England",
    law_as_at=When("2026"),
    stages=(
        Stage(
            id=ONE,
            title="First",
            edits=(
                Add(part="people", item=Person(id="ama", name="Ama")),
                Add(part="households", item=Household(id="h", members=(Member(person="ama"),))),
            ),
        ),
        Stage(
            id=TWO,
            title="Second",
            edits=(
                Add(part="people", item=Person(id="ben", name="Ben")),
                Change(part="people", id="ama", fields={"born": "1990"}),
            ),
        ),
    ),
    worked=(
        Worked(
            title="One team's map",
            centre="h",
            bonds=(Bond(id="b", a="ama", b="ben", from_stage=ONE),),
            meetings=(Meeting(id="m", from_stage=TWO),),
            statements=(
                Statement(
                    id="s1",
                    category=Category.HARM,
                    from_stage=ONE,
                    meeting="m",
                    passage="Ben came.",
                    passage_from=TWO,
                ),
                Statement(id="s2", category=Category.SAFETY_GOAL, from_stage=TWO),
            ),
            scales=(Scale(id="sc", from_stage=ONE), Scale(id="later", from_stage=TWO)),
            pairs=(Pair(id="p", danger="s1", goal="s2", scale="sc", from_stage=ONE),),
            ratings=(
                Rating(id="r", scale="later", who="ama", number=3, from_stage=ONE),
                Rating(id="r2", scale="sc", who="ama", number=3, from_stage=ONE),
            ),
            systems=(System(id="sys", from_stage=ONE),),
            ties=(Tie(id="t", system="sys", who="ben", from_stage=ONE),),
        ),
    ),
)


def test_a_room_begins_with_the_first_stage_only() -> None:
    record = start(CASE, id_="r")
    assert [each.id for each in record.released] == [ONE]
    assert [person.id for person in record.family.people] == ["ama"]
    assert record.centre == "h"
    assert next_stage(CASE, record) == TWO


def test_releasing_a_stage_makes_its_facts_known() -> None:
    record = apply(start(CASE, id_="r"), release(CASE, TWO))
    assert record.family == family_at(CASE, {ONE, TWO})
    assert str(record.family.people[0].born) == "1990"
    assert next_stage(CASE, record) == ""
    with pytest.raises(Refusal):
        release(CASE, "three")
    with pytest.raises(Refusal, match="already there"):
        apply(record, release(CASE, TWO))


def test_the_worked_example_gives_nothing_away_of_a_later_stage() -> None:
    early = worked_record(CASE, CASE.worked[0], {ONE})
    assert [each.id for each in early.statements] == ["s1"]
    assert early.statements[0].meeting == ""
    assert (early.statements[0].passage, early.statements[0].passage_from) == ("", "")
    assert early.pairs[0].goal == ""
    assert [each.id for each in early.ratings] == ["r2"]
    assert early.family.bonds == ()
    assert early.ties == ()
    full = worked_record(CASE, CASE.worked[0], {ONE, TWO})
    assert [each.id for each in full.statements] == ["s1", "s2"]
    assert full.statements[0].meeting == "m"
    assert (full.statements[0].passage, full.statements[0].passage_from) == ("Ben came.", TWO)
    assert [each.id for each in full.ties] == ["t"]
    assert [each.id for each in full.family.bonds] == ["b"]
