"""Words that are long, run from the right, or look like a program: shown as typed, everywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from sos_widgets import store
from sos_widgets.export import handout
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.board import Board
from sos_widgets.widgets.opening import practise

HOSTILE = '<script>window.__x = 1</script><img src=x onerror="window.__x = 1"> &amp; ]]> {{ 7*7 }}'
WORDS = {
    "long": "Nobody came to the door that night. " * 278,
    "unbroken": "x" * 10_000,
    "right to left": "שלום \u202eolleh עולם مرحبا",
    "emoji": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301",
    "hostile": HOSTILE,
    "blank": "   ",
    "control characters": "a\x00b\x1b[31mc\uffff",
    "half a character": "half \ud83d",
}


class Room:
    """Every board on one practice file, and their answers."""

    def __init__(self, practice: store.Practice) -> None:
        self.practice = practice
        self.boards: dict[str, Board] = {tool.name: tool.load_board()(practice) for tool in TOOLS}
        self.said: list[dict[str, Any]] = []
        for board in self.boards.values():
            board.send = lambda content, _buffers=None: self.said.append(content)

    def add(self, part: str, **item: Any) -> dict[str, Any]:
        return self.do({"do": "add", "part": part, "item": item})

    def do(self, edit: dict[str, Any]) -> dict[str, Any]:
        edit = {"edit_id": f"e{len(self.said)}", **edit}
        message = {"type": "edit", "edit_id": edit["edit_id"], "base": 0, "edit": edit}
        self.boards["mapping"]._handle_custom_msg(message, [])
        return self.said[-1]

    def write_everywhere(self, words: str) -> None:
        """Put words into a statement, a scale, a view, a person, a system and the title."""
        answers = [
            self.add("statements", id="st", category="harm", words=words, who=words, source=words),
            self.add("scales", id="sc", kind="safety", question=words, zero=words, ten=words),
            self.add(
                "ratings",
                id="ra",
                scale="sc",
                who=words,
                role="child",
                view="told",
                answer="number",
                number=3,
                reason=words,
            ),
            self.add("people", id="pe", name=words, note=words, gender=words),
            self.add("systems", id="sy", name=words, note=words),
            self.do({"do": "change", "part": "record", "id": "", "fields": {"title": words}}),
        ]
        assert [each["status"] for each in answers] == ["saved"] * 6

    def pictures(self) -> list[str]:
        scaling = self.boards["scaling"]
        for look in ("line", "meetings", "people", "path"):
            message = {"type": "look", "scale": "sc", "look": look, "day": ""}
            scaling._handle_custom_msg(message, [])
        scales = [scaling.extra["scales"][f"sc|{look}|"] for look in ("line", "people", "path")]
        drawn = [self.boards[name].extra["svg"] for name in ("genogram", "ecomap")]
        return [*drawn, *(each["svg"] for each in scales)]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    with practise("ropery-row", name="odd") as practice:
        yield Room(practice)


@pytest.mark.parametrize("kind", WORDS)
def test_every_board_shows_words_as_they_were_typed(room: Room, kind: str) -> None:
    words = WORDS[kind]
    room.write_everywhere(words)
    typed = words.encode("utf-8", "replace").decode("utf-8")
    mapping, scaling = room.boards["mapping"], room.boards["scaling"]
    (statement,) = mapping.parts["statements"]
    assert (statement["words"], statement["who"], statement["source"]) == (typed, typed, typed)
    assert scaling.parts["scales"][0]["question"] == typed
    assert scaling.parts["ratings"][0]["reason"] == typed
    assert mapping.practice_info["title"] == typed
    (person,) = [each for each in room.boards["genogram"].extra["stops"] if each["id"] == "pe"]
    assert [typed] in [fact["words"] for fact in person["facts"]] or not typed.strip()
    for picture in room.pictures():
        ElementTree.fromstring(picture)
    for board in room.boards.values():
        # What a kernel sends must be text that can be sent.
        json.dumps([board.parts, board.extra, repr(board)], ensure_ascii=False).encode("utf-8")
    with store.open_practice(room.practice.path) as again:
        assert again.record == room.practice.record


def test_no_word_becomes_an_element_of_a_picture(room: Room) -> None:
    room.write_everywhere(HOSTILE)
    for picture in room.pictures():
        root = ElementTree.fromstring(picture)
        names = {each.tag.rpartition("}")[2] for each in root.iter()}
        assert "text" in names, "elements are really looked at"
        assert not names & {"script", "img", "foreignObject"}
        said = "".join(root.itertext()) + "".join(str(each.attrib) for each in root.iter())
        assert HOSTILE[:24] in said


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {tag, *(name for name, _ in attrs)}


def test_a_handout_shows_words_as_they_were_typed(room: Room, tmp_path: Path) -> None:
    room.write_everywhere(HOSTILE)
    for number, words in enumerate(WORDS.values()):
        room.add("statements", id=f"st{number}", category="harm", words=words)
    page = handout.write(room.practice.path, tmp_path / "out.html").read_text("utf-8")
    found = _Elements()
    found.feed(page)
    assert {"svg", "h1", "table"} <= found.names
    assert not found.names & {"script", "img", "onerror", "iframe"}
    shown = unescape(page)
    for kind in ("unbroken", "right to left", "emoji", "hostile"):
        assert WORDS[kind] in shown, kind
