"""A child's own pages: what goes well first, then goals and who does what; short, and drawn."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.record import Category, Record, Statement
from sos_widgets.scene import describe
from sos_widgets.scene.ratings import occasions
from sos_widgets.scene.scaling import scaling
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Picture, Sheet
from sos_widgets.words import LabelPack
from sos_widgets.words.audiences import child_words

__all__ = ["child_mapping_sheet", "child_scaling_sheet", "drawn_only"]


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


def child_scaling_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The child's own number on each line, and the child's own reasons."""
    words = child_words()
    blocks: list[Block] = []
    for scale in record.scales:
        blocks.append(Picture(scene=scaling(record, scale.id, look="path")))
        for title, when, ratings in occasions(record, scale.id):
            said = tuple(
                f"{words[field]}: {getattr(each, field)}"
                for each in ratings
                for field in ("reason", "already_there", "would_raise")
                if getattr(each, field)
            )
            heading = ", ".join(part for part in (title, str(when)) if part)
            blocks += [Heading(words=heading), Items(items=said)] if said else []
    return Sheet(title=labels.tool("scaling"), blocks=tuple(blocks))


def drawn_only(block: Block) -> Block:
    """A picture without its tables: its description says the same in sentences."""
    if not isinstance(block, Picture):
        return block
    return replace(block, scene=replace(block.scene, equivalents=()))


def _said(record: Record, each: Statement) -> str:
    if each.own_words:
        return f"“{each.words}”"
    does = describe.family_name(record.family, each.does)
    by = f" ({each.by_when})" if each.by_when else ""
    return f"{does}: {each.words}{by}" if does else f"{each.words}{by}"
