"""From what an output shows to the record as it stands on disk now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sos_widgets import files, store
from sos_widgets.copies import BESIDE, EVERYONE, Copy, copy_of
from sos_widgets.errors import NotFoundError
from sos_widgets.export.facilitator import facilitator_sheets
from sos_widgets.export.parts import ECOMAP, Earlier, beside_sheets, chosen, part_sheet
from sos_widgets.model.around import map_differences, times_of
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.record import Meeting, Record
from sos_widgets.model.stages import worked_record
from sos_widgets.scene.meetings import meeting_title
from sos_widgets.scene.sessions import ahead_sheet
from sos_widgets.scene.sheet import Paragraph, Sheet
from sos_widgets.scene.specimen import notation_sheet
from sos_widgets.shown import Shown

__all__ = ["family_of", "record_of", "sheets_of", "worked_beside"]


def sheets_of(shown: Shown, folder: Path) -> tuple[Sheet, ...]:
    """What an output says now: one part, all parts, or a trainer's own pages.

    Raises
    ------
    SosError
        As `record_of`, and when there is no such part.
    """
    if shown.tool == "facilitator":
        case = family_of(shown, folder)
        return facilitator_sheets(case, session=shown.session, told=shown.told)
    if shown.tool == "ahead":
        return (ahead_sheet(family_of(shown, folder)),)
    if shown.tool == "notation":
        return (notation_sheet(),)
    said: tuple[Sheet, ...] = ()
    if shown.tool == "workbench" and not (shown.file or shown.family):
        newest = _newest(folder)
        shown = replace(shown, file=newest.path.name)
        words = f"Drawn from {newest.path.name}, the practice file last worked on here."
        said = (Sheet(title=newest.title, blocks=(Paragraph(words=words),)),)
    record = record_of(shown, folder)
    copy = copy_of(record, shown.audience or EVERYONE, child=shown.child, asked=shown.asked)
    parts = chosen((), copy) if shown.tool == "workbench" else (shown.tool,)
    if copy.audience.name == BESIDE:
        return said + beside_sheets(parts, copy, worked_beside(shown, record))
    then = _then(shown, folder, record) if ECOMAP in parts and not copy.child else None
    earlier = (
        Earlier(meeting_title(then[0]), copy_of(then[1], copy.audience.name)) if then else None
    )
    return said + tuple(part_sheet(part, copy, earlier=earlier) for part in parts)


def worked_beside(shown: Shown, record: Record) -> list[Copy]:
    """The worked examples of a room's family, as far as its story has been released.

    Raises
    ------
    NotFoundError
        When this is no room's own work, or its family is not on this computer.
    """
    if shown.family or not record.case:
        raise NotFoundError(
            "A worked example stands beside a room's own work: name a practice file that was "
            "begun with a practice family."
        )
    case = files.load_case(files.find_case(record.case))
    released = frozenset(each.id for each in record.released)
    told = ((each.called, worked_record(case, each, released)) for each in case.worked)
    return [copy_of(replace(other, title=title), BESIDE) for title, other in told]


def _then(shown: Shown, folder: Path, record: Record) -> tuple[Meeting, Record] | None:
    """The first meeting whose eco map is another than now's, and the record of then."""
    if shown.family:
        for time in times_of(record):
            if time.meeting and map_differences(time.told_by(record), record):
                return time.meeting, time.told_by(record)
        return None
    with store.open_practice(folder / shown.file) as practice:
        return store.EcomapTimes(practice).first_meeting_that_differs()


def _newest(folder: Path) -> store.PracticeFile:
    for each in store.practice_files(folder):
        if not each.problem:
            return each
    raise NotFoundError("There is no practice file beside the notebook yet.")


def record_of(shown: Shown, folder: Path) -> Record:
    """Read the record that an output shows.

    Parameters
    ----------
    folder : Path
        The notebook's folder; the file is looked for below it only.

    Raises
    ------
    NotFoundError
        When the file or the family is not there, or is another practice.
    StorageError
        When the practice file cannot be read.
    UnreadableFileError
        When the case study has mistakes.
    """
    if shown.family:
        case = family_of(shown, folder)
        if not 0 <= shown.worked < len(case.worked):
            raise NotFoundError(f"{case.title} has no such worked example.")
        released = set(shown.stages) or {stage.id for stage in case.stages}
        return worked_record(case, case.worked[shown.worked], released)
    path = _beside(folder, shown.file)
    with store.open_practice(path) as practice:
        if shown.practice and practice.id != shown.practice:
            raise NotFoundError(f"The practice file {path.name!r} holds another practice now.")
        return practice.record


def family_of(shown: Shown, folder: Path) -> CaseStudy:
    """Read the family that an output shows.

    Parameters
    ----------
    folder : Path
        The notebook's folder: where the family is named by a file, it is
        looked for below it only.

    Raises
    ------
    NotFoundError
        When the family is not there.
    UnreadableFileError
        When the case study has mistakes.
    """
    if Path(shown.family).suffix.lower() in files.YAML:
        return files.load_case(_beside(folder, shown.family))
    return files.load_case(files.find_case(shown.family))


def _beside(folder: Path, name: str) -> Path:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        raise NotFoundError(f"The file {Path(name).name!r} is not beside the notebook.")
    return path
