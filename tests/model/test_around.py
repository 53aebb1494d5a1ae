"""The eco map of a day, and what differs between two."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.around import (
    NOW,
    as_at_meeting,
    as_on,
    drawn,
    map_differences,
    times_of,
)
from sos_widgets.model.dates import When
from sos_widgets.model.record import Flow, Meeting, Record, Released, Strength, System, Tie

SCHOOL, BANK, CLUB = (System(id=id_, name=id_.title()) for id_ in ("school", "bank", "club"))


def tie(id_: str, system: str = "school", **more: object) -> Tie:
    return Tie(id=id_, system=system, **more)  # type: ignore[arg-type]


def on(record: Record, day: str) -> dict[str, tuple[str, bool]]:
    """The ties of a day, with their strength and whether they have ended."""
    found = as_on(record, When(day))
    return {each.id: (each.strength.value, each.ended) for each in found.ties}


RECORD = Record(
    id="r",
    systems=(SCHOOL, BANK, CLUB),
    ties=(
        tie("old", strength=Strength.WEAK, until=When("April 2026")),
        tie("new", strength=Strength.STRONG, since=When("May 2026")),
        tie("food", "bank", since=When("2026-06-01")),
    ),
)


def test_a_tie_is_there_from_when_it_began_until_it_ended() -> None:
    assert on(RECORD, "2026-03-19") == {"old": ("weak", False)}
    assert on(RECORD, "2026-05-20") == {"old": ("weak", True), "new": ("strong", False)}
    assert set(on(RECORD, "2026-07-01")) == {"old", "new", "food"}
    assert as_on(RECORD, When("when Mia was little")) is RECORD


def test_whoever_is_known_only_from_later_is_not_on_the_map_yet() -> None:
    march = as_on(RECORD, When("2026-03-19"))
    assert [each.id for each in march.systems] == ["school", "club"]
    assert str(march.family.as_at) == "19 March 2026"


def test_an_ended_tie_that_another_followed_is_not_drawn_beside_it() -> None:
    assert [each.id for each in drawn(RECORD.ties)] == ["new", "food"]
    assert [each.id for each in drawn(RECORD.ties[:1])] == ["old"]
    ended = tie("ended", strength=Strength.ENDED)
    assert [each.id for each in drawn((ended, tie("other")))] == ["ended", "other"]


def test_of_a_tie_that_says_only_that_it_ended_nothing_is_claimed_before() -> None:
    ended = tie("t", strength=Strength.ENDED, since=When("February 2023"), words="Not any more")
    record = replace(RECORD, ties=(ended,))
    assert on(record, "2024") == {"t": ("ended", True)}
    (before,) = as_on(record, When("2022")).ties
    assert (before.strength, before.words) == (Strength.ORDINARY, "how strong is not known")


def test_before_each_date_of_a_tie_and_each_meeting_is_a_time() -> None:
    ties = (*RECORD.ties, tie("odd", since=When("when Mia was little"), until=When("about 1985")))
    meetings = (Meeting(id="m", date=When("2026-05-31")), Meeting(id="n"))
    record = replace(RECORD, ties=ties, meetings=meetings)
    times = times_of(record)
    assert [(each.id, str(each.day)) for each in times] == [
        ("before:April 2026", "before April 2026"),
        ("before:May 2026", "before May 2026"),
        ("before:2026-06-01", "before 1 June 2026"),
        ("meeting:m", "31 May 2026"),
        ("meeting:n", ""),
    ]
    assert {each.id for each in times[0].told_by(RECORD).ties} == {"old"}
    assert {each.id for each in times[1].told_by(RECORD).ties} == {"old"}
    assert NOW.told_by(record) is record


def test_a_meeting_without_a_history_shows_what_the_story_had_told_by_then() -> None:
    meeting = Meeting(id="m", date=When("2026-06-02"), from_stage="one")
    record = replace(
        RECORD,
        released=(Released(id="one"), Released(id="two")),
        systems=(SCHOOL, replace(BANK, from_stage="one"), replace(CLUB, from_stage="two")),
        ties=(*RECORD.ties, tie("later", from_stage="two")),
    )
    then = as_at_meeting(record, meeting)
    assert [each.id for each in then.systems] == ["school", "bank"]
    assert "later" not in {each.id for each in then.ties}


def changed(before: Record, after: Record) -> dict[str, list[tuple[str, str]]]:
    """By system, the ids of what each tie was and is."""
    return {
        each.id: [
            (pair.before.id if pair.before else "", pair.after.id if pair.after else "")
            for pair in each.ties
        ]
        for each in map_differences(before, after)
    }


def test_what_is_the_same_is_no_difference() -> None:
    same = replace(RECORD, ties=tuple(replace(each, source="School") for each in RECORD.ties))
    assert changed(RECORD, same) == {}
    # One that has ended says no more than that.
    ended = replace(RECORD, ties=(tie("t", strength=Strength.ENDED, words="a"),))
    other = replace(RECORD, ties=(tie("t", strength=Strength.ENDED, words="b"),))
    assert changed(ended, other) == {}


def test_two_ties_one_after_the_other_are_one_that_has_changed() -> None:
    assert changed(as_on(RECORD, When("2026-03-19")), RECORD) == {
        "bank": [("", "food")],
        "school": [("old", "new")],
    }


def test_new_changed_and_gone_are_found_in_that_order() -> None:
    before = replace(RECORD, systems=(SCHOOL, BANK), ties=(tie("a"), tie("b", "bank")))
    after = replace(
        RECORD,
        systems=(replace(SCHOOL, name="Hill School"), CLUB),
        ties=(tie("a", flow=Flow.BOTH), tie("c", "club"), tie("d", who="mia")),
    )
    assert changed(before, after) == {
        "club": [("", "c")],
        "school": [("a", "a"), ("", "d")],
        "bank": [("b", "")],
    }
    assert [each.id for each in map_differences(before, after)] == ["club", "school", "bank"]
    assert map_differences(before, after)[1].renamed
