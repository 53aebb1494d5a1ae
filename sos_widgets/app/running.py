"""Finding, starting and stopping the one workbench of a practice folder."""

from __future__ import annotations

import json
import os
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO
from urllib.parse import quote

from sos_widgets.app.folder import FolderError, PracticeFolder

__all__ = ["Running", "alone", "find_running", "free_port", "wait_for_running"]

_ANSWER_WITHIN = 3.0  # seconds; the server is on this computer
# This computer's own server is never asked through a proxy.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Running:
    """A workbench that answers.

    Parameters
    ----------
    url : str
        Its address on this computer, ending in a slash.
    token : str
        What opens it.
    """

    url: str
    token: str

    def __repr__(self) -> str:
        return f"Running(url={self.url!r})"

    def page(self, notebook: str, *, again: bool = False) -> str:
        """Give the address that opens a notebook, its cells run."""
        again_too = "&again=1" if again else ""
        return f"{self.url}practice/open/{quote(notebook)}?token={self.token}{again_too}"

    def answers(self) -> bool:
        """Ask whether it is there."""
        return self._ask("api/status", "GET")

    def stop(self) -> None:
        """Ask it to stop its kernels and itself."""
        self._ask("api/shutdown", "POST")

    def _ask(self, path: str, method: str) -> bool:
        request = urllib.request.Request(
            self.url + path, headers={"Authorization": f"token {self.token}"}, method=method
        )
        try:
            with _DIRECT.open(request, timeout=_ANSWER_WITHIN) as answer:
                return bool(answer.status == 200)
        except (OSError, urllib.error.URLError):
            return False


def find_running(folder: PracticeFolder) -> Running | None:
    """Find the workbench that already runs on this folder, if one answers."""
    for path in (folder.state / "runtime").glob("jpserver-*.json"):
        try:
            found = json.loads(path.read_bytes())
            running = Running(url=found["url"], token=found["token"])
        except (OSError, ValueError, KeyError):
            continue
        if running.answers():
            return running
    return None


def wait_for_running(folder: PracticeFolder, seconds: float = 60.0) -> Running:
    """Wait for a workbench that another window is just starting.

    Raises
    ------
    FolderError
        It did not answer in time.
    """
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if running := find_running(folder):
            return running
        time.sleep(0.2)
    raise FolderError(
        f"Another workbench holds the folder {folder.path} but does not answer. "
        "Close its window, or restart the computer, and try again."
    )


@contextmanager
def alone(folder: PracticeFolder) -> Iterator[bool]:
    """Hold the folder for one workbench; say whether it could be held.

    The lock goes with its process, so nothing stale is left by a crash.
    """
    with (folder.state / "lock").open("a+b") as handle:
        yield _lock(handle)


def _lock(handle: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a drive that knows no locks: better to start than to refuse
    return True


def free_port(wanted: int) -> int:
    """Give a port that is free: the one wanted, or any where 0 is wanted.

    Raises
    ------
    FolderError
        The port is taken by another program, or is none that can be taken.
    """
    if not 0 <= wanted <= 65535:
        raise FolderError(
            f"There is no port {wanted}. Leave --port out, or choose one from 1024 to 65535."
        )
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name != "nt")
        try:
            probe.bind(("127.0.0.1", wanted))
        except PermissionError as error:
            raise FolderError(
                f"Port {wanted} is kept for the system. Leave --port out, or choose one from "
                "1024 to 65535."
            ) from error
        except OSError as error:
            raise FolderError(
                f"Port {wanted} is used by another program. Leave --port out, or choose another."
            ) from error
        port: int = probe.getsockname()[1]
        return port
