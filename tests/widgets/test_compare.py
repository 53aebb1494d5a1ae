"""A version's picture beside today's, as the page asks for it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.model.edits import Add, Change
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Record, System, Tie
from sos_widgets.store import Practice, create
from sos_widgets.widgets.history import look_back

RECORD = Record(id="r", family=Family(people=(Person(id="mia", name="Mia", focal=True),)))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """A practice file in which something has been done three times."""
    with create(tmp_path / "one.practice", RECORD) as opened:
        opened.submit(Add(part="people", item=Person(id="rosa", name="Rosa")))
        opened.submit(Add(part="systems", item=System(id="school", name="School")))
        opened.submit(Add(part="ties", item=Tie(id="t", system="school")))
        yield opened


def test_the_genogram_of_a_version_stands_beside_todays(practice: Practice) -> None:
    reply = look_back(practice, {"do": "compare", "revision": 0, "tool": "genogram"})
    then, now = reply["pictures"]
    assert ("person-mia" in then, "person-rosa" in then) == (True, False)
    assert ("person-mia" in now, "person-rosa" in now) == (True, True)
    assert reply["changes"] == ["New: Rosa."]
    ring = 'stroke="var(--sos-edge-5'
    assert (then.count(ring), now.count(ring)) == (0, 1), "whom it is about is ringed"
    assert [each["title"].split(", ")[-1] for each in reply["sheets"]] == ["then", "now"]
    ids = re.findall(r' id="([^"]+)"', then + now)
    assert len(ids) == len(set(ids)), "both are on one page"
    assert json.dumps(reply)


def test_the_eco_map_of_a_version_stands_beside_todays(practice: Practice) -> None:
    reply = look_back(practice, {"do": "compare", "revision": 2, "tool": "ecomap"})
    assert reply["changes"] == ["School: new, an ordinary tie with the household."]
    then, now = reply["pictures"]
    assert (then.count('data-kind="tie"'), now.count('data-kind="tie"')) == (0, 1)
    practice.submit(Change(part="ties", id="t", fields={"strength": "wished"}))
    reply = look_back(practice, {"do": "compare", "revision": 3, "tool": "ecomap"})
    assert reply["changes"] == ["School: was ordinary, now wished-for."]


def test_nothing_has_changed_since_now(practice: Practice) -> None:
    for tool in ("genogram", "ecomap"):
        reply = look_back(practice, {"do": "compare", "revision": practice.revision, "tool": tool})
        assert reply["changes"] == []


def test_a_version_that_is_not_there_is_said_in_a_sentence(practice: Practice) -> None:
    with pytest.raises(NotFoundError, match="There is no version 99"):
        look_back(practice, {"do": "compare", "revision": 99, "tool": "genogram"})
