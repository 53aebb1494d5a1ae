"""The eco map as it stood at the end of a meeting: found in the log, or told by the ties."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, Edit, Together
from sos_widgets.model.item import Item
from sos_widgets.model.record import Meeting, Record, Released, Strength, System, Tie
from sos_widgets.store import EcomapTimes, Practice, create

FIRST = Meeting(id="m1", title="First", date=When("2026-05-14"))
SECOND = Meeting(id="m2", title="Second", date=When("2026-07-16"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    begun = Record(
        id="room",
        systems=(System(id="school", name="School"),),
        ties=(Tie(id="t", system="school", strength=Strength.WEAK),),
    )
    with create(tmp_path / "quay.practice", begun) as made:
        yield made


def done(practice: Practice, *edits: Edit) -> None:
    for edit in edits:
        answer = practice.submit(edit)
        assert answer.status == "saved", answer.sentence


def put(part: str, item: Item) -> Add:
    return Add(part=part, item=item)


def strength(value: str) -> Change:
    return Change(part="ties", id="t", fields={"strength": value})


def strengths(practice: Practice) -> dict[str, str]:
    """How strong the tie was at each time."""
    times = EcomapTimes(practice)
    return {
        time.id: ", ".join(tie.strength.value for tie in times.record(time).ties)
        for time in times.times()
    }


def test_each_meeting_shows_the_map_as_it_had_ended(practice: Practice) -> None:
    assert strengths(practice) == {"now": "weak"}
    done(practice, put("meetings", FIRST), strength("ordinary"))
    assert strengths(practice) == {"now": "ordinary"}, "a meeting that goes on is now"
    done(practice, put("released", Released(id="two")), strength("strong"))
    assert strengths(practice) == {"meeting:m1": "ordinary", "now": "strong"}
    done(practice, put("meetings", SECOND), put("released", Released(id="three")))
    done(practice, strength("ended"))
    assert strengths(practice) == {
        "meeting:m1": "ordinary",
        "meeting:m2": "strong",
        "now": "ended",
    }


def test_what_is_undone_was_never_so(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), strength("strong"))
    practice.undo("u")
    done(practice, put("released", Released(id="two")))
    assert strengths(practice)["meeting:m1"] == "weak"


def test_a_meeting_put_down_out_of_its_order_is_told_by_the_ties(practice: Practice) -> None:
    later = Tie(id="late", system="school", strength=Strength.STRONG, since=When("2026-06-01"))
    done(practice, put("meetings", SECOND), put("ties", later), put("meetings", FIRST))
    done(practice, put("released", Released(id="two")))
    assert strengths(practice) == {
        "meeting:m1": "weak",
        "before:2026-06-01": "weak",
        "meeting:m2": "weak, strong",
        "now": "weak, strong",
    }


def test_meetings_that_a_file_began_with_are_told_by_the_ties(tmp_path: Path) -> None:
    begun = Record(
        id="room",
        meetings=(FIRST, SECOND),
        systems=(System(id="school"),),
        ties=(Tie(id="t", system="school", since=When("June 2026")),),
    )
    with create(tmp_path / "begun.practice", begun) as practice:
        done(practice, strength("strong"))
        times = EcomapTimes(practice)
        systems = {time.id: len(times.record(time).systems) for time in times.times()}
        assert systems == {"meeting:m1": 0, "before:June 2026": 0, "meeting:m2": 1, "now": 1}
        assert strengths(practice)["meeting:m2"] == "ordinary"


def test_the_first_meeting_that_differs_is_found(practice: Practice) -> None:
    times = EcomapTimes(practice)
    assert times.first_meeting_that_differs() is None
    done(practice, put("meetings", FIRST), put("released", Released(id="two")))
    assert times.first_meeting_that_differs() is None
    done(
        practice, put("meetings", SECOND), put("released", Released(id="three")), strength("strong")
    )
    first = times.first_meeting_that_differs()
    assert first is not None
    assert first[0].id == "m1"
    assert [tie.strength for tie in first[1].ties] == [Strength.WEAK]


def test_how_the_map_stood_is_no_conflict_and_no_words(practice: Practice, tmp_path: Path) -> None:
    with create(tmp_path / "other.practice", Record(id="other")):
        pass
    from sos_widgets.store import open_practice

    with open_practice(practice.path) as other:
        base = practice.revision
        keep = Change(part="record", fields={"ring": ["school"]})
        another = Change(part="record", fields={"ring": ["gp", "school"]})
        one = Add(part="systems", item=System(id="gp"))
        two = Add(part="systems", item=System(id="club"))
        done(practice, Together(edits=(one, keep)))
        answer = other.submit(Together(edits=(two, another)), base=base)
        assert (answer.status, answer.sentence) == ("saved", "")
        assert other.record.ring == ("gp", "school")
        assert other.record.set_aside == ()
        assert practice.versions()[1].label == "add a system"
