"""Killing a writer at any moment: nothing acknowledged is lost, nothing is torn or doubled."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sos_widgets.errors import SosError
from sos_widgets.model.edits import Add
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.store import create, database, open_practice

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork (not on Windows)")

Acknowledge = Callable[[str], None]
Writer = Callable[[Path, int, Acknowledge], None]
ROUNDS_A_FILE = 10


@dataclass
class Tally:
    """What happened in all rounds."""

    kills: int = 0
    acknowledged: int = 0
    torn: int = 0
    lost: int = 0
    doubled: int = 0
    unacknowledged: int = 0  # saved, but killed before it could say so


def start() -> Record:
    return Record(id="room", family=Family(people=(Person(id="mia", name="Mia"),)))


def said(number: int, id_: str = "") -> Add:
    item = Statement(id=id_ or f"s-{number}", category=Category.HARM, words=f"Words {number} " * 9)
    return Add(edit_id=f"e{number}", part="statements", item=item)


def write_practice(path: Path, first: int, acknowledge: Acknowledge) -> None:
    with open_practice(path) as practice:
        acknowledge("ready")
        for number in range(first, first + 10_000):
            assert practice.submit(said(number)).status == "saved"
            acknowledge(str(number))


def write_naively(path: Path, first: int, acknowledge: Acknowledge) -> None:
    words = json.loads(path.read_text())
    acknowledge("ready")
    for number in range(first, first + 10_000):
        words.append({"number": number, "words": f"Words {number} " * 9})
        with path.open("w") as file:
            json.dump(words, file)
        acknowledge(str(number))


def killed(writer: Writer, path: Path, first: int, chance: random.Random) -> list[int]:
    """Start a writer, kill it at some moment, and give what it had acknowledged."""
    reader, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            writer(path, first, lambda line: (os.write(told, f"{line}\n".encode()), None)[1])
        finally:
            os._exit(1)
    os.close(told)
    with os.fdopen(reader) as pipe:
        assert pipe.readline() == "ready\n"
        # Counted in edits as well as seconds, so that a busy machine kills as often mid-save.
        lines = [pipe.readline() for _ in range(chance.randrange(5))]
        time.sleep(chance.uniform(0, 0.01))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [int(line) for line in (*lines, *pipe) if line.endswith("\n")]


def kill_rounds(folder: Path, kills: int, seed: int = 1) -> Tally:
    """Kill a writer of practice files many times, sending the edit in flight again each time."""
    tally, chance = Tally(), random.Random(seed)
    for number in range(kills):
        path = folder / f"{number // ROUNDS_A_FILE}.practice"
        if number % ROUNDS_A_FILE == 0:
            create(path, start()).close()
            first = 0
        done = killed(write_practice, path, first, chance)
        tally.kills += 1
        tally.acknowledged += len(done)
        last = done[-1] + 1 if done else first
        try:
            with open_practice(path) as practice:
                there = {int(each.id.split("-")[1]) for each in practice.record.statements}
                tally.lost += len(set(range(last)) - there)
                tally.unacknowledged += last in there
                practice.submit(said(last, id_=f"again-{last}"))
                tally.doubled += len(practice.record.statements) - (last + 1)
        except SosError:
            tally.torn += 1
            break
        first = last + 1
    return tally


def naive_rounds(folder: Path, kills: int, seed: int = 1) -> Tally:
    """The same killing for a program that writes its file in place."""
    tally, chance = Tally(), random.Random(seed)
    for number in range(kills):
        path = folder / f"{number}.json"
        path.write_text(json.dumps([{"number": -1, "words": "x" * 200}] * 500))
        done = killed(write_naively, path, 0, chance)
        tally.kills += 1
        tally.acknowledged += len(done)
        try:
            there = {each["number"] for each in json.loads(path.read_text())}
        except ValueError:
            tally.torn += 1
            tally.lost += len(done)
        else:
            tally.lost += sum(each not in there for each in done)
    return tally


def many_writers(path: Path, writers: int, edits: int) -> None:
    """Let several processes write to one file at once."""
    children = []
    for writer in range(writers):
        child = os.fork()
        if child == 0:
            failed = 1
            try:
                database.PATIENCE = 60.0  # a busy machine is no failure
                with open_practice(path) as practice:
                    for number in range(edits):
                        answer = practice.submit(said(writer * edits + number))
                        assert answer.status == "saved"
                failed = 0
            finally:
                os._exit(failed)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == (
        [0] * writers
    )


def test_kills_lose_tear_and_double_nothing(tmp_path: Path) -> None:
    tally = kill_rounds(tmp_path, 30)
    assert (tally.torn, tally.lost, tally.doubled) == (0, 0, 0)
    assert (tally.kills, tally.acknowledged > 30) == (30, True)


def test_the_same_killing_tears_a_file_that_is_written_in_place(tmp_path: Path) -> None:
    tally = naive_rounds(tmp_path, 20)
    assert tally.torn > 0
    assert tally.lost > 0


def test_a_kill_between_commit_and_acknowledgement_doubles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    create(path, start()).close()

    class Late(random.Random):
        def randrange(self, *_: object) -> int:
            return 1  # waits for a line, which never comes

    def stop_after_commit(path: Path, first: int, acknowledge: Acknowledge) -> None:
        with open_practice(path) as practice:
            acknowledge("ready")
            practice.submit(said(first))
            os.kill(os.getpid(), signal.SIGKILL)

    assert killed(stop_after_commit, path, 0, Late()) == []
    with open_practice(path) as practice:
        assert practice.submit(said(0, id_="again")).status == "saved"
        assert [each.id for each in practice.record.statements] == ["s-0"]
        assert practice.revision == 1


def test_four_writers_at_once_keep_every_edit(tmp_path: Path) -> None:
    path = tmp_path / "q.practice"
    create(path, start()).close()
    many_writers(path, 4, 100)
    with open_practice(path) as practice:
        assert practice.revision == 400
        assert {each.id for each in practice.record.statements} == {f"s-{n}" for n in range(400)}
        assert practice.record.set_aside == ()
