"""How what was done is named, in a list of versions and aloud."""

import pytest

from sos_widgets.model.parts import label_of
from sos_widgets.model.record import Category, PlanDay, Record, Scale, Statement

WHOLE = Record(id="r", title="Our work")


@pytest.mark.parametrize(
    ("part", "item", "said"),
    [
        ("statements", Statement(id="s", category=Category.HARM), "the statement"),
        (
            "statements",
            Statement(id="s", category=Category.HARM, words="Cold."),
            "the statement “Cold.”",
        ),
        ("scales", Scale(id="s"), "the scale"),
        ("plan_days", PlanDay(id="d", plan="p"), "a day of a plan"),
    ],
)
def test_what_has_no_words_yet_is_named_without_empty_quotation_marks(
    part: str, item: object, said: str
) -> None:
    assert label_of(WHOLE, part, item) == said
