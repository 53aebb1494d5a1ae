"""Every mark of every profile can be drawn, and told apart without colour."""

from __future__ import annotations

import re
from itertools import combinations
from types import MappingProxyType

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.model.family import EventKind, Life, LinkKind, Quality, Shape, UnionKind
from sos_widgets.model.record import Strength
from sos_widgets.render.svg import svg
from sos_widgets.scene.examples import GROUPS, example, facts
from sos_widgets.scene.legend import keys
from sos_widgets.scene.linework import drawn
from sos_widgets.scene.marks import Mark, Text, walked
from sos_widgets.scene.notation import Notation, notation, profiles
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.theme import LIGHT, Theme

PROFILES = [notation(name) for name in profiles()]
ONE_INK = Theme(
    name="one ink",
    colours=MappingProxyType(
        {
            role: "#000000" if role[:4] in ("ink", "mute", "fain", "edge") else "#ffffff"
            for role in LIGHT.colours
        }
    ),
)
per_profile = pytest.mark.parametrize("rules", PROFILES, ids=lambda rules: rules.name)


def photocopied(marks: tuple[Mark, ...]) -> str:
    """Marks as a photocopier sees them, without the words that say what each is."""
    scene = Scene(title="t", description="d", marks=marks, size=(10.0, 10.0))
    return re.sub(
        r"<title.*?</desc>| (?:id|data-kind|aria-label)=\"[^\"]*\"", "", svg(scene, theme=ONE_INK)
    )


def named(rules: Notation) -> list[tuple[str, str]]:
    return [fact for group in GROUPS for fact in facts(group, rules)]


def shown(rules: Notation, fact: tuple[str, str]) -> tuple[Mark, ...]:
    return example(*fact, rules)


@per_profile
def test_a_profile_knows_every_fact_of_the_model_that_the_boards_offer(rules: Notation) -> None:
    words = rules.words
    assert set(UnionKind) <= set(words["partners"])
    assert set(EventKind) == set(words["events"])
    assert set(LinkKind) <= set(words["children"])
    ties = {f"{strength}{stress}" for strength in Strength for stress in ("", "_stressful")}
    assert ties == set(words["ties"])
    assert set(Shape) | (set(Life) - {Life.BORN}) <= set(words["symbols"])
    assert {"close", "very_close", "distant", "conflict", "ended", "mended", "care"} <= set(
        words["bonds"]
    )


def test_one_profile_draws_every_quality_and_the_uk_one_offers_no_abuse_or_fused_line() -> None:
    assert set(notation("mcgoldrick").facts("bonds")) == set(Quality)
    strong = {quality for quality in Quality if "abuse" in quality or "fused" in quality}
    assert len(strong) == 5
    for name in ("uk", "nsgc"):
        assert not strong & set(notation(name).facts("bonds"))


@pytest.mark.parametrize("word", ["love", "limerence", "admirer", "orientation", "assigned"])
def test_what_was_left_out_is_in_no_profile(word: str) -> None:
    said = [str(rules.words).lower() for rules in PROFILES]
    assert all("separated" in each for each in said)
    assert not any(word in each for each in said)


@per_profile
@pytest.mark.parametrize("kind", ["in context", "in the legend"])
def test_marks_called_differently_differ_when_photocopied(rules: Notation, kind: str) -> None:
    seen: dict[str, set[str]] = {}
    samples = {key.words: key.sample for key in keys(named(rules), rules)}
    for fact in named(rules):
        words = rules.legend(*fact)
        marks = shown(rules, fact) if kind == "in context" else samples[words]
        assert marks, fact
        seen.setdefault(f"{fact[0]}: {words}", set()).add(photocopied(marks))
    assert len(seen) > 35
    clashes = [
        (one, other)
        for one, other in combinations(seen, 2)
        # A legend's samples all lie level, whether the line is a couple's or a child's.
        if (kind == "in context" or one.split(":")[0] == other.split(":")[0])
        and seen[one] & seen[other]
    ]
    assert clashes == []


def test_a_difference_only_of_colour_would_be_found() -> None:
    way = ((0.0, 0.0), (40.0, 0.0))
    style = notation().line("bonds", "close")
    one, other = (tuple(drawn(way, style, kind="k", role=role)) for role in ("ink", "edge-2"))
    assert one != other
    assert photocopied(one) == photocopied(other)


@per_profile
def test_marks_use_only_roles_that_a_theme_knows(rules: Notation) -> None:
    for fact in named(rules):
        for mark in walked(shown(rules, fact)):
            for role in (getattr(mark, "fill", ""), getattr(mark, "stroke", "")):
                assert LIGHT.colour(role)


@per_profile
def test_a_line_with_a_word_of_its_own_says_it(rules: Notation) -> None:
    for fact in rules.facts("partners"):
        word = rules.line("partners", fact).word
        said = [
            mark.words
            for mark in walked(example("partners", fact, rules))
            if isinstance(mark, Text)
        ]
        assert word in said or not word


def test_an_unknown_profile_is_refused_with_the_nearest_word() -> None:
    with pytest.raises(NotFoundError, match="Did you mean 'mcgoldrick'"):
        notation("mcgoldrik")
    with pytest.raises(NotFoundError, match="There are uk, mcgoldrick, nsgc"):
        notation("../terms")
