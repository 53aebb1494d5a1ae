"""A case study's gaps are said; a full one gets no advice."""

from dataclasses import replace
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.checks import case_notes, notes
from sos_widgets.model.casestudy import CaseStudy, Worked
from sos_widgets.model.dates import When
from sos_widgets.model.pages import Occasion
from sos_widgets.model.record import Category
from sos_widgets.model.stages import family_at, worked_record

SMALL = files.load_case(Path(__file__).parents[1] / "files" / "cases" / "small.yaml")
FULL = files.load_case("ropery-row")


def rules(case: CaseStudy) -> set[str]:
    return {note.rule for note in case_notes(case)}


@pytest.mark.parametrize("summary", files.case_studies(), ids=lambda each: each.slug)
def test_a_shipped_family_leaves_nothing_open(summary: files.CaseSummary) -> None:
    assert [str(note) for note in case_notes(files.load_case(summary.slug))] == []


@pytest.mark.parametrize(
    "slug",
    [
        "bellows-hill",
        "albion-fold",
        "marlpit-green",
        "sluice-lane",
        "tenter-bank",
        "observatory-road",
        "battery-steps",
    ],
)
def test_the_worked_network_and_plan_of_a_family_leave_nothing_to_ask(slug: str) -> None:
    case = files.load_case(slug)
    record = worked_record(case, case.worked[0], frozenset(each.id for each in case.stages))
    parts = ("network", "obstacles", "plans", "when_thens", "plan_points")
    assert all(len(getattr(record, part)) for part in parts)
    assert [f"{note.rule} {note.item}" for note in notes(record, parts)] == []


def test_a_short_sketch_is_told_what_a_trainer_would_miss() -> None:
    assert rules(SMALL) >= {
        "stage_length",
        "no_papers",
        "nothing_to_ask",
        "few_voices",
        "few_near_misses",
        "few_ambiguities",
        "few_unknowns",
        "few_debrief",
        "few_pictures",
        "empty_category",
        "harm_number",
        "harm_undated",
        "no_safety_grid",
        "row_empty",
        "no_reason",
        "small_network",
    }


def test_every_note_says_why_and_names_no_number_of_its_own() -> None:
    for note in case_notes(SMALL):
        assert note.why
        assert note.sentence.endswith((".", "?"))
        assert "%" not in note.sentence


def with_worked(**own: object) -> CaseStudy:
    worked: Worked = replace(FULL.worked[0], **own)  # type: ignore[arg-type]
    return replace(FULL, worked=(worked, *FULL.worked[1:]))


def test_a_family_without_pictures_of_a_childs_own_is_noticed() -> None:
    books = FULL.worked[0].books
    told = tuple(each for each in books if each.occasion is not Occasion.THREE_PICTURES)
    assert len(told) < len(books)
    assert rules(with_worked(books=told)) == {"few_pictures"}


def test_each_gap_of_a_map_is_noticed() -> None:
    worked = FULL.worked[0]

    def changed(category: Category, **own: object) -> CaseStudy:
        return with_worked(
            statements=tuple(
                replace(each, **own) if each.category is category else each  # type: ignore[arg-type]
                for each in worked.statements
            )
        )

    assert rules(changed(Category.HARM, when=When())) == {"harm_undated"}
    assert rules(changed(Category.HARM, source="", who="")) == {"harm_unsourced"}
    assert rules(changed(Category.NEXT_STEP, does="")) == {"step_without_name"}
    unpaired = {"danger_without_goal", "goal_without_danger"}
    assert rules(with_worked(pairs=worked.pairs[1:], plans=(), when_thens=())) >= unpaired
    told = FULL.stages[0].papers[0].text.split("\n\n")[0][:40]
    here = FULL.stages[0].id
    assert rules(changed(Category.HARM, passage=told, passage_from=here)) == set()
    assert rules(changed(Category.HARM, passage="Never.", passage_from=here)) == {
        "passage_elsewhere"
    }
    unscaled = tuple(replace(each, scale="") for each in worked.pairs)
    assert rules(with_worked(pairs=unscaled)) == {"pair_without_scale"}


def test_numbers_that_nobody_would_give_are_noticed() -> None:
    worked = FULL.worked[0]
    first = next(each for each in worked.ratings if each.number is not None)

    def rated(number: int) -> CaseStudy:
        ratings = tuple(
            replace(each, number=number) if each is first else each for each in worked.ratings
        )
        return with_worked(ratings=ratings)

    assert rules(rated(10)) == {"at_the_end"}
    assert "scale_unused" in rules(with_worked(ratings=()))


def test_an_id_with_a_slip_is_noticed() -> None:
    worked = FULL.worked[0]
    family = family_at(FULL, {stage.id for stage in FULL.stages})
    known = next(each.id for each in family.people if len(each.id) > 4)
    meeting = replace(worked.meetings[0], present=(known[:-1], "School nurse"))
    notes = case_notes(with_worked(meetings=(meeting, *worked.meetings[1:])))
    assert [note.rule for note in notes] == ["near_id"]
    assert f"Did you mean {known!r}?" in notes[0].sentence


def test_a_number_that_may_ring_is_noticed_with_its_place() -> None:
    stage = replace(FULL.stages[0], text=FULL.stages[0].text + " Ring 01912 345678.")
    (note,) = case_notes(replace(FULL, stages=(stage, *FULL.stages[1:])))
    assert (note.rule, note.where) == ("telling", "stages 1, text")
    assert "01912 345678" in note.sentence


def test_an_empty_harm_box_is_a_choice_only_where_the_matrix_says_why() -> None:
    case = files.load_case("ropery-row")
    worked = case.worked[0]
    others = tuple(each for each in worked.statements if each.category is not Category.HARM)

    def told(status: str) -> set[str]:
        grids = tuple(replace(each, status=status) for each in worked.grids)
        without = replace(worked, statements=others, grids=grids)
        return rules(replace(case, worked=(without,)))

    assert told("Happened") == {"empty_category"}
    assert told("Likely, has not happened") == set()
