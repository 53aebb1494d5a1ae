"""Single keys on a board belong to the board: in stock JupyterLab, with an unprotected cell."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from nbformat import v4

from .steps import run_all

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KEYS = ["x", "a", "b", "d", "d", "0", "0", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]
CONTROL = ":is(button, [tabindex='0'])"
BOARDS = """\
from IPython.display import display
from sos_widgets import EcomapBoard, GenogramBoard, MappingBoard, ScalingBoard, lesson
practice = lesson("pictures")
display(MappingBoard(lesson("mapping")), ScalingBoard(practice))
display(GenogramBoard(practice), EcomapBoard(practice))
"""


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory, browser: Any) -> Iterator[str]:
    """JupyterLab as it comes, with a notebook that nothing protects."""
    root = tmp_path_factory.mktemp("stock")
    cells = [v4.new_code_cell(BOARDS), v4.new_code_cell("1 + 1"), v4.new_markdown_cell("# End")]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    (root / "boards.ipynb").write_text(json.dumps(v4.new_notebook(cells=cells, metadata=kernel)))
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--port=0"]
    server = subprocess.Popen(
        [
            *command,
            "--LabApp.news_url=",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ],
        cwd=root,
        env=os.environ | {"HOME": str(root), "USERPROFILE": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert server.stdout is not None
    said = iter(server.stdout.readline, "")
    address = next(
        found[0]
        for line in said
        if (found := re.search(r"http://127\.0\.0\.1:\d+/lab\?token=\w+", line))
    )
    yield address.replace("/lab?", "/lab/tree/boards.ipynb?")
    server.terminate()
    server.wait(30)
    server.stdout.close()


def cells(page: Any) -> int:
    return int(page.locator(".jp-Notebook .jp-Cell").count())


def each_kind_of_control(page: Any) -> list[Any]:
    """One control of every kind: by board, element, type and class."""
    found: dict[str, Any] = {}
    everything = page.locator(
        ".sos :is(button, input, select, textarea, summary, a, [tabindex='0']):visible"
    )
    for control in everything.all():
        kind = control.evaluate(
            "e => [e.closest('[data-sos-board]')?.dataset.sosBoard, e.tagName, e.type,"
            " e.getAttribute('class'), e.getAttribute('role')].join()"
        )
        found.setdefault(kind, control)
    return list(found.values())


def test_no_key_on_any_control_reaches_the_notebook(stock: str, page: Any) -> None:
    page.goto(stock)
    page.get_by_text("Python 3 (ipykernel) | Idle").first.wait_for()
    run_all(page, until=page.locator(f"[data-sos-board=mapping] {CONTROL}").first)
    for board in ("mapping", "scaling", "genogram", "ecomap"):
        page.locator(f"[data-sos-board={board}] {CONTROL}").first.wait_for()
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for()
    before = cells(page)
    assert before == 3
    controls = each_kind_of_control(page)
    assert len(controls) > 12
    for control in controls:
        named = control.evaluate("e => e.outerHTML.slice(0, 160)")
        control.focus()
        for key in KEYS:
            page.keyboard.press(key)
            assert cells(page) == before, f"{key} on {named}"
        assert page.locator(".jp-Dialog").count() == 0, named
        assert page.locator(".jp-mod-editMode .cm-focused").count() == 0, named
        page.keyboard.press("Escape")

    # What can be shown is put away by Escape: its controls are tried by themselves.
    genogram = page.locator("[data-sos-board=genogram]")
    genogram.get_by_role("button", name="What is shown").click()
    genogram.get_by_role("radio", name="Ages").focus()
    for key in KEYS:
        page.keyboard.press(key)
        assert cells(page) == before, f"{key} on what is shown"

    # The boards still work: words go into fields, and are on disk.
    field = page.locator("[data-sos-board=mapping] textarea").first
    field.fill("Typed: x a b d d 0 0.")
    field.blur()
    page.locator("[data-sos-board=mapping] [data-sos-save=saved]").wait_for()
    assert field.input_value() == "Typed: x a b d d 0 0."

    # The same key does cut a cell where a board does not hold it off.
    page.locator("[data-sos-board=mapping] button").first.evaluate(
        "e => { e.removeAttribute('data-lm-suppress-shortcuts'); e.focus(); }"
    )
    page.keyboard.press("x")
    page.wait_for_function(
        "count => document.querySelectorAll('.jp-Notebook .jp-Cell').length < count", arg=before
    )
