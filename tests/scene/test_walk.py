"""Arrow keys follow kinship."""

from __future__ import annotations

from sos_widgets.scene.walk import walk
from tests.scene.sample import small, small_layout


def test_arrows_lead_to_parents_children_partner_and_siblings() -> None:
    ways = walk(small(), small_layout())
    assert ways["nell"]["up"] == ["pearl"]
    assert ways["nell"]["down"] == ["zara", "theo"]
    assert ways["nell"]["partner"] == ["omar"]
    assert ways["nell"]["left"] == ["omar"]
    assert ways["zara"]["right"] == ["theo"]
    assert ways["zara"]["left"] == []
    assert ways["zara"]["up"] == ["omar", "nell"]


def test_everybody_is_reached_one_after_another() -> None:
    ways = walk(small(), small_layout())
    order = ["pearl"]
    while ways[order[-1]]["next"]:
        order.append(ways[order[-1]]["next"][0])
    assert order == ["pearl", "omar", "nell", "zara", "theo"]
    assert ways["pearl"]["previous"] == []
