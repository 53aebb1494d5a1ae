"""Drawing a practice file's or a practice family's picture into a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sos_widgets.errors import NotFoundError
from sos_widgets.model.record import Record
from sos_widgets.model.stages import family_at, start, worked_record
from sos_widgets.scene.notation import DEFAULT

__all__ = ["draw_file", "record_from"]


def draw_file(
    source: str, out: Path, *, ecomap: bool = False, notation: str = DEFAULT, paper: str = ""
) -> Path:
    """Draw a genogram, or an eco map.

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

    Raises
    ------
    SosError
        The source is not there or cannot be read, there is no such notation
        or paper, or the picture cannot be written.
    """
    from sos_widgets import draw, layout

    record = record_from(source)
    if ecomap:
        from sos_widgets.scene.ecomap import ecomap as ecomap_scene

        if not record.systems:
            raise NotFoundError(f"{source} has no eco map yet.")
        return draw.save(ecomap_scene(record, notation=notation), out, paper=paper)
    from sos_widgets.scene.genogram import genogram

    placed = layout.genogram(record.family, pins=record.spots)
    return draw.save(genogram(record.family, layout=placed, notation=notation), out, paper=paper)


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
