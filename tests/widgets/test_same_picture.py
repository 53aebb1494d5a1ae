"""After thirty edits another process draws the very same pictures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sos_widgets.tools import TOOLS
from sos_widgets.widgets.opening import practise

# Ids in a picture begin with its board's own prefix, which keeps two boards on a page apart.
DRAW = r"""
import json, re, sys
from sos_widgets import store
from sos_widgets.tools import TOOLS

def drawn(boards):
    pictures = [boards["genogram"].extra["svg"], boards["ecomap"].extra["svg"]]
    scaling = boards["scaling"]
    for scale in scaling.record.scales:
        for look in ("line", "meetings", "people", "path"):
            message = {"type": "look", "scale": scale.id, "look": look, "day": ""}
            scaling._handle_custom_msg(message, [])
            pictures.append(scaling.extra["scales"][f"{scale.id}|{look}|"]["svg"])
    pictures += [each["svg"] for each in boards["pairs"].extra["pairs"].values()]
    pictures.append(boards["network"].extra["svg"])
    pictures += [each["svg"] for each in boards["plan"].extra["plans"].values()]
    prefix = re.compile(r"\b(?:genogram|ecomap)-[0-9a-f]{8}-|\b(?:scaling|pairs|network|plan)-\d+-")
    return [prefix.sub("", each) for each in pictures]

if __name__ == "__main__":
    with store.open_practice(sys.argv[1]) as practice:
        boards = {tool.name: tool.load_board()(practice) for tool in TOOLS}
        print(json.dumps(drawn(boards)))
"""

_KIN = ("born", "1948"), ("note", "Comes on Fridays"), ("name", "Rosemary"), ("gender", "woman")


def thirty_edits(record: Any) -> list[dict[str, Any]]:
    """Statements, people, their kin, systems and views, as their boards would send them."""
    people = [each.id for each in record.family.people]
    child = next(each.id for each in record.family.people if each.focal)
    edits: list[dict[str, Any]] = []

    def add(part: str, **item: Any) -> None:
        edits.append({"do": "add", "part": part, "item": item})

    def change(part: str, id_: str, **fields: Any) -> None:
        edits.append({"do": "change", "part": part, "id": id_, "fields": fields})

    for n in range(8):
        add("statements", id=f"s{n}", category="harm", words=f"Something happened, {n}.")
    add("people", id="rose", name="Rose", shape="circle")
    add("people", id="baby", name="Baby", born="2026")
    add("people", id="neighbour", name="Mr Oyelaran")
    add("parent_links", id="l1", parent=people[0], child="baby", kind="birth")
    add("parent_links", id="l2", parent="rose", child=people[0], kind="adopted")
    for name, value in _KIN:
        change("people", "rose", **{name: value})
    change("people", child, name="A much longer name than before")
    edits.append({"do": "move", "part": "people", "id": "baby", "before": people[1]})
    for n in range(3):
        add("systems", id=f"y{n}", name=f"The club on day {n}")
        add("ties", id=f"t{n}", who=child, system=f"y{n}", strength="strong", stress=n == 1)
    add("scales", id="sc", kind="safety", question="How safe is it?")
    for n, number in enumerate((2, 7, 7)):
        view = {"who": people[n], "role": "family", "view": "told", "answer": "number"}
        add("ratings", id=f"r{n}", scale="sc", number=number, reason="Because.", **view)
    add("network", id="net", who=people[0])
    add("plans", id="plan", title="Quiet nights")
    add("plan_steps", id="first", plan="plan", words="Nan has a key.", when="2026-05-04")
    add("pairs", id="pair", scale="sc", told="Nan comes at seven.")
    add("statements", id="way", category="next_step", words="Nan rings.", by_when="2026-05-04")
    change("pairs", "pair", steps=["way"])
    edits.append({"do": "remove", "part": "people", "id": "neighbour"})
    change("ratings", "r1", number=3)
    return edits


def test_after_thirty_edits_a_new_process_draws_the_identical_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRACTICE_WORKBENCH_FOLDER", str(tmp_path))
    here: dict[str, Any] = {"__name__": "here"}
    exec(DRAW, here)
    with practise("ropery-row", name="same", released=3) as practice:
        boards = {tool.name: tool.load_board()(practice) for tool in TOOLS}
        said: list[dict[str, Any]] = []
        boards["mapping"].send = said.append
        before = here["drawn"](boards)
        edits = thirty_edits(practice.record)
        for n, edit in enumerate(edits):
            edit["edit_id"] = f"e{n}"
            message = {"type": "edit", "edit_id": f"e{n}", "base": practice.revision, "edit": edit}
            boards["mapping"]._handle_custom_msg(message, [])
        boards["mapping"]._handle_custom_msg({"type": "undo", "edit_id": "u"}, [])
        assert [each for each in said if each["status"] != "saved"] == []
        assert len(edits) >= 30
        now = here["drawn"](boards)
    assert len(now) == len(before) + 6
    assert not set(now) & set(before), "every picture has changed by the edits"
    other = subprocess.run(
        [sys.executable, "-c", DRAW, str(tmp_path / "same.practice")],
        env=os.environ | {"PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(other.stdout) == now
