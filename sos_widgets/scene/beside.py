"""What a room said of the things on another map beside its own."""

from __future__ import annotations

from sos_widgets.model.record import Record, Says
from sos_widgets.scene.sheet import Block, Heading, Items, Sheet
from sos_widgets.words import LabelPack, term

__all__ = ["beside_sheet"]


def beside_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The other maps' words under what was said of them."""
    blocks: list[Block] = []
    for other in dict.fromkeys(each.other for each in record.taps):
        taps = [each for each in record.taps if each.other == other]
        blocks.append(Heading(words=taps[0].title))
        for says in Says:
            words = tuple(
                f"{labels.category(each.category)}: {each.words}"
                for each in taps
                if each.says is says
            )
            if words:
                answer = term(says)
                heading = answer[:1].upper() + answer[1:]
                blocks += [Heading(words=heading, level=2), Items(items=words)]
    return Sheet(title=labels.tool("taps"), blocks=tuple(blocks))
