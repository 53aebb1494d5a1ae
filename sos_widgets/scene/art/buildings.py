"""Houses, flats and a school, trees and flowers; and what goes along a street or on the water."""

from __future__ import annotations

from sos_widgets.scene.art.pen import Marks, dot, ellipse, placed, shape, stroke
from sos_widgets.scene.marks import Mark

__all__ = ["boat", "bus", "car", "flats", "flower", "house", "school", "tree"]


def _pane(x: float, y: float, wide: float, high: float, *, lit: bool = False) -> Marks:
    return (
        shape(f"M{x} {y}h{wide}v{high}h{-wide}Z", "glass-lit" if lit else "glass"),
        stroke(f"M{x + wide / 2} {y}v{high}M{x} {y + high / 2}h{wide}", "pen", 2.2),
        shape(f"M{x - 4} {y + high}h{wide + 8}v6h{-wide - 8}Z", "linen", width=2.4),
    )


def house(cloth: str, *, night: bool = False) -> Marks:
    """A house with two floors; the door has the colour, and by night there is light in it."""
    return (
        shape("M62 -214V-262H88V-196Z", "brick"),
        stroke("M58 -262H92", "pen", 6),
        shape("M-106 0V-152L0 -240L106 -152V0Z", "wall"),
        shape("M-124 -142L0 -252L124 -142L110 -126L0 -222L-110 -126Z", "slate"),
        stroke(
            "M-84 -158l9 10M-52 -186l9 10M-20 -214l9 10M84 -158l-9 10M52 -186l-9 10", "steel", 2.2
        ),
        *_pane(-78, -132, 46, 42, lit=night),
        *_pane(32, -132, 46, 42),
        *_pane(-80, -66, 50, 44, lit=night),
        shape("M22 0V-62Q22 -82 44 -82Q66 -82 66 -62V0Z", cloth),
        shape("M34 -66q10 -8 20 0v14h-20Z", "glass", width=2.2),
        dot(58, -32, 3.2, "crayon-yellow"),
        stroke("M14 1H74", "pen", 6),
        stroke("M-96 -8q8 -16 16 0q8 -16 16 0", "leaf", 8),
    )


def flats(cloth: str) -> Marks:
    """A block of flats, with somebody's light on."""
    marks: list[Mark] = [
        shape("M-96 0V-268H96V0Z", cloth),
        shape("M-106 -268H106V-284H-106Z", "slate"),
    ]
    for row in range(4):
        for col in range(3):
            x, y = -74 + col * 56, -250 + row * 56
            if row == 3 and col == 1:
                continue
            marks += _pane(x, y, 36, 32, lit=(row, col) in ((1, 0), (2, 2)))
    marks += [
        shape("M-24 0V-54H24V0Z", "wood"),
        stroke("M0 -54V0", "pen", 2.4),
        dot(-6, -26, 2.6, "crayon-yellow"),
        dot(6, -26, 2.6, "crayon-yellow"),
        shape("M-34 -54H34V-66H-34Z", "linen"),
    ]
    return tuple(marks)


def school(cloth: str) -> Marks:
    """A school with a clock and a bell."""
    return (
        shape("M-160 0V-108H160V0Z", "wall"),
        shape("M-172 -108L-150 -146H150L172 -108Z", "slate"),
        shape("M-54 0V-156L0 -196L54 -156V0Z", "brick"),
        shape("M-66 -150L0 -206L66 -150L58 -140L0 -188L-58 -140Z", cloth),
        dot(0, -132, 18, "linen", line="pen"),
        stroke("M0 -132V-143M0 -132L8 -128", "pen", 2.8),
        shape("M-24 0V-66Q-24 -84 0 -84Q24 -84 24 -66V0Z", "wood"),
        stroke("M0 -82V0", "pen", 2.4),
        dot(-7, -36, 2.6, "crayon-yellow"),
        dot(7, -36, 2.6, "crayon-yellow"),
        *_pane(-140, -82, 32, 42),
        *_pane(-98, -82, 32, 42),
        *_pane(66, -82, 32, 42),
        *_pane(108, -82, 32, 42),
        stroke("M-30 1H30", "pen", 6),
    )


def tree(cloth: str) -> Marks:
    """A tree with a round crown."""
    leaf = "leaf" if cloth == "crayon-plain" else cloth
    return (
        shape("M-15 0C-9 -24 -10 -60 -13 -88H13C10 -60 9 -24 15 0Q0 5 -15 0Z", "trunk"),
        stroke("M-3 -16V-52M5 -30V-60", "wood-dark", 2.2),
        shape(
            "M-20 -76C-62 -72 -84 -104 -66 -132C-84 -164 -54 -198 -26 -186C-12 -222 44 -216 44 -180C80 -178 88 -134 64 -120C74 -92 46 -70 20 -78Q0 -66 -20 -76Z",
            leaf,
        ),
        stroke(
            "M-40 -128q12 12 26 4M10 -160q12 10 24 0M6 -104q12 8 22 0M-36 -164q8 6 16 2", "pen", 2.2
        ),
    )


def flower(cloth: str) -> Marks:
    """A flower with six petals."""
    petal = "crayon-pink" if cloth == "crayon-plain" else cloth
    petals = [
        each
        for n in range(6)
        for each in placed((ellipse(0, -15, 9, 12, petal),), 0, -74, turn=60 * n)
    ]
    return (
        stroke("M0 0Q4 -32 0 -66", "pen", 8),
        stroke("M0 0Q4 -32 0 -66", "crayon-green", 4),
        shape("M1 -18C-18 -22 -30 -36 -30 -44C-14 -44 0 -34 1 -18Z", "leaf"),
        shape("M2 -28C16 -30 28 -42 28 -50C14 -50 2 -42 2 -28Z", "leaf"),
        *petals,
        dot(0, -74, 9, "crayon-yellow", line="pen"),
    )


def _wheel(x: float, y: float, r: float) -> Marks:
    return (dot(x, y, r, "tyre", line="pen"), dot(x, y, r * 0.45, "steel", line="pen"))


def car(cloth: str) -> Marks:
    """A small car."""
    body = "crayon-red" if cloth == "crayon-plain" else cloth
    return (
        shape(
            "M-104 -22C-108 -52 -92 -58 -66 -60C-52 -94 -40 -100 -6 -100H14C40 -100 52 -88 66 -62C96 -60 106 -52 104 -22Q104 -14 94 -14H-94Q-104 -14 -104 -22Z",
            body,
        ),
        shape("M-50 -62C-40 -86 -34 -90 -10 -90H-4V-62Z", "glass"),
        shape("M6 -90H14C34 -90 42 -80 52 -62H6Z", "glass"),
        stroke("M1 -60V-18M10 -48h12", "pen", 2.4),
        ellipse(98, -40, 6, 8, "crayon-yellow"),
        *_wheel(-58, -16, 18),
        *_wheel(58, -16, 18),
    )


def bus(cloth: str) -> Marks:
    """A bus."""
    body = "crayon-green" if cloth == "crayon-plain" else cloth
    return (
        shape(
            "M-136 -18V-112Q-136 -126 -122 -126H118Q136 -126 136 -104V-18Q136 -12 128 -12H-128Q-136 -12 -136 -18Z",
            body,
        ),
        shape("M-122 -110H84V-70H-122Z", "glass"),
        stroke("M-70 -110V-70M-18 -110V-70M34 -110V-70", "pen", 2.6),
        shape("M94 -110H118Q126 -110 126 -98V-70H94Z", "glass"),
        shape("M92 -62H120V-14H92Z", "linen"),
        stroke("M106 -62V-14M-136 -50H88", "pen", 2.4),
        ellipse(130, -30, 5, 7, "crayon-yellow"),
        *_wheel(-78, -14, 19),
        *_wheel(56, -14, 19),
    )


def boat(cloth: str) -> Marks:
    """A boat with a mast, on the water or drawn up."""
    hull = "crayon-blue" if cloth == "crayon-plain" else cloth
    return (
        stroke("M6 -46V-168", "pen", 7),
        stroke("M6 -46V-166", "wood", 3.4),
        shape("M14 -162C52 -136 66 -96 70 -58H14Z", "linen"),
        shape("M-2 -148C-28 -120 -44 -92 -50 -58H-2Z", "crayon-red"),
        shape("M-108 -48H112C104 -18 84 0 58 0H-62C-88 0 -102 -20 -108 -48Z", hull),
        stroke("M-100 -30H104", "linen", 4),
        shape("M6 -168l22 7l-22 8Z", "crayon-yellow", width=2.4),
    )
