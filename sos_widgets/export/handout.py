"""Writing a handout from a practice file or a family, without a notebook or a browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sos_widgets import files
from sos_widgets.copies import BESIDE, EVERYONE, Copy, copy_of
from sos_widgets.disk import write_whole
from sos_widgets.errors import NotFoundError, SosError, nearest
from sos_widgets.export.parts import chosen
from sos_widgets.export.source import family_of, record_of, worked_beside
from sos_widgets.render.paper_pack import paper_pack_html
from sos_widgets.scene.paper import PAPERS
from sos_widgets.scene.paper_pack import paper_pack
from sos_widgets.shown import Shown
from sos_widgets.sources import family_file, refuse_gedcom, source_named
from sos_widgets.words.audiences import audiences
from sos_widgets.words.reading import Reading

if TYPE_CHECKING:
    from nbformat import NotebookNode

__all__ = ["AUDIENCES", "PAPER", "publish", "write", "write_paper"]

TRAINER = "trainer"
PAPER = "paper"
AUDIENCES = (*(each.name for each in audiences()), TRAINER)


def write(  # noqa: PLR0913 - each says one thing of the copy
    source: str | Path,
    out: Path,
    *,
    audience: str = EVERYONE,
    parts: tuple[str, ...] = (),
    child: str = "",
    asked: tuple[str, ...] = (),
    reading: Reading | None = None,
) -> Path:
    """Write one self-contained HTML file.

    Parameters
    ----------
    source : str or Path
        A practice file, or a family's slug or file: then its worked example is written.
    out : Path
        Where to; an older handout there is replaced only once the new one is whole.
    audience : str
        Of `AUDIENCES`: whose copy it is. "trainer" is everyone's with the
        facilitator's notes and role cards. A paper pack is `write_paper`'s.
    parts : tuple of str
        Of `sos_widgets.export.parts.PARTS`, in their order; all of the
        audience's that have something in them by default.
    child : str
        Of a copy for a child, or for one holder of a plan: the name or id; the
        first by default.
    asked : tuple of str
        ``"quality_lines"``, ``"health"``: what its genogram shows besides.
    reading : Reading, optional
        The size of its letters, and the room between them.

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
        known = (*AUDIENCES, PAPER)
        hint = nearest(audience, known) or f"There are {', '.join(known)}."
        raise NotFoundError(f"There is no audience {audience!r}. {hint}")
    shown, folder = _shown(source)
    record = record_of(shown, folder)
    whose = EVERYONE if audience == TRAINER else audience
    copy = copy_of(record, whose, child=child, asked=asked)
    if whose == BESIDE:
        worked_beside(shown, record)  # there must be one
    shown = replace(shown, audience=whose, child=copy.whom, asked=asked)
    all_shown = [replace(shown, tool=part) for part in chosen(parts, copy)]
    if audience == TRAINER:
        all_shown.append(Shown(tool="facilitator", family=shown.family or record.case))
    title = _title(shown, folder, copy)
    return publish(out, title, copy.first_page, all_shown, folder=folder, reading=reading)


def publish(
    out: Path,
    title: str,
    first_page: str,
    all_shown: list[Shown],
    *,
    folder: Path = Path(),
    reading: Reading | None = None,
) -> Path:
    """Write what is shown to one HTML file, below a title and a few words.

    Parameters
    ----------
    out : Path
        An older file there is replaced only once the new one is whole.
    folder : Path
        Where the practice files are that are shown.
    reading : Reading, optional
        The size and the spacing of its letters.

    Returns
    -------
    Path
        `out`.

    Raises
    ------
    SosError
        When something cannot be read or written.
    """
    write_whole(
        out, _exported(_notebook(title, first_page, all_shown), folder, reading or Reading())
    )
    return out


def write_paper(
    source: str | Path, out: Path, *, wide: str = "a3", reading: Reading | None = None
) -> Path:
    """Write a family's paper pack: the story, cards and blank sheets for a room without machines.

    Parameters
    ----------
    source : str or Path
        A family's slug or its file. A practice file is refused: the whole
        story is in a pack, and a room has seen a part of it.
    wide : str
        ``"a3"`` or ``"a4"``: the paper that a table writes on.

    Returns
    -------
    Path
        `out`.

    Raises
    ------
    SosError
        When there is no such family or paper, or it cannot be written.
    """
    if source_named(source).kind == "practice":
        raise SosError(
            "A paper pack holds a family's whole story, and is made of the family: give its "
            "short name, as practice-workbench families lists it."
        )
    if wide not in PAPERS:
        raise NotFoundError(f"There is no paper {wide!r}. There are {', '.join(PAPERS)}.")
    made = paper_pack(files.load_case(family_file(source)))
    write_whole(out, paper_pack_html(made, wide=wide, reading=reading))
    return out


def _title(shown: Shown, folder: Path, copy: Copy) -> str:
    if copy.whom:
        return copy.called
    title = copy.record.title
    if shown.family:
        title = f"{family_of(shown, folder).title}: {title}"
    return title


def _shown(source: str | Path) -> tuple[Shown, Path]:
    found = source_named(source)
    refuse_gedcom(found.path)
    path = found.path.resolve()
    if found.kind == "practice":
        return Shown(tool="workbench", file=path.name), path.parent
    return Shown(tool="workbench", family=path.name), path.parent


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


def _exported(nb: NotebookNode, folder: Path, reading: Reading) -> str:
    from sos_widgets.export.exporter import PracticeHandoutExporter

    resources = {"metadata": {"path": str(folder)}}
    exporter = PracticeHandoutExporter(text_size=reading.size, spacing=reading.spacing)
    body, _ = exporter.from_notebook_node(nb, resources)
    return body
