"""Dates of a story that do not agree are said; those that do, are left alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.checks import story_date_notes, tellings
from sos_widgets.checks.guard import texts_in
from sos_widgets.model.codec import to_plain
from sos_widgets.model.stages import family_at

STORY = (
    (Path(__file__).parents[1] / "files" / "cases" / "small.yaml")
    .read_text("utf-8")
    .replace("title: First meeting, date: 2026-03-14", "title: First meeting, date: 2026-03-10")
)
SHIPPED = files.case_studies()
everyone = pytest.mark.parametrize("slug", [each.slug for each in SHIPPED])


def said(old: str, new: str) -> list[str]:
    """What is noticed once some words of the story are others."""
    assert old in STORY
    case = files.case_from_yaml(STORY.replace(old, new))
    return [f"{note.rule}: {note.sentence}" for note in story_date_notes(case)]


def test_dates_that_agree_are_left_alone() -> None:
    assert said("Nobody answers at first.", "Ivy, 7, was there on Tuesday 3 March; Lena, 35.") == []
    assert said("An hour at the gate., when: 2026-01", "Ivy (7) waited., when: 2026-01") == []
    assert said("id: ivy, name: Ivy,", "id: ivy, name: Ivy, note: Year 3,") == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "rings on a Tuesday.",
            "rings on Wednesday 3 March.",
            "weekday: “Wednesday 3 March” is a Tuesday in 2026.",
        ),
        ("Late: three times.", "Friday, 4 March 2025", "weekday: “Friday, 4 March 2025” is a Tu"),
        ("Late, another", "On Monday 10 March, another", "weekday: “Monday 10 March” is a Tuesday"),
        ("Nobody answers", "Ivy, 8, answers", "age: Ivy is said to be 8; the dates say 7."),
        (
            "An hour at the gate., when: 2026-01",
            "Ivy (6) waited., when: 2026-01",
            "age: Ivy is said to be 6; the dates say 7.",
        ),
        (
            "id: ivy, name: Ivy,",
            "id: ivy, name: Ivy, note: Year 2,",
            "school_year: Ivy is said to be in Year 2; the dates say Year 3.",
        ),
        ("writer: Ms Oak", 'writer: "Ivy, 4B"', "school_year: Ivy is said to be in Year 4"),
        (
            "writer: Ms Oak, date: 2026-03-03",
            "writer: Ms Oak, date: 2026-03-04",
            "paper_later: It is dated 4 March 2026, after 3 March 2026",
        ),
        ("as_at: 2026-03-10", "as_at: 2026-02-10", "stage_earlier: It ends on 10 February 2026"),
        (
            "who: Ms Oak, from_cell",
            "when: 2026-03-05, from_cell",
            "worked_later: It is of 5 March 2026, after 3 March 2026, when its stage ends.",
        ),
        (
            "date: 2026-03-14\n    labels",
            "date: 2026-03-09\n    labels",
            "worked_later: It is of 10 March 2026, after 9 March 2026, the map's own day.",
        ),
        (
            "by_when: 2026-03-20",
            "by_when: 2026-03-02",
            "step_due_before: It is due by 2 March 2026",
        ),
        (
            "id: lena, name: Lena,",
            "id: lena, name: Lena, died: 2025,",
            "not_alive: Lena was not alive on 10 March 2026.",
        ),
    ],
)
def test_a_date_that_does_not_agree_is_said(old: str, new: str, expected: str) -> None:
    assert any(each.startswith(expected) for each in said(old, new)), said(old, new)


# A line of every part that has words: put in before the eco map's ties or before the notes.
ELSEWHERE = {
    "network": "    network:\n      - {who: lena, could_do: WORDS, from_stage: STAGE}\n",
    "obstacles": "    obstacles:\n      - {who: lena, words: Busy., answer: WORDS, from_stage: STAGE}\n",
    "when_thens": (
        "    plans:\n      - {id: plan, title: Gate, from_stage: STAGE}\n"
        "    when_thens:\n      - {id: late, plan: plan, sign: Late, what: WORDS, from_stage: STAGE}\n"
    ),
    "child_parts": (
        "    plans:\n      - {id: plan, title: Gate, from_stage: STAGE}\n"
        "    child_parts:\n      - {plan: plan, child: ivy, place: WORDS, from_stage: STAGE}\n"
    ),
    "pages": (
        "    books:\n      - id: book\n        title: Gate\n        from_stage: STAGE\n"
        "        pages:\n          - {words: WORDS}\n"
    ),
}
EXERCISE = (
    "exercises:\n  - id: mend\n    kind: question\n    title: Mend it\n    from_stage: referral\n"
    "    rounds:\n      - id: first\n        from_stage: STAGE\n"
    "        cards:\n          - {id: one, words: WORDS, look_for: [{ask: Who?}]}\nfacilitator:\n"
)


def elsewhere(part: str, words: str, stage: str = "referral") -> list[str]:
    """What is noticed of words in a part that the small story does not have."""
    old, new = ("facilitator:\n", EXERCISE)
    if part in ELSEWHERE:
        old, new = ("    ties:\n", f"{ELSEWHERE[part]}    ties:\n")
    return said(old, new.replace("WORDS", f'"{words}"').replace("STAGE", stage))


@pytest.mark.parametrize("part", [*ELSEWHERE, "exercises"])
def test_every_part_with_words_is_held_against_the_story(part: str) -> None:
    assert elsewhere(part, "Ivy (7) rang on Tuesday 3 March.") == []
    late = elsewhere(part, "Nora came on 9 March.")
    assert late == [
        "told_too_soon: “9 March” is still to come on 3 March 2026, when this is shown. "
        "If an earlier one is meant, say its year."
    ]
    # The same words with the last part, when all is told.
    assert elsewhere(part, "Nora came on 9 March.", stage="visit") == []
    assert elsewhere(part, "On Monday 3 March.")[0].startswith("weekday: “Monday 3 March” is a Tu")
    assert elsewhere(part, "Ivy (8) rang.")[0].startswith(
        "age: Ivy is said to be 8; the dates say 7"
    )


def test_an_age_without_a_day_may_be_of_long_ago_where_a_map_or_an_exercise_tells_it() -> None:
    assert elsewhere("network", "Ivy (5) rang.") == ["age: Ivy is said to be 5; the dates say 7."]
    assert elsewhere("exercises", "Ivy (5) rang.") == []
    assert said("words: Somebody is at the gate.", "words: Ivy (5) waited.") == []
    assert said("words: Somebody is at the gate.", "words: Ivy (9) waited.") != []


def test_a_day_to_come_is_no_secret_once_the_story_names_it_or_the_words_do() -> None:
    early = "An hour at the gate on 9 March."
    gate = "words: An hour at the gate., when: 2026-01"
    assert said(gate, f"words: {early}, when: 2026-01") != []
    told = STORY.replace(gate, f"words: {early}, when: 2026-01")
    for spoken in ("She will ring on Monday 9 March.", "A review is set for 09/03."):
        named = told.replace("Nobody answers at first.", spoken)
        assert list(story_date_notes(files.case_from_yaml(named))) == []
    for ahead in ("until 9 March", "by Monday 9 March", "before 9 March"):
        assert said(gate, f"words: It is hers {ahead}., when: 2026-01") == []
    assert said(gate, "words: It was so on 9 March 2025., when: 2026-01") == []


def test_what_happened_is_dated_before_it_is_shown_and_what_is_planned_need_not_be() -> None:
    moved = (
        "    network:\n      - {id: n, who: lena, from_stage: referral}\n    circle_moves:\n"
        "      - {person: n, circle: everything, when: WHEN, from_stage: referral}\n    ties:\n"
    )
    assert said("    ties:\n", moved.replace("WHEN", "2026-03-02")) == []
    (late,) = said("    ties:\n", moved.replace("WHEN", "2026-03-09"))
    assert late.startswith("worked_later: It is of 9 March 2026, after 3 March 2026")
    step = (
        "    plans:\n      - {id: plan, from_stage: referral}\n    plan_steps:\n"
        "      - {plan: plan, when: 2026-09-01, words: Alone, state: STATE, from_stage: referral}\n"
        "    ties:\n"
    )
    assert said("    ties:\n", step.replace("STATE", "ahead")) == []
    assert said("    ties:\n", step.replace("STATE", "taken"))[0].startswith("worked_later:")


@everyone
def test_the_days_of_a_shipped_family_agree_and_none_is_told_too_soon(slug: str) -> None:
    assert [str(each) for each in story_date_notes(files.load_case(slug))] == []


@everyone
def test_no_number_of_a_shipped_family_rings_at_a_real_door(slug: str) -> None:
    case = to_plain(files.load_case(slug))
    helplines = case["facilitator"].pop("helplines")
    words = list(texts_in(case))
    assert [(place, tellings(text)) for place, text in words if tellings(text)] == []
    # Freephone and 03 numbers are let through elsewhere; here they stand with the helplines only.
    service = re.compile(r"\b(?:0800|0808|03\d\d)[ \d]{4,}")
    assert [place for place, text in words if service.search(text)] == []
    assert any(service.search(text) for _, text in texts_in(helplines))


def test_no_two_shipped_families_share_a_person_or_a_home() -> None:
    seen: dict[str, str] = {}
    for summary in SHIPPED:
        case = files.load_case(summary.slug)
        family = family_at(case, {stage.id for stage in case.stages})
        names = {each.name for each in family.people if " " in each.name and not each.pet}
        names |= {each.name for each in family.households if re.match(r"\d", each.name)}
        assert names, "it has people with a surname"
        for name in names:
            assert seen.setdefault(name, case.slug) == case.slug, f"{name} stands in two families"
