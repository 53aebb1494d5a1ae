"""GEDCOM in small pieces, for tests."""

from __future__ import annotations

import textwrap

from sos_widgets.errors import Problem
from sos_widgets.files import read_gedcom
from sos_widgets.model.family import Family

__all__ = ["LINES", "NEW", "OLD", "links", "people", "read", "told"]

OLD = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"
NEW = "0 HEAD\n1 GEDC\n2 VERS 7.0\n"
LINES = OLD.count("\n")


def read(body: str, head: str = OLD) -> tuple[Family, tuple[Problem, ...]]:
    text = head + textwrap.dedent(body).strip() + "\n0 TRLR\n"
    return read_gedcom(text.encode("utf-8"), "quay.ged")


def people(*names: str) -> str:
    """INDI records with the signs @A@, @B@ and so on."""
    return "".join(f"0 @{chr(65 + n)}@ INDI\n1 NAME {name}\n" for n, name in enumerate(names))


def told(report: tuple[Problem, ...]) -> list[str]:
    return [str(each) for each in report]


def links(family: Family) -> list[tuple[str, str, str]]:
    """Child, parent and kind of every parent link."""
    return [(each.child, each.parent, each.kind.value) for each in family.parent_links]
