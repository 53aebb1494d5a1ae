"""Pictures as matplotlib artists, on Axes that the caller gives; no pyplot."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.patches import Circle as CirclePatch
from matplotlib.patches import FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path as Way
from matplotlib.patheffects import withStroke

from sos_widgets.scene.marks import Box, Circle, Drawn, Mark, Path, Rect, Text, walked
from sos_widgets.scene.paper import Page
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.theme import PRINT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.patches import Patch
    from matplotlib.text import Text as Letters

__all__ = ["DPI", "draw", "page_figure"]

DPI = 96.0  # a picture's pixels an inch

_CODES = {
    "M": [Way.MOVETO],
    "L": [Way.LINETO],
    "Q": [Way.CURVE3] * 2,
    "C": [Way.CURVE4] * 3,
}
_ALIGN = {"start": "left", "middle": "center", "end": "right"}


def draw(scene: Scene, ax: Axes, *, theme: Theme = PRINT, window: Box | None = None) -> None:
    """Add a picture's artists to Axes, whose limits become the picture's pixels.

    Letters and lines are sized for the size that the Axes have when this is called.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Emptied of ticks and frame; its y axis points down.
    theme : Theme
        Colours; print by default.
    window : (left, top, right, bottom), optional
        The part to draw; all of it by default.
    """
    left, top, right, low = window or (0.0, 0.0, *scene.size)
    wide, high = right - left, low - top
    ax.set_xlim(left, right)
    ax.set_ylim(low, top)
    ax.set_aspect("equal")
    ax.set_axis_off()
    figure = ax.get_figure(root=True)
    assert figure is not None
    bounds = ax.get_window_extent()
    points = min(bounds.width / wide, bounds.height / high) * 72 / figure.dpi
    for order, mark in enumerate(walked(scene.marks)):
        if isinstance(mark, Drawn):
            patch = _patch(mark)
            _dress(patch, mark, theme, points)
            patch.set_zorder(2 + order / 10000)
            patch.set_gid(mark.id or None)
            ax.add_patch(patch)
        elif isinstance(mark, Text):
            text = _written(mark, ax, theme, points)
            text.set_zorder(2 + order / 10000)
            text.set_clip_on(window is not None)


def _patch(mark: Mark) -> Patch:
    if isinstance(mark, Circle):
        return CirclePatch((mark.x, mark.y), mark.r)
    if isinstance(mark, Rect) and mark.radius:
        style = f"round,pad=0,rounding_size={mark.radius}"
        return FancyBboxPatch((mark.x, mark.y), mark.w, mark.h, boxstyle=style)
    if isinstance(mark, Rect):
        return Rectangle((mark.x, mark.y), mark.w, mark.h)
    assert isinstance(mark, Path)
    corners: list[tuple[float, float]] = []
    codes: list[int] = []
    for letter, at in mark.steps:
        if letter == "Z":
            corners.append(corners[0])
            codes.append(int(Way.CLOSEPOLY))
            continue
        corners += zip(at[::2], at[1::2], strict=True)
        codes += [int(code) for code in _CODES[letter]]
    return PathPatch(Way(corners, codes))


def _dress(patch: Patch, mark: Drawn, theme: Theme, points: float) -> None:
    patch.set_facecolor(theme.colour(mark.fill))
    patch.set_edgecolor(theme.colour(mark.stroke))
    patch.set_fill(bool(mark.fill))
    wide = mark.width * points if mark.stroke else 0.0
    patch.set_linewidth(wide)
    patch.set_capstyle("round" if mark.cap == "round" else "butt")
    patch.set_joinstyle("round")
    if mark.dash and mark.stroke:
        # matplotlib measures dashes in line widths.
        patch.set_linestyle((0.0, tuple(max(part, 0.01) / mark.width for part in mark.dash)))


def _written(mark: Text, ax: Axes, theme: Theme, points: float) -> Letters:
    text = ax.text(
        mark.x,
        mark.y,
        _drawable(mark.words),
        fontsize=mark.size * points,
        color=theme.colour(mark.fill),
        ha=_ALIGN[mark.anchor],
        va="baseline",
        fontweight="bold" if mark.bold else "normal",
        fontfamily="DejaVu Sans",
        parse_math=False,
        gid=mark.id or None,
    )
    if mark.halo:
        rim = withStroke(linewidth=3 * points, foreground=theme.colour(mark.halo))
        text.set_path_effects([rim])
    return text


def page_figure(page: Page, *, theme: Theme = PRINT) -> Figure:
    """One sheet of paper as a figure of its size, without a canvas of its own."""
    wide, high = page.size
    sheet = Figure(figsize=(wide / DPI, high / DPI), dpi=DPI)
    left, top, right, low = page.at
    part = (left / wide, 1 - low / high, (right - left) / wide, (low - top) / high)
    draw(page.scene, sheet.add_axes(part), theme=theme, window=page.window)
    if page.marks:
        over = Scene(
            title=page.scene.title,
            description=page.scene.description,
            marks=page.marks,
            size=page.size,
        )
        draw(over, sheet.add_axes((0.0, 0.0, 1.0, 1.0)), theme=theme)
    return sheet


@cache
def _letters() -> frozenset[int]:
    face = get_font(findfont(FontProperties(family="DejaVu Sans")))
    return frozenset(face.get_charmap())


def _drawable(words: str) -> str:
    """Letters that the font does not have (emoji) become an empty box, without a warning."""
    known = _letters()
    return "".join(
        letter if ord(letter) in known and letter.isprintable() else "\u25a1" for letter in words
    )
