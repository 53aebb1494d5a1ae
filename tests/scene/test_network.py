"""The circles: who stands where now, said as well as drawn."""

from __future__ import annotations

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.network import Asked, Circle, CircleMove, NetworkPerson, Obstacle
from sos_widgets.model.record import Record, System
from sos_widgets.render.text import text
from sos_widgets.scene.marks import walked
from sos_widgets.scene.network import network, network_sheet
from sos_widgets.words import labels

RECORD = Record(
    id="r",
    family=Family(people=(Person(id="mia", name="Mia", focal=True), Person(id="nan", name="Nan"))),
    systems=(
        System(id="len", name="Len, number 8"),
        System(id="school", name="Quay School", professional=True),
    ),
    network=(
        NetworkPerson(id="n", who="nan", asked=Asked.YES, at_night=True, could_do="Comes."),
        NetworkPerson(id="l", who="len", worry="His heart."),
        NetworkPerson(id="s", who="school", asked=Asked.NO),
    ),
    circle_moves=(
        CircleMove(id="1", person="n", circle=Circle.A_LITTLE, when=When("2026-01-04")),
        CircleMove(id="2", person="n", circle=Circle.EVERYTHING, when=When("2026-03-01"), by="len"),
    ),
    obstacles=(Obstacle(id="o", kind="no_time", who="nan", words="I have Tegan.", ask="What?"),),
)


def people(record: Record) -> dict[str, str]:
    return {each.id: each.label for each in walked(network(record).marks) if each.kind == "person"}


def test_everybody_is_drawn_once_and_says_what_their_marks_say() -> None:
    assert people(RECORD) == {
        "person-n": "Nan, knows everything, asked, and helps, would be called at night",
        "person-l": "Len, number 8, does not know yet, not asked yet",
        "person-s": "Quay School, does not know yet, asked, and said no, is paid to be there",
    }


def test_the_picture_is_told_circle_by_circle() -> None:
    said = network(RECORD).description
    assert "In the middle: Mia." in said
    assert "Knows everything: Nan. Knows a little: Nobody stands here yet." in said
    assert "Who is called at night: Nan." in said


def test_the_table_says_how_each_came_to_know_and_what_keeps_it_small() -> None:
    said = text(network_sheet(RECORD, labels()))
    for words in ("Comes.", "His heart.", "4 January 2026", "1 March 2026", "Len, number 8"):
        assert words in said
    assert "They have no time" in said
    assert "I have Tegan." in said


def test_nobody_at_all_is_a_picture_too() -> None:
    said = network(Record(id="r")).description
    assert "In the middle: The children." in said
    assert "Nobody yet" in said


def test_a_name_that_is_long_is_told_whole() -> None:
    name = "Somebody with a very long name that never ends " * 9
    record = Record(
        id="r",
        systems=(System(id="x", name=name),),
        network=(NetworkPerson(id="p", who="x"),),
    )
    assert name.strip() in people(record)["person-p"]
