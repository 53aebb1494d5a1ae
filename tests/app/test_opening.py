"""The cells of a notebook are run once on a kernel, whoever asks and however many."""

import asyncio
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest

from sos_widgets.app.opening import Openings

NAME = "workbench.ipynb"


class Server:
    """What openings use of a server: one notebook, one kernel, whose process can be lost."""

    def __init__(self) -> None:
        cells = [nbformat.v4.new_markdown_cell("Words"), nbformat.v4.new_code_cell("board()")]
        self.notebook = nbformat.v4.new_notebook(cells=cells)
        self.kernel = SimpleNamespace(provisioner=SimpleNamespace(pid=1), is_alive=self.is_alive)
        self.restarting = 0  # how often it will still be asked before it lives again
        self.serverapp = SimpleNamespace(
            contents_manager=self, kernel_manager=self, session_manager=self
        )
        self.notary = SimpleNamespace(sign=lambda _: None)
        self.runs = 0

    async def get(self, name: str, **_: Any) -> dict[str, Any]:
        assert name == NAME
        return {"content": nbformat.from_dict(self.notebook)}

    async def save(self, model: dict[str, Any], name: str) -> None:
        assert name == NAME
        self.notebook = model["content"]

    async def list_sessions(self) -> list[dict[str, Any]]:
        return [{"path": NAME, "kernel": {"id": "k"}}]

    def __contains__(self, kernel_id: str) -> bool:
        return kernel_id == "k"

    def get_kernel(self, _: str) -> Any:
        return self.kernel

    async def is_alive(self) -> bool:
        if not self.restarting:
            return True
        self.restarting -= 1
        if not self.restarting:
            self.kernel.provisioner.pid += 1
        return False

    async def run(self, notebook: Any, _: Any) -> None:
        await asyncio.sleep(0.01)
        self.runs += 1
        data = {"text/plain": f"run {self.runs}"}
        notebook.cells[1].outputs = [nbformat.v4.new_output("display_data", data)]


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def openings(server: Server, monkeypatch: pytest.MonkeyPatch) -> Openings:
    found = Openings(server.serverapp)
    monkeypatch.setattr(found, "_run", server.run)
    return found


def shown(outputs: list[list[Any]]) -> str:
    ((one,),) = outputs
    return str(one["data"]["text/plain"])


def test_two_pages_that_lost_their_kernel_come_to_the_same_boards(
    server: Server, openings: Openings
) -> None:
    async def lose_and_ask() -> list[str]:
        await openings.start(NAME)
        server.kernel.provisioner.pid = 2
        assert not await openings.is_ready(NAME)
        at_once = await asyncio.gather(openings.outputs(NAME), openings.outputs(NAME))
        later = await openings.outputs(NAME)
        assert await openings.is_ready(NAME)
        return [shown(each) for each in (*at_once, later)]

    assert asyncio.run(lose_and_ask()) == ["run 2"] * 3
    assert server.runs == 2


def test_cells_wait_for_the_process_that_comes_and_are_not_run_twice(
    server: Server, openings: Openings
) -> None:
    async def lose_and_ask() -> bool:
        server.kernel.provisioner.pid = 0
        server.restarting = 2
        await openings.outputs(NAME)
        return await openings.is_ready(NAME)

    assert asyncio.run(lose_and_ask())
    assert server.runs == 1


def test_a_page_is_opened_on_what_another_has_brought_back(
    server: Server, openings: Openings
) -> None:
    async def both() -> None:
        asked = asyncio.ensure_future(openings.outputs(NAME))
        await asyncio.sleep(0)
        await openings.start(NAME)
        await asked

    asyncio.run(both())
    assert server.runs == 1


def test_cells_are_run_anew_where_a_kernel_has_lost_what_they_show(
    server: Server, openings: Openings
) -> None:
    async def again() -> str:
        await openings.start(NAME)
        return shown(await openings.outputs(NAME, anew=True))

    assert asyncio.run(again()) == "run 2"


def test_a_page_that_only_saved_again_is_ready_and_a_changed_one_is_not(
    server: Server, openings: Openings
) -> None:
    async def ready() -> tuple[bool, bool]:
        await openings.start(NAME)
        server.notebook.metadata["saved"] = "again"
        before = await openings.is_ready(NAME)
        server.notebook.cells[1].source = "another_board()"
        return before, await openings.is_ready(NAME)

    assert asyncio.run(ready()) == (True, False)


def test_a_kernel_is_known_by_its_notebook(openings: Openings) -> None:
    assert asyncio.run(openings.notebook_of("k")) == NAME
    assert asyncio.run(openings.notebook_of("another")) is None
