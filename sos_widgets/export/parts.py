"""The parts of a handout: which there are, and what each says in a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from sos_widgets import layout
from sos_widgets.copies import Copy
from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.export.child import child_mapping_sheet, child_scaling_sheet, drawn_only
from sos_widgets.model.record import Record
from sos_widgets.scene.beside import beside_sheet
from sos_widgets.scene.briefing import briefing_sheet
from sos_widgets.scene.closing import closing_sheet
from sos_widgets.scene.ecomap import ecomap
from sos_widgets.scene.exercises import exercises_sheet
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.mapping import mapping_sheet
from sos_widgets.scene.matrix import matrix_reading, matrix_sheet
from sos_widgets.scene.meetings import meetings_sheet
from sos_widgets.scene.network import network
from sos_widgets.scene.notation import records_look
from sos_widgets.scene.pages import told_sheet
from sos_widgets.scene.pairs import pair_called
from sos_widgets.scene.plan import plan_sheet
from sos_widgets.scene.plan_pages import child_plan_sheet, family_plan_sheet
from sos_widgets.scene.questions import all_questions_sheet
from sos_widgets.scene.ratings import occasions
from sos_widgets.scene.scaling import scaling
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Picture, Sheet, Table
from sos_widgets.scene.side_by_side import beside_one_another, one_below_the_other
from sos_widgets.scene.then_and_now import Moment, changes_sheet, two_maps
from sos_widgets.scene.timeline import timeline
from sos_widgets.scene.trajectory import trajectory
from sos_widgets.scene.visit import visit_sheet
from sos_widgets.words import LabelPack, labels_or_default

__all__ = ["ECOMAP", "PARTS", "Earlier", "beside_sheets", "chosen", "part_sheet"]

ECOMAP = "ecomap"


class Earlier(NamedTuple):
    """What a copy said at an earlier time, and when that was."""

    when: str
    copy: Copy


def _genogram(copy: Copy) -> Sheet:
    family, look = copy.record.family, records_look(copy.record, health=copy.health)
    placed = layout.genogram_of(copy.record)
    # A copy holds no more of the quality lines than it may show.
    scene = genogram(family, layout=placed, bonds=family.bonds, notation=look)
    title = labels_or_default(copy.record.labels).tool("genogram")
    return Sheet(title=title, blocks=(Picture(scene=scene),))


def _ecomap(record: Record, pack: LabelPack) -> Sheet:
    picture = Picture(scene=ecomap(record, notation=records_look(record)))
    return Sheet(title=pack.tool(ECOMAP), blocks=(picture,))


def _two_ecomaps(earlier: Earlier, copy: Copy) -> Sheet:
    """The map as it was and as it is, one below the other, and what has changed."""
    then, now = Moment(record=earlier.copy.record, when=earlier.when), Moment(record=copy.record)
    look = records_look(copy.record)
    pictures = (Picture(scene=scene) for scene in two_maps(then, now, notation=look))
    blocks = (*pictures, *changes_sheet(then, now).blocks)
    title = labels_or_default(copy.record.labels).tool(ECOMAP)
    return Sheet(title=title, blocks=blocks)


def _scaling(record: Record, pack: LabelPack) -> Sheet:
    """Each scale as it stood last and, where it was asked on several days, person by person."""
    blocks: list[Block] = []
    for scale in record.scales:
        several = len(occasions(record, scale.id)) > 1
        line = scaling(record, scale.id, look="line")
        if not several:
            blocks.append(Picture(scene=line))
            continue
        # The tables of all days stand below the second picture.
        moved = scaling(record, scale.id, look="people")
        blocks += [Picture(scene=replace(line, equivalents=())), Picture(scene=moved)]
    return Sheet(title=pack.tool("scaling"), blocks=tuple(blocks))


def _pairs(record: Record, pack: LabelPack) -> Sheet:
    blocks: list[Block] = []
    for pair in record.pairs:
        blocks.append(Heading(words=pair_called(record, pair)))
        blocks.append(Picture(scene=trajectory(record, pair.id)))
    return Sheet(title=pack.tool("pairs"), blocks=tuple(blocks))


def _network(record: Record, pack: LabelPack) -> Sheet:
    return Sheet(title=pack.tool("network"), blocks=(Picture(scene=network(record)),))


def _plan(record: Record, pack: LabelPack) -> Sheet:
    """Every plan in tables; the timeline is drawn where a plan has one."""
    sheet = plan_sheet(record, pack)
    drawn = {each.plan for each in record.plan_steps}
    ways = (timeline(record, each.id) for each in record.plans if each.id in drawn)
    pictures = tuple(Picture(scene=replace(each, equivalents=())) for each in ways)
    return replace(sheet, blocks=(*sheet.blocks, *pictures))


def _reflections(record: Record, _pack: LabelPack) -> Sheet:
    blocks: list[Block] = []
    # A step of the way alone that was only gone past has no words.
    for each in (one for one in record.reflections if one.words.strip()):
        blocks += [Heading(words=each.prompt), Paragraph(words=each.words)]
    return Sheet(title="Our own thoughts", blocks=tuple(blocks))


def _read(record: Record, pack: LabelPack) -> Sheet:
    return Sheet(title=pack.tool("matrix"), blocks=matrix_reading(record))


_Telling = Callable[[Record, LabelPack], Sheet]

# Every part that `words/audiences.yaml` names but the genogram, and what it says of a record.
_SHEETS: dict[str, _Telling] = {
    "mapping": mapping_sheet,
    "pairs": _pairs,
    "scaling": _scaling,
    ECOMAP: _ecomap,
    "matrix": matrix_sheet,
    "questions": all_questions_sheet,
    "plan": _plan,
    "briefing": briefing_sheet,
    "meetings": meetings_sheet,
    "taps": beside_sheet,
    "reflections": _reflections,
    "pages": told_sheet,
    "network": _network,
    "exercises": exercises_sheet,
    "closing": closing_sheet,
}

# Where an audience is told in another way.
_TOLD: dict[tuple[str, str], _Telling] = {
    ("child", "mapping"): child_mapping_sheet,
    ("child", "scaling"): child_scaling_sheet,
    ("family", "matrix"): _read,
    ("family", "plan"): family_plan_sheet,
    ("child", "plan"): child_plan_sheet,
    ("visit", "questions"): visit_sheet,
}

PARTS = ("genogram", *_SHEETS)


def chosen(parts: tuple[str, ...], copy: Copy) -> tuple[str, ...]:
    """The parts asked for, or every part of a copy that has something in it.

    Raises
    ------
    NotFoundError
        When there is no such part, or it is not for those the copy is for.
    """
    for part in parts:
        if part not in PARTS:
            hint = nearest(part, PARTS) or f"There are {', '.join(PARTS)}."
            raise NotFoundError(f"A handout has no part {part!r}. {hint}")
        if part not in copy.audience.parts:
            whom = copy.called[:1].lower() + copy.called[1:] if not copy.whom else copy.called
            held = ", ".join(copy.audience.parts)
            raise NotFoundError(f"A copy for {whom} never has the part {part!r}, only {held}.")
    return parts or tuple(copy.parts)


def part_sheet(part: str, copy: Copy, *, earlier: Earlier | None = None) -> Sheet:
    """What one part says in a copy, pictures included.

    Parameters
    ----------
    earlier : Earlier, optional
        With it an eco map is drawn as it was then and as it is now.

    Raises
    ------
    NotFoundError
        As `chosen`.
    """
    (found,) = chosen((part,), copy)
    if found == "genogram":
        sheet = _genogram(copy)
    elif earlier and found == ECOMAP:
        sheet = _two_ecomaps(earlier, copy)
    else:
        sheet = _told(found, copy)
    heading = copy.audience.parts[found] or sheet.title
    blocks = tuple(_full_columns(each, copy) for each in sheet.blocks)
    if copy.child:
        blocks = tuple(drawn_only(each) for each in blocks)
    return replace(sheet, title=heading, blocks=blocks)


def beside_sheets(parts: tuple[str, ...], copy: Copy, theirs: Sequence[Copy]) -> tuple[Sheet, ...]:
    """Parts of one's own work, each with the same part of every worked example.

    Parameters
    ----------
    theirs : sequence of Copy
        The worked examples as far as the story has been released.
    """
    return tuple(_beside(part, copy, theirs) for part in parts)


def _beside(part: str, copy: Copy, theirs: Sequence[Copy]) -> Sheet:
    own = part_sheet(part, copy)
    # One's own comes first: nothing is shown beside an empty map.
    if part == "mapping" and any(each.words.strip() for each in copy.record.statements):
        others = [(each.record.title, each.record) for each in theirs]
        return beside_one_another(copy.record, labels_or_default(copy.record.labels), others)
    has = [each for each in theirs if part in each.parts and part not in ("mapping", "taps")]
    if not has:
        return own
    return one_below_the_other(own, [(each.record.title, part_sheet(part, each)) for each in has])


def _told(part: str, copy: Copy) -> Sheet:
    told = _TOLD.get((copy.audience.name, part), _SHEETS[part])
    return told(copy.record, labels_or_default(copy.record.labels))


def _full_columns(block: Block, copy: Copy) -> Block:
    """Leave a table's empty columns out where a copy holds less: nothing is missing there."""
    if not isinstance(block, Table) or copy.audience.holds is None or not block.rows:
        return block
    kept = [at for at in range(len(block.columns)) if at == 0 or any(row[at] for row in block.rows)]
    columns = tuple(block.columns[at] for at in kept)
    return replace(
        block, columns=columns, rows=tuple(tuple(r[at] for at in kept) for r in block.rows)
    )
