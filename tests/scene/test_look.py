"""What a genogram shows only where somebody asks: shading, dates of birth, own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sos_widgets import layout
from sos_widgets.layout.genogram.names import place_lines
from sos_widgets.layout.geometry import Certificate
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Basis,
    EventKind,
    Family,
    Illness,
    Life,
    Misuse,
    Person,
    Placement,
    Shape,
    Union,
    UnionEvent,
    UnionKind,
)
from sos_widgets.model.record import Record
from sos_widgets.render.text import text
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.lettering import width
from sos_widgets.scene.marks import Circle, Group, Path, Rect, Text, box, walked
from sos_widgets.scene.notation import Look, profiles, records_look
from sos_widgets.scene.scene import Scene
from tests.scene.sample import family, small, small_layout

ANN = Person(
    id="ann",
    name="Ann",
    shape=Shape.CIRCLE,
    born=When("4 May 1990"),
    illness=Illness.NOW,
    misuse=Misuse.RECOVERY,
)
SHADED = Look(health=True)


def one(who: Person, look: str | Look = "uk") -> Scene:
    return genogram(Family(as_at=When("2026-03-04"), people=(who,)), notation=look)


def group(scene: Scene, id_: str) -> Group:
    (found,) = (mark for mark in scene.marks if isinstance(mark, Group) and mark.id == id_)
    return found


def shades(scene: Scene) -> list[Path]:
    marks = group(scene, "person-ann").marks
    return [mark for mark in marks if isinstance(mark, Path) and mark.kind == "shade"]


def legend(scene: Scene) -> set[str]:
    return {key.words for key in scene.legend}


def inside(scene: Scene, id_: str) -> list[str]:
    marks = group(scene, f"person-{id_}").marks
    return [mark.words for mark in marks if isinstance(mark, Text) and mark.kind == "age"]


def test_nothing_of_health_is_drawn_or_said_unless_somebody_asks() -> None:
    plain, shown = one(ANN), one(ANN, SHADED)
    said = "seriously ill now"
    assert not shades(plain)
    assert said not in plain.description + text(*plain.equivalents) + plain.marks[2].label
    assert shades(shown)
    assert said in shown.description
    assert said in text(*shown.equivalents)
    assert said in group(shown, "person-ann").label
    assert legend(shown) - legend(plain) == {"Serious illness", "In recovery from alcohol or drugs"}


def test_where_two_facts_meet_in_a_quarter_the_stronger_is_drawn() -> None:
    solid = [mark for mark in shades(one(ANN, SHADED)) if mark.fill]
    only = [mark for mark in shades(one(ANN, SHADED)) if not mark.fill]
    middle = box(group(one(ANN, SHADED), "person-ann").marks[0])
    x = (middle[0] + middle[2]) / 2
    assert len(solid) == 2  # all of the left half
    assert len(only) == 1  # recovery's right quarter
    assert all(box(mark)[2] < x + 1.5 for mark in solid)
    assert box(only[0])[0] > x - 1.5


@pytest.mark.parametrize("shape", Shape)
def test_shades_stay_inside_every_outline_and_the_age_can_be_read(shape: Shape) -> None:
    scene = one(replace(ANN, shape=shape, misuse=Misuse.SUSPECTED), SHADED)
    left, top, right, low = box(group(scene, "person-ann").marks[0])
    for mark in shades(scene):
        area = box(mark)
        assert left - 1 <= area[0] <= area[2] <= right + 1
        assert top - 1 <= area[1] <= area[3] <= low + 1
    kinds = [mark.kind for mark in group(scene, "person-ann").marks]
    assert kinds.index("shade") < kinds.index("ground") < kinds.index("age")


def test_dates_of_birth_stand_in_the_symbols_where_somebody_asks() -> None:
    said = {
        born: inside(one(replace(ANN, born=When(born)), Look(births=True)), "ann")
        for born in ("2012-05-04", "May 2012", "2012", "about 1985", "spring 2024", "")
    }
    assert said == {
        "2012-05-04": ["4 May", "2012"],
        "May 2012": ["May", "2012"],
        "2012": ["2012"],
        "about 1985": ["c. 1985"],
        "spring 2024": ["spring", "2024"],
        "": [],
    }
    assert inside(one(ANN), "ann") == ["35"]
    # Nobody's words change but those of people who were born.
    ages, births = genogram(family()), genogram(family(), notation=Look(births=True))
    assert inside(births, "sibs") == inside(ages, "sibs") == ["?"]
    assert inside(births, "bump") == inside(ages, "bump")


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("look", [Look(), Look(births=True)], ids=["age", "birth"])
def test_words_fit_in_every_symbol_with_a_double_outline(shape: Shape, look: Look) -> None:
    who = replace(ANN, shape=shape, focal=True, born=When("2012-12-24" if look.births else "1985"))
    marks = group(one(who, look), "person-ann").marks
    outline = [mark for mark in marks if mark.kind == "symbol"][-1]
    left, top, right, low = box(outline)
    x, y, half = (left + right) / 2, (top + low) / 2, (right - left) / 2
    for mark in marks:
        if not isinstance(mark, Text) or mark.kind != "age":
            continue
        # The corner of the words furthest from the middle.
        across = width(mark.words, size=mark.size) / 2
        down = max(abs(mark.y - mark.size * 0.7 - y), abs(mark.y - y))
        if shape is Shape.DIAMOND:
            assert across + down < half + 4
        elif isinstance(outline, Circle):
            assert (across**2 + down**2) ** 0.5 < half + 4
        else:
            assert across < half
        assert abs(mark.x - x) < 0.1


def words(scene: Scene) -> str:
    return " ".join(mark.words for mark in walked(scene.marks) if isinstance(mark, Text))


def test_partners_own_word_stands_beside_their_line_and_in_the_text() -> None:
    people = (Person(id="a", name="Ann"), Person(id="b", name="Bo"))
    met = (UnionEvent(kind=EventKind.MET, when=When("2019")),)
    union = Union(id="u", a="a", b="b", word="engaged", events=met)
    scene = genogram(Family(people=people, unions=(union,)))
    assert {"engaged", "met 2019"} <= {
        mark.words for mark in walked(scene.marks) if isinstance(mark, Text)
    }
    assert "relationship" not in words(
        genogram(Family(people=people, unions=(union,)), show_legend=False)
    )
    assert "Ann and Bo: engaged, met 2019." in scene.description


def test_parents_who_were_never_a_couple_are_in_the_legend_only_where_there_are_some() -> None:
    told = "Parents who were never a couple"
    assert told not in legend(genogram(family()))
    people = tuple(Person(id=id_) for id_ in "abc")
    links = tuple(
        replace(link, child="c", parent=parent, id=parent)
        for link, parent in zip(family().parent_links[:2], "ab", strict=True)
    )
    union = Union(id="u", a="a", b="b", kind=UnionKind.CO_PARENTS)
    for unions in ((), (union,)):
        scene = genogram(Family(people=people, parent_links=links, unions=unions))
        assert told in legend(scene)


def test_an_ended_pregnancy_has_its_own_mark_where_a_standard_has_one() -> None:
    drawn = {}
    for name in profiles():
        lost, ended = (
            group(one(Person(id="x", life=life), name), "person-x").marks
            for life in (Life.LOST, Life.ENDED)
        )
        drawn[name] = [type(mark) for mark in lost] == [type(mark) for mark in ended]
        assert "Ended pregnancy" in words(one(Person(id="x", life=Life.ENDED), name))
    assert drawn == {"uk": True, "mcgoldrick": False, "nsgc": False}


def test_a_place_is_a_box_with_its_name_and_the_line_says_on_what_basis() -> None:
    child = Person(id="kai", name="Kai", born=When("2010"))
    place = "Elm House children's home"
    care = Placement(
        id="p", child="kai", where=place, basis=Basis.INTERIM_ORDER, since=When("May 2025")
    )
    scene = genogram(Family(people=(child,), placements=(care,)))
    drawn = group(scene, "place-p")
    frame = drawn.marks[0]
    assert isinstance(frame, Rect)
    assert frame.dash
    left, top, right, low = box(frame)
    for mark in drawn.marks[1:]:
        area = box(mark)
        assert left < area[0] < area[2] < right
        assert top < area[1] < area[3] < low
    assert [mark.words for mark in drawn.marks[1:] if isinstance(mark, Text)] == list(
        place_lines(place)
    )
    assert "ICO 2025" in words(scene)
    assert place in drawn.label
    assert "Place where a child lives" in legend(scene)


def test_a_pet_without_a_name_is_named_once() -> None:
    fish = one(Person(id="f", pet="fish"))
    assert words(replace(fish, marks=(group(fish, "person-f"),))) == "fish"
    snake = one(Person(id="s", name="Kaa", pet="corn snake from Iowa"))
    assert inside(snake, "s") == ["corn snake", "from Iowa"]


def test_a_record_in_a_notation_that_is_not_known_here_is_drawn_in_the_usual_one() -> None:
    assert records_look(Record(id="r", notation="nsgc", births=True)) == Look("nsgc", births=True)
    assert records_look(Record(id="r", notation="of-next-year")).notation == "uk"


def test_the_table_says_what_an_outline_says() -> None:
    told = text(*genogram(family()).equivalents)
    assert "woman" in told
    assert "boy" in told
    assert "Ava and Max: twins, identical." in told


def test_the_table_says_where_the_picture_leaves_a_custom_of_drawing() -> None:
    shown, usual = family(), "How it is drawn"
    assert usual not in text(*genogram(small(), layout=small_layout()).equivalents)
    reason = "Ava stands right of Max, who comes after: a place was set by hand."
    plain = layout.genogram(shown)
    for crossings, least, said in (
        (1, 1, "Lines cross in 1 place: with everybody in these rows, no drawing has fewer."),
        (3, 2, "Lines cross in 3 places: every drawing has at least 2, and it is not known"),
    ):
        drawn = Certificate(crossings=crossings, lower_bound=least, reasons=(reason,))
        told = text(*genogram(shown, layout=replace(plain, certificate=drawn)).equivalents)
        assert said in " ".join(told.split())
        assert reason in " ".join(told.split())
