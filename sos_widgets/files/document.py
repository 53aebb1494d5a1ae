"""A YAML file as plain data that knows the line of each of its parts.

Every scalar is read as the words that stand in the file, never guessed at:
``2015`` and ``2019-05-04`` stay dates as written, ``0808 800`` keeps its
zeros. What a field may hold is decided by the shapes, not by YAML.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from sos_widgets.errors import NotFoundError, Problem, UnreadableFileError

__all__ = ["Document", "Fault", "Path_", "read_document", "read_file_text", "stamp"]

MOST_BYTES = 2_000_000
MOST_PARTS = 200_000
DEEPEST = 40

Path_ = tuple[str | int, ...]


class Fault(NamedTuple):
    """Something wrong at a path inside a file: keys, and places in lists from 0."""

    path: Path_
    what: str
    hint: str = ""


@dataclass(slots=True)
class Document:
    """Plain data, and where it stands.

    Parameters
    ----------
    name : str
        The file's name, for sentences.
    plain : object
        Dicts, lists and strings; None for what is left empty in a list.
    lines : dict
        Path to line, counted from 1.
    faults : list of Fault
        What is wrong with the file as YAML.
    """

    name: str
    plain: Any = None
    lines: dict[Path_, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line(self, path: Path_) -> int:
        """The line of a part, or of the nearest part that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def error(self, faults: Iterable[Fault]) -> UnreadableFileError:
        """All faults as one error, in the order of the lines, each once."""
        found = sorted(dict.fromkeys(faults), key=lambda each: self.line(each.path))
        return UnreadableFileError(
            Problem(where=self._where(each.path), what=each.what, hint=each.hint) for each in found
        )

    def _where(self, path: Path_) -> str:
        words: list[str] = []
        for step in path:
            if isinstance(step, int) and words:
                words[-1] += f" {step + 1}"
            else:
                words.append(str(step))
        return ", ".join((self.name, f"line {self.line(path)}", *words))


def stamp(path: Path) -> tuple[int, int]:
    """When a file was changed and how large it is: another stamp, another text; -1 if it is gone."""
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_mtime_ns, found.st_size


def read_file_text(path: Path) -> str:
    """Read a small UTF-8 file.

    Raises
    ------
    NotFoundError
        When there is no such file.
    UnreadableFileError
        When it is too large, not UTF-8, or cannot be read at all.
    """
    if not path.is_file():
        raise NotFoundError(f"There is no file {path.name!r} in {path.parent.name or 'there'!r}.")
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _unreadable(path.name, "The file is larger than 2 MB; no practice family is.")
        raw = path.read_bytes()
    except OSError as reason:
        raise _unreadable(path.name, "The file cannot be read.", str(reason.strerror)) from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = raw[: reason.start].count(b"\n") + 1
        raise _unreadable(
            f"{path.name}, line {line}",
            "A letter here is not written as UTF-8.",
            "Save the file again and choose the encoding UTF-8.",
        ) from None


def read_document(text: str, name: str) -> Document:
    """Read YAML text, with the line of everything in it.

    Raises
    ------
    UnreadableFileError
        When the text is not YAML, or holds no fields at all.
    """
    # Loaded here: whoever opens no file should not wait for it.
    import yaml

    from sos_widgets.loader import Loader

    if len(text) > MOST_BYTES:
        raise _unreadable(name, "The text is larger than 2 MB; no practice family is.")
    try:
        node = yaml.compose(text, Loader)
    except (yaml.YAMLError, UnicodeEncodeError) as reason:
        from sos_widgets.files.syntax import syntax_problem

        raise UnreadableFileError([syntax_problem(reason, text, name)]) from None
    if not isinstance(node, yaml.MappingNode):
        raise _unreadable(
            f"{name}, line 1",
            "The file must hold fields and their values.",
            "It begins like this: “format: 1”.",
        )
    document = Document(name)
    document.plain = _Reader(document).read(node, ())
    return document


class _Reader:
    """Turns YAML nodes into plain data; aliases count each time they are used."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.parts = 0

    def read(self, node: Any, path: Path_) -> Any:
        self.document.lines.setdefault(path, node.start_mark.line + 1)
        self.parts += 1
        if self.parts > MOST_PARTS or len(path) > DEEPEST:
            raise _unreadable(
                f"{self.document.name}, line {node.start_mark.line + 1}",
                "Far too much stands here, or it holds itself.",
                "Look for words that begin with & or *, and put quotes around them.",
            )
        if not node.tag.startswith("tag:yaml.org,2002:"):
            self.document.faults.append(
                Fault(
                    path, "A word that begins with ! is not words to YAML.", "Put quotes around it."
                )
            )
        if isinstance(node.value, str):
            empty = node.value == "" and not node.style
            return None if empty else node.value
        if node.id == "sequence":
            return [self.read(each, (*path, n)) for n, each in enumerate(node.value)]
        return self._mapping(node, path)

    def _mapping(self, node: Any, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node.value, str):
                self.document.faults.append(
                    Fault(path, f"A field's name on line {line} is not a word.")
                )
                continue
            key = key_node.value
            if key in found:
                where = (*path, f"{key} (line {line})")
                self.document.lines[where] = line
                first = self.document.lines[(*path, key)]
                self.document.faults.append(
                    Fault(
                        where,
                        f"The field {_cut(key)!r} stands here twice; line {first} has it already.",
                        "Keep one of them.",
                    )
                )
                continue
            self.document.lines[(*path, key)] = line
            found[key] = self.read(value_node, (*path, key))
            if found[key] is None and value_node.start_mark.index == key_node.end_mark.index:
                self.document.faults.append(
                    Fault(
                        (*path, key),
                        f"{_cut(key)!r} stands here by itself, with no colon after it.",
                        "Between { and } words that hold a comma need quotes around them.",
                    )
                )
        # A field with nothing after its colon is a field that is not there.
        return {key: value for key, value in found.items() if value is not None}


def _cut(words: str) -> str:
    return words if len(words) <= 40 else words[:40] + "…"


def _unreadable(where: str, what: str, hint: str = "") -> UnreadableFileError:
    return UnreadableFileError([Problem(where=where, what=what, hint=hint)])
