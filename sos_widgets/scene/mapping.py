"""The map in words and tables: three questions and seven categories."""

from __future__ import annotations

from sos_widgets.model.record import Category, Column, Record, Statement
from sos_widgets.scene import describe
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, term

__all__ = ["mapping_sheet", "step_rows"]

_STEP_COLUMNS = ("Step", "Who does it", "By when", "How it went")


def mapping_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every statement under its question and category."""
    blocks: list[Block] = []
    for column in Column:
        blocks.append(Heading(words=labels.question(column)))
        for category in Category:
            if category.column is column:
                blocks += _category(record, labels, category)
    return Sheet(title=labels.tool("mapping"), blocks=tuple(blocks))


def _category(record: Record, labels: LabelPack, category: Category) -> list[Block]:
    statements = record.statements_in(category)
    if not statements and not category.sorted:
        return []
    title = labels.category(category)
    heading = Heading(words=title, level=2)
    if not statements:
        return [heading, Paragraph(words=labels.empty(category))]
    if category is Category.NEXT_STEP:
        rows = step_rows(record, statements)
        return [heading, Table(caption=title, columns=_STEP_COLUMNS, rows=rows)]
    rows = tuple(_row(record, each) for each in statements)
    columns = ("What was said", "Who said it", "How we know", "When")
    return [heading, Table(caption=title, columns=columns, rows=rows)]


def _row(record: Record, each: Statement) -> tuple[str, ...]:
    words = f"“{each.words}”" if each.own_words else each.words
    who = describe.family_name(record.family, each.who)
    return (
        words,
        f"{who}, own words" if each.own_words and who else who,
        each.source,
        str(each.when),
    )


def step_rows(record: Record, steps: tuple[Statement, ...]) -> tuple[tuple[str, ...], ...]:
    """Next steps as rows: what, who, by when, how it went."""
    rows = []
    for each in steps:
        went = term(each.outcome) + (f": {each.outcome_why}" if each.outcome_why else "")
        does = describe.family_name(record.family, each.does)
        rows.append((each.words, does, str(each.by_when), went))
    return tuple(rows)
