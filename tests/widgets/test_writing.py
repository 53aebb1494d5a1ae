"""The writing board: begins a family's file, and says what is wrong with it or worth a thought."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files
from sos_widgets.widgets import Workbench, WritingBoard, practise


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    return tmp_path


def ask(board: WritingBoard, **message: str) -> dict[str, Any]:
    sent: list[dict[str, Any]] = []
    board.send = lambda content, *_: sent.append(content)
    board._receive(board, {"type": "ask", "ask": "1", **message}, [])
    (reply,) = sent
    assert reply["ask"] == "1"
    return reply


def test_a_family_is_begun_checked_and_then_practised_on(folder: Path) -> None:
    board = WritingBoard()
    assert board.families == []
    assert ask(board, do="begin", name="Moss Lane")["file"] == "moss-lane.yaml"
    assert board.families == [
        {"file": "moss-lane.yaml", "title": "Moss Lane", "path": "families/moss-lane.yaml"}
    ]
    again = ask(board, do="begin", name="moss-lane")
    assert "it was left as it is" in again["trouble"]

    review = ask(board, do="check", file="moss-lane.yaml")["review"]
    assert (review["title"], review["problems"]) == ("Moss Lane", [])
    assert all(each["line"] > 1 and each["why"] for each in review["advice"])

    cards = {each["slug"]: each for each in Workbench().start["families"]}
    assert cards["moss-lane"]["title"] == "Moss Lane"
    with practise("moss-lane") as practice:
        assert practice.record.case == "moss-lane"


def test_what_is_wrong_is_said_by_line_and_nothing_is_changed(folder: Path) -> None:
    board = WritingBoard()
    ask(board, do="begin", name="Moss Lane")
    path = folder / "families" / "moss-lane.yaml"
    torn = path.read_text("utf-8").replace("titel", "").replace("minutes: 2", "minuets: 2", 1)
    path.write_text(torn, "utf-8")
    line = torn.split("\n").index("    minuets: 2") + 1
    review = ask(board, do="check", file="moss-lane.yaml")["review"]
    (problem,) = review["problems"]
    assert f"line {line}" in problem["where"]
    assert "Did you mean 'minutes'?" in problem["hint"]
    assert review["advice"] == []
    assert path.read_text("utf-8") == torn
    # The start screen names it, and does not offer it.
    cards = {each["slug"]: each for each in Workbench().start["families"]}
    assert "minuets" in cards["moss-lane"]["trouble"]


def test_only_files_of_the_folder_of_families_are_read(folder: Path) -> None:
    (folder / "secret.yaml").write_text("slug: secret\n", "utf-8")
    board = WritingBoard()
    for file in ("../secret.yaml", str(folder / "secret.yaml"), "none.yaml"):
        reply = ask(board, do="check", file=file)
        assert "is not in the folder of families any more" in reply["trouble"]
        assert "review" not in reply


def test_a_mistake_of_our_own_is_said_without_the_familys_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    board = WritingBoard()
    ask(board, do="begin", name="Moss Lane")

    def broken(_path: Path) -> None:
        raise RuntimeError("Nell Hartop")

    monkeypatch.setattr("sos_widgets.widgets.writing.review", broken)
    trouble = ask(board, do="check", file="moss-lane.yaml")["trouble"]
    assert "a mistake in the workbench itself" in trouble
    assert "Nell" not in trouble


def test_a_familys_own_text_is_not_kept_in_a_notebook() -> None:
    board = WritingBoard()
    ask(board, do="begin", name="Moss Lane")
    data, _ = board._repr_mimebundle_()
    assert data["text/plain"].startswith("Write a family\n")
    assert "Moss" not in data["text/plain"]
    assert files.own_families().name == "families"


def test_a_room_goes_on_when_its_family_is_changed_or_broken(folder: Path) -> None:
    path = files.begin_family(files.own_families(), "Moss Lane")
    practise("moss-lane", name="ours").close()
    sound = path.read_text("utf-8")
    for text in (sound.replace("first-call", "first-talk"), "slug: moss-lane\ntitle: [\n"):
        path.write_text(text, "utf-8")
        workbench = Workbench(file="ours.practice")
        assert workbench.opened["file"] == "ours.practice"
        assert "Nell Hartop" in repr(workbench)
        workbench.close()
