"""A trainer's own grid templates: one YAML file each, read with every mistake by its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from sos_widgets.disk import files_in
from sos_widgets.errors import SosError, UnreadableFileError
from sos_widgets.files.checked import checked
from sos_widgets.files.document import Fault, Path_, read_document, read_file_text, stamp
from sos_widgets.files.places import YAML
from sos_widgets.files.shapes import template_shape
from sos_widgets.model.codec import from_plain
from sos_widgets.model.grids import GridTemplate
from sos_widgets.model.item import slug
from sos_widgets.model.upgrades import TEMPLATE_FORMAT
from sos_widgets.words import grid_templates

__all__ = [
    "OwnTemplates",
    "Unreadable",
    "is_template",
    "load_template",
    "own_templates",
    "template_faults",
    "template_from_yaml",
]

_STAND_IN = {
    "format": TEMPLATE_FORMAT,
    "kind": "harm",
    "title": "?",
    "rows": [{"id": "x", "title": "?"}],
    "columns": [{"id": "x", "title": "?"}],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A template file with mistakes.

    Parameters
    ----------
    name : str
        The file's name.
    sentences : tuple of str
        What is wrong, in the order of the lines.
    """

    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTemplates:
    """What a folder of templates holds: those that can be used, and those that cannot yet."""

    templates: tuple[GridTemplate, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


def own_templates(folder: Path) -> OwnTemplates:
    """Read every template in a folder; one with mistakes does not keep the others away.

    Parameters
    ----------
    folder : Path
        Where the files are; it need not be there.
    """
    read = [_tried(path, *stamp(path)) for path in files_in(folder, *YAML)]
    return OwnTemplates(
        templates=tuple(each for each in read if isinstance(each, GridTemplate)),
        unreadable=tuple(each for each in read if isinstance(each, Unreadable)),
    )


@lru_cache(maxsize=64)
def _tried(path: Path, changed: int, size: int) -> GridTemplate | Unreadable:
    """Read a file once for each of its states: a board asks after every edit."""
    try:
        return load_template(path)
    except UnreadableFileError as mistakes:
        said = tuple(str(problem) for problem in mistakes.problems)
        return Unreadable(name=path.name, sentences=said)
    except SosError as trouble:
        return Unreadable(name=path.name, sentences=(str(trouble),))


def load_template(path: Path) -> GridTemplate:
    """Read one template; its id is the file's name without the ending.

    Raises
    ------
    NotFoundError
        When there is no such file.
    UnreadableFileError
        With every mistake, each by its line.
    """
    return template_from_yaml(read_file_text(path), path.name)


def is_template(path: Path) -> bool:
    """Whether a YAML file is meant as a grid template rather than as a practice family.

    Raises
    ------
    NotFoundError, UnreadableFileError
        When it is not there, or not YAML.
    """
    plain = read_document(read_file_text(path), path.name).plain
    return "columns" in plain or ("rows" in plain and "stages" not in plain)


def template_from_yaml(text: str, name: str) -> GridTemplate:
    """Read a template from YAML text.

    Parameters
    ----------
    name : str
        The file's name: what the text is called in sentences, and the template's id.

    Raises
    ------
    UnreadableFileError
        With every mistake, each by its line.
    """
    document = read_document(text, name)
    found = checked(document, template_shape(), _STAND_IN)
    faults = [*document.faults, *found.faults]
    id_ = slug(Path(name).stem.replace("_", "-"))
    if found.data is not None:
        faults += found.further(template_faults({**found.data, "id": id_}, ()))
    if faults or found.data is None:
        raise document.error(faults)
    plain = {key: value for key, value in found.data.items() if key != "format"}
    return from_plain(GridTemplate, {**plain, "id": id_})


def template_faults(template: Mapping[str, Any], path: Path_) -> Iterator[Fault]:
    """Find what a template must get right beyond its shape.

    Parameters
    ----------
    template : mapping
        In the shape of the file, with its id.
    path : tuple
        Where it stands in the file.
    """
    if template["id"] in {each.id for each in grid_templates()}:
        yield Fault(
            (*path, "id"),
            f"A template {template['id']!r} comes with the workbench.",
            "Give yours another id.",
        )
    for part in ("rows", "columns"):
        seen: set[str] = set()
        for n, each in enumerate(template[part]):
            if each["id"] in seen:
                what = f"Two {part} have the id {each['id']!r}."
                yield Fault((*path, part, n, "id"), what, "Give one of them another.")
            seen.add(each["id"])
