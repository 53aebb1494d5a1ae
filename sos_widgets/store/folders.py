"""Where practice files live: what is in a folder, a free name in it, and a word of warning."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sos_widgets.disk import files_in
from sos_widgets.errors import NotFoundError, SosError
from sos_widgets.model.item import slug
from sos_widgets.store.practice import open_practice

__all__ = ["SUFFIX", "PracticeFile", "new_path", "practice_files", "synced_folder_warning"]

SUFFIX = ".practice"
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
_SYNCED = {
    "OneDrive": re.compile(r"^onedrive\b|^sharepoint\b", re.IGNORECASE),
    "Dropbox": re.compile(r"^dropbox\b", re.IGNORECASE),
    "Google Drive": re.compile(r"^(google ?drive|googledrive-.*|my drive)$", re.IGNORECASE),
    "iCloud": re.compile(r"^(icloud ?drive|mobile documents|com~apple~clouddocs)", re.IGNORECASE),
    "Box": re.compile(r"^box( sync)?$", re.IGNORECASE),
    "Nextcloud": re.compile(r"^(nextcloud|owncloud)", re.IGNORECASE),
}
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smbfs", "smb3", "afpfs", "webdav", "davfs"}) | {
    "fuse.sshfs",
    "fuse.davfs",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeFile:
    """A practice file in a list.

    Parameters
    ----------
    title : str
        What the room calls it; the file's name where it cannot be read.
    case : str
        The slug of its practice family.
    changed : datetime
        When the work was last changed, with its time zone.
    problem : str
        Why it cannot be opened; empty when it can.
    """

    path: Path
    title: str = field(repr=False)
    case: str
    changed: datetime
    problem: str = ""


def practice_files(folder: str | Path) -> tuple[PracticeFile, ...]:
    """The practice files in a folder, the newest work first; damaged ones with a sentence."""
    listed = map(_listed, files_in(folder, SUFFIX))
    found = [each for each in listed if each is not None]
    return tuple(sorted(found, key=lambda each: (each.changed, each.path.name), reverse=True))


def _listed(path: Path) -> PracticeFile | None:
    """A file as it stands in the list; None where another window has just moved it away."""
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with open_practice(path) as practice:
            record, latest = practice.record, practice.versions()[-1]
    except (FileNotFoundError, NotFoundError):
        return None
    except SosError as error:
        return PracticeFile(
            path=path, title=path.stem, case="", changed=changed, problem=str(error)
        )
    return PracticeFile(
        path=path,
        title=record.title or path.stem,
        case=record.case,
        changed=latest.when or changed,
    )


def new_path(folder: str | Path, title: str, *, but: Path | None = None) -> Path:
    """A path for a new practice file that no file in the folder has, on any system.

    Parameters
    ----------
    but : Path or None
        A file of the folder whose own name counts as free.

    Examples
    --------
    >>> new_path("/nowhere", "Harbour Street").name, new_path("/nowhere", "CON").name
    ('harbour-street.practice', 'practice-con.practice')
    """
    folder = Path(folder)
    base = slug(title) if any(each.isascii() and each.isalnum() for each in title) else "practice"
    base = f"practice-{base}" if base in _RESERVED else base
    others = (path for path in folder.iterdir() if path != but) if folder.is_dir() else ()
    names = (path.name.lower() for path in others)
    taken = {name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX)}
    return folder / f"{slug(base, taken)}{SUFFIX}"


def synced_folder_warning(folder: str | Path) -> str:
    """Warn of a folder that is copied elsewhere, or is on another computer; else empty."""
    folder = Path(folder)
    for name, pattern in _SYNCED.items():
        if any(pattern.search(part) for part in (*folder.parts, *_resolved(folder).parts)):
            return (
                f"This folder is kept in step by {name}. Practice files can be muddled when they "
                "are open on two computers at once, and copies leave this computer. A folder on "
                "this computer alone is safer."
            )
    if _on_network(folder):
        return (
            "This folder is on another computer in the network. Saving there is less safe: a "
            "broken connection can stop it. A folder on this computer is safer."
        )
    return ""


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except OSError:
        return folder.absolute()


def _on_network(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(folder.absolute())[0]) == 4
    return _mounted_from(_resolved(folder), Path("/proc/mounts")) in _NETWORK


def _mounted_from(folder: Path, mounts: Path) -> str:
    """The kind of file system that holds a folder, where the system tells; else empty."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = Path(), ""
    for line in lines:
        _, where, found, *_ = [*line.split(" "), "", "", ""]
        mount = Path(where.replace("\\040", " "))
        if folder.is_relative_to(mount) and len(mount.parts) >= len(best.parts):
            best, kind = mount, found
    return kind
