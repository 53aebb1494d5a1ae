"""A dog, a cat, a rabbit, a fish and a bird."""

from __future__ import annotations

from sos_widgets.scene.art.pen import Marks, dot, ellipse, shape, stroke

__all__ = ["bird", "cat", "dog", "fish", "rabbit"]


def _or(cloth: str, otherwise: str) -> str:
    return f"crayon-{otherwise}" if cloth == "crayon-plain" else cloth


def dog(cloth: str) -> Marks:
    """A dog that sits, with one ear up."""
    fur = _or(cloth, "brown")
    deep = f"{fur}-deep"
    return (
        stroke("M30 -16Q62 -22 60 -54", "pen", 15),
        stroke("M30 -16Q62 -22 60 -54", fur, 9.4),
        shape("M-34 0C-40 -44 -24 -76 0 -76C24 -76 42 -44 36 0Q0 6 -34 0Z", fur),
        shape("M-15 -4C-18 -34 -10 -54 0 -54C10 -54 18 -34 15 -4Z", "linen", line=""),
        *(ellipse(s * 14, -5, 12, 7.4, "linen") for s in (-1, 1)),
        shape(
            "M-38 -98C-40 -132 -22 -142 0 -142C22 -142 40 -132 38 -98C36 -72 20 -62 0 -62C-20 -62 -36 -72 -38 -98Z",
            fur,
        ),
        shape("M-30 -132C-52 -136 -60 -104 -52 -84C-40 -84 -32 -104 -26 -118Z", deep),
        shape("M22 -136C30 -160 52 -156 54 -138C48 -128 40 -122 32 -120Z", deep),
        ellipse(0, -82, 19, 15, "linen", line=""),
        *(dot(s * 15, -104, 4.2) for s in (-1, 1)),
        *(dot(s * 15 - 1.4, -105.6, 1.3, "glint") for s in (-1, 1)),
        ellipse(0, -90, 7.4, 5.4, "features", line=""),
        stroke("M0 -85V-80Q-8 -73 -13 -80M0 -80Q8 -73 13 -80", "features", 2.6),
        shape("M-4 -76Q0 -60 6 -76Z", "crayon-pink", width=2),
        stroke("M-24 -64Q0 -52 24 -64", "crayon-red", 6),
    )


def cat(cloth: str) -> Marks:
    """A cat that sits."""
    fur = _or(cloth, "grey")
    deep = f"{fur}-deep"
    return (
        stroke("M28 -10C66 -8 62 -44 48 -58", "pen", 13),
        stroke("M28 -10C66 -8 62 -44 48 -58", fur, 7.6),
        shape("M-30 0C-36 -36 -22 -66 0 -66C22 -66 36 -36 30 0Q0 5 -30 0Z", fur),
        stroke("M-11 -2V-24M11 -2V-24", "pen", 2.4),
        shape(
            "M-36 -84L-34 -124L-12 -110H12L34 -124L36 -84C34 -62 18 -54 0 -54C-18 -54 -34 -62 -36 -84Z",
            fur,
        ),
        stroke("M-8 -108V-98M0 -108V-96M8 -108V-98", deep, 3),
        *(ellipse(s * 14, -86, 5.6, 6.6, "glow") for s in (-1, 1)),
        *(ellipse(s * 14, -86, 2, 5, "features", line="") for s in (-1, 1)),
        shape("M-5 -76H5L0 -70Z", "crayon-pink", width=2),
        stroke("M0 -70Q-5 -63 -10 -68M0 -70Q5 -63 10 -68", "features", 2.4),
        stroke("M-20 -72L-46 -76M-20 -68L-46 -64M20 -72L46 -76M20 -68L46 -64", "pen", 1.8),
    )


def rabbit(cloth: str) -> Marks:
    """A rabbit."""
    fur = _or(cloth, "white")
    return (
        *(
            shape(
                f"M{s * 6} -92C{s * 4} -130 {s * 10} -160 {s * 18} -160C{s * 30} -156 {s * 30} -118 {s * 24} -92Z",
                fur,
            )
            for s in (-1, 1)
        ),
        *(
            shape(
                f"M{s * 12} -98C{s * 12} -128 {s * 14} -146 {s * 18} -148C{s * 24} -140 {s * 23} -116 {s * 19} -98Z",
                "crayon-pink",
                line="",
            )
            for s in (-1, 1)
        ),
        dot(32, -16, 12, "linen", line="pen"),
        ellipse(0, -30, 30, 30, fur),
        *(ellipse(s * 17, -6, 17, 8, fur) for s in (-1, 1)),
        *(ellipse(s * 9, -34, 6, 11, fur) for s in (-1, 1)),
        ellipse(0, -76, 29, 25, fur),
        *(dot(s * 12, -80, 3.8) for s in (-1, 1)),
        *(dot(s * 20, -70, 5, "crayon-pink") for s in (-1, 1)),
        shape("M-4 -72H4L0 -67Z", "crayon-pink", width=2),
        stroke("M0 -67Q-4 -61 -8 -65M0 -67Q4 -61 8 -65", "features", 2.2),
    )


def fish(cloth: str) -> Marks:
    """A fish."""
    scale = _or(cloth, "orange")
    deep = f"{scale}-deep"
    return (
        shape("M-34 -32L-70 -58Q-62 -32 -70 -6Z", scale),
        shape("M-44 -32C-30 -62 30 -66 54 -32C30 2 -30 -2 -44 -32Z", scale),
        shape("M-10 -54Q6 -76 24 -54Z", deep, width=2.4),
        stroke("M10 -50Q0 -32 10 -14M-8 -42q6 10 0 20M-24 -38q4 6 0 12", deep, 2.4),
        dot(32, -40, 6.6, "glint", line="pen"),
        dot(33, -40, 2.8),
        stroke("M46 -24q-8 3 -12 -2", "features", 2.4),
    )


def bird(cloth: str) -> Marks:
    """A bird."""
    feather = _or(cloth, "blue")
    deep = f"{feather}-deep"
    return (
        stroke("M-4 -14V-2M8 -14V-2M-10 -1H0M2 -1H14", "crayon-orange-deep", 3.2),
        shape("M-36 -34L-72 -46L-64 -26Z", feather),
        shape(
            "M-42 -34C-40 -8 -4 -6 14 -14C32 -22 34 -38 30 -54C28 -70 2 -72 -4 -54C-12 -44 -28 -38 -42 -34Z",
            feather,
        ),
        ellipse(8, -28, 13, 12, "linen", line=""),
        shape("M-30 -34C-22 -16 -4 -18 2 -34C-8 -42 -20 -40 -30 -34Z", deep, width=2.4),
        shape("M31 -54L48 -48L30 -44Z", "crayon-orange", width=2.4),
        dot(16, -54, 3.6),
    )
