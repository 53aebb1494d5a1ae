"""Writing a family by command: begin it, check it, see what it has beside the others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.app import command
from sos_widgets.app.parts import parts_table
from sos_widgets.checks import WANTED


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["practice-workbench", *words])
    with pytest.raises(SystemExit) as ended:
        command.main()
    return int(ended.value.code or 0)


def test_a_family_is_begun_checked_and_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    here = ("--folder", str(tmp_path))
    assert run(monkeypatch, "new", "Moss Lane", *here) == 0
    path = tmp_path / "families" / "moss-lane.yaml"
    assert f'practice-workbench check "{path}"' in capsys.readouterr().out
    assert run(monkeypatch, "families", *here) == 0
    assert "moss-lane\tMoss Lane\n" in capsys.readouterr().out

    assert run(monkeypatch, "check", str(path)) == 0
    said = capsys.readouterr().out
    assert "can be used: Moss Lane." in said
    at = path.read_text("utf-8").split("\n").index("voices:") + 1
    assert f"- line {at}, role cards: There is one; a trainer looks for 4 or more." in said

    assert run(monkeypatch, "new", "moss-lane", *here) == 1
    assert "it was left as it is" in capsys.readouterr().err


def test_a_family_of_ones_own_goes_by_its_short_name_from_anywhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    away, home = tmp_path / "away", tmp_path / "home"
    away.mkdir()
    monkeypatch.chdir(away)
    monkeypatch.delenv(files.PRACTICE_FOLDER, raising=False)
    monkeypatch.setattr(command, "DEFAULT_FOLDER", home)
    assert run(monkeypatch, "new", "Moss Lane", "--folder", str(home)) == 0
    assert run(monkeypatch, "draw", "moss-lane", "-o", "out.svg") == 0
    assert run(monkeypatch, "export", "moss-lane", "-o", "out.html") == 0
    assert "Nell Hartop" in Path("out.html").read_text("utf-8")
    # What it knew of the folder is forgotten with it.
    assert files.practice_folder() == away


def test_advice_names_the_line_and_mistakes_come_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "moss-lane.yaml"
    text = files.new_family("moss-lane")
    odd = (
        text.replace("Nell tired again.", "Nell tired again, ring 01912 345678. Safety goal: tea.")
        .replace("On Friday 9 January she", "On Monday 9 January she")
        .replace("the one in charge again", "the victim of chaotic care")
    )
    path.write_text(odd, "utf-8")
    assert run(monkeypatch, "check", str(path)) == 0
    said = capsys.readouterr().out
    lines = odd.split("\n")
    paper = next(n for n, line in enumerate(lines, 1) if "01912 345678" in line)
    danger = next(n for n, line in enumerate(lines, 1) if "chaotic care" in line)
    for line, words in (
        (paper, "“01912 345678” looks like a phone number"),
        (paper, "“Safety goal” is the approach's own wording"),
        (paper, "“Monday 9 January” is a Friday in 2026"),
        (danger, "“chaotic” is a label"),
    ):
        assert any(f"line {line}," in each and words in each for each in said.split("\n")), words
    path.write_text(odd.replace("intensity: 1", "intensity: 4"), "utf-8")
    assert run(monkeypatch, "check", str(path)) == 1
    told = capsys.readouterr()
    assert "'4' is too much; 3 is the most." in told.err
    assert "01912" not in told.out + told.err


def test_the_table_has_every_family_and_every_part(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "families").mkdir()
    (tmp_path / "families" / "torn.yaml").write_text("slug: torn\ntitle: Torn\n", "utf-8")
    assert run(monkeypatch, "families", "--parts", "--folder", str(tmp_path)) == 0
    said = capsys.readouterr()
    assert "Left out, it cannot be used yet: torn.yaml" in said.err
    rows = said.out.split("\n")
    assert rows[0].split()[0].endswith("-")
    assert len(rows[0].split()) == len(files.case_studies(tmp_path / "none"))
    for part in WANTED:
        assert sum(row.startswith(f"{part.title} (") for row in rows) == 1
    assert max(map(len, rows)) <= 140


def test_what_is_too_little_has_a_star() -> None:
    small = files.case_from_yaml(files.new_family("moss-lane"))
    rows = {row[:10]: row for row in parts_table([small]).split("\n")}
    assert rows["Role cards"].endswith(" 1*")
    assert rows["Sources (1"].endswith(" 1")
    assert "* fewer than a family should have" in parts_table([small])
