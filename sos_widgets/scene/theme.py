"""What the colour roles of a picture look like: light, dark, high contrast, print.

The hues are those of Okabe and Ito, light as tints and darkened (or, on dark
paper, lightened) as outlines; no meaning rests on them alone.

References
----------
Okabe and Ito, *Color Universal Design* (2008). WCAG 2.2: 1.4.3 text 4.5:1,
1.4.11 lines 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from sos_widgets.scene.art.paint import PAINT

__all__ = ["CONTRAST", "DARK", "LIGHT", "PRINT", "TINTS", "Theme", "contrast"]

TINTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A name, and a colour (``#rrggbb``) for every role; paint is the same in all themes."""

    name: str
    colours: MappingProxyType[str, str]

    def colour(self, role: str) -> str:
        """The colour of a role or a paint; ``"none"`` for no role."""
        if not role:
            return "none"
        return PAINT[role] if role in PAINT else self.colours[role]

    def variables(self) -> str:
        """The roles as CSS declarations, for a page that shows pictures."""
        return "".join(f"--sos-{role}:{colour};" for role, colour in self.colours.items())


def _theme(name: str, plain: dict[str, str], tints: str, edges: str) -> Theme:
    roles = dict(plain)
    roles |= {f"tint-{n}": colour for n, colour in enumerate(tints.split(), 1)}
    roles |= {f"edge-{n}": colour for n, colour in enumerate(edges.split(), 1)}
    return Theme(name=name, colours=MappingProxyType(roles))


LIGHT = _theme(
    "light",
    {
        "paper": "#ffffff",
        "ink": "#1f2328",
        "muted": "#565d66",
        "faint": "#7d848d",
        "symbol": "#ffffff",
        "panel": "#f5f6f8",
    },
    "#e6f1f8 #e5f5f0 #fcf1d9 #f9ecf3 #fbebe0 #eef0f2",
    "#0067a0 #00704f #7d5800 #96437a #a84800 #4f565e",
)
DARK = _theme(
    "dark",
    {
        "paper": "#16191d",
        "ink": "#f0f2f4",
        "muted": "#b6bdc6",
        "faint": "#7d8691",
        "symbol": "#242930",
        "panel": "#1e2228",
    },
    "#182a37 #17302a #332a15 #332231 #35251b #262b31",
    "#6fbdee #52cba4 #e9bb52 #e3a3c9 #f2a36b #bcc3cb",
)
CONTRAST = _theme(
    "high contrast",
    {
        "paper": "#ffffff",
        "ink": "#000000",
        "muted": "#000000",
        "faint": "#4a4a4a",
        "symbol": "#ffffff",
        "panel": "#ffffff",
    },
    " ".join(["#ffffff"] * TINTS),
    " ".join(["#000000"] * TINTS),
)
PRINT = _theme(
    "print",
    {
        "paper": "#ffffff",
        "ink": "#000000",
        "muted": "#404040",
        "faint": "#6e6e6e",
        "symbol": "#ffffff",
        "panel": "#ffffff",
    },
    "#f0f6fa #eff8f5 #fdf7e9 #fbf4f8 #fdf4ee #f5f6f7",
    "#00507d #00583e #634600 #7a3463 #873a00 #3d4248",
)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (``#rrggbb``) as WCAG reckons it, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
