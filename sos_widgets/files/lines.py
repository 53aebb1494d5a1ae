"""On which line of a family's file a piece of advice belongs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from sos_widgets.files.document import Path_, read_document
from sos_widgets.files.unfold import Placed, stage_facts, worked_items

__all__ = ["Lines"]


class Lines:
    """The lines of a sound family file.

    Parameters
    ----------
    text : str
        The file, without mistakes.
    name : str
        Its name, for sentences.
    """

    def __init__(self, text: str, name: str) -> None:
        self._document = read_document(text, name)
        self._text = text.split("\n")
        self._known = dict(self._named())
        begun = sorted(set(self._document.lines.values()))
        self._next = dict(pairwise([*begun, len(self._text) + 1]))

    def line(self, place: Path_, about: str = "") -> int:
        """The line of a place: of the nearest thing there that holds it.

        Parameters
        ----------
        place : tuple of (str or int)
            Names of fields and places in lists from 0, or an id in the place of a
            number: ``("stages", "quay", "papers", 1)``.
        about : str
            Words to look for from there on, as long as that thing goes.
        """
        path = self._path(place)
        line = self._document.line(path)
        for n in range(line, self._end(path, line)) if about else ():
            if about in self._text[n - 1]:
                return n
        return line

    def _path(self, place: Path_) -> Path_:
        for end in range(len(place), 0, -1):
            if place[:end] in self._known:
                return (*self._known[place[:end]], *place[end:])
        return place

    def _end(self, path: Path_, line: int) -> int:
        """The line on which something else begins."""
        while path and path not in self._document.lines:
            path = path[:-1]
        inside = [n for at, n in self._document.lines.items() if at[: len(path)] == path]
        return self._next.get(max([line, *inside]), len(self._text) + 1)

    def _named(self) -> Iterator[tuple[Path_, Path_]]:
        """What is asked for by an id, and where it stands."""
        plain: dict[str, Any] = self._document.plain
        for part in ("stages", "exercises", "templates"):
            for n, each in enumerate(plain.get(part, ())):
                yield (part, str(each["id"])), (part, n)
        for n, stage in enumerate(plain["stages"]):
            facts = stage_facts(stage.get("family"), ("stages", n, "family"), n)
            yield from _ids((), facts.added)
        for n, worked in enumerate(plain.get("worked", ())):
            yield from _ids(("worked", n), worked_items(worked, ("worked", n), {}))


def _ids(above: Path_, placed: list[Placed]) -> Iterator[tuple[Path_, Path_]]:
    for each in placed:
        yield (*above, each.part, str(each.item["id"])), each.path
