"""Everything that a room leaves behind in a practice folder: told, saved elsewhere, cleared."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sos_widgets import store
from sos_widgets.disk import UNFINISHED, files_in
from sos_widgets.errors import StorageError
from sos_widgets.store import PUT_AWAY, PracticeFile
from sos_widgets.widgets.opening import forget_asked
from sos_widgets.widgets.takehome import HANDOUTS

__all__ = ["RECORDS", "clear", "everything", "left_behind"]

RECORDS = "records"


def left_behind(
    folder: Path, here: Sequence[PracticeFile], away: Sequence[PracticeFile]
) -> list[dict[str, Any]]:
    """What there is, by kind: practice files, those put away, handouts, records as YAML or GEDCOM."""
    kinds = {
        "Practice files": [each.title for each in here],
        "Files put away": [each.title for each in away],
        "Handouts": [path.name for path in _pages(folder)],
        "Records as YAML or GEDCOM": [path.name for path in _records(folder)],
    }
    return [{"kind": kind, "names": names} for kind, names in kinds.items() if names]


def everything(folder: Path) -> bytes:
    """All of it in one ZIP file; practice files as complete copies.

    Raises
    ------
    StorageError
        When a file cannot be read.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _practices(folder):
            archive.writestr(path.relative_to(folder).as_posix(), store.contents(path))
        for path in (*_pages(folder), *_records(folder)):
            archive.write(path, path.relative_to(folder).as_posix())
    return packed.getvalue()


def clear(folder: Path) -> None:
    """Delete all of it for good; notebooks and families stay.

    Raises
    ------
    StorageError
        When something could not be deleted; all the rest is gone.
    """
    forget_asked()
    troubles = []
    places = (folder, *(folder / name for name in (PUT_AWAY, HANDOUTS, RECORDS)))
    unfinished = (path for place in places for path in place.glob(f".*{UNFINISHED}*"))
    for path in (*_practices(folder), *_pages(folder), *_records(folder), *unfinished):
        try:
            store.delete(path)
        except StorageError as trouble:
            troubles.append(str(trouble))
    for name in (PUT_AWAY, HANDOUTS, RECORDS):
        try:
            (folder / name).rmdir()
        except OSError:  # not there, or it holds something of the person's own
            continue
    if troubles:
        raise StorageError("Not everything could be cleared. " + " ".join(troubles))


def _practices(folder: Path) -> tuple[Path, ...]:
    return tuple(
        each.path for place in (folder, folder / PUT_AWAY) for each in store.practice_files(place)
    )


def _pages(folder: Path) -> tuple[Path, ...]:
    return files_in(folder / HANDOUTS, ".html", ".pdf")


def _records(folder: Path) -> tuple[Path, ...]:
    return files_in(folder / RECORDS, ".yaml", ".ged")
