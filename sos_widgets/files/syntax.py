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
        "did not find expected key",
        "This line does not line up with the lines above it.",
        "Give the entries of one list the same number of spaces; close quotation marks above it.",
    ),
    (
        "could not find expected ':'",
        "A colon is missing after a field's name near here.",
        "Check this line and the one above it.",
    ),
    (
        "did not find expected '-'",
        "This line does not line up with the lines above it.",
        "Give the entries of one list the same number of spaces.",
    ),
    (
        "exceeded maximum nesting depth",
        "Lists or fields stand too deep inside one another.",
        "Look for a bracket that is opened again and again.",
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
        "did not find expected ','",
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
    reason : yaml.YAMLError or UnicodeEncodeError
        What the parser raised.
    """
    place = _place_of_a_sign(reason, text)
    if place is not None:
        line = text.count("\n", 0, place) + 1
        what = "A character that cannot be seen stands here."
        return Problem(where=f"{name}, line {line}", what=what, hint="Delete it and type it again.")
    said = str(getattr(reason, "problem", "") or "")
    context = str(getattr(reason, "context", "") or "")
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
        if said.startswith(beginning) or context.startswith(beginning):
            return Problem(where=where, what=what, hint=hint)
    return Problem(
        where=where,
        what="This line cannot be read as YAML.",
        hint="Put quotes around words that begin with a sign such as %, @, ` or !.",
    )


def _place_of_a_sign(reason: Any, text: str) -> int | None:
    """Where in the text a sign stands that no YAML may hold, if that is what is wrong."""
    if isinstance(reason, UnicodeEncodeError):
        return reason.start
    if not hasattr(reason, "position"):
        return None
    # libyaml counts bytes.
    return len(text.encode()[: reason.position].decode(errors="ignore"))
