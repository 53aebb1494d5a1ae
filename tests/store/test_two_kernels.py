"""Two kernels on one practice file: 500 random edits, none lost, both boards equal."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import store
from sos_widgets.model.codec import from_plain
from sos_widgets.model.family import Family, Person
from sos_widgets.model.parts import PARTS, items_of
from sos_widgets.model.record import Record

EDITS = 250  # each
BOARDS = ("mapping", "matrix", "scaling")  # a genogram is drawn anew after every edit

# A kernel with boards on the file: it makes edits as views do, and notes every answer.
KERNEL = """
import json, random, sys
from pathlib import Path
from sos_widgets import store
from sos_widgets.model.codec import to_plain
from sos_widgets.tools import TOOLS
from tests.store.test_two_kernels import BOARDS, gestures

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
practice = store.open_practice(path)
boards = [tool.load_board()(practice) for tool in TOOLS if tool.name in BOARDS]
said = []
for board in boards:
    board.send = said.append
print("ready", flush=True)
sys.stdin.readline()
made = []
for edit in gestures(random.Random(name), name, count):
    board = boards[len(made) % len(boards)]
    # People write on what they saw a while ago: so both are sure to meet, also where
    # the computer lets one kernel go first.
    if len(made) % 50 == 0:
        seen = practice.revision
    content = {"type": "edit", "edit_id": edit["edit_id"], "base": seen, "edit": edit}
    board._handle_custom_msg(content, [])
    answers = [each for each in said if each.get("type") == "answer"]
    said.clear()
    made.append((edit, answers[-1]["status"]))
print(json.dumps(made), flush=True)
sys.stdin.readline()
practice.refresh()
shown = [[board.parts, repr(board)] for board in boards]
print(json.dumps([to_plain(practice.record), shown]), flush=True)
"""


def item(part: str, id_: str, rng: random.Random) -> dict[str, Any]:
    """A new item for any part of the workbench."""
    words = f"words of {id_}"
    shapes: dict[str, dict[str, Any]] = {
        "people": {"name": words},
        "unions": {"a": "mia", "b": "ann"},
        "parent_links": {
            "child": "mia",
            "parent": "ann" if id_.startswith("first") else "leo",
            "kind": "foster",
        },
        "placements": {"child": "mia", "where": words},
        "twins": {"members": ["mia", "leo"]},
        "households": {"name": words, "members": [{"person": rng.choice(["mia", "ann"])}]},
        "bonds": {"a": "mia", "b": "ann", "words": words},
        "meetings": {"title": words},
        "grids": {"title": words},
        "cells": {"grid": "grid", "row": id_, "column": "what_happened", "words": words},
        "statements": {"category": rng.choice(["harm", "next_step"]), "words": words},
        "scales": {"question": words},
        "pairs": {"disagreement": words},
        "ratings": {"scale": "scale", "who": "mia", "number": rng.randint(0, 10), "reason": words},
        "when_thens": {"sign": words},
        "systems": {"name": words},
        "ties": {"system": "system", "words": words},
        "reflections": {"words": words},
        "network": {"could_do": words},
        "circle_moves": {"person": "net", "circle": "everything"},
        "obstacles": {"words": words},
        "plans": {"title": words},
        "plan_points": {"plan": "plan", "words": words},
        "child_parts": {"plan": "plan", "word": words},
        "plan_days": {"plan": "plan", "words": words},
        "plan_steps": {"plan": "plan", "words": words},
    }
    return {"id": id_, **shapes[part]}


FIELDS = {
    "people": "name", "statements": "words", "scales": "question", "ratings": "reason",
    "systems": "name", "ties": "words", "meetings": "title", "cells": "words",
    "grids": "title", "households": "name", "reflections": "words", "when_thens": "sign",
    "bonds": "words", "network": "could_do", "obstacles": "words",
    "plan_points": "words", "child_parts": "word", "plan_days": "words", "plan_steps": "words",
}  # fmt: skip
MADE = (*FIELDS, "unions", "parent_links", "placements", "twins", "pairs", "circle_moves", "plans")
SHARED = {"people": "mia", "statements": "said", "scales": "scale", "systems": "system"}


def gestures(rng: random.Random, name: str, count: int) -> Any:
    """Random edits of every part: new items, changes of one's own and of shared ones, moves."""
    own: list[tuple[str, str]] = []
    for n in range(count):
        edit_id, kind = f"{name}-{n}", rng.random()
        if n < len(MADE) or kind < 0.4:
            part = MADE[n] if n < len(MADE) else rng.choice(list(FIELDS))
            new = item(part, f"{name}{n}", rng)
            own.append((part, new["id"]))
            yield {"do": "add", "edit_id": edit_id, "part": part, "item": new}
        elif kind < 0.9:
            shared = rng.random() < 0.4
            mine = [(part, id_) for part, id_ in own if part in FIELDS]
            part, id_ = rng.choice(list(SHARED.items())) if shared else rng.choice(mine)
            fields = {FIELDS[part]: f"{name} wrote {n}"}
            yield {"do": "change", "edit_id": edit_id, "part": part, "id": id_, "fields": fields}
        else:
            part, id_ = rng.choice(own)
            yield {"do": "move", "edit_id": edit_id, "part": part, "id": id_, "before": ""}


def first() -> Record:
    rng = random.Random(1)

    def one(part: str, id_: str) -> tuple[Any, ...]:
        return (from_plain(PARTS[part].kind, item(part, id_, rng)),)

    people = tuple(Person(id=id_, name=id_) for id_ in ("ann", "leo"))
    family = Family(people=(*one("people", "mia"), *people))
    return Record(
        id="both",
        family=family,
        grids=one("grids", "grid"),
        statements=one("statements", "said"),
        scales=one("scales", "scale"),
        systems=one("systems", "system"),
        network=one("network", "net"),
        plans=one("plans", "plan"),
    )


class Kernel:
    def __init__(self, path: Path, name: str) -> None:
        root = Path(__file__).parents[2]
        self.process = subprocess.Popen(
            [sys.executable, "-c", KERNEL, str(path), name, str(EDITS)],
            cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.hears() == "ready"

    def hears(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()


@pytest.mark.slow
def test_two_kernels_lose_no_edit_and_end_with_the_same_boards(tmp_path: Path) -> None:
    path = tmp_path / "both.practice"
    store.create(path, first()).close()
    kernels = [Kernel(path, name) for name in ("first", "second")]
    for kernel in kernels:
        kernel.go_on()
    made = [json.loads(kernel.hears()) for kernel in kernels]
    for kernel in kernels:
        kernel.go_on()
    boards = [json.loads(kernel.hears()) for kernel in kernels]
    for kernel in kernels:
        kernel.process.communicate(timeout=20)
        assert kernel.process.returncode == 0
    assert boards[0] == boards[1]
    edits = [(edit, status) for each in made for edit, status in each]
    assert len(edits) == 2 * EDITS
    assert {status for _, status in edits} <= {"saved", "kept_beside"}
    with store.open_practice(path) as practice:
        record, revision = practice.record, practice.revision
        history = [practice.record_at(at) for at in range(revision + 1)]
    assert revision >= 2 * EDITS
    here = {part: {each.id for each in items_of(record, part)} for part in PARTS}
    added = [edit for edit, _ in edits if edit["do"] == "add"]
    assert {edit["part"] for edit in added} == set(MADE)
    assert [edit for edit in added if edit["item"]["id"] not in here[edit["part"]]] == []
    # Every word that was typed stands in the file: as the newest, in a version, or kept beside.
    changed = [edit for edit, _ in edits if edit["do"] == "change"]
    written = {words for edit in changed for words in edit["fields"].values()}
    seen = {each.words for then in history for each in then.set_aside}
    for then in history:
        for part, field in FIELDS.items():
            seen |= {getattr(each, field) for each in items_of(then, part)}
    assert written - seen == set()
    assert any(each.words for each in record.set_aside), "both wrote into one field at once"
