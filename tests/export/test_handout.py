from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest

from sos_widgets import files, store
from sos_widgets.errors import SosError
from sos_widgets.export.exporter import PracticeHandoutExporter
from sos_widgets.export.handout import write
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.model.stages import start
from sos_widgets.shown import Shown

HOSTILE = "<script>alert('x')</script> <img src=x onerror=alert(1)>"


class Page(HTMLParser):
    """Tags with their attributes, and the text, of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    handle_startendtag = handle_starttag

    def handle_data(self, data: str) -> None:
        self.text += data


FETCHES = {"src", "srcset", "data", "poster", "background", "action", "formaction", "xlink:href"}


def active(page: Page) -> list[str]:
    """Everything in a page that would run or be fetched."""
    found = []
    for tag, attrs in page.tags:
        if tag in ("script", "iframe", "object", "embed", "link", "base", "form"):
            found.append(tag)
        for name, value in attrs.items():
            if name.startswith("on"):
                found.append(f"{tag} {name}")
            if name in FETCHES and not (value or "").startswith(("data:", "#")):
                found.append(f"{tag} {name}={value}")
            if name == "style" and "url(" in (value or ""):
                found.append(f"{tag} {name}={value}")
            if name == "href" and (value or "").lower().startswith("javascript"):
                found.append(f"{tag} {name}={value}")
    return found


@pytest.fixture
def practice_file(tmp_path: Path) -> Path:
    case = files.load_case(files.find_case("ropery-row"))
    path = tmp_path / "our work.practice"
    with store.create(path, start(case, id_="r")) as practice:
        new = Statement(id="mine", category=Category.HARM, words="What we wrote ourselves.")
        practice.submit(Add(edit_id="e1", part="statements", item=new))
    return path


def test_the_worked_example_is_one_page_that_runs_and_fetches_nothing(tmp_path: Path) -> None:
    out = write("ropery-row", tmp_path / "out.html")
    html = out.read_text("utf-8")
    page = Page(html)
    assert active(page) == []
    assert not re.search(r"url\((?!data:|#)|@import", html)
    policy = next(a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv"))
    assert policy is not None
    assert "default-src 'none'" in policy
    # Two books of thirteen drawn pages are in it; it can still be sent by mail.
    assert out.stat().st_size < 650_000
    for words in ("The Rudkin and Sarfo family", "Genogram", "Eco map", "Mapping", "An invented"):
        assert words in page.text
    assert sum(tag == "svg" for tag, _ in page.tags) >= 4
    assert [a["lang"] for t, a in page.tags if t == "html"] == ["en-GB"]


def test_what_runs_or_is_fetched_would_be_found() -> None:
    bad = Page(f"{HOSTILE}<link href=x><a href='JavaScript:1'><p style='background:url(x)'>")
    assert active(bad) == [
        "script", "img src=x", "img onerror", "link", "a href=JavaScript:1",
        "p style=background:url(x)",
    ]  # fmt: skip


def test_the_room_s_own_work_is_written_and_nothing_of_the_trainer_s(
    practice_file: Path, tmp_path: Path
) -> None:
    text = Page(write(practice_file, tmp_path / "o.html").read_text("utf-8")).text
    assert "What we wrote ourselves." in text
    case = files.load_case(files.find_case("ropery-row"))
    assert case.facilitator.near_misses[0][:40] not in text
    trainers = write(practice_file, tmp_path / "t.html", audience="trainer").read_text("utf-8")
    assert case.facilitator.near_misses[0][:20] in Page(trainers).text


def test_only_the_parts_asked_for_are_written(practice_file: Path, tmp_path: Path) -> None:
    text = Page(
        write(practice_file, tmp_path / "o.html", parts=("genogram",)).read_text("utf-8")
    ).text
    assert "Genogram" in text
    assert "What we wrote ourselves." not in text


@pytest.mark.parametrize(
    ("source", "options", "sentence"),
    [
        ("ropery-rwo", {}, "ropery-row"),
        ("gone.practice", {}, "There is no practice file 'gone.practice' here."),
        ("ropery-row", {"parts": ("maping",)}, "Did you mean 'mapping'?"),
        ("ropery-row", {"audience": "trianer"}, "Did you mean 'trainer'?"),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_is_left(
    tmp_path: Path, source: str, options: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(SosError, match=re.escape(sentence)):
        write(source, tmp_path / "out.html", **options)
    assert list(tmp_path.iterdir()) == []


def test_an_old_handout_stays_when_the_new_one_cannot_be_written(
    practice_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.html"
    out.write_text("the old one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(SosError, match=r"“out\.html” could not be written: no space left"):
        write(practice_file, out)
    assert out.read_text() == "the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["our work.practice", "out.html"]


def notebook(*outputs: dict[str, Any], text: str = "# A lesson") -> nbformat.NotebookNode:
    v4 = nbformat.v4
    cells = [v4.new_markdown_cell(text)]
    cells += [
        v4.new_code_cell(
            "secret = 'code'",
            outputs=[
                v4.new_output("display_data", data=each["data"], metadata=each.get("metadata", {}))
            ],
        )
        for each in outputs
    ]
    return v4.new_notebook(cells=cells)


def exported(nb: nbformat.NotebookNode, folder: Path) -> str:
    html, _ = PracticeHandoutExporter().from_notebook_node(
        nb, {"metadata": {"path": str(folder), "name": "lesson"}}
    )
    return str(html)


def test_a_notebook_is_drawn_again_from_its_practice_file(practice_file: Path) -> None:
    shown = Shown(tool="mapping", file=practice_file.name)
    nb = notebook({"data": {"text/plain": "old words"}, "metadata": shown.metadata()})
    with store.open_practice(practice_file) as practice:
        change = Change(edit_id="e2", part="statements", id="mine", fields={"words": "Newer."})
        practice.submit(change)
    text = Page(exported(nb, practice_file.parent)).text
    assert "Newer." in text
    assert "old words" not in text
    assert "secret" not in text, "no code in a handout"


@pytest.mark.parametrize(
    "shown",
    [
        Shown(tool="mapping", file="gone.practice"),
        Shown(tool="mapping", file="our work.practice", practice="another"),
        Shown(tool="mapping", file="../outside.practice"),
        Shown(tool="mapping", family="nobody"),
        Shown(tool="juggling", file="our work.practice"),
    ],
)
def test_stale_work_is_never_shown_in_silence(practice_file: Path, shown: Shown) -> None:
    nb = notebook({"data": {"text/plain": f"old {HOSTILE}"}, "metadata": shown.metadata()})
    page = Page(exported(nb, practice_file.parent))
    assert "could not be drawn again" in page.text
    assert "old <script>" in page.text
    assert active(page) == []


def test_hostile_words_are_shown_as_typed(tmp_path: Path) -> None:
    record = Record(
        id="r",
        title=f"Title {HOSTILE}",
        statements=(Statement(id="s", category=Category.HARM, words=HOSTILE, source="مرحبا 👩‍👧"),),
    )
    path = tmp_path / "x.practice"
    store.create(path, record).close()
    page = Page(write(path, tmp_path / "o.html").read_text("utf-8"))
    assert active(page) == []
    assert page.text.count(HOSTILE) >= 2
    assert "مرحبا 👩‍👧" in page.text


@pytest.mark.parametrize(
    "data",
    [
        {"text/html": HOSTILE},
        {"text/markdown": f"{HOSTILE} [a](javascript:alert(1))"},
        {"text/vnd.mermaid": HOSTILE, "text/plain": "x"},
        {"application/javascript": "alert(1)"},
        {"image/svg+xml": f"<svg xmlns='http://www.w3.org/2000/svg'>{HOSTILE}</svg>"},
        {"application/vnd.practice-handout.html": HOSTILE, "text/plain": "x"},
        {"image/png": '"><script>alert(1)</script>', "text/plain": HOSTILE},
    ],
)
def test_no_output_of_a_notebook_can_run_anything(data: dict[str, Any], tmp_path: Path) -> None:
    nb = notebook({"data": data}, text=f"# Lesson\n\n{HOSTILE}\n\n[b](javascript:alert(2))")
    assert active(Page(exported(nb, tmp_path))) == []


def test_the_command_line_and_jupyter_s_menu_know_the_exporter() -> None:
    from nbconvert.exporters.base import get_exporter

    assert get_exporter("practice_handout")().export_from_notebook is None
    assert get_exporter("handout")().export_from_notebook == "Practice handout"


def test_export_does_not_import_the_boards() -> None:
    code = (
        "import sys; from sos_widgets.export import handout, exporter;"
        "print([m for m in ('anywidget', 'ipywidgets') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
