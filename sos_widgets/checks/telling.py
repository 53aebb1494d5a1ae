"""Rules on what a child is told in words and pictures: short, readable, blaming nobody, true.

References
----------
Words and pictures as Susie Essex and colleagues made them; local guidance in
the UK on explanations for children (see ``words/rules.yaml`` by rule).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sos_widgets.checks.language import sentences, words_of
from sos_widgets.checks.note import Note
from sos_widgets.checks.rule import Found
from sos_widgets.checks.wording import hard_words
from sos_widgets.checks.writing import Setting, Writing
from sos_widgets.model.pages import AgeBand, Book, Occasion, OpenMatter, Page, Section
from sos_widgets.model.record import Record
from sos_widgets.words import table

__all__ = [
    "BOOK_RULES",
    "blames_child",
    "book_notes",
    "cannot_promise",
    "long_page",
    "page_hard_to_read",
    "shames_parent",
]

BOOK_RULES = (
    "book_begins_well",
    "book_ends_in_hope",
    "book_names_listener",
    "book_seen_first",
    "book_open_matter",
    "page_without_picture",
)
MOST = {AgeBand.LITTLE: 20, AgeBand.YOUNGER: 25, AgeBand.OLDER: 40, AgeBand.TEENAGER: 80}  # words
GRADES = {AgeBand.LITTLE: 2.5, AgeBand.YOUNGER: 3.5, AgeBand.OLDER: 5.5, AgeBand.TEENAGER: 8.0}
SENTENCE = {AgeBand.LITTLE: 10, AgeBand.YOUNGER: 14, AgeBand.OLDER: 18, AgeBand.TEENAGER: 24}

# A child knows the names of its own people, however long they are.
_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][a-zé]+\b")
_DENIED = re.compile(r"\b(?:not|never|none|nobody|nothing|no)\b|n['’]t\b", re.IGNORECASE)


def _age(writing: Writing) -> AgeBand:
    return next((each for each in AgeBand if each.value in writing.told), AgeBand.YOUNGER)


def long_page(writing: Writing, _setting: Setting) -> Iterator[Found]:
    """More words on a page than a child of this age takes in with one picture."""
    if len(words_of(writing.words)) > MOST[_age(writing)]:
        yield Found(about=str(table("rules")["ages"][_age(writing).value]))


def page_hard_to_read(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Words or sentences that are hard for the age the book is for."""
    age = _age(writing)
    text = _NAMED.sub("Ann", writing.words)
    hint = hard_words(text, setting, reach=GRADES[age], longest=SENTENCE[age])
    if hint:
        yield Found(hint)


def blames_child(writing: Writing, _setting: Setting) -> Iterator[Found]:
    """What a child could hear as: it happened because of me."""
    yield from _said("blaming", writing.words, unless_denied=True)


def shames_parent(writing: Writing, _setting: Setting) -> Iterator[Found]:
    """What says what a parent is, and not what a parent did."""
    yield from _said("shaming", writing.words, unless_denied=True)


def cannot_promise(writing: Writing, _setting: Setting) -> Iterator[Found]:
    """What nobody can promise a child."""
    yield from _said("promising", writing.words)


def _said(name: str, words: str, *, unless_denied: bool = False) -> Iterator[Found]:
    """What is found of a list, each once; “it is not your fault” blames nobody."""
    seen = set()
    for sentence in sentences(words):
        for match in _patterns(name).finditer(sentence):
            denied = unless_denied and _DENIED.search(sentence[: match.start()])
            if not denied and match[0].lower() not in seen:
                seen.add(match[0].lower())
                yield Found(match[0])


@cache
def _patterns(name: str) -> re.Pattern[str]:
    said = "|".join(table("rules")[name])
    return re.compile(rf"\b(?:{said})\b", re.IGNORECASE)


def book_notes(record: Record) -> Iterator[Note]:
    """Say what a story for a child has not got yet; a child's own pictures are left alone."""
    drawn = {each.page for each in record.drawings}
    for book in record.books:
        pages = record.pages_of(book.id)
        if book.occasion is Occasion.THREE_PICTURES or not pages:
            continue
        yield from _telling(book, pages)
        for page in pages:
            if page.words.strip() and page.id not in drawn:
                yield _note("page_without_picture", "pages", page.id, "drawings")


def _telling(book: Book, pages: tuple[Page, ...]) -> Iterator[Note]:
    sections = [each.section for each in pages]
    if len(pages) > 1:
        if sections[0] is not Section.GOOD_BEGINNING:
            yield _note("book_begins_well", "books", book.id, "pages")
        if sections[-1] is not Section.HOPEFUL_END:
            yield _note("book_ends_in_hope", "books", book.id, "pages")
        if Section.WHO_TO_TALK_TO not in sections:
            yield _note("book_names_listener", "books", book.id, "pages")
    if not book.sees_first.strip():
        yield _note("book_seen_first", "books", book.id, "sees_first")
    if book.open_matter is OpenMatter.NOT_ASKED or (
        book.open_matter is OpenMatter.OPEN and not book.checked_by.strip()
    ):
        yield _note("book_open_matter", "books", book.id, "open_matter")


def _note(rule: str, part: str, item: str, field: str) -> Note:
    sentence = str(table("rules")["rules"][rule]["says"])
    return Note(rule=rule, sentence=sentence, topic=rule, part=part, item=item, field=field)
