"""How much room words take, estimated without a font; lengths in symbol sides."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["CHARACTER", "LINE", "LINE_LENGTH", "ems", "words_width", "wrapped"]

CHARACTER = 0.17
LINE = 0.34
LINE_LENGTH = 14

# Widths in ems, a little generous, so that words fit in whichever system font draws them.
_NARROW = dict.fromkeys("iljI|!.,:;'’‘`()[] ", 0.32) | dict.fromkeys('ftr-"“”/\\', 0.4)
_WIDE = dict.fromkeys("mwMW@%—", 0.9) | dict.fromkeys("ABCDEFGHKNOPQRSTUVXYZ&+=<>#?", 0.7)


def wrapped(words: str, *, length: int = LINE_LENGTH, lines: int = 2) -> tuple[str, ...]:
    """Wrap words to a few short lines; what does not fit ends in an ellipsis.

    Parameters
    ----------
    words : str
        Any text; runs of white space count as one space.
    length : int
        Characters that one line holds at most, at least 2.
    lines : int
        The most lines.

    Examples
    --------
    >>> wrapped("Great-grandma Rosalind Ash-Bridge")
    ('Great-grandma', 'Rosalind…')
    """
    found: list[str] = []
    rest = words.split()
    while rest and len(found) < lines:
        line = rest.pop(0)
        while rest and len(line) + 1 + len(rest[0]) <= length:
            line = f"{line} {rest.pop(0)}"
        if len(line) > length:
            if len(found) + 1 < lines:
                rest.insert(0, line[length - 1 :])
                line = f"{line[: length - 1]}-"
            else:
                line = f"{line[: length - 1]}…"
        found.append(line)
    if rest and not found[-1].endswith("…"):
        found[-1] = f"{found[-1][: length - 1]}…"
    return tuple(found)


def words_width(lines: tuple[str, ...]) -> float:
    """Width of the widest of some lines, in symbol sides."""
    return max((len(line) for line in lines), default=0) * CHARACTER


@lru_cache(maxsize=4096)  # the same words are measured many times in finding their place
def ems(words: str) -> float:
    """Estimate how wide words are, as a share of the size of their letters."""
    return sum(map(_em, words))


def _em(letter: str) -> float:
    found = _NARROW.get(letter) or _WIDE.get(letter)
    if found:
        return found
    if letter.isascii():
        return 0.58
    if unicodedata.combining(letter):
        return 0.0
    return 1.1 if unicodedata.east_asian_width(letter) in "WF" else 0.66
