"""The scaling board as its view meets it: what is sent, and what a gesture changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Answer, Meeting, Rating, Record, Role, Scale, ScaleKind, View
from sos_widgets.scene.scaling import scaling
from sos_widgets.scene.scene import Scene
from sos_widgets.store import Practice, create
from sos_widgets.widgets.scaling import ScalingBoard

RECORD = Record(
    id="record",
    title="An invented family",
    family=Family(people=(Person(id="mia", name="Mia", focal=True), Person(id="nan", name="Nan"))),
    meetings=(
        Meeting(id="m2", title="Review", date=When("2026-07-16")),
        Meeting(id="m1", title="First mapping", date=When("2026-05-14")),
        Meeting(id="m3"),
    ),
    scales=(Scale(id="s1", question="How safe is home?"), Scale(id="s2", question="How sure?")),
    ratings=(
        Rating(id="r1", scale="s1", who="nan", meeting="m1", number=3, reason="She rings me."),
        Rating(id="r2", scale="s1", who="mia", meeting="m1", answer=Answer.IT_DEPENDS),
        Rating(id="r3", scale="s2", who="nan", meeting="m2", number=8),
    ),
)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """An open practice file with two scales."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        yield opened


@pytest.fixture
def board(practice: Practice) -> Iterator[ScalingBoard]:
    """A board on it."""
    shown = ScalingBoard(practice)
    yield shown
    shown.close()


def gesture(board: ScalingBoard, edit: dict[str, Any]) -> dict[str, Any]:
    """Send an edit as the view does, and give what Python answers."""
    said: list[dict[str, Any]] = []
    board.send = said.append
    message = {"type": "edit", "edit_id": edit["edit_id"], "base": board.practice.revision}
    board._handle_custom_msg({**message, "edit": edit}, [])
    (answer,) = said
    return answer


def changed(id_: str, part: str = "ratings", **fields: Any) -> dict[str, Any]:
    """A change as the view sends it."""
    edit_id = f"edit-{part}-{id_}-{sorted(fields.items())}"
    return {"do": "change", "edit_id": edit_id, "part": part, "id": id_, "fields": fields}


def words_of(svg: str) -> str:
    """What a picture says, as its parsed text."""
    return " ".join(ElementTree.fromstring(svg).itertext())


LOOKS = ("line", "meetings", "people", "path")


def look(board: ScalingBoard, scale: str, how: str = "line", day: str = "") -> dict[str, Any]:
    """Look at a scale as a page does, and give what it is sent."""
    message = {"type": "look", "scale": scale, "look": how, "day": day}
    board._handle_custom_msg(message, [])
    shown: dict[str, Any] = board.extra["scales"][f"{scale}|{how}|{day}"]
    return shown


def test_a_scale_that_is_looked_at_has_its_picture_and_the_same_in_words(
    board: ScalingBoard,
) -> None:
    assert list(board.extra["scales"]) == ["s1|line|"]
    shown = board.extra["scales"]["s1|line|"]
    assert "How safe is home?" in words_of(shown["svg"])
    assert "How sure?" not in words_of(shown["svg"])
    tables = [block for block in shown["sheet"]["blocks"] if block["kind"] == "table"]
    assert [row[0] for row in tables[0]["rows"]] == ["Nan", "Mia"]
    assert "She rings me." in tables[0]["rows"][0]
    assert "How sure?" in words_of(look(board, "s2")["svg"])


def test_a_scale_is_looked_at_in_every_way_and_on_every_day(board: ScalingBoard) -> None:
    later = {"id": "r9", "scale": "s1", "who": "nan", "number": 6, "meeting": "m2"}
    gesture(board, {"do": "add", "edit_id": "e9", "part": "ratings", "item": later})
    pictures = {how: words_of(look(board, "s1", how)["svg"]) for how in LOOKS}
    assert len(set(pictures.values())) == len(LOOKS)
    assert "was 3" in pictures["line"]
    assert "Review" in pictures["line"]
    earlier = look(board, "s1", "line", "m1")
    assert "First mapping" in words_of(earlier["svg"])
    assert "Review" not in words_of(earlier["svg"])
    assert earlier["day"] == "m1"
    assert [each["value"] for each in earlier["days"]] == ["m1", "m2"]


def test_what_was_looked_at_long_ago_is_drawn_no_more(board: ScalingBoard) -> None:
    for how in LOOKS:
        look(board, "s2", how)
    assert "s1|line|" not in board.extra["scales"]
    assert "She rings me." in str(look(board, "s1"))
    board._handle_custom_msg({"type": "look", "scale": "s1", "look": "none", "day": ""}, [])
    board._handle_custom_msg({"type": "look", "scale": "gone", "look": "line", "day": ""}, [])
    assert all(key.startswith(("s1", "s2")) for key in board.extra["scales"])


def test_pictures_of_two_boards_share_no_id(practice: Practice, board: ScalingBoard) -> None:
    other = ScalingBoard(practice)
    for each in (board, other):
        for how in LOOKS:
            look(each, "s2", how)
    pictures = [each["svg"] for b in (board, other) for each in b.extra["scales"].values()]
    ids = [
        element.get("id")
        for picture in pictures
        for element in ElementTree.fromstring(picture).iter()
        if element.get("id")
    ]
    assert len(ids) > 8
    assert len(set(ids)) == len(ids)
    assert not any(" " in str(id_) for id_ in ids)
    other.close()


def test_a_new_view_is_saved_and_stands_on_the_line(board: ScalingBoard) -> None:
    item = {"id": "r4", "scale": "s1", "who": "School nurse", "role": "professional"}
    view = {"answer": "number", "number": 4, "view": "own", "meeting": "m1"}
    edit = {"do": "add", "edit_id": "e1", "part": "ratings", "item": {**item, **view}}
    assert gesture(board, edit)["status"] == "saved"
    assert board.parts["ratings"][-1]["number"] == 4
    assert "School nurse" in words_of(board.extra["scales"]["s1|line|"]["svg"])
    assert "School nurse" in repr(board)


def test_a_draft_as_the_view_sends_it_is_taken_whole(board: ScalingBoard) -> None:
    # Every field that the view knows, also those at their defaults.
    empty = dict.fromkeys(("when", "reason", "already_there", "would_raise", "guessed_by"), "")
    item: dict[str, Any] = {"id": "r4", "scale": "s1", "who": "mia", "role": "child"}
    item |= {"meeting": "m2", "answer": "wont_say", "number": None, "view": "in_role", **empty}
    edit = {"do": "add", "edit_id": "e1", "part": "ratings", "item": item}
    assert gesture(board, edit)["status"] == "saved"
    rating = board.record.ratings[-1]
    assert (rating.role, rating.answer, rating.view) == (Role.CHILD, Answer.WONT_SAY, View.IN_ROLE)


def test_a_number_off_the_scale_is_refused_in_a_sentence(board: ScalingBoard) -> None:
    answer = gesture(board, changed("r1", number=11))
    assert answer["status"] == "refused"
    assert "0 to 10" in answer["sentence"]
    assert board.parts["ratings"][0]["number"] == 3


def test_a_scale_with_ratings_goes_only_with_them(board: ScalingBoard) -> None:
    edit = {"do": "remove", "edit_id": "e1", "part": "scales", "id": "s1"}
    answer = gesture(board, edit)
    assert answer["status"] == "refused"
    assert "rating" in answer["sentence"]
    gesture(board, {**edit, "edit_id": "e2", "cascade": True})
    assert [each["id"] for each in board.parts["ratings"]] == ["r3"]
    assert list(board.extra["scales"]) == []


@pytest.mark.parametrize(
    ("edit", "drawn"),
    [
        (changed("r1", number=5), ["s1"]),
        (changed("s2", "scales", ten="All well"), ["s2"]),
        (changed("m1", "meetings", title="The first"), ["s1", "s2"]),
        (changed("nan", "people", name="Nan Beryl"), ["s1", "s2"]),
        (changed("record", "record", labels="worry"), ["s1", "s2"]),
    ],
)
def test_only_what_changed_is_drawn_again(
    board: ScalingBoard, monkeypatch: pytest.MonkeyPatch, edit: dict[str, Any], drawn: list[str]
) -> None:
    seen: list[str] = []
    look(board, "s2")

    def counted(record: Record, scale_id: str, **how: Any) -> Scene:
        if how.get("show_legend", True):  # and once more without, for the large view
            seen.append(scale_id)
        return scaling(record, scale_id, **how)

    monkeypatch.setattr("sos_widgets.widgets.scaling.scaling", counted)
    assert gesture(board, edit)["status"] == "saved"
    assert seen == drawn


def test_meetings_come_in_the_order_of_their_days(board: ScalingBoard) -> None:
    assert [each["label"] for each in board.extra["meetings"]] == [
        "First mapping, 14 May 2026",
        "Review, 16 July 2026",
        "A meeting",
    ]


def test_every_choice_has_words(board: ScalingBoard) -> None:
    terms = board.extra["terms"]
    kinds = {"kinds": ScaleKind, "roles": Role, "answers": Answer, "views": View}
    for name, kind in kinds.items():
        assert [each["value"] for each in terms[name]] == list(kind)
        assert all(each["label"] and "_" not in each["label"] for each in terms[name])


def test_the_text_of_a_cell_is_the_same_every_time(practice: Practice, board: ScalingBoard) -> None:
    again = ScalingBoard(practice)
    assert repr(board) == repr(again)
    assert "She rings me." in repr(board)
    again.close()


def test_a_closed_board_follows_no_more(practice: Practice, board: ScalingBoard) -> None:
    other = ScalingBoard(practice)
    other.close()
    gesture(board, changed("r1", number=6))
    assert board.parts["ratings"][0]["number"] == 6
    assert other.parts["ratings"][0]["number"] == 3
