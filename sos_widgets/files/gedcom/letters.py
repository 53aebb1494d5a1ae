"""The letters of a GEDCOM file: from bytes to lines, whatever the header says they are.

Headers are often wrong about this. What can be UTF-8 is read as UTF-8; a line
that cannot be what the file claims is read as Windows letters, and told.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable

from sos_widgets.files.gedcom.report import Report, refused

__all__ = ["MOST_BYTES", "text_lines"]

MOST_BYTES = 5_000_000
MOST_LINES = 250_000
LONGEST_LINE = 32_000

_END = re.compile(r"\r\n|\r|\n")
_END_BYTES = re.compile(rb"\r\n|\r|\n")
_CHAR = re.compile(rb"^\s*1\s+CHAR\s+([^\r\n]{1,40}?)\s*$", re.MULTILINE)
_SIGNS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# More accents than this on one letter are no language's; the decoder would count them at length.
_ACCENTS = re.compile(rb"([\xe0-\xfe]{4})[\xe0-\xfe]+")
# What programs call their letters, in small letters without signs -> Python's name.
_CALLED = {
    "utf8": "utf-8",
    "unicode": "utf-8",
    "ascii": "utf-8",
    "usascii": "utf-8",
    "ansel": "ansel",
    "ansi": "cp1252",
    "windows": "cp1252",
    "ibmwindows": "cp1252",
    "windows1252": "cp1252",
    "cp1252": "cp1252",
    "iso88591": "cp1252",
    "latin1": "cp1252",
    "ibmpc": "cp437",
    "ibm": "cp437",
    "oem": "cp437",
    "ibmdos": "cp850",
    "msdos": "cp850",
    "macintosh": "mac-roman",
}
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    # Without a mark at the beginning: every file begins with the sign 0.
    (b"0\x00", "utf-16-le"),
    (b"\x000", "utf-16-be"),
)


def text_lines(data: bytes, report: Report) -> list[str]:
    """The lines of a file as text, the first one first; what was amiss is told.

    Raises
    ------
    UnreadableFileError
        When it is too large, or is no text at all.
    """
    if len(data) > MOST_BYTES:
        raise refused(
            report.name,
            f"The file is larger than {MOST_BYTES // 1_000_000} MB; no practice family is.",
            "Let the program that made it write a smaller part of the tree.",
        )
    if data.startswith(b"PK\x03\x04"):
        raise refused(
            report.name,
            "This is GEDZIP, a packed folder with pictures; it cannot be read here.",
            "Unpack it as you would a ZIP file, and open the file gedcom.ged that is in it.",
        )
    for mark, codec in _WIDE:
        if data.startswith(mark):
            text = data.decode(codec, "replace").removeprefix("\ufeff")
            return _checked(_END.split(text), report)
    data = data.removeprefix(codecs.BOM_UTF8)
    # No line is kept once there are too many.
    lines = _END_BYTES.split(data, maxsplit=MOST_LINES + 1)
    if len(lines) <= MOST_LINES:
        return _checked(_decoded(lines, _decoder(data, report), report), report)
    return _checked([""] * len(lines), report)


def _decoder(data: bytes, report: Report) -> Callable[[bytes], str]:
    """How the lines of a file are to be read."""
    declared = _CHAR.search(data[:4096])
    said = declared[1].decode("ascii", "replace") if declared else ""
    codec = _CALLED.get(re.sub(r"[^a-z0-9]", "", said.lower()), "utf-8")
    line = data.count(b"\n", 0, declared.start(1)) + 1 if declared else 0
    if codec != "utf-8" and not data.isascii() and _is_utf8(data):
        codec = "utf-8"
        report.tell(line, "CHAR", "The letters are not what the file says; they are UTF-8.")
    elif codec in ("cp437", "cp850", "mac-roman") and not data.isascii():
        report.tell(
            line,
            "CHAR",
            "The letters are of an old kind, which programs meant differently.",
            "Look at accents in the names.",
            said=said,
        )
    if codec == "ansel":
        import ansel

        ansel.register()
        return _ansel
    return lambda line: line.decode(codec, "strict" if codec == "utf-8" else "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _ansel(line: bytes) -> str:
    text = _ACCENTS.sub(rb"\1", line).decode("ansel", "replace")
    return unicodedata.normalize("NFC", text)


def _decoded(lines: list[bytes], decode: Callable[[bytes], str], report: Report) -> list[str]:
    found = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(line.decode("ascii") if line.isascii() else decode(line))
        except UnicodeDecodeError:
            found.append(line.decode("cp1252", "replace"))
            report.tell(
                number,
                "",
                "A letter here is not what the file says it is; it was read as Windows letters.",
                "Look at accents in the names.",
                said=found[-1],
            )
    return found


def _checked(lines: list[str], report: Report) -> list[str]:
    if len(lines) > MOST_LINES:
        raise refused(
            report.name,
            f"The file has more than {MOST_LINES:,} lines; no practice family has.",
            "Let the program that made it write a smaller part of the tree.",
        )
    for at, line in enumerate(lines):
        if len(line) > LONGEST_LINE:
            report.tell(at + 1, "", f"The line is cut after {LONGEST_LINE:,} letters.")
            line = line[:LONGEST_LINE]
        if _SIGNS.search(line):
            report.tell(at + 1, "", "Signs that cannot be seen were taken out here.")
            line = _SIGNS.sub("", line)
        if "\ufffd" in line:
            report.tell(
                at + 1,
                "",
                "A letter here cannot be read; “\ufffd” stands in its place.",
                "Write it anew.",
            )
        lines[at] = line
    return lines
