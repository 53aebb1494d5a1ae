"""Making the handout beside the running work, in a process of its own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sos_widgets.apart import export_apart
from sos_widgets.copies import EVERYONE, askable, copies, copy_of
from sos_widgets.model.holding import kept_apart
from sos_widgets.model.record import Record
from sos_widgets.widgets.gestures import Message
from sos_widgets.words.reading import ORDINARY, Reading

__all__ = ["HANDOUTS", "Asked", "asked_for_copy", "make_handout", "make_paper_pack", "offered"]

HANDOUTS = "handouts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The copy that somebody asks for.

    Parameters
    ----------
    file_name : str
        For whom it is, as the page's name says it.
    parts : tuple of str
        Those chosen; all of the audience's where it is empty.
    asked : tuple of str
        What its genogram shows besides.
    reading : Reading
        The size of its letters, and the room between them.
    """

    audience: str
    child: str
    file_name: str
    parts: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    reading: Reading = field(default_factory=Reading)


def offered(record: Record) -> list[dict[str, Any]]:
    """Every copy that can be made, and the parts that would be in it, as plain data."""
    return [
        {
            "audience": each.audience.name,
            "child": each.whom,
            "title": each.called,
            "about": each.audience.about,
            "left_out": each.audience.left_out,
            "apart": each.audience.apart if kept_apart(record) else "",
            "parts": [{"name": part, "title": title} for part, title in each.parts.items()],
            "asked": [
                {"name": name, "title": title} for name, title in askable(record, each).items()
            ],
        }
        for each in copies(record)
    ]


def asked_for_copy(record: Record, content: Message) -> Asked:
    """Read which copy a page asks for; everyone's where it does not say.

    Raises
    ------
    NotFoundError
        When there is no such audience or child (any more), or no such size or
        spacing.
    """
    audience = str(content.get("audience") or EVERYONE)
    copy = copy_of(record, audience, child=str(content.get("child") or ""))
    parts = tuple(part for part in copy.parts if part in content.get("parts", ()))
    asked = tuple(name for name in askable(record, copy) if name in content.get("asked", ()))
    return Asked(
        audience=audience,
        child=copy.whom,
        file_name=copy.file_name,
        parts=parts,
        asked=asked,
        reading=_reading(content),
    )


def _reading(content: Message) -> Reading:
    size, spacing = (str(content.get(name) or ORDINARY) for name in ("size", "spacing"))
    return Reading(size=size, spacing=spacing)


async def make_paper_pack(family: str, folder: Path, content: Message) -> Path:
    """Export a family's paper pack to one HTML page in the folder `HANDOUTS`.

    Parameters
    ----------
    family : str
        The family's short name.
    folder : Path
        The practice folder.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    SosError
        When it could not be made.
    """
    wide = "a4" if content.get("paper") == "a4" else "a3"
    out = folder / HANDOUTS / f"{family} paper pack.html"
    told = ["--audience", "paper", "--paper", wide, *_as_options(_reading(content))]
    await asyncio.to_thread(export_apart, family, out, told)
    return out


async def make_handout(practice_file: Path, asked: Asked) -> Path:
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
    name = f"{practice_file.stem} for {asked.file_name}.html"
    out = practice_file.parent / HANDOUTS / name
    # In a thread: an event loop on Windows, as Jupyter sets it, starts no processes.
    told = ["--audience", asked.audience, *_as_options(asked.reading)]
    told += ["--child", asked.child] if asked.child else []
    told += ["--parts", ",".join(asked.parts)] if asked.parts else []
    told += ["--also", ",".join(asked.asked)] if asked.asked else []
    await asyncio.to_thread(export_apart, str(practice_file), out, told)
    return out


def _as_options(reading: Reading) -> list[str]:
    return ["--text-size", reading.size, "--spacing", reading.spacing]
