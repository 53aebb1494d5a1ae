"""Who a copy of the work is for, what may be in it, and what it calls its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.words.tables import table

__all__ = [
    "Audience",
    "asked_words",
    "audience",
    "audiences",
    "child_words",
    "copy_words",
    "part_needs",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """One kind of copy.

    Parameters
    ----------
    about, left_out : str
        For whoever makes the copy: what it is, and what is not in it.
    apart : str
        What to ask before it is made where a plan is kept apart; may be empty.
    first_page : str
        For whoever holds it; ``{name}`` stands for a child's name.
    parts : mapping of str to str
        The parts of the handout in its order, each with its heading; an empty
        heading is the tool's own.
    file : str
        What the names of its files say.
    holds : mapping of str to "all" or list of str, or None
        The fields that the copy keeps, by part of the record; None keeps everything.
    asked : mapping of str to mapping of str to list of str
        What it may hold besides, each by its name: fields by part of the record.
    only : mapping of str to mapping of str to list of str
        Of a part's items, those alone whose field has one of these values.
    """

    name: str
    title: str
    about: str
    left_out: str
    first_page: str
    file: str
    parts: Mapping[str, str]
    holds: Mapping[str, Any] | None
    asked: Mapping[str, Mapping[str, list[str]]] = field(default_factory=dict)
    only: Mapping[str, Mapping[str, list[str]]] = field(default_factory=dict)
    apart: str = ""


@cache
def audiences() -> tuple[Audience, ...]:
    """Every kind of copy; the first is made where none is asked for."""
    words = table("audiences")
    return tuple(_audience(name, each) for name, each in words["audiences"].items())


def audience(name: str) -> Audience:
    """Find a kind of copy by name.

    Raises
    ------
    NotFoundError
        When there is none.

    Examples
    --------
    >>> audience("family").title
    'The family'
    """
    known = {each.name: each for each in audiences()}
    if name not in known:
        hint = nearest(name, known) or f"There are {', '.join(known)}."
        raise NotFoundError(f"There is no audience {name!r}. {hint}")
    return known[name]


def part_needs() -> Mapping[str, str]:
    """The parts of a handout, each with the part of a record that it is made from."""
    needs: Mapping[str, str] = table("audiences")["parts"]
    return needs


def asked_words() -> Mapping[str, str]:
    """What is in a copy only where somebody asks for it, each in words."""
    words: Mapping[str, str] = table("audiences")["asked"]
    return words


def child_words() -> Mapping[str, str]:
    """The words of a child's own copy."""
    return copy_words("child")


def copy_words(name: str) -> Mapping[str, str]:
    """The words of one kind of copy: ``"child"``, ``"closing"``, ``"visit"`` or ``"beside"``."""
    words: Mapping[str, str] = table("audiences")[name]
    return words


def _audience(name: str, spec: Mapping[str, Any]) -> Audience:
    every = spec["holds"] == "everything"
    common = (each for each in part_needs() if each not in table("audiences")["private"])
    parts = dict.fromkeys(common, "") if every else spec["parts"]
    holds = None if every else spec["holds"]
    told = {
        key: str(spec[key]).strip() for key in ("title", "about", "left_out", "first_page", "file")
    }
    told["apart"] = str(spec.get("apart", "")).strip()
    asked, only = spec.get("asked", {}), spec.get("only", {})
    return Audience(name=name, parts=parts, holds=holds, asked=asked, only=only, **told)
