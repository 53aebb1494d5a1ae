"""What a map leaves open: questions that lead somewhere, and go when they are answered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Pair, Rating, Record, Scale, Statement
from sos_widgets.render.text import text
from sos_widgets.scene.still_open import still_open, still_open_sheet
from sos_widgets.words import labels

MIA = Person(id="mia", name="Mia", focal=True)


def said(id_: str, category: Category, **own: Any) -> Statement:
    return Statement(id=id_, category=category, words=f"Words of {id_}.", **own)


FULL = Record(
    id="r",
    family=Family(people=(MIA,)),
    statements=(
        said("d", Category.DANGER_STATEMENT),
        said("g", Category.SAFETY_GOAL),
        said("k", Category.EXISTING_SAFETY, who="mia", own_words=True),
        said("n", Category.NEXT_STEP, does="Nan", by_when=When("2026-05-04")),
    ),
    scales=(Scale(id="s", question="How safe?"),),
    pairs=(Pair(id="p", danger="d", goal="g", scale="s"),),
    ratings=(Rating(id="a", scale="s", who="mia", number=3),),
)


def asked(record: Record) -> list[tuple[str, str, str]]:
    """Each question's group, and the item or the box that it leads to."""
    return [(each.group, each.item, each.category) for each in still_open(record)]


def test_an_empty_map_asks_for_each_end_and_not_for_harm() -> None:
    assert asked(Record(id="r")) == [
        ("said", "", "unsorted_worried"),
        ("said", "", "unsorted_working_well"),
        ("said", "", "existing_safety"),
        ("bookends", "", "danger_statement"),
        ("steps", "", "next_step"),
    ]


def test_a_map_from_danger_to_step_asks_nothing() -> None:
    assert asked(FULL) == []
    assert "What has nobody said yet?" in text(still_open_sheet(FULL, labels()))


def test_each_gap_between_the_ends_is_a_question_about_its_own_card() -> None:
    def without(**own: Any) -> list[tuple[str, str, str]]:
        return asked(replace(FULL, **own))

    assert without(pairs=()) == [("bookends", "d", ""), ("bookends", "g", "")]
    assert without(pairs=(Pair(id="p", danger="d", goal="g"),)) == [("bookends", "d", "")]
    assert without(pairs=(Pair(id="p", goal="g", scale="s"),)) == [
        ("bookends", "d", ""),
        ("bookends", "g", ""),
    ]
    assert without(ratings=()) == [("bookends", "s", "")]
    (about,) = (each for each in still_open(replace(FULL, ratings=())))
    assert about.words.startswith("“How safe?”: who stands where")


def test_a_step_is_asked_for_its_person_first_and_then_for_its_day() -> None:
    def with_step(**own: Any) -> str:
        step = said("n", Category.NEXT_STEP, **own)
        (question,) = still_open(replace(FULL, statements=(*FULL.statements[:3], step)))
        return question.words

    assert with_step().endswith("who does it?")
    assert with_step(does="Nan").endswith("by when?")


def test_a_child_whose_own_words_nobody_wrote_down_is_asked_for_by_name() -> None:
    silent = replace(FULL.statements[2], own_words=False)
    record = replace(FULL, statements=(*FULL.statements[:2], silent, FULL.statements[3]))
    (question,) = still_open(record)
    assert question.words == "What does Mia say to all this, in Mia's own words?"


def test_what_waits_to_be_sorted_is_asked_about_once_and_without_a_count() -> None:
    waiting = tuple(said(f"u{n}", Category.UNSORTED_WORRIED) for n in range(5))
    questions = still_open(replace(FULL, statements=(*FULL.statements, *waiting)))
    assert [each.item for each in questions] == ["u0", "u1"]
    assert not any(number in each.words for each in questions for number in "3456789%")


def test_long_words_are_cut_to_a_line() -> None:
    long = replace(FULL.statements[0], words="He drinks\nand drinks. " * 500)
    record = replace(FULL, statements=(long, *FULL.statements[1:]), pairs=FULL.pairs[1:])
    words = still_open(record)[0].words
    assert "\n" not in words
    assert len(words) < 240
