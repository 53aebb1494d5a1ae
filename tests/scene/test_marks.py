"""Boxes and moving: what every check of overlaps rests on."""

from __future__ import annotations

import pytest

from sos_widgets.scene.lettering import shorten, width, wrap
from sos_widgets.scene.marks import Circle, Group, Path, Rect, Text, box, line, moved, polygon


def test_a_box_holds_every_kind_of_mark() -> None:
    marks = Group(
        marks=(
            Circle(x=0, y=0, r=5),
            Rect(x=10, y=-20, w=5, h=5),
            Path(steps=line([(0, 0), (0, 40)])),
        )
    )
    assert box(marks) == (-5, -20, 15, 40)


def test_words_are_measured_from_their_anchor() -> None:
    left, _, right, _ = box(Text(words="Edith", x=100, y=0, anchor="middle"))
    assert left == pytest.approx(200 - right)
    assert box(Text(words="Edith", x=100, y=0, anchor="end"))[2] == 100


def test_nothing_cannot_be_measured() -> None:
    with pytest.raises(ValueError, match="nothing drawn"):
        box(Group())


def test_moving_takes_all_of_a_group_along() -> None:
    corner = Path(steps=polygon([(0, 0), (10, 0), (10, 10)], radius=2))
    group = Group(marks=(Circle(x=1, y=1, r=1), corner, Text(words="Ava", x=0, y=0)))
    before, after = box(group), box(moved(group, 30, 7))
    assert after == pytest.approx((before[0] + 30, before[1] + 7, before[2] + 30, before[3] + 7))


@pytest.mark.parametrize(
    "words", ["Bo", "Great-grandma Rosalind", "x" * 300, "a b " * 90, "🐕" * 40]
)
def test_wrapped_words_never_leave_their_room(words: str) -> None:
    rows = wrap(words, size=13, room=110)
    assert 1 <= len(rows) <= 2
    assert all(width(row, size=13) <= 110 for row in rows)
    assert "…" in rows[-1] or "".join(rows).replace(" ", "") == words.replace(" ", "")


def test_short_words_stay_whole() -> None:
    assert shorten("Edith", size=13, room=110) == "Edith"
