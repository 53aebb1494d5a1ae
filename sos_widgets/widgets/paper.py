"""A board's picture on paper: how it will lie there, and the PDF to print."""

from __future__ import annotations

import re
from pathlib import Path

from sos_widgets import draw
from sos_widgets.disk import write_whole
from sos_widgets.errors import NotFoundError, StorageError
from sos_widgets.render.svg import page_svg
from sos_widgets.scene.paper import Page, pages
from sos_widgets.scene.scene import Scene
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.takehome import HANDOUTS

__all__ = ["on_paper", "printed"]


def on_paper(scene: Scene, content: Message, *, ids: str) -> Message:
    """Show a picture's sheets of paper, before anybody prints them.

    Parameters
    ----------
    content : dict
        ``paper`` and ``way`` as of `sos_widgets.scene.paper.pages`.
    ids : str
        Stands before every id.

    Returns
    -------
    dict
        ``pages``, an SVG each, and ``letters``: how high the smallest are, in
        points. ``trouble``, a sentence, where there is no such paper.
    """
    asked = {"type": "paper", "paper": content.get("paper"), "way": content.get("way")}
    try:
        sheets = _sheets(scene, content)
    except NotFoundError as problem:
        return {**asked, "trouble": str(problem)}
    return {
        **asked,
        "letters": round(min(sheet.letters for sheet in sheets), 1),
        "pages": [page_svg(sheet, ids=f"{ids}paper-{n}-") for n, sheet in enumerate(sheets, 1)],
    }


def printed(
    scene: Scene, content: Message, *, practice_file: Path, called: str
) -> tuple[Message, bytes]:
    """Make the PDF of those sheets: for the page, and in the folder of the handouts.

    Parameters
    ----------
    called : str
        What the picture is, for the name of the file.

    Returns
    -------
    answer : dict
        ``name`` and ``where``; ``trouble``, a sentence, where it could not be
        made, or could not be put into the folder.
    data : bytes
        Of the PDF; none where it could not be made.
    """
    asked = {"type": "pdf", "paper": content.get("paper"), "way": content.get("way")}
    try:
        data = draw.pdf(scene, _sheets(scene, content))
    except NotFoundError as problem:
        return {**asked, "trouble": str(problem)}, b""
    what = re.sub(r"[^\w ,-]", "", f"{called} on {content['paper'].upper()}").strip()
    name = f"{practice_file.stem} - {what}.pdf"
    made = {**asked, "name": name}
    try:
        write_whole(practice_file.parent / HANDOUTS / name, data)
    except StorageError as problem:
        return {
            **made,
            "trouble": f"It could not be put into the folder “{HANDOUTS}”. {problem} "
            "It can be opened and downloaded here all the same.",
        }, data
    return {**made, "where": f"{HANDOUTS}/{name}"}, data


def _sheets(scene: Scene, content: Message) -> tuple[Page, ...]:
    return pages(scene, str(content.get("paper")), way=str(content.get("way") or ""))
