"""What stands in a home."""

from __future__ import annotations

from sos_widgets.scene.art.pen import Marks, shape, stroke

__all__ = ["bed_back", "blanket", "long_sofa_back", "long_sofa_seat", "sofa"]


def sofa(cloth: str) -> Marks:
    """A sofa for one or two."""
    deep = f"{cloth}-deep"
    return (
        shape("M-66 -10V-78C-66 -96 -54 -100 -40 -100H40C54 -100 66 -96 66 -78V-10Z", cloth),
        stroke("M0 -98V-44", deep, 2.4),
        shape("M-62 -44H62V-18H-62Z", cloth),
        stroke("M-60 -30H60", deep, 2.2),
        shape("M-84 -50C-84 -66 -60 -66 -60 -50V-6H-84Z", cloth),
        shape("M84 -50C84 -66 60 -66 60 -50V-6H84Z", cloth),
        stroke("M-74 -4v4M74 -4v4", "wood-dark", 6),
    )


def long_sofa_back(cloth: str = "crayon-teal") -> Marks:
    """The back of a sofa to lie on."""
    return (
        shape(
            "M-122 -30V-84C-122 -102 -108 -106 -94 -106H94C108 -106 122 -102 122 -84V-30Z", cloth
        ),
        stroke("M-40 -104V-50M40 -104V-50", f"{cloth}-deep", 2.4),
    )


def long_sofa_seat(cloth: str = "crayon-teal") -> Marks:
    """Its seat and arms."""
    return (
        shape("M-122 -40H122V-14H-122Z", cloth),
        stroke("M-118 -27H118", f"{cloth}-deep", 2.2),
        shape("M-142 -54C-142 -72 -114 -72 -114 -54V-6H-142Z", cloth),
        shape("M142 -54C142 -72 114 -72 114 -54V-6H142Z", cloth),
        stroke("M-130 -4v4M130 -4v4", "wood-dark", 6),
    )


def bed_back() -> Marks:
    """A bed seen from its foot: headboard, sheet and pillow."""
    return (
        shape("M-70 -20V-150C-70 -180 70 -180 70 -150V-20Z", "wood"),
        shape("M-62 -8V-128Q-62 -136 -54 -136H54Q62 -136 62 -128V-8Z", "linen"),
        shape(
            "M-48 -106C-56 -120 -52 -152 -44 -154C-20 -160 20 -160 44 -154C52 -152 56 -120 48 -106C30 -100 -30 -100 -48 -106Z",
            "crayon-white",
        ),
    )


def blanket(cloth: str) -> Marks:
    """What covers whoever lies in the bed."""
    deep = f"{cloth}-deep"
    return (
        shape("M-66 -84Q0 -100 66 -84V-6Q0 6 -66 -6Z", cloth),
        shape("M-66 -84Q0 -100 66 -84V-68Q0 -84 -66 -68Z", "linen"),
        stroke(
            "M-36 -58V-8M0 -62V-4M36 -58V-8M-64 -40Q0 -52 64 -40M-64 -20Q0 -30 64 -20", deep, 2.0
        ),
        stroke("M-64 -4v5M64 -4v5", "wood-dark", 7),
    )
