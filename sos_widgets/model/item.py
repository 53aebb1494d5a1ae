"""What every part of the model has in common: an id, and a quiet repr."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["Item", "ref", "refs", "slug", "soft"]


class Item:
    """A part of the model. Its repr names it without showing a family's words."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self, 'id', '')}>".replace(" >", ">")


def ref(part: str, *, clear: bool = False) -> dict[str, Any]:
    """Field metadata: the field names an item of `part`.

    Parameters
    ----------
    part : str
        The part whose items the field may name.
    clear : bool
        When the named item is removed: True empties the field, False removes
        the item that holds the field.
    """
    return {"ref": part, "clear": clear, "least": 0}


def refs(part: str, *, least: int = 0, growing: bool = False) -> dict[str, Any]:
    """Field metadata: a tuple of ids of `part`; an item with fewer than `least` goes.

    A `growing` one may name what only a later stage of a story makes known.
    """
    return {"ref": part, "clear": True, "least": least, "growing": growing}


def soft(*parts: str) -> dict[str, Any]:
    """Field metadata: an id of one of `parts`, or free words.

    An id that two of the parts have means the item of the first. A removed
    item's name stays as words.
    """
    return {"soft": parts}


def slug(words: str, taken: frozenset[str] | set[str] = frozenset()) -> str:
    """Make a short id from words that is not yet taken.

    Examples
    --------
    >>> slug("Grandma Rose"), slug("Rose", {"rose"}), slug("محمد")
    ('grandma-rose', 'rose-2', 'item')
    """
    base = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:40].strip("-") or "item"
    found, number = base, 2
    while found in taken:
        found, number = f"{base}-{number}", number + 1
    return found
