"""The practice folder: shipped notebooks copied in, a person's own work left alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from sos_widgets.disk import write_whole
from sos_widgets.errors import SosError, StorageError

__all__ = ["DEFAULT_FOLDER", "START", "WORKBENCH", "FolderError", "PracticeFolder"]

DEFAULT_FOLDER = Path.home() / "Practice workbench"
START = "00-start-here.ipynb"
WORKBENCH = "workbench.ipynb"


class FolderError(SosError):
    """The practice folder cannot be made, read or written."""


@dataclass(frozen=True, slots=True)
class PracticeFolder:
    """One folder of practice files and lessons, with the workbench's own state in it.

    Parameters
    ----------
    path : Path
        The folder; made when it is not there.
    """

    path: Path

    @classmethod
    def prepare(cls, path: Path, shipped: Path) -> PracticeFolder:
        """Make or reuse the folder, and bring its lessons up to date.

        Parameters
        ----------
        path : Path
            The practice folder.
        shipped : Path
            Where the notebooks of this version are.

        Raises
        ------
        FolderError
            The folder cannot be made or written, or a file has its name.
        """
        folder = cls(path.expanduser().resolve())
        try:
            folder.state.mkdir(parents=True, exist_ok=True)
            folder._copy_from(shipped)
        except OSError as error:
            raise FolderError(
                f"The practice folder {folder.path} cannot be used: "
                f"{(error.strerror or 'it could not be written').lower()}. "
                "Choose another with --folder."
            ) from error
        except StorageError as error:
            raise FolderError(
                f"The practice folder {folder.path} cannot be used. {error} "
                "Choose another with --folder."
            ) from error
        return folder

    @property
    def state(self) -> Path:
        """Where settings, logs and runtime information are kept."""
        return self.path / ".workbench"

    @property
    def current(self) -> Path:
        """The note of which practice file the workbench shows."""
        return self.state / "current-practice"

    def notebooks(self) -> tuple[str, ...]:
        """Name the notebooks that were shipped into this folder."""
        return tuple(sorted(self._manifest()))

    def remember(self, practice_file: Path | None) -> None:
        """Note the practice file that the workbench is to show; None for its start screen."""
        if practice_file is None:
            self.current.unlink(missing_ok=True)
        else:
            write_whole(self.current, str(practice_file))

    def _manifest(self) -> dict[str, dict[str, str]]:
        try:
            found = json.loads((self.state / "notebooks.json").read_bytes())
        except (FileNotFoundError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _copy_from(self, shipped: Path) -> None:
        known = self._manifest()
        manifest: dict[str, dict[str, str]] = {}
        for source in sorted(shipped.glob("*.ipynb")):
            content = source.read_bytes()
            ours = {"sources": sources_hash(content), "file": _digest(content)}
            manifest[source.name] = self._settle(
                self.path / source.name, content, ours=ours, before=known.get(source.name, {})
            )
        write_whole(self.state / "notebooks.json", json.dumps(manifest, indent=1))

    def _settle(
        self, target: Path, content: bytes, *, ours: dict[str, str], before: dict[str, str]
    ) -> dict[str, str]:
        """Copy one notebook unless a person changed theirs; give its manifest entry."""
        if not target.exists():
            write_whole(target, content)
            return ours
        theirs = sources_hash(target.read_bytes())
        if not theirs:  # torn by a crash while it was being saved
            target.replace(target.with_suffix(".damaged"))
            write_whole(target, content)
            return ours
        if theirs not in (ours["sources"], before.get("sources")):
            return before  # a person changed it: it is theirs
        if before.get("file") != ours["file"]:
            write_whole(target, content)
        return ours


def sources_hash(content: bytes) -> str:
    """Hash what a person can change in a notebook: its cells, not their outputs.

    Parameters
    ----------
    content : bytes
        A notebook file.

    Returns
    -------
    str
        Hexadecimal digest, or an empty string where it is not a notebook.
    """
    try:
        cells = [
            [cell["cell_type"], "".join(cell["source"])] for cell in json.loads(content)["cells"]
        ]
    except (ValueError, KeyError, TypeError):
        return ""
    return _digest(json.dumps(cells).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
