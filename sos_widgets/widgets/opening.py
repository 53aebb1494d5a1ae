"""Opening practice files from a notebook, in the folder that the workbench works in."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from pathlib import Path
from secrets import token_hex

from sos_widgets import files, store
from sos_widgets.errors import NotFoundError, StorageError
from sos_widgets.files import practice_folder
from sos_widgets.model.dates import When
from sos_widgets.model.stages import release, start
from sos_widgets.store import Practice

__all__ = ["asked_for", "forget_asked", "inside", "practice_folder", "practise", "relative"]


def asked_for() -> Path | None:
    """The practice file that the command was asked to open; None where it was not."""
    try:
        return Path(_note().read_text("utf-8").strip())
    except OSError:
        return None


def forget_asked() -> None:
    """Forget which practice file the command was asked to open."""
    with suppress(OSError):
        _note().unlink()


def _note() -> Path:
    return Path(os.environ.get("PRACTICE_WORKBENCH_CURRENT", ""))


def inside(folder: Path, file: str) -> Path:
    """A file that a page names, in the practice folder and nowhere else.

    Raises
    ------
    NotFoundError
        When it is not there.
    """
    path = folder / file
    if not path.resolve().is_relative_to(folder.resolve()):
        path = folder / path.name
    if not path.is_file():
        raise NotFoundError(
            f"The practice file “{path.name}” is not in the practice folder any more."
        )
    return path


def relative(path: Path) -> str:
    """A practice file's path as a notebook beside it may name it: never an absolute one."""
    folder = practice_folder().resolve()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name


def practise(
    family: str, *, name: str = "", released: int = 1, folder: Path | None = None
) -> Practice:
    """Open a practice file on a family, or begin one where there is none.

    A cell of a notebook that is run again goes on with the file that it began.

    Parameters
    ----------
    family : str
        The family's slug.
    name : str
        The practice file's name, without its ending: the same name opens the
        same file again. By default the family's slug.
    released : int
        How many stages of the story a new file begins with, at least 1.
    folder : Path, optional
        Where the file is; the practice folder by default.

    Returns
    -------
    Practice
        Open, with everything that was saved.

    Raises
    ------
    NotFoundError
        When there is no such family.
    StorageError
        When the file cannot be read or made, or holds work on another family.
    """
    path = (folder or practice_folder()) / f"{name or family}{store.SUFFIX}"
    if path.exists():
        return _on(family, store.open_practice(path))
    case = files.load_case(files.find_case(family))
    practice = store.create(path, start(case, id_=token_hex(8)))
    for stage in case.stages[1:released]:
        seen = release(case, stage.id, into=practice.record, on=When(str(date.today())))
        practice.submit(seen)
    return practice


def _on(family: str, practice: Practice) -> Practice:
    """The practice, if it is on this family."""
    if practice.record.case == family:
        return practice
    practice.close()
    raise StorageError(
        f"“{practice.path.name}” holds work on another family. Choose another name for this "
        f"one: practise({family!r}, name=…)."
    )
