"""Pictures on paper: readable, whole, and joined where they must be parted."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Rect, Text, box, walked
from sos_widgets.scene.paper import PAPERS, READABLE, Page, pages
from sos_widgets.scene.scene import Key, Scene
from tests.scene.sample import family, small, small_layout


def wall(columns: int, rows: int) -> Scene:
    """A picture of many named boxes, and a legend."""
    boxes = [
        Rect(kind="symbol", x=40 + 120 * c, y=100 + 110 * r, w=48, h=48)
        for c in range(columns)
        for r in range(rows)
    ]
    names = [
        Text(kind="name", words="Somebody", x=each.x + 24, y=each.y + 64, anchor="middle")
        for each in boxes
    ]
    size = (60.0 + 120 * columns, 120.0 + 110 * rows)
    return Scene(title="Wall", description="Boxes.", marks=(*boxes, *names), size=size)


def smallest(page: Page) -> float:
    """The smallest letters on a page, in points."""
    words = [mark for mark in walked(page.scene.marks) if isinstance(mark, Text)]
    return min(mark.size for mark in words) * page.scale * 72 / 96


def whole_on(page: Page, mark: Rect | Text) -> bool:
    left, top, right, low = box(mark)
    return (
        page.window[0] <= left
        and right <= page.window[2]
        and page.window[1] <= top
        and low <= page.window[3]
    )


@pytest.mark.parametrize("paper", PAPERS)
def test_a_small_family_is_one_page_with_its_legend_and_no_number(paper: str) -> None:
    (page,) = pages(genogram(small(), layout=small_layout()), paper)
    assert page.marks == ()
    assert page.scale <= 1.25
    assert smallest(page) >= READABLE


def test_a_picture_that_fits_without_its_legend_has_the_legend_on_a_page_of_its_own() -> None:
    scene = genogram(family(), bonds=family().bonds)
    tall = Scene(
        title=scene.title,
        description=scene.description,
        marks=scene.marks,
        size=(scene.size[0], scene.size[1] + 400),
        legend=scene.legend,
    )
    picture, legend = pages(tall, "a4")
    assert not [mark for mark in walked(picture.scene.marks) if mark.kind == "key"]
    drawn = [mark for mark in walked(legend.scene.marks) if mark.kind == "key"]
    assert len(drawn) == len(scene.legend) > 15
    assert smallest(picture) >= READABLE


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("columns", "rows"), [(22, 2), (3, 25), (24, 24)])
def test_what_is_too_large_is_parted_and_everything_is_whole_on_some_page(
    paper: str, columns: int, rows: int
) -> None:
    scene = wall(columns, rows)
    found = pages(scene, paper)
    assert len(found) > 1
    for mark in scene.marks:
        assert isinstance(mark, Rect | Text)
        assert any(whole_on(page, mark) for page in found), mark
    for page in found:
        assert smallest(page) >= READABLE - 0.01
        assert page.at[0] >= 0
        assert page.at[2] <= page.size[0] - 30
        assert page.at[3] <= page.size[1] - 30


def test_pages_that_join_overlap_and_say_which_they_join() -> None:
    found = pages(wall(22, 2), "a4")
    assert len(found) == 3
    for one, other in pairwise(found):
        assert one.window[2] - other.window[0] == pytest.approx(12 * 96 / 25.4)
    said = [[mark.words for mark in page.marks if isinstance(mark, Text)] for page in found]
    assert [[words for words in each if "joins" in words] for each in said] == [
        ["joins page 2"],
        ["joins page 1", "joins page 3"],
        ["joins page 2"],
    ]
    assert "Wall · page 2 of 3 · Practice: an invented family" in said[1]


def test_larger_paper_needs_no_more_pages() -> None:
    for scene in (wall(22, 2), wall(9, 9), genogram(family())):
        assert len(pages(scene, "a3")) <= len(pages(scene, "a4"))


@pytest.mark.parametrize("scene", [wall(22, 2), wall(3, 25), genogram(family())])
def test_paper_lies_as_it_is_wanted_and_by_itself_as_it_suits(scene: Scene) -> None:
    upright, across = (pages(scene, "a4", way=way) for way in ("upright", "across"))
    assert all(page.size[0] < page.size[1] for page in upright)
    assert all(page.size[0] > page.size[1] for page in across)
    # The page of the marks stands upright where nobody has said how it lies.
    assert len(pages(scene, "a4")) == min(len(upright), len(across))


def test_how_high_the_letters_are_is_known() -> None:
    for scene in (wall(22, 2), wall(1, 1)):
        for page in pages(scene, "a4"):
            assert page.letters == pytest.approx(smallest(page))
    (empty,) = pages(Scene(title="T", description="D.", marks=(), size=(10, 10)), "a4")
    assert empty.letters == 0


def test_a_legend_that_was_not_wanted_does_not_come_back() -> None:
    scene = wall(22, 2)
    kept = Scene(
        title=scene.title,
        description=scene.description,
        marks=scene.marks,
        size=scene.size,
        legend=(Key(fact="x", words="A mark"),),
    )
    assert len(pages(kept, "a4")) == len(pages(scene, "a4"))


def test_paper_that_there_is_not_is_refused_with_the_nearest_word() -> None:
    with pytest.raises(NotFoundError, match=r"There is no paper 'a44'\. Did you mean 'a4'"):
        pages(wall(1, 1), "a44")
    with pytest.raises(NotFoundError, match="There are a4, a3"):
        pages(wall(1, 1), "letter")
