"""Starting the workbench: one server for a practice folder, and a browser on its page."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
import threading
import webbrowser
from pathlib import Path
from typing import Any

from sos_widgets.app.folder import START, WORKBENCH, PracticeFolder
from sos_widgets.app.pages import redirect_page
from sos_widgets.app.running import Running, alone, find_running, free_port, wait_for_running
from sos_widgets.app.settings import environment, write_settings
from sos_widgets.disk import write_whole
from sos_widgets.errors import NotFoundError
from sos_widgets.store import open_practice

__all__ = ["open_workbench", "stop_workbench"]

_END_SECONDS = 5.0


def open_workbench(
    folder: PracticeFolder, *, browser: bool = True, port: int = 0, practice: Path | None = None
) -> None:
    """Open the workbench of a folder: the one that runs, else a new one until it is stopped.

    Parameters
    ----------
    folder : PracticeFolder
        A prepared practice folder.
    browser : bool
        Whether to open the person's browser.
    port : int
        TCP port on this computer only; 0 takes any that is free.
    practice : Path, optional
        A practice file to show.

    Raises
    ------
    FolderError
        The port is taken, or a workbench that holds the folder does not answer.
    NotFoundError
        The practice file is not there.
    StorageError
        The practice file cannot be read.
    """
    if practice is not None:
        if not practice.is_file():
            raise NotFoundError(f"There is no practice file {practice}.")
        # Said here at once, not on a page some seconds later.
        open_practice(practice).close()
    folder.remember(practice.resolve() if practice else None)
    with alone(folder) as held:
        if not held:
            _show(wait_for_running(folder), folder, browser=browser, practice=practice)
            return
        chosen = free_port(port)
        print("Starting the practice workbench…", file=sys.stderr)  # noqa: T201
        threading.Thread(
            target=lambda: _show(
                wait_for_running(folder), folder, browser=browser, practice=practice
            ),
            daemon=True,
        ).start()
        _serve(folder, chosen)


def stop_workbench(folder: PracticeFolder) -> bool:
    """Stop the workbench of a folder; say whether one was running."""
    running = find_running(folder)
    if running is None:
        return False
    running.stop()
    return True


def _show(
    running: Running, folder: PracticeFolder, *, browser: bool, practice: Path | None
) -> None:
    page = running.page(WORKBENCH, again=True) if practice else running.page(START)
    print(f"The practice workbench is open at {page}", flush=True)  # noqa: T201
    print("Finish in the page, or Ctrl+C here, closes it.", file=sys.stderr)  # noqa: T201
    if browser:
        # By way of a file of the person's own: a program's arguments can be read by others.
        way_in = folder.state / "runtime" / "open.html"
        write_whole(way_in, redirect_page(page), private=True)
        webbrowser.open(way_in.as_uri())


def _serve(folder: PracticeFolder, port: int) -> None:
    os.environ.update(environment(folder))
    for name in ("JUPYTER_CONFIG_PATH", "JUPYTER_PATH", "JUPYTER_TOKEN", "JUPYTER_NO_CONFIG"):
        os.environ.pop(name, None)
    # Jupyter reads its environment when it is imported, so not before this line.
    from jupyter_client.manager import KernelManager
    from jupyter_server.serverapp import ServerApp
    from jupyterlab.commands import get_app_dir
    from jupyterlab.labapp import LabApp

    write_settings(folder, Path(get_app_dir()) / "schemas")
    options = {
        "ServerApp.ip": "127.0.0.1",
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.root_dir": folder.path,
        "ServerApp.open_browser": False,
        "ServerApp.answer_yes": True,
        "ServerApp.allow_root": True,
        "ServerApp.allow_unauthenticated_access": False,
        "ServerApp.terminals_enabled": False,
        "Application.logging_config": _log_to(folder.state / "server.log"),
        "ServerApp.jpserver_extensions": {
            "jupyter_lsp": False,  # nobody writes programs here
            "jupyter_server_terminals": False,
            "voila.server_extension": False,  # where it is installed, it is no part of this
            "sos_widgets.app.server": True,
        },
        "IdentityProvider.token": secrets.token_urlsafe(32),
        "IdentityProvider.cookie_options": {"samesite": "Strict"},
        "PasswordIdentityProvider.hashed_password": "",
        "FileCheckpoints.checkpoint_dir": folder.state / "checkpoints",
        "KernelRestarter.time_to_dead": 1.0,  # seconds
        "LabApp.extra_labextensions_path": Path(__file__).parent / "labextension",
        "LabApp.extension_manager": "readonly",
        "LabApp.news_url": "",
    }
    if hasattr(KernelManager, "transport_encryption"):
        options["KernelManager.transport_encryption"] = "auto"
    LabApp.launch_instance(argv=[f"--{name}={value}" for name, value in options.items()])
    _end_requests(ServerApp.instance().io_loop.asyncio_loop)


def _end_requests(loop: asyncio.AbstractEventLoop) -> None:
    """End the requests that the server was stopped in the midst of.

    Some of them have a thread of their own, which waits for its request to end
    and would keep this process alive for ever.
    """
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()

    async def ended() -> None:
        await asyncio.sleep(0)
        if left:
            await asyncio.wait(left, timeout=_END_SECONDS)

    loop.run_until_complete(ended())


def _log_to(path: Path) -> dict[str, Any]:
    """Keep the server's log out of the person's window."""
    names = ("ServerApp", "LabApp", "asyncio", "tornado")
    return {
        "handlers": {
            "file": {
                "class": "logging.handlers.RotatingFileHandler",
                "filename": str(path),
                "encoding": "utf-8",
                "level": "ERROR",  # below that, Jupyter writes out what cells show
                "maxBytes": 500_000,
                "backupCount": 1,
                "formatter": "console",
            }
        },
        "loggers": {name: {"handlers": ["file"]} for name in names},
    }
