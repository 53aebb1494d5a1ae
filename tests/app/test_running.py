"""One workbench for a folder: held while it runs, found by the next start."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from sos_widgets.app.folder import FolderError, PracticeFolder
from sos_widgets.app.running import (
    Running,
    alone,
    find_running,
    free_port,
    wait_for_running,
)


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        known = self.headers["Authorization"] == "token right"
        self.send_response(200 if known else 403)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def folder(tmp_path: Path) -> PracticeFolder:
    (tmp_path / ".workbench" / "runtime").mkdir(parents=True)
    return PracticeFolder(tmp_path)


@pytest.fixture
def server() -> Iterator[int]:
    with HTTPServer(("127.0.0.1", 0), _Answer) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield serving.server_port
        serving.shutdown()
        thread.join()


def _note(folder: PracticeFolder, port: int, token: str) -> None:
    known = {"url": f"http://127.0.0.1:{port}/", "token": token}
    path = folder.state / "runtime" / f"jpserver-{port}-{token}.json"
    path.write_text(json.dumps(known), encoding="utf-8")


def test_a_running_workbench_is_found_among_dead_ones(folder: PracticeFolder, server: int) -> None:
    assert find_running(folder) is None
    _note(folder, free_port(0), "right")  # stopped without a word
    _note(folder, server, "wrong")  # another program on an old port
    (folder.state / "runtime" / "jpserver-0.json").write_text("{", encoding="utf-8")
    assert find_running(folder) is None
    _note(folder, server, "right")
    assert find_running(folder) == Running(url=f"http://127.0.0.1:{server}/", token="right")


def test_the_folder_is_held_by_one(folder: PracticeFolder) -> None:
    with alone(folder) as first:
        assert first
        with alone(folder) as second:
            assert not second
    with alone(folder) as again:
        assert again


def test_a_workbench_that_does_not_answer_is_said(folder: PracticeFolder) -> None:
    with pytest.raises(FolderError, match="does not answer"):
        wait_for_running(folder, seconds=0.01)


def test_a_taken_port_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(FolderError, match=f"Port {port} is used by another program"):
            free_port(port)


@pytest.mark.parametrize("port", [-5, 99999])
def test_a_port_that_there_is_not_is_said(port: int) -> None:
    with pytest.raises(FolderError, match=f"There is no port {port}"):
        free_port(port)


def test_the_secret_is_not_in_what_is_printed_by_accident() -> None:
    running = Running(url="http://127.0.0.1:1/", token="secret")
    assert "secret" not in repr(running)
    assert "token=secret" in running.page("00-start-here.ipynb")
