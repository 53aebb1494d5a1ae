"""A record written as YAML is the same record when it is read."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sos_widgets import files
from sos_widgets.errors import UnreadableFileError
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.model.stages import worked_record

CASE = files.load_case(Path(__file__).parent / "cases" / "small.yaml")
FULL = worked_record(CASE, CASE.worked[0], {"referral", "visit"})


def test_all_parts_come_back() -> None:
    assert files.record_from_yaml(files.record_to_yaml(FULL)) == FULL


HARD = st.text(
    st.sampled_from(
        "a :#-'\"\\|>&*!%@`{}[],?\n\r\t\x00\x1b\x7f\x85\xa0\u2028\u2029\ufeff\u202e\U0001f436"
    )
)


@given(words=st.text() | HARD, name=st.text(max_size=20) | HARD)
@example(words="one\n\n  two  \n", name="\x85")
@example(words="\n", name=" ")
@example(words="---", name="...")
def test_any_words_come_back_as_typed(words: str, name: str) -> None:
    words, name = (each.encode("utf-8", "replace").decode() for each in (words, name))
    record = Record(
        id="r",
        labels="",
        family=Family(people=(Person(id="ivy", name=name),)),
        statements=(Statement(id="s", category=Category.HARM, words=words),),
    )
    assert files.record_from_yaml(files.record_to_yaml(record)) == record


def test_several_mistakes_are_named_by_line() -> None:
    text = files.record_to_yaml(FULL)
    text = text.replace("category: harm", "category: hram")
    text = text.replace("does: nora", "dose: nora").replace("system: school", "system: scool", 1)
    with pytest.raises(UnreadableFileError) as caught:
        files.record_from_yaml(text, "shared.yaml")
    said = [str(problem) for problem in caught.value.problems]
    assert len(said) == 3
    lines = text.splitlines()
    for problem, words in zip(said, ("hram", "dose", "scool"), strict=True):
        line = next(n for n, each in enumerate(lines, 1) if words in each)
        assert f"shared.yaml, line {line}," in problem
        assert "Did you mean" in problem


def test_a_record_that_makes_no_sense_is_refused() -> None:
    text = files.record_to_yaml(replace(FULL, centre="elsewhere"))
    with pytest.raises(UnreadableFileError, match="'elsewhere' is not here"):
        files.record_from_yaml(text)


def test_a_newer_format_is_refused() -> None:
    text = files.record_to_yaml(FULL).replace("format: 1", "format: 99", 1)
    with pytest.raises(UnreadableFileError, match="newer version"):
        files.record_from_yaml(text)
