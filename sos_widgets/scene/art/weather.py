"""The sky: sun, moon, stars, clouds and what comes out of them."""

from __future__ import annotations

import math

from sos_widgets.scene.art.pen import LINE, Marks, dot, shape, stroke

__all__ = ["cloud", "moon", "rain", "rainbow", "star", "storm", "sun"]

_CLOUD = (
    "M-62 -20C-88 -22 -90 -58 -62 -60C-60 -92 -18 -102 -2 -80C16 -98 56 -88 56 -60"
    "C84 -60 86 -22 60 -20Z"
)


def _smile(x: float, y: float) -> Marks:
    return (
        dot(x - 11, y - 5, 3.2),
        dot(x + 11, y - 5, 3.2),
        stroke(f"M{x - 9} {y + 6}Q{x} {y + 15} {x + 9} {y + 6}", "features", 2.8),
    )


def sun(cloth: str) -> Marks:
    """A sun that smiles."""
    gold = "crayon-yellow" if cloth == "crayon-plain" else cloth
    rays = ""
    for n in range(12):
        a = math.radians(30 * n)
        near, far = (46, 60 if n % 2 else 66)
        rays += f"M{near * math.cos(a):.1f} {-60 + near * math.sin(a):.1f}L{far * math.cos(a):.1f} {-60 + far * math.sin(a):.1f}"
    return (
        stroke(rays, "pen", 9),
        stroke(rays, gold, 4.6),
        dot(0, -60, 36, gold, line="pen"),
        dot(-20, -53, 5.4, "crayon-orange"),
        dot(20, -53, 5.4, "crayon-orange"),
        *_smile(0, -62),
    )


def moon(_cloth: str) -> Marks:
    """A new moon, asleep."""
    return (
        shape(
            "M14 -104C-34 -104 -60 -66 -48 -32C-36 4 8 14 38 -10C8 -8 -14 -28 -14 -56C-14 -78 -4 -94 14 -104Z",
            "star",
        ),
        stroke("M-38 -56q6 6 12 1M-34 -34q7 6 14 2", "features", 2.6),
    )


def _point(x: float, y: float, r: float) -> str:
    found = ""
    for n in range(10):
        a = math.radians(-90 + 36 * n)
        far = r if n % 2 == 0 else r * 0.48
        found += f"{'L' if n else 'M'}{x + far * math.cos(a):.1f} {y + far * math.sin(a):.1f}"
    return found + "Z"


def star(cloth: str) -> Marks:
    """A star."""
    return (shape(_point(0, -30, 30), "star" if cloth == "crayon-plain" else cloth),)


def cloud(cloth: str) -> Marks:
    """A cloud."""
    fill = "cloud" if cloth == "crayon-plain" else cloth
    return (
        shape(_CLOUD, fill),
        stroke("M-40 -52q8 -10 18 -4M16 -64q10 -8 18 0", "crayon-grey", 2.4),
    )


def rain(_cloth: str) -> Marks:
    """A cloud that rains."""
    drops = "".join(
        f"M{x} {y}l-5 15"
        for x, y in ((-44, -10), (-16, -4), (12, -10), (40, -4), (-30, 16), (0, 20), (28, 16))
    )
    return (shape(_CLOUD, "rain-cloud"), stroke(drops, "pen", 6.4), stroke(drops, "tear", 3.6))


def storm(_cloth: str) -> Marks:
    """A dark cloud with lightning."""
    return (
        shape("M4 -24L-18 14H-2L-14 44L24 2H8L22 -24Z", "crayon-yellow"),
        shape(_CLOUD, "storm-cloud"),
        stroke("M-40 -48q8 -10 18 -4M18 -60q10 -8 18 0", "pen", 2.2),
    )


def rainbow(_cloth: str) -> Marks:
    """A rainbow."""
    bands = ("red", "orange", "yellow", "green", "blue", "purple")
    marks = [stroke(_bow(124, 164), "pen", 2 * LINE + 13)]
    for n, colour in enumerate(bands):
        marks.append(stroke(_bow(124 - 12 * n, 164 - 16 * n), f"crayon-{colour}", 13))
    marks.append(stroke(_bow(58, 76), "pen", LINE))
    return tuple(marks)


def _bow(x: float, y: float) -> str:
    return f"M{-x} 0C{-x} {-y} {x} {-y} {x} 0"
