"""Two windows draw on one page: every stroke stays, and only words are kept beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.model.edits import Add, Change, Remove
from sos_widgets.model.pages import Drawing, Thing
from sos_widgets.store import Practice, create, open_practice
from tests.scene.books import book_record

Two = tuple[Practice, Practice]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    path = tmp_path / "q.practice"
    with create(path, book_record()) as mine, open_practice(path) as theirs:
        yield mine, theirs


def line(id_: str) -> Drawing:
    return Drawing(id=id_, page="one", thing=Thing.LINE, points=(1, 1, 9, 9))


def test_both_keep_all_that_they_have_drawn(two: Two) -> None:
    mine, theirs = two
    for n in range(5):
        assert theirs.submit(Add(edit_id=f"t{n}", part="drawings", item=line(f"t{n}")), base=0)
        assert (
            mine.submit(Add(edit_id=f"m{n}", part="drawings", item=line(f"m{n}")), base=0).status
            == "saved"
        )
    drawn = {each.id for each in mine.record.drawings}
    assert {f"{who}{n}" for who in "tm" for n in range(5)} <= drawn
    assert mine.record.set_aside == ()


def test_a_figure_that_both_have_moved_stands_where_it_was_put_last(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Change(edit_id="t", part="drawings", id="m", fields={"x": 100, "y": 300}))
    moved = Change(edit_id="m", part="drawings", id="m", fields={"x": 700})
    assert mine.submit(moved, base=0).status == "saved"
    found = next(each for each in mine.record.drawings if each.id == "m")
    assert (found.x, found.y) == (700, 300)
    assert mine.record.set_aside == ()


def test_the_words_in_a_bubble_are_kept_beside(two: Two) -> None:
    mine, theirs = two
    theirs.submit(Change(edit_id="t", part="drawings", id="says", fields={"words": "Theirs"}))
    changed = Change(edit_id="m", part="drawings", id="says", fields={"words": "Mine", "x": 5})
    assert mine.submit(changed, base=0).status == "kept_beside"
    assert [(each.field, each.words) for each in mine.record.set_aside] == [("words", "Mine")]


def test_words_for_a_page_that_has_gone_are_kept_and_its_lines_are_not_told_in_numbers(
    two: Two,
) -> None:
    mine, theirs = two
    theirs.submit(Remove(edit_id="t", part="pages", id="one", cascade=True))
    mine.submit(Change(edit_id="m1", part="pages", id="one", fields={"words": "Mine"}), base=0)
    mine.submit(Add(edit_id="m2", part="drawings", item=line("late")), base=0)
    mine.submit(Change(edit_id="m3", part="drawings", id="m", fields={"x": 5}), base=0)
    assert [each.words for each in mine.record.set_aside] == ["Mine"]
