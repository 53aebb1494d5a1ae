"""Drawing a practice file's or a practice family's picture into a file."""

from __future__ import annotations

from pathlib import Path

from sos_widgets.app.sources import record_from
from sos_widgets.errors import NotFoundError, Problem
from sos_widgets.scene.notation import DEFAULT

__all__ = ["draw_file"]


def draw_file(
    source: str, out: Path, *, ecomap: bool = False, notation: str = DEFAULT, paper: str = ""
) -> tuple[Problem, ...]:
    """Draw a genogram, or an eco map.

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
