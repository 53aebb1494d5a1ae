"""What a room has tried in its exercises, as text and tables: its own answers, nobody's marks."""

from __future__ import annotations

from sos_widgets.model.attempts import Attempt, Sitting, SketchLine
from sos_widgets.model.record import Category, Record
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table

__all__ = ["answer_words", "exercises_sheet", "sketch_words"]


def exercises_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every go at every exercise, in the order in which they were begun."""
    blocks: list[Block] = []
    for sitting in record.sittings:
        said = [each for each in record.attempts if each.sitting == sitting.id]
        drawn = [each for each in record.sketch_lines if each.sitting == sitting.id]
        found = _sitting(sitting, said, drawn, labels)
        if found:
            blocks += [Heading(words=sitting.title or "An exercise"), *found]
    if not blocks:
        blocks.append(Paragraph(words="No exercise has been tried yet."))
    return Sheet(title=labels.tool("exercises"), blocks=tuple(blocks))


def sketch_words(line: SketchLine) -> str:
    """A line of a sketched genogram as a sentence."""
    tie = table("exercises")["ties"][line.tie.value]
    died = f" {line.who} has died." if line.died else ""
    return f"{line.who} {tie} {line.whom}.{died}"


def _sitting(
    sitting: Sitting, said: list[Attempt], drawn: list[SketchLine], labels: LabelPack
) -> list[Block]:
    blocks: list[Block] = []
    rows = tuple(
        (each.asked, answer_words(sitting, each, labels), each.hands)
        for each in said
        if each.chosen or each.words.strip() or each.hands.strip()
    )
    if rows:
        hands = any(row[2] for row in rows)
        columns = ("Card", "What we said", *(["Show of hands"] if hands else []))
        kept = rows if hands else tuple(row[:2] for row in rows)
        blocks.append(Table(caption=sitting.title, columns=columns, rows=kept))
    lines = tuple(sketch_words(each) for each in drawn if each.who.strip() and each.whom.strip())
    if lines:
        blocks.append(Items(items=lines))
    if sitting.thoughts.strip():
        blocks.append(Paragraph(words=f"From our talk: {sitting.thoughts}"))
    return blocks


def answer_words(sitting: Sitting, attempt: Attempt, labels: LabelPack) -> str:
    """What was answered; a category is called as the record's wording calls it now."""
    if not attempt.chosen:
        return attempt.words
    try:
        return labels.category(Category(attempt.chosen))
    except ValueError:
        known = {each.id: each.words for each in sitting.choices}
        return known.get(attempt.chosen, attempt.chosen)
