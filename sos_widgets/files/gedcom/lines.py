"""The lines of a GEDCOM file as trees: GEDCOM 5.5.1 and 7 alike, with every line's number.

Made to be patient: a line that cannot be read is told and left out, and the
rest is read. `gedcom7` and `ged4py` stop at the first such line, and do not
say where what they read stands (docs/decisions/0014-gedcom.md).

References
----------
The GEDCOM Standard, release 5.5.1, chapter 1; FamilySearch GEDCOM 7.0, chapter 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sos_widgets.files.gedcom.letters import text_lines
from sos_widgets.files.gedcom.report import Report, refused

__all__ = ["Document", "Line", "read_lines"]

DEEPEST = 20

_LINE = re.compile(r"\s*(\d{1,4})\s+(?:(@[^@]+@)\s*)?([A-Za-z_][A-Za-z0-9_]{0,60})(?: (.*))?")
_POINTER = re.compile(r"\s*(@[^@#][^@]*@)\s*")
_VOID = "@VOID@"


@dataclass(slots=True, eq=False, repr=False)
class Line:
    """One line, what stands under it, and whether anybody has made use of it.

    Parameters
    ----------
    pointer : str
        The record that is named instead of words, such as ``"@I1@"``.
    words : list of str
        What the line says, and what the lines that continue it say.
    """

    number: int
    tag: str
    xref: str = ""
    pointer: str = ""
    words: list[str] = field(default_factory=list)
    under: list[Line] = field(default_factory=list)
    used: bool = False

    @property
    def text(self) -> str:
        """All that is said here, without the space around it."""
        if len(self.words) > 1:
            self.words[:] = ["".join(self.words)]
        return self.words[0].strip() if self.words else ""

    def take(self, tag: str) -> Line | None:
        """The first line of this tag under this one; it counts as used."""
        found = next((each for each in self.under if each.tag == tag), None)
        if found:
            found.used = True
        return found

    def takes(self, *tags: str) -> Iterator[Line]:
        """All lines of these tags under this one, in their order; they count as used."""
        for each in self.under:
            if each.tag in tags:
                each.used = True
                yield each

    def said(self, tag: str) -> str:
        """The words of the first line of this tag under this one; it counts as used."""
        found = self.take(tag)
        return found.text if found else ""

    @property
    def shown(self) -> str:
        """What a person may recognise the line by."""
        return self.text or self.pointer or next((each.text for each in self.under), "")


@dataclass(slots=True, repr=False)
class Document:
    """A file as records.

    Parameters
    ----------
    named : dict of str to Line
        The records between the head and the end, by the sign that others name them by.
    """

    report: Report
    head: Line | None = None
    named: dict[str, Line] = field(default_factory=dict)

    def of(self, tag: str) -> list[Line]:
        """The records of one kind, in their order."""
        return [each for each in self.named.values() if each.tag == tag]

    def find(self, line: Line, *tags: str) -> Line | None:
        """The record that a line names; that it is not there is told."""
        found = self.named.get(line.pointer)
        if found and found.tag in tags:
            return found
        if line.pointer != _VOID:
            self.report.tell(
                line.number,
                line.tag,
                "Somebody or something is named here who is not in the file; left out.",
                said=line.shown,
            )
        return None


def read_lines(data: bytes, report: Report) -> Document:
    """Read a file into records.

    Raises
    ------
    UnreadableFileError
        When it is too large, or is no GEDCOM file.
    """
    lines = text_lines(data, report)
    first = next((line for line in lines if line.strip()), "")
    if not re.match(r"\s*0\s+HEAD\b", first):
        raise refused(
            f"{report.name}, line 1",
            "This is not a GEDCOM file: it does not begin with “0 HEAD”."
            if first
            else "It is empty.",
            "Choose a file that a family tree program wrote as GEDCOM.",
        )
    document = Document(report)
    seven = _is_seven(lines)
    open_: list[Line] = []
    ended = False
    for number, written in enumerate(lines, 1):
        if not written.strip():
            continue
        if ended:
            report.tell(number, "", "What stands after the end (0 TRLR) is left out.")
            continue
        line = _placed(number, written, open_, report, seven=seven)
        if line and not open_[1:]:
            ended = line.tag == "TRLR"
            _file(document, line)
    if not ended:
        report.tell(
            len(lines),
            "",
            "The file ends without its last line (0 TRLR), so a part of it may be missing.",
            "If you can, have it written again.",
        )
    return document


def _is_seven(lines: list[str]) -> bool:
    """Whether the head says GEDCOM 7; programs write a version 7 of their own there as well."""
    head = "\n".join(lines[:200])
    return bool(re.search(r"^\s*1\s+GEDC\b.*\n\s*2\s+VERS\s+7\b", head, re.MULTILINE))


def _placed(
    number: int, written: str, open_: list[Line], report: Report, *, seven: bool
) -> Line | None:
    """Put a line under the one it belongs to; None where it is none of its own.

    `open_` holds the lines under which the next one may stand, one a level.
    """
    match = _LINE.fullmatch(written)
    if not match:
        report.tell(
            number,
            "",
            "This line cannot be read as GEDCOM and is left out",
            "A line begins with a number and a short word, such as “1 NAME”.",
            said=written,
        )
        return None
    level, xref, tag, value = int(match[1]), match[2] or "", match[3].upper(), match[4] or ""
    if level > len(open_) or level > DEEPEST:
        report.tell(number, tag, "The line stands too deep under the one before it; left out.")
        return None
    if tag in ("CONC", "CONT") and level:
        del open_[level:]
        open_[-1].words += ["\n" * (tag == "CONT"), _unescaped(value, seven=seven)]
        return None
    del open_[level:]
    pointer = _POINTER.fullmatch(value)
    line = Line(number, tag, xref, pointer[1] if pointer else "")
    line.words.append("" if pointer else _unescaped(value, seven=seven))
    if open_:
        open_[-1].under.append(line)
    open_.append(line)
    return line


def _unescaped(value: str, *, seven: bool) -> str:
    """Undo the doubling of @: GEDCOM 7 doubles one at the beginning only."""
    if seven:
        return value[1:] if value.startswith("@@") else value
    return value.replace("@@", "@")


def _file(document: Document, line: Line) -> None:
    if line.tag in ("HEAD", "TRLR"):
        document.head = document.head or line
        return
    if line.xref not in document.named:
        document.named[line.xref or f"line {line.number}"] = line
        return
    document.report.tell(
        line.number,
        line.tag,
        "A record of the same sign stands further up already; this one is left out.",
        said=line.xref,
    )
