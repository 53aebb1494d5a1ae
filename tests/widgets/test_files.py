"""Whole practice files as the Workbench's view meets them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.family import Person
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.store import PUT_AWAY
from sos_widgets.widgets import Workbench, filing
from sos_widgets.widgets.desk import Desk


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A practice folder with one file, and a note of the command."""
    made = tmp_path / "Practice"
    made.mkdir()
    note = tmp_path / "current"
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(made))
    monkeypatch.setenv("PRACTICE_WORKBENCH_CURRENT", str(note))
    statement = Statement(id="s1", category=Category.HARM, words="Nobody was there.")
    record = Record(id="r", title="Our map", statements=(statement,))
    store.create(made / "our-map.practice", record).close()
    return made


class View:
    """A Workbench, asked as its view asks it."""

    def __init__(self) -> None:
        self.workbench = Workbench()
        self.said: list[dict[str, Any]] = []
        self.data: list[bytes] = []
        self.workbench.send = self._hear

    def _hear(self, content: dict[str, Any], buffers: list[bytes] | None = None) -> None:
        json.dumps(content)
        self.said.append(content)
        self.data = buffers or []

    def do(self, **message: Any) -> None:
        """Send a message that has no answer of its own."""
        self.workbench._handle_custom_msg(message, [])

    def ask(self, do: str, data: bytes = b"", **more: Any) -> dict[str, Any]:
        """Ask for something; give what was replied."""
        message = {"type": "ask", "ask": "a1", "do": do, **more}
        self.workbench._handle_custom_msg(message, [memoryview(data)] if data else [])
        reply = self.said[-1]
        assert (reply["type"], reply["ask"]) == ("reply", "a1")
        return reply

    def done(self, do: str, data: bytes = b"", **more: Any) -> dict[str, Any]:
        """Ask for something that goes well."""
        reply = self.ask(do, data, **more)
        assert reply["trouble"] == ""
        return reply

    @property
    def listed(self) -> dict[str, str]:
        """Titles on the start screen, by file."""
        return {each["file"]: each["title"] for each in self.workbench.start["files"]}


@pytest.fixture
def view() -> Iterator[View]:
    """A Workbench at its start screen."""
    made = View()
    yield made
    made.workbench.close()


def test_the_list_shows_at_once_what_was_done(view: View) -> None:
    assert view.listed == {"our-map.practice": "Our map"}
    reply = view.done("rename", file="our-map.practice", title="Thursday")
    assert reply["file"] == "thursday.practice"
    assert view.listed == {"thursday.practice": "Thursday"}
    made = view.done("duplicate", file="thursday.practice")["file"]
    assert view.listed[made] == "Thursday (copy)"
    view.done("put_away", file=made)
    assert list(view.listed) == ["thursday.practice"]
    assert [each["title"] for each in view.workbench.start["away"]] == ["Thursday (copy)"]
    view.done("bring_back", file=made)
    assert view.listed[made] == "Thursday (copy)"
    view.done("put_away", file=made)
    view.done("delete", file=made)
    assert view.workbench.start["away"] == []


def test_a_file_that_is_not_put_away_is_not_deleted(view: View, folder: Path) -> None:
    assert "not in the practice folder" in view.ask("delete", file="our-map.practice")["trouble"]
    assert (folder / "our-map.practice").exists()


@pytest.mark.parametrize("do", ["rename", "duplicate", "download", "yaml", "gedcom", "put_away"])
def test_no_file_outside_the_folder_can_be_named(view: View, folder: Path, do: str) -> None:
    outside = folder.parent / "outside.practice"
    store.create(outside, Record(id="o", title="Outside")).close()
    before = outside.read_bytes()
    for name in ("../outside.practice", str(outside), ""):
        assert view.ask(do, file=name, title="Taken")["trouble"]
    assert outside.read_bytes() == before


def test_a_download_can_be_brought_in_again(view: View, folder: Path) -> None:
    reply = view.done("download", file="our-map.practice")
    (data,) = view.data
    assert reply["name"] == "our-map.practice"
    assert view.done("bring_in", data, name="C:\\fakepath\\ours.practice", file="f")["file"] == (
        "our-map-2.practice"
    )
    with store.open_practice(folder / "our-map-2.practice") as practice:
        assert practice.record.statements[0].words == "Nobody was there."


def test_a_large_file_comes_in_slices(view: View, folder: Path) -> None:
    data = store.contents(folder / "our-map.practice")
    view.done("arriving", data[:1000], file="one")
    # Another page brings in a file at the same time.
    view.done("arriving", data[:3000], file="two")
    view.done("arriving", data[1000:5000], file="one")
    assert view.done("bring_in", data[5000:], name="x.practice", file="one")["file"]
    assert view.done("bring_in", data[3000:], name="y.practice", file="two")["file"]
    assert len(view.listed) == 3


def test_a_record_as_yaml_reads_back_as_the_same_record(view: View, folder: Path) -> None:
    reply = view.done("yaml", file="our-map.practice")
    (text,) = view.data
    assert reply["where"] == "records/our-map.yaml"
    assert (folder / reply["where"]).read_bytes() == text
    with store.open_practice(folder / "our-map.practice") as practice:
        assert files.record_from_yaml(text.decode()) == practice.record
        view.done("bring_in", text, name="from a colleague.yaml", first=True)
        with store.open_practice(folder / "our-map-2.practice") as copy:
            assert copy.record == practice.record
    # Somebody may have written in the first one.
    assert view.done("yaml", file="our-map.practice")["where"] == "records/our-map-2.yaml"


def test_a_family_from_a_family_tree_program_is_a_new_file_with_a_report(
    view: View, folder: Path
) -> None:
    text = (
        "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @A@ INDI\n1 NAME Ann\n1 OCCU Baker\n"
        "0 @B@ INDI\n1 NAME Bo\n1 FAMC @F@\n0 @F@ FAM\n1 WIFE @A@\n1 CHIL @B@\n0 TRLR\n"
    )
    reply = view.done("bring_in", text.encode(), name="Hale family.GED", first=True)
    assert (reply["file"], reply["people"]) == ("hale-family.practice", 2)
    (told,) = reply["report"]
    assert told["where"] == "Hale family.GED, line 6, OCCU"
    assert told["what"].endswith("“Baker”.")
    with store.open_practice(folder / reply["file"]) as practice:
        assert practice.record.title == "Hale family"
        assert [each.parent for each in practice.record.family.parent_links] == ["ann"]
    view.workbench._open(store.open_practice(folder / reply["file"]))
    assert view.workbench.opened["title"] == "Hale family"


def test_a_family_is_written_as_gedcom_whole_or_without_living_people(
    view: View, folder: Path
) -> None:
    with store.open_practice(folder / "our-map.practice") as practice:
        for who in (Person(id="rose", name="Rose"), Person(id="sam", name="Sam", dead=True)):
            practice.submit(Add(part="people", item=who))
        practice.submit(Add(part="people", item=Person(id="rex", name="Rex", pet="dog")))
    reply = view.done("gedcom", file="our-map.practice")
    (whole,) = view.data
    assert reply["where"] == "records/our-map.ged"
    assert reply["report"] == [{"where": "Pets", "what": "Rex.", "hint": ""}]
    assert (folder / reply["where"]).read_bytes() == whole
    assert b"Rose" in whole
    reply = view.done("gedcom", file="our-map.practice", without_living=True)
    (some,) = view.data
    assert reply["where"] == "records/our-map-without-living-people.ged"
    assert b"Rose" not in some
    assert b"Sam" in some
    # What stands in the folder of records is cleared with all the rest.
    names = {each["kind"]: each["names"] for each in view.workbench.start["left_behind"]}
    assert len(names["Records as YAML or GEDCOM"]) == 2
    view.done("clear")
    assert not (folder / "records").exists()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.ged", b"just words", "a.ged, line 1: This is not a GEDCOM file"),
        ("a.ged", b"0 HEAD\n0 TRLR\n", "a.ged: There is nobody in this file"),
        ("a.gdz", b"PK\x03\x04", "a.gdz: This is GEDZIP"),
        ("a.practice", b"torn", "“a.practice” is not a practice file"),
        ("photo.jpg", b"\xff\xd8\xff", "is not a practice file"),
        ("a.yaml", b"\xff\xfe\x00", "“a.yaml” is not a text file"),
        ("a.yaml", b"just words", "“a.yaml” is not a practice record. "),
        ("a.yml", b"format: 1\nid: r\ntitel: x\n", "line 3"),
        ("a.yaml", b"format: 99\nid: r\n", "“a.yaml” is not a practice record. "),
    ],
)
def test_what_cannot_be_brought_in_is_said_and_leaves_nothing(
    view: View, folder: Path, name: str, data: bytes, sentence: str
) -> None:
    before = sorted(folder.iterdir())
    trouble = view.ask("bring_in", data, name=name, first=True)["trouble"]
    assert sentence in trouble
    assert "Traceback" not in trouble
    assert sorted(folder.iterdir()) == before


def test_a_file_that_is_too_large_is_said(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing, "LARGEST", 10)
    trouble = view.ask("bring_in", b"x" * 11, name="big.practice", first=True)["trouble"]
    assert "“big.practice” is larger than any practice file" in trouble


def test_a_page_that_is_loaded_sees_what_has_come_into_the_folder(view: View, folder: Path) -> None:
    store.duplicate(folder / "our-map.practice")
    (folder / "bad.practice").write_bytes(b"torn")
    view.do(type="look")
    assert len(view.listed) == 3
    again = Workbench(file="bad.practice")
    again._handle_custom_msg({"type": "look"}, [])
    assert "bad.practice" in again.start["trouble"], "nobody has read it yet"
    again.close()


def test_a_damaged_file_can_be_taken_out_but_not_opened(view: View, folder: Path) -> None:
    bad = folder / "bad.practice"
    bad.write_bytes(b"torn" * 9)
    assert "not a practice file" in view.ask("duplicate", file="bad.practice")["trouble"]
    assert [each["trouble"] for each in view.workbench.start["files"] if each["title"] == "bad"]
    view.done("download", file="bad.practice")
    assert view.data == [b"torn" * 9]
    assert view.done("rename", file="bad.practice", title="Torn one")["file"] == "torn-one.practice"
    view.done("put_away", file="torn-one.practice")
    assert (folder / PUT_AWAY / "torn-one.practice").read_bytes() == b"torn" * 9


# The open file.


@pytest.fixture
def opened(view: View) -> View:
    """The Workbench with its file open."""
    view.do(type="open", file="our-map.practice")
    assert view.workbench.opened["title"] == "Our map"
    return view


def practice_of(view: View) -> store.Practice:
    practice = view.workbench._practice
    assert practice is not None
    return practice


def test_the_open_file_is_renamed_under_ones_hands(opened: View, folder: Path) -> None:
    opened.done("rename", title="Thursday")
    shown = opened.workbench.opened
    assert (shown["title"], shown["file"]) == ("Thursday", "thursday.practice")
    item = {"id": "s2", "category": "harm", "words": "Later."}
    edit = {"do": "add", "edit_id": "e1", "part": "statements", "item": item}
    opened.do(type="edit", edit_id="e1", base=1, edit=edit)
    assert opened.said[-1]["status"] == "saved"
    with store.open_practice(folder / "thursday.practice") as other:
        assert len(other.record.statements) == 2


def test_a_file_that_goes_while_open_is_said_and_its_work_saved_elsewhere(
    opened: View, folder: Path
) -> None:
    practice = practice_of(opened)
    (folder / "our-map.practice").unlink()
    practice.submit(Change(part="statements", id="s1", fields={"words": "In memory."}))
    assert "moved, deleted or replaced" in opened.workbench.practice_info["unsaved"]
    made = opened.done("save_copy", title="Rescued")["file"]
    with store.open_practice(folder / made) as copy:
        assert copy.record.statements[0].words == "In memory."
        assert copy.record.title == "Rescued"
    opened.done("download")
    assert opened.data[0].startswith(b"SQLite")
    opened.do(type="close")
    assert list(opened.listed) == [made]


def test_a_page_that_comes_back_for_a_file_that_is_gone_finds_the_start_screen(
    view: View, folder: Path
) -> None:
    Path(folder.parent / "current").write_text(str(folder / "gone.practice"))
    again = Workbench()
    assert again.opened["file"] == ""
    assert "no practice file “gone.practice”" in again.start["trouble"]
    again.close()


def test_versions_are_listed_newest_first_and_can_be_read(opened: View) -> None:
    practice = practice_of(opened)
    for number in range(60):
        practice.submit(Change(part="statements", id="s1", fields={"words": f"Number {number}"}))
    page = opened.done("versions")
    assert len(page["versions"]) == 40
    assert page["versions"][0]["revision"] == practice.revision == 60
    assert page["versions"][0]["words"].startswith("Change the statement")
    assert page["versions"][0]["day"]
    assert page["more"] is True
    rest = opened.done("versions", before=page["versions"][-1]["revision"])
    assert [each["revision"] for each in rest["versions"]] == list(range(20, -1, -1))
    assert rest["more"] is False
    assert rest["versions"][-1]["words"] == "Before anything had been done here"
    sheets = json.dumps(opened.done("version", revision=7)["sheets"])
    assert "Number 6" in sheets
    assert "Number 7" not in sheets
    assert practice.revision == 60
    assert "no version 61" in opened.ask("version", revision=61)["trouble"]


def test_going_back_to_a_version_is_an_edit_that_can_be_undone(opened: View) -> None:
    practice = practice_of(opened)
    practice.submit(Change(part="statements", id="s1", fields={"words": "Later words"}))
    reply = opened.done("restore", revision=0, edit_id="back")
    assert reply["sentence"] == ""
    words = opened.workbench._boards["mapping"].parts["statements"][0]["words"]
    assert words == "Nobody was there."
    opened.done("restore", revision=0, edit_id="back")
    assert practice.revision == 2, "the same answer twice is one edit"
    opened.do(type="undo", edit_id="u1")
    words = opened.workbench._boards["mapping"].parts["statements"][0]["words"]
    assert words == "Later words"


# Two files side by side.


def beside(view: View) -> Desk:
    desk = view.workbench._second
    assert desk is not None
    return desk


def test_two_files_stand_side_by_side_each_saved_in_its_own(opened: View, folder: Path) -> None:
    other = store.duplicate(folder / "our-map.practice")
    opened.do(type="second", file=other.name)
    second = opened.workbench.second
    assert second["title"] == "Our map (copy)"
    boards = beside(opened).boards
    assert second["boards"]["mapping"] == f"anywidget:{boards['mapping'].model_id}"
    item = {"id": "s2", "category": "harm", "words": "On the right."}
    edit = {"do": "add", "edit_id": "e1", "part": "statements", "item": item}
    boards["mapping"].send = lambda *_: None
    boards["mapping"]._handle_custom_msg({"type": "edit", "edit_id": "e1", "edit": edit}, [])
    with store.open_practice(other) as practice:
        assert len(practice.record.statements) == 2
    assert len(practice_of(opened).record.statements) == 1
    assert opened.done("rename", file=other.name, title="Right")["file"] == "right.practice"
    assert opened.workbench.second["file"] == "right.practice"
    opened.do(type="second", file="")
    assert opened.workbench.second == {}
    assert all(board.comm is None for board in boards.values())


def test_the_same_file_cannot_stand_beside_itself(opened: View, folder: Path) -> None:
    twin = folder / "twin.practice"
    twin.write_bytes((folder / "our-map.practice").read_bytes())
    for name in ("our-map.practice", "twin.practice"):
        opened.do(type="second", file=name)
        assert "open already" in opened.said[-1]["sentence"]
    opened.do(type="second", file="gone.practice")
    assert "not in the practice folder" in opened.said[-1]["sentence"]
    assert opened.workbench.second == {}


def test_closing_closes_both(opened: View, folder: Path) -> None:
    other = store.duplicate(folder / "our-map.practice")
    opened.do(type="second", file=other.name)
    practice = beside(opened).practice
    opened.do(type="close")
    assert practice.closed
    assert opened.workbench.second == {}


# Finish and clear.


def leave_work(view: View, folder: Path) -> None:
    view.done("put_away", file=view.done("duplicate", file="our-map.practice")["file"])
    view.done("yaml", file="our-map.practice")
    (folder / "handouts").mkdir()
    (folder / "handouts" / "our-map.html").write_text("<p>Map</p>")
    (folder / "handouts" / "our-map - Genogram on A4.pdf").write_bytes(b"%PDF")
    (folder / "bad.practice").write_bytes(b"torn")
    store.create(folder / "lesson-mapping.practice", Record(id="l", title="A lesson")).close()
    (folder / "workbench.ipynb").write_text("{}")
    (folder / "our own family.yaml").write_text("slug: x")


def test_clearing_takes_a_rooms_work_and_nothing_else(view: View, folder: Path) -> None:
    leave_work(view, folder)
    note = folder.parent / "current"
    note.write_text("x")
    view.do(type="open", file="our-map.practice")
    practice = practice_of(view)
    view.done("clear")
    assert practice.closed
    assert sorted(each.name for each in folder.iterdir()) == [
        "our own family.yaml",
        "workbench.ipynb",
    ]
    assert not note.exists()
    start = view.workbench.start
    assert (start["files"], start["away"], start["left_behind"]) == ([], [], [])
    assert view.workbench.opened["file"] == ""


def test_what_there_is_to_clear_is_told_before(view: View, folder: Path) -> None:
    leave_work(view, folder)
    view.do(type="close")
    told = {each["kind"]: each["names"] for each in view.workbench.start["left_behind"]}
    assert set(told["Practice files"]) == {"Our map", "bad", "A lesson"}
    assert told["Files put away"] == ["Our map (copy)"]
    assert told["Handouts"] == ["our-map - Genogram on A4.pdf", "our-map.html"]
    assert told["Records as YAML or GEDCOM"] == ["our-map.yaml"]


def test_everything_can_be_taken_along_first(view: View, folder: Path) -> None:
    leave_work(view, folder)
    view.done("everything")
    (data,) = view.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert set(archive.namelist()) == {
            "our-map.practice",
            "bad.practice",
            "lesson-mapping.practice",
            "Put away/our-map-copy.practice",
            "handouts/our-map.html",
            "handouts/our-map - Genogram on A4.pdf",
            "records/our-map.yaml",
        }
        view.done("clear")
        view.done("bring_in", archive.read("our-map.practice"), name="a.practice", first=True)
    assert view.listed == {"our-map.practice": "Our map"}


def test_what_cannot_be_cleared_is_said_and_the_rest_is_gone(
    view: View, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_work(view, folder)
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name == "bad.practice":
            raise PermissionError(13, "It is in use")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    trouble = view.ask("clear")["trouble"]
    assert "Not everything could be cleared" in trouble
    assert "“bad.practice”" in trouble
    assert list(view.listed) == ["bad.practice"]


def test_nothing_else_can_be_asked(view: View) -> None:
    for do in ("", "format", "version", "restore"):
        assert view.ask(do, revision=0, edit_id="x")["trouble"]


def test_an_add_elsewhere_is_in_the_list_of_versions(opened: View, folder: Path) -> None:
    with store.open_practice(folder / "our-map.practice") as window:
        statement = Statement(id="e", category=Category.HARM, words="From another window")
        window.submit(Add(part="statements", item=statement))
    practice_of(opened).refresh()
    assert "From another window" in opened.done("versions")["versions"][0]["words"]


def test_a_title_that_two_windows_wrote_is_shown_twice_and_either_can_stand(
    opened: View, folder: Path
) -> None:
    practice = practice_of(opened)
    with store.open_practice(folder / "our-map.practice") as window:
        window.submit(Change(part="record", fields={"title": "Theirs"}))
    practice.submit(Change(edit_id="m", part="record", fields={"title": "Mine"}), base=0)
    (kept,) = opened.workbench.parts["set_aside"]
    assert (opened.workbench.opened["title"], kept["words"]) == ("Theirs", "Mine")
    take = {"do": "change", "edit_id": "t", "part": "record", "id": "", "fields": {"title": "Mine"}}
    away = {"do": "remove", "edit_id": "r", "part": "set_aside", "id": kept["id"]}
    edit = {"do": "together", "edit_id": "both", "edits": [take, away], "label": "use them"}
    opened.do(type="edit", edit_id="both", base=practice.revision, edit=edit)
    assert opened.workbench.opened["title"] == "Mine"
    assert opened.workbench.parts["set_aside"] == []
