"""How large the letters of an eco map are, and how much room their lines take."""

from __future__ import annotations

from collections.abc import Sequence

from sos_widgets.layout.lettering import ems

__all__ = ["KIND", "NAME", "ROW", "WORDS", "wide"]

NAME, KIND, WORDS = 0.26, 0.22, 0.24
"""Sizes in symbol sides: of a system's name, of the word of its kind, of words on ties."""

ROW = 1.2
"""From one line to the next, as a share of the size."""


def wide(rows: Sequence[str], size: float) -> float:
    """How wide the widest of some lines is, in symbol sides."""
    return max(map(ems, rows), default=0.0) * size
