"""What stands, lies or hangs in a home, and what is held in a hand."""

from __future__ import annotations

from sos_widgets.scene.art import furniture
from sos_widgets.scene.art.pen import Marks, dot, ellipse, shape, stroke

__all__ = [
    "ball",
    "bed",
    "book",
    "bottle",
    "calendar",
    "door",
    "key",
    "lamp",
    "phone",
    "sofa",
    "table",
    "teddy",
    "window",
]


def _or(cloth: str, otherwise: str) -> str:
    return f"crayon-{otherwise}" if cloth == "crayon-plain" else cloth


def door(cloth: str) -> Marks:
    """A door in its frame."""
    wood = _or(cloth, "brown")
    return (
        shape("M-56 0V-206H56V0Z", "linen"),
        shape("M-46 0V-196H46V0Z", wood),
        shape("M-32 -180H-5V-110H-32Z", f"{wood}-deep", width=2.2),
        shape("M5 -180H32V-110H5Z", f"{wood}-deep", width=2.2),
        shape("M-32 -92H-5V-18H-32Z", f"{wood}-deep", width=2.2),
        shape("M5 -92H32V-18H5Z", f"{wood}-deep", width=2.2),
        dot(36, -100, 5, "crayon-yellow", line="pen"),
    )


def window(cloth: str, *, night: bool = False) -> Marks:
    """A window with curtains; it hangs with its sill at the foot."""
    curtain = _or(cloth, "pink")
    pane = "night" if night else "glass"
    return (
        shape("M-66 -10V-136H66V-10Z", "linen"),
        shape("M-56 -18V-128H56V-18Z", pane),
        stroke("M0 -128V-18M-56 -74H56", "pen", 3.4),
        shape("M-78 -142H-34C-36 -92 -50 -60 -72 -18Q-80 -60 -78 -142Z", curtain),
        shape("M78 -142H34C36 -92 50 -60 72 -18Q80 -60 78 -142Z", curtain),
        stroke("M-62 -138Q-60 -80 -70 -40M62 -138Q60 -80 70 -40", f"{curtain}-deep", 2.2),
        stroke("M-86 -144H86", "pen", 8),
        stroke("M-86 -144H86", "wood", 3.6),
        shape("M-76 -10H76V0H-76Z", "linen"),
    )


def sofa(cloth: str) -> Marks:
    """A long sofa."""
    return (
        *furniture.long_sofa_back(_or(cloth, "teal")),
        *furniture.long_sofa_seat(_or(cloth, "teal")),
    )


def bed(cloth: str) -> Marks:
    """A bed with nobody in it."""
    return (*furniture.bed_back(), *furniture.blanket(_or(cloth, "blue")))


def table(cloth: str) -> Marks:
    """A table with a cloth, a plate of pancakes and a cup on it."""
    spread = _or(cloth, "yellow")
    return (
        stroke("M-84 -70V-2M84 -70V-2", "pen", 13),
        stroke("M-84 -70V-3M84 -70V-3", "wood", 7.6),
        ellipse(-22, -90, 36, 7, "linen"),
        ellipse(-22, -96, 26, 6.4, "crayon-orange"),
        ellipse(-22, -103, 25, 6.2, "crayon-orange"),
        ellipse(-22, -110, 24, 6, "crayon-orange"),
        shape("M-29 -114h12v6h-12Z", "crayon-yellow", width=2.2),
        stroke("M62 -106q13 2 2 14", "pen", 3),
        shape("M34 -112H62V-94Q62 -86 54 -86H42Q34 -86 34 -94Z", "crayon-blue"),
        shape(
            "M-108 -84H108V-72C96 -52 84 -64 72 -52C60 -64 48 -52 36 -52C24 -64 12 -52 0 -52C-12 -64 -24 -52 -36 -52C-48 -64 -60 -52 -72 -52C-84 -64 -96 -52 -108 -72Z",
            spread,
        ),
        stroke("M-106 -74H106", f"{spread}-deep", 2.2),
    )


def calendar(cloth: str) -> Marks:
    """A calendar on the wall, with one day marked by a flower."""
    top = _or(cloth, "red")
    grid = "".join(f"M-44 {y}H44" for y in (-60, -42, -24)) + "".join(
        f"M{x} -76V-8" for x in (-22, 0, 22)
    )
    return (
        shape("M-52 0V-112H52V0Z", "linen"),
        shape("M-52 -84V-112H52V-84Z", top),
        stroke("M-28 -122V-104M28 -122V-104", "pen", 5),
        stroke(grid, "crayon-grey", 2),
        *(
            dot(11 + 6 * dx, -33 + 6 * dy, 4.2, "crayon-pink", line="")
            for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0))
        ),
        dot(11, -33, 3.2, "crayon-yellow"),
    )


def bottle(cloth: str) -> Marks:
    """A bottle and a glass."""
    glass = "bottle" if cloth == "crayon-plain" else cloth
    return (
        shape(
            "M-32 0V-62C-32 -76 -22 -80 -22 -92V-116H-4V-92C-4 -80 6 -76 6 -62V0Q-13 4 -32 0Z",
            glass,
        ),
        shape("M-32 -52H6V-18H-32Z", "linen", width=2.4),
        shape("M-24 -116H-2V-126H-24Z", "wood"),
        shape("M22 -58H50L47 -24Q36 -16 25 -24Z", "glass"),
        shape("M23.6 -42H48.4L47 -24Q36 -16 25 -24Z", "crayon-red", width=2),
        stroke("M36 -20V-2M26 -1H46", "pen", 3.2),
    )


def phone(cloth: str) -> Marks:
    """A telephone that rings."""
    back = _or(cloth, "black")
    return (
        shape("M-26 0Q-30 0 -30 -6V-98Q-30 -106 -22 -106H22Q30 -106 30 -98V-6Q30 0 26 0Z", back),
        shape("M-22 -92H22V-20H-22Z", "glass"),
        dot(0, -10, 4.4, "linen"),
        shape("M0 -40C-20 -54 -14 -72 0 -62C14 -72 20 -54 0 -40Z", "crayon-pink", width=2.2),
        stroke(
            "M40 -84Q50 -96 40 -108M52 -78Q68 -96 52 -116M-40 -84Q-50 -96 -40 -108M-52 -78Q-68 -96 -52 -116",
            "pen",
            3,
        ),
    )


def key(cloth: str) -> Marks:
    """A key on a ring of ribbon."""
    metal = _or(cloth, "yellow")
    return (
        stroke("M-38 -44Q-58 -60 -50 -82", "pen", 6),
        stroke("M-38 -44Q-58 -60 -50 -82", "crayon-red", 3),
        stroke("M-6 -30H58M40 -30V-12M54 -30V-14", "pen", 13),
        stroke("M-6 -30H58M40 -30V-14M54 -30V-16", metal, 7),
        dot(-26, -30, 23, metal, line="pen"),
        dot(-28, -30, 9, "page", line="pen"),
    )


def lamp(cloth: str) -> Marks:
    """A lamp that is lit."""
    shade = _or(cloth, "yellow")
    return (
        dot(0, -78, 58, "glow"),
        stroke("M0 -70V-12", "pen", 10),
        stroke("M0 -70V-12", "wood", 5),
        ellipse(0, -6, 30, 7, "wood"),
        shape("M-24 -112H24L42 -62Q0 -52 -42 -62Z", shade),
        stroke("M-8 -110L-14 -60M8 -110L14 -60", f"{shade}-deep", 2.2),
    )


def book(cloth: str) -> Marks:
    """A book that lies open."""
    cover = _or(cloth, "purple")
    return (
        shape(
            "M-72 -4L-66 -62Q-32 -74 0 -58Q32 -74 66 -62L72 -4Q34 -16 0 0Q-34 -16 -72 -4Z", cover
        ),
        shape(
            "M-62 -12L-57 -66Q-28 -76 0 -62Q28 -76 57 -66L62 -12Q30 -22 0 -8Q-30 -22 -62 -12Z",
            "linen",
        ),
        stroke("M0 -62V-8", "pen", 2.4),
        stroke("M-46 -54l32 -2M-48 -42l34 -2M-50 -30l36 -2", "crayon-grey", 2.4),
        shape("M34 -26C18 -36 22 -52 33 -44C44 -52 50 -36 34 -26Z", "crayon-pink", width=2.2),
    )


def teddy(cloth: str) -> Marks:
    """A teddy that sits."""
    fur = _or(cloth, "brown")
    deep = f"{fur}-deep"
    return (
        *(dot(s * 22, -104, 12, fur, line="pen") for s in (-1, 1)),
        *(dot(s * 22, -104, 5.6, deep) for s in (-1, 1)),
        *(ellipse(s * 34, -46, 11, 18, fur) for s in (-1, 1)),
        ellipse(0, -34, 32, 32, fur),
        ellipse(0, -32, 19, 20, "linen", line=""),
        *(ellipse(s * 26, -12, 17, 13, fur) for s in (-1, 1)),
        *(ellipse(s * 28, -11, 8, 7, deep, line="") for s in (-1, 1)),
        ellipse(0, -84, 32, 28, fur),
        ellipse(0, -76, 14, 11, "linen", line=""),
        *(dot(s * 12, -90, 3.6) for s in (-1, 1)),
        ellipse(0, -80, 4.6, 3.4, "features", line=""),
        stroke("M0 -77V-73Q-6 -68 -9 -73M0 -73Q6 -68 9 -73", "features", 2.4),
    )


def ball(cloth: str) -> Marks:
    """A striped ball."""
    side = _or(cloth, "red")
    return (
        dot(0, -32, 32, "linen", line="pen"),
        shape(
            "M-31 -40C-12 -30 12 -30 31 -40C33 -34 33 -30 31 -24C12 -16 -12 -16 -31 -24C-33 -30 -33 -34 -31 -40Z",
            side,
        ),
        shape("M-12 -62Q0 -65 12 -62L5 -46H-5Z", "crayon-blue", width=2.2),
    )
