"""How the output of a notebook cell names the practice that it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["KEY", "Shown", "shown_by"]

KEY = "practice_workbench"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an output shows, so that it can be drawn again.

    Parameters
    ----------
    tool : str
        A tool's word, or ``"workbench"`` for all of them.
    file : str
        The practice file, relative to the notebook; empty for a worked example.
    practice : str
        The practice's id: another file of the same name is not it.
    family : str
        For a worked example or a trainer's pages: the family's slug, or its
        file relative to the notebook.
    worked : int
        For a worked example: which one, from 0.
    stages : tuple of str
        For a worked example: the stages that have been released.
    audience, child : str
        For whom it is written out, and for which child; empty for everyone.
    asked : tuple of str
        What its pictures show besides, because somebody asked for it.
    session : str
        For a trainer's pages: which session plan.
    told : int
        Of a session: how many parts of the story had been told before.
    """

    tool: str
    file: str = ""
    practice: str = ""
    family: str = ""
    worked: int = 0
    stages: tuple[str, ...] = ()
    audience: str = ""
    child: str = ""
    asked: tuple[str, ...] = ()
    session: str = ""
    told: int = 0

    def metadata(self) -> dict[str, Any]:
        """What is shown, as an output's metadata."""
        return {KEY: {name: value for name, value in asdict(self).items() if value}}


def shown_by(metadata: Mapping[str, Any]) -> Shown | None:
    """Read what an output shows; None where it says nothing that makes sense."""
    plain = metadata.get(KEY)
    if not isinstance(plain, Mapping) or not isinstance(plain.get("tool"), str):
        return None
    worked, told = plain.get("worked", 0), plain.get("told", 0)
    return Shown(
        tool=plain["tool"],
        file=str(plain.get("file", "")),
        practice=str(plain.get("practice", "")),
        family=str(plain.get("family", "")),
        worked=worked if isinstance(worked, int) else 0,
        stages=_listed(plain.get("stages")),
        audience=str(plain.get("audience", "")),
        child=str(plain.get("child", "")),
        asked=_listed(plain.get("asked")),
        session=str(plain.get("session", "")),
        told=told if isinstance(told, int) else 0,
    )


def _listed(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
