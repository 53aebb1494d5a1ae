"""What changed since the meeting before: found in the log, whatever else was done there."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, Together
from sos_widgets.model.item import Item
from sos_widgets.model.record import Category, Meeting, Record, Released, Statement
from sos_widgets.store import Practice, Since, create, meeting_now, open_practice

_number = itertools.count(1)
FIRST = Meeting(id="m1", title="First", date=When("2026-05-14"))
SECOND = Meeting(id="m2", title="Second", date=When("2026-07-16"))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with create(tmp_path / "quay.practice", Record(id="room")) as made:
        yield made


def done(practice: Practice, *edits: Edit) -> None:
    for edit in edits:
        answer = practice.submit(edit)
        assert answer.status == "saved", answer.sentence


def put(part: str, item: Item) -> Add:
    return Add(part=part, item=item)


def said(id_: str, words: str = "", category: Category = Category.HARM, meeting: str = "") -> Add:
    words = words or f"words of {id_}"
    return put("statements", Statement(id=id_, category=category, words=words, meeting=meeting))


def story(id_: str) -> Add:
    return put("released", Released(id=id_))


def worded(id_: str, words: str) -> Change:
    return Change(part="statements", id=id_, fields={"words": words})


def told(practice: Practice, meeting: Meeting = SECOND) -> dict[str, str]:
    """What changed, by statement, in a word each."""
    found = {}
    held = practice.record.meeting(meeting.id)
    assert held
    for each in Since(practice).changes(held):
        kinds = ["new"] * (not each.before) + ["gone"] * (not each.after)
        kinds += ["reworded"] * each.reworded + ["moved"] * each.moved
        assert each.id not in found, "a statement is told of once"
        found[each.id] = " ".join(kinds)
    return found


def test_new_reworded_moved_and_gone_are_told_and_the_rest_is_not(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("a"), said("b"), said("c"), said("d"), said("e"))
    done(practice, put("meetings", SECOND))
    assert told(practice) == {}
    to = {"category": Category.COMPLICATING_FACTOR.value}
    done(
        practice,
        worded("b", "in other words"),
        Move(part="statements", id="c", before="", fields=to),
        Remove(part="statements", id="d"),
        Move(part="statements", id="e", before="a"),
        Change(part="statements", id="a", fields={"source": "School"}),
        said("f"),
        said("blank", " "),
    )
    assert told(practice) == {"b": "reworded", "c": "moved", "d": "gone", "f": "new"}
    assert told(practice, FIRST) == {}


def test_what_was_done_between_the_meetings_counts_for_the_second(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("at"), story("next part"))
    done(practice, said("between"), worded("at", "since then"), put("meetings", SECOND))
    done(practice, said("second"))
    assert told(practice) == {"at": "reworded", "between": "new", "second": "new"}


def test_a_third_meeting_leaves_what_the_second_found_as_it_was(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), put("meetings", SECOND), said("second"))
    third = Meeting(id="m3", date=When("2026-09-01"))
    done(practice, put("meetings", third), said("third"), worded("second", "new words"))
    assert told(practice) == {"second": "new"}
    assert told(practice, third) == {"third": "new", "second": "reworded"}


def test_where_it_was_said_decides_over_when_it_was_typed(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("before"), put("meetings", SECOND))
    done(practice, said("late", meeting="m1"), said("now", meeting="m2"))
    done(practice, Change(part="statements", id="before", fields={"meeting": "m2"}))
    assert told(practice) == {"before": "new", "now": "new"}


def test_undo_redo_and_a_restored_version_are_no_changes_of_their_own(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("a"), put("meetings", SECOND))
    done(practice, worded("a", "other words"))
    assert told(practice) == {"a": "reworded"}
    practice.undo("u1")
    assert told(practice) == {}
    practice.redo("r1")
    assert told(practice) == {"a": "reworded"}
    practice.undo("u2")
    practice.undo("u3")  # The second meeting is not here any more ...
    assert practice.record.meetings == (FIRST,)
    assert meeting_now(practice) == "m1"
    practice.redo("r2")  # ... and here it is again, with its own beginning.
    done(practice, said("b"))
    assert told(practice) == {"b": "new"}
    practice.restore(3, "back")
    assert told(practice) == {}


def test_a_meeting_put_down_by_mistake_ends_nothing(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("a"), put("meetings", Meeting(id="oops")))
    done(practice, Remove(part="meetings", id="oops"), worded("a", "still at the first"))
    done(practice, put("meetings", SECOND))
    assert told(practice) == {}


def test_another_windows_work_counts_like_ones_own(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("a"), put("meetings", SECOND))
    with open_practice(practice.path) as other:
        done(other, worded("a", "from the other window"), said("b"))
        assert told(other) == {"a": "reworded", "b": "new"}
    practice.refresh()
    assert told(practice) == {"a": "reworded", "b": "new"}


def test_a_worked_example_knows_what_was_said_at_a_meeting(tmp_path: Path) -> None:
    def item(id_: str, stage: str, meeting: str = "") -> Statement:
        return Statement(
            id=id_, category=Category.HARM, words=id_, from_stage=stage, meeting=meeting
        )

    record = Record(
        id="worked",
        released=(Released(id="s1"), Released(id="s2"), Released(id="s3")),
        meetings=(
            Meeting(id="m1", date=When("2026-05-14"), from_stage="s1"),
            Meeting(id="m2", date=When("2026-07-16"), from_stage="s2"),
        ),
        statements=(
            item("first", "s1", "m1"),
            item("early", "s1"),
            item("said", "s2", "m2"),
            item("known", "s2"),
            item("late", "s3"),
        ),
    )
    with create(tmp_path / "worked.practice", record) as practice:
        assert told(practice) == {"said": "new", "known": "new"}
        assert meeting_now(practice) == ""
        # The room goes on from there: what it does belongs to its own next meeting.
        done(practice, worded("first", "in our words"))
        third = Meeting(id="m3", date=When("2026-09-01"))
        done(practice, put("meetings", third), said("ours"))
        assert told(practice) == {"said": "new", "known": "new"}
        assert told(practice, third) == {"first": "reworded", "ours": "new"}
        # Removed and brought back, a meeting of the beginning is still of the beginning.
        done(practice, Remove(part="meetings", id="m2", cascade=True))
        practice.undo("back")
        assert told(practice) == {"said": "new", "known": "new"}
        assert told(practice, third) == {"first": "reworded", "ours": "new"}


def test_a_meeting_put_down_out_of_order_tells_only_what_says_so(practice: Practice) -> None:
    done(practice, put("meetings", SECOND), said("a"), put("meetings", FIRST))
    done(practice, said("b", meeting="m2"), said("c"))
    assert told(practice) == {"b": "new"}


def test_the_newest_meeting_goes_on_until_the_story_does(practice: Practice) -> None:
    assert meeting_now(practice) == ""
    done(practice, story("one"), put("meetings", FIRST), said("a"))
    assert meeting_now(practice) == "m1"
    done(practice, story("two"))
    assert meeting_now(practice) == ""
    done(practice, put("meetings", SECOND))
    assert meeting_now(practice) == "m2"


def test_a_meeting_that_is_not_yet_on_disk_goes_on_all_the_same(practice: Practice) -> None:
    done(practice, put("meetings", FIRST), said("a"))
    practice.path.rename(practice.path.with_suffix(".away"))
    practice.path.mkdir()
    assert practice.submit(put("meetings", SECOND)).status == "unsaved"
    assert meeting_now(practice) == "m2"


@pytest.mark.slow
def test_three_thousand_edits_are_looked_through_in_a_moment(practice: Practice) -> None:
    done(practice, put("meetings", FIRST))
    for chapter in range(2):
        cards = tuple(said(f"c{chapter}-{n}", "words " * 12) for n in range(150))
        done(practice, Together(edits=cards))
        for n in range(1500):
            done(practice, worded(f"c{chapter}-{n % 150}", f"words {n} " * 12))
        if not chapter:
            done(practice, put("meetings", SECOND))
    since = Since(practice)
    start = time.perf_counter()
    assert len(since.changes(SECOND)) == 150
    first = time.perf_counter()
    done(practice, worded("c0-0", "one more"))
    edited = time.perf_counter()
    assert len(since.changes(SECOND)) == 151
    again = time.perf_counter()
    assert first - start < 1
    assert again - edited < 0.05
