"""Session plans with every family: the minutes add up, and nobody is led past what must be said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets import files
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.sessions import Bring, Kind, RunningOrder, running
from sos_widgets.render.text import text
from sos_widgets.scene.sessions import ahead_sheet, notes_of, session_sheet
from sos_widgets.tools import TOOLS
from sos_widgets.words.sessions import ground_rules, session_plan, session_plans

FAMILIES = [each.slug for each in files.case_studies()]
PLANS = [each.id for each in session_plans()]


def case_of(slug: str) -> CaseStudy:
    return files.load_case(files.find_case(slug))


def brings(order: RunningOrder, what: Bring) -> list[int]:
    return [at for at, each in enumerate(order.steps) if what in each.step.bring]


def test_there_are_the_four_lengths_that_trainers_asked_for() -> None:
    assert {each.id: each.minutes for each in session_plans()} == {
        "45-minutes": 45,
        "2-hours": 120,
        "a-day": 360,
        "supervision": 60,
    }


@pytest.mark.parametrize("slug", FAMILIES)
def test_the_minutes_add_up_with_every_family_wherever_it_begins(slug: str) -> None:
    case = case_of(slug)
    for plan in session_plans():
        for told in range(len(case.stages) + 1):
            order = running(plan, case, told=told)
            assert order.minutes == plan.minutes, (plan.id, told)
            assert order.over == 0
            begins = 0
            for step in order.steps:
                assert step.begins == begins
                begins += step.minutes
                if step.step.kind is Kind.FIXED:
                    assert step.minutes == step.step.minutes
                if step.reads:
                    assert step.minutes == case.stages[step.part - 1].minutes
            assert len({each.id for each in order.steps}) == len(order.steps)


@pytest.mark.parametrize("plan", PLANS)
def test_the_content_note_is_first_and_the_helplines_are_in_the_debrief(plan: str) -> None:
    order = running(session_plan(plan), case_of("ropery-row"))
    assert brings(order, Bring.CONTENT_NOTE) == [0]
    assert not order.steps[0].reads
    assert brings(order, Bring.HELPLINES) == brings(order, Bring.DEBRIEF) == [len(order.steps) - 1]
    assert any("pass" in each for each in ground_rules())
    assert any("right to pass" in each or "may pass" in each for each in order.steps[0].step.say)


@pytest.mark.parametrize("plan", PLANS)
def test_every_step_can_be_led(plan: str) -> None:
    tools = {each.name for each in TOOLS} | {""}
    for step in session_plan(plan).steps:
        assert step.tool in tools, step.id
        assert step.say, step.id
        for said in (*step.say, *step.ask):
            # A comma in a YAML list without quotation marks would make two of it.
            assert said[0].isupper(), said
            assert said[-1] in ".?", said
        if "break" not in step.id and step.id != "lunch":
            assert step.ask, step.id
            assert step.groups, step.id


def test_a_session_that_begins_later_reads_on_from_there() -> None:
    order = running(session_plan("2-hours"), case_of("ropery-row"), told=2)
    assert [each.part for each in order.steps if each.reads] == [3, 4, 5]
    assert "catch-up" in [each.id for each in order.steps]
    first = running(session_plan("2-hours"), case_of("ropery-row"))
    assert [each.part for each in first.steps if each.reads] == [1, 2, 3]
    assert "catch-up" not in [each.id for each in first.steps]


def test_a_family_with_long_parts_says_that_it_takes_longer() -> None:
    case = case_of("ropery-row")
    long = replace(case, stages=tuple(replace(each, minutes=30) for each in case.stages))
    order = running(session_plan("45-minutes"), long)
    assert order.over == order.minutes - 45 > 0
    assert f"{order.over} minutes longer than planned" in text(session_sheet(order))
    half = [each for each in order.steps if each.step.kind is Kind.WORK]
    assert all(each.minutes * 2 >= each.step.minutes for each in half)


def test_a_step_brings_what_belongs_to_its_part() -> None:
    case = case_of("ropery-row")
    order = running(session_plan("2-hours"), case)
    reading = [each for each in order.steps if each.reads]
    for step in reading:
        (note,) = notes_of(order, step)
        assert note.items == case.stages[step.part - 1].ask
    (sort,) = (each for each in order.steps if each.id == "sort")
    (exercises,) = notes_of(order, sort)
    told = {case.stages[0].id}
    fits = [each.title for each in case.exercises if each.from_stage in told]
    assert len(exercises.items) == len(fits) > 0
    assert all(any(title in item for item in exercises.items) for title in fits)


@pytest.mark.parametrize("slug", FAMILIES)
def test_the_page_to_send_ahead_holds_nothing_of_the_trainers_or_of_the_story(slug: str) -> None:
    case = case_of(slug)
    notes = case.facilitator
    ahead = text(ahead_sheet(case))
    for line in notes.helplines:
        assert line.name in ahead
    assert " ".join(case.content_note.split()) in " ".join(ahead.split())
    hidden = (
        *notes.near_misses,
        *(each.title for each in notes.ambiguities),
        *(each.what for each in notes.unknowns),
        *(each.talks for each in case.voices),
        *(each.text[:60] for each in case.stages),
    )
    shown = text(session_sheet(running(session_plan("a-day"), case)))
    assert any(each in shown for each in notes.near_misses)  # so it would be found
    assert [each for each in hidden if each and each in ahead] == []
