"""The practice-workbench command: what a trainer types, if they type anything."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sos_widgets.app.folder import DEFAULT_FOLDER, PracticeFolder
from sos_widgets.app.options import given, listed, only
from sos_widgets.errors import NotFoundError, SosError

if TYPE_CHECKING:
    from sos_widgets.errors import Problem
    from sos_widgets.model.grids import GridTemplate

__all__ = ["app", "main"]

app = typer.Typer(
    name="practice-workbench",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Folder = Annotated[
    Path,
    typer.Option(
        "--folder",
        help="Your practice folder; it is made if it is not there.",
        show_default="~/Practice workbench",
    ),
]
NoBrowser = Annotated[
    bool, typer.Option("--no-browser", help="Print the address; do not open the browser.")
]
Port = Annotated[
    int, typer.Option("--port", help="The port to use.", show_default="any that is free")
]
Out = Annotated[Path, typer.Option("--out", "-o", help="The file to write.")]
Source = Annotated[
    str,
    typer.Argument(help="A practice file, a family's short name or file, or a GEDCOM file (.ged)."),
]


@app.callback(invoke_without_command=True)
def workbench(
    context: typer.Context,
    folder: Folder = DEFAULT_FOLDER,
    no_browser: NoBrowser = False,
    port: Port = 0,
) -> None:
    """Open the practice workbench in your browser.

    Without a further word, this opens the start page. Your practice files and
    the lessons are kept in your practice folder, on this computer only; the
    families are invented, and nothing is sent anywhere.

    To close it, choose Finish in the page, or press Ctrl+C in this window.
    Starting it twice opens the one that is already running.
    """
    if context.invoked_subcommand is None:
        _open(folder, no_browser, port)


@app.command("open")
def open_file(
    file: Annotated[Path, typer.Argument(help="A practice file (its name ends in .practice).")],
    folder: Folder = DEFAULT_FOLDER,
    no_browser: NoBrowser = False,
    port: Port = 0,
) -> None:
    """Open a practice file in the workbench."""
    from sos_widgets.sources import refuse_gedcom

    refuse_gedcom(file)
    _open(folder, no_browser, port, practice=file)


@app.command()
def stop(folder: Folder = DEFAULT_FOLDER) -> None:
    """Close the workbench that is running."""
    from sos_widgets.app.launch import stop_workbench

    stopped = stop_workbench(PracticeFolder(folder.expanduser().resolve()))
    typer.echo("The practice workbench is closed." if stopped else "No workbench is running.")


@app.command()
def families(
    folder: Folder = DEFAULT_FOLDER,
    parts: Annotated[
        bool,
        typer.Option("--parts", help="A table of what each family has, part by part, instead."),
    ] = False,
) -> None:
    """List the practice families, your own among them: short name, then title."""
    from sos_widgets import files

    known = files.case_studies(files.own_families(folder.expanduser()))
    if parts:
        from sos_widgets.app.parts import parts_table

        sound = []
        for case in known:
            try:
                sound.append(files.load_case(case.path))
            except SosError:
                typer.echo(f"Left out, it cannot be used yet: {case.path.name}", err=True)
        typer.echo(parts_table(sound))
        return
    for case in known:
        typer.echo(f"{case.slug}\t{case.title}")


@app.command()
def new(
    name: Annotated[
        str, typer.Argument(help="A short name (moss-lane), or surname and street in quotes.")
    ],
    folder: Folder = DEFAULT_FOLDER,
) -> None:
    """Begin a practice family of your own: one file, with a note on every field.

    It holds a small invented family that works as it stands; change its words
    into yours. Nothing that is there is written over. Everybody in it must be
    invented.
    """
    from sos_widgets.files import begin_family, own_families

    path = begin_family(own_families(folder.expanduser().resolve()), name)
    typer.echo(f"Written: {path}")
    typer.echo("Open it in a text editor, change a few lines, save it, and check it:")
    typer.echo(f'  practice-workbench check "{path}"')
    typer.echo("The workbench offers it among the practice families.")


@app.command()
def check(
    file: Annotated[
        Path, typer.Argument(help="The YAML file of a practice family, or of a grid template.")
    ],
) -> None:
    """Check a practice family or a grid template you have written, line by line.

    Mistakes keep a family from being used; advice does not.
    """
    from sos_widgets.errors import UnreadableFileError
    from sos_widgets.files import is_template, load_template
    from sos_widgets.review import review

    if not file.is_file():
        raise NotFoundError(f"There is no file {file}.")
    if is_template(file):
        template = load_template(file)
        typer.echo(f"{file} can be used: {template.title}, {_counted(template)}.")
        return
    found = review(file)
    if found.problems:
        raise UnreadableFileError(found.problems)
    typer.echo(f"{file} can be used: {found.title}.")
    if found.advice:
        typer.echo("\nWorth a thought:")
    for remark in found.advice:
        typer.echo(f"- {remark}")


@app.command("import")
def bring_in(
    file: Annotated[Path, typer.Argument(help="A GEDCOM file (.ged), version 5.5.1 or 7.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The practice file to make.")],
) -> None:
    """Begin a practice file with the family of a GEDCOM file.

    GEDCOM is how family tree programs write their files. What did not come
    along is told by line. Everybody must be invented: never bring in a real
    family.
    """
    from sos_widgets.app.exchange import bring_in as bring
    from sos_widgets.arrival import WARNING

    typer.echo(WARNING, err=True)
    _tell(bring(file, out), "Did not come along, or should be looked at:")
    typer.echo(f"Written: {out}")


@app.command()
def export(  # noqa: PLR0913 - one parameter an option
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(help="A practice file, or a family's short name or file.")
    ],
    out: Out,
    audience: Annotated[
        str,
        typer.Option(
            help="Who it is for: everyone, family, child, holder (somebody who alone may hold a "
            "plan), conference, professionals, or trainer (with the "
            "trainer's notes). Also beside (own work beside the worked example), visit (questions "
            "for the next visit), closing (one's own closing page), paper (a family's whole paper "
            "pack, for a room without machines), and ahead (one page to send ahead: what is in "
            "this family). No copy holds what is not for those it is for."
        ),
    ] = "everyone",
    parts: Annotated[
        str, typer.Option(help="Only these parts, with commas: mapping,scaling,genogram,ecomap.")
    ] = "",
    child: Annotated[
        str,
        typer.Option(
            help="For which child, or which holder of a plan, by name.",
            show_default="the first one",
        ),
    ] = "",
    also: Annotated[
        str,
        typer.Option(
            help="What the genogram shows besides, with commas: quality_lines,health. Never shown "
            "to a family or a child unless it is asked for here.",
            show_default="nothing",
        ),
    ] = "",
    text_size: Annotated[
        str, typer.Option(help="The size of its letters: ordinary, large or largest.")
    ] = "ordinary",
    spacing: Annotated[
        str,
        typer.Option(help="The room between lines and letters: ordinary, wide or widest."),
    ] = "ordinary",
    paper: Annotated[
        str,
        typer.Option(help="Of a paper pack: what a table writes on, a3 or a4.", show_default="a3"),
    ] = "",
    redact_living: Annotated[
        bool,
        typer.Option(
            "--redact-living",
            help="Of a GEDCOM file: leave out names and dates of living people, and all notes. "
            "Living is of whom no death is recorded and who was born in the last 100 years, or "
            "nobody knows when.",
        ),
    ] = False,
    session: Annotated[
        str,
        typer.Option(
            help="With --audience trainer: the pack for a session, its running order, notes, role "
            "cards and exercises. practice-workbench session lists the sessions.",
            show_default="notes with the whole worked example",
        ),
    ] = "",
    told: Annotated[
        int,
        typer.Option(
            min=0, help="Of a session: how many parts of the story have been told before."
        ),
    ] = 0,
) -> None:
    """Write a handout: one HTML file that opens anywhere, offline.

    With a name that ends in .ged, the whole family as GEDCOM 7 instead, for a
    family tree program; what GEDCOM has no place for is told.
    """
    from sos_widgets.app.exchange import write_gedcom
    from sos_widgets.export import handout, session_pages
    from sos_widgets.sources import is_gedcom, refuse_gedcom
    from sos_widgets.words.reading import Reading

    typed = given(context)
    if is_gedcom(out):
        only(typed, "out", "redact_living", of="a GEDCOM file, which holds the whole family")
        report = write_gedcom(source, out, redact_living=redact_living)
        _tell(report, "GEDCOM has no place for this; practice files and YAML have:")
        typer.echo(f"Written: {out}")
        return
    if redact_living:
        raise SosError("--redact-living is for GEDCOM files; their names end in .ged.")
    if out.suffix.lower() not in (".html", ".htm") and not out.is_dir():
        raise SosError(
            f"A handout is a page whose name ends in .html: write -o {out.stem}.html. "
            "For paper or a PDF, open it in the browser and print it there."
        )
    refuse_gedcom(Path(source))
    reading = Reading(size=text_size, spacing=spacing)
    page = ("out", "audience", "text_size", "spacing")
    if session:
        if audience != "trainer":
            raise SosError("A session's pack is for the trainer: add --audience trainer.")
        only(typed, *page, "session", "told", of="a session's pack")
        typer.echo("Writing the pages…", err=True)
        written = session_pages.write_pack(source, out, session=session, told=told, reading=reading)
    elif audience == session_pages.AHEAD:
        only(typed, *page, of="the page that goes ahead")
        typer.echo("Writing the pages…", err=True)
        written = session_pages.write_ahead(source, out, reading=reading)
    elif audience == handout.PAPER:
        only(typed, *page, "paper", of="a paper pack, which is always whole")
        typer.echo("Writing the paper pack…", err=True)
        written = handout.write_paper(source, out, wide=paper or "a3", reading=reading)
    else:
        if paper:
            raise SosError("--paper is for a paper pack: add --audience paper.")
        if child and audience not in ("child", "holder"):
            raise SosError("--child is for one person's copy: add --audience child, or holder.")
        if "told" in typed:
            raise SosError("--told is for a session's pack: add --session.")
        typer.echo("Writing the handout…", err=True)
        written = handout.write(
            source,
            out,
            audience=audience,
            parts=listed(parts),
            child=child,
            asked=listed(also),
            reading=reading,
        )
    typer.echo(f"Written: {written}")


@app.command()
def session(
    family: Annotated[
        str,
        typer.Argument(help="A family's short name or file.", show_default="list the sessions"),
    ] = "",
    length: Annotated[
        str, typer.Argument(help="A session: 45-minutes, 2-hours, a-day or supervision.")
    ] = "2-hours",
    told: Annotated[
        int, typer.Option(min=0, help="How many parts of the story have been told before.")
    ] = 0,
) -> None:
    """Print the running order of a session with a family, for the trainer.

    Without a family, the sessions are listed. To print it with all notes and
    role cards: practice-workbench export FAMILY --audience trainer --session
    2-hours -o pack.html. In the workbench, Trainer's window leads through it.
    """
    from sos_widgets.files import load_case
    from sos_widgets.model.sessions import running
    from sos_widgets.render.text import text
    from sos_widgets.scene.sessions import session_sheet
    from sos_widgets.sources import family_file
    from sos_widgets.words.sessions import session_plan, session_plans

    if not family:
        for each in session_plans():
            typer.echo(f"{each.id}\t{each.title}. {each.about}")
        return
    case = load_case(family_file(family))
    typer.echo(text(session_sheet(running(session_plan(length), case, told=told))))


@app.command()
def draw(  # noqa: PLR0913 - one parameter an option
    source: Source,
    out: Out,
    ecomap: Annotated[bool, typer.Option("--ecomap", help="Draw the eco map instead.")] = False,
    notation: Annotated[
        str,
        typer.Option(
            help="Whose marks to draw with: uk, mcgoldrick or nsgc.",
            show_default="those chosen in the practice",
        ),
    ] = "",
    births: Annotated[
        bool, typer.Option("--births", help="Dates of birth in the symbols, not ages.")
    ] = False,
    quality_lines: Annotated[
        str,
        typer.Option(
            help="Draw what is between people too: all, or some with commas, such as "
            "close,conflict.",
            show_default="none",
        ),
    ] = "",
    people: Annotated[
        str, typer.Option(help="Only quality lines of these people, by name, with commas.")
    ] = "",
    health: Annotated[
        bool, typer.Option("--health", help="Shade for illness, and for alcohol or drugs.")
    ] = False,
    paper: Annotated[
        str,
        typer.Option(
            help="For a PDF to print: a4 or a3. No letters are smaller than 7 points; what is too "
            "large is parted, with marks where the pages join."
        ),
    ] = "",
    scale: Annotated[
        str,
        typer.Option(
            help="Draw a scale instead: its number, and after a colon how: 1, 1:meetings, "
            "1:people or 1:path."
        ),
    ] = "",
) -> None:
    """Draw a genogram, an eco map or a scale, as an SVG, PNG or PDF file."""
    from sos_widgets.app.drawing import Wanted, draw_file

    typer.echo("Drawing…", err=True)
    wanted = Wanted(
        ecomap=ecomap,
        scale=scale,
        notation=notation,
        births=births,
        health=health,
        quality_lines=quality_lines,
        people=people,
    )
    drawn = draw_file(source, out, wanted=wanted, paper=paper)
    _tell(drawn.problems, "Not drawn, or to be looked at:")
    typer.echo(f"Written: {out}" + (f" ({drawn.crossings})" if drawn.crossings else ""))


def main() -> None:
    """Run the command; what goes wrong is said in a sentence."""
    try:
        with _own_families_known():
            app()
    except SosError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)


@contextmanager
def _own_families_known() -> Iterator[None]:
    """A family of one's own goes by its short name, from wherever the command is typed."""
    from sos_widgets.files import PRACTICE_FOLDER, own_families

    before = os.environ.get(PRACTICE_FOLDER)
    here = Path.cwd()
    if before is None:
        os.environ[PRACTICE_FOLDER] = str(here if own_families(here).is_dir() else DEFAULT_FOLDER)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(PRACTICE_FOLDER, None)


def _tell(report: tuple[Problem, ...], heading: str) -> None:
    if report:
        typer.echo(f"\n{heading}", err=True)
    for each in report:
        typer.echo(f"- {each}", err=True)


def _counted(template: GridTemplate) -> str:
    rows, columns = len(template.rows), len(template.columns)
    return f"{rows} row{'s' * (rows != 1)} and {columns} column{'s' * (columns != 1)}"


def _open(folder: Path, no_browser: bool, port: int, *, practice: Path | None = None) -> None:
    from sos_widgets.app.launch import open_workbench
    from sos_widgets.files import notebooks_folder
    from sos_widgets.store import synced_folder_warning

    prepared = PracticeFolder.prepare(folder, notebooks_folder())
    if warning := synced_folder_warning(prepared.path):
        typer.echo(warning, err=True)
    open_workbench(prepared, browser=not no_browser, port=port, practice=practice)
