"""What the trainer's window asks of the practice folder: one session, led step by step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.app.folder import PracticeFolder
from sos_widgets.app.trainer import Trainer
from sos_widgets.errors import Refusal, SosError
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.family import Person
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.model.stages import worked_record
from sos_widgets.store import PUT_AWAY

FAMILY, PLAN = "ropery-row", "2-hours"
BEGIN = {"do": "begin", "family": FAMILY, "session": PLAN}


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def folder(tmp_path: Path) -> PracticeFolder:
    (tmp_path / ".workbench").mkdir()
    return PracticeFolder(tmp_path)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def trainer(folder: PracticeFolder, watch: Watch) -> Trainer:
    return Trainer(folder, now=watch)


def record_of(folder: PracticeFolder, file: str) -> Record:
    with store.open_practice(folder.path / file) as practice:
        return practice.record


def test_nothing_goes_on_before_a_session_is_begun(trainer: Trainer) -> None:
    assert trainer.state() == {}
    assert FAMILY in [each["slug"] for each in trainer.choice()["families"]]
    assert PLAN in [each["id"] for each in trainer.choice()["sessions"]]
    with pytest.raises(Refusal, match="Choose a family and a length first"):
        trainer.do({"do": "step", "to": 1})
    with pytest.raises(SosError, match="There is no session '2-hour'"):
        trainer.order(FAMILY, "2-hour", 0)


def test_a_session_can_have_a_family_of_the_trainers_own(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    files.begin_family(files.own_families(folder.path), "Moss Lane")
    assert "moss-lane" in [each["slug"] for each in trainer.choice()["families"]]
    told = trainer.do({**BEGIN, "family": "moss-lane"})
    assert record_of(folder, told["file"]).case == "moss-lane"


def test_a_session_begins_with_a_file_of_its_own_and_another_window_finds_it(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    state = trainer.do(dict(BEGIN))
    record = record_of(folder, state["file"])
    assert [each.id for each in record.released] == ["quay"]
    assert record.statements == ()
    assert state["next"]["part"] == 2
    assert Trainer(folder).state()["file"] == state["file"]


def test_parts_are_released_one_by_one_and_never_two_by_one_press(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    file = trainer.do(dict(BEGIN))["file"]
    press = {"do": "release", "seen": 1, "edit_id": "r1"}
    assert trainer.do(press)["released"] == 2
    assert trainer.do(press)["released"] == 2
    assert trainer.do({"do": "release", "seen": 1, "edit_id": "other"})["released"] == 2
    assert len(record_of(folder, file).released) == 2


def test_somebody_whom_the_room_drew_is_asked_about_in_the_rooms_own_words(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    file = trainer.do(dict(BEGIN))["file"]
    case = files.load_case(files.find_case(FAMILY))
    comes: Any = next(
        each.item
        for stage in case.stages[1:2]
        for each in stage.edits
        if isinstance(each, Add) and isinstance(each.item, Person)
    )
    with store.open_practice(folder.path / file) as practice:
        own = Person(id="ours", name=comes.name, note="drawn by us")
        practice.submit(Add(part="people", item=own))
    asked = trainer.do({"do": "release", "seen": 1, "edit_id": "r1"})
    assert [(each["id"], each["name"]) for each in asked["ask"]] == [("ours", comes.name)]
    assert asked["released"] == 1
    done = trainer.do({"do": "release", "seen": 1, "edit_id": "r2", "same": {"ours": True}})
    assert "ask" not in done
    assert done["released"] == 2
    family = record_of(folder, file).family
    assert [each.id for each in family.people if each.name == comes.name] == ["ours"]


def test_the_clock_runs_stands_still_and_begins_anew_with_a_step(
    trainer: Trainer, watch: Watch
) -> None:
    trainer.do(dict(BEGIN))
    trainer.do({"do": "clock", "on": True})
    watch.time += 60
    clock = trainer.state()["clock"]
    assert clock["now"] - clock["since"] + clock["used"] == 60
    trainer.do({"do": "clock", "on": False})
    watch.time += 600
    assert trainer.do({"do": "clock", "on": True})["clock"]["used"] == 60
    state = trainer.do({"do": "step", "to": 1})
    assert (state["step"], state["clock"]["used"]) == (1, 0)
    assert state["clock"]["since"] == watch.time  # it goes on running
    assert trainer.do({"do": "step", "to": 999})["step"] == len(state["steps"]) - 1


def test_begun_later_the_room_has_one_teams_map_up_to_there_as_its_own(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    state = trainer.do({**BEGIN, "told": 3})
    case = files.load_case(files.find_case(FAMILY))
    told = [each.id for each in case.stages[:3]]
    record = record_of(folder, state["file"])
    worked = worked_record(case, case.worked[0], set(told))
    assert [each.id for each in record.released] == told
    assert [each.words for each in record.statements] == [each.words for each in worked.statements]
    later = [each.words for each in case.worked[0].statements if each.from_stage not in told]
    assert later  # so there is something that must not be there
    assert not {each.words for each in record.statements} & set(later)
    assert {each.from_stage for each in record.statements} == {""}
    assert record.title == case.title
    assert state["next"]["part"] == 4
    with store.open_practice(folder.path / state["file"]) as practice:
        first = practice.record.statements[0]
        change = Change(part="statements", id=first.id, fields={"words": "Ours now."})
        assert practice.submit(change).status == "saved"
    assert trainer.do({"do": "release", "seen": 3, "edit_id": "r"})["released"] == 4


def test_the_next_group_begins_anew_and_the_work_before_is_kept(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    first = trainer.do({**BEGIN, "told": 2})
    with store.open_practice(folder.path / first["file"]) as practice:
        item = Statement(id="s", category=Category.HARM, words="The group before.")
        practice.submit(Add(part="statements", item=item))
    trainer.do({"do": "step", "to": 3})
    fresh = trainer.do({"do": "again"})
    assert fresh["file"] != first["file"]
    assert (fresh["step"], fresh["told"], fresh["session"]["id"]) == (0, 2, PLAN)
    # The room's page may still have it open: it is put away only when it has let go of it.
    assert fresh["leaving"] == first["file"]
    assert (folder.path / first["file"]).is_file()
    assert trainer.do({"do": "put_away"})["leaving"] == ""
    assert not (folder.path / first["file"]).exists()
    (away,) = (folder.path / PUT_AWAY).glob("*.practice")
    with store.open_practice(away) as practice:
        assert "The group before." in [each.words for each in practice.record.statements]
    said = [each.words for each in record_of(folder, fresh["file"]).statements]
    assert "The group before." not in said


def test_a_session_goes_on_with_the_file_that_is_open_under_any_name(
    trainer: Trainer, folder: PracticeFolder
) -> None:
    first = trainer.do(dict(BEGIN))["file"]
    trainer.do({"do": "end"})
    assert trainer.state() == {}
    state = trainer.do({**BEGIN, "file": first})
    assert (state["file"], state["told"]) == (first, 0)
    moved = store.rename(folder.path / first, "Our table")
    assert trainer.state()["file"] == moved.name != first
    with pytest.raises(Refusal, match="on another family"):
        trainer.do({**BEGIN, "family": "sluice-lane", "file": moved.name})
    moved.unlink()
    with pytest.raises(SosError, match="not in the practice folder any more"):
        trainer.state()
    assert trainer.do({"do": "end"}) == {}


def test_a_torn_note_of_the_session_is_no_session(trainer: Trainer, folder: PracticeFolder) -> None:
    trainer.do(dict(BEGIN))
    (folder.state / "session.json").write_text('{"family": "rop')
    assert trainer.state() == {}
