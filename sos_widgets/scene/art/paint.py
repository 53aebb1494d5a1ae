"""The colours of our own drawings: the same on every screen and on paper.

A drawing keeps its colours where the page round it is dark, as a picture book does.
"""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["PAINT"]

_SKIN = {
    "plain": ("#fffefb", "#f7ece4"),
    "very_light": ("#fce3d4", "#f6b9a4"),
    "light": ("#f5cfb0", "#eda387"),
    "light_brown": ("#e2b083", "#d3875f"),
    "brown": ("#c08a5c", "#ad6544"),
    "dark_brown": ("#9c6743", "#874c33"),
    "very_dark": ("#7b5039", "#94573e"),
}
_HAIR = {
    "plain": ("#fffefb", "#8a7f78"),
    "black": ("#332b2a", "#6d605c"),
    "dark_brown": ("#553a2a", "#86654e"),
    "brown": ("#85593a", "#5b3a25"),
    "fair": ("#ecc873", "#b98f3c"),
    "ginger": ("#d2763b", "#9c4d1e"),
    "grey": ("#b6b2ae", "#7f7b77"),
    "white": ("#f2efe9", "#b3aea6"),
}
_CRAYON = {
    "plain": ("#fffefb", "#8a7f78"),
    "black": ("#403938", "#746a68"),
    "grey": ("#a8a5a1", "#807c78"),
    "brown": ("#996944", "#70492c"),
    "red": ("#d9544a", "#a8362f"),
    "orange": ("#ee9549", "#bd6620"),
    "yellow": ("#f6cd5b", "#c79a22"),
    "green": ("#6fab63", "#457d3b"),
    "teal": ("#4aa6a0", "#2a746f"),
    "blue": ("#5d93cf", "#36689e"),
    "purple": ("#9173ba", "#674b90"),
    "pink": ("#ec9cb5", "#bf6583"),
    "white": ("#fffefb", "#b9b2ab"),
}
_PLACES = {
    "page": "#fffdf8",
    "pen": "#392b28",
    "features": "#221917",
    "lips": "#a5403a",
    "tear": "#6fb1dc",
    "glint": "#ffffff",
    "shoe": "#5d4a42",
    "sole": "#403330",
    "sky": "#dff0f7",
    "sky-low": "#f3f8f4",
    "grass": "#cfe5b2",
    "grass-line": "#8fb873",
    "wall": "#fdf1dd",
    "wall-line": "#efdcbb",
    "floor": "#ecd6b4",
    "floor-line": "#cfb185",
    "water": "#a9d6e3",
    "water-line": "#5fa3bb",
    "sand": "#f3e2bf",
    "night": "#39457a",
    "night-low": "#56619a",
    "night-ground": "#2f3a5c",
    "night-wall": "#5b5f92",
    "night-floor": "#494a75",
    "star": "#ffe9a3",
    "glow": "#fff3c4",
    "cloud": "#f7f6f4",
    "rain-cloud": "#c3ccd6",
    "storm-cloud": "#8f97a8",
    "wood": "#c59467",
    "wood-dark": "#9a6c43",
    "brick": "#d98a6b",
    "slate": "#8793a3",
    "glass": "#cfe8f3",
    "glass-lit": "#ffe08a",
    "steel": "#c8ced3",
    "tyre": "#4a4543",
    "linen": "#fffdf6",
    "bottle": "#5f8f66",
    "leaf": "#86b872",
    "trunk": "#a6774f",
    "scribble": "#6c6a76",
}


def _named(kind: str, colours: dict[str, tuple[str, str]]) -> dict[str, str]:
    found = {}
    for name, (light, deep) in colours.items():
        found[f"{kind}-{name}"], found[f"{kind}-{name}-deep"] = light, deep
    return found


# Roles of colours, each with its one colour: `skin-brown`, and `skin-brown-deep` for what is
# told on it (a blush, a strand of hair, a stripe).
PAINT = MappingProxyType(
    {**_PLACES, **_named("skin", _SKIN), **_named("hair", _HAIR), **_named("crayon", _CRAYON)}
)
