"""What the command is given to work with: a practice file, a family, or a GEDCOM file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sos_widgets.errors import Problem
from sos_widgets.model.record import Record
from sos_widgets.model.stages import family_at, start, worked_record

__all__ = ["GEDCOM", "is_gedcom", "record_from"]

# GEDZIP ends in .gdz; the reader says what to do with it.
GEDCOM = (".ged", ".gdz")


def is_gedcom(path: Path | str) -> bool:
    """Whether a file's name says that it is GEDCOM."""
    return Path(path).suffix.lower() in GEDCOM


def record_from(source: str) -> tuple[Record, tuple[Problem, ...]]:
    """Read a record from whatever it is kept in.

    Parameters
    ----------
    source : str
        A practice file, a family's YAML file or its short name (then its first
        worked record, all stages released), or a GEDCOM file.

    Returns
    -------
    record : Record
    report : tuple of Problem
        What did not come along from a GEDCOM file; else empty.

    Raises
    ------
    SosError
        The source is not there or cannot be read.
    """
    from sos_widgets import files, store

    path = Path(source)
    if is_gedcom(path):
        from sos_widgets.arrival import arrival

        came = arrival(*files.family_from_gedcom(path), path.name)
        return came.record, came.report
    if path.suffix == ".practice" or (path.is_file() and path.suffix not in (".yaml", ".yml")):
        with store.open_practice(path) as practice:
            return practice.record, ()
    case = files.load_case(path if path.is_file() else files.find_case(source))
    stages = {stage.id for stage in case.stages}
    if case.worked:
        return worked_record(case, case.worked[0], stages), ()
    return replace(start(case, id_=case.slug), family=family_at(case, stages)), ()
