"""Every mark of the profile can be drawn, and told apart without colour."""

from __future__ import annotations

from itertools import combinations

import pytest

from sos_widgets.model.family import EventKind, Life, LinkKind, Quality, Shape, UnionKind
from sos_widgets.model.record import Strength
from sos_widgets.scene.legend import keys
from sos_widgets.scene.linework import drawn
from sos_widgets.scene.marks import Circle, Drawn, Mark, Path, Rect, Text, walked
from sos_widgets.scene.notation import notation
from sos_widgets.scene.theme import LIGHT

GROUPS = ("symbols", "partners", "events", "children", "bonds", "ties")


def looks(mark: Mark) -> tuple[object, ...]:
    """A mark as a photocopier sees it: everything but its colour."""
    if isinstance(mark, Text):
        return ("text", mark.words)
    assert isinstance(mark, Drawn)
    pen = (mark.width, mark.dash, mark.cap, mark.kind == "cross")
    if isinstance(mark, Path):
        return ("path", tuple((letter, tuple(at)) for letter, at in mark.steps), *pen)
    if isinstance(mark, Circle):
        return ("circle", mark.x, mark.y, mark.r, *pen)
    assert isinstance(mark, Rect)
    return ("rect", mark.x, mark.y, mark.w, mark.h, mark.radius, *pen)


def facts(group: str) -> list[str]:
    words = notation().words[group]
    return [fact for fact, spec in words.items() if spec.get("drawn", True) and "legend" in spec]


def test_the_profile_knows_every_fact_of_the_model() -> None:
    words = notation().words
    assert set(UnionKind) <= set(words["partners"])
    assert set(EventKind) == set(words["events"])
    assert set(LinkKind) <= set(words["children"])
    assert set(Quality) == set(words["bonds"])
    ties = {f"{strength}{stress}" for strength in Strength for stress in ("", "_stressful")}
    assert ties == set(words["ties"])
    assert set(Shape) | (set(Life) - {Life.BORN}) <= set(words["symbols"])


@pytest.mark.parametrize("group", GROUPS)
def test_marks_called_differently_differ_in_more_than_colour(group: str) -> None:
    rules = notation()
    found = keys([(group, fact) for fact in facts(group)], rules)
    assert {key.words for key in found} == {rules.legend(group, fact) for fact in facts(group)}
    seen = {key.words: tuple(looks(mark) for mark in walked(key.sample)) for key in found}
    assert all(seen.values())
    for one, other in combinations(seen, 2):
        assert seen[one] != seen[other], (one, other)


def test_a_difference_only_of_colour_would_be_found() -> None:
    way = ((0.0, 0.0), (40.0, 0.0))
    style = notation().line("bonds", "close")
    one, other = (drawn(way, style, kind="k", role=role) for role in ("ink", "edge-2"))
    assert one != other
    assert [looks(mark) for mark in one] == [looks(mark) for mark in other]


def test_samples_use_only_roles_that_a_theme_knows() -> None:
    rules = notation()
    used = [(group, fact) for group in GROUPS for fact in facts(group)]
    for key in keys([*used, ("household", ""), ("flow", "")], rules):
        for mark in walked(key.sample):
            for role in (getattr(mark, "fill", ""), getattr(mark, "stroke", "")):
                assert LIGHT.colour(role)
