"""When-then lines in words: what somebody sees, and what somebody then does."""

from __future__ import annotations

from sos_widgets.model.record import Moment, Record, WhenThen
from sos_widgets.scene import describe
from sos_widgets.scene.boxes import box_called
from sos_widgets.scene.sheet import Block, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table, term

__all__ = ["line_words", "plan_sheet"]


def plan_sheet(record: Record, _labels: LabelPack) -> Sheet:
    """Every when-then line, first signs before danger that is there; what is open says so."""
    words = table("plan")
    columns = tuple(words["fields"][name] for name in _COLUMNS)
    blocks: list[Block] = []
    for moment in Moment:
        rows = tuple(_row(record, each) for each in record.when_thens if each.moment is moment)
        if rows:
            caption = f"{words['title']}: {term(moment)}"
            blocks.append(Table(caption=caption, columns=(*columns, words["from"]), rows=rows))
    return Sheet(title=words["title"], blocks=tuple(blocks) or (Paragraph(words=words["none"]),))


_COLUMNS = ("sign", "notices", "does", "what", "by_when", "back_up")


def _row(record: Record, line: WhenThen) -> tuple[str, ...]:
    said = (_said(record, line, name) for name in _COLUMNS)
    return (*(each or table("plan")["open"] for each in said), box_called(record, line.from_cell))


def _said(record: Record, line: WhenThen, name: str) -> str:
    return describe.family_name(record.family, str(getattr(line, name)))


def line_words(record: Record, line: WhenThen) -> str:
    """One line as a list of what it says; what is open says so."""
    words = table("plan")
    said = (
        f"{words['fields'][name]}: {_said(record, line, name) or words['open']}"
        for name in _COLUMNS
    )
    return "\n".join((f"{words['moment']}: {term(line.moment)}", *said))
