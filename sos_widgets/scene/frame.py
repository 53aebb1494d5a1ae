"""What stands round every picture: title, day, "an invented family", legend."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.layout.geometry import Point
from sos_widgets.model.dates import When
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.marks import Group, Mark, Rect, Text, box, moved
from sos_widgets.scene.scene import Key, Scene
from sos_widgets.scene.sheet import Sheet

__all__ = ["SAMPLE", "framed", "subtitle"]

SAMPLE: Point = (46.0, 24.0)  # room for a legend's sample, round (0, 0)
_PAD = 28.0
_COLUMN = 252.0
_ROW = 38.0


def subtitle(as_at: When, extra: str = "") -> str:
    """The line below a title."""
    day = f"as at {as_at}" if as_at else ""
    said = " · ".join(part for part in (day, extra, "Practice: an invented family") if part)
    return said[0].upper() + said[1:]


def framed(
    body: Iterable[Mark],
    *,
    words: tuple[str, str, str],
    keys: tuple[Key, ...] = (),
    show_legend: bool = True,
    equivalents: tuple[Sheet, ...] = (),
    narrowest: float = 620.0,
) -> Scene:
    """Make a scene of a picture's body, wherever that was drawn.

    Parameters
    ----------
    words : (title, line below it, description)
        The description in sentences.
    keys : tuple of Key
        The legend, made from the marks really used.
    narrowest : float
        Least width, in pixels.
    """
    title, below, description = words
    marks = tuple(body)
    left, top, right, bottom = box(*marks) if marks else (0.0, 0.0, 0.0, 0.0)
    wide = max(right - left + 2 * _PAD, narrowest)
    lines = wrap(title, size=20, room=wide - 2 * _PAD, lines=3, bold=True)
    head: list[Mark] = [
        Text(
            kind="title",
            words=row,
            whole=title if row.endswith("…") else "",
            x=_PAD,
            y=42 + 26 * n,
            size=20,
            bold=True,
        )
        for n, row in enumerate(lines)
    ]
    down = 42 + 26 * len(lines)
    head.append(Text(kind="subtitle", words=below, x=_PAD, y=down - 2, size=13, fill="muted"))
    start = down + 26
    dx, dy = (wide - (right - left)) / 2 - left, start - top
    drawn = [moved(mark, round(dx, 2), round(dy, 2)) for mark in marks]
    high = start + (bottom - top) + _PAD
    if keys and show_legend:
        legend, tall = _legend(keys, wide, high)
        drawn.append(legend)
        high += tall + _PAD
    return Scene(
        title=title,
        description=description,
        marks=(*head, *drawn),
        size=(round(wide), round(high)),
        legend=keys,
        equivalents=equivalents,
    )


def _legend(keys: tuple[Key, ...], wide: float, top: float) -> tuple[Group, float]:
    room = wide - 2 * _PAD - 24
    columns = max(1, min(int(room // _COLUMN), len(keys)))
    rows = -(-len(keys) // columns)
    columns = -(-len(keys) // rows)
    step = room / max(columns, int(room // _COLUMN)) if columns > 1 else room
    tall = 44 + rows * _ROW + 4
    marks: list[Mark] = [
        Rect(
            kind="legend panel",
            x=_PAD,
            y=top,
            w=wide - 2 * _PAD,
            h=tall,
            radius=8,
            fill="panel",
            stroke="",
        ),
        Text(
            kind="legend title",
            words="What the marks mean",
            x=_PAD + 18,
            y=top + 29,
            size=13,
            bold=True,
        ),
    ]
    for n, key in enumerate(keys):
        x, y = _PAD + 18 + (n // rows) * step, top + 44 + (n % rows) * _ROW + _ROW / 2
        sample = [moved(mark, x + SAMPLE[0] / 2, y) for mark in key.sample]
        text = _words(key.words, (x + SAMPLE[0] + 12, y), step - SAMPLE[0] - 24)
        marks.append(Group(id=f"key-{key.fact}", kind="key", marks=(*sample, *text)))
    return Group(id="legend", kind="legend", marks=tuple(marks)), tall


def _words(words: str, at: Point, room: float) -> list[Mark]:
    size = 12.5
    rows = wrap(words, size=size, room=room)
    first = at[1] + size * 0.36 - (len(rows) - 1) * 7.5
    return [
        Text(kind="legend words", words=row, x=at[0], y=first + 15 * n, size=size)
        for n, row in enumerate(rows)
    ]
