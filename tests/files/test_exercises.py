"""Exercises in a family's file: read, and every mistake named on its line."""

import re
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.errors import Problem, UnreadableFileError
from sos_widgets.model.exercises import ExerciseKind, Manner

SMALL = (Path(__file__).parent / "cases" / "small.yaml").read_text("utf-8")
EXERCISES = """
exercises:
  - id: cards
    kind: sort
    title: Cards
    from_stage: {first}
    into: [harm, existing_strength]
    rounds:
      - id: one
        cards:
          - id: mug
            words: A mug was thrown.
            accepted:
              - {{answer: harm, because: It cut her.}}
            instead:
              - {{answer: existing_strength, because: For whom is it good?}}
  - id: words
    kind: goal
    title: Words
    from_stage: {first}
    rounds:
      - id: one
        cards:
          - id: stop
            words: He will stop.
            look_for:
              - {{ask: What will he do?}}
"""


HANDBOOK = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text("utf-8")


def first_stage() -> str:
    return SMALL.split("- id: ", 1)[1].split("\n", 1)[0].strip()


def test_the_handbooks_example_can_be_used() -> None:
    found = re.findall(r"```yaml\n(exercises:.*?)```", HANDBOOK, re.DOTALL)
    (example,) = (each.replace("quay", first_stage()) for each in found)
    case = files.case_from_yaml(SMALL.rstrip() + "\n" + example, "small.yaml")
    assert [each.kind.manner for each in case.exercises] == [Manner.CHOOSE, Manner.WRITE]


def small(*changes: tuple[str, str]) -> str:
    text = SMALL.rstrip() + EXERCISES.format(first=first_stage())
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return text


def problems(text: str) -> list[Problem]:
    with pytest.raises(UnreadableFileError) as caught:
        files.case_from_yaml(text, "small.yaml")
    return list(caught.value.problems)


def test_exercises_are_read_with_their_reasons() -> None:
    sort, write = files.case_from_yaml(small(), "small.yaml").exercises
    assert (sort.kind.manner, write.kind.manner) == (Manner.CHOOSE, Manner.WRITE)
    (card,) = sort.rounds[0].cards
    assert [each.answer for each in card.accepted] == ["harm"]
    assert card.instead[0].because == "For whom is it good?"
    assert sort.stage_of(sort.rounds[0]) == sort.from_stage


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: sort", "kind: sorting", "'sorting' is not one of"),
        ("[harm, existing_strength]", "[harm, strength]", "There is no category 'strength'"),
        ("{answer: harm,", "{answer: danger_statement,", "There is no answer 'danger_statement'"),
        ("{answer: existing_strength,", "{answer: harm,", "'harm' is among the accepted answers"),
        ("  - id: words", "  - id: cards", "Two exercises are called 'cards'"),
        ("            look_for:\n", "            accepted:\n", "'ask'"),
        ("      - id: one\n", "      - id: one\n        from_stage: never\n", "no stage 'never'"),
        (
            "      - id: one\n",
            "      - id: one\n        drawn: [lena]\n",
            "Only a genogram is drawn",
        ),
        ("kind: goal", "kind: pairs", "The field 'options' is missing"),
        ("kind: goal", "kind: genogram", "The field 'missing' is missing"),
        (
            "    into: [harm, existing_strength]\n    rounds:",
            "    rounds: []\n    ruonds:",
            "no field",
        ),
    ],
)
def test_a_mistake_is_named_on_its_line(old: str, new: str, said: str) -> None:
    text = small((old, new))
    found = [each for each in problems(text) if said in str(each)]
    assert found
    changed = next(n for n, (a, b) in enumerate(zip(small(), text, strict=False)) if a != b)
    first = text[:changed].count("\n") + 1
    (line,) = {int(each.where.split("line ")[1].split(",")[0]) for each in found}
    # A field that is missing is named at the item that lacks it.
    assert first - 6 <= line <= first + 6


def test_nobody_is_to_be_found_before_the_story_knows_of_them() -> None:
    text = next(each.path for each in files.case_studies() if each.slug == "ropery-row").read_text(
        "utf-8"
    )
    early = text.replace(
        "        drawn: [gemma, alfie, yaa, kofi]\n", "        drawn: [gemma, frank]\n", 1
    )
    assert early != text
    (problem,) = problems(early)
    assert "'frank' is named too soon" in str(problem)


def test_a_shipped_family_has_eight_exercises_or_more() -> None:
    for case in [files.load_case(each.path) for each in files.case_studies()]:
        assert len(case.exercises) >= 8, case.slug
        manners = {each.kind.manner for each in case.exercises}
        assert manners == set(Manner), case.slug
        for exercise in case.exercises:
            for round_ in exercise.rounds:
                assert round_.talk, (case.slug, exercise.id, round_.id)


def test_the_first_family_has_every_kind() -> None:
    case = files.load_case("ropery-row")
    assert {each.kind for each in case.exercises} == set(ExerciseKind)
