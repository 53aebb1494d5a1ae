"""Nobody's copy holds what is not for them; each thing left out is seen elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from sos_widgets import store
from sos_widgets.checks import notes
from sos_widgets.copies import BESIDE, copies, copy_of
from sos_widgets.errors import NotFoundError
from sos_widgets.export.handout import AUDIENCES, write
from sos_widgets.export.parts import PARTS
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Bond,
    EventKind,
    Family,
    Life,
    LinkKind,
    ParentLink,
    Person,
    Quality,
    Shape,
    Union,
    UnionEvent,
    UnionKind,
)
from sos_widgets.model.pages import Ready
from sos_widgets.model.plan import Plan
from sos_widgets.model.record import (
    Category,
    Cell,
    Confidence,
    Dismissal,
    Grid,
    GridKind,
    Meeting,
    Outcome,
    Pair,
    Piece,
    Rating,
    Record,
    Reflection,
    Role,
    Scale,
    Statement,
    Strength,
    System,
    SystemKind,
    Tie,
    View,
)
from sos_widgets.words import page_mark
from sos_widgets.words.audiences import audience, audiences, part_needs
from tests.scene.books import book_record

FAMILY = Family(
    people=(
        Person(id="mia", name="Mia", focal=True, shape=Shape.CIRCLE, note="note of a person"),
        Person(id="leo", name="Leo", focal=True, shape=Shape.SQUARE),
        Person(id="ann", name="Ann", source="file of a person"),
        Person(id="bob", name="Bob", disputed="disputed of a person"),
        Person(id="lost", name="Robin", life=Life.LOST),
    ),
    unions=(
        Union(
            id="u",
            a="ann",
            b="bob",
            kind=UnionKind.MARRIED,
            events=(
                UnionEvent(kind=EventKind.MARRIED, when=When("2003")),
                UnionEvent(kind=EventKind.SEPARATED, when=When("autumn 2019")),
            ),
        ),
    ),
    parent_links=tuple(
        ParentLink(id=f"{child}-{parent}", child=child, parent=parent, kind=LinkKind.BIRTH)
        for child in ("mia", "leo", "lost")
        for parent in ("ann", "bob")
    ),
    bonds=(Bond(id="b", a="ann", b="bob", quality=Quality.CONFLICT, words="words of a bond"),),
)


def said(category: Category, who: str = "ann", does: str = "") -> Statement:
    words = f"said of {category.value} by {who}"
    return Statement(id=f"{category}-{who}", category=category, words=words, who=who, does=does)


def rated(who: str, role: Role, view: View = View.TOLD) -> Rating:
    return Rating(
        id=f"{who}-{view}",
        scale="sc",
        who=who,
        role=role,
        number=4,
        view=view,
        meeting="m",
        reason=f"reason of {who}, {view.value}",
    )


RECORD = Record(
    id="r",
    title="Our work",
    family=FAMILY,
    meetings=(Meeting(id="m", title="A conference", best_hopes="hopes of a meeting"),),
    statements=(
        *(said(each) for each in Category),
        said(Category.EXISTING_STRENGTH, "mia"),
        said(Category.HARM, "mia"),
        Statement(
            id="sourced", category=Category.HARM, words="x", source="source of a statement"
        ),
        said(Category.NEXT_STEP, "gp", does="The council"),
        said(Category.NEXT_STEP, "bob", does="ann"),
        replace(said(Category.NEXT_STEP, "leo", does="ann"), outcome=Outcome.NOT_DONE),
    ),
    pairs=(
        Pair(
            id="p",
            danger="danger_statement-ann",
            goal="safety_goal-ann",
            scale="sc",
            own_way="the family's way of a pair",
            disagreement="disagreement of a pair",
        ),
    ),
    plans=(Plan(id="apart", title="title of a plan apart", holders=("ann",)),),
    pieces=(Piece(id="p/who", pair="p", question="who", words="piece of a pair"),),
    dismissals=(
        Dismissal(
            id="a",
            rule="no_who",
            part="statements",
            item="danger_statement-ann",
            reason="reason of advice put aside",
        ),
    ),
    scales=(Scale(id="sc", question="How is it?", zero="zero of a scale"),),
    ratings=(
        rated("mia", Role.CHILD),
        rated("leo", Role.CHILD),
        rated("ann", Role.PARENT),
        rated("mia", Role.CHILD, View.GUESS),
    ),
    grids=(Grid(id="g", kind=GridKind.HARM, recorded_by="writer of a grid"),),
    cells=(
        Cell(id="c", grid="g", row="first", column="what_happened", words="words of a cell"),
        Cell(
            id="k",
            grid="g",
            row="first",
            column="how_we_know",
            words="knowledge of a cell",
            source="source of a cell",
            confidence=Confidence.DISPUTED,
        ),
    ),
    systems=(
        System(id="club", name="Chess club", kind=SystemKind.CLUB, note="note of a system"),
        System(id="drink", name="Drink service", kind=SystemKind.SERVICE),
        System(id="work", name="Bakery", kind=SystemKind.FRIEND),
    ),
    ties=(
        Tie(id="t", system="club", who="mia", words="words of a tie", source="source of a tie"),
        Tie(id="d", system="drink", stress=True),
        Tie(id="w", system="work", who="ann", strength=Strength.WEAK),
    ),
    reflections=(Reflection(id="q", prompt="What now?", words="thought of the room"),),
)  # fmt: skip

# What each copy must not say, and (after the bar) what it must.
SAYS: dict[str, tuple[set[str], set[str]]] = {
    "everyone": (
        {"note of a person", "file of a person", "disputed of a person", "words of a bond"},
        {"said of harm by ann", "words of a cell", "reason of ann, told", "thought of the room"},
    ),
    "family": (
        {
            "note of a person", "file of a person", "disputed of a person", "words of a bond",
            "source of a statement", "How we know", "knowledge of a cell", "source of a cell",
            "writer of a grid", "disputed", "note of a system", "source of a tie",
            "reason of mia, guess", "thought of the room",
        },
        {
            "the family's way of a pair", "disagreement of a pair",
            "said of harm by ann", "words of a cell", "reason of ann, told", "autumn 2019",
            "hopes of a meeting", "words of a tie", "What we have said together",
        },
    ),
    "child": (
        {
            "note of a person", "file of a person", "disputed of a person", "words of a bond",
            "source of a statement", "words of a cell", "source of a tie", "words of a tie",
            "note of a system", "zero of a scale", "autumn 2019", "2003", "Robin",
            "Drink service", "Bakery", "A conference", "hopes of a meeting",
            "thought of the room", "reason of leo, told", "reason of ann, told",
            "reason of mia, guess", "said of harm by ann", "said of harm by mia",
            "said of danger_statement by ann", "said of complicating_factor by ann",
            "said of existing_safety by ann", "said of existing_strength by ann",
            "said of unsorted_worried by ann", "said of next_step by gp",
            "said of next_step by leo", "disagreement of a pair",
        },
        {
            "This is for Mia.", "said of existing_strength by mia", "reason of mia, told",
            "said of safety_goal by ann", "Ann: said of next_step by bob", "Chess club",
            "Who is in my family", "My path: my own number", "How is it?",
        },
    ),
}  # fmt: skip


APART = {"title of a plan apart"}


@pytest.fixture(scope="module")
def said_in(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every copy's words, by audience."""
    folder = tmp_path_factory.mktemp("copies")
    file = folder / "work.practice"
    store.create(file, RECORD).close()
    # Own work beside a worked example needs a family that has one: test_own_copies.py.
    whose = [each.name for each in audiences() if each.name != BESIDE]
    return {name: words(write(file, folder / f"{name}.html", audience=name)) for name in whose}


def words(page: Path) -> str:
    body = re.sub(r"<style.*?</style>", "", page.read_text("utf-8"), flags=re.S)
    return unescape(re.sub(r"<[^>]+>", " ", body)) + attributes(body)


def attributes(body: str) -> str:
    return unescape(" ".join(re.findall(r'="([^"]*)"', body)))


@pytest.mark.parametrize("name", SAYS)
def test_a_copy_holds_what_is_for_its_audience_and_nothing_else(
    name: str, said_in: dict[str, str]
) -> None:
    never, always = SAYS[name]
    assert {each for each in never | APART if each in said_in[name]} == set()
    assert {each for each in always if each not in said_in[name]} == set()


def test_what_is_left_out_of_a_copy_would_be_found_if_it_were_there(
    said_in: dict[str, str],
) -> None:
    everything = said_in["everyone"] + said_in["professionals"]
    # These are drawn in no handout at all, or only on the boards.
    undrawn = {"file of a person", "note of a system", "source of a tie"}
    for never, _ in SAYS.values():
        assert {each for each in (never | APART) - undrawn if each not in everything} == set()


def test_advice_is_printed_in_no_copy(said_in: dict[str, str]) -> None:
    advised = notes(RECORD)
    assert {"no_child_effect", "no_duration", "step_without_day"} <= {note.rule for note in advised}
    for name, said in said_in.items():
        for sentence in {note.sentence for note in advised} | {"reason of advice put aside"}:
            assert sentence not in said, (name, sentence)
        assert "piece of a pair" not in said, name


def test_a_child_is_told_the_goal_in_words_found_for_a_child(tmp_path: Path) -> None:
    told = (replace(RECORD.pairs[0], told="Somebody comes when you call."),)
    file = tmp_path / "told.practice"
    store.create(file, replace(RECORD, pairs=told)).close()
    said = words(write(file, tmp_path / "told.html", audience="child"))
    assert "Somebody comes when you call." in said
    assert "said of safety_goal by ann" not in said


def test_professionals_have_sources_confidence_bonds_and_the_open_questions(
    said_in: dict[str, str],
) -> None:
    for each in (
        "source of a statement", "source of a cell; disputed", "words of a bond",
        "Questions to ask", "Who did what, or left what undone?", "note of a person",
    ):  # fmt: skip
        assert each in said_in["professionals"], each


def test_every_copy_says_on_its_first_page_for_whom_it_is(said_in: dict[str, str]) -> None:
    for each in (each for each in audiences() if each.name in said_in):
        first = " ".join(said_in[each.name].split())[:700]
        whom = "Ann" if each.name == "holder" else "Mia"
        assert page_mark() in first
        assert " ".join(each.first_page.replace("{name}", whom).split()) in first


def test_a_child_s_copy_is_for_one_child(tmp_path: Path) -> None:
    file = tmp_path / "work.practice"
    store.create(file, RECORD).close()
    page = words(write(file, tmp_path / "leo.html", audience="child", child="leo"))
    assert "This is for Leo." in page
    assert "reason of leo, told" in page
    assert "reason of mia, told" not in page
    assert [each.called for each in copies(RECORD) if each.child] == ["Mia", "Leo"]
    with pytest.raises(NotFoundError, match="There are Mia, Leo"):
        copy_of(RECORD, "child", child="ann")


def test_a_part_that_is_not_for_an_audience_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "work.practice"
    store.create(file, RECORD).close()
    with pytest.raises(NotFoundError, match="A copy for Mia never has the part 'matrix'"):
        write(file, tmp_path / "x.html", audience="child", parts=("genogram", "matrix"))
    assert not (tmp_path / "x.html").exists()


def test_a_child_about_whom_nothing_is_said_has_room_to_draw() -> None:
    record = Record(id="r", family=Family(people=(Person(id="mia", name="Mia", focal=True),)))
    assert list(copy_of(record, "child").parts) == ["mapping", "genogram"]


def test_what_a_copy_chooses_by_is_in_it() -> None:
    for each in audiences():
        for part, wanted in each.only.items():
            kept = (each.holds or {}).get(part, "all")
            required = {"category", "column", "kind"}
            assert kept == "all" or set(wanted) <= {*kept, *required}, (each.name, part)


def test_the_table_of_parts_is_decided_for_everybody() -> None:
    assert set(part_needs()) == set(PARTS), "a part of a handout is one line in both"
    assert set(AUDIENCES) == {each.name for each in audiences()} | {"trainer"}
    assert set(audience("professionals").parts) == set(PARTS) - {"closing"}
    assert [each.name for each in audiences() if "closing" in each.parts] == ["closing"]


def booked(**changes: object) -> Record:
    record = book_record()
    first, own = record.books
    return replace(record, books=(replace(first, **changes), own))  # type: ignore[arg-type]


def test_a_story_is_in_a_childs_and_a_familys_copy_once_it_is_agreed() -> None:
    for whose, child in (("family", ""), ("child", "maisie")):
        agreed = copy_of(booked(), whose, child=child)
        assert "pages" in agreed.parts
        assert next(each.words for each in agreed.record.pages) == "Dad sings in the bath."
        assert agreed.record.books[0].may_object == ""
        draft = copy_of(booked(ready=Ready.DRAFT), whose, child=child)
        assert "pages" not in draft.parts
        assert not draft.record.pages
        assert not draft.record.drawings
    assert copy_of(booked(ready=Ready.DRAFT), "everyone").record.pages


def test_a_childs_copy_has_its_own_story_and_pictures_and_nobody_elses() -> None:
    other = copy_of(booked(), "child", child="leo").record
    assert not other.books
    assert not other.pages
    record = booked()
    shown = replace(record, books=(*record.books[:1], replace(record.books[1], ready=Ready.SHOWN)))
    own = copy_of(shown, "child", child="maisie").record
    assert [each.id for each in own.books] == ["story", "own"]
    both = replace(shown.books[1], children=("maisie", "leo"))
    assert [
        b.id for b in copy_of(replace(shown, books=(both,)), "child", child="leo").record.books
    ] == []


def test_stories_are_in_the_handout_drawn_and_told(tmp_path: Path) -> None:
    with store.create(tmp_path / "b.practice", booked()):
        pass
    html = write(tmp_path / "b.practice", tmp_path / "b.html", audience="family").read_text("utf-8")
    assert "Dad sings in the bath." in html
    assert "Maisie Moor, happy, waving" in html
    assert "the door" not in unescape(html)
