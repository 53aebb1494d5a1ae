"""The Workbench as its view meets it: what is sent, what is kept back, what comes again."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.errors import SosError
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.edits import Add
from sos_widgets.model.grids import Cell, Grid, GridKind
from sos_widgets.render.text import text
from sos_widgets.scene.beside import beside_sheet
from sos_widgets.tools import TOOLS
from sos_widgets.widgets import MappingBoard, Workbench, workbench
from sos_widgets.widgets.gestures import Message, respond
from sos_widgets.widgets.takehome import Asked, make_handout
from sos_widgets.words import labels

EVERYBODY = Asked(audience="everyone", child="", file_name="everyone")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty practice folder."""
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    return tmp_path


SHIPPED = files.case_studies()


@pytest.fixture
def case(request: pytest.FixtureRequest) -> CaseStudy:
    """A shipped family: the first, where the test does not ask for each."""
    return files.load_case(getattr(request, "param", SHIPPED[0].slug))


class Room:
    """A Workbench and everything that it has said."""

    def __init__(self, file: str = "") -> None:
        self.workbench = Workbench(file=file)
        self.said: list[dict[str, Any]] = []
        self.workbench.send = self.said.append

    def do(self, **message: Any) -> dict[str, Any] | None:
        """Send a message as the view does; give the last answer."""
        self.workbench._handle_custom_msg(message, [])
        return self.said[-1] if self.said else None

    @property
    def released(self) -> int:
        """How many parts of the story the room has seen."""
        practice = self.workbench._practice
        assert practice is not None
        return len(practice.record.released)

    @property
    def wire(self) -> str:
        """Everything that the page has been sent."""
        shown: list[Any] = [self.workbench, *self.workbench._boards.values()]
        names = ("practice_info", "parts", "words", "extra", "start", "opened", "beside")
        sent = [{n: v for n, v in each.get_state().items() if n in names} for each in shown]
        return json.dumps([sent, self.said], ensure_ascii=False, default=str)


@pytest.fixture
def room(case: CaseStudy) -> Iterator[Room]:
    """A room in which the family has just been started."""
    made = Room()
    made.do(type="start", family=case.slug)
    yield made
    made.workbench.close()


def words_of(case: CaseStudy, at: int) -> list[str]:
    """Words that only one part of the story has: its title, text and papers."""
    stage = case.stages[at]
    papers = [json.dumps(paper.text, ensure_ascii=False)[1:60] for paper in stage.papers]
    return [stage.title, json.dumps(stage.text, ensure_ascii=False)[1:60], *papers]


def release(room: Room, *, seen: int, edit_id: str) -> dict[str, Any]:
    """Release the next part as the story's button does."""
    board = room.workbench._boards["story"]
    answers: list[dict[str, Any]] = []
    board.send = answers.append
    board._handle_custom_msg({"type": "release", "edit_id": edit_id, "base": 0, "seen": seen}, [])
    return answers[-1]


def test_nothing_is_opened_before_somebody_chooses(folder: Path, case: CaseStudy) -> None:
    first = Room()
    first.do(type="start", family=case.slug)
    first.workbench.close()
    again = Room().workbench
    assert again.opened["file"] == ""
    assert [each["title"] for each in again.start["files"]] == [case.title]
    assert [path.suffix for path in folder.iterdir()] == [".practice"]


def test_a_family_is_shown_with_what_to_know_before(case: CaseStudy) -> None:
    (card,) = [each for each in Workbench().start["families"] if each["slug"] == case.slug]
    assert card["content_note"] == case.content_note
    assert card["intensity_why"] == case.intensity_why
    assert "Do not enter information about real people" in Workbench().start["disclaimer"]


def test_a_family_that_cannot_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    (shelf / "broken.yaml").write_text("format: 1\nslug: broken\ntitel: Broken\n", "utf-8")
    monkeypatch.setattr(files.places, "_shipped", lambda _: shelf)
    (card,) = Workbench().start["families"]
    assert "cannot be opened" in card["trouble"]
    assert "Traceback" not in card["trouble"]


def test_the_tools_stand_in_their_order(room: Room) -> None:
    tools = room.workbench.opened["tools"]
    assert [each["name"] for each in tools] == [tool.name for tool in TOOLS]
    boards = room.workbench._boards
    assert [each["board"] for each in tools] == [
        f"anywidget:{boards[tool.name].model_id}" for tool in TOOLS
    ]


def test_the_styles_come_once(room: Room) -> None:
    boards = room.workbench._boards
    assert {board.get_state()["_css"] for board in boards.values()} == {""}
    # A board by itself brings them, as the Workbench does.
    assert ".sos" in room.workbench.get_state()["_css"]
    practice = room.workbench._practice
    assert practice is not None
    alone = MappingBoard(practice)
    assert alone.get_state()["_css"] == room.workbench.get_state()["_css"]
    alone.close()


def test_a_gesture_is_answered_with_what_it_was(room: Room) -> None:
    practice = room.workbench._practice
    assert practice is not None
    said = [
        respond(practice, {"type": kind, "edit_id": kind, "edit": edit})
        for kind, edit in (
            ("edit", {"do": "add", "edit_id": "edit", "part": "grids", "item": {"id": "g"}}),
            ("undo", None),
            ("redo", None),
            ("redo", None),
        )
    ]
    labels = [each and (each["status"], each["label"]) for each in said]
    assert labels == [("saved", "add a grid")] * 3 + [("saved", "")]


def test_a_grid_without_a_box_is_nothing_of_our_own_yet(room: Room) -> None:
    def begun(tool: str) -> bool:
        (found,) = [each for each in room.workbench.opened["tools"] if each["name"] == tool]
        return bool(found["begun"])

    practice = room.workbench._practice
    assert practice is not None
    assert (begun("matrix"), begun("mapping"), begun("story")) == (False, False, True)
    practice.submit(Add(part="grids", item=Grid(id="g", kind=GridKind.HARM)))
    assert not begun("matrix")
    cell = Cell(id="g/first/what", grid="g", row="first", column="what", words="He was cold.")
    practice.submit(Add(part="cells", item=cell))
    assert begun("matrix")


@pytest.mark.parametrize("case", [each.slug for each in SHIPPED], indirect=True)
def test_parts_that_are_not_released_are_neither_in_the_page_nor_on_the_wire(
    room: Room, case: CaseStudy
) -> None:
    for tool in TOOLS:
        for at in range(len(case.worked)):
            room.do(type="beside", tool=tool.name, at=at)
    for released in range(1, len(case.stages) + 1):
        wire = room.wire
        for at in range(len(case.stages)):
            found = [words in wire for words in words_of(case, at)]
            # What is released is there: so the search can find what is not.
            assert all(found) if at < released else not any(found), (released, at)
        if released < len(case.stages):
            assert release(room, seen=released, edit_id=f"r{released}")["status"] == "saved"


def test_voices_and_facilitator_notes_are_never_sent(room: Room, case: CaseStudy) -> None:
    for at in range(1, len(case.stages)):
        release(room, seen=at, edit_id=f"r{at}")
    for tool in TOOLS:
        room.do(type="beside", tool=tool.name, at=0)
    wire = room.wire
    assert case.stages[-1].title in wire
    secrets = [words for voice in case.voices for words in (voice.holds_back, voice.if_blamed)]
    secrets += [*case.facilitator.debrief, *(ask for stage in case.stages for ask in stage.ask)]
    secrets = [json.dumps(words, ensure_ascii=False)[1:-1] for words in secrets if words]
    assert secrets
    assert not [words for words in secrets if words in wire]


def test_the_worked_example_comes_only_when_it_is_asked_for(room: Room) -> None:
    assert room.workbench.beside == {}
    room.do(type="beside", tool="genogram", at=0)
    assert list(room.workbench.beside) == ["genogram"]
    assert "<svg" in room.workbench.beside["genogram"]["shown"]["blocks"][0]["svg"]
    room.do(type="beside", tool="genogram", at=-1)
    assert room.workbench.beside == {}
    room.do(type="beside", tool="genogram", at=7)
    assert room.workbench.beside == {}


def test_another_map_is_gone_through_thing_by_thing_and_what_was_said_is_kept(room: Room) -> None:
    room.do(type="beside", tool="mapping", at=0)
    shown = room.workbench.beside["mapping"]["map"]
    (box, *_) = shown["boxes"]
    (thing, *_) = box["items"]
    assert [each["label"] for each in shown["says"]] == [
        "We have this",
        "New to us",
        "We put it elsewhere",
        "We disagree",
    ]
    tap = {
        "id": f"{shown['other']}/{thing['id']}",
        "other": shown["other"],
        "title": shown["title"],
        "item": thing["id"],
        "category": box["category"],
        "words": thing["words"],
        "says": "new",
    }
    add = {"do": "add", "edit_id": "t", "part": "taps", "item": tap}
    room.do(type="edit", edit_id="t", base=0, edit=add)
    assert room.workbench.parts["taps"] == [tap]
    practice = room.workbench._practice
    assert practice is not None
    said = text(beside_sheet(practice.record, labels()))
    assert "New to us" in said
    assert thing["words"][:30] in said


def test_the_room_is_told_whether_it_has_begun_before_it_looks_at_another(room: Room) -> None:
    def begun() -> dict[str, bool]:
        return {each["name"]: each["begun"] for each in room.workbench.opened["tools"]}

    assert begun()["genogram"], "the story has drawn it"
    assert not begun()["mapping"]
    item = {"id": "s", "category": "harm", "words": "Said."}
    add = {"do": "add", "edit_id": "a", "part": "statements", "item": item}
    room.do(type="edit", edit_id="a", base=0, edit=add)
    assert begun()["mapping"]


def test_a_release_sent_twice_releases_one_part(room: Room) -> None:
    first = release(room, seen=1, edit_id="same")
    again = release(room, seen=1, edit_id="same")
    assert (first["status"], again["status"]) == ("saved", "saved")
    assert room.released == 2


def test_a_release_pressed_in_two_windows_releases_one_part(room: Room) -> None:
    release(room, seen=1, edit_id="one")
    other = release(room, seen=1, edit_id="other")
    assert other["sentence"]
    assert room.released == 2


def test_undo_acts_on_what_any_board_did(room: Room) -> None:
    item = {"id": "s1", "category": "harm", "words": "Nobody answered the door."}
    edit = {"do": "add", "edit_id": "e1", "part": "statements", "item": item}
    mapping = room.workbench._boards["mapping"]
    mapping._handle_custom_msg({"type": "edit", "edit_id": "e1", "base": 0, "edit": edit}, [])
    assert room.workbench.practice_info["undo"]
    answer = room.do(type="undo", edit_id="u1")
    assert answer is not None
    assert answer["status"] == "saved"
    assert mapping.parts["statements"] == []
    assert room.workbench.practice_info["redo"]


def test_a_page_comes_back_to_its_file(room: Room, case: CaseStudy) -> None:
    name = room.workbench.opened["file"]
    after = Room()
    after.do(type="open", file=name)
    assert after.workbench.opened["title"] == case.title
    assert after.workbench.practice_info["id"] == room.workbench.practice_info["id"]


def test_a_file_that_is_gone_or_elsewhere_is_said_in_one_sentence(
    folder: Path, case: CaseStudy
) -> None:
    outside = folder.parent / "outside.practice"
    with store.create(outside, store.open_practice(_started(folder, case)).record):
        pass
    room = Room()
    for name in ("gone.practice", "../outside.practice", str(outside)):
        said = room.do(type="open", file=name)
        assert said is not None
        assert said["type"] == "trouble"
        assert "not in the practice folder" in said["sentence"]
    assert room.workbench.opened["file"] == ""
    assert Workbench(file=outside).opened["file"] == "outside.practice"


def _started(folder: Path, case: CaseStudy) -> Path:
    room = Room()
    room.do(type="start", family=case.slug)
    room.workbench.close()
    return next(folder.glob("*.practice"))


def test_a_damaged_file_named_in_a_cell_shows_the_start_screen(folder: Path) -> None:
    (folder / "bad.practice").write_bytes(b"not a practice file")
    shown = Workbench(file="bad.practice")
    assert shown.opened["file"] == ""
    assert shown.start["trouble"]
    (listed,) = shown.start["files"]
    assert listed["trouble"]


def test_a_mistake_in_a_board_is_a_sentence_too(
    folder: Path, case: CaseStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _started(folder, case)

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sos_widgets.layout.genogram_of", broken)
    room = Room(file.name)
    assert "mistake in the workbench itself" in room.workbench.start["trouble"]
    said = room.do(type="open", file=file.name)
    assert said is not None
    assert "mistake in the workbench itself" in said["sentence"]
    monkeypatch.undo()


def test_a_full_disk_is_said_and_the_work_stays_and_is_saved_later(room: Room) -> None:
    practice = room.workbench._practice
    assert practice is not None
    full = practice._saving.database._connected()
    full.execute("PRAGMA max_page_count = 1")
    words = "Nobody came. " * 2000
    item = {"id": "s1", "category": "harm", "words": words}
    edit = {"do": "add", "edit_id": "e1", "part": "statements", "item": item}
    answer = room.do(type="edit", edit_id="e1", base=1, edit=edit)
    assert answer is not None
    assert answer["status"] == "unsaved"
    assert "The disk is full" in room.workbench.practice_info["unsaved"]
    mapping = room.workbench._boards["mapping"]
    assert mapping.parts["statements"][0]["words"] == words
    assert "The disk is full" in mapping.practice_info["unsaved"]
    asyncio.run(room.workbench._take_home({}))
    assert room.said[-1]["status"] == "failed"
    assert "not all is in it yet" in room.said[-1]["sentence"]
    # The view sends it again until there is room.
    full.execute("PRAGMA max_page_count = 100000")
    answer = room.do(type="edit", edit_id="e1", base=1, edit=edit)
    assert answer is not None
    assert answer["status"] == "saved"
    assert room.workbench.practice_info["unsaved"] == ""
    with store.open_practice(practice.path) as again:
        assert [each.words for each in again.record.statements] == [words]


def test_closing_lets_go_of_everything(room: Room) -> None:
    boards = list(room.workbench._boards.values())
    room.do(type="close")
    assert room.workbench.opened["tools"] == []
    assert room.workbench.practice_info == {}
    assert all(board.comm is None for board in boards)
    assert len(room.workbench.start["files"]) == 1


def test_the_text_of_a_workbench_is_the_same_in_every_run(
    folder: Path, case: CaseStudy, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first, other = Room(), Room()
    assert repr(first.workbench) == repr(other.workbench)
    assert case.title in repr(first.workbench)
    first.do(type="start", family=case.slug)
    other.do(type="start", family=case.slug)
    assert repr(first.workbench) == repr(other.workbench)
    assert case.stages[0].title in repr(first.workbench)
    assert case.stages[1].title not in repr(first.workbench)
    assert str(folder) not in repr(first.workbench)


def test_a_handout_is_made_and_sent(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async def made(practice_file: Path, asked: Asked) -> Path:
        page = practice_file.with_suffix(".html")
        page.write_text("<h1>Map</h1>", "utf-8")
        return page

    monkeypatch.setattr(workbench, "make_handout", made)
    asyncio.run(room.workbench._take_home({}))
    said = room.said[-1]
    assert (said["status"], said["html"]) == ("ready", "<h1>Map</h1>")
    assert said["where"] == f"handouts/{said['name']}"


def test_the_copies_that_can_be_made_are_told_with_their_parts(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.do(type="copies")
    offered = {each["title"]: each for each in room.said[-1]["copies"]}
    practice = room.workbench._practice
    assert practice is not None
    children = [each.called for each in practice.record.family.focal]
    meeting = "Family group meeting or conference"
    beside = ["Our own work beside the worked example", "Questions for the next visit"]
    everybody = ["Everyone in the room", *beside, "The family", *children, meeting]
    assert list(offered) == [*everybody, "Professionals", "My closing page"]
    child = offered[children[0]]
    assert child["parts"][0] == {"name": "mapping", "title": "What is going well, and what we want"}
    assert "harm" in child["left_out"]
    asked: list[Asked] = []

    async def made(practice_file: Path, copy: Asked) -> Path:
        asked.append(copy)
        raise SosError("Enough.")

    monkeypatch.setattr(workbench, "make_handout", made)
    message = {"audience": "child", "child": child["child"], "parts": ["genogram", "matrix"]}
    asyncio.run(room.workbench._take_home(message))
    asyncio.run(room.workbench._take_home({"audience": "nobody"}))
    assert [(each.audience, each.file_name, each.parts) for each in asked] == [
        ("child", children[0], ("genogram",))
    ]
    assert "There is no audience 'nobody'" in room.said[-1]["sentence"]


def test_a_handout_that_fails_is_a_sentence(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(practice_file: Path, asked: Asked) -> Path:
        raise SosError("The disk is full.")

    monkeypatch.setattr(workbench, "make_handout", refused)
    asyncio.run(room.workbench._take_home({}))
    assert room.said[-1] == {
        "type": "handout",
        "status": "failed",
        "sentence": "The disk is full.",
    }


def test_a_paper_pack_is_made_before_a_family_is_open_and_never_after(
    room: Room, case: CaseStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Message] = []

    async def made(family: str, folder: Path, content: Message) -> Path:
        asked.append(content)
        page = folder / f"{family}.html"
        page.write_text("<h1>Pack</h1>", "utf-8")
        return page

    monkeypatch.setattr(workbench, "make_paper_pack", made)
    board = room.workbench
    asyncio.run(board._offer(board._pack(case.slug, {"paper": "a4"})))
    assert "close this family first" in room.said[-1]["sentence"]
    room.do(type="close")
    asyncio.run(board._offer(board._pack(case.slug, {"paper": "a4"})))
    assert (room.said[-1]["html"], asked) == ("<h1>Pack</h1>", [{"paper": "a4"}])
    asyncio.run(board._offer(board._pack("nobody", {})))
    assert room.said[-1]["status"] == "failed"


@pytest.mark.slow
def test_the_export_runs_in_a_process_of_its_own(folder: Path, case: CaseStudy) -> None:
    file = _started(folder, case)
    page = asyncio.run(make_handout(file, EVERYBODY))
    assert page.name.endswith(" for everyone.html")
    assert page.parent == folder / "handouts"
    assert case.stages[0].title in page.read_text("utf-8") or case.title in page.read_text("utf-8")
    broken = folder / "broken.practice"
    broken.write_bytes(file.read_bytes()[:700])
    with pytest.raises(SosError) as failure:
        asyncio.run(make_handout(broken, EVERYBODY))
    assert "Traceback" not in str(failure.value)
    assert "could not be made" in str(failure.value)
    shutil.rmtree(folder / "handouts")
    (folder / "handouts").write_text("a file, no folder", "utf-8")
    with pytest.raises(SosError, match="could not be written"):
        asyncio.run(make_handout(file, EVERYBODY))
