from __future__ import annotations

from sos_widgets.checks import notes
from sos_widgets.model.edits import Add, Change, Remove, apply
from sos_widgets.model.record import (
    Category,
    Dismissal,
    LocalWord,
    Record,
    RuleOff,
    Scale,
    Statement,
    WhenThen,
)


def begun(words: str = "The home is chaotic, and there is neglect.") -> Record:
    return Record(id="r", statements=(Statement(id="x", category=Category.HARM, words=words),))


def abouts(record: Record) -> list[str]:
    return [note.about for note in notes(record)]


def test_what_is_put_aside_stays_aside_and_other_words_are_advised_on() -> None:
    aside = Dismissal(
        id="d", rule="label_word", part="statements", item="x", about="chaotic", reason="Quoted."
    )
    record = apply(begun(), Add(part="dismissals", item=aside))
    assert abouts(record) == ["neglect"]
    later = {"words": "The home is chaotic, and their relationship is a volatile relationship."}
    record = apply(record, Change(part="statements", id="x", fields=later))
    assert abouts(record) == ["volatile relationship"]
    record = apply(record, Remove(part="dismissals", id="d"))
    assert abouts(record) == ["chaotic", "volatile relationship"]


def test_a_rule_that_is_off_says_nothing_until_it_is_on_again() -> None:
    record = apply(begun(), Add(part="rules_off", item=RuleOff(id="label_word")))
    assert notes(record) == ()
    assert abouts(apply(record, Remove(part="rules_off", id="label_word"))) == [
        "chaotic",
        "neglect",
    ]


def test_a_word_of_our_own_is_asked_about_as_the_trainer_wrote() -> None:
    word = LocalWord(id="w", word="step-down", ask="What will be different?")
    record = apply(begun("A step-down was planned."), Add(part="local_words", item=word))
    (note,) = notes(record)
    assert (note.rule, note.about) == ("local_word", "step-down")
    assert "What will be different?" in note.sentence
    nothing_asked = apply(record, Change(part="local_words", id="w", fields={"ask": ""}))
    assert "How would the family say it?" in notes(nothing_asked)[0].sentence


def test_a_board_asks_for_its_own_parts_alone() -> None:
    record = Record(
        id="r",
        statements=begun().statements,
        scales=(Scale(id="s", zero="Total chaos"),),
        when_thens=(WhenThen(id="w", sign="DV", what="Ring Nan."),),
    )
    assert {note.part for note in notes(record)} == {"statements", "scales", "when_thens"}
    found = notes(record, ("scales",))
    assert [(note.item, note.field, note.about) for note in found] == [("s", "zero", "chaos")]


def test_a_note_says_why_and_where_it_comes_from() -> None:
    note = notes(begun())[0]
    assert "label" in note.why
    assert "Queensland" in note.source
