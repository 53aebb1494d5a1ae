"""The meetings in words: who was there, what was hoped for, and the steps agreed."""

from __future__ import annotations

from datetime import date

from sos_widgets.model.record import Category, Meeting, Record
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.mapping import STEP_COLUMNS, step_rows
from sos_widgets.scene.ratings import rating_sentence
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack

__all__ = ["meetings_sheet"]


def meetings_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every meeting, in order of date."""
    blocks: list[Block] = []
    for meeting in sorted(record.meetings, key=lambda each: each.date.middle or date.max):
        blocks += _meeting(record, meeting)
    if not record.meetings:
        blocks.append(Paragraph(words="There has been no meeting yet."))
    return Sheet(title=labels.tool("meetings"), blocks=tuple(blocks))


def _meeting(record: Record, meeting: Meeting) -> list[Block]:
    title = ", ".join(part for part in (meeting.title or "Meeting", str(meeting.date)) if part)
    there = listed(describe.family_name(record.family, each) for each in meeting.present)
    blocks: list[Block] = [Heading(words=title)]
    blocks.append(Paragraph(words=f"There: {there or 'nobody named yet'}."))
    if meeting.best_hopes:
        blocks.append(Paragraph(words=f"Best hopes: {meeting.best_hopes}"))
    questions = {scale.id: scale.question for scale in record.scales}
    said = tuple(
        f"{questions.get(each.scale, '')} {rating_sentence(record, each)}".strip()
        for each in record.ratings
        if each.meeting == meeting.id
    )
    if said:
        blocks += [Heading(words="Where people stood", level=2), Items(items=said)]
    steps = tuple(
        each for each in record.statements_in(Category.NEXT_STEP) if each.meeting == meeting.id
    )
    if steps:
        rows = step_rows(record, steps)
        table = Table(caption=f"Next steps, {title}", columns=STEP_COLUMNS, rows=rows)
        blocks += [Heading(words="Next steps", level=2), table]
    return blocks
