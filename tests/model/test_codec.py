from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets.errors import NewerFormatError, Refusal
from sos_widgets.model.codec import from_plain, to_plain
from sos_widgets.model.edits import Edit
from sos_widgets.model.family import Household, Person
from sos_widgets.model.record import Record
from sos_widgets.model.upgrades import upgraded
from tests.model.families import edits, starting_record
from tests.model.test_edits import made


@given(st.lists(edits(), max_size=10))
@settings(max_examples=80, deadline=None)
def test_a_record_reads_back_as_it_was_written(all_edits: list[Edit]) -> None:
    record = made(starting_record(), all_edits)
    assert from_plain(Record, to_plain(record)) == record


def test_what_stands_at_its_default_is_not_written() -> None:
    assert to_plain(Person(id="ama", name="Ama")) == {"id": "ama", "name": "Ama"}


@pytest.mark.parametrize(
    ("kind", "plain", "sentence"),
    [
        (Person, {"id": "a", "brn": "2019"}, "no field 'brn'. Did you mean 'born'?"),
        (Person, {"name": "A"}, "the field 'id' is missing"),
        (Person, {"id": "a", "focal": "yes"}, "true or false is needed here, not 'yes'"),
        (Person, {"id": "a", "name": ["A"]}, "words is needed here, not a list"),
        (Person, "ama", "fields and their values are needed"),
        (Household, {"id": "h", "members": "ama"}, "a list is needed here"),
        (
            Household,
            {"id": "h", "members": [{"person": "a"}, {"persn": "b"}]},
            "household, members 2: there is no field 'persn'. Did you mean 'person'?",
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(
    kind: type[Any], plain: Any, sentence: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        from_plain(kind, plain)
    assert sentence in str(refusal.value)


def test_long_right_to_left_and_hostile_words_are_kept_as_typed() -> None:
    for words in (
        "x" * 10_000,
        "مرحبا بالعالم",
        "👩‍👧 family",
        "<script>alert(1)</script>",
        "a\u0000b",
    ):
        person = Person(id="a", note=words)
        assert from_plain(Person, to_plain(person)).note == words


def test_half_a_character_from_a_browser_does_not_break_saving() -> None:
    words = from_plain(Person, {"id": "a", "name": "half \ud83d"}).name
    assert words.encode("utf-8").decode("utf-8") == words


def test_a_newer_format_is_left_alone_and_an_older_one_upgraded() -> None:
    with pytest.raises(NewerFormatError, match="newer version of the workbench"):
        upgraded({}, 99)
    steps = {1: lambda plain: {**plain, "second": True}, 2: lambda plain: {**plain, "third": True}}
    assert upgraded({}, 1, present=3, steps=steps) == {"second": True, "third": True}
