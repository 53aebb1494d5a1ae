"""Different views to be curious about: prompts that neither reckon nor open on a child's number."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets.model.family import Family, Person
from sos_widgets.model.record import Answer, Meeting, Rating, Record, Role, Scale, View
from sos_widgets.scene.curious import curious

PEOPLE = ("nan", "kelly", "mia")
FAMILY = Family(
    people=(
        Person(id="nan", name="Nan Beryl"),
        Person(id="kelly", name="Kelly Hart"),
        Person(id="mia", name="Mia Hart", focal=True),
        Person(id="kit", name="Kit Hart"),
        Person(id="kit2", name="Kit Moss"),
    )
)


def said(who: str, number: int | None, **more: object) -> Rating:
    role = Role.CHILD if who == "mia" else Role.FAMILY
    fields = {"role": role, "meeting": "m2", **more}
    if number is None:
        fields.setdefault("answer", Answer.DONT_KNOW)
    id_ = f"{who}-{fields['meeting']}-{fields.get('view', '')}"
    return Rating(id=id_, scale="s", who=who, number=number, **fields)  # type: ignore[arg-type]


def asked(*ratings: Rating) -> tuple[str, ...]:
    record = Record(
        id="r",
        family=FAMILY,
        meetings=(Meeting(id="m1"), Meeting(id="m2")),
        scales=(Scale(id="s"),),
        ratings=ratings,
    )
    return curious(record, "s")


def test_the_two_who_stand_furthest_apart_are_asked_what_they_see() -> None:
    first = asked(said("nan", 3), said("kelly", 7), said("kit", 5))[0]
    assert first.startswith("Kelly stands at 7 and Nan at 3.")


def test_who_stand_close_are_asked_whether_they_mean_the_same() -> None:
    assert asked(said("nan", 4), said("kelly", 5))[0].startswith("Nan and Kelly stand close")


def test_answers_that_are_no_number_have_questions_of_their_own() -> None:
    told = " ".join(
        asked(
            said("nan", None, answer=Answer.IT_DEPENDS),
            said("kelly", None, answer=Answer.WONT_SAY),
            said("School nurse, Ms Low", None),
        )
    )
    assert "Nan says that it depends." in told
    assert "Kelly would rather not say." in told
    assert "School nurse does not know." in told


def test_who_has_moved_furthest_is_asked_what_they_have_seen_since() -> None:
    earlier = (said("nan", 3, meeting="m1"), said("kelly", 6, meeting="m1"))
    told = asked(*earlier, said("nan", 6), said("kelly", 5))
    assert any(each.startswith("Nan stood at 3 last time and stands at 6 now.") for each in told)


def test_a_guess_stands_beside_what_was_said() -> None:
    guess = said("kelly", 2, view=View.GUESS, guessed_by="nan")
    assert any(
        "Nan guessed that Kelly would say 2; Kelly says 6" in each
        for each in asked(said("kelly", 6), said("nan", 6), guess)
    )
    alone = asked(said("nan", 6), guess)
    assert any(each.startswith("Nan guessed what Kelly would say.") for each in alone)


def test_two_of_one_first_name_are_told_apart() -> None:
    told = asked(said("kit", 2), said("kit2", 8))
    assert told[0].startswith("Kit Moss stands at 8 and Kit Hart at 2.")


def test_one_voice_alone_is_nothing_to_be_curious_about_yet() -> None:
    assert asked(said("nan", 3)) == ()
    assert asked() == ()


NUMBERS = st.one_of(st.none(), st.integers(0, 10))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(PEOPLE), NUMBERS, st.sampled_from(View)), max_size=8))
def test_no_question_opens_on_the_child_or_tells_a_childs_number(
    views: list[tuple[str, int | None, View]],
) -> None:
    ratings = [
        replace(
            said(who, number, view=view, meeting=f"m{n % 2 + 1}"),
            id=f"r{n}",
            guessed_by="nan" if view is View.GUESS else "",
        )
        for n, (who, number, view) in enumerate(views)
    ]
    for question in asked(*ratings):
        assert question.endswith("?")
        assert not question.startswith("Mia")
        assert not re.search(r"Mia (stands|stood|says|would say) (at )?\d|average", question)


def test_that_search_would_find_a_childs_number() -> None:
    told = asked(said("nan", 3), said("kelly", 7))
    assert re.search(r"Nan at \d", told[0])
    assert re.search(r"Kelly (stands|stood|says|would say) (at )?\d", told[0])
