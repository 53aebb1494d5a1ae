"""Making the handout beside the running work, in a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from sos_widgets.errors import SosError

__all__ = ["HANDOUTS", "make_handout"]

HANDOUTS = "handouts"
_PATIENCE = 120.0  # seconds


async def make_handout(practice_file: Path) -> Path:
    """Export a practice file to one HTML page in the folder `HANDOUTS` beside it.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    SosError
        When it could not be made.
    """
    out = practice_file.parent / HANDOUTS / f"{practice_file.stem}.html"
    # In a thread: an event loop on Windows, as Jupyter sets it, starts no processes.
    await asyncio.to_thread(_export, practice_file, out)
    return out


def _export(practice_file: Path, out: Path) -> None:
    command = [sys.executable, "-m", "sos_widgets", "export", str(practice_file), "-o", str(out)]
    try:
        out.parent.mkdir(exist_ok=True)
        done = subprocess.run(
            command,
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
            "Making the handout took too long and was stopped. Your work is safe; try again."
        ) from None
    except OSError as problem:
        raise SosError(
            f"The handout could not be written into the folder “{HANDOUTS}”: "
            f"{problem.strerror or 'the system refused'}. Your work is safe."
        ) from None
    if done.returncode or not out.exists():
        # The command says what is wrong in its last line.
        said = done.stderr.strip().splitlines()
        sentence = said[-1] if done.returncode == 1 and said else ""
        raise SosError(f"The handout could not be made. {sentence} Your work is safe.")
