"""Rounds in private: nothing is shown early, all is shown together, and nothing is lost."""

from __future__ import annotations

import pytest

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Add, Remove, apply
from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import (
    Answer,
    Draft,
    DraftRound,
    Meeting,
    Rating,
    Record,
    Role,
    Round,
    Scale,
    Sealed,
    Turn,
    View,
)
from sos_widgets.model.rounds import reveal, still_open, without_sealed

ROUND = Round(id="round", scales=("s1", "s2"), meeting="m")


def record(*, answered: tuple[str, ...] = ("child", "nan", "guess")) -> Record:
    """Three turns on two scales; those named have answered on both."""
    return Record(
        id="r",
        family=Family(people=(Person(id="mia", name="Mia"), Person(id="nan", name="Nan"))),
        meetings=(Meeting(id="m"),),
        scales=(Scale(id="s1"), Scale(id="s2"), Scale(id="s3")),
        rounds=(ROUND,),
        turns=(
            Turn(id="child", round="round", who="mia", role=Role.CHILD),
            Turn(id="nan", round="round", who="nan", view=View.OWN),
            Turn(id="guess", round="round", who="mia", view=View.GUESS, guessed_by="nan"),
        ),
        sealed=tuple(
            Sealed(id=f"{turn}-{scale}", turn=turn, scale=scale, number=number, reason=turn)
            for turn in answered
            for number, scale in enumerate(ROUND.scales, 3)
        ),
    )


def test_whoever_has_not_answered_everything_is_still_to_answer() -> None:
    assert still_open(record(), ROUND) == ()
    half = record(answered=("nan", "guess"))
    half = apply(half, Add(part="sealed", item=Sealed(id="x", turn="child", scale="s1", number=1)))
    assert [turn.id for turn in still_open(half, ROUND)] == ["child"]


def test_all_answers_come_on_the_line_together_the_children_last() -> None:
    after = apply(record(), reveal(record(), "round"))
    assert (after.rounds, after.turns, after.sealed) == ((), (), ())
    said = [(each.scale, each.who, each.view, each.number) for each in after.ratings]
    assert said == [
        ("s1", "nan", View.OWN, 3),
        ("s1", "mia", View.GUESS, 3),
        ("s1", "mia", View.IN_ROLE, 3),
        ("s2", "nan", View.OWN, 4),
        ("s2", "mia", View.GUESS, 4),
        ("s2", "mia", View.IN_ROLE, 4),
    ]
    assert {each.meeting for each in after.ratings} == {"m"}
    assert after.ratings[1].guessed_by == "nan"
    assert after.ratings[2] == Rating(
        id="of-child-s1",
        scale="s1",
        who="mia",
        role=Role.CHILD,
        meeting="m",
        number=3,
        reason="child",
        view=View.IN_ROLE,
    )


def test_nothing_is_shown_while_somebody_is_still_to_answer() -> None:
    with pytest.raises(Refusal, match="Still to answer: Nan"):
        reveal(record(answered=("child", "guess")), "round")
    with pytest.raises(Refusal, match="not here any more"):
        reveal(record(), "gone")


def test_somebody_left_out_takes_their_answers_along() -> None:
    left = apply(record(), Remove(part="turns", id="nan", cascade=True))
    assert [each.turn for each in left.sealed] == ["child", "child", "guess", "guess"]
    assert len(apply(left, reveal(left, "round")).ratings) == 4
    alone = record(answered=())
    for turn in ("child", "nan", "guess"):
        alone = apply(alone, Remove(part="turns", id=turn))
    with pytest.raises(Refusal, match="Nobody has been asked"):
        reveal(alone, "round")


def test_a_scale_that_goes_leaves_the_round_with_the_others() -> None:
    left = apply(record(), Remove(part="scales", id="s1", cascade=True))
    assert left.rounds[0].scales == ("s2",)
    assert {each.scale for each in left.sealed} == {"s2"}
    gone = apply(left, Remove(part="scales", id="s2", cascade=True))
    assert (gone.rounds, gone.turns, gone.sealed) == ((), (), ())


def test_an_answer_is_on_the_scale_and_given_once() -> None:
    def with_answer(**said: object) -> Record:
        item = Sealed(id="x", turn="nan", scale="s2", **said)  # type: ignore[arg-type]
        return apply(record(answered=()), Add(part="sealed", item=item))

    assert with_answer(answer=Answer.WONT_SAY).sealed
    for wrong in ({"number": 11}, {"number": None}, {"number": 3, "answer": Answer.DONT_KNOW}):
        with pytest.raises(Refusal):
            with_answer(**wrong)
    twice = Sealed(id="twice", turn="nan", scale="s1", number=1)
    with pytest.raises(Refusal, match="twice in one round"):
        apply(record(), Add(part="sealed", item=twice))


def test_a_record_leaves_its_file_without_what_nobody_has_seen() -> None:
    left = without_sealed(record())
    assert (left.rounds, left.turns, left.sealed) == ((), (), ())
    assert left.scales == record().scales
    assert without_sealed(left) is left


def test_a_draft_leaves_its_file_once_all_have_been_laid_open() -> None:
    closed, opened = DraftRound(id="now"), DraftRound(id="before", shown=True)
    drafts = (
        Draft(id="a", round="now", words="Mine."),
        Draft(id="b", round="before", words="Ours."),
    )
    left = without_sealed(Record(id="r", draft_rounds=(closed, opened), drafts=drafts))
    assert [each.words for each in left.drafts] == ["Ours."]
