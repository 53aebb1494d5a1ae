"""The command in a real browser: pages, not a development environment."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from nbformat import v4

from .conftest import Started, open_page, start
from .steps import comes

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TALLY = '''\
import anywidget, os, threading, traitlets

class Tally(anywidget.AnyWidget):
    _esm = """
    export default {render({model, el}) {
      const button = document.createElement("button");
      const show = () => {
        button.textContent = `${model.get("marks")} marks in ${model.get("process")}`;
      };
      button.className = "tally";
      button.onclick = () => model.send({});
      model.on("change:marks", show);
      show();
      el.append(button);
    }}
    """
    marks = traitlets.Int(0).tag(sync=True)
    process = traitlets.Int(0).tag(sync=True)

tally = Tally(process=os.getpid())

def count(*_):
    # A board is heard in the thread that it was made in: its practice is used from one.
    tally.marks += threading.current_thread() is threading.main_thread()

tally.on_msg(count)
tally'''

# The command itself, with lessons of the tests' own.
WITH_LESSONS = """
import sys
import time
from pathlib import Path
import sos_widgets.files
from sos_widgets.app.command import main
sos_widgets.files.notebooks_folder = lambda: Path({lessons!r})
main()
"""

WATCH_DIALOGS = """
window.dialogsSeen = [];
new MutationObserver(() => {
  for (const each of document.querySelectorAll(".jp-Dialog")) {
    window.dialogsSeen.push(each.textContent);
  }
}).observe(document, { childList: true, subtree: true });
"""


def write_notebook(path: Path, *cells: Any, view: str = "practice") -> None:
    for cell in cells:
        cell.metadata["editable"] = False
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    if view:
        metadata["practice_workbench"] = {"view": view}
    content = v4.new_notebook(cells=list(cells), metadata=metadata)
    path.write_text(json.dumps(content), encoding="utf-8")


def command_with(lessons: Path) -> tuple[str, ...]:
    lessons.mkdir(exist_ok=True)
    write_notebook(
        lessons / "00-start-here.ipynb",
        v4.new_markdown_cell("# Begin here\n\nGo to the [next lesson](lesson.ipynb)."),
        v4.new_code_cell(TALLY),
    )
    write_notebook(
        lessons / "lesson.ipynb", v4.new_markdown_cell("# A lesson"), v4.new_code_cell(TALLY)
    )
    return ("-c", WITH_LESSONS.format(lessons=str(lessons)))


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory, browser: Any) -> Iterator[Started]:
    root = tmp_path_factory.mktemp("lessons")
    with start(root, command_with(root / "lessons")) as started:
        write_notebook(started.folder / "their-own.ipynb", v4.new_code_cell("1 + 1"), view="")
        yield started


@pytest.fixture(scope="module")
def learner(browser: Any) -> Iterator[Any]:
    """One page for the lessons; a test finds it where the one before has left it."""
    with open_page(browser) as (opened, elsewhere):
        yield opened
    assert elsewhere == []


def tally(page: Any) -> tuple[int, int]:
    """The marks that the board shows, and the process that it lives in."""
    marks, process = re.findall(r"\d+", page.locator(".tally").inner_text())
    return int(marks), int(process)


def at(learner: Any, lessons: Started, notebook: str) -> Any:
    """Go to a lesson, where the page is not there already."""
    if not learner.url.endswith(f"/tree/{notebook}"):
        learner.goto(lessons.page_of(notebook))
    learner.locator(".tally").wait_for()
    return learner


def press_tally(page: Any) -> None:
    marks, process = tally(page)
    page.locator(".tally").click()
    page.locator(".tally", has_text=f"{marks + 1} marks in {process}").wait_for()


def test_the_start_page_is_a_page(workbench: Started, page: Any) -> None:
    page.goto(workbench.address)
    page.get_by_role("heading", name="Practice workbench").wait_for()
    assert page.get_by_role("link", name="Open the workbench").is_visible()
    disclaimer = page.locator("p", has_text="This is an independent, free practice-learning tool.")
    assert disclaimer.is_visible()
    assert page.get_by_role("button", name="Finish", exact=True).is_visible()
    for part in ("#jp-menu-panel", "#jp-top-panel", "#jp-bottom-panel", ".jp-SideBar"):
        assert not any(each.is_visible() for each in page.locator(part).all()), part
    for part in (".jp-Toolbar", ".jp-InputPrompt", ".jp-InputArea-editor", ".jp-Placeholder"):
        assert not any(each.is_visible() for each in page.locator(part).all()), part


def test_a_board_lives_without_a_click_and_its_code_is_hidden(
    lessons: Started, learner: Any
) -> None:
    page = learner
    page.goto(lessons.address)
    page.locator(".tally").wait_for()
    press_tally(page)
    assert "token" not in page.url
    assert not any(each.is_visible() for each in page.locator(".jp-CodeCell .cm-editor").all())
    assert page.evaluate("document.querySelector('.jp-Notebook .jp-Cell').tabIndex") == -1


def test_a_link_opens_the_next_lesson_already_run(lessons: Started, learner: Any) -> None:
    page = at(learner, lessons, "00-start-here.ipynb")
    page.get_by_role("link", name="next lesson").click()
    page.get_by_role("heading", name="A lesson").wait_for()
    page.locator(".tally").wait_for()
    press_tally(page)
    page.get_by_role("link", name="Start page").click()
    page.get_by_role("heading", name="Begin here").wait_for()


def test_the_switch_leads_to_jupyterlab_and_back(lessons: Started, learner: Any) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    page.get_by_role("link", name="Show JupyterLab").click()
    page.locator("#jp-menu-panel").wait_for()
    page.locator(".tally").wait_for()
    page.locator(".jp-NotebookPanel-toolbar").wait_for()
    plain_keys_on_a_board_change_no_cell(page)
    page.get_by_role("link", name="Back to practice view").click()
    page.get_by_role("link", name="Show JupyterLab").wait_for()
    page.locator(".tally").wait_for()
    page.locator("#jp-menu-panel").wait_for(state="hidden")


def plain_keys_on_a_board_change_no_cell(page: Any) -> None:
    """In the whole of JupyterLab, with the focus on a board's button."""
    before = page.locator(".jp-Notebook .jp-Cell").count()
    page.locator(".tally").focus()
    for key in ("x", "a", "b", "m", "d", "d", "0", "0", "ArrowDown"):
        page.keyboard.press(key)
    assert page.locator(".jp-Notebook .jp-Cell").count() == before
    assert page.evaluate("document.activeElement.className") == "tally"
    assert page.locator(".jp-Dialog").count() == 0
    press_tally(page)


def test_a_board_comes_back_by_itself_after_its_kernel_is_killed(
    lessons: Started, learner: Any
) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    page.evaluate(WATCH_DIALOGS)
    press_tally(page)
    _, process = tally(page)
    os.kill(process, signal.SIGKILL)
    page.wait_for_function(
        "old => { const now = document.querySelector('.tally');"
        " return now && !now.textContent.endsWith(old); }",
        arg=f" in {process}",
    )
    press_tally(page)
    assert page.evaluate("window.dialogsSeen") == []
    page.reload()
    page.locator(".tally").wait_for()
    page.wait_for_function("document.querySelectorAll('.tally').length === 1")


def test_a_board_comes_back_on_another_kernel_where_its_own_is_given_up(
    lessons: Started, learner: Any
) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    given_up = lessons.kernel_id("lesson.ipynb")

    def replaced() -> bool:
        with suppress(KeyError):  # the server has forgotten it, and there is no other one yet
            return lessons.kernel_id("lesson.ipynb") != given_up
        return False

    while not replaced():
        # Until the server restarts it no more; it has no process while it is being restarted.
        with suppress(KeyError, StopIteration, psutil.Error):
            lessons.kernel_of("lesson.ipynb").kill()
        page.wait_for_timeout(300)
    comes(lambda: tally(page)[1], lessons.kernel_of("lesson.ipynb").pid)
    press_tally(page)


def test_a_notebook_that_was_only_saved_again_opens_on_the_same_board(
    lessons: Started, learner: Any
) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    press_tally(page)
    before = tally(page)
    assert before[0] > 0
    os.utime(lessons.folder / "lesson.ipynb")
    page.goto(lessons.page_of("lesson.ipynb"))
    page.locator(".tally").wait_for()
    assert tally(page) == before


def test_a_board_that_was_not_found_in_time_is_shown_again(lessons: Started, learner: Any) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    press_tally(page)
    before = tally(page)
    # As Jupyter leaves its place on a slow computer.
    page.evaluate(
        """() => {
          const place = document.querySelector(".tally").closest(".jp-OutputArea-output");
          place.classList.add("jupyter-widgets");
          place.textContent = "Error displaying widget: model not found";
        }"""
    )
    page.locator(".tally").wait_for(state="detached")
    page.locator(".tally").wait_for()
    assert tally(page) == before
    press_tally(page)


def test_another_notebook_keeps_the_look_of_jupyterlab(lessons: Started, learner: Any) -> None:
    page = at(learner, lessons, "lesson.ipynb")
    page.goto(f"{lessons.url}doc/tree/their-own.ipynb")
    page.locator(".jp-NotebookPanel-toolbar").wait_for()
    assert page.locator("#jp-menu-panel").is_visible()
    assert not page.locator(".sos-practice__bar").is_visible()


def test_dark_is_followed(lessons: Started, learner: Any) -> None:
    learner.emulate_media(color_scheme="dark")
    learner.goto(lessons.address)
    learner.locator("body[data-jp-theme-light=false] .sos-practice__bar").wait_for()


def test_a_second_start_opens_the_first(lessons: Started) -> None:
    command = command_with(lessons.folder.parent / "lessons")
    again = subprocess.run(
        [sys.executable, *command, "--no-browser", "--folder", str(lessons.folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert lessons.address in again.stdout


def test_nothing_of_the_persons_own_jupyter_is_touched(lessons: Started) -> None:
    assert (lessons.folder / ".workbench" / "runtime").is_dir()
    for name in (".jupyter", ".ipython", ".local/share/jupyter"):
        assert not (lessons.home / name).exists(), name


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Show the first answer."""


def answer(page: Any, url: str, *, method: str = "GET", **headers: str) -> tuple[int, str]:
    """The status and the onward address that a request with the page's cookies gets."""
    cookies = "; ".join(f"{each['name']}={each['value']}" for each in page.context.cookies())
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    data = b"" if method == "POST" else None
    request = urllib.request.Request(
        url, headers={"Cookie": cookies, **named}, method=method, data=data
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay)
    try:
        with opener.open(request, timeout=30) as found:
            return int(found.status), ""
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers.get("Location", "")


def test_other_sites_and_other_notebooks_are_refused(lessons: Started, page: Any) -> None:
    way_in = f"{lessons.url}practice/open/"
    status, onward = answer(page, f"{way_in}lesson.ipynb")
    assert (status, "/login" in onward) == (302, True)
    page.goto(lessons.page_of("lesson.ipynb"))
    page.locator(".tally").wait_for()

    same = answer(page, f"{way_in}lesson.ipynb", Sec_Fetch_Site="same-origin")
    assert same[0] == 302
    assert "/doc/" in same[1]
    assert answer(page, f"{way_in}lesson.ipynb", Sec_Fetch_Site="cross-site")[0] == 403
    assert answer(page, f"{way_in}lesson.ipynb", Sec_Fetch_Site="same-site")[0] == 403

    assert answer(page, f"{way_in}their-own.ipynb")[0] == 404
    (lessons.folder.parent / "outside.ipynb").write_bytes(
        (lessons.folder / "lesson.ipynb").read_bytes()
    )
    outside = urllib.parse.quote("../outside.ipynb", safe="")
    assert answer(page, f"{way_in}{outside}")[0] == 404
    for posted in ("finish", "ran/whatever"):
        assert answer(page, f"{lessons.url}practice/{posted}", method="POST")[0] == 403

    cookies = [each for each in page.context.cookies() if each["name"].startswith("username")]
    assert [each["sameSite"] for each in cookies] == ["Strict"]


def test_finish_stops_everything(tmp_path: Path, page: Any) -> None:
    with start(tmp_path, command_with(tmp_path / "lessons")) as started:
        page.goto(started.address)
        page.locator(".tally").wait_for()
        _, process = tally(page)
        page.get_by_role("button", name="Finish", exact=True).click()
        question = page.get_by_role("dialog", name="Finish for today?")
        question.get_by_role("button", name="Stay here").click()
        press_tally(page)
        page.get_by_role("button", name="Finish", exact=True).click()
        question.get_by_role("button", name="Finish").click()
        page.get_by_role("heading", name="The practice workbench has closed").wait_for()
        assert started.process.wait(timeout=30) == 0
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_ctrl_c_ends_it_in_the_midst_of_a_request(tmp_path: Path) -> None:
    # JupyterLab asks this for its export menu as soon as a page is open; a thread answers.
    with start(tmp_path) as started:
        query = urllib.parse.urlsplit(started.address).query
        wanted = urllib.request.Request(f"{started.url}api/kernels?{query}", b"{}", method="POST")
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        direct.open(wanted, timeout=30).close()
        kernels = [
            each
            for each in psutil.Process(started.process.pid).children(recursive=True)
            if "ipykernel" in " ".join(each.cmdline())
        ]
        assert kernels
        parts = urllib.parse.urlsplit(f"{started.url}api/nbconvert?{query}")
        asking = [http.client.HTTPConnection(parts.netloc) for _ in range(3)]
        for each in asking:
            each.request("GET", f"{parts.path}?{parts.query}")
        time.sleep(0.3)  # until it is being answered; too early or too late must end as well
    for each in asking:
        each.close()
    assert [each for each in kernels if each.is_running()] == []
