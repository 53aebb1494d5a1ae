"""A part of one's own work, and beside or below it how another team did it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from sos_widgets.model.record import Category, Record
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack
from sos_widgets.words.audiences import copy_words

__all__ = ["Theirs", "beside_one_another", "one_below_the_other"]

Theirs = tuple[str, Record]
"""A worked example: its title, and its record as far as the story has been released."""


def beside_one_another(record: Record, labels: LabelPack, others: Sequence[Theirs]) -> Sheet:
    """Two or more maps box by box, in columns; nothing is matched."""
    columns = (copy_words("beside")["ours"], *(title for title, _ in others))
    blocks: list[Block] = [Paragraph(words=copy_words("beside")["lead"])]
    for category in Category:
        said = [_said(each, category) for each in (record, *(other for _, other in others))]
        if any(said):
            title = labels.category(category)
            rows = tuple(tuple(row) for row in zip_longest(*said, fillvalue=""))
            table = Table(caption=title, columns=columns, rows=rows, row_headers=False)
            blocks += [Heading(words=title), table]
    return Sheet(title=labels.tool("mapping"), blocks=tuple(blocks))


def one_below_the_other(own: Sheet, others: Sequence[tuple[str, Sheet]]) -> Sheet:
    """One's own first, then each of the others under its title."""
    blocks: list[Block] = [Heading(words=copy_words("beside")["ours"]), *_deeper(own)]
    for title, sheet in others:
        blocks += [Heading(words=title), *_deeper(sheet)]
    return replace(own, blocks=tuple(blocks))


def _deeper(sheet: Sheet) -> list[Block]:
    return [
        replace(each, level=each.level + 1) if isinstance(each, Heading) else each
        for each in sheet.blocks
    ]


def _said(record: Record, category: Category) -> list[str]:
    found = []
    for each in record.statements_in(category):
        if each.words.strip():
            said = f"“{each.words}”" if each.own_words else each.words
            who = record.family.called(each.who)
            found.append(f"{said}\n({who})" if who else said)
    return found
