"""A table of practice families against every part that one should have."""

from __future__ import annotations

from collections.abc import Sequence

from sos_widgets.checks import WANTED, Whole, words_of_stage
from sos_widgets.model.casestudy import CaseStudy

__all__ = ["parts_table"]

_FEW = "*"


def parts_table(cases: Sequence[CaseStudy]) -> str:
    """Write the families side by side, a line a part, for a terminal.

    Parameters
    ----------
    cases : sequence of CaseStudy
        At least one.

    Returns
    -------
    str
        Aligned with spaces. A number with a star is less than a family should have.
    """
    wholes = [Whole(case) for case in cases]
    rows = [
        ["", *(_first(case.slug) for case in cases)],
        ["", *(_rest(case.slug) for case in cases)],
        ["Intensity, 1 to 3", *(str(case.intensity) for case in cases)],
        ["Minutes to read", *(str(sum(each.minutes for each in case.stages)) for case in cases)],
        ["Words to read", *(str(sum(map(words_of_stage, case.stages))) for case in cases)],
    ]
    for part in WANTED:
        counts = [part.count(whole) for whole in wholes]
        cells = (f"{each}{_FEW * (each < part.least)}" for each in counts)
        rows.append([f"{part.title} ({part.least} or more)", *cells])
    rows.append(["Kinds of exercise", *(str(len({e.kind for e in c.exercises})) for c in cases)])
    few = any(_FEW in cell for row in rows for cell in row)
    note = f"\n\n{_FEW} fewer than a family should have; practice-workbench check says more."
    return _aligned(rows) + note * few


def _first(slug: str) -> str:
    """A short name goes over two lines, so that eight of them stand beside each other."""
    return slug.partition("-")[0] + "-" * ("-" in slug)


def _rest(slug: str) -> str:
    return slug.partition("-")[2]


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for name, *cells in rows:
        found = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        lines.append("  ".join((name.ljust(widths[0]), *found)).rstrip())
    return "\n".join(lines)
