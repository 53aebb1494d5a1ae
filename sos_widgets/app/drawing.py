"""Drawing a practice file's or a practice family's picture into a file."""

from __future__ import annotations

from pathlib import Path

from sos_widgets.app.sources import record_from
from sos_widgets.errors import NotFoundError, Problem, nearest
from sos_widgets.model.record import Record
from sos_widgets.scene.notation import DEFAULT
from sos_widgets.scene.scene import Scene

__all__ = ["draw_file"]


def draw_file(
    source: str,
    out: Path,
    *,
    ecomap: bool = False,
    notation: str = DEFAULT,
    paper: str = "",
    scale: str = "",
) -> tuple[Problem, ...]:
    """Draw a genogram, an eco map or a scale.

    Parameters
    ----------
    source : str
        As for `sos_widgets.app.sources.record_from`.
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

    Returns
    -------
    tuple of Problem
        What could not be read of a GEDCOM file, and so is not drawn.

    Raises
    ------
    SosError
        The source is not there or cannot be read, there is no such notation
        or paper, or the picture cannot be written.
    """
    from sos_widgets import draw, layout

    record, report = record_from(source)
    if scale:
        draw.save(_scale(record, scale), out, paper=paper)
        return report
    if ecomap:
        from sos_widgets.scene.ecomap import ecomap as ecomap_scene

        if not record.systems:
            raise NotFoundError(f"{source} has no eco map yet.")
        draw.save(ecomap_scene(record, notation=notation), out, paper=paper)
        return report
    from sos_widgets.scene.genogram import genogram

    placed = layout.genogram(record.family, pins=record.spots)
    draw.save(genogram(record.family, layout=placed, notation=notation), out, paper=paper)
    return report


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
