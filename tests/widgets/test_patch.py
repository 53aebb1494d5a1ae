"""What a page is sent of a change: little, in order, and enough."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets import store
from sos_widgets.model.edits import Add, Change, Move, Remove
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Record, Scale, Statement
from sos_widgets.store import Practice
from sos_widgets.widgets import MappingBoard, ScalingBoard
from sos_widgets.widgets.patch import changes

# No 0 and 1: a field of the model is never now a number and now yes or no.
PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(2, 5), st.sampled_from(["", "a", "b"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.sampled_from("wxyz"), inner, max_size=4)
    ),
    max_leaves=12,
)


def patched(whole: Any, made: list[dict[str, Any]]) -> Any:
    """As `kit/patch.ts` does it."""
    for each in made:
        whole = _made(whole, each, each["at"])
    return whole


def _made(data: Any, change: dict[str, Any], path: list[Any]) -> Any:
    if not path:
        return change["set"]
    key, *rest = path
    if not rest and "put" in change:
        return [*data[:key], *change["put"], *data[key + change["gone"] :]]
    if isinstance(data, list):
        return [_made(item, change, rest) if at == key else item for at, item in enumerate(data)]
    if not rest and "drop" in change:
        return {name: value for name, value in data.items() if name != key}
    return {**data, key: _made(data.get(key), change, rest)}


def exactly(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@settings(max_examples=300, deadline=None, database=None)
@given(old=PLAIN, new=PLAIN)
def test_the_changes_make_the_new_of_the_old(old: Any, new: Any) -> None:
    assert exactly(patched(old, changes(old, new))) == exactly(new)
    assert changes(old, old) == []


class Page:
    """What a page makes of a board's messages."""

    def __init__(self, board: Any) -> None:
        self.board = board
        self.sent: list[dict[str, Any]] = []
        board._send = lambda message, buffers=None: self.sent.append(message)
        self.state = json.loads(exactly(board.get_state(["parts", "extra", "version"])))

    def hear(self) -> int:
        """Take in what has come; its size in characters."""
        size = len(json.dumps(self.sent, default=str))
        for message in json.loads(json.dumps(self.sent, default=str)):
            content = message.get("content", {})
            if message["method"] == "update":
                self.state.update(
                    {key: message["state"][key] for key in self.state if key in message["state"]}
                )
            elif content.get("type") == "patch":
                assert content["from"] == self.state["version"]
                trait = content["trait"]
                self.state[trait] = patched(self.state[trait], content["changes"])
                self.state["version"] = content["to"]
        self.sent.clear()
        return size

    def agrees(self) -> bool:
        now = self.board.get_state(["parts", "extra", "version"])
        return exactly(json.loads(exactly(self.state))) == exactly(now)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    record = Record(
        id="r",
        family=Family(people=(Person(id="mia", name="Mia"),)),
        statements=tuple(
            Statement(id=f"s{n}", category=Category.HARM, words=f"Said {n}. " * 9)
            for n in range(300)
        ),
        scales=(Scale(id="sc"),),
    )
    with store.create(tmp_path / "x.practice", record) as opened:
        yield opened


def test_a_page_is_sent_what_changed_and_holds_the_same_as_the_board(practice: Practice) -> None:
    pages = [Page(MappingBoard(practice)), Page(ScalingBoard(practice))]
    new = Statement(id="new", category=Category.HARM, words="New.")
    for edit in (
        Change(edit_id="1", part="statements", id="s7", fields={"words": "Other words."}),
        Add(edit_id="2", part="statements", item=new, before="s3"),
        Move(edit_id="3", part="statements", id="new", before="s4"),
        Remove(edit_id="4", part="statements", id="s0"),
        Change(edit_id="5", part="people", id="mia", fields={"name": "Mia Lee"}),
        Change(edit_id="6", part="record", fields={"labels": "care"}),
        Add(edit_id="7", part="scales", item=Scale(id="two", question="And now?")),
    ):
        assert practice.submit(edit).status == "saved"
        sizes = [page.hear() for page in pages]
        assert all(page.agrees() for page in pages), edit.edit_id
        if edit.edit_id in "1234":
            assert max(sizes) < 2000, "a gesture, not the whole map"
    whole = json.dumps(pages[0].state)
    assert len(whole) > 30_000, "the whole map would be more"


def test_a_page_that_has_missed_something_is_sent_the_whole(practice: Practice) -> None:
    board = MappingBoard(practice)
    page = Page(board)
    change = Change(edit_id="1", part="statements", id="s7", fields={"words": "Missed."})
    practice.submit(change)
    page.sent.clear()
    board._handle_custom_msg({"type": "whole", "version": page.state["version"]}, [])
    page.hear()
    assert page.agrees()
    board._handle_custom_msg({"type": "whole", "version": board.version}, [])
    assert page.sent == [], "nothing is sent twice"


def test_the_answer_does_not_wait_for_pictures_and_the_picture_comes(practice: Practice) -> None:
    async def gesture() -> list[str]:
        board = ScalingBoard(practice)
        page, order = Page(board), []
        edit = {"do": "change", "edit_id": "e", "part": "scales", "id": "sc"}
        edit["fields"] = {"question": "Is it safe at night?"}  # type: ignore[assignment]
        board._handle_custom_msg({"type": "edit", "edit_id": "e", "base": 0, "edit": edit}, [])
        for _ in range(2):
            for message in page.sent:
                content = message.get("content", {})
                order.append(content.get("trait") or content.get("type") or "state")
            page.hear()
            await asyncio.sleep(0)
        assert page.agrees()
        assert "Is it safe at night?" in page.state["extra"]["scales"]["sc|line|"]["svg"]
        return order

    order = asyncio.run(gesture())
    assert order.index("parts") < order.index("answer") < order.index("extra")
