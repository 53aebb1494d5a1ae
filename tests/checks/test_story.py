"""A part of a story is read in the minutes it says, in its writers' own words."""

from dataclasses import replace

import pytest

from sos_widgets import files
from sos_widgets.checks import case_notes
from sos_widgets.checks.wanted import Whole, quotes_of_children
from sos_widgets.model.casestudy import CaseStudy, Stage

CASE = files.case_from_yaml(files.new_family("moss-lane"))


def told(**own: object) -> CaseStudy:
    first: Stage = replace(CASE.stages[0], **own)  # type: ignore[arg-type]
    return replace(CASE, stages=(first, *CASE.stages[1:]))


def found(case: CaseStudy) -> set[tuple[str, str, tuple[str | int, ...]]]:
    """What is said of a case and not of the one it was made from."""
    return said(case) - said(CASE)


def said(case: CaseStudy) -> set[tuple[str, str, tuple[str | int, ...]]]:
    return {(note.rule, note.about, note.place) for note in case_notes(case)}


@pytest.mark.parametrize("minutes", [1, 2, 9, 20])
def test_minutes_that_nobody_reads_it_in_are_noticed(minutes: int) -> None:
    place = ("stages", CASE.stages[0].id, "minutes")
    noticed = ("reading_minutes", "", place) in said(told(minutes=minutes, text="word " * 250))
    assert noticed is (minutes not in (3, 4, 5))


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Existing safety", "approach_words"),
        ("words and pictures", "approach_words"),
        ("lifestyle choice", "never_words"),
        ("putting herself at risk", "never_words"),
    ],
)
def test_words_that_a_paper_should_not_have_are_noticed(words: str, rule: str) -> None:
    text = f"{CASE.stages[0].text} It says {words}."
    place = ("stages", CASE.stages[0].id, "text")
    assert found(told(text=text)) == {(rule, words, place)}
    # The same words are ours to use where the trainer is spoken to.
    assert found(replace(CASE, sources=(*CASE.sources, words))) == set()


def test_a_web_address_is_noticed_and_an_invented_one_is_not() -> None:
    for words, rules in (
        ("see www.real-school.co.uk", ["telling"]),
        ("https://www.quay.example/a", []),
    ):
        text = f"{CASE.stages[0].text} {words}"
        assert [rule for rule, *_ in found(told(text=text))] == rules


def test_children_are_heard_in_quotations_and_in_what_they_write() -> None:
    assert quotes_of_children(Whole(files.load_case("ropery-row"))) > 10
    mute = replace(
        CASE, stages=tuple(replace(stage, papers=(), text="Nell, 8.") for stage in CASE.stages)
    )
    assert quotes_of_children(Whole(mute)) == 0
    heard = replace(mute.stages[0], text="Nell said “grey”.\n“Quite,” said the man.")
    assert quotes_of_children(Whole(replace(mute, stages=(heard, *mute.stages[1:])))) == 1
