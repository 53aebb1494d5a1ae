"""The map in words and tables: three questions and seven categories."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.record import Category, Column, Record, Statement
from sos_widgets.scene import describe
from sos_widgets.scene.boxes import box_called
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.scene.still_open import still_open_sheet
from sos_widgets.words import LabelPack, term

__all__ = ["board_sheet", "mapping_sheet", "step_rows"]

_SAID_COLUMNS = ("What was said", "Who said it", "How we know", "When")
_STEP_COLUMNS = ("Step", "Who does it", "By when", "How it went")


def mapping_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every statement under its question and category."""
    blocks: list[Block] = []
    for column in Column:
        blocks.append(Heading(words=labels.question(column)))
        for category in Category:
            if category.column is column:
                blocks += _category(record, labels, category)
    if record.readings:
        blocks += [Heading(words=_HEARD), _readings(record)]
    return Sheet(title=labels.tool("mapping"), blocks=tuple(blocks))


def board_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The map as its board has it: with drafts that lie open, and what is still open."""
    sheet = mapping_sheet(record, labels)
    open_ = still_open_sheet(record, labels)
    return replace(
        sheet, blocks=(*sheet.blocks, *_drafts(record), Heading(words=open_.title), *open_.blocks)
    )


def _drafts(record: Record) -> list[Block]:
    """The drafts of every round that has been laid open, without names."""
    blocks: list[Block] = []
    for each in record.draft_rounds:
        # In the order of their ids, which says nothing of who wrote first.
        drafts = sorted((d for d in record.drafts if d.round == each.id), key=lambda d: d.id)
        if each.shown and drafts:
            words = tuple(draft.words for draft in drafts)
            blocks += [Heading(words="Drafts, without names"), Items(items=words)]
    return blocks


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
    return [heading, _said(record, title, statements)]


def _said(record: Record, title: str, statements: tuple[Statement, ...]) -> Table:
    """What was said; columns of links stand only where something is linked."""
    rows: list[tuple[str, ...]] = [_row(record, each) for each in statements]
    columns: tuple[str, ...] = _SAID_COLUMNS
    for name, link in (("About", _about), ("Rests on", _rests_on)):
        linked = [link(record, each) for each in statements]
        if any(linked):
            columns = (*columns, name)
            rows = [(*row, words) for row, words in zip(rows, linked, strict=True)]
    return Table(caption=title, columns=columns, rows=tuple(rows))


def _about(record: Record, each: Statement) -> str:
    return listed([describe.family_name(record.family, who) for who in each.about])


def _rests_on(record: Record, each: Statement) -> str:
    """The box of a grid, and the words of the story."""
    box = box_called(record, each.from_cell) if each.from_cell else ""
    return "\n".join(filter(None, [box, f"“{each.passage}”" if each.passage else ""]))


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


_HEARD = "How it may be heard"


def _readings(record: Record) -> Table:
    words = {each.id: each.words for each in record.statements}
    rows = tuple(
        (words[each.statement], describe.family_name(record.family, each.who), each.words)
        for each in record.readings
    )
    return Table(caption=_HEARD, columns=("The words", "Read as", "What would be heard"), rows=rows)
