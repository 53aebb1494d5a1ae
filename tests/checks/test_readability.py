from __future__ import annotations

import pytest

from sos_widgets.checks.language import dated, lasting, repeated, sentences, unquoted, words_of
from sos_widgets.checks.readability import grade, reading_grade, syllables


@pytest.mark.parametrize(
    ("words_a_sentence", "syllables_a_word", "reached"),
    # The formula of the report (Kincaid and others, 1975), worked by hand:
    # 0.39 words a sentence + 11.8 syllables a word - 15.59.
    [
        (10, 1.0, 0.11),  # 3.90 + 11.80 - 15.59
        (15, 1.5, 7.96),  # 5.85 + 17.70 - 15.59
        (20, 1.5, 9.91),  # 7.80 + 17.70 - 15.59
        (25, 2.0, 17.76),  # 9.75 + 23.60 - 15.59
        (1, 1.0, -3.4),  # 0.39 + 11.80 - 15.59, the lowest there is
    ],
)
def test_the_grade_is_that_of_the_formula(
    words_a_sentence: int, syllables_a_word: float, reached: float
) -> None:
    words = words_a_sentence * 20
    found = grade(words=words, sentences=20, syllables=round(words * syllables_a_word))
    assert found == pytest.approx(reached, abs=0.005)


@pytest.mark.parametrize(("words_a_sentence", "syllables_a_word"), [(8, 1.2), (14, 1.4), (22, 1.7)])
def test_the_grade_stays_by_its_rounded_form(
    words_a_sentence: int, syllables_a_word: float
) -> None:
    """The report's own form to reckon by hand is 0.4 w/s + 12 y/w - 16."""
    words = words_a_sentence * 50
    found = grade(words=words, sentences=50, syllables=round(words * syllables_a_word))
    assert found == pytest.approx(0.4 * words_a_sentence + 12 * syllables_a_word - 16, abs=0.5)


@pytest.mark.parametrize(
    ("text", "counted", "reached"),
    # A worked example that is published with the formula: 13 words, 24 syllables, 11.3;
    # and one whose every word has one syllable.
    [
        (
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
            (13, 24),
            11.3,
        ),
        ("The cat sat on the mat.", (6, 6), -1.4),
    ],
)
def test_a_text_is_counted_as_people_count_it(
    text: str, counted: tuple[int, int], reached: float
) -> None:
    found = words_of(text)
    assert (len(found), sum(map(syllables, found))) == counted
    assert reading_grade(text) == pytest.approx(reached, abs=0.06)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "safe drinks asleep's-s walked scared school played hour quay don't"),
        (2, "safety houses wanted worried children little watches wasn't homework crying"),
        (3, "grandmother family hospital idea together different serious everyone"),
        (4, "situation everybody professional January experience emotional"),
        (6, "responsibility"),
    ],
)
def test_syllables(count: int, words: str) -> None:
    found = {word: syllables(word) for word in words.replace("asleep's-s ", "").split()}
    assert set(found.values()) == {count}, found


def test_nothing_has_no_grade() -> None:
    assert reading_grade(" … ") is None


def test_sentences_end_where_people_end_them() -> None:
    text = "Dr. Rao and J. Holt came at 2.15. “Go!” she said\nNobody went… Then they did"
    assert sentences(text) == (
        "Dr. Rao and J. Holt came at 2.15.",
        "“Go!” she said",
        "Nobody went…",
        "Then they did",
    )
    assert sentences("") == ()


def test_what_is_quoted_is_taken_out_and_its_end_stays() -> None:
    assert unquoted("She said “It is dark.” Then it was.") == "She said . Then it was."
    assert unquoted("The boys' room and Mo's room") == "The boys' room and Mo's room"


@pytest.mark.parametrize(
    ("how", "yes", "no"),
    [
        (lasting, "for six months", "every night"),
        (lasting, "for two whole school terms", "twice a week"),
        (lasting, "until Yaa is at big school", "soon"),
        (repeated, "three nights a week", "a lot"),
        (repeated, "once", "often"),
        (dated, "on 4 May", "one day"),
        (dated, "in March 2026", "he may drink"),
        (dated, "last night", "at night"),
    ],
)
def test_times_in_words(how: object, yes: str, no: str) -> None:
    assert callable(how)
    assert how(yes)
    assert not how(no)
