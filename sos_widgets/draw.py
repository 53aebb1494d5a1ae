"""Drawing for notebooks and files: matplotlib figures and SVG of the same pictures."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from sos_widgets.disk import make_folder, replaced_file
from sos_widgets.errors import SosError
from sos_widgets.model.around import as_on
from sos_widgets.model.dates import When
from sos_widgets.model.family import Bond, Family
from sos_widgets.model.record import Record
from sos_widgets.scene.bonds import quality_lines
from sos_widgets.scene.notation import DEFAULT, Look
from sos_widgets.scene.paper import Page, pages
from sos_widgets.scene.scene import Scene

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from sos_widgets.scene.scaling import Look as ScaleLook

__all__ = [
    "FORMATS",
    "Look",
    "draw_ecomap",
    "draw_genogram",
    "draw_scale",
    "figure",
    "pdf",
    "quality_lines",
    "save",
]

FORMATS = (".svg", ".png", ".pdf")


def draw_genogram(
    family: Family,
    ax: Axes | None = None,
    *,
    as_at: When | None = None,
    bonds: tuple[Bond, ...] = (),
    notation: str | Look = DEFAULT,
    show_legend: bool = True,
) -> Figure:
    """Draw a family's genogram with matplotlib.

    Parameters
    ----------
    family : Family
        The family, for example of `family_at(case, stages)`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure of the right size by default.
    as_at : When, optional
        The day for the ages; the family's own by default.
    bonds : tuple of Bond
        What is between people; none by default. `quality_lines` chooses them.
    notation : str or Look
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``: whose marks to draw with. A
        `Look` also says whether dates of birth stand in the symbols, and
        whether these are shaded for illness, alcohol and drugs.
    show_legend : bool
        Whether what the marks mean stands below the picture.

    Returns
    -------
    matplotlib.figure.Figure
        The figure drawn on; the cell of a notebook shows it.

    Raises
    ------
    NotFoundError
        When there is no such notation.
    """
    from sos_widgets.scene.genogram import genogram

    shown = replace(family, as_at=as_at) if as_at else family
    scene = genogram(shown, bonds=bonds, notation=notation, show_legend=show_legend)
    return figure(scene, ax)


def draw_ecomap(
    record: Record,
    ax: Axes | None = None,
    *,
    then: Record | str | None = None,
    notation: str | Look = DEFAULT,
    show_legend: bool = True,
) -> Figure:
    """Draw a record's eco map with matplotlib, or two of them side by side.

    Parameters
    ----------
    record : Record
        Whose eco map to draw.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure of the right size by default.
    then : Record or str, optional
        The same family's record at an earlier time, or a date such as
        ``"March 2026"``: then the map of that day, as far as ties say since
        and until when they are so. It stands beside this one, whatever is on
        both at the same place, and what has changed is told below.
    notation : str or Look
        As for `draw_genogram`.
    show_legend : bool
        Whether what the marks mean stands below the picture.

    Returns
    -------
    matplotlib.figure.Figure
        The figure drawn on; the cell of a notebook shows it.

    Raises
    ------
    NotFoundError
        When there is no such notation.
    SosError
        When `then` is no date.
    """
    from sos_widgets.scene.ecomap import ecomap
    from sos_widgets.scene.then_and_now import Moment, then_and_now

    if then is None:
        return figure(ecomap(record, notation=notation, show_legend=show_legend), ax)
    if isinstance(then, str):
        day = When(then)
        if not day.middle:
            raise SosError(f"{then!r} is no date. Write it like “March 2026” or “2026-03-19”.")
        before = Moment(record=as_on(record, day), when=str(day))
    else:
        before = Moment(record=then, when=str(then.family.as_at))
    scene = then_and_now(
        before,
        Moment(record=record, when=str(record.family.as_at)),
        notation=notation,
        show_legend=show_legend,
    )
    return figure(scene, ax)


def draw_scale(
    record: Record,
    scale: str,
    ax: Axes | None = None,
    *,
    look: ScaleLook = "line",
    show_legend: bool = True,
) -> Figure:
    """Draw one of a record's scales with matplotlib, on `ax` or on a new figure.

    Parameters
    ----------
    scale : str
        The scale's id.
    look : str
        ``"line"``, ``"meetings"``, ``"people"`` or ``"path"``; see
        `sos_widgets.scene.scaling.scaling`.
    show_legend : bool
        Whether what the marks mean stands below the picture.

    Raises
    ------
    NotFoundError
        When the record has no such scale.
    """
    from sos_widgets.scene.scaling import scaling

    return figure(scaling(record, scale, look=look, show_legend=show_legend), ax)


def figure(scene: Scene, ax: Axes | None = None) -> Figure:
    """A matplotlib figure of any picture.

    Parameters
    ----------
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure, 96 of the picture's pixels an inch, by default.
    """
    # Loaded here: a kernel that only imports the package should not wait for it.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from sos_widgets.render.mpl import DPI, draw

    if ax is None:
        sheet = Figure(figsize=(scene.size[0] / DPI, scene.size[1] / DPI), dpi=DPI)
        FigureCanvasAgg(sheet)
        ax = sheet.add_axes((0.0, 0.0, 1.0, 1.0))
    draw(scene, ax)
    found = ax.get_figure(root=True)
    assert found is not None
    return found


def save(scene: Scene, path: str | Path, *, paper: str = "") -> Path:
    """Write a picture into a file; the same picture gives the same bytes.

    Parameters
    ----------
    path : str or Path
        Its ending says the format: ``.svg``, ``.png`` or ``.pdf``.
    paper : str
        ``"a4"`` or ``"a3"`` for a PDF in pages of paper, letters at least 7
        points high; by default one page of the picture's own size.

    Raises
    ------
    SosError
        When the ending is none of these, or not that of a PDF where paper is
        asked for, when there is no such paper, or the file cannot be written.
    """
    target = Path(path)
    ending = target.suffix.lower()
    if ending not in FORMATS:
        raise SosError(
            f"A picture can be saved as {', '.join(FORMATS[:-1])} or {FORMATS[-1]}; "
            f"{target.name!r} ends in none of these."
        )
    if paper and ending != ".pdf":
        raise SosError(f"Pages of paper are saved as .pdf; {target.name!r} ends in {ending!r}.")
    sheets = pages(scene, paper) if paper else ()
    make_folder(target.parent)
    with replaced_file(target) as unfinished:
        if ending == ".svg":
            from sos_widgets.render.svg import svg
            from sos_widgets.scene.theme import LIGHT

            unfinished.write_text(svg(scene, theme=LIGHT), encoding="utf-8", newline="\n")
        elif ending == ".pdf":
            unfinished.write_bytes(pdf(scene, sheets))
        else:
            about = {"Software": None}
            figure(scene).savefig(unfinished, format="png", dpi=2 * 96, metadata=about)
    return target


def pdf(scene: Scene, sheets: tuple[Page, ...] = ()) -> bytes:
    """A picture as a PDF; the same picture gives the same bytes.

    Parameters
    ----------
    sheets : tuple of Page
        Its pages of paper, as `sos_widgets.scene.paper.pages` lays them; one
        page of the picture's own size by default.
    """
    from matplotlib import rc_context
    from matplotlib.backends.backend_pdf import PdfPages

    from sos_widgets.render.mpl import page_figure

    about = {"Title": scene.title, "Subject": scene.description, "CreationDate": None}
    made = BytesIO()
    # TrueType, so that names can be found and copied in the file.
    with rc_context({"pdf.fonttype": 42}), PdfPages(made, metadata=about) as file:
        for each in map(page_figure, sheets) if sheets else (figure(scene),):
            file.savefig(each)
    return made.getvalue()
