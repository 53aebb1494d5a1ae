"""Books in the record: what is refused, what goes along, what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets.errors import Refusal, UnreadableFileError
from sos_widgets.files.records import record_from_yaml, record_to_yaml
from sos_widgets.model.codec import from_plain, to_plain
from sos_widgets.model.edits import Add, Change, Remove, Together, apply
from sos_widgets.model.pages import FULL, LONGEST, Drawing, Thing
from sos_widgets.model.record import Record
from sos_widgets.model.removal import taken_along
from tests.scene.books import book_record


def line(number: int, *points: int, page: str = "three") -> Drawing:
    return Drawing(id=f"new-{number}", page=page, thing=Thing.LINE, points=points or (1, 1, 5, 5))


def test_a_record_with_books_is_written_and_read_again() -> None:
    record = book_record()
    assert from_plain(Record, to_plain(record)) == record


def test_a_full_page_refuses_another_line_and_keeps_all_that_is_on_it() -> None:
    record = book_record()
    room = FULL - 1  # one figure is on it
    full = apply(
        record, Together(edits=tuple(Add(part="drawings", item=line(n)) for n in range(room)))
    )
    with pytest.raises(Refusal, match=f"A page has room for {FULL} lines and figures"):
        apply(full, Add(part="drawings", item=line(room)))
    assert apply(full, Add(part="drawings", item=line(room, page="two")))
    # Something else on the record can still be changed.
    assert apply(full, Change(part="pages", id="three", fields={"words": "New."}))


@pytest.mark.parametrize(
    ("points", "says"),
    [
        ((1, 2, 3), "two numbers a point"),
        (tuple(range(2 * LONGEST + 2)), f"at most {LONGEST} points"),
    ],
)
def test_a_line_that_cannot_be_drawn_is_refused(points: tuple[int, ...], says: str) -> None:
    with pytest.raises(Refusal, match=says):
        apply(book_record(), Add(part="drawings", item=line(0, *points)))


def test_a_page_goes_with_what_is_drawn_on_it_and_a_book_with_its_pages() -> None:
    record = book_record()
    after = apply(record, Remove(part="pages", id="one", cascade=True))
    assert {each.page for each in after.drawings} == {"two", "three", "worry"}
    after = apply(record, Remove(part="books", id="story", cascade=True))
    assert [each.id for each in after.pages] == ["worry"]
    assert {each.page for each in after.drawings} == {"worry"}
    goes, stays = taken_along(record, "books", "story")
    assert "the page “Dad sings in the bath.”" in goes
    assert not stays


def test_a_figure_stays_when_how_somebody_is_drawn_is_taken_out() -> None:
    after = apply(book_record(), Remove(part="looks", id="maisie", cascade=True))
    drawn = {each.id: each for each in after.drawings}
    assert drawn["m"].look == ""


def test_somebody_who_leaves_the_family_keeps_the_name_in_the_story() -> None:
    after = apply(book_record(), Remove(part="people", id="maisie", cascade=True))
    assert after.looks[0].who == "Maisie Moor"
    assert after.books[0].children == ("Maisie Moor",)


def test_pages_of_a_book_are_in_their_order() -> None:
    record = book_record()
    turned = replace(record, pages=tuple(reversed(record.pages)))
    assert [page.id for page in record.pages_of("story")] == ["one", "two", "three"]
    assert [page.id for page in turned.pages_of("story")] == ["three", "two", "one"]


def test_a_record_with_books_is_shared_as_yaml_and_says_what_is_wrong_by_line() -> None:
    record = book_record()
    text = record_to_yaml(record)
    assert record_from_yaml(text) == record
    with pytest.raises(UnreadableFileError, match="There is no page with the id 'thre'"):
        record_from_yaml(text.replace("page: three", "page: thre"))
    with pytest.raises(UnreadableFileError, match="'happy'"):
        record_from_yaml(text.replace("feeling: happy", "feeling: happi"))
