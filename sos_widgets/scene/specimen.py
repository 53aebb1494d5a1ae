"""Every mark of a notation with its name, and all notations side by side.

References
----------
As in `sos_widgets.scene.notation`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.examples import GROUPS, example, facts
from sos_widgets.scene.frame import framed
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.mark_words import looks
from sos_widgets.scene.marks import Mark, Path, Text, box, line, moved
from sos_widgets.scene.notation import Notation, notation, profiles
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Picture, Sheet, Table

__all__ = ["comparison", "comparisons", "notation_sheet", "specimen"]

_COLUMNS = 5
_WIDE = 224.0
_NAMES = 216.0  # the column of names in a comparison
_SIZE = 13.0
_STEP = 16.0
_BORROWED = "(not in this standard)"
_NONE = "no mark of its own"
_OTHERWISE = "Where a notation uses another name, it stands below the mark"
_COUNT = {2: "two", 3: "three", 4: "four"}


def specimen(name: str) -> Scene:
    """Every mark of a notation, with its name.

    Parameters
    ----------
    name : str
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``.

    Raises
    ------
    NotFoundError
        When there is no such notation.
    """
    rules = notation(name)
    marks: list[Mark] = []
    rows: list[tuple[str, ...]] = []
    down = 0.0
    for group, heading in GROUPS.items():
        marks.append(_heading(heading, (0.0, down + 16), anchor="start"))
        down += 40
        cells = [_Cell.of(each, rules) for each in _different(group, rules)]
        rows += [
            (cell.name, cell.look, heading, _BORROWED if cell.borrowed else "") for cell in cells
        ]
        for start in range(0, len(cells), _COLUMNS):
            placed, tall = _row(cells[start : start + _COLUMNS], (0.0, down))
            marks += placed
            down += tall + 26
        down += 6
    title = f"Notation: {rules.title}"
    table = Table(
        caption="Marks", columns=("Mark", "How it is drawn", "Part", "Note"), rows=tuple(rows)
    )
    return framed(
        marks,
        words=(title, rules.about, f"{rules.about} {len(rows)} marks, each with its name."),
        equivalents=(Sheet(title=title, blocks=(table,)),),
    )


def _different(group: str, rules: Notation) -> list[tuple[str, str]]:
    """The facts of a part of the sheet, but those that are drawn and called as another is."""
    specs: list[dict[str, object]] = []
    found = []
    for fact in facts(group, rules):
        spec = _spec(fact, rules)
        if spec not in specs:
            found.append(fact)
            specs.append(spec)
    return found


def comparisons() -> tuple[Scene, ...]:
    """All notations side by side: people, partners, children, quality lines, eco map."""
    return tuple(comparison(group) for group in GROUPS)


def notation_sheet() -> Sheet:
    """All notations side by side, with their words and tables."""
    return Sheet(title="Notation", blocks=tuple(Picture(scene=scene) for scene in comparisons()))


def comparison(group: str) -> Scene:
    """One part of all notations side by side, a row for each fact.

    Parameters
    ----------
    group : str
        ``"symbols"``, ``"partners"``, ``"children"``, ``"bonds"`` or ``"ties"``.
    """
    every = [notation(name) for name in profiles()]
    marks: list[Mark] = [
        _heading(rules.short, (_NAMES + _WIDE * (n + 0.5), 14), anchor="middle")
        for n, rules in enumerate(every)
    ]
    rows: list[tuple[str, ...]] = []
    down = 34.0
    for fact in dict.fromkeys(fact for rules in every for fact in facts(group, rules)):
        name = _row_name([rules.legend(*fact) for rules in every], [row[0] for row in rows])
        cells = [_Cell.of(fact, rules, beside=name) for rules in every]
        edge = line([(0.0, down), (_NAMES + len(every) * _WIDE, down)])
        placed, tall = _row(cells, (_NAMES, down + 14))
        marks += [Path(kind="rule", steps=edge, stroke="faint", width=0.7), *placed]
        marks += _lines(
            wrap(name, size=_SIZE, room=_NAMES - 20), (0.0, down + tall / 2 + 12), "start"
        )
        rows.append((name, *(cell.said(name) for cell in cells)))
        down += tall + 28
    title = f"{GROUPS[group]}, in {_COUNT[len(every)]} notations"
    table = Table(
        caption=GROUPS[group],
        columns=("Fact", *(rules.short for rules in every)),
        rows=tuple(rows),
    )
    return framed(
        marks,
        words=(title, _OTHERWISE, _about(rows, every)),
        equivalents=(Sheet(title=title, blocks=(table,)),),
    )


def _row_name(legends: list[str], taken: list[str]) -> str:
    """What a fact is called, where two would be called the same by a name of its own."""
    said = [legend for legend in legends if legend]
    return next((legend for legend in said if legend not in taken), said[0])


def _about(rows: list[tuple[str, ...]], every: list[Notation]) -> str:
    titles = ", ".join(rules.title for rules in every)
    return f"{len(rows)} facts, a row each; a column for each of: {titles}."


@dataclass(frozen=True, slots=True)
class _Cell:
    """An example of one fact, what it is called, and the words below it."""

    marks: tuple[Mark, ...]
    name: str
    below: tuple[str, ...]
    look: str = ""
    borrowed: bool = False

    @classmethod
    def of(cls, fact: tuple[str, str], rules: Notation, *, beside: str = "") -> _Cell:
        """The cell of a fact; a name that stands `beside` it is not said again."""
        name = rules.legend(*fact)
        if not name or not _drawn(fact, rules):
            return cls((), name, (_NONE,))
        borrowed = bool(_spec(fact, rules).get("borrowed"))
        called = [name] if name != beside else []
        called += [_BORROWED] if borrowed else []
        return cls(example(*fact, rules), name, tuple(called), looks(*fact, rules), borrowed)

    def said(self, row: str) -> str:
        """What a table says of it in a row with a name."""
        if not self.marks:
            return _NONE
        other = f"(called “{self.name}”)" if self.name != row else ""
        return " ".join(filter(None, [self.look, other, _BORROWED if self.borrowed else ""]))


def _spec(fact: tuple[str, str], rules: Notation) -> dict[str, object]:
    group, name = fact
    words: dict[str, object] = rules.words[group][name] if name else rules.words[group]
    return words


def _drawn(fact: tuple[str, str], rules: Notation) -> bool:
    spec = _spec(fact, rules)
    return bool(spec.get("drawn", True) or spec.get("meeting"))


def _row(cells: list[_Cell], at: Point) -> tuple[list[Mark], float]:
    """Cells side by side, their marks' middles level, and how high the row is."""
    x, y = at
    boxes = [box(*cell.marks) if cell.marks else (0.0, 0.0, 0.0, 0.0) for cell in cells]
    high = max(low - top for _, top, _, low in boxes)
    placed: list[Mark] = []
    most = 0
    for n, (cell, (left, top, right, low)) in enumerate(zip(cells, boxes, strict=True)):
        middle = x + _WIDE * (n + 0.5)
        dx, dy = middle - (left + right) / 2, y + high / 2 - (top + low) / 2
        placed += [moved(mark, round(dx, 2), round(dy, 2)) for mark in cell.marks]
        words = [
            row for said in cell.below for row in wrap(said, size=_SIZE, room=_WIDE - 18, lines=3)
        ]
        most = max(most, len(words) if cell.marks else 0)
        # Where there is no mark, its words stand where the mark would.
        first = y + high + 20 if cell.marks else y + high / 2 + 5
        placed += _lines(words, (middle, first), "middle", first=True)
    return placed, high + (_STEP * most + 8 if most else 0)


def _lines(rows: Iterable[str], at: Point, anchor: str, *, first: bool = False) -> Iterator[Mark]:
    """Words in lines: the first, or else the middle of all of them, at the height of `at`."""
    found = tuple(rows)
    start = at[1] if first else at[1] - _STEP * (len(found) - 1) / 2
    for n, words in enumerate(found):
        muted = words in _BORROWED or words == _NONE
        yield Text(
            kind="specimen name",
            words=words,
            x=at[0],
            y=round(start + _STEP * n, 2),
            size=_SIZE,
            anchor=anchor,
            fill="muted" if muted else "ink",
        )


def _heading(words: str, at: Point, *, anchor: str) -> Text:
    return Text(kind="heading", words=words, x=at[0], y=at[1], size=15, anchor=anchor, bold=True)
