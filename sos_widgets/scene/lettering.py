"""How wide words are, about, and how they fit: the same on every machine."""

from __future__ import annotations

from sos_widgets.layout.lettering import ems

__all__ = ["shorten", "width", "wrap"]


def width(words: str, *, size: float, bold: bool = False) -> float:
    """Estimate how wide words are, in pixels."""
    return ems(words) * size * (1.13 if bold else 1.0)


def shorten(words: str, *, size: float, room: float, bold: bool = False) -> str:
    """Cut words to a room of so many pixels, with an ellipsis where they are cut."""
    if width(words, size=size, bold=bold) <= room:
        return words
    kept = ""
    for letter in words:
        if width(kept + letter + "…", size=size, bold=bold) > room:
            break
        kept += letter
    return kept.rstrip() + "…"


def wrap(
    words: str, *, size: float, room: float, lines: int = 2, bold: bool = False
) -> tuple[str, ...]:
    """Break words into lines of at most `room` pixels.

    Parameters
    ----------
    lines : int
        At most so many; the last one is shortened where words are left over.
    """
    found: list[str] = []
    waiting = words.split()
    while waiting and len(found) < lines:
        row = waiting.pop(0)
        if len(found) == lines - 1:
            row = " ".join([row, *waiting])
            waiting = []
        while waiting and width(f"{row} {waiting[0]}", size=size, bold=bold) <= room:
            row = f"{row} {waiting.pop(0)}"
        found.append(shorten(row, size=size, room=room, bold=bold))
    return tuple(found)
