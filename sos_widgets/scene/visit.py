"""The questions for the next visit: what the work leaves open, with room to write the answers."""

from __future__ import annotations

from sos_widgets.model.record import Record
from sos_widgets.scene.questions import all_questions_sheet
from sos_widgets.scene.sheet import Block, Heading, Items, Lines, Paragraph, Sheet
from sos_widgets.words import LabelPack
from sos_widgets.words.audiences import copy_words

__all__ = ["visit_sheet"]


def visit_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The room's own questions first, then those that the map and the grids leave open."""
    words = copy_words("visit")
    blocks: list[Block] = []
    for heading, asked in ((words["own"], _own(record)), (words["obstacles"], _next(record))):
        blocks += [Heading(words=heading), Items(items=asked)] if asked else []
    open_ = all_questions_sheet(record, labels)
    if any(isinstance(each, Items) for each in open_.blocks):
        blocks += open_.blocks
    if not blocks:
        return Sheet(title=open_.title, blocks=(Paragraph(words=words["none"]),))
    return Sheet(title=open_.title, blocks=tuple(_to_write_on(blocks)))


def _to_write_on(blocks: list[Block]) -> list[Block]:
    """Every question with a line below it."""
    found: list[Block] = []
    for block in blocks:
        asked = block.items if isinstance(block, Items) else ()
        found += [Lines(words=each) for each in asked] or [block]
    return found


def _own(record: Record) -> tuple[str, ...]:
    """Questions that were written in the exercises."""
    lines = (line.strip() for each in record.attempts for line in each.words.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line.endswith(("?", "?”", '?"'))))


def _next(record: Record) -> tuple[str, ...]:
    """The next questions to the people of the network, where nobody has answered yet."""
    return tuple(
        f"{record.called(each.who)}: {each.ask}" if each.who else each.ask
        for each in record.obstacles
        if each.ask.strip() and not each.answer.strip()
    )
