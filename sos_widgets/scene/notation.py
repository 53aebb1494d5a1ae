"""A notation profile: which mark stands for which fact, read from data.

References
----------
The ``uk`` profile follows the genogram page of the Integrated Children's
System (*Write Enough*) and English council guidance; the eco map's lines are
those of Hartman (1978).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sos_widgets.words import table

__all__ = ["LineStyle", "Notation", "Stroke", "notation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One pen line of a mark.

    Parameters
    ----------
    offset : float
        To the right of the way that the line runs, in pixels.
    dash : tuple of float
        Drawn and left out, in pixels.
    wave : tuple of float
        Half the height and the length of one zigzag tooth, in pixels; empty
        for a plain line.
    """

    offset: float = 0.0
    width: float = 1.6
    dash: tuple[float, ...] = ()
    cap: str = "butt"
    wave: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStyle:
    """How a line is drawn.

    Parameters
    ----------
    gap : str
        ``"bars"`` breaks the line between two bars, ``"ring"`` also puts a
        ring into the break; empty for none.
    arrow : str
        ``"start"``, ``"end"``, ``"both"`` or empty.
    word : str
        Printed beside the line.
    """

    strokes: tuple[Stroke, ...] = ()
    gap: str = ""
    arrow: str = ""
    word: str = ""
    legend: str = ""
    drawn: bool = True


@dataclass(frozen=True, slots=True)
class Notation:
    """A profile; its words are shared data: read, never changed."""

    name: str
    words: dict[str, Any]

    def line(self, group: str, fact: str) -> LineStyle:
        """The line for a fact of a group ("partners", "children", "bonds", "ties")."""
        spec = dict(self.words[group][fact])
        strokes = tuple(_stroke(each) for each in spec.pop("strokes", ()))
        return LineStyle(strokes=strokes, **spec)

    def legend(self, group: str, fact: str = "") -> str:
        """The legend's words for a fact; empty where it has none."""
        spec = self.words[group][fact] if fact else self.words[group]
        return str(spec.get("legend", ""))

    def of(self, group: str, fact: str, name: str, default: Any = None) -> Any:
        """One more property of a fact."""
        return self.words[group][fact].get(name, default)


def _stroke(spec: dict[str, Any]) -> Stroke:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in spec.items()}
    return Stroke(**values)


@cache
def notation(name: str = "uk") -> Notation:
    """Find a profile by name."""
    return Notation(name, table(f"notation/{name}"))
