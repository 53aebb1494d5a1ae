"""The meetings in words: who was there, what was hoped for, what changed, the steps agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sos_widgets.model.meetings import MapChange, earlier_meetings, in_order, said_at
from sos_widgets.model.record import Category, Meeting, Record, Statement
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.mapping import step_rows
from sos_widgets.scene.ratings import rating_sentence
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.words import LabelPack, labels_or_default

__all__ = ["changes_sheet", "meeting_title", "meetings_sheet"]

Changes = Iterable[MapChange]


def meeting_title(meeting: Meeting) -> str:
    """What a meeting is called in a list: its name and its date."""
    return ", ".join(filter(None, (meeting.title, str(meeting.date)))) or "A meeting"


def meetings_sheet(
    record: Record, labels: LabelPack, *, changes: Mapping[str, Changes] | None = None
) -> Sheet:
    """Every meeting, in order of date.

    Parameters
    ----------
    changes : mapping of str to MapChange, optional
        By meeting, what changed on the map since the one before. Without it
        the record says what was new; only its history knows the rest.
    """
    blocks: list[Block] = []
    for meeting in in_order(record.meetings):
        found = _said(record, meeting) if changes is None else changes.get(meeting.id, ())
        blocks += _meeting(record, meeting, labels=labels, changes=changes_sheet(labels, found))
    if not record.meetings:
        blocks.append(Paragraph(words="There has been no meeting yet."))
    return Sheet(title=labels.tool("meetings"), blocks=tuple(blocks))


def changes_sheet(labels: LabelPack, changes: Changes) -> Sheet:
    """What changed on the map between two meetings, by what became of it.

    Examples
    --------
    >>> from sos_widgets.words import labels
    >>> changes_sheet(labels(), ()).blocks
    ()
    """
    found = tuple(changes)
    groups = (
        ("New on the map", [_under(labels, each.after) for each in found if not each.before]),
        ("In other words now", [_reworded(each) for each in found if each.reworded]),
        ("Under another heading now", [_moved(labels, each) for each in found if each.moved]),
        ("No longer on the map", [_under(labels, each.before) for each in found if not each.after]),
    )
    blocks: list[Block] = []
    for heading, items in groups:
        if items:
            blocks += [Heading(words=heading), Items(items=tuple(items))]
    return Sheet(title="What changed on the map", blocks=tuple(blocks))


def _said(record: Record, meeting: Meeting) -> tuple[MapChange, ...]:
    if not earlier_meetings(record, meeting.id):
        return ()
    return tuple(MapChange(after=each) for each in said_at(record, meeting))


def _under(labels: LabelPack, statement: Statement | None) -> str:
    return f"{labels.category(statement.category)}: {statement.words}" if statement else ""


def _reworded(change: MapChange) -> str:
    before, after = change.before, change.after
    return f"{after.words} (before: {before.words})" if before and after else ""


def _moved(labels: LabelPack, change: MapChange) -> str:
    before, after = change.before, change.after
    if not (before and after):
        return ""
    old, new = labels.category(before.category), labels.category(after.category)
    return f"{after.words} (from {old} to {new})"


def _meeting(record: Record, meeting: Meeting, *, labels: LabelPack, changes: Sheet) -> list[Block]:
    title = meeting_title(meeting)
    there = listed(describe.family_name(record.family, each) for each in meeting.present)
    blocks: list[Block] = [Heading(words=title)]
    blocks.append(Paragraph(words=f"There: {there or 'nobody named yet'}."))
    if meeting.best_hopes:
        blocks.append(Paragraph(words=f"Best hopes: {meeting.best_hopes}"))
    if meeting.labels:
        pack = labels_or_default(meeting.labels)
        blocks.append(Paragraph(words=f"Wording: {pack.title}"))
    blocks += _stood(record, meeting, labels)
    blocks += _changed(meeting, changes)
    steps = tuple(
        each for each in record.statements_in(Category.NEXT_STEP) if each.meeting == meeting.id
    )
    if steps:
        said = tuple(_step(*row) for row in step_rows(record, steps))
        blocks += [Heading(words="Next steps", level=2), Items(items=said)]
    return blocks


def _step(words: str, does: str, by_when: str, went: str) -> str:
    who = ", ".join(filter(None, (does, by_when and f"by {by_when}")))
    return f"{words}{f' ({who})' if who else ''}: {went}"


def _stood(record: Record, meeting: Meeting, labels: LabelPack) -> list[Block]:
    blocks: list[Block] = []
    for scale in record.scales:
        here = [each for each in record.ratings_on(scale.id) if each.meeting == meeting.id]
        if here:
            said = tuple(rating_sentence(record, each) for each in here)
            question = scale.question or labels.scale_question
            blocks += [Heading(words=question, level=3), Items(items=said)]
    return [Heading(words="Where people stood", level=2), *blocks] if blocks else []


def _changed(meeting: Meeting, changes: Sheet) -> list[Block]:
    if not (changes.blocks or meeting.changed):
        return []
    blocks: list[Block] = [Heading(words="What changed since the meeting before", level=2)]
    if meeting.changed:
        blocks.append(Paragraph(words=meeting.changed))
    for block in changes.blocks:
        blocks.append(Heading(words=block.words, level=3) if isinstance(block, Heading) else block)
    return blocks
