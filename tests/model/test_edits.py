from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import (
    Add,
    Change,
    Edit,
    Move,
    Remove,
    Together,
    apply,
    difference,
    edit_from_plain,
    edit_to_plain,
    fields_touched,
)
from sos_widgets.model.family import Bond, ParentLink, Person, TwinGroup, Union
from sos_widgets.model.record import Answer, Category, Pair, Rating, Record, Statement
from sos_widgets.model.sense import nonsense
from tests.model.families import edits, starting_record


def made(record: Record, all_edits: list[Edit]) -> Record:
    for edit in all_edits:
        try:
            record = apply(record, edit)
        except Refusal:
            continue
    return record


def ids(record: Record) -> list[str]:
    return [statement.id for statement in record.statements]


@given(st.lists(edits(), max_size=12))
@settings(max_examples=150, deadline=None)
def test_whatever_is_tried_a_record_stays_sensible(all_edits: list[Edit]) -> None:
    assert list(nonsense(made(starting_record(), all_edits))) == []


@given(st.lists(edits(), max_size=12), st.lists(edits(), max_size=12))
@settings(max_examples=150, deadline=None)
def test_a_difference_leads_from_one_record_to_the_other(
    one: list[Edit], other: list[Edit]
) -> None:
    before, after = made(starting_record(), one), made(starting_record(), other)
    assert apply(before, Together(edits=difference(before, after))) == after


@given(edits())
@settings(max_examples=150, deadline=None)
def test_an_edit_reads_back_as_it_was_written(edit: Edit) -> None:
    assert edit_to_plain(edit_from_plain(edit_to_plain(edit))) == edit_to_plain(edit)


def test_a_statement_is_put_before_another_and_at_the_end() -> None:
    record = starting_record()
    new = Statement(id="new", category=Category.HARM)
    assert ids(apply(record, Add(part="statements", item=new, before="s1")))[:2] == ["s0", "new"]
    assert ids(apply(record, Add(part="statements", item=new)))[-1] == "new"


def test_a_move_changes_place_and_category_in_one_gesture() -> None:
    moved = apply(
        starting_record(),
        Move(part="statements", id="s0", before="s3", fields={"category": "next_step"}),
    )
    assert ids(moved)[:3] == ["s1", "s2", "s0"]
    assert moved.statements[2].category is Category.NEXT_STEP


def test_edits_together_stand_or_fall_as_one() -> None:
    record = starting_record()
    both = Together(
        edits=(
            Change(part="statements", id="s0", fields={"words": "changed"}),
            Change(part="statements", id="gone", fields={"words": "x"}),
        )
    )
    with pytest.raises(Refusal, match="not here any more"):
        apply(record, both)
    assert record.statements[0].words == "words 0"


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (
            Add(part="parent_links", item=ParentLink(id="n", child="ama", parent="eli")),
            "would be among their own ancestors",
        ),
        (Add(part="unions", item=Union(id="n", a="ama", b="ama")), "cannot be their own partner"),
        (Add(part="bonds", item=Bond(id="n", a="ama", b="ama")), "two different people"),
        (
            Add(part="parent_links", item=ParentLink(id="n", child="cal", parent="ama")),
            "already drawn as a parent",
        ),
        (Add(part="people", item=Person(id="ama")), "already there"),
        (Add(part="unions", item=Union(id="n", a="ama", b="zoe")), "'zoe', who or which is not"),
        (Change(part="people", id="ama", fields={"shape": "squar"}), "Did you mean 'square'"),
        (Change(part="people", id="ama", fields={"nmae": "A"}), "Did you mean 'name'"),
        (Change(part="people", id="ama", fields={"id": "b"}), "An id stays as it is"),
        (Change(part="poeple", id="ama"), "no part 'poeple'"),
        (
            Add(
                part="ratings",
                item=Rating(id="n", scale="scale", who="Ama", number=11),
            ),
            "it goes from 0 to 10",
        ),
        (
            Add(part="ratings", item=Rating(id="n", scale="scale", who="Ama")),
            "needs a number",
        ),
        (
            Add(
                part="ratings",
                item=Rating(id="n", scale="scale", who="x", answer=Answer.WONT_SAY, number=3),
            ),
            "a number and also that there is none",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(edit: Edit, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        apply(starting_record(), edit)


def test_a_number_that_is_no_number_is_refused() -> None:
    plain = {"do": "add", "part": "ratings", "item": {"id": "n", "scale": "scale", "who": "x"}}
    for number in ("7", 7.5, True):
        plain["item"]["number"] = number  # type: ignore[index]
        with pytest.raises(Refusal, match="a whole number is needed"):
            edit_from_plain(plain)


def test_removing_somebody_first_says_what_hangs_on_them() -> None:
    record = starting_record()
    with pytest.raises(Refusal) as refusal:
        apply(record, Remove(part="people", id="ama"))
    for named in ("the partnership of Ama and Ben", "Ama as parent of Cal", "“words 0”"):
        assert named in str(refusal.value)
    after = apply(record, Remove(part="people", id="ama", cascade=True))
    assert after.family.unions == ()
    assert [link.id for link in after.family.parent_links] == ["l2", "l3"]
    assert {statement.who for statement in after.statements} == {"Ama"}, "the name stays as words"
    assert apply(after, Together(edits=difference(after, record))) == record


def test_a_household_loses_a_member_and_twins_their_bar() -> None:
    record = apply(
        starting_record(), Add(part="twins", item=TwinGroup(id="t", members=("cal", "dee")))
    )
    after = apply(record, Remove(part="people", id="cal", cascade=True))
    assert after.family.households[0].people == ("eli",)
    assert after.family.twins == ()


def test_a_pair_outlives_its_danger_statement() -> None:
    record = replace(
        starting_record(), pairs=(Pair(id="p", danger="s1", goal="s5", scale="scale"),)
    )
    after = apply(record, Remove(part="statements", id="s1", cascade=True))
    assert after.pairs[0].danger == ""
    assert after.pairs[0].goal == "s5"


def test_an_edit_says_which_fields_it_sets() -> None:
    edit = Together(
        edits=(
            Change(part="people", id="ama", fields={"name": "A", "note": "n"}),
            Remove(part="unions", id="u"),
        )
    )
    assert fields_touched(edit) == {
        ("people", "ama", "name"),
        ("people", "ama", "note"),
        ("unions", "u", "*"),
    }


def test_family_words_stay_out_of_reprs() -> None:
    person = Person(id="ama", name="Ama Secret", note="a note")
    assert repr(person) == "<Person ama>"
    assert "Secret" not in repr(Add(part="people", item=person))
