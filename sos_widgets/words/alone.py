"""The way through a practice family for one person, as turns of read, try and compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sos_widgets.words.tables import table

__all__ = ["WayStep", "parts_read", "way_alone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WayStep:
    """One step of the way.

    Parameters
    ----------
    id : str
        Names it in the practice file.
    kind : str
        ``"before"``, ``"read"``, ``"try"``, ``"compare"`` or ``"end"``.
    tool : str
        The tool that is opened for it; empty at the end.
    parts : tuple of int
        The parts of the story, from 1 on, that are let out in its turn.
    upto : int
        How many parts of the story have been read by then.
    title, lead, ask : str, tuple of str, str
        What to do, and a question to answer in writing, if one likes.
    """

    id: str
    kind: str
    title: str
    tool: str = ""
    lead: tuple[str, ...] = ()
    ask: str = ""
    parts: tuple[int, ...] = ()
    upto: int = 0


def parts_read(stages: int, turns: int) -> tuple[tuple[int, ...], ...]:
    """Which parts of a story are let out in each turn: all of them by the last, in order.

    Examples
    --------
    >>> parts_read(6, 6)
    ((1,), (2,), (3,), (4,), (5,), (6,))
    >>> parts_read(8, 3)
    ((1, 2, 3), (4, 5, 6), (7, 8))
    >>> parts_read(2, 3)
    ((1,), (2,), ())
    """
    ends = [-(-stages * (turn + 1) // turns) for turn in range(turns)]
    return tuple(
        tuple(range(before + 1, end + 1)) for before, end in zip([0, *ends], ends, strict=False)
    )


def way_alone(stages: int, titles: dict[str, str]) -> tuple[WayStep, ...]:
    """The whole way through a family.

    Parameters
    ----------
    stages : int
        How many parts its story has.
    titles : dict of str to str
        What each tool is called.
    """
    words = table("alone")
    turns = words["turns"]
    steps = [_step("before", "before", words["before"])]
    for turn, parts in zip(turns, parts_read(stages, len(turns)), strict=True):
        upto = max(parts, default=steps[-1].upto)
        steps += _turn(words, turn, parts, upto, titles)
    return (*steps, _step("end", "end", words["end"], upto=stages))


def _turn(
    words: dict[str, Any],
    turn: dict[str, Any],
    parts: tuple[int, ...],
    upto: int,
    titles: dict[str, str],
) -> list[WayStep]:
    how = words["read"]["one" if len(parts) == 1 else "several" if parts else "again"]
    part = " and ".join(str(each) for each in parts)
    lead = [each.replace("{part}", part) for each in how["lead"]]
    read = {"title": how["title"].replace("{part}", part), "lead": lead, "tool": "story"}
    name, tool = turn["id"], turn["try"]["tool"]
    compare = {
        **words["compare"],
        "title": words["compare"]["title"].replace("{tool}", titles[tool]),
        "tool": tool,
    }
    return [
        _step(f"{name}-read", "read", {**read, **turn["read"]}, parts=parts, upto=upto),
        _step(f"{name}-try", "try", turn["try"], parts=parts, upto=upto),
        _step(f"{name}-compare", "compare", compare, upto=upto),
    ]


def _step(
    id_: str, kind: str, words: dict[str, Any], *, parts: tuple[int, ...] = (), upto: int = 0
) -> WayStep:
    return WayStep(
        id=id_,
        kind=kind,
        title=words["title"],
        tool=words.get("tool", ""),
        lead=tuple(words["lead"]),
        ask=words.get("ask", ""),
        parts=parts,
        upto=upto,
    )
