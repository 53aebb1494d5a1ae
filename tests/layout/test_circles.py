"""Names stand in their rings: none on another, none on a line."""

from __future__ import annotations

import random

import pytest

from sos_widgets.layout.circles import WIDER, circles

MIDDLE = (110.0, 50.0)


@pytest.mark.parametrize("seed", range(6))
def test_no_name_touches_another_or_a_line(seed: int) -> None:
    rng = random.Random(seed)
    rings = [
        [(rng.uniform(60, 170), rng.choice([30.0, 46.0])) for _ in range(rng.randint(0, 14))]
        for _ in range(3)
    ]
    found = circles(MIDDLE, rings)
    boxes = []
    for at, (sizes, points) in enumerate(zip(rings, found.points, strict=True)):
        assert len(points) == len(sizes)
        inner, outer = found.heights[at], found.heights[at + 1]
        for (x, y), (wide, high) in zip(points, sizes, strict=True):
            corners = [
                (x + dx * wide / 2, y + dy * high / 2) for dx in (-1, 0, 1) for dy in (-1, 0, 1)
            ]
            reach = [((cx / WIDER) ** 2 + cy**2) ** 0.5 for cx, cy in corners]
            assert inner < min(reach)
            assert max(reach) < outer
            boxes.append((x - wide / 2, y - high / 2, x + wide / 2, y + high / 2))
    for n, one in enumerate(boxes):
        for other in boxes[:n]:
            apart = one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]
            assert apart


def test_a_hundred_people_find_room() -> None:
    found = circles(MIDDLE, [[(140.0, 40.0)] * 40, [(100.0, 30.0)] * 60, []])
    assert [len(each) for each in found.points] == [40, 60, 0]
