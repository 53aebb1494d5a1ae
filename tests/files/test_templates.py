"""A trainer's own grid templates: what the handbook shows works, and every mistake is named."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.errors import UnreadableFileError
from sos_widgets.export.handout import write
from sos_widgets.model.edits import Add, Together, apply
from sos_widgets.model.grids import Cell, Grid, GridKind
from sos_widgets.model.record import Record
from sos_widgets.model.stages import worked_record
from sos_widgets.store import create
from sos_widgets.words import grid_templates, template_of

ROOT = Path(__file__).parents[2]
HANDBOOK = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
(EXAMPLE,) = (each for each in EXAMPLES if each.startswith("format:"))
SMALL = (Path(__file__).parent / "cases" / "small.yaml").read_text("utf-8")


def mistakes(text: str) -> list[str]:
    with pytest.raises(UnreadableFileError) as caught:
        files.template_from_yaml(text, "ours.yaml")
    return [str(problem) for problem in caught.value.problems]


def test_the_example_of_the_handbook_is_a_template() -> None:
    template = files.template_from_yaml(EXAMPLE, "our_county.yaml")
    assert (template.id, template.kind) == ("our-county", GridKind.HARM)
    assert [row.id for row in template.rows] == ["first", "worst", "recent", "week"]
    assert [column.id for column in template.columns if column.per_child] == ["effect"]
    assert template.row_heading == "Which night"
    assert len(template.prompts("effect")) == 2


def test_all_mistakes_are_named_at_once_with_their_lines() -> None:
    text = EXAMPLE.replace("kind: harm ", "kind: hram ").replace("title: Our", "titel: Our")
    text = text.replace("id: worst", "id: first").replace("per_child: true ", "per_child: perhaps ")
    text = text.replace("    title: What happened\n", "")
    found = mistakes(text)
    assert len(found) == 5
    assert found == sorted(found, key=lambda each: int(re.findall(r"line (\d+)", each)[0]))
    for number, said in enumerate(
        [
            "ours.yaml, line 2, kind: 'hram' is not one of harm, safety. Did you mean 'harm'?",
            "ours.yaml, line 3, titel: There is no field 'titel' here. Did you mean 'title'?",
            "ours.yaml, line 8, rows 2, id: Two rows have the id 'first'.",
            "ours.yaml, line 12, columns 1: The field 'title' is missing.",
            "ours.yaml, line 18, columns 2, per_child: “true” or “false” is needed here",
        ]
    ):
        assert found[number].startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must hold fields and their values"),
        ("format: 1\nkind: harm\ntitle: x\nrows: []\ncolumns: []\n", "At least one entry"),
        (EXAMPLE.replace("format: 1", "format: 2"), "newer version of the workbench"),
        (EXAMPLE.replace("format: 1\n", ""), "'format' is missing"),
        (EXAMPLE.replace("- {id: first", "- {id: first, titel: [x"), "ours.yaml, line"),
        (EXAMPLE + "rows: 3\n", "stands here twice"),
    ],
)
def test_what_is_no_template_says_why(text: str, said: str) -> None:
    assert said in "\n".join(mistakes(text))


def test_a_folder_gives_what_can_be_used_and_says_what_cannot(tmp_path: Path) -> None:
    assert files.own_templates(tmp_path / "nowhere") == files.OwnTemplates()
    (tmp_path / "good.yaml").write_text(EXAMPLE, "utf-8")
    (tmp_path / "bad.yml").write_text(EXAMPLE.replace("rows:", "row:"), "utf-8")
    (tmp_path / "latin.yaml").write_bytes(EXAMPLE.replace("county", "c\xf4unty").encode("cp1252"))
    (tmp_path / "note.txt").write_text("not a template", "utf-8")
    own = files.own_templates(tmp_path)
    assert [each.id for each in own.templates] == ["good"]
    assert [each.name for each in own.unreadable] == ["bad.yml", "latin.yaml"]
    assert "Did you mean 'rows'?" in own.unreadable[0].sentences[0]
    assert "UTF-8" in own.unreadable[1].sentences[0]


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(EXAMPLE.replace("kind: harm", "kind: ham"), "utf-8")
    assert files.own_templates(tmp_path).unreadable
    path.write_text(EXAMPLE, "utf-8")
    os.utime(path, ns=(1, 1))
    (mended,) = files.own_templates(tmp_path).templates
    path.write_text(EXAMPLE.replace("Our county's", "The new"), "utf-8")
    os.utime(path, ns=(2, 2))
    (changed,) = files.own_templates(tmp_path).templates
    assert (mended.title, changed.title) == ("Our county's matrix", "The new matrix")


def test_from_one_file_to_a_filled_grid_to_the_handout(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(EXAMPLE, "utf-8")
    template = files.load_template(path)
    grid = Grid(id="g", kind=template.kind, template=template.id, form=template)
    cell = Cell(id="c", grid="g", row="worst", column="effect", child="Ivy", words="She hid.")
    with create(tmp_path / "our work.practice", Record(id="r")) as practice:
        added = Together(edits=(Add(part="grids", item=grid), Add(part="cells", item=cell)))
        assert practice.submit(added).status == "saved"
    # The practice file stands alone: the template's own file may go.
    path.unlink()
    out = write(tmp_path / "our work.practice", tmp_path / "out.html")
    page = out.read_text("utf-8")
    for words in ("Our county's matrix", "Which night", "The hardest night", "For each child"):
        assert words.replace("'", "&#x27;") in page or words in page
    assert "Ivy: She hid." in page
    assert "Who did what, or left what undone?" in page, "its questions are in the handout too"


def test_a_record_with_such_a_grid_comes_back_from_yaml() -> None:
    template = files.template_from_yaml(EXAMPLE, "ours.yaml")
    record = apply(
        Record(id="r"), Add(part="grids", item=Grid(id="g", template="ours", form=template))
    )
    assert files.record_from_yaml(files.record_to_yaml(record)) == record


OWN = """templates:
  - id: gate
    kind: harm
    title: At the gate
    rows:
      - {id: late, title: When nobody came}
    columns:
      - {id: who, title: Who was there}
worked:
"""


def test_a_case_study_may_bring_its_own() -> None:
    text = SMALL.replace("worked:\n", OWN, 1).replace("harm_over_time", "gate")
    text = text.replace("row: first, column: what_happened", "row: late, column: who")
    text = text.replace("matrix/first/what_happened", "matrix/late/who")
    text = re.sub(r"          - \{row: first, column: effect.*\n", "", text)
    case = files.case_from_yaml(text)
    record = worked_record(case, case.worked[0], {"referral", "visit"})
    assert template_of(record.grids[0]) == case.templates[0]
    assert record.grids[0].kind is GridKind.HARM
    assert template_of(Grid(id="x")) in grid_templates()


def test_a_case_study_names_the_mistakes_in_its_own() -> None:
    text = SMALL.replace("worked:\n", OWN, 1)
    cases = {
        text.replace("template: harm_over_time", "template: gat"): "Did you mean 'gate'?",
        text.replace("template: harm_over_time", "template: gate"): "There is no row 'first'",
        text.replace("id: gate", "id: harm_over_time"): "comes with the workbench",
        SMALL.replace("template: harm_over_time", "same: [{row: recent, same_as: wrst}]"): (
            "Did you mean 'worst'?"
        ),
    }
    for broken, said in cases.items():
        with pytest.raises(UnreadableFileError) as caught:
            files.case_from_yaml(broken)
        assert said in str(caught.value)
