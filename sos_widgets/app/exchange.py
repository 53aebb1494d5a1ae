"""GEDCOM files in and out, for the command."""

from __future__ import annotations

from pathlib import Path

from sos_widgets.disk import write_whole
from sos_widgets.errors import Problem, SosError
from sos_widgets.sources import is_gedcom, record_from

__all__ = ["bring_in", "write_gedcom"]


def bring_in(file: Path, out: Path) -> tuple[Problem, ...]:
    """Begin a practice file with the family of a GEDCOM file.

    Returns
    -------
    tuple of Problem
        What did not come along.

    Raises
    ------
    SosError
        The file is not there, is no GEDCOM file or cannot be read, or the
        practice file is there already or cannot be made.
    """
    from sos_widgets import store

    if not is_gedcom(file):
        raise SosError(f"{file.name!r} is no GEDCOM file: the name of one ends in .ged.")
    if out.suffix != store.SUFFIX:
        raise SosError(
            f"A practice file's name ends in {store.SUFFIX}: "
            f"write -o {out.with_suffix(store.SUFFIX).name}"
        )
    record, report = record_from(str(file))
    store.create(out, record).close()
    return report


def write_gedcom(source: str, out: Path, *, redact_living: bool = False) -> tuple[Problem, ...]:
    """Write a family as GEDCOM 7.

    Parameters
    ----------
    source : str
        As for `sos_widgets.sources.record_from`.
    redact_living : bool
        Whether living people go without names, dates and notes.

    Returns
    -------
    tuple of Problem
        What GEDCOM has no place for.

    Raises
    ------
    SosError
        The source is not there or cannot be read, or the file cannot be written.
    """
    from sos_widgets import files

    if out.suffix.lower() != ".ged":
        raise SosError(
            f"A family is written as GEDCOM text, whose name ends in .ged: "
            f"write -o {out.with_suffix('.ged').name}"
        )
    record, lost = record_from(source)
    text, report = files.family_to_gedcom(record.family, redact_living=redact_living)
    write_whole(out, text)
    return (*lost, *report)
