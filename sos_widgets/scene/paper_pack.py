"""The paper pack of a practice family: what a room without machines needs, leaf by leaf."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sos_widgets.model.casestudy import CaseStudy, Paper, Stage
from sos_widgets.model.exercises import Exercise, ExerciseKind, ExerciseRound
from sos_widgets.model.record import SEVEN, Category, Column, GridKind
from sos_widgets.model.stages import family_at
from sos_widgets.scene.closing import blank_closing_sheet
from sos_widgets.scene.help import help_sheet
from sos_widgets.scene.role_cards import role_card_rows
from sos_widgets.scene.sheet import Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import (
    LabelPack,
    choices,
    disclaimer,
    grid_template,
    labels_or_default,
    not_training,
    table,
)

__all__ = [
    "BlankGrid",
    "BlankMap",
    "BlankScale",
    "Box",
    "Cards",
    "CutOut",
    "Leaf",
    "PaperPack",
    "Read",
    "RoleCard",
    "RoleCards",
    "StoryPart",
    "paper_pack",
]

# Exercises whose cards are laid under headings: they need nothing but a table.
_SORTED = (ExerciseKind.SORT, ExerciseKind.FACT_OR_JUDGEMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One thing that is handed out; it begins on a new sheet of paper.

    Parameters
    ----------
    lead : str
        A line below the title, for whoever hands it out.
    """

    title: str
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read(Leaf):
    """Words and tables to be read, or lines to be written on."""

    sheet: Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPart(Leaf):
    """One part of the story with its papers."""

    text: str
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOut:
    """A card to cut out; a `heading` is laid on the table, and others under it."""

    words: str
    head: str = ""
    foot: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Leaf):
    """Cards to cut out, two in a row."""

    cards: tuple[CutOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCard:
    """A role card: whose it is, and what stands on it."""

    name: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCards(Leaf):
    """Role cards to cut out, one below the other."""

    cards: tuple[RoleCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An empty box with its heading, and what belongs there."""

    heading: str
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankMap(Leaf):
    """An empty map: columns of boxes, and a scale below them."""

    names: str
    scale: str
    zero: str
    ten: str
    columns: tuple[tuple[str, tuple[Box, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankGrid(Leaf):
    """An empty matrix or grid."""

    about: str
    columns: tuple[Box, ...]
    rows: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankScale(Leaf):
    """An empty scale, and a table for who stands where and why."""

    question: str
    zero: str
    ten: str
    columns: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPack:
    """All leaves, in the order in which a room comes to them."""

    title: str
    leaves: tuple[Leaf, ...]


def paper_pack(case: CaseStudy) -> PaperPack:
    """Put a family's paper pack together; the trainer's own notes are not in it."""
    pack = labels_or_default(case.worked[0].labels if case.worked else "")
    words = table("paper")
    leaves = (
        _for_trainer(),
        _content_note(case),
        *(_story(stage, number) for number, stage in enumerate(case.stages, 1)),
        *_roles(case),
        *_exercises(case, pack),
        _questions(pack),
        _map(pack),
        *(_grid(pack, kind) for kind in (GridKind.HARM, GridKind.SAFETY)),
        _scale(),
        _read(blank_closing_sheet()),
        _read(help_sheet(case, approach=False)),
    )
    return PaperPack(title=words["title"].replace("{family}", case.title), leaves=leaves)


def _for_trainer() -> Read:
    words = table("paper")["for_trainer"]
    rows = tuple(tuple(row) for row in words["rows"])
    blocks = (
        Paragraph(words=words["lead"]),
        Table(caption=words["caption"], columns=tuple(words["columns"]), rows=rows),
        Paragraph(words=words["cut"]),
        Paragraph(words=words["raters"]),
        Paragraph(words=disclaimer()),
        Paragraph(words=not_training()),
    )
    return _read(Sheet(title=words["title"], blocks=blocks))


def _content_note(case: CaseStudy) -> Read:
    words = table("paper")["content"]
    blocks = (
        Paragraph(words=case.content_note),
        Paragraph(words=case.intensity_why),
        Heading(words=words["ground"]),
        Items(items=tuple(words["rules"])),
    )
    return _read(Sheet(title=words["title"], blocks=blocks))


def _read(sheet: Sheet) -> Read:
    return Read(title=sheet.title, sheet=sheet)


def _story(stage: Stage, number: int) -> StoryPart:
    words = table("paper")["story"]
    minutes = words["minute" if stage.minutes == 1 else "minutes"]
    lead = (
        f"{words['part'].replace('{number}', str(number))}, "
        f"{minutes.replace('{minutes}', str(stage.minutes))}"
    )
    return StoryPart(title=stage.title, lead=lead, text=stage.text, papers=stage.papers)


def _roles(case: CaseStudy) -> Iterator[RoleCards]:
    family = family_at(case, {stage.id for stage in case.stages})
    words = table("paper")["roles"]
    cards = tuple(
        RoleCard(name=family.called(voice.person), rows=role_card_rows(case, voice))
        for voice in case.voices
    )
    if cards:
        yield RoleCards(title=words["title"], lead=words["lead"], cards=cards)


def _exercises(case: CaseStudy, pack: LabelPack) -> Iterator[Cards]:
    for exercise in case.exercises:
        if exercise.kind in _SORTED:
            for round_ in exercise.rounds:
                yield _round(case, exercise, round_, pack)


def _round(case: CaseStudy, exercise: Exercise, round_: ExerciseRound, pack: LabelPack) -> Cards:
    """The headings and the cards of one round; the reasons are the trainer's."""
    words = table("paper")["exercise"]
    stages = {stage.id: (number, stage.title) for number, stage in enumerate(case.stages, 1)}
    number, part = stages[exercise.stage_of(round_)]
    called = f"{exercise.title}: {round_.title}" if round_.title else exercise.title
    lead = words["lead"].replace("{task}", exercise.task.strip()).replace("{number}", str(number))
    heads = (
        CutOut(head=words["heading"], words=each.label, foot=each.help, heading=True)
        for each in choices(exercise, round_, pack)
    )
    cards = (CutOut(words=each.words, foot=each.source) for each in round_.cards)
    return Cards(
        title=words["title"].replace("{exercise}", called),
        lead=lead.replace("{part}", part),
        cards=(*heads, *cards),
    )


def _questions(pack: LabelPack) -> Cards:
    words = table("paper")["questions"]
    opening = (CutOut(head=words["opening"], words=each) for each in table("mapping")["opening"])
    asked = (
        CutOut(head=pack.category(category), words=each)
        for category in SEVEN
        for each in pack.prompts(category)
    )
    return Cards(title=words["title"], lead=words["lead"], cards=(*opening, *asked))


def _map(pack: LabelPack) -> BlankMap:
    words = table("paper")["map"]
    columns = tuple(
        (
            pack.question(column),
            tuple(
                Box(heading=pack.category(category), help=pack.help(category))
                for category in Category
                if category.column is column and category.sorted
            ),
        )
        for column in Column
    )
    return BlankMap(
        title=words["title"],
        names=words["names"],
        scale=pack.scale_question,
        zero=pack.zero,
        ten=pack.ten,
        columns=columns,
    )


def _grid(pack: LabelPack, kind: GridKind) -> BlankGrid:
    template = grid_template(pack.grid(kind))
    return BlankGrid(
        title=template.title,
        lead=template.about,
        about=table("paper")["grid"]["about"],
        columns=tuple(Box(heading=each.title, help=each.help) for each in template.columns),
        rows=tuple(Box(heading=each.title, help=each.help) for each in template.rows),
    )


def _scale() -> BlankScale:
    words = table("paper")["scale"]
    return BlankScale(
        title=words["title"],
        question=words["question"],
        zero=words["means_zero"],
        ten=words["means_ten"],
        columns=tuple(words["columns"]),
        rows=8,
    )
