"""A child's own page of the map: what goes well first, then goals, then who does what."""

from __future__ import annotations

from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.scene import describe
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.words import LabelPack
from sos_widgets.words.audiences import child_words

__all__ = ["child_mapping_sheet"]


def child_mapping_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The map as a child holds it; where nothing is said, there is room to draw."""
    words = child_words()
    blocks: list[Block] = []
    for category, heading in (
        (Category.EXISTING_STRENGTH, words["going_well"]),
        (Category.SAFETY_GOAL, words["wanted"]),
        (Category.NEXT_STEP, words["who_does_what"]),
    ):
        said = tuple(_said(record, each) for each in record.statements_in(category))
        blocks.append(Heading(words=heading))
        blocks.append(Items(items=said) if said else Paragraph(words=words["room"]))
    return Sheet(title=labels.tool("mapping"), blocks=tuple(blocks))


def _said(record: Record, each: Statement) -> str:
    if each.own_words:
        return f"“{each.words}”"
    does = describe.family_name(record.family, each.does)
    by = f" ({each.by_when})" if each.by_when else ""
    return f"{does}: {each.words}{by}" if does else f"{each.words}{by}"
