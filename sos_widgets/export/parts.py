"""The parts of a handout: which there are, and what each says of a record."""

from __future__ import annotations

from collections.abc import Callable

from sos_widgets import layout
from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import Record
from sos_widgets.scene.ecomap import ecomap
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.mapping import mapping_sheet
from sos_widgets.scene.matrix import matrix_sheet
from sos_widgets.scene.meetings import meetings_sheet
from sos_widgets.scene.plan import plan_sheet
from sos_widgets.scene.questions import all_questions_sheet, open_questions
from sos_widgets.scene.scaling import scaling
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Picture, Sheet
from sos_widgets.words import LabelPack, labels_or_default

__all__ = ["PARTS", "chosen", "part_sheet"]


def _genogram(record: Record, pack: LabelPack) -> Sheet:
    placed = layout.genogram(record.family, pins=record.spots)
    scene = genogram(record.family, layout=placed)
    return Sheet(title=pack.tool("genogram"), blocks=(Picture(scene=scene),))


def _ecomap(record: Record, pack: LabelPack) -> Sheet:
    return Sheet(title=pack.tool("ecomap"), blocks=(Picture(scene=ecomap(record)),))


def _scaling(record: Record, pack: LabelPack) -> Sheet:
    pictures = tuple(Picture(scene=scaling(record, scale.id)) for scale in record.scales)
    return Sheet(title=pack.tool("scaling"), blocks=pictures)


def _reflections(record: Record, _pack: LabelPack) -> Sheet:
    blocks: list[Block] = []
    for each in record.reflections:
        blocks += [Heading(words=each.prompt), Paragraph(words=each.words)]
    return Sheet(title="Our own thoughts", blocks=tuple(blocks))


_SHEETS: dict[str, tuple[Callable[[Record, LabelPack], Sheet], Callable[[Record], object]]] = {
    "genogram": (_genogram, lambda record: record.family.people),
    "ecomap": (_ecomap, lambda record: record.systems),
    "mapping": (mapping_sheet, lambda record: True),
    "scaling": (_scaling, lambda record: record.scales),
    "matrix": (matrix_sheet, lambda record: record.grids),
    "questions": (
        all_questions_sheet,
        lambda record: any(open_questions(record, grid) for grid in record.grids),
    ),
    "when_thens": (plan_sheet, lambda record: record.when_thens),
    "meetings": (meetings_sheet, lambda record: record.meetings),
    "reflections": (_reflections, lambda record: record.reflections),
}

PARTS = tuple(_SHEETS)


def chosen(parts: tuple[str, ...], record: Record) -> tuple[str, ...]:
    """The parts asked for, or every part that the record has something in.

    Raises
    ------
    NotFoundError
        When there is no such part.
    """
    for part in parts:
        if part not in _SHEETS:
            hint = nearest(part, PARTS) or f"There are {', '.join(PARTS)}."
            raise NotFoundError(f"A handout has no part {part!r}. {hint}")
    return parts or tuple(part for part in PARTS if _SHEETS[part][1](record))


def part_sheet(part: str, record: Record) -> Sheet:
    """What one part says of a record, pictures included.

    Raises
    ------
    NotFoundError
        When there is no such part.
    """
    (found,) = chosen((part,), record)
    return _SHEETS[found][0](record, labels_or_default(record.labels))
