"""Two eco maps of one family at two times, side by side, and what has changed in sentences.

References
----------
Hartman (1978): drawn again later, an eco map shows what has come of the work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sos_widgets.layout.geometry import EcomapLayout
from sos_widgets.model.dates import When
from sos_widgets.model.record import Record
from sos_widgets.scene.ecomap import badge, map_marks
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.genogram import SIDE
from sos_widgets.scene.legend import Fact, keys
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.map_changes import Change, changes
from sos_widgets.scene.marks import Mark, Text, box, moved, named
from sos_widgets.scene.notation import DEFAULT, Look, look_of
from sos_widgets.scene.notation import notation as profile
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Heading, Items, Paragraph, Sheet
from sos_widgets.scene.tie_words import centre_name, summary, tie_blocks

__all__ = ["Moment", "changes_sheet", "maps_sheet", "then_and_now", "two_maps"]

_GAP = 56.0
_HEAD, _SENTENCE = 16.0, 14.0
_ROW = 20.0
_WORDS = ("Then", "Now")
_TITLE = "Then and now"
_NONE = "Nothing that is drawn has changed between the two."


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An eco map, and when it was so ("19 March 2026"; empty for now)."""

    record: Record
    when: str = ""

    def headed(self, word: str) -> str:
        """What stands above its map, after "Then" or "Now"."""
        return f"{word}: {self.when}" if self.when else word


def then_and_now(
    then: Moment,
    now: Moment,
    *,
    notation: str | Look = DEFAULT,
    show_legend: bool = True,
    show_changes: bool = True,
) -> Scene:
    """Draw two eco maps side by side; whatever is on both stands at the same place.

    Numbers at what has changed lead to the sentences below.

    Parameters
    ----------
    show_changes : bool
        Whether the sentences stand below the maps; a page that has them beside
        the picture leaves them out.
    """
    from sos_widgets.layout import ecomap_pair

    look = look_of(notation)
    layouts = ecomap_pair(then.record, now.record)
    found = changes(then.record, now.record)
    numbers = {each.system: number for number, each in enumerate(found, 1)}
    used: dict[Fact, None] = {}
    marks: list[Mark] = []
    left = 0.0
    for word, moment, layout in zip(_WORDS, (then, now), layouts, strict=True):
        drawing = map_marks(moment.record, layout, look, numbers=numbers)
        used |= drawing.used
        body = [moved(mark, left - layout.origin[0] * SIDE, 0.0) for mark in drawing.marks]
        marks += [named(mark, f"{word.lower()}-") for mark in body]
        marks += _heading(moment.headed(word), left, layout)
        left += layout.size[0] * SIDE + _GAP
    if show_changes:
        marks += _sentences(found, 0.0, left - _GAP, box(*marks)[3] + 34)
    return framed(
        marks,
        words=(
            f"Eco map, then and now: {centre_name(now.record)}",
            subtitle(When()),
            " ".join(
                (
                    f"Two eco maps side by side. {then.headed('Then')}. {summary(then.record)}",
                    f"{now.headed('Now')}. {summary(now.record)} What has changed:",
                    *([each.words for each in found] or [_NONE]),
                )
            ),
        ),
        keys=keys(used, profile(look.notation)),
        show_legend=show_legend,
        equivalents=(changes_sheet(then, now),),
    )


def two_maps(then: Moment, now: Moment, *, notation: str | Look = DEFAULT) -> tuple[Scene, Scene]:
    """Draw the two maps as two pictures, for pages too narrow for both side by side.

    Whatever is on both stands at the same place, and numbers lead to the
    sentences of `changes_sheet`. The second picture has the legend of both.
    """
    from sos_widgets.layout import ecomap_pair

    look = look_of(notation)
    layouts = ecomap_pair(then.record, now.record)
    found = enumerate(changes(then.record, now.record), 1)
    numbers = {each.system: number for number, each in found}
    used: dict[Fact, None] = {}
    scenes = []
    for word, moment, layout in zip(_WORDS, (then, now), layouts, strict=True):
        drawing = map_marks(moment.record, layout, look, numbers=numbers)
        used |= drawing.used
        scenes.append(
            framed(
                drawing.marks,
                words=(
                    moment.headed(word),
                    subtitle(moment.record.family.as_at),
                    summary(moment.record),
                ),
                keys=keys(used, profile(look.notation)) if word == _WORDS[-1] else (),
            )
        )
    return scenes[0], scenes[1]


def changes_sheet(then: Moment, now: Moment) -> Sheet:
    """What has changed, in words, and both maps as tables."""
    found = changes(then.record, now.record)
    said = tuple(f"{number}. {each.words}" for number, each in enumerate(found, 1))
    return Sheet(
        title=_TITLE,
        blocks=(
            Heading(words="What has changed"),
            Items(items=said) if said else Paragraph(words=_NONE),
            *maps_sheet(then, now).blocks,
        ),
    )


def maps_sheet(then: Moment, now: Moment) -> Sheet:
    """Both maps as tables."""
    return Sheet(
        title=_TITLE,
        blocks=(
            Heading(words=then.headed("Then")),
            *tie_blocks(then.record, caption=then.headed("Ties then")),
            Heading(words=now.headed("Now")),
            *tie_blocks(now.record, caption=now.headed("Ties now")),
        ),
    )


def _heading(words: str, left: float, layout: EcomapLayout) -> list[Mark]:
    """What a map is called, above it and in its middle."""
    wide = layout.size[0] * SIDE
    rows = wrap(words, size=_HEAD, room=wide, bold=True)
    bottom = layout.origin[1] * SIDE - 18
    return [
        Text(
            kind="moment",
            words=row,
            x=left + wide / 2,
            y=bottom - _ROW * (len(rows) - 1 - number),
            size=_HEAD,
            anchor="middle",
            bold=True,
        )
        for number, row in enumerate(rows)
    ]


def _sentences(found: Sequence[Change], left: float, right: float, top: float) -> list[Mark]:
    """What has changed, numbered, in two columns."""
    marks: list[Mark] = [
        Text(kind="changes title", words="What has changed", x=left, y=top, size=_HEAD, bold=True)
    ]
    if not found:
        return [*marks, _row(_NONE, left, top + 26)]
    wide = (right - left - _GAP) / 2
    rows = [wrap(each.words, size=_SENTENCE, room=wide - 34, lines=6) for each in found]
    tall = [_ROW * len(each) + 8 for each in rows]
    half = next((n for n in range(len(rows) + 1) if sum(tall[:n]) >= sum(tall) / 2), len(rows))
    for first, last, x in ((0, half, left), (half, len(rows), left + wide + _GAP)):
        y = top + 28
        for number in range(first, last):
            marks += badge(number + 1, (x + 10, y - 5))
            marks += [_row(row, x + 30, y + _ROW * n) for n, row in enumerate(rows[number])]
            y += tall[number]
    return marks


def _row(words: str, x: float, y: float) -> Text:
    return Text(kind="change", words=words, x=x, y=y, size=_SENTENCE)
