"""A family's file as its writer sees it: what is wrong with it, or else what is worth a thought."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sos_widgets import files
from sos_widgets.checks import case_notes
from sos_widgets.errors import Problem, UnreadableFileError

__all__ = ["Remark", "Review", "review"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A piece of advice, and where it belongs.

    Parameters
    ----------
    line : int
        Counted from 1.
    where : str
        The place in words; may be empty.
    sentence : str
        What to look at.
    why : str
        Why it is worth a look.
    """

    line: int
    where: str
    sentence: str
    why: str

    def __str__(self) -> str:
        """Give the remark as one line."""
        return f"{', '.join(filter(None, (f'line {self.line}', self.where)))}: {self.sentence}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What there is to say about a file.

    Parameters
    ----------
    slug, title : str
        The family's; empty where the file has mistakes.
    problems : tuple of Problem
        What keeps it from being used, in the order of the lines.
    advice : tuple of Remark
        What is worth a thought, in the order of the lines; only without problems.
    """

    slug: str = ""
    title: str = ""
    problems: tuple[Problem, ...] = ()
    advice: tuple[Remark, ...] = ()


def review(path: Path) -> Review:
    """Read a family's file, and say what is wrong with it or worth a thought.

    Raises
    ------
    NotFoundError
        When there is no such file.
    """
    try:
        case = files.load_case(path)
    except UnreadableFileError as mistakes:
        return Review(problems=mistakes.problems)
    lines = files.Lines(path.read_text("utf-8-sig"), path.name)
    advice = [
        Remark(
            line=lines.line(note.place, note.about),
            where=note.where,
            sentence=note.sentence,
            why=note.why,
        )
        for note in case_notes(case)
    ]
    advice.sort(key=lambda each: each.line)
    return Review(slug=case.slug, title=case.title, advice=tuple(advice))
