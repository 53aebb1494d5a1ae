"""Opening a shipped notebook: its kernel started and its cells run before it is seen."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from jupyter_core.utils import ensure_async

__all__ = ["Openings"]

_CELL_SECONDS = 120
_RESTART_SECONDS = 20


@dataclass(frozen=True, slots=True)
class _Ran:
    """What the cells were last run on."""

    process: object  # a restarted kernel keeps its id, but not its process
    cells: tuple[tuple[str, bool], ...]  # each one's code, and whether it shows something


def _cells(notebook: Any) -> tuple[tuple[str, bool], ...]:
    """Give what a run depends on and leaves: a page that only saves again changes neither."""
    return tuple(
        (cell.source, bool(cell.outputs)) for cell in notebook.cells if cell.cell_type == "code"
    )


class Openings:
    """The notebooks that are being opened, and those that are open with their cells run.

    Parameters
    ----------
    serverapp : jupyter_server.serverapp.ServerApp
        The running server.
    """

    def __init__(self, serverapp: Any) -> None:
        self._contents = serverapp.contents_manager
        self._kernels = serverapp.kernel_manager
        self._sessions = serverapp.session_manager
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._ran: dict[str, _Ran] = {}

    async def is_ready(self, name: str) -> bool:
        """Tell whether the notebook's cells have been run, as it is, on its living kernel."""
        if name in self._tasks or name not in self._ran:
            return False
        session = await self._session(name)
        if session is None:
            return False
        saved = await self._contents.get(name, content=True, type="notebook")
        now = _Ran(self._process(session["kernel"]["id"]), _cells(saved["content"]))
        return now == self._ran[name]

    def has_run(self, kernel_id: str) -> bool:
        """Tell whether cells have been run on this kernel since its process started."""
        process = self._process(kernel_id)
        return process is not None and any(ran.process == process for ran in self._ran.values())

    def start(self, name: str) -> asyncio.Task[None]:
        """Begin to open a notebook, or give the opening that is already under way."""
        if name not in self._tasks:
            task = asyncio.get_running_loop().create_task(self._open(name))
            self._tasks[name] = task
            task.add_done_callback(lambda _: self._tasks.pop(name, None))
        return self._tasks[name]

    async def _open(self, name: str) -> None:
        session = await self._session(name)
        if session is None:
            session = await self._sessions.create_session(
                path=name, name=name, type="notebook", kernel_name="python3"
            )
        kernel_id = session["kernel"]["id"]
        model = await self._contents.get(name, content=True, type="notebook")
        process = await self._living(kernel_id)
        await self._run(model["content"], self._kernels.get_kernel(kernel_id))
        notebook = model["content"]
        self._contents.notary.sign(notebook)
        await self._contents.save({"type": "notebook", "format": "json", "content": notebook}, name)
        self._ran[name] = _Ran(process, _cells(notebook))

    async def notebook_of(self, kernel_id: str) -> str | None:
        """Name the notebook that a kernel belongs to."""
        for session in await self._sessions.list_sessions():
            if session["kernel"]["id"] == kernel_id:
                return str(session["path"])
        return None

    async def outputs(self, name: str, *, anew: bool = False) -> list[list[Any]]:
        """Give what the notebook's cells show, once they have been run on its living kernel.

        The cells are run here and not in a page: where several pages have lost their
        kernel, all of them come back to the same boards.

        Parameters
        ----------
        anew : bool
            Run the cells even where they have been run on this kernel.

        Returns
        -------
        list of list
            Of each code cell, as the notebook format has them.
        """
        session = await self._session(name)
        ran = session is not None and self.has_run(session["kernel"]["id"])
        if anew or name in self._tasks or not ran:
            await self.start(name)
        model = await self._contents.get(name, content=True, type="notebook")
        return [cell.outputs for cell in model["content"].cells if cell.cell_type == "code"]

    async def _run(self, notebook: Any, kernel: Any) -> None:
        from nbclient import NotebookClient

        client = NotebookClient(notebook, km=kernel, allow_errors=True, timeout=_CELL_SECONDS)
        client.reset_execution_trackers()
        await client.async_start_new_kernel_client()
        try:
            for index, cell in enumerate(notebook.cells):
                await client.async_execute_cell(cell, index)
                if cell.cell_type == "code":
                    cell.metadata["trusted"] = True
        finally:
            client.kc.stop_channels()

    async def _session(self, name: str) -> dict[str, Any] | None:
        for session in await self._sessions.list_sessions():
            if session["path"] == name and session["kernel"]["id"] in self._kernels:
                return dict(session)
        return None

    async def _living(self, kernel_id: str) -> object:
        """Wait for the process of a kernel that is being restarted; give it."""
        kernel = self._kernels.get_kernel(kernel_id)
        until = time.monotonic() + _RESTART_SECONDS
        while not await ensure_async(kernel.is_alive()) and time.monotonic() < until:
            await asyncio.sleep(0.1)
        return self._process(kernel_id)

    def _process(self, kernel_id: str) -> object:
        if kernel_id not in self._kernels:
            return None
        provisioner = self._kernels.get_kernel(kernel_id).provisioner
        return getattr(provisioner, "pid", None)
