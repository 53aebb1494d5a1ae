"""A learner's own closing page: what was written, and lines to write on where nothing was."""

from __future__ import annotations

from collections.abc import Mapping

from sos_widgets.model.closing import Closing
from sos_widgets.model.record import Record
from sos_widgets.scene.sheet import Block, Heading, Lines, Paragraph, Sheet
from sos_widgets.words.audiences import copy_words

__all__ = ["blank_closing_sheet", "closing_sheet"]


def closing_sheet(record: Record, _labels: object = None) -> Sheet:
    """What one learner takes along; a page to fill in by hand where nothing was written.

    The two numbers are told each by itself: no difference is reckoned.
    """
    words = copy_words("closing")
    if not record.closings:
        return blank_closing_sheet()
    blocks: list[Block] = [Paragraph(words=words["lead"])]
    for each in record.closings:
        blocks += _written(words, each)
    return Sheet(title=words["title"], blocks=tuple(blocks))


def blank_closing_sheet() -> Sheet:
    """The page for one person, to be filled in by hand."""
    words = copy_words("closing")
    numbers = (
        Lines(words=words[name], numbers=True, zero=words["zero"], ten=words["ten"])
        for name in ("before", "after")
    )
    before, after = numbers
    return Sheet(
        title=words["title"],
        blocks=(
            Paragraph(words=words["lead"]),
            before,
            Lines(words=words["question"], count=3),
            Lines(words=words["whom"]),
            after,
            Lines(words=words["moved"], count=3),
        ),
    )


def _written(words: Mapping[str, str], closing: Closing) -> list[Block]:
    blocks: list[Block] = []
    for name in ("question", "whom", "before", "after", "moved"):
        said = getattr(closing, name)
        told = words["unsaid"] if said is None or said == "" else str(said)
        blocks += [Heading(words=words[name]), Paragraph(words=told)]
    return blocks
