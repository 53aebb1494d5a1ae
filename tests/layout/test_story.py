"""The first family of the case studies, stage by stage: what had to be mended by eye once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from sos_widgets.files import load_case
from sos_widgets.layout import GenogramLayout, LineKind, Route, ecomap, genogram
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Family
from sos_widgets.model.stages import family_at, worked_record

CASE = load_case(Path(__file__).parents[2] / "case_studies" / "ropery-row.yaml")
STAGES = [stage.id for stage in CASE.stages]
_Piece = tuple[Point, Point]


def family(count: int) -> Family:
    return family_at(CASE, set(STAGES[:count]))


def edges(layout: GenogramLayout) -> list[tuple[str, _Piece]]:
    return [
        (outline.household, piece)
        for outline in layout.outlines
        for piece in pairwise((*outline.points, outline.points[0]))
    ]


def along(one: _Piece, other: _Piece) -> float:
    """How far two pieces run along each other, nearer than a tenth of a symbol."""
    for axis in (0, 1):
        (a, b), (c, d) = one, other
        if all(abs(point[1 - axis] - a[1 - axis]) < 0.1 for point in (b, c, d)):
            low, high = sorted((a[axis], b[axis]))
            start, end = sorted((c[axis], d[axis]))
            return min(high, end) - max(low, start)
    return 0.0


@pytest.mark.parametrize("count", range(1, len(STAGES) + 1))
def test_outlines_run_along_no_line_and_no_other_outline(count: int) -> None:
    layout = genogram(family(count))
    lines = [piece for route in layout.routes for piece in pairwise(route.points)]
    for (home, one), (other, two) in combinations(edges(layout), 2):
        assert home == other or along(one, two) < 0.3
    for _, edge in edges(layout):
        assert all(along(edge, piece) < 0.3 for piece in lines)


def test_running_along_would_be_seen() -> None:
    assert along(((0, 0), (5, 0)), ((1, 0.05), (3, 0.05))) == 2
    assert along(((0, 0), (0, 5)), ((0.05, 4), (0.05, 9))) == 1
    assert along(((0, 0), (5, 0)), ((1, 0.3), (3, 0.3))) == 0


@pytest.mark.parametrize("count", range(1, len(STAGES) + 1))
def test_the_dog_stands_beside_the_youngest(count: int) -> None:
    layout = genogram(family(count))
    row = next(row for row in layout.rows if "gravy" in row)
    assert abs(row.index("gravy") - row.index("kofi")) == 1
    assert abs(layout.points["gravy"][0] - layout.points["kofi"][0]) < 2.1


def test_a_grandmothers_pull_on_a_child_parts_no_couple() -> None:
    points = genogram(family(1)).points
    assert abs(points["joe"][0] - points["gemma"][0]) < 5


def _pieces(routes: Iterable[Route], kind: LineKind) -> list[_Piece]:
    return [piece for route in routes if route.kind is kind for piece in pairwise(route.points)]


def between_partners(routes: Sequence[Route]) -> list[_Piece]:
    """The upright pieces of a care line that cut through the line between two partners."""
    straight = [each for each in routes if len(each.points) == 2]
    partners = _pieces(straight, LineKind.PARTNERS)
    return [
        ((x, y), (x2, y2))
        for (x, y), (x2, y2) in _pieces(routes, LineKind.CARER)
        if x == x2
        and any(
            min(a[0], b[0]) < x < max(a[0], b[0]) and min(y, y2) < a[1] < max(y, y2)
            for a, b in partners
        )
    ]


@pytest.mark.parametrize("count", range(1, len(STAGES) + 1))
def test_no_care_line_runs_between_partners_where_there_is_a_way_round(count: int) -> None:
    assert between_partners(genogram(family(count)).routes) == []


def test_a_care_line_between_partners_would_be_seen() -> None:
    routes = genogram(family(len(STAGES))).routes
    assert _pieces(routes, LineKind.CARER), "somebody is cared for by somebody who is drawn"
    couple = next(
        each for each in routes if each.kind is LineKind.PARTNERS and len(each.points) == 2
    )
    (left, y), (right, _) = couple.points
    middle = (left + right) / 2
    through = replace(couple, kind=LineKind.CARER, points=((middle, y - 1), (middle, y + 1)))
    assert between_partners((*routes, through)) == [through.points]


def test_words_leave_a_part_of_every_tie_to_be_seen() -> None:
    layout = ecomap(worked_record(CASE, CASE.worked[0], set(STAGES)))
    for tie in layout.ties:
        (x1, y1), (x2, y2) = tie.points
        way = [(x1 + (x2 - x1) * n / 200, y1 + (y2 - y1) * n / 200) for n in range(201)]
        around = [(x, y) for x, y in way if math.hypot(x, y) > layout.radius]
        left, top, right, bottom = tie.label or (0.0, 0.0, 0.0, 0.0)
        hidden = [1 for x, y in around if left < x < right and top < y < bottom]
        assert len(hidden) <= 0.6 * len(around), tie.id
