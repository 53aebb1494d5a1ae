"""The picture boards as their view meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from sos_widgets.model.edits import Add, Change, Remove, Together
from sos_widgets.model.family import Bond, Family, Household, Member, ParentLink, Person, Quality
from sos_widgets.model.record import (
    Category,
    Flow,
    Record,
    Statement,
    Strength,
    System,
    SystemKind,
    Tie,
)
from sos_widgets.scene.notation import profiles
from sos_widgets.store import Practice, create
from sos_widgets.widgets import EcomapBoard, GenogramBoard
from sos_widgets.widgets.gestures import respond
from sos_widgets.widgets.picture import PictureBoard

FAMILY = Family(
    people=(
        Person(id="rosa", name="Rosa", note="Works nights.", source="Her own words"),
        Person(id="mia", name="Mia", focal=True),
        Person(id="jay", name="<b>Jay</b>", disputed="Nan says he is older."),
    ),
    parent_links=(
        ParentLink(id="p1", child="mia", parent="rosa"),
        ParentLink(id="p2", child="jay", parent="rosa"),
    ),
    households=(Household(id="home", name="Moss Lane", members=(Member(person="rosa"),)),),
    bonds=(Bond(id="b1", a="rosa", b="mia", quality=Quality.CLOSE, words="Sunday walks"),),
)
RECORD = Record(
    id="record",
    family=FAMILY,
    centre="home",
    systems=(
        System(id="school", name="School", kind=SystemKind.SCHOOL),
        System(id="chess", name="Chess club", kind=SystemKind.CLUB),
        System(id="gp", name="Surgery", kind=SystemKind.HEALTH),
    ),
    ties=(Tie(id="t1", system="school", who="rosa", words="Rings every week", source="The log"),),
)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """An open practice file with a family and an eco map."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


@pytest.fixture
def genogram(practice: Practice) -> Iterator[GenogramBoard]:
    """A genogram board."""
    board = GenogramBoard(practice)
    yield board
    board.close()


@pytest.fixture
def ecomap(practice: Practice) -> Iterator[EcomapBoard]:
    """An eco map board."""
    board = EcomapBoard(practice)
    yield board
    board.close()


def ids(board: PictureBoard) -> set[str]:
    """The ids in a board's picture."""
    return {each.get("id", "") for each in ElementTree.fromstring(board.extra["svg"]).iter()}


def told(board: PictureBoard, id_: str) -> str:
    """All words of the panel of somebody or something."""
    (stop,) = [each for each in board.extra["stops"] if each["id"] == id_]
    return "\n".join(words for fact in stop["facts"] for words in fact["words"])


def test_everybody_can_be_walked_to_and_begins_at_the_child(genogram: GenogramBoard) -> None:
    stops = genogram.extra["stops"]
    assert {each["id"] for each in stops} == {"rosa", "mia", "jay"}
    assert {each["mark"] for each in stops} <= ids(genogram)
    assert genogram.extra["first"] == "mia"
    assert genogram.extra["ways"]["mia"]["up"] == ["rosa"]


def test_every_system_can_be_walked_to_and_back(ecomap: EcomapBoard) -> None:
    stops = ecomap.extra["stops"]
    assert len({each["mark"] for each in stops}) == 6
    assert {mark for each in stops for mark in (each["mark"], *each["also"])} <= ids(ecomap)
    (line,) = [each for each in stops if each["kind"] == "tie"]
    assert len(line["also"]) > 1, "a line is taken by its words, too"
    ways, here = ecomap.extra["ways"], ecomap.extra["first"]
    seen = []
    for _ in range(3):
        seen.append(here)
        assert ways[ways[here]["right"][0]]["left"] == [here]
        here = ways[here]["right"][0]
    assert sorted(seen) == ["chess", "gp", "school"]
    assert here == ecomap.extra["first"]


def test_keys_lead_along_a_line_to_its_end_and_round_the_household(
    practice: Practice, ecomap: EcomapBoard
) -> None:
    practice.submit(Add(part="ties", item=Tie(id="t2", system="school")))
    ways = ecomap.extra["ways"]
    assert ways["school"]["down"] == ["tie:t1"]
    assert ways["tie:t1"] == {
        "up": ["school"],
        "down": ["person:rosa"],
        "right": ["tie:t2"],
        "left": ["tie:t2"],
    }
    assert ways["tie:t2"]["down"] == ["household:"]
    assert ways["person:rosa"]["up"] == ["tie:t1"]
    assert ways["person:rosa"]["right"] == ["household:"]
    assert ways["gp"]["down"] == ["household:"], "where no line leads in"
    here, passed = "school", []
    for _ in ecomap.extra["stops"]:
        passed.append(here)
        here = ways[here]["next"][0]
    assert {"school", "chess", "gp", "household:", "person:rosa"} == set(passed)
    told = {each["id"]: each["label"] for each in ecomap.extra["stops"]}
    assert told["person:rosa"] == "Rosa, in the household in the middle. Tied to School."
    assert told["household:"] == "Moss Lane, in the middle: Rosa. Tied to School."


def test_the_form_gets_the_same_facts_as_the_picture(
    practice: Practice, ecomap: EcomapBoard
) -> None:
    shown = ecomap.parts
    assert shown["record"][0]["centre"] == "home"
    assert [each["name"] for each in shown["systems"]] == ["School", "Chess club", "Surgery"]
    assert [each["words"] for each in shown["ties"]] == ["Rings every week"]
    form = ecomap.extra["form"]
    assert form["centre"] == "home"
    assert [each["value"] for each in form["strengths"]] == [each.value for each in Strength]
    for each in Strength:
        assert {each.value, f"{each.value}_stressful"} <= set(form["samples"])
    assert len(set(form["samples"].values())) == 2 * len(Strength)
    new = System(id="dawn", kind=SystemKind.FRIEND)
    tie = Tie(id="t2", system="dawn", strength=Strength.STRONG, stress=True, flow=Flow.BOTH)
    gesture = Together(edits=(Add(part="systems", item=new), Add(part="ties", item=tie)))
    assert practice.submit(gesture).status == "saved"
    assert ecomap.parts["ties"][-1]["strength"] == "strong"
    assert {"system-dawn", "tie-t2"} <= {each.split("-", 2)[-1] for each in ids(ecomap)}
    rows = [
        row
        for block in ecomap.extra["sheet"]["blocks"]
        if block["kind"] == "table"
        for row in block["rows"]
    ]
    assert rows[-1][:4] == ["Friend", "friend", "Moss Lane", "strong and stressful"]


def test_another_household_in_the_middle_is_drawn_and_shown(
    practice: Practice, ecomap: EcomapBoard
) -> None:
    home = Household(id="flat", name="The flat", members=(Member(person="mia"),))
    practice.submit(Add(part="households", item=home))
    practice.submit(Change(part="record", fields={"centre": "flat"}))
    assert ecomap.parts["record"][0]["centre"] == "flat"
    assert ecomap.extra["title"] == "Eco map: The flat"
    assert "person-mia" in ecomap.extra["svg"]
    assert "person-rosa" not in ecomap.extra["svg"]


def test_the_panel_says_what_the_picture_has_no_room_for(
    genogram: GenogramBoard, ecomap: EcomapBoard
) -> None:
    assert "Works nights." in told(genogram, "rosa")
    assert "Her own words" in told(genogram, "rosa")
    assert "Moss Lane" in told(genogram, "rosa")
    assert "Nan says he is older." in told(genogram, "jay")
    assert told(ecomap, "school") == "Rosa: The log"
    (school,) = [each for each in ecomap.extra["stops"] if each["id"] == "school"]
    assert "Rings every week" in school["label"]


def show(board: GenogramBoard, **layers: object) -> dict[str, Any]:
    board._handle_custom_msg({"type": "layers", **layers}, [])
    shown: dict[str, Any] = board.extra["layers"]["shown"]
    return shown


def test_quality_lines_come_only_when_they_are_asked_for(genogram: GenogramBoard) -> None:
    assert genogram.extra["layers"]["shown"]["lines"] is False
    assert "Sunday walks" not in str(genogram.extra)
    assert show(genogram, lines=True)["lines"] is True
    assert "Sunday walks" in told(genogram, "rosa")
    assert "Sunday walks" in genogram.extra["svg"]
    assert "Sunday walks" in str(genogram.extra["sheet"])
    show(genogram, lines=False)
    assert "Sunday walks" not in str(genogram.extra)


def test_quality_lines_are_chosen_by_kind_and_by_person(
    practice: Practice, genogram: GenogramBoard
) -> None:
    more = (
        Bond(id="far", a="jay", b="mia", quality=Quality.DISTANT),
        Bond(id="harm", a="jay", b="rosa", quality=Quality.PHYSICAL_ABUSE),
    )
    practice.submit(Together(edits=tuple(Add(part="bonds", item=each) for each in more)))

    def drawn(**layers: object) -> set[str]:
        show(genogram, lines=True, **layers)
        return set(re.findall(r"-bond-(\w+)", genogram.extra["svg"]))

    known = genogram.extra["layers"]
    assert [each["value"] for each in known["qualities"]] == ["close", "distant", "physical_abuse"]
    (harm,) = [each for each in known["qualities"] if each["value"] == "physical_abuse"]
    assert "no mark in this notation" in harm["label"]
    assert [each["value"] for each in known["people"]] == ["rosa", "mia", "jay"]
    assert drawn() == {"b1", "far"}
    assert drawn(without=["distant"]) == {"b1"}
    assert drawn(person="jay") == {"far"}
    assert drawn(person="rosa", without=["close"]) == set()
    assert drawn(person="somebody who is not here any more") == {"b1", "far"}


def test_shading_shows_only_when_it_is_asked_for(
    practice: Practice, genogram: GenogramBoard
) -> None:
    assert genogram.extra["layers"]["shadable"] is False
    practice.submit(Change(part="people", id="rosa", fields={"misuse": "recovery"}))
    assert genogram.extra["layers"]["shadable"] is True
    assert "in recovery" not in str(genogram.extra["svg"])
    show(genogram, health=True)
    assert "in recovery" in genogram.extra["svg"]


def test_whose_marks_and_what_stands_inside_belong_to_the_practice(
    practice: Practice, genogram: GenogramBoard, ecomap: EcomapBoard
) -> None:
    assert [each["value"] for each in genogram.extra["notations"]] == list(profiles())
    assert genogram.extra["notation"] == "uk"
    before = genogram.extra["svg"], ecomap.extra["svg"]
    practice.submit(Change(part="record", fields={"notation": "nsgc", "births": True}))
    assert genogram.extra["notation"] == "nsgc"
    assert genogram.extra["births"] is True
    assert genogram.extra["svg"] != before[0]
    assert ecomap.extra["svg"] != before[1]
    practice.submit(Change(part="record", fields={"notation": "uk", "births": False}))
    assert (genogram.extra["svg"], ecomap.extra["svg"]) == before


def test_a_statement_on_the_map_draws_no_picture_anew(
    practice: Practice, genogram: GenogramBoard, ecomap: EcomapBoard
) -> None:
    before: list[Any] = [genogram._drawn, ecomap._drawn]
    practice.submit(Add(part="statements", item=Statement(id="s", category=Category.HARM)))
    assert [genogram._drawn, ecomap._drawn] == before
    assert genogram._drawn is before[0]
    practice.submit(Add(part="people", item=Person(id="nan", name="Nan")))
    assert "person-nan" in genogram.extra["svg"]


def test_names_stay_words(genogram: GenogramBoard) -> None:
    root = ElementTree.fromstring(genogram.extra["svg"])
    assert "<b>Jay</b>" in {each.text for each in root.iter()}
    assert not [each for each in root.iter() if each.tag.endswith("}b")]


def test_two_boards_on_one_page_share_no_id(practice: Practice, genogram: GenogramBoard) -> None:
    other = GenogramBoard(practice)
    assert ids(genogram) & ids(other) <= {""}
    other.close()


def test_a_family_nobody_has_drawn_yet(tmp_path: Path) -> None:
    with create(tmp_path / "none.practice", Record(id="empty")) as practice:
        for board in (GenogramBoard(practice), EcomapBoard(practice)):
            assert board.extra["first"] == ("household:" if board.tool == "ecomap" else "")
            assert "<svg" in board.extra["svg"]
            assert repr(board)
            board.close()


def test_an_eco_map_that_is_not_begun_says_so(tmp_path: Path) -> None:
    with create(tmp_path / "empty.practice", Record(id="r")) as practice:
        board = EcomapBoard(practice)
        assert board.extra["keys"].startswith("Nobody and nothing stands around the household yet.")
        board.close()


def test_who_asks_to_remove_a_system_is_told_of_each_tie(practice: Practice) -> None:
    practice.submit(Add(part="ties", item=Tie(id="t2", system="school")))
    answer = respond(practice, {"type": "hanging_on", "part": "systems", "id": "school"})
    assert answer is not None
    assert answer["goes"] == [
        "the tie between Rosa and School",
        "the tie between the household and School",
    ]
    assert answer["stays"] == []
    gone = Remove(part="systems", id="school", cascade=True)
    assert practice.submit(gone).status == "saved"
    assert not practice.record.ties
    practice.undo("back")
    assert [tie.id for tie in practice.record.ties] == ["t1", "t2"]
    assert practice.record.systems[0].name == "School"


def test_the_eco_maps_legend_is_left_out_where_nobody_wants_it(practice: Practice) -> None:
    board = EcomapBoard(practice)
    words = "What the marks mean"
    assert words in board.extra["svg"]
    board._answer({"type": "legend", "legend": False})
    assert words not in board.extra["svg"]
    assert board.extra["legend"] is False
    board._answer({"type": "legend", "legend": True})
    assert words in board.extra["svg"]
    board.close()
