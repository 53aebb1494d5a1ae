from __future__ import annotations

import asyncio
import gc
import weakref
from pathlib import Path

import pytest

from sos_widgets import store
from sos_widgets.model.edits import Change
from sos_widgets.model.record import Record
from sos_widgets.widgets import watch


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECONDS", 0.01)


async def _until(true: object) -> None:
    for _ in range(500):
        if callable(true) and true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("It did not come to pass.")


def test_what_another_window_saves_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "x.practice"

    async def windows() -> None:
        with store.create(path, Record(id="r", title="before")) as here:
            seen: list[str] = []

            def changed(practice: store.Practice) -> None:
                seen.append(practice.record.title)

            here.subscribe(changed)
            watch.watch(here)
            with store.open_practice(path) as there:
                there.submit(Change(edit_id="e", part="record", fields={"title": "after"}))
            await _until(lambda: "after" in seen)

    asyncio.run(windows())


def test_a_closed_practice_is_not_looked_at_any_more(tmp_path: Path) -> None:
    async def closed() -> weakref.ref[store.Practice]:
        practice = store.create(tmp_path / "x.practice", Record(id="r"))
        watch.watch(practice)
        practice.close()
        await asyncio.sleep(0.05)
        return weakref.ref(practice)

    reference = asyncio.run(closed())
    gc.collect()
    assert reference() is None


def test_a_script_without_a_loop_is_no_fault(tmp_path: Path) -> None:
    with store.create(tmp_path / "x.practice", Record(id="r")) as practice:
        watch.watch(practice)
