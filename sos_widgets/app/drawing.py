"""Drawing a practice file's or a practice family's picture into a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import Record
from sos_widgets.model.stages import family_at, start, worked_record
from sos_widgets.scene.notation import DEFAULT
from sos_widgets.scene.scene import Scene

__all__ = ["draw_file", "record_from"]


def draw_file(
    source: str,
    out: Path,
    *,
    ecomap: bool = False,
    notation: str = DEFAULT,
    paper: str = "",
    scale: str = "",
) -> Path:
    """Draw a genogram, an eco map or a scale.

    Parameters
    ----------
    source : str
        A practice file, a family's YAML file, or a family's short name.
    out : Path
        The file to write: ``.svg``, ``.png`` or ``.pdf``.
    ecomap : bool
        Whether to draw the eco map.
    notation : str
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``.
    paper : str
        ``"a4"`` or ``"a3"`` for a PDF in pages; one of the picture's size by default.
    scale : str
        The number of a scale, from 1; after a colon how it is looked at:
        ``"1"``, ``"2:people"``. Empty for the genogram or the eco map.

    Raises
    ------
    SosError
        The source is not there or cannot be read, there is no such notation
        or paper, or the picture cannot be written.
    """
    from sos_widgets import draw, layout

    record = record_from(source)
    if scale:
        return draw.save(_scale(record, scale), out, paper=paper)
    if ecomap:
        from sos_widgets.scene.ecomap import ecomap as ecomap_scene

        if not record.systems:
            raise NotFoundError(f"{source} has no eco map yet.")
        return draw.save(ecomap_scene(record, notation=notation), out, paper=paper)
    from sos_widgets.scene.genogram import genogram

    placed = layout.genogram(record.family, pins=record.spots)
    return draw.save(genogram(record.family, layout=placed, notation=notation), out, paper=paper)


def _scale(record: Record, wanted: str) -> Scene:
    from sos_widgets.scene.scaling import LOOKS, scaling

    number, _, how = wanted.partition(":")
    look = next((each for each in LOOKS if each == (how or "line")), None)
    if look is None:
        hint = nearest(how, LOOKS) or f"There are {', '.join(LOOKS)}."
        raise NotFoundError(f"A scale cannot be drawn as {how!r}. {hint}")
    scales = {str(n): each.id for n, each in enumerate(record.scales, 1)}
    if number not in scales:
        there = f"There are {len(scales)}, numbered from 1." if scales else "There is none yet."
        raise NotFoundError(f"There is no scale {number!r}. {there}")
    return scaling(record, scales[number], look=look)


def record_from(source: str) -> Record:
    """Read a practice file, or a practice family's first worked record, all stages released."""
    from sos_widgets import files, store

    path = Path(source)
    if path.suffix == ".practice" or (path.is_file() and path.suffix not in (".yaml", ".yml")):
        with store.open_practice(path) as practice:
            return practice.record
    case = files.load_case(path if path.is_file() else files.find_case(source))
    stages = {stage.id for stage in case.stages}
    if case.worked:
        return worked_record(case, case.worked[0], stages)
    return replace(start(case, id_=case.slug), family=family_at(case, stages))
