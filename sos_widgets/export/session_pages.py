"""What a trainer prints or sends ahead: the pack for a session, and one page for those who come."""

from __future__ import annotations

from pathlib import Path

from sos_widgets import files
from sos_widgets.export.handout import publish
from sos_widgets.shown import Shown
from sos_widgets.sources import family_file
from sos_widgets.words.reading import Reading
from sos_widgets.words.sessions import session_plan

__all__ = ["AHEAD", "write_ahead", "write_pack"]

AHEAD = "ahead"  # the audience by which the command calls it

_FOR_TRAINERS = "For whoever leads the session. The room must not see it."


def write_pack(
    source: str | Path, out: Path, *, session: str, told: int = 0, reading: Reading | None = None
) -> Path:
    """Write a trainer's pack: the running order, the notes, the role cards and the exercises.

    Parameters
    ----------
    source : str or Path
        A family's slug or its file, or a practice file on it.
    session : str
        The id of a session plan.
    told : int
        How many parts of the story have been told before.
    reading : Reading, optional
        The size and the spacing of its letters.

    Raises
    ------
    SosError
        When there is no such family or session, or something cannot be read or written.
    """
    file, plan = family_file(source).resolve(), session_plan(session)
    title = f"{files.load_case(file).title}: {plan.title}"
    shown = Shown(tool="facilitator", family=file.name, session=plan.id, told=told)
    return publish(out, title, _FOR_TRAINERS, [shown], folder=file.parent, reading=reading)


def write_ahead(source: str | Path, out: Path, *, reading: Reading | None = None) -> Path:
    """Write the one page that is sent ahead: what is in this family, and that anybody may pass.

    Raises
    ------
    SosError
        As `write_pack`.
    """
    file = family_file(source).resolve()
    shown = Shown(tool=AHEAD, family=file.name)
    title = files.load_case(file).title
    return publish(out, title, "", [shown], folder=file.parent, reading=reading)
