"""Level pieces of line between two rows, each on a height of its own where they meet."""

from __future__ import annotations

from dataclasses import dataclass

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
    """

    owner: str
    ups: tuple[float, ...]
    downs: tuple[float, ...]

    @property
    def left(self) -> float:
        """Its left end."""
        return min(*self.ups, *self.downs, 1e9)

    @property
    def right(self) -> float:
        """Its right end."""
        return max(*self.ups, *self.downs, -1e9)


def stack(bars: list[Bar]) -> dict[str, int]:
    """Give each bar a track, 0 at the top, so that few lines cross and none overlap."""
    ordered: list[Bar] = []
    for bar in sorted(bars, key=lambda each: (each.left, each.right, each.owner)):
        costs = [
            sum(_cost(above, bar) for above in ordered[:place])
            + sum(_cost(bar, below) for below in ordered[place:])
            for place in range(len(ordered) + 1)
        ]
        ordered.insert(costs.index(min(costs)), bar)
    track: dict[str, int] = {}
    for index, bar in enumerate(ordered):
        track[bar.owner] = max(
            (track[other.owner] + 1 for other in ordered[:index] if _meet(other, bar)), default=0
        )
    return track


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
