"""What has changed in plain data, so that a page need not be sent all of it again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["changes"]

Path = tuple[str | int, ...]


def changes(old: Any, new: Any) -> list[dict[str, Any]]:
    """The changes that make `new` of `old`, for `kit/patch.ts`; empty where they are equal.

    Each says where it is ``at``: ``set`` is a new value there, ``drop`` takes a
    key away, and ``gone`` and ``put`` replace items of a list from the last
    index of the path on. Parts that are the same object are not looked into.

    Examples
    --------
    >>> changes({"a": [{"x": 1}, {"x": 2}]}, {"a": [{"x": 1}, {"x": 3}]})
    [{'at': ['a', 1, 'x'], 'set': 3}]
    >>> changes({"a": [1, 2, 3]}, {"a": [1, 9, 2, 3]})
    [{'at': ['a', 1], 'gone': 0, 'put': [9]}]
    """
    return list(_changes(old, new, ()))


def _changes(old: Any, new: Any, at: Path) -> Iterator[dict[str, Any]]:
    if old is new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from ({"at": [*at, key], "drop": True} for key in old if key not in new)
        for key, value in new.items():
            if key in old:
                yield from _changes(old[key], value, (*at, key))
            else:
                yield {"at": [*at, key], "set": value}
    elif isinstance(old, list) and isinstance(new, list):
        yield from _in_list(old, new, at)
    elif old != new:
        yield {"at": list(at), "set": new}


def _in_list(old: list[Any], new: list[Any], at: Path) -> Iterator[dict[str, Any]]:
    shortest, first = min(len(old), len(new)), 0
    while first < shortest and _same(old[first], new[first]):
        first += 1
    last = 0
    while last < shortest - first and _same(old[-1 - last], new[-1 - last]):
        last += 1
    gone, put = old[first : len(old) - last], new[first : len(new) - last]
    if len(gone) == len(put):
        for n, (before, after) in enumerate(zip(gone, put, strict=True), first):
            yield from _changes(before, after, (*at, n))
    else:
        yield {"at": [*at, first], "gone": len(gone), "put": put}


def _same(old: Any, new: Any) -> bool:
    return old is new or bool(old == new)
