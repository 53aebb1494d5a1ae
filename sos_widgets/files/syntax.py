"""What is wrong with a file as YAML, in a sentence for somebody who is no programmer."""

from __future__ import annotations

from typing import Any

from sos_widgets.errors import Problem

__all__ = ["syntax_problem"]

# What the parser says (its beginning) -> what we say, and what to do.
_SENTENCES = (
    (
        "mapping values are not allowed",
        "There is one colon too many here, or the line stands too far to the right.",
        "Put quotes around words that hold a colon.",
    ),
    (
        "found unexpected end of stream",
        "A quotation mark is opened here and never closed.",
        "Close it, or double it if it is an apostrophe inside quotes.",
    ),
    (
        "expected <block end>",
        "This line does not line up with the lines above it.",
        "Give the entries of one list the same number of spaces; close quotation marks above it.",
    ),
    (
        "could not find expected ':'",
        "A colon is missing after a field's name near here.",
        "Check this line and the one above it.",
    ),
    (
        "found undefined alias",
        "A word that begins with * is not words to YAML.",
        "Put quotes around it.",
    ),
    (
        "found duplicate anchor",
        "A word that begins with & is not words to YAML.",
        "Put quotes around it.",
    ),
    (
        "expected ',' or",
        "A list in [ ] or fields in { } are not closed, or a comma is missing.",
        "Close the bracket, or put quotes around words with commas or brackets.",
    ),
    (
        "but found another document",
        "A second file seems to begin here (---).",
        "Keep one family in one file.",
    ),
    (
        "found unknown escape",
        "A backslash inside double quotes means something else to YAML.",
        "Use single quotes instead.",
    ),
)


def syntax_problem(reason: Any, text: str, name: str) -> Problem:
    """Say a parser's error as a problem with its line.

    Parameters
    ----------
    reason : ruamel.yaml.error.YAMLError
        What the parser raised.
    """
    if hasattr(reason, "position"):
        line = text.count("\n", 0, reason.position) + 1
        what = "A character that cannot be seen stands here."
        return Problem(where=f"{name}, line {line}", what=what, hint="Delete it and type it again.")
    said = str(getattr(reason, "problem", "") or "")
    mark = getattr(reason, "problem_mark", None) or getattr(reason, "context_mark", None)
    if "end of stream" in said and getattr(reason, "context_mark", None):
        mark = reason.context_mark
    line = mark.line + 1 if mark else 1
    where = f"{name}, line {line}"
    lines = text.split("\n")
    written = lines[line - 1] if line <= len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return Problem(
            where=where, what="A tab stands at the beginning of this line.", hint="Use spaces."
        )
    for beginning, what, hint in _SENTENCES:
        if said.startswith(beginning):
            return Problem(where=where, what=what, hint=hint)
    return Problem(
        where=where,
        what="This line cannot be read as YAML.",
        hint="Put quotes around words that begin with a sign such as %, @, ` or !.",
    )
