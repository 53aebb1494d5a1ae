"""What is in a copy's genogram only where whoever makes the copy asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sos_widgets import store
from sos_widgets.copies import askable, copies, copy_of
from sos_widgets.errors import NotFoundError
from sos_widgets.export.handout import write
from sos_widgets.model.family import Bond, Family, Misuse, Person, Quality
from sos_widgets.model.record import Record
from sos_widgets.widgets.takehome import asked_for_copy, offered

PEOPLE = (
    Person(id="mia", name="Mia", focal=True),
    Person(id="ann", name="Ann", misuse=Misuse.RECOVERY),
    Person(id="bob", name="Bob"),
)
BONDS = (
    Bond(id="walks", a="mia", b="ann", quality=Quality.CLOSE, words="Sunday walks", source="Ann"),
    Bond(id="rows", a="ann", b="bob", quality=Quality.CONFLICT, words="shouting at night"),
)
RECORD = Record(id="r", family=Family(people=PEOPLE, bonds=BONDS), notation="mcgoldrick")
BOTH = ("quality_lines", "health")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A practice file with quality lines and something to shade."""
    path = tmp_path / "work.practice"
    store.create(path, RECORD).close()
    return path


def page(file: Path, audience: str, *asked: str) -> str:
    out = file.parent / f"{audience}.html"
    return write(file, out, audience=audience, parts=("genogram",), asked=asked).read_text("utf-8")


@pytest.mark.parametrize("audience", ["everyone", "family", "child"])
def test_no_copy_but_the_professionals_has_quality_lines_unless_they_are_asked_for(
    file: Path, audience: str
) -> None:
    assert "Mia and Ann: close" not in page(file, audience)
    assert "recovery" not in page(file, audience)
    assert "Mia and Ann: close" in page(file, audience, "quality_lines")
    assert "recovery" not in page(file, audience, "quality_lines")


def test_each_copy_says_of_them_what_is_for_its_audience(file: Path) -> None:
    everyone, family, child = (
        page(file, name, "quality_lines") for name in ("everyone", "family", "child")
    )
    assert "Sunday walks" in everyone
    assert "Ann and Bob: in conflict" in family
    assert "Sunday walks" not in family
    # A child's copy has closeness and care, and nothing of what hurts.
    assert "in conflict" not in child
    assert "shouting" not in child


def test_professionals_have_quality_lines_and_shading_only_where_it_is_asked_for(
    file: Path,
) -> None:
    assert "shouting at night" in page(file, "professionals")
    assert "in recovery" not in page(file, "professionals")
    assert "in recovery" in page(file, "professionals", "health")
    assert "in recovery" in page(file, "family", *BOTH)


def test_a_copy_is_drawn_in_the_notation_of_the_practice(file: Path) -> None:
    assert "Close" in page(file, "everyone", "quality_lines")
    assert "Hostile or in conflict" in page(file, "everyone", "quality_lines")


def test_what_there_is_to_ask_for_is_offered_and_nothing_is_asked_for_by_itself() -> None:
    found = {each.audience.name: list(askable(RECORD, each)) for each in copies(RECORD)}
    assert found == {
        "everyone": ["quality_lines", "health"],
        "family": ["quality_lines", "health"],
        "child": ["quality_lines"],
        "conference": [],
        "professionals": ["health"],
        "visit": [],
        "closing": [],
    }
    quiet = Record(id="r", family=Family(people=PEOPLE[:1]))
    assert not any(askable(quiet, each) for each in copies(quiet))
    assert [each["name"] for each in offered(RECORD)[0]["asked"]] == list(BOTH)
    assert asked_for_copy(RECORD, {"audience": "family"}).asked == ()
    asked = asked_for_copy(RECORD, {"audience": "child", "asked": [*BOTH, "what?"]})
    assert asked.asked == ("quality_lines",)


def test_what_is_not_for_an_audience_is_refused() -> None:
    with pytest.raises(NotFoundError, match=r"\(A child\) never has 'health'"):
        copy_of(RECORD, "child", asked=("health",))
    with pytest.raises(NotFoundError, match=r"nothing called 'quality_line'.*'quality_lines'"):
        copy_of(RECORD, "family", asked=("quality_line",))
