"""Every theme can be read: WCAG's figures, for every role."""

from __future__ import annotations

import pytest

from sos_widgets.scene.theme import CONTRAST, DARK, LIGHT, PRINT, TINTS, Theme, contrast

THEMES = [LIGHT, DARK, CONTRAST, PRINT]
GROUNDS = ["paper", "symbol", "panel", *(f"tint-{n}" for n in range(1, TINTS + 1))]
WORDS = ["ink", "muted", *(f"edge-{n}" for n in range(1, TINTS + 1))]


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_and_lines_can_be_read(theme: Theme) -> None:
    for ground in GROUNDS:
        for words in WORDS:
            assert contrast(theme.colour(words), theme.colour(ground)) >= 4.5, (words, ground)
        assert contrast(theme.colour("faint"), theme.colour(ground)) >= 3.0, ("faint", ground)


def test_all_themes_know_the_same_roles() -> None:
    assert {frozenset(theme.colours) for theme in THEMES} == {frozenset(LIGHT.colours)}


def test_a_page_can_set_every_role() -> None:
    assert DARK.variables().count("--sos-") == len(DARK.colours)
