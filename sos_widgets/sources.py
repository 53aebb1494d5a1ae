"""What somebody names to work with: a practice file, a family, or a GEDCOM file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sos_widgets import files, store
from sos_widgets.arrival import arrival
from sos_widgets.errors import NotFoundError, Problem, SosError
from sos_widgets.model.record import Record
from sos_widgets.model.stages import family_at, start, worked_record
from sos_widgets.store import SUFFIX

__all__ = ["Source", "family_file", "is_gedcom", "record_from", "refuse_gedcom", "source_named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file to work with.

    Parameters
    ----------
    kind : str
        ``"practice"``: a practice file; ``"family"``: a practice family's YAML
        file; ``"gedcom"``: a GEDCOM file.
    path : Path
        Where it is.
    """

    kind: Literal["practice", "family", "gedcom"]
    path: Path


def is_gedcom(path: Path | str) -> bool:
    """Whether a file's name says that it is GEDCOM."""
    return Path(path).suffix.lower() in files.GEDCOM


def refuse_gedcom(path: Path) -> None:
    """Refuse a GEDCOM file, and say how to begin with it.

    Raises
    ------
    SosError
        When it is one.
    """
    if is_gedcom(path):
        raise SosError(
            f"{path.name!r} is a GEDCOM file. Begin a practice file with it first: "
            f"practice-workbench import {path.name} -o {path.stem}{SUFFIX}"
        )


def source_named(name: str | Path) -> Source:
    """Find what is meant by a name that somebody gives.

    Parameters
    ----------
    name : str or Path
        A practice file, a family's YAML file, a GEDCOM file, or a family's
        short name.

    Raises
    ------
    NotFoundError
        When there is no such file or family.
    """
    path = Path(name)
    ending = path.suffix.lower()
    there = path.is_file()
    if is_gedcom(path):
        return Source(kind="gedcom", path=path)
    if ending == SUFFIX or (there and ending not in files.YAML):
        if not there:
            raise NotFoundError(f"There is no practice file {path.name!r} here.")
        return Source(kind="practice", path=path)
    if not there and (ending in files.YAML or len(path.parts) > 1):
        raise NotFoundError(f"There is no file {str(name)!r}.")
    return Source(kind="family", path=path if there else files.find_case(str(name)))


def family_file(name: str | Path) -> Path:
    """The file of the family that is named, or that a practice file is about.

    Raises
    ------
    SosError
        When there is no such file or family; when a practice file was begun
        without a family or cannot be read, or it is a GEDCOM file.
    """
    source = source_named(name)
    refuse_gedcom(source.path)
    if source.kind == "family":
        return source.path
    with store.open_practice(source.path) as practice:
        slug = practice.record.case
    if not slug:
        raise NotFoundError(f"“{source.path.name}” was not begun with a practice family.")
    return files.find_case(slug)


def record_from(name: str | Path) -> tuple[Record, tuple[Problem, ...]]:
    """Read a record from whatever it is kept in.

    Parameters
    ----------
    name : str or Path
        As for `source_named`. Of a family it is the first worked record, all
        stages released.

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
    source = source_named(name)
    if source.kind == "gedcom":
        came = arrival(*files.family_from_gedcom(source.path), source.path.name)
        return came.record, came.report
    if source.kind == "practice":
        with store.open_practice(source.path) as practice:
            return practice.record, ()
    case = files.load_case(source.path)
    stages = {stage.id for stage in case.stages}
    if case.worked:
        return worked_record(case, case.worked[0], stages), ()
    return replace(start(case, id_=case.slug), family=family_at(case, stages)), ()
