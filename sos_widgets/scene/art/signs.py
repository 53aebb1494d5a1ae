"""Hearts, worries and questions; bubbles with words; a line that somebody drew."""

from __future__ import annotations

from sos_widgets.scene.art.pen import Marks, dot, shape, stroke
from sos_widgets.scene.lettering import width, wrap
from sos_widgets.scene.marks import Path, Text, line

__all__ = ["heart", "label", "line_drawn", "question", "speech", "thought", "worry"]

_SIZE, _ROOM, _ROWS = 21.0, 200.0, 4


def heart(cloth: str) -> Marks:
    """A heart."""
    red = "crayon-red" if cloth == "crayon-plain" else cloth
    return (
        shape(
            "M0 0C-60 -36 -64 -92 -30 -94C-12 -94 0 -80 0 -70C0 -80 12 -94 30 -94C64 -92 60 -36 0 0Z",
            red,
        ),
        stroke("M-36 -76Q-30 -84 -22 -82", "glint", 4),
    )


def worry(cloth: str) -> Marks:
    """A scribble, as a worry feels."""
    colour = "scribble" if cloth == "crayon-plain" else cloth
    return (
        stroke(
            "M-44 -36C-40 -78 34 -84 40 -46C44 -12 -34 -8 -32 -42C-30 -70 24 -68 26 -44C28 -22 -18 -22 -16 -44"
            "C-14 -58 12 -56 10 -42C8 -32 -50 -20 -52 -54C-52 -82 20 -96 46 -66C60 -46 40 -8 4 -6C-20 -4 -46 -16 -44 -36",
            colour,
            4.4,
        ),
    )


def question(cloth: str) -> Marks:
    """A question mark."""
    colour = "crayon-purple" if cloth == "crayon-plain" else cloth
    hook = "M-24 -70C-26 -104 30 -106 28 -70C26 -50 0 -50 0 -28"
    return (
        stroke(hook, "pen", 17),
        stroke(hook, colour, 11),
        dot(0, -7, 8, colour, line="pen"),
    )


def _rows(words: str) -> tuple[tuple[str, ...], float]:
    said = wrap(words or "…", size=_SIZE, room=_ROOM, lines=_ROWS)
    return said, max(width(row, size=_SIZE) for row in said)


def _lettered(rows: tuple[str, ...], middle: float) -> Marks:
    top = middle - (len(rows) - 1) * _SIZE * 0.62 + _SIZE * 0.36
    return tuple(
        Text(words=row, x=0, y=top + n * _SIZE * 1.24, size=_SIZE, anchor="middle", fill="features")
        for n, row in enumerate(rows)
    )


def speech(words: str, *, left: bool = False) -> Marks:
    """What somebody says: the tip of the bubble stands at the foot."""
    rows, wide = _rows(words)
    w, h = max(wide / 2 + 24, 44), len(rows) * _SIZE * 0.62 + 20
    low, s = -30.0, (-1 if left else 1)
    middle = low - h
    bubble = shape(
        f"M{-w} {middle}C{-w} {middle - h * 1.2} {w} {middle - h * 1.2} {w} {middle}"
        f"C{w} {low - h * 0.2} {w * 0.8} {low} {s * 22 if s > 0 else w * 0.3} {low}"
        f"L0 0L{-w * 0.3 if s > 0 else -22} {low}C{-w * 0.8} {low} {-w} {low - h * 0.2} {-w} {middle}Z",
        "linen",
    )
    return (bubble, *_lettered(rows, middle))


def thought(words: str, *, left: bool = False) -> Marks:
    """What somebody thinks: small round puffs lead to the cloud."""
    rows, wide = _rows(words)
    w, h = max(wide / 2 + 32, 54), len(rows) * _SIZE * 0.62 + 28
    s = -1 if left else 1
    middle = -46 - h
    cloud = shape(
        f"M{-w * 0.7} {middle + h * 0.78}C{-w * 1.2} {middle + h * 0.7} {-w * 1.2} {middle - h * 0.4} {-w * 0.8} {middle - h * 0.5}"
        f"C{-w * 0.7} {middle - h * 1.15} {-w * 0.1} {middle - h * 1.2} {0} {middle - h * 0.84}"
        f"C{w * 0.2} {middle - h * 1.2} {w * 0.8} {middle - h * 1.1} {w * 0.84} {middle - h * 0.5}"
        f"C{w * 1.2} {middle - h * 0.4} {w * 1.2} {middle + h * 0.6} {w * 0.74} {middle + h * 0.74}"
        f"C{w * 0.5} {middle + h * 1.1} {w * 0.1} {middle + h * 1.1} {0} {middle + h * 0.86}"
        f"C{-w * 0.2} {middle + h * 1.14} {-w * 0.6} {middle + h * 1.06} {-w * 0.7} {middle + h * 0.78}Z",
        "linen",
    )
    return (
        dot(0, -8, 6, "linen", line="pen"),
        dot(s * 10, -30, 10, "linen", line="pen"),
        cloud,
        *_lettered(rows, middle),
    )


def label(words: str) -> Marks:
    """Words on a strip of paper."""
    rows, wide = _rows(words)
    w, h = wide / 2 + 14, len(rows) * _SIZE * 1.24 + 12
    return (
        shape(f"M{-w} 0V{-h}H{w}V0Z", "linen"),
        *_lettered(rows, -h / 2),
    )


def line_drawn(points: tuple[int, ...], colour: str, wide: float) -> Marks:
    """A line as a hand drew it; one point is a dot."""
    pairs = [(float(x), float(y)) for x, y in zip(points[::2], points[1::2], strict=False)]
    if len(pairs) < 2:
        return tuple(dot(x, y, wide / 2, colour) for x, y in pairs)
    return (Path(steps=line(pairs), stroke=colour, width=wide, cap="round"),)
