"""A plan in tables, on the family's page, as a child is told it, and drawn step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.plan import (
    ChildPart,
    DayKind,
    Involved,
    Moment,
    Plan,
    PlanDay,
    PlanPoint,
    PlanStep,
    PointKind,
    StepState,
    Went,
    WhenThen,
)
from sos_widgets.model.record import Category, Pair, Record, Statement, System
from sos_widgets.render.text import text
from sos_widgets.scene.briefing import briefing_sheet
from sos_widgets.scene.marks import Path, walked
from sos_widgets.scene.plan import plan_sheet
from sos_widgets.scene.plan_pages import child_plan_sheet, family_plan_sheet
from sos_widgets.scene.timeline import timeline
from sos_widgets.words import labels, legal_words

RECORD = Record(
    id="r",
    family=Family(
        people=(
            Person(id="nan", name="Nan Holt"),
            Person(id="kim", name="Kim Holt"),
            Person(id="mia", name="Mia Holt", focal=True),
        )
    ),
    systems=(System(id="len", name="Len, number 8"),),
    statements=(
        Statement(id="g", category=Category.SAFETY_GOAL, words="Somebody sober is there."),
        Statement(id="d", category=Category.DANGER_STATEMENT, words="Nan is worried."),
    ),
    pairs=(Pair(id="pair", danger="d", goal="g", own_way="Somebody listens."),),
    plans=(Plan(id="p", pair="pair", title="Nights"),),
    when_thens=(
        WhenThen(
            id="old",
            plan="p",
            moment=Moment.DANGER_NOW,
            sign="The lamp is lit",
            does="len",
            instead="new",
        ),
        WhenThen(
            id="new",
            plan="p",
            moment=Moment.DANGER_NOW,
            sign="No call by nine.",
            notices="len",
            does="nan",
            what="comes.",
            back_up="kim",
            told="If it sounds wrong, Nan comes.",
        ),
        WhenThen(id="loose", sign="He shouts"),
    ),
    plan_points=(
        PlanPoint(id="b", plan="p", kind=PointKind.BOTTOM_LINE, words="Nobody drunk in charge."),
        PlanPoint(id="e", plan="p", kind=PointKind.EVERYDAY, words="rings Len", who="kim"),
    ),
    child_parts=(ChildPart(id="c", plan="p", child="mia", tell=("nan", "len"), word="octopus"),),
    plan_days=(
        PlanDay(
            id="tried",
            plan="p",
            line="old",
            kind=DayKind.NEEDED,
            when=When("2026-05-16"),
            went=Went.NOT,
        ),
    ),
    plan_steps=(
        PlanStep(id="1", plan="p", when=When("2026-04-30"), words="A list", state=StepState.TAKEN),
        PlanStep(id="2", plan="p", when=When("2026-09"), words="Trips", services_do=Involved.LESS),
    ),
)


def test_the_tables_say_who_does_what_and_what_is_open_and_what_took_its_place() -> None:
    said = text(plan_sheet(RECORD, labels()))
    for words in ("Nan Holt", "Len, number 8", "Still open"):
        assert words in said
    assert "In its place now: No call by nine." in said
    assert "When … then, in no plan yet" in said
    assert "He shouts" in said


def test_the_familys_page_is_short_sentences_with_first_names() -> None:
    said = text(family_plan_sheet(RECORD, labels()))
    assert "Somebody listens." in said
    assert "No call by nine: Nan comes. Len notices. If Nan cannot: Kim." in said
    assert "Mia can always tell Nan and Len. Mia's word: “octopus”." in said
    assert "The lamp is lit" not in said
    assert "Somebody sober" not in said


def test_a_line_without_a_person_says_so_and_nothing_is_lost() -> None:
    bare = replace(RECORD, when_thens=(WhenThen(id="x", plan="p", sign="He shouts"),))
    said = text(family_plan_sheet(bare, labels()))
    assert "He shouts: somebody (no name yet) does what is not yet said." in said


def test_a_child_is_told_only_what_was_put_into_words_for_a_child() -> None:
    said = text(child_plan_sheet(RECORD, labels()))
    assert "If it sounds wrong, Nan comes." in said
    assert "“octopus”" in said
    for words in ("No call by nine", "Nobody drunk", "rings Len", "The lamp"):
        assert words not in said


def test_the_timeline_steps_down_and_an_earlier_review_steps_up_again() -> None:
    def heights(record: Record) -> list[float]:
        return [
            round(each.steps[-1][1][1])
            for each in walked(timeline(record, "p").marks)
            if isinstance(each, Path) and each.kind == "way"
        ]

    first, *_, last = heights(RECORD)
    assert last > first, "fewer services stand lower"
    more = replace(RECORD.plan_steps[1], services_do=Involved.MORE)
    first, *_, last = heights(replace(RECORD, plan_steps=(RECORD.plan_steps[0], more)))
    assert last < first
    off = replace(RECORD.plan_steps[1], state=StepState.PUT_OFF)
    first, *_, last = heights(replace(RECORD, plan_steps=(RECORD.plan_steps[0], off)))
    assert last == first, "what was put off changes nothing"


def test_the_timeline_is_told_in_the_order_of_its_days() -> None:
    said = timeline(RECORD, "p").description
    places = [said.index(words) for words in ("30 April 2026", "16 May 2026", "September 2026")]
    assert places == sorted(places)
    with pytest.raises(NotFoundError):
        timeline(RECORD, "gone")


def test_the_briefing_says_bottom_lines_questions_and_the_law_with_its_day() -> None:
    said = text(briefing_sheet(RECORD, labels()))
    assert "Nobody drunk in charge." in said
    assert "Nan is worried." in said
    assert "The law as at 1 September 2026 (England)" in said
    for term in legal_words().terms:
        assert term.means.rstrip(".") in " ".join(said.split()), term.id
    assert "Child in need (s17)" in said
    assert "Children's Wellbeing and Schools Act 2026, once in force" in said
    assert "No call by nine" not in said, "the plan is the family's to make"
