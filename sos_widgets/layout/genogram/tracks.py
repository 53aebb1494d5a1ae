"""Level pieces of line between two rows, each on a height of its own where they meet."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

__all__ = ["Bar", "stack"]

_CLEAR = 0.25
_SAME = 0.08
_OVERLAP = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One level piece of line.

    Parameters
    ----------
    owner : str
        Whose it is.
    ups, downs : tuple of float
        x of the upright lines that reach it from above and from below.
    left, right : float
        Its ends.
    """

    owner: str
    ups: tuple[float, ...]
    downs: tuple[float, ...]

    left: float = field(init=False)
    right: float = field(init=False)

    def __post_init__(self) -> None:
        ends = *self.ups, *self.downs
        object.__setattr__(self, "left", min(ends, default=0.0))
        object.__setattr__(self, "right", max(ends, default=0.0))


def stack(bars: list[Bar]) -> dict[str, int]:
    """Give each bar a track, 0 at the top, so that few lines cross and none overlap."""
    track: dict[str, int] = {}
    run: list[Bar] = []
    end = 0.0
    for bar in sorted(bars, key=lambda each: (each.left, each.right, each.owner)):
        if run and bar.left >= end + _CLEAR:
            track.update(_stack(run))
            run = []
        end = max(end, bar.right) if run else bar.right
        run.append(bar)
    return track | _stack(run)


def _stack(run: list[Bar]) -> dict[str, int]:
    """Stack bars of which each meets others."""
    ordered: list[Bar] = []
    for bar in run:
        ordered.insert(_best(ordered, bar)[0], bar)
    better = len(run) > 2
    while better:
        better = False
        for bar in run:
            here = ordered.index(bar)
            rest = ordered[:here] + ordered[here + 1 :]
            place, gain = _best(rest, bar, here)
            if gain:
                rest.insert(place, bar)
                ordered, better = rest, True
    track: dict[str, int] = {}
    for index, bar in enumerate(ordered):
        track[bar.owner] = max(
            (track[other.owner] + 1 for other in ordered[:index] if _meet(other, bar)), default=0
        )
    return track


def _best(ordered: list[Bar], bar: Bar, here: int = 0) -> tuple[int, int]:
    """Find where among others a bar costs least, and how much less than at a place."""
    over = [0, *accumulate(_cost(above, bar) for above in ordered)]
    under = [0, *accumulate(_cost(bar, below) for below in ordered)]
    costs = [before + under[-1] - after for before, after in zip(over, under, strict=True)]
    return costs.index(min(costs)), costs[here] - min(costs)


def _meet(a: Bar, b: Bar) -> bool:
    return a.left < b.right + _CLEAR and b.left < a.right + _CLEAR


def _cost(above: Bar, below: Bar) -> int:
    """What it costs to draw one bar above another: crossings, and ten for lines on lines."""
    if not _meet(above, below):
        return 0
    cost = sum(above.left < x < above.right for x in below.ups)
    cost += sum(below.left < x < below.right for x in above.downs)
    cost += _OVERLAP * sum(abs(x - y) < _SAME for x in below.ups for y in above.downs)
    return cost
