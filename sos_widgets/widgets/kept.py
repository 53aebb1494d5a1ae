"""What a board has made for its page, made anew only where something in it has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["Kept"]


class Kept:
    """Drawings and the like by id, each with the parts of the record that it was made from.

    Untouched items of a record are the very same objects after an edit, so that
    looking whether they are is enough.
    """

    def __init__(self) -> None:
        self._made: dict[str, tuple[tuple[object, ...], Any]] = {}

    def made(self, id_: str, of: Iterable[object], make: Callable[[], Any]) -> Any:
        """What was made under an id, from just these parts; else it is made now."""
        parts = tuple(of)
        known = self._made.get(id_)
        if known is None or not _same(known[0], parts):
            known = self._made[id_] = (parts, make())
        return known[1]

    def forget_but(self, ids: Iterable[str]) -> None:
        """Let go of what was made under other ids."""
        kept = set(ids)
        self._made = {id_: made for id_, made in self._made.items() if id_ in kept}


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
