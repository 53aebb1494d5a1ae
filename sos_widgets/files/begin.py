"""Beginning a practice family of one's own: a file that works, with a note on every field."""

from __future__ import annotations

import json
from pathlib import Path

from sos_widgets.disk import write_whole
from sos_widgets.errors import NotFoundError, StorageError
from sos_widgets.files.places import find_case
from sos_widgets.model.item import slug

__all__ = ["begin_family", "new_family"]

_TEMPLATE = Path(__file__).with_name("new-family.yaml")
_SLUG, _TITLE = "slug: my-family\n", "title: The Hartop family, Sorrel Court\n"


def new_family(name: str) -> str:
    """The text of a new family's file.

    Parameters
    ----------
    name : str
        What to call the family: a short name, or surname and street.

    Examples
    --------
    >>> text = new_family("The Pell family, Moss Lane")
    >>> [line for line in text.splitlines() if line.startswith(("slug", "title"))]
    ['slug: the-pell-family-moss-lane', 'title: "The Pell family, Moss Lane"']
    """
    text = _TEMPLATE.read_text("utf-8")
    words = json.dumps(" ".join(name.split()), ensure_ascii=False)
    return text.replace(_SLUG, f"slug: {slug(name)}\n").replace(_TITLE, f"title: {words}\n")


def begin_family(folder: Path, name: str) -> Path:
    """Write a new family's file; nothing that is there is ever written over.

    Parameters
    ----------
    folder : Path
        Of a person's own families; made when it is not there.
    name : str
        As in `new_family`.

    Returns
    -------
    Path
        The file: the family's short name, and ``.yaml``.

    Raises
    ------
    StorageError
        When there is no letter or digit in the name, a family of that short
        name is there already, or the file cannot be written.
    """
    short = slug(name)
    if short == slug("") and short not in name.casefold():
        raise StorageError(
            f"“{name}” cannot be the name of a file. Use letters a to z or digits, as in “moss-lane”."
        )
    path = folder / f"{short}.yaml"
    try:
        there = find_case(short, folder)
    except NotFoundError:
        there = path
    if there != path or path.exists():
        raise StorageError(
            f"There is a family “{short}” already ({there.name}); it was left as it is. "
            "Choose another name."
        )
    write_whole(path, new_family(name), over=False)
    return path
