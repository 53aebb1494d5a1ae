"""What is said after somebody has tried: reasons, and never a mark."""

from __future__ import annotations

import re

from sos_widgets.checks import State, compared, said_on, why
from sos_widgets.model.attempts import Attempt, SketchLine, SketchTie
from sos_widgets.model.exercises import (
    Accepted,
    Card,
    Exercise,
    ExerciseKind,
    ExerciseRound,
    Missing,
)
from sos_widgets.model.family import (
    EventKind,
    Family,
    LinkKind,
    ParentLink,
    Person,
    Union,
    UnionEvent,
)
from sos_widgets.model.record import Category, Record
from sos_widgets.model.sketch import folded
from sos_widgets.words import labels, table

CARD = Card(
    id="course",
    words="She finished a course.",
    accepted=(
        Accepted(answer="existing_strength", because="She went."),
        Accepted(answer="complicating_factor", because="It put everybody at ease."),
    ),
    instead=(Accepted(answer="existing_safety", because="Which night?"),),
)
ROUND = ExerciseRound(id="one", cards=(CARD,))


def exercise(kind: ExerciseKind = ExerciseKind.SORT) -> Exercise:
    return Exercise(id="e", kind=kind, title="E", from_stage="s", rounds=(ROUND,))


def said(chosen: str) -> list[tuple[str, str]]:
    attempt = Attempt(id="a", sitting="s", card="course", chosen=chosen)
    return [(each.lead, each.because) for each in why(exercise(), ROUND, CARD, attempt, labels())]


def test_the_own_answer_comes_first_and_every_other_that_can_be_given_follows() -> None:
    assert [because for _, because in said("existing_strength")] == [
        "She went.",
        "It put everybody at ease.",
    ]
    assert [because for _, because in said("complicating_factor")] == [
        "It put everybody at ease.",
        "She went.",
    ]


def test_another_answer_is_met_with_its_own_reason_before_the_teams() -> None:
    (lead, because), (_, theirs), _ = said("existing_safety")
    assert lead == "You have it under “Existing safety”."
    assert (because, theirs) == ("Which night?", "She went.")


def test_an_answer_nobody_thought_of_is_asked_about_with_the_categorys_own_test() -> None:
    (_, because), *_ = said("harm")
    assert labels().test(Category.HARM) in because
    assert table("exercises")["chosen_else"] in because


def test_before_a_room_that_only_raised_hands_the_reasons_are_told() -> None:
    assert [because for _, because in said("")] == ["She went.", "It put everybody at ease."]


def test_no_sentence_of_the_exercises_marks_anybody() -> None:
    marks = re.compile(
        r"\b(correct|incorrect|wrong|right answer|well done|score|points|mistake|\d+ of \d+)\b",
        re.IGNORECASE,
    )
    words = str(table("exercises"))
    assert not marks.search(words)
    assert marks.search("Well done: 7 of 8 correct.")


RECORD = Record(id="r", family=Family(people=(Person(id="mia", name="Mia Gray", focal=True),)))


def advice(kind: ExerciseKind, words: str) -> set[str]:
    attempt = Attempt(id="a", sitting="s", card="course", words=words)
    return {each.lead for each in said_on(RECORD, exercise(kind), attempt)}


def test_what_is_written_is_advised_on_as_if_it_stood_on_the_map() -> None:
    hurried = advice(ExerciseKind.DANGER_STATEMENT, "There are concerns re neglect.")
    assert any("Who is, by name?" in each for each in hurried)
    assert any("“neglect” is a label" in each for each in hurried)
    mended = "Nan and Ana are worried that Ben will sleep so deeply, as on 4 May, that Mia could be ill with nobody to come."
    assert advice(ExerciseKind.DANGER_STATEMENT, mended) == set()
    assert any("instead" in each for each in advice(ExerciseKind.GOAL, "Ben will not drink."))
    assert advice(ExerciseKind.SORT, "neglect") == set()


def test_pairs_are_not_asked_of_a_card() -> None:
    assert not any("goal answers" in each for each in advice(ExerciseKind.DANGER_STATEMENT, "Nan."))


TOLD = Family(
    people=(
        Person(id="ben", name="Ben Gray"),
        Person(id="mia", name="Mia Gray", focal=True),
        Person(id="nan", name="Rose Gray"),
        Person(id="pa", name="Tom Gray", dead=True),
        Person(id="unknown", known=False),
    ),
    unions=(
        Union(id="u", a="nan", b="pa"),
        Union(id="v", a="ben", b="unknown", events=(UnionEvent(kind=EventKind.SEPARATED),)),
    ),
    parent_links=(
        ParentLink(id="1", child="mia", parent="ben"),
        ParentLink(id="2", child="ben", parent="nan"),
        ParentLink(id="3", child="ben", parent="pa"),
        ParentLink(id="4", child="mia", parent="nan", kind=LinkKind.KINSHIP),
    ),
)
DRAWING = ExerciseRound(
    id="d",
    drawn=("ben", "mia"),
    missing=(
        Missing(person="nan", also=("Nan",), because="The first paper."),
        Missing(person="pa", because="The second."),
        Missing(person="unknown", also=("Mia's mother",), because="Nobody names her."),
    ),
)


def line(who: str, tie: SketchTie, whom: str, *, died: bool = False) -> SketchLine:
    return SketchLine(id=f"{who}-{whom}-{tie}", sitting="s", who=who, tie=tie, whom=whom, died=died)


def found(*lines: SketchLine) -> dict[str, State]:
    return {each.words: each.state for each in compared(TOLD, DRAWING, lines)}


def test_an_empty_drawing_names_everybody_with_where_the_text_tells_of_them() -> None:
    told = compared(TOLD, DRAWING, ())
    assert {each.words for each in told if each.state is State.NOT_YET} >= {
        "Rose Gray is not there yet.",
        "Mia's mother is not there yet.",
    }
    assert {each.because for each in told} == {
        "The first paper.",
        "The second.",
        "Nobody names her.",
    }


def test_people_are_known_by_any_of_their_names_and_ties_are_said_one_by_one() -> None:
    here = found(
        line("  nan ", SketchTie.PARENT, "Ben"),
        line("Tom Gray", SketchTie.PARTNER, "Rose Gray"),
        line("Nan", SketchTie.CARER, "mia gray"),
    )
    assert here["Rose Gray is there."] is State.SAME
    assert here["Rose Gray is a parent of Ben Gray: so it stands in the text."] is State.SAME
    assert here["Not drawn yet: Tom Gray is a parent of Ben Gray."] is State.NOT_YET
    assert here["In the text Tom Gray has died; your drawing does not say so."] is State.DIFFERS


def test_a_child_of_is_a_parent_of_the_other_way_round() -> None:
    here = found(line("Ben Gray", SketchTie.CHILD, "Nan"))
    assert here["Rose Gray is a parent of Ben Gray: so it stands in the text."] is State.SAME


def test_what_stands_otherwise_is_laid_beside_the_text_and_what_is_more_is_asked_about() -> None:
    here = found(
        line("Nan", SketchTie.FORMER_PARTNER, "Tom Gray"),
        line("Tom Gray", SketchTie.PARENT, "Ben", died=True),
        line("Dawn", SketchTie.PARTNER, "Ben"),
    )
    (differs,) = (words for words, state in here.items() if state is State.DIFFERS)
    assert differs.startswith("You have drawn: ")
    assert "In the text: " in differs
    assert here["You have also drawn Dawn. Where does the text tell of Dawn?"] is State.ALSO


def test_a_line_that_makes_no_sense_is_said_and_the_rest_is_drawn() -> None:
    here = found(line("Ben", SketchTie.CHILD, "Mia"), line("Nan", SketchTie.PARENT, "Ben"))
    assert any(words.startswith("This line could not be drawn") for words in here)
    assert here["Rose Gray is there."] is State.SAME


def test_a_name_typed_without_its_accents_is_the_same_person() -> None:
    assert folded("Ines  da silva") == folded("Inês da Silva")
    assert folded("Ines") != folded("Inesa")
