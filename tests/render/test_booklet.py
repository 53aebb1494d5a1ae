"""A booklet folds into the order in which it is read, and is one file without script or request."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sos_widgets.render.booklet import booklet_html, folded
from sos_widgets.scene.booklet import ROOM, booklet
from tests.scene.books import book_record


@pytest.mark.parametrize("count", range(1, 25))
def test_folded_sheets_are_read_in_order(count: int) -> None:
    sides = folded(count)
    whole = 2 * len(sides)
    assert whole % 4 == 0
    assert count <= whole < count + 4
    # A pile of sheets, each with a front and a back, folded in the middle: leaf after leaf.
    fronts, backs = sides[::2], sides[1::2]
    first_half = [page for f, b in zip(fronts, backs, strict=True) for page in (f[1], b[0])]
    second_half = [
        page
        for f, b in zip(reversed(fronts), reversed(backs), strict=True)
        for page in (b[1], f[0])
    ]
    assert first_half + second_half == list(range(1, whole + 1))


def pages_of(html: str) -> list[str]:
    return re.findall(r'<section class="leaf (\w+)', html)


def test_a_story_is_a_front_its_pages_what_is_seen_differently_and_a_back() -> None:
    record = book_record()
    html = booklet_html(booklet(record, record.books[0]))
    # What people see differently comes before the page that a child falls asleep with.
    assert pages_of(html) == ["front", "page", "page", "told", "page", "back"]
    assert "For Maisie" in html
    assert "Told by Dean and Nurse Okoro" in html
    assert "Not “drunk”" not in html
    assert html.count('<div class="side">') == 4


def test_a_childs_own_words_stand_as_they_were_said() -> None:
    record = book_record()
    html = booklet_html(booklet(record, record.books[1]))
    assert '<blockquote><p dir="auto">the door &lt;bang&gt;</p></blockquote>' in html
    assert '<h2 dir="auto">Worries</h2>' in html


@pytest.mark.parametrize("fold", [True, False])
def test_it_is_one_file_that_runs_and_asks_for_nothing(fold: bool) -> None:
    record = book_record()
    html = booklet_html(booklet(record, record.books[0]), fold=fold)
    assert "default-src 'none'" in html
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="(?!#)', html)
    assert "url(" not in html
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    for used in re.findall(r'href="#([^"]+)"', html):
        assert used in ids
    assert ('class="sheets"' in html) is fold
    assert "Practice material. An invented family." in html


def test_a_book_without_pages_is_still_a_booklet() -> None:
    record = book_record()
    bare = booklet(record, record.books[0].__class__(id="new"))
    assert [leaf.kind for leaf in bare.leaves] == ["front", "back"]
    assert "A book without a name yet" in booklet_html(bare)


def test_a_page_of_five_hundred_words_loses_none_and_no_leaf_overflows() -> None:
    record = book_record()
    words = " ".join(f"word{n}." if n % 9 == 0 else f"word{n}" for n in range(500))
    one = replace(record.pages[0], words=words)
    made = booklet(replace(record, pages=(one, *record.pages[1:])), record.books[0])
    told = [leaf for leaf in made.leaves if "word" in leaf.words]
    assert " ".join(leaf.words for leaf in told) == words
    assert all(len(leaf.words) <= ROOM for leaf in told)
    assert [leaf.scene is not None for leaf in told] == [True, *[False] * (len(told) - 1)]
    unbroken = replace(one, words="x" * 2000)
    made = booklet(replace(record, pages=(unbroken, *record.pages[1:])), record.books[0])
    assert sum(leaf.words.count("x") for leaf in made.leaves) == 2000
