"""The guide that the workbench shows is the one in `docs/`, word for word."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sos_widgets import files
from sos_widgets.scene.guide import guide_sheet
from sos_widgets.scene.sheet import Heading, Table
from sos_widgets.widgets.start import start_screen
from sos_widgets.words import not_training

DOCS = Path(__file__).parents[2] / "docs" / "trainers-guide.md"


def shown(block: dict[str, Any]) -> list[str]:
    """The lines of Markdown that a block on the screen stands for."""
    match block["kind"]:
        case "heading":
            return [f"## {block['text']}"]
        case "items":
            return [f"- {each}" for each in block["items"]]
        case "table":
            rows = [block["columns"], *block["rows"]]
            return [f"| {' | '.join(row)} |" for row in rows]
    return [str(block["text"])]


def test_docs_and_the_start_screen_say_the_same(tmp_path: Path) -> None:
    guide = start_screen(tmp_path)["guide"]
    written = [line for line in DOCS.read_text("utf-8").splitlines() if line.strip("|- ")]
    on_screen = [line for block in guide["blocks"] for line in shown(block)]
    assert [f"# {guide['title']}", *on_screen] == written


def test_every_table_is_whole_and_the_guide_claims_nothing() -> None:
    sheet = guide_sheet(files.trainers_guide())
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    assert len(tables) == 2
    for table in tables:
        assert {len(row) for row in table.rows} == {len(table.columns)}
    words = re.sub(r"\s+", " ", DOCS.read_text("utf-8"))
    for sentence in ("not training under the registered name", "licence", "no claim is made about"):
        assert sentence in words
        assert sentence.lower() in not_training().lower()
    assert sum(isinstance(block, Heading) for block in sheet.blocks) >= 10


def test_the_guide_gives_no_part_of_the_story_away() -> None:
    case = files.load_case(files.find_case("ropery-row"))
    words = DOCS.read_text("utf-8")
    assert [stage.title for stage in case.stages if stage.title in words] == []
    assert "Ropery Row" in words, "it names the family that it is about"
