"""The command: its words, and what it says when something is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sos_widgets.app import command


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["practice-workbench", *words])
    with pytest.raises(SystemExit) as ended:
        command.main()
    return int(ended.value.code or 0)


def test_help_reads_like_a_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--help") == 0
    shown = capsys.readouterr().out
    assert "Open the practice workbench in your browser." in shown
    assert "~/Practice workbench" in shown
    assert str(Path.home()) not in shown.replace("~/", "")
    for verb in ("open", "stop", "families", "check", "import", "export", "draw"):
        assert f"\n  {verb}" in shown


def test_families_are_a_line_each_slug_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "families") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    for line in lines:
        slug, title = line.split("\t")
        assert slug == slug.lower()
        assert " " not in slug
        assert title


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["draw", "no-such-family", "-o", "x.svg"], "no practice family 'no-such-family'"),
        (["export", "no-such-family", "-o", "x.html"], "no practice family 'no-such-family'"),
        (["check", "nowhere.yaml"], "There is no file nowhere.yaml."),
        (["open", "nowhere.practice", "--folder", "here"], "no practice file nowhere.practice"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(
    words: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(monkeypatch, *words) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert "Traceback" not in said


@pytest.mark.parametrize("words", [["open"], ["draw", "-o", "x.svg"], ["export", "-o", "x.html"]])
def test_a_damaged_practice_file_is_said_and_nothing_is_started(
    words: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.practice").write_bytes(b"SQLite format 3\x00" + b"\xff" * 900)
    verb, *rest = words
    folder = ["--folder", "here"] if verb == "open" else []
    assert run(monkeypatch, verb, "bad.practice", *folder, *rest) == 1
    said = capsys.readouterr()
    assert "“bad.practice”" in said.err
    assert "left as it is" in said.err or "exactly as it is" in said.err
    assert " open at " not in said.out


def test_a_folder_that_cannot_be_used_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    assert run(monkeypatch, "--folder", str(tmp_path / "a file")) == 1
    assert "Choose another with --folder." in capsys.readouterr().err
    assert run(monkeypatch, "export", "ropery-row", "-o", str(tmp_path)) == 1
    assert "is a folder. Add a name" in capsys.readouterr().err


def test_every_mistake_of_a_family_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    broken = tmp_path / "mine.yaml"
    broken.write_text("format: 1\nslug: mine\ntitel: Mine\nintensity: lots\n", encoding="utf-8")
    assert run(monkeypatch, "check", str(broken)) == 1
    said = capsys.readouterr().err
    assert "mine.yaml, line 3" in said
    assert "mine.yaml, line 4" in said


def test_a_grid_template_is_checked_like_a_family(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ours = tmp_path / "ours.yaml"
    good = "format: 1\nkind: safety\ntitle: Ours\nrows:\n  - {id: first, title: First}\n"
    ours.write_text(good + "columns:\n  - {id: who, title: Who}\n", encoding="utf-8")
    assert run(monkeypatch, "check", str(ours)) == 0
    assert "ours.yaml can be used: Ours, 1 row and 1 column." in capsys.readouterr().out
    ours.write_text(good + "colums:\n  - {id: who, title: Who}\n", encoding="utf-8")
    assert run(monkeypatch, "check", str(ours)) == 1
    assert "line 6, colums: There is no field 'colums' here. Did you mean 'columns'?" in (
        capsys.readouterr().err
    )


def test_a_stop_with_nothing_running_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(monkeypatch, "stop", "--folder", str(tmp_path)) == 0
    assert "No workbench is running." in capsys.readouterr().out


def test_a_family_can_be_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from sos_widgets.files import case_studies

    slug = case_studies()[0].slug
    file = tmp_path / "family.svg"
    assert run(monkeypatch, "draw", slug, "-o", str(file)) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"Written: {file} (")
    assert "crossing" in said
    uk = file.read_text("utf-8")
    assert uk.lstrip().startswith("<svg")
    assert run(monkeypatch, "draw", slug, "-o", str(file), "--notation", "nsgc") == 0
    assert file.read_text("utf-8") != uk
    assert run(monkeypatch, "draw", slug, "-o", str(file), "--notation", "nscg") == 1


def test_quality_lines_are_drawn_by_kind_and_by_person_where_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def lines(*asked: str) -> int:
        file = tmp_path / "family.svg"
        assert run(monkeypatch, "draw", "ropery-row", "-o", str(file), *asked) == 0
        return file.read_text("utf-8").count('data-kind="bond"')

    every, alfies = lines("--quality-lines", "all"), lines("--people", "Alfie Rudkin")
    assert every > alfies > 0
    assert lines() == 0
    assert 0 < lines("--quality-lines", "close", "--people", "alfie") < alfies
    assert lines("--people", "Alfie") == lines("--people", "alfie rudkin") == alfies
    wrong = ("draw", "ropery-row", "-o", str(tmp_path / "x.svg"), "--quality-lines", "clos")
    assert run(monkeypatch, *wrong) == 1
    assert "Did you mean 'close'?" in capsys.readouterr().err
    for name, sentence in (
        ("Rudkin", "More than one is called 'Rudkin': "),
        ("Alfi Rudkin", "Alfie"),
    ):
        told = ("draw", "ropery-row", "-o", str(tmp_path / "x.svg"), "--people", name)
        assert run(monkeypatch, *told) == 1
        assert sentence in capsys.readouterr().err


def test_the_command_starts_without_jupyter() -> None:
    code = (
        "import sys, sos_widgets.app.command as c\n"
        "heavy = {'jupyterlab', 'jupyter_server', 'nbformat', 'nbclient', 'matplotlib'}\n"
        "assert 'typer' in sys.modules\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


GED = (
    "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @A@ INDI\n1 NAME Ann /Hale/\n1 OCCU Baker\n"
    "1 NOTE Ring 01632 123456.\n0 @B@ INDI\n1 NAME Bo /Hale/\n1 FAMC @F@\n"
    "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @B@\n0 TRLR\n"
)


def test_a_gedcom_file_is_drawn_and_what_is_not_drawn_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("hale.ged").write_text(GED, "utf-8")
    assert run(monkeypatch, "draw", "hale.ged", "-o", "hale.svg") == 0
    assert "Ann Hale" in Path("hale.svg").read_text("utf-8")
    told = capsys.readouterr().err
    assert "hale.ged, line 6, OCCU: Work, schooling, faith" in told
    assert "hale.ged, Ann Hale: “01632 123456” looks like a phone number" in told


def test_a_gedcom_file_begins_a_practice_file_with_a_warning(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from sos_widgets.store import open_practice

    monkeypatch.chdir(tmp_path)
    Path("hale.ged").write_text(GED, "utf-8")
    assert run(monkeypatch, "import", "hale.ged", "-o", "ours.practice") == 0
    told = capsys.readouterr().err
    assert told.startswith("Everybody in it must be invented")
    assert "line 6, OCCU" in told
    with open_practice("ours.practice") as practice:
        assert practice.record.title == "hale"
        assert [each.name for each in practice.record.family.people] == ["Ann Hale", "Bo Hale"]
    kept = Path("ours.practice").read_bytes()
    for words, sentence in (
        (["hale.ged", "-o", "ours.practice"], "ours.practice"),
        (["hale.ged", "-o", "ours.yaml"], "write -o ours.practice"),
        (["none.ged", "-o", "new.practice"], "There is no file 'none.ged'"),
        (["ours.practice", "-o", "new.practice"], "is no GEDCOM file"),
    ):
        assert run(monkeypatch, "import", *words) == 1
        said = capsys.readouterr().err
        assert sentence in said
        assert "Traceback" not in said
    for words in (["open", "hale.ged"], ["export", "hale.ged", "-o", "hale.html"]):
        assert run(monkeypatch, *words) == 1
        assert "practice-workbench import hale.ged -o hale.practice" in capsys.readouterr().err
    assert Path("ours.practice").read_bytes() == kept
    assert not Path("new.practice").exists()


def test_a_family_is_exported_as_gedcom_with_or_without_living_people(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("hale.ged").write_text(GED, "utf-8")
    assert run(monkeypatch, "export", "hale.ged", "-o", "whole.ged") == 0
    assert "1 NAME Ann Hale" in Path("whole.ged").read_text("utf-8")
    assert run(monkeypatch, "export", "ropery-row", "-o", "row.ged", "--redact-living") == 0
    assert "Who lives together: 7 Ropery Row" in capsys.readouterr().err
    text = Path("row.ged").read_text("utf-8")
    assert "Frank Rudkin" in text
    assert "Alfie" not in text
    for words, sentence in (
        (["row.html", "--redact-living"], "--redact-living is for GEDCOM files"),
        (["row.gdz"], "write -o row.ged"),
        (["row.pdf"], "write -o row.html"),
        (["hale.ged/row.ged"], "The folder “hale.ged” cannot be made"),
    ):
        assert run(monkeypatch, "export", "ropery-row", "-o", *words) == 1
        assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "idle"),
    [
        (["export", "-o", "x.ged", "--audience", "family"], "--audience"),
        (
            ["export", "-o", "x.ged", "--session", "2-hours", "--told", "3", "--spacing", "odd"],
            "--spacing, --session, --told: a GEDCOM file",
        ),
        (["export", "-o", "x.html", "--told", "4"], "--told"),
        (["export", "-o", "x.html", "--child", "Kofi"], "--child"),
        (["export", "-o", "x.html", "--paper", "a4"], "--paper"),
        (["export", "-o", "x.html", "--audience", "ahead", "--told", "2"], "--told"),
        (["export", "-o", "x.html", "--audience", "paper", "--parts", "mapping"], "--parts"),
        (
            ["export", "-o", "x.html", "--audience=trainer", "--session=a-day", "--also=health"],
            "--also: a session's pack",
        ),
        (["export", "-o", "x.html", "--session", "a-day"], "--audience trainer"),
        (
            ["draw", "-o", "x.svg", "--ecomap", "--quality-lines", "odd", "--people", "Nobody"],
            "--quality-lines, --people: an eco map",
        ),
        (["draw", "-o", "x.svg", "--ecomap", "--scale", "1"], "--ecomap: a scale"),
        (["draw", "-o", "x.svg", "--scale", "1", "--births", "--health"], "--births, --health"),
    ],
)
def test_an_option_that_says_nothing_here_is_refused_by_its_name(
    words: list[str],
    idle: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    verb, *rest = words
    assert run(monkeypatch, verb, "ropery-row", *rest) == 1
    assert idle in capsys.readouterr().err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_a_scale_is_drawn_by_its_number_and_how_it_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    drawn = {}
    for how in ("1", "1:line", "1:meetings", "1:people", "1:path", "2"):
        file = tmp_path / "scale.svg"
        assert run(monkeypatch, "draw", "ropery-row", "-o", str(file), "--scale", how) == 0
        drawn[how] = file.read_text("utf-8")
    assert "Kofi" in drawn["1"]
    assert drawn.pop("1:line") == drawn["1"]
    assert len(set(drawn.values())) == len(drawn)
    for how, sentence in (("99", "numbered from 1"), ("1:pathe", "Did you mean 'path'?")):
        assert run(monkeypatch, "draw", "ropery-row", "-o", str(file), "--scale", how) == 1
        assert sentence in capsys.readouterr().err
