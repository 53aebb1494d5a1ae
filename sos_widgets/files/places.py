"""Where case studies and notebooks are found: one's own, a checkout, the installed package."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sos_widgets.disk import files_in
from sos_widgets.errors import NotFoundError, UnreadableFileError, nearest
from sos_widgets.files.document import read_file_text, stamp

__all__ = [
    "GEDCOM",
    "PRACTICE_FOLDER",
    "YAML",
    "CaseSummary",
    "case_folders",
    "case_studies",
    "find_case",
    "notebooks_folder",
    "own_families",
    "practice_folder",
    "trainers_guide",
]

PACKAGE = Path(__file__).parents[1]
# How the names of files end, in small letters. A GEDZIP file (.gdz) is told what to do with it.
YAML = (".yaml", ".yml")
GEDCOM = (".ged", ".gdz")
PRACTICE_FOLDER = "PRACTICE_WORKBENCH_FOLDER"  # the environment's name for it


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSummary:
    """A practice family as it stands in a list.

    Parameters
    ----------
    slug : str
        What it is asked for by.
    title : str
        What people call it.
    path : Path
        Its file.
    """

    slug: str
    title: str
    path: Path


def practice_folder() -> Path:
    """The folder of practice files: the command's, or the notebook's own."""
    return Path(os.environ.get(PRACTICE_FOLDER) or Path.cwd())


def own_families(practices: Path | None = None) -> Path:
    """The folder of a person's own families, which need not be there.

    Parameters
    ----------
    practices : Path, optional
        The folder of practice files; `practice_folder` by default.
    """
    return (practices or practice_folder()) / "families"


def case_folders(folder: Path | None = None) -> tuple[Path, ...]:
    """The folders in which practice families are looked for, the first one first.

    Parameters
    ----------
    folder : Path, optional
        A folder of the person's own; `own_families` by default.
    """
    own = own_families() if folder is None else Path(folder)
    return tuple(each for each in (own, _shipped("case_studies")) if each.is_dir())


def case_studies(folder: Path | None = None) -> tuple[CaseSummary, ...]:
    """All practice families that can be opened, in the order of their titles.

    A file that cannot be read is listed by its name; opening it says why.
    Where two families have one slug, the one in the person's own folder counts.
    """
    found: dict[str, CaseSummary] = {}
    for each in case_folders(folder):
        for path in files_in(each, *YAML):
            slug, title = _head(path, *stamp(path))
            found.setdefault(slug, CaseSummary(slug=slug, title=title, path=path))
    return tuple(sorted(found.values(), key=lambda each: (each.title.casefold(), each.slug)))


def find_case(slug: str, folder: Path | None = None) -> Path:
    """The file of a practice family.

    Raises
    ------
    NotFoundError
        When there is none of this name; says the nearest one.
    """
    known = {each.slug: each.path for each in case_studies(folder)}
    if slug not in known:
        hint = nearest(slug, known) or (f"There are: {', '.join(known)}." if known else "")
        raise NotFoundError(f"There is no practice family {slug!r}. {hint}".strip())
    return known[slug]


def notebooks_folder() -> Path:
    """The folder of the shipped notebooks.

    Raises
    ------
    NotFoundError
        When the installation is incomplete.
    """
    found = _shipped("notebooks")
    if not found.is_dir():
        raise NotFoundError(
            "The notebooks of the workbench are missing. Install the workbench again."
        )
    return found


def trainers_guide() -> str:
    """The trainer's short guide, as Markdown.

    Raises
    ------
    NotFoundError
        When the installation is incomplete.
    """
    found = _shipped("docs") / "trainers-guide.md"
    if not found.is_file():
        raise NotFoundError("The trainer's guide is missing. Install the workbench again.")
    return found.read_text("utf-8")


def _shipped(name: str) -> Path:
    """A folder beside the package in a checkout of this project, else inside the package."""
    project = PACKAGE.parent / "pyproject.toml"
    beside = PACKAGE.parent / name
    if beside.is_dir() and project.is_file():
        written = project.read_text("utf-8", errors="replace")
        if f'name = "{PACKAGE.name}"' in written:
            return beside
    return PACKAGE / "shipped" / name


@lru_cache(maxsize=512)
def _head(path: Path, changed: int, size: int) -> tuple[str, str]:
    """Slug and title from the top of a file, read no further than needed."""
    import yaml
    from yaml.events import (
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
    )

    from sos_widgets.loader import Loader

    found: dict[str, str] = {}
    depth, key = 0, ""
    try:
        for event in yaml.parse(read_file_text(path), Loader):
            if isinstance(event, MappingStartEvent | SequenceStartEvent):
                depth += 1
                key = ""
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                depth -= 1
            elif depth == 1 and isinstance(event, ScalarEvent):
                if key:
                    found[key], key = event.value, ""
                else:
                    key = event.value
            if {"slug", "title"} <= found.keys():
                break
    except (yaml.YAMLError, NotFoundError, UnreadableFileError, RecursionError):
        # Opening the file says what is wrong with it; the list only names it.
        pass
    return found.get("slug") or path.stem, found.get("title") or path.stem
