"""Where to find help, and where the approach is written about: plain text, no links."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import table

__all__ = ["help_sheet"]


def help_sheet(case: CaseStudy | None = None, *, approach: bool = True) -> Sheet:
    """The sources of help, a family's own first, and those about the approach.

    Parameters
    ----------
    case : CaseStudy, optional
        A practice family, whose story may call for help of its own kind.
    approach : bool
        Whether the works on the approach stand below.
    """
    words = table("help")
    columns = tuple(words["columns"])
    blocks: list[Block] = [Paragraph(words=words["lead"])]
    of_family = (
        tuple((h.name, h.for_whom, h.how) for h in case.facilitator.helplines) if case else ()
    )
    if of_family:
        title = "What belongs to this family's story"
        blocks += [Heading(words=title), Table(caption=title, columns=columns, rows=of_family)]
    told = {row[0] for row in of_family}
    for group in words["groups"]:
        rows = tuple(
            (each["who"], each["whom"], str(each["how"]))
            for each in group["sources"]
            if each["who"] not in told
        )
        if rows:
            caption = group["title"]
            blocks += [Heading(words=caption), Table(caption=caption, columns=columns, rows=rows)]
    if approach:
        blocks += _approach(words["approach"])
    return Sheet(title=words["title"] if approach else words["short"], blocks=tuple(blocks))


def _approach(words: dict[str, Any]) -> list[Block]:
    rows = tuple((each["who"], each["what"], each["use"]) for each in words["sources"])
    title, columns = words["title"], tuple(words["columns"])
    return [
        Heading(words=title),
        Paragraph(words=words["lead"]),
        Table(caption=words["caption"], columns=columns, rows=rows),
    ]
