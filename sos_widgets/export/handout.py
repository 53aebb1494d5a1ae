"""Writing a handout from a practice file or a family, without a notebook or a browser."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sos_widgets import files
from sos_widgets.copies import EVERYONE, Copy, copy_of
from sos_widgets.errors import NotFoundError, SosError, nearest
from sos_widgets.export.parts import chosen
from sos_widgets.export.source import record_of
from sos_widgets.shown import Shown
from sos_widgets.words.audiences import audiences

if TYPE_CHECKING:
    from nbformat import NotebookNode

__all__ = ["AUDIENCES", "publish", "write"]

TRAINER = "trainer"
AUDIENCES = (*(each.name for each in audiences()), TRAINER)


def write(
    source: str | Path,
    out: Path,
    *,
    audience: str = EVERYONE,
    parts: tuple[str, ...] = (),
    child: str = "",
    asked: tuple[str, ...] = (),
) -> Path:
    """Write one self-contained HTML file.

    Parameters
    ----------
    source : str or Path
        A practice file, or a family's slug: then its worked example is written.
    out : Path
        Where to; an older handout there is replaced only once the new one is whole.
    audience : str
        Of `AUDIENCES`: whose copy it is. "trainer" is everyone's with the
        facilitator's notes and role cards.
    parts : tuple of str
        Of `sos_widgets.export.parts.PARTS`, in their order; all of the
        audience's that have something in them by default.
    child : str
        Of a copy for a child, or for one holder of a plan: the name or id; the
        first by default.
    asked : tuple of str
        ``"quality_lines"``, ``"health"``: what its genogram shows besides.

    Returns
    -------
    Path
        `out`.

    Raises
    ------
    SosError
        When there is no such practice file, family, part, audience or child, a
        part is not for this audience, or something cannot be read or written;
        said in a sentence.
    """
    if audience not in AUDIENCES:
        hint = nearest(audience, AUDIENCES) or f"There are {', '.join(AUDIENCES)}."
        raise NotFoundError(f"There is no audience {audience!r}. {hint}")
    shown, folder = _shown(source)
    record = record_of(shown, folder)
    whose = EVERYONE if audience == TRAINER else audience
    copy = copy_of(record, whose, child=child, asked=asked)
    shown = replace(shown, audience=whose, child=copy.whom, asked=asked)
    all_shown = [replace(shown, tool=part) for part in chosen(parts, copy)]
    if audience == TRAINER:
        all_shown.append(Shown(tool="facilitator", family=record.case))
    return publish(out, _title(shown, copy), copy.first_page, all_shown, folder=folder)


def publish(
    out: Path, title: str, first_page: str, all_shown: list[Shown], *, folder: Path = Path()
) -> Path:
    """Write what is shown to one HTML file, below a title and a few words.

    Parameters
    ----------
    out : Path
        An older file there is replaced only once the new one is whole.
    folder : Path
        Where the practice files are that are shown.

    Returns
    -------
    Path
        `out`.

    Raises
    ------
    SosError
        When something cannot be read or written.
    """
    _put(out, _exported(_notebook(title, first_page, all_shown), folder))
    return out


def _title(shown: Shown, copy: Copy) -> str:
    if copy.whom:
        return copy.called
    title = copy.record.title
    if shown.family:
        title = f"{files.load_case(files.find_case(shown.family)).title}: {title}"
    return title


def _shown(source: str | Path) -> tuple[Shown, Path]:
    path = Path(source)
    if path.suffix == ".practice" or path.is_file():
        if not path.is_file():
            raise NotFoundError(f"There is no practice file {path.name!r} here.")
        return Shown(tool="workbench", file=path.name), path.parent
    case = files.load_case(files.find_case(str(source)))
    return Shown(tool="workbench", family=case.slug), Path()


def _notebook(title: str, first_page: str, all_shown: list[Shown]) -> NotebookNode:
    from nbformat import v4

    first = f"# {_as_markdown(title)}\n\n{_as_markdown(first_page)}"
    cells = [v4.new_markdown_cell(first)]
    for shown in all_shown:
        data = {"text/plain": ""}
        output = v4.new_output("display_data", data=data, metadata=shown.metadata())
        cells.append(v4.new_code_cell(outputs=[output]))
    return v4.new_notebook(cells=cells, metadata={"title": title})


def _as_markdown(words: str) -> str:
    return "".join(
        f"&#{ord(c)};" if c in "\\`*_{}[]<>#|&!$" else c for c in words.replace("\n", " ")
    )


def _exported(nb: NotebookNode, folder: Path) -> str:
    from sos_widgets.export.exporter import PracticeHandoutExporter

    resources = {"metadata": {"path": str(folder)}}
    body, _ = PracticeHandoutExporter().from_notebook_node(nb, resources)
    return body


def _put(out: Path, body: str) -> None:
    """Write beside, then replace: a handout is never half there."""
    if out.is_dir():
        raise SosError(
            f"{str(out)!r} is a folder. Add a name for the handout, such as family.html."
        )
    beside = ""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        descriptor, beside = tempfile.mkstemp(dir=out.parent, prefix=".handout-", suffix=".html")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(body)
        os.chmod(beside, 0o644)
        os.replace(beside, out)
    except OSError as problem:
        if beside:
            Path(beside).unlink(missing_ok=True)
        raise SosError(
            f"The handout could not be written to {out.name!r} ({problem.strerror}). "
            "Choose another folder, or make room, and try again."
        ) from None
