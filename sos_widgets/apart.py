"""The export command in a process of its own, so that nobody's page waits for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from sos_widgets.errors import SosError

__all__ = ["export_apart"]

_PATIENCE = 120.0  # seconds


def export_apart(source: str, out: Path, options: Sequence[str]) -> None:
    """Export a practice file or a family as the command does.

    Parameters
    ----------
    source : str
        The practice file's path, or the family's short name.
    out : Path
        The page to write; its folder is made where there is none.
    options : sequence of str
        As of ``practice-workbench export``.

    Raises
    ------
    SosError
        When it could not be made; a sentence.
    """
    command = [sys.executable, "-m", "sos_widgets", "export", "-o", str(out), *options]
    try:
        out.parent.mkdir(exist_ok=True)
        done = subprocess.run(
            [*command, "--", source],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise SosError(
            "Making the pages took too long and was stopped. Your work is safe; try again."
        ) from None
    except OSError as problem:
        raise SosError(
            f"The pages could not be written into the folder “{out.parent.name}”: "
            f"{problem.strerror or 'the system refused'}. Your work is safe."
        ) from None
    if done.returncode or not out.exists():
        # The command says what is wrong in its last line.
        said = done.stderr.strip().splitlines()
        sentence = said[-1] if done.returncode == 1 and said else ""
        raise SosError(f"The pages could not be made. {sentence} Your work is safe.")
