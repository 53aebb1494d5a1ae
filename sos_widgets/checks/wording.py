"""Rules on words: labels, short forms, long sentences, how often, and what a child can read.

References
----------
The list of label words and the limits are those of practice in the UK; see
``words/rules.yaml`` for each rule's reason and source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from sos_widgets.checks.language import alternatives, repeated, sentences, words_of
from sos_widgets.checks.readability import reading_grade, syllables
from sos_widgets.checks.rule import Found, listed
from sos_widgets.checks.writing import Setting, Writing
from sos_widgets.words import table

__all__ = ["acronym", "hard_to_read", "label_word", "local_word", "long_sentence", "vague_quantity"]

LONGEST = 30  # words in a sentence
FOR_YOUNGER = 3.0  # grades: up to here a child of primary school reads it alone
FOR_OLDER = 6.0
LONG_FOR_A_CHILD = 14  # words in a sentence
SYLLABLES = 3
NAMED = 3  # so many hard words are named

_SHORT_FORM = re.compile(r"(?<![\w&'’-])[A-Z][A-Z&]*[A-Z]s?(?![\w&’'-])")


def label_word(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Words of services in place of what somebody did."""
    found = [Found(about, ask) for label, ask in _labels() for about in _each(label, writing.words)]
    yield from sorted(found, key=lambda each: writing.words.find(each.about))


@cache
def _labels() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((alternatives(each["words"]), each["ask"]) for each in table("rules")["labels"])


def local_word(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Words that a trainer has put on the session's own list."""
    for word, ask in setting.local:
        if word:
            asked = ask or "How would the family say it?"
            forms = alternatives([word, f"{word}s"])
            yield from (Found(about, asked) for about in _each(forms, writing.words))


def vague_quantity(writing: Writing, setting: Setting) -> Iterator[Found]:
    """“Often” and the like, where nothing says how many times."""
    for sentence in sentences(writing.words):
        if not repeated(sentence):
            yield from (Found(about) for about in _each(listed("vague"), sentence))


def long_sentence(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A sentence of more than thirty words."""
    for sentence in sentences(writing.words):
        if len(words_of(sentence)) > LONGEST:
            yield Found(_beginning(sentence))


def acronym(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Short forms that not everybody knows; what is a name, or a label, is left to others."""
    if writing.words.isupper():
        return  # somebody who has left the capitals on
    known = {*table("rules")["known_short"], *setting.people, *setting.children}
    labels = [label for label, _ask in _labels()]
    for about in _each(_SHORT_FORM, writing.words):
        if about not in known and not any(label.fullmatch(about) for label in labels):
            yield Found(about)


def hard_to_read(writing: Writing, setting: Setting) -> Iterator[Found]:
    """What a child could not read, by Flesch and Kincaid's grade: a hint, never the number."""
    reached = reading_grade(writing.words)
    if reached is None or reached <= FOR_YOUNGER:
        return
    hints: dict[str, Any] = table("rules")["hints"]
    known = {part.lower() for name in setting.people for part in words_of(name)}
    known |= {*table("rules")["easy"]}
    words = dict.fromkeys(
        word
        for word in words_of(writing.words)
        if syllables(word) >= SYLLABLES and word.lower() not in known
    )
    what = [
        hints["sentence"].replace("{words}", _beginning(each))
        for each in sentences(writing.words)
        if len(words_of(each)) > LONG_FOR_A_CHILD
    ][:1]
    if words:
        hardest = sorted(words, key=syllables, reverse=True)[:NAMED]
        shown = ", ".join(f"“{word}”" for word in words if word in hardest)
        what.insert(0, hints["words"].replace("{words}", shown))
    if what:
        hint = hints["hard" if reached > FOR_OLDER else "some"]
        yield Found(hint.replace("{what}", " and ".join(what)))


def _each(pattern: re.Pattern[str], words: str) -> tuple[str, ...]:
    """What is found, each form once, in the order of the words."""
    found: dict[str, str] = {}
    for match in pattern.finditer(words):
        found.setdefault(match[0].lower(), match[0])
    return tuple(found.values())


def _beginning(sentence: str) -> str:
    return " ".join(sentence.split()[:5]).rstrip(",;:") + "…"
