"""A wheelchair, in two parts: behind whoever sits in it, and before."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.scene.art.pen import Marks, ellipse, shape, stroke

__all__ = ["back", "front"]


def _wheel(x: float, across: float) -> Marks:
    rim = replace(ellipse(x, -33, across, 33, "", line="pen"), width=8.4)
    tyre = replace(ellipse(x, -33, across, 33, "", line="steel"), width=2.6)
    spokes = stroke(
        f"M{x} -64V-2M{x - across * 0.8} -52L{x + across * 0.8} -14M{x - across * 0.8} -14L{x + across * 0.8} -52",
        "steel",
        1.6,
    )
    return (spokes, rim, tyre)


def back() -> Marks:
    """The back rest with its handles, and the seat."""
    return (
        stroke("M-30 -98h-9M30 -98h9", "pen", 8),
        stroke("M-30 -98V-46M30 -98V-46", "pen", 6),
        shape("M-28 -94H28V-50H-28Z", "crayon-grey"),
        shape("M-33 -50H33V-36H-33Z", "crayon-black"),
        stroke("M-20 -6h15M5 -6h15M-14 -36V-8M14 -36V-8", "pen", 5),
    )


def front() -> Marks:
    """The wheels."""
    return (*_wheel(-39, 11), *_wheel(39, 11))
