"""Advice on what a child is told: found where it belongs, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets import files
from sos_widgets.checks import notes
from sos_widgets.model.pages import AgeBand, Book, Drawing, Occasion, OpenMatter, Page, Section
from sos_widgets.model.record import Record
from sos_widgets.model.stages import worked_record

# The rules that have their examples here.
STORY_RULES = {
    "blames_child",
    "shames_parent",
    "cannot_promise",
    "long_page",
    "page_hard_to_read",
    "book_begins_well",
    "book_ends_in_hope",
    "book_names_listener",
    "book_seen_first",
    "book_open_matter",
    "page_without_picture",
}
GOOD = Book(id="b", children=("Ann",), sees_first="Mum", open_matter=OpenMatter.NOTHING_OPEN)


def story(*words: str, book: Book = GOOD, drawn: bool = True) -> Record:
    sections = [
        Section.GOOD_BEGINNING,
        *[Section.WHAT_HAPPENED] * (len(words) - 3),
        Section.WHO_TO_TALK_TO,
        Section.HOPEFUL_END,
    ]
    pages = tuple(
        Page(id=f"p{n}", book="b", words=said, section=section)
        for n, (said, section) in enumerate(zip(words, sections[-len(words) :], strict=True))
    )
    drawings = tuple(Drawing(id=f"d{n}", page=f"p{n}") for n in range(len(words)) if drawn)
    return Record(id="r", books=(book,), pages=pages, drawings=drawings)


def rules(record: Record) -> set[str]:
    return {note.rule for note in notes(record, ("books", "pages"))}


def told(words: str, age: AgeBand = AgeBand.YOUNGER) -> set[str]:
    book = replace(GOOD, age=age)
    return rules(story("We play.", words, "Tell Nan.", "Good night.", book=book))


@pytest.mark.parametrize(
    "words",
    [
        "It happened because of you.",
        "You made Dad cross.",
        "If you had stayed in bed, it would be all right.",
        "You have to look after Tom.",
        "It was your fault.",
    ],
)
def test_a_child_is_never_blamed(words: str) -> None:
    assert "blames_child" in told(words)


@pytest.mark.parametrize(
    "words",
    [
        "It was not your fault.",
        "It is never your fault.",
        "It didn't happen because of you.",
        "Mum went because Dad shouted.",
    ],
)
def test_what_takes_the_blame_away_is_left_alone(words: str) -> None:
    assert "blames_child" not in told(words)


def test_a_parent_is_not_called_names_and_what_they_did_may_be_told() -> None:
    assert "shames_parent" in told("Mum is an alcoholic.")
    assert "shames_parent" in told("Dad chose drink over you.")
    assert "shames_parent" not in told("Dad drank beer. Then he fell asleep.")
    assert "shames_parent" not in told("Dad is not a bad dad.")


def test_nobody_promises_what_nobody_can() -> None:
    assert "cannot_promise" in told("It will never happen again.")
    assert "cannot_promise" not in told("Nan comes when Dad rings her.")


def test_how_much_a_page_holds_goes_by_age() -> None:
    words = "Dad went to the shop and Nan came and we had tea and then we saw the dog and went home to bed."
    assert "long_page" in told(words, AgeBand.LITTLE)
    assert "long_page" not in told(words, AgeBand.TEENAGER)
    assert "long_page" in told("We all went to bed. " * 100, AgeBand.TEENAGER)


def test_hard_words_go_by_age_and_names_are_not_hard() -> None:
    words = "The situation was evaluated."
    assert "page_hard_to_read" in told(words, AgeBand.LITTLE)
    assert "page_hard_to_read" not in told("You can tell Aleksandra or Isabella.", AgeBand.LITTLE)


def test_a_whole_story_that_is_ready_has_no_advice_and_each_thing_missing_has_one() -> None:
    good = story("We play.", "Dad was ill.", "Tell Nan.", "Good night.")
    assert rules(good) == set()
    assert rules(story("We play.", "Tell Nan.", "Bed.", drawn=False)) == {"page_without_picture"}
    turned = replace(good, pages=tuple(reversed(good.pages)))
    assert rules(turned) == {"book_begins_well", "book_ends_in_hope"}
    assert rules(replace(good, pages=(good.pages[0], good.pages[3]))) == {"book_names_listener"}
    unseen = replace(GOOD, sees_first="", open_matter=OpenMatter.OPEN)
    assert rules(replace(good, books=(unseen,))) == {"book_seen_first", "book_open_matter"}
    looked = replace(GOOD, open_matter=OpenMatter.OPEN, checked_by="A solicitor")
    assert rules(replace(good, books=(looked,))) == set()


def test_nobody_advises_on_a_childs_own_words() -> None:
    own = replace(GOOD, occasion=Occasion.THREE_PICTURES, sees_first="")
    record = story("Mum is an alcoholic.", "because of you " * 50, "Bed.", book=own, drawn=False)
    assert rules(record) == set()
    assert rules(replace(record, books=(GOOD,)))


@pytest.mark.parametrize(
    ("slug", "age"),
    [
        ("ropery-row", AgeBand.LITTLE),
        ("bellows-hill", AgeBand.YOUNGER),
        ("albion-fold", AgeBand.YOUNGER),
        ("marlpit-green", AgeBand.TEENAGER),
        ("sluice-lane", AgeBand.LITTLE),
        ("tenter-bank", AgeBand.YOUNGER),
        ("observatory-road", AgeBand.YOUNGER),
        ("battery-steps", AgeBand.TEENAGER),
    ],
)
def test_the_worked_story_of_a_family_passes_its_own_advice(slug: str, age: AgeBand) -> None:
    case = files.load_case(files.find_case(slug))
    record = worked_record(case, case.worked[0], frozenset(each.id for each in case.stages))
    assert record.books[0].age is age
    assert 6 <= len(record.pages_of(record.books[0].id)) <= 10
    assert [note.sentence for note in notes(record, ("books", "pages"))] == []
