"""Sheets as HTML and text: heads of tables, headings in order, words as typed."""

from __future__ import annotations

from xml.etree import ElementTree

from sos_widgets.render.html import html
from sos_widgets.render.text import text
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.sheet import Heading, Items, Lines, Paragraph, Picture, Quote, Sheet, Table
from tests.scene.sample import small, small_layout

HOSTILE = "<script>alert(1)</script> & “مريم” 🐕"


def parsed(sheet: Sheet, level: int = 2) -> ElementTree.Element:
    return ElementTree.fromstring(html(sheet, level=level).replace("<br>", "<br/>"))


def everything(words: str) -> Sheet:
    return Sheet(
        title=words,
        blocks=(
            Heading(words=words, level=2),
            Paragraph(words=f"{words}\nline\n\n{words}"),
            Quote(words=words, who=words),
            Items(items=(words, words)),
            Table(caption=words, columns=(words, words), rows=((words, words),)),
        ),
    )


def test_words_are_shown_as_typed_and_nothing_runs() -> None:
    root = parsed(everything(HOSTILE))
    assert {node.tag for node in root.iter()} <= {
        "section", "h2", "h4", "p", "br", "blockquote", "footer", "ul", "li",
        "table", "caption", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert "".join(root.itertext()).count(HOSTILE) == 13
    assert text(everything(HOSTILE)).count(HOSTILE) >= 11


def test_tables_have_a_caption_and_heads_of_columns_and_rows() -> None:
    root = parsed(
        Sheet(title="x", blocks=(Table(caption="Ties", columns=("A", "B"), rows=(("1", "2"),)),))
    )
    assert root.findtext(".//caption") == "Ties"
    assert [(th.get("scope"), th.text) for th in root.iter("th")] == [
        ("col", "A"),
        ("col", "B"),
        ("row", "1"),
    ]


def test_a_picture_brings_its_words_and_its_ids_are_its_own() -> None:
    scene = genogram(small(), layout=small_layout())
    root = parsed(Sheet(title="Pictures", blocks=(Picture(scene=scene), Picture(scene=scene))))
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    assert [node.text for node in root.iter("h3")] == ["Genogram, as at 4 March 2026"] * 2
    assert "Omar and Nell: married 2015, separated 2022." in [node.text for node in root.iter("li")]
    assert scene.description in text(Sheet(title="x", blocks=(Picture(scene=scene),)))


def test_headings_never_go_deeper_than_six() -> None:
    root = parsed(Sheet(title="x", blocks=(Heading(words="deep", level=4),)), level=5)
    assert [node.tag for node in root][:2] == ["h5", "h6"]


def test_a_caption_that_the_heading_has_just_said_is_for_listeners_alone() -> None:
    rows = (("Found on the quay.",),)
    tables = [Table(caption=each, columns=("Said",), rows=rows) for each in ("Harm", "Steps")]
    page = html(Sheet(title="Mapping", blocks=(Heading(words="Harm"), *tables)))
    assert '<caption class="sos-heard" dir="auto">Harm</caption>' in page
    assert '<caption dir="auto">Steps</caption>' in page


def test_a_table_too_wide_for_large_letters_is_written_row_by_row() -> None:
    rows = (("Mia", "4", ""), ("Leo", "", "It depends."))
    wide = Table(caption="Who says what", columns=("Who", "Number", "Why"), rows=rows)
    sheet = Sheet(title="Scale", blocks=(wide,))
    assert "<table" in html(sheet, columns=3)
    narrow = html(sheet, columns=2)
    assert "<table" not in narrow
    assert "Who says what" in narrow
    root = ElementTree.fromstring(narrow)
    said = [
        [node.text for node in row.iter() if node.tag in ("dt", "dd")] for row in root.iter("dl")
    ]
    assert said == [["Who", "Mia", "Number", "4"], ["Who", "Leo", "Why", "It depends."]]


def test_lines_to_write_on_are_not_read_out_and_numbers_to_ring_are() -> None:
    asked = Lines(words="Who listens?", count=2)
    numbers = Lines(words="How sure?", numbers=True, zero="Not", ten="Quite")
    sheet = Sheet(title="Page", blocks=(asked, numbers))
    root = ElementTree.fromstring(html(sheet))
    hidden = [node for node in root.iter("div") if node.get("aria-hidden") == "true"]
    assert [len(node) for node in hidden] == [2]
    assert [node.text for node in root.iter("li")] == [str(number) for number in range(11)]
    assert "How sure? (0: Not; 10: Quite)" in text(sheet)
