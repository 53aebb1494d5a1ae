"""Pages as pictures: everything can be told apart, stays on its page, and is spoken."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import pytest

from sos_widgets.model import figures, pages
from sos_widgets.model.figures import Build, Look, Pose
from sos_widgets.model.pages import HEIGHT, WIDTH, Drawing, Ground, Page, Thing
from sos_widgets.model.record import Category, Record
from sos_widgets.render.svg import svg
from sos_widgets.render.text import text
from sos_widgets.scene.art.catalogue import draw, things
from sos_widgets.scene.art.figures import figure
from sos_widgets.scene.marks import Group, Text, box, walked
from sos_widgets.scene.pages import drawing_words, page_scene, page_shows, pages_sheet, told_sheet
from sos_widgets.words import labels, table, term
from tests.scene.books import book_record

ADULT = Look(id="x", colour=figures.Crayon.GREEN, hair_colour=figures.HairColour.BROWN)


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("build", figures.Build),
        ("breadth", figures.Breadth),
        ("skin", figures.Skin),
        ("hair", figures.Hair),
        ("hair_colour", figures.HairColour),
        ("beard", figures.Beard),
        ("clothes", figures.Clothes),
        ("colour", figures.Crayon),
        ("legs", figures.Crayon),
        ("aid", figures.Aid),
    ],
)
def test_no_two_ways_of_being_drawn_look_the_same(field: str, kind: type[StrEnum]) -> None:
    drawn = {figure(replace(ADULT, **{field: each})) for each in kind}  # type: ignore[arg-type]
    # Crutches and a stick differ only by what is held; everything else by the body.
    assert len(drawn) == len(kind)


@pytest.mark.parametrize("build", Build)
def test_every_pose_and_feeling_shows_on_everybody(build: Build) -> None:
    look = replace(ADULT, build=build)
    faces = {figure(look, Pose.WAVING, each) for each in (None, *figures.Feeling)}
    assert len(faces) == len(figures.Feeling) + 1
    # A baby does not stand: what it does with its legs is the same for it.
    legs = {Pose.STANDING, Pose.WALKING, Pose.SITTING}
    poses = [each for each in Pose if each not in legs]
    assert len({figure(look, each) for each in poses}) == len(poses)


def test_everything_that_can_be_chosen_has_words_of_its_own() -> None:
    for kind in (figures.Feeling, figures.Hair, figures.Pose, pages.Thing, pages.Ground):
        assert len({term(each) for each in kind}) == len(kind)
    said = [name for names in table("pages")["drawn"]["in_group"].values() for name in names]
    assert sorted(said) == sorted(each.value for each in things())


@pytest.mark.parametrize("thing", things())
def test_a_thing_stands_on_its_foot_and_can_be_turned_and_sized(thing: Thing) -> None:
    one = Drawing(id="d", page="p", thing=thing, x=400, y=300)
    left, top, right, _low = box(*draw(one))
    assert left < 400 < right
    assert top < 300
    wide = box(*draw(replace(one, size=200)))
    assert wide[2] - wide[0] == pytest.approx(2 * (right - left))
    turned = box(*draw(replace(one, turned=True)))
    assert (turned[0], turned[2]) == pytest.approx((800 - right, 800 - left))


def test_words_stay_readable_in_a_bubble_that_is_turned_and_too_many_are_cut() -> None:
    said = Drawing(id="d", page="p", thing=Thing.SPEECH, words="word " * 500, turned=True)
    rows = [each for each in walked(draw(said)) if isinstance(each, Text)]
    assert 1 < len(rows) <= 4
    assert rows[-1].words.endswith("…")


def test_every_figure_and_thing_on_a_page_is_spoken_and_no_line_is() -> None:
    record = book_record()
    scene = page_scene(record, record.pages[0])
    groups = {each.id: each for each in walked(scene.marks) if isinstance(each, Group) and each.id}
    assert groups["m"].label == "Maisie Moor, happy, waving"
    assert groups["n"].label == "Nan next door, calm"
    assert groups["says"].label == "a speech bubble: “Morning!”"
    assert groups["house"].label == "a house"
    assert groups["l1"].label == ""
    for each in ("Maisie Moor, happy, waving", "Nan next door, calm", "1 drawn line"):
        assert each.replace("1 drawn", "a drawn") in scene.description
    assert 'aria-label="Maisie Moor, happy, waving"' in svg(scene)


def test_somebodys_own_words_for_a_picture_come_before_what_is_drawn() -> None:
    record = book_record()
    two, three = record.pages[1], record.pages[2]
    assert page_shows(record, two) == "Dad is asleep and Maisie looks out of the window."
    assert page_shows(record, three) == "Somebody."
    assert page_shows(record, replace(three, id="empty")) == "Nothing is drawn yet."


def test_by_night_it_is_dark_behind_a_window() -> None:
    record = book_record()
    night = record.pages[1]
    day = replace(record, pages=(replace(night, ground=Ground.INDOORS),))
    dark, light = page_scene(record, night), page_scene(day, day.pages[0])
    panes = [
        next(each for each in walked(scene.marks) if each.id == "pane") for scene in (dark, light)
    ]
    assert panes[0] != panes[1]


def test_grounds_fill_the_page_and_differ() -> None:
    record = Record(id="r", books=(pages.Book(id="b"),), pages=(Page(id="p", book="b"),))
    seen = set()
    for ground in Ground:
        page = replace(record.pages[0], ground=ground)
        scene = page_scene(replace(record, pages=(page,)), page)
        left, top, right, low = box(*scene.marks)
        assert (left, top) <= (0, 0)
        assert right >= WIDTH
        assert low >= HEIGHT
        seen.add(scene.marks)
    assert len(seen) == len(Ground)


def test_books_are_told_whole_in_words_and_as_a_child_hears_them() -> None:
    record = book_record()
    whole = text(pages_sheet(record, labels()))
    for words in (
        "Who wakes up first",
        "Dean Moor and Nurse Okoro",
        "Not “drunk”",
        "A solicitor",
        "Dad says it was once. Nan says it was more.",
        "One night he did not wake up.",
        "The picture: Dad is asleep",
        "The loud one",
        "Who tells this page differently: Dean Moor",
    ):
        assert words in whole
    told = text(told_sheet(record, labels()))
    assert "One night he did not wake up." in told
    assert "Dad says it was once." in told
    assert "Not “drunk”" not in told


def test_a_line_that_is_not_named_and_a_figure_without_a_look_are_still_said() -> None:
    record = book_record()
    drawn = {each.id: each for each in record.drawings}
    assert drawing_words(record, drawn["somebody"]) == "somebody"
    assert page_shows(record, record.pages[3]) == "2 drawn lines."


def test_parts_of_a_story_name_sections_and_categories_that_there_are() -> None:
    words = table("pages")
    sections = {each.value for each in pages.Section}
    assert set(words["sections"]) == sections
    told = [each for telling in words["tellings"].values() for each in telling]
    assert sorted(told) == sorted(sections - {"none"})
    for section, categories in words["map"]["from"].items():
        assert section in words["tellings"]["story"]
        assert {Category(each) for each in categories}
    assert set(words["begin"]) == {each.value for each in pages.Occasion}
    assert set(words["ages"]) == {each.value for each in pages.AgeBand}
    assert set(words["ready_own"]) == {each.value for each in pages.Ready}
