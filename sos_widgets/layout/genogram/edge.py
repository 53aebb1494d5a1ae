"""The outer edge of boxes that hang together."""

from __future__ import annotations

from sos_widgets.layout.geometry import Box, Point

__all__ = ["edge_of", "inside"]


def edge_of(boxes: list[Box]) -> tuple[Point, ...]:
    """Give the outer edge of boxes that hang together, clockwise from its top left corner."""
    xs = sorted({round(x, 4) for box in boxes for x in (box[0], box[2])})
    ys = sorted({round(y, 4) for box in boxes for y in (box[1], box[3])})
    following: dict[Point, list[Point]] = {}

    def full(i: int, j: int) -> bool:
        if not (0 <= i < len(xs) - 1 and 0 <= j < len(ys) - 1):
            return False
        x, y = (xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2
        return any(box[0] < x < box[2] and box[1] < y < box[3] for box in boxes)

    for i in range(len(xs) - 1):
        for j in range(len(ys) - 1):
            if not full(i, j):
                continue
            corners = [
                (xs[i], ys[j]),
                (xs[i + 1], ys[j]),
                (xs[i + 1], ys[j + 1]),
                (xs[i], ys[j + 1]),
            ]
            beside = [(i, j - 1), (i + 1, j), (i, j + 1), (i - 1, j)]
            for side, (a, b) in enumerate(beside):
                if not full(a, b):
                    following.setdefault(corners[side], []).append(corners[(side + 1) % 4])
    start = min(following, key=lambda point: (point[1], point[0]))
    path, here = [start], following[start].pop()
    while here != start:
        path.append(here)
        ahead = following[here]
        # Where two corners touch, turn right: that keeps to the outer edge.
        ahead.sort(key=lambda point: _bend(path[-2], here, point))
        here = ahead.pop()
    return tuple(
        point
        for index, point in enumerate(path)
        if _bend(path[index - 1], point, path[(index + 1) % len(path)])
    )


def _bend(a: Point, b: Point, c: Point) -> int:
    area = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    return 0 if abs(area) < 1e-9 else (1 if area > 0 else -1)


def inside(point: Point, edge: tuple[Point, ...]) -> bool:
    """Whether a point lies inside a closed polygon."""
    x, y = point
    found = False
    for (a, b), (c, d) in zip(edge, (*edge[1:], edge[0]), strict=True):
        if (b > y) != (d > y) and x < a + (y - b) / (d - b) * (c - a):
            found = not found
    return found
