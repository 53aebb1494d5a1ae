"""The start screen: practice families to choose from, and practice files to go on with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sos_widgets import files, store, words
from sos_widgets.errors import SosError
from sos_widgets.files import CaseSummary
from sos_widgets.scene.guide import guide_sheet
from sos_widgets.scene.help import help_sheet
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.store import PUT_AWAY, PracticeFile
from sos_widgets.widgets.clearing import left_behind
from sos_widgets.widgets.filing import LARGEST
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.story import INTENSITY
from sos_widgets.words.reading import reading_choices

__all__ = ["ABOUT", "start_screen", "start_sheet"]

ABOUT = (
    "A place to practise, on invented families: map worries, what is working well and what needs "
    "to happen, hear everybody's own number, and draw who is who."
)


def start_screen(folder: Path) -> dict[str, Any]:
    """Everything that the start screen shows, as plain data.

    Parameters
    ----------
    folder : Path
        Of the practice files.
    """
    families = {each.slug: each for each in files.case_studies()}
    here, away = (store.practice_files(place) for place in (folder, folder / PUT_AWAY))
    return {
        # A page may show two notebooks: each comes back to its own file.
        "place": Path(os.environ.get("JPY_SESSION_NAME", "")).name,
        "about": ABOUT,
        "disclaimer": words.disclaimer(),
        "page_mark": words.page_mark(),
        "families": [_family(each) for each in families.values()],
        "files": [_file(each, families) for each in here],
        "away": [_file(each, families) for each in away],
        "left_behind": left_behind(folder, here, away),
        "largest": LARGEST,
        "warning": store.synced_folder_warning(folder),
        "guide": plain_sheet(_guide()),
        "help": plain_sheet(help_sheet()),
        "reading": reading_choices(),
    }


def start_sheet() -> Sheet:
    """The start screen as text; practice files come and go, so they are not in it."""
    titles = tuple(each.title for each in files.case_studies())
    blocks: list[Block] = [
        Paragraph(words=ABOUT),
        Heading(words="Choose a practice family"),
        Items(items=titles) if titles else Paragraph(words="There are no practice families here."),
        Paragraph(words=words.disclaimer()),
    ]
    return Sheet(title="Practice workbench", blocks=tuple(blocks))


def _guide() -> Sheet:
    try:
        return guide_sheet(files.trainers_guide())
    except SosError as problem:
        return Sheet(title="For trainers", blocks=(Paragraph(words=str(problem)),))


def _family(summary: CaseSummary) -> dict[str, Any]:
    card = {"slug": summary.slug, "title": summary.title, "trouble": ""}
    try:
        case = files.load_case(summary.path)
    except SosError as problem:
        first, *more = str(problem).splitlines()
        also = f" There are {len(more)} more problems." if more else ""
        return {**card, "trouble": f"This family cannot be opened. {first}{also}"}
    return {
        **card,
        "summary": case.summary,
        "aims": list(case.aims),
        "content_note": case.content_note,
        "intensity": INTENSITY.get(case.intensity, ""),
        "intensity_why": case.intensity_why,
    }


def _file(each: PracticeFile, families: dict[str, CaseSummary]) -> dict[str, Any]:
    family = families.get(each.case)
    when = each.changed.astimezone()
    return {
        "file": each.path.name,
        "title": each.title,
        "family": family.title if family else each.case,
        "changed": f"{when.day} {when:%B %Y, %H:%M}",
        "trouble": each.problem,
    }
