"""What a picture lies on: paper, a room, the open air, water, each by day or by night."""

from __future__ import annotations

from sos_widgets.model.pages import HEIGHT, WIDTH, Ground
from sos_widgets.scene.art.pen import Marks, dot, placed, shape, stroke
from sos_widgets.scene.art.weather import star

__all__ = ["ground"]

_EDGE = HEIGHT - 128  # where a floor, grass or water begins


def ground(kind: Ground) -> Marks:
    """Everything behind what is drawn on a page."""
    return _GROUNDS[kind]


def _sheet(top: float, low: float, fill: str) -> Marks:
    return (shape(f"M0 {top}H{WIDTH}V{low}H0Z", fill, line=""),)


def _indoors(wall: str, wall_line: str, floor: str, floor_line: str) -> Marks:
    stripes = "".join(f"M{x} 0V{_EDGE - 12}" for x in range(40, WIDTH, 80))
    boards = f"M0 {_EDGE + 42}H{WIDTH}M0 {_EDGE + 86}H{WIDTH}"
    joints = "".join(
        f"M{x} {_EDGE + 6}v36M{x + 90} {_EDGE + 42}v44M{x + 30} {_EDGE + 86}v42"
        for x in range(60, WIDTH, 210)
    )
    return (
        *_sheet(0, _EDGE, wall),
        stroke(stripes, wall_line, 14),
        *_sheet(_EDGE, HEIGHT, floor),
        stroke(boards + joints, floor_line, 2.4),
        *_sheet(_EDGE - 12, _EDGE + 2, "linen" if wall == "wall" else wall_line),
        stroke(f"M0 {_EDGE - 12}H{WIDTH}M0 {_EDGE + 2}H{WIDTH}", "pen", 2.4),
    )


def _outdoors() -> Marks:
    tufts = "".join(
        f"M{x} {y}q3 -12 8 -14M{x + 3} {y}q4 -8 10 -8"
        for x, y in ((60, 452), (196, 498), (330, 446), (470, 492), (612, 448), (720, 500))
    )
    return (
        *_sheet(0, _EDGE, "sky"),
        shape(
            f"M0 {_EDGE - 30}C120 {_EDGE - 84} 240 {_EDGE - 84} 380 {_EDGE - 34}C520 {_EDGE - 92} 680 {_EDGE - 80} {WIDTH} {_EDGE - 36}V{_EDGE + 40}H0Z",
            "sky-low",
            line="",
        ),
        shape(
            f"M0 {_EDGE}C180 {_EDGE - 26} 420 {_EDGE + 18} {WIDTH} {_EDGE - 10}V{HEIGHT}H0Z",
            "grass",
            line="",
        ),
        stroke(
            f"M0 {_EDGE}C180 {_EDGE - 26} 420 {_EDGE + 18} {WIDTH} {_EDGE - 10}", "grass-line", 3
        ),
        stroke(tufts, "grass-line", 3),
    )


def _waves(line: str) -> Marks:
    rows = "".join(
        f"M{x} {y}q14 -10 28 0q14 10 28 0"
        for y, start in ((388, 30), (424, 96), (462, 20), (500, 130))
        for x in range(start, WIDTH, 190)
    )
    return (stroke(rows, line, 3),)


def _water() -> Marks:
    low = _EDGE - 40
    return (
        *_sheet(0, low, "sky"),
        *_sheet(low, HEIGHT, "water"),
        stroke(f"M0 {low}H{WIDTH}", "water-line", 3),
        *_waves("water-line"),
    )


def _night() -> Marks:
    stars = [
        each
        for x, y, size in (
            (90, 60, 0.4),
            (210, 120, 0.28),
            (330, 52, 0.34),
            (470, 100, 0.28),
            (600, 56, 0.4),
            (720, 130, 0.3),
            (150, 190, 0.24),
            (560, 190, 0.26),
        )
        for each in placed(star("crayon-plain"), x, y, size=size)
    ]
    specks = tuple(
        dot(x, y, 1.8, "star")
        for x, y in (
            (50, 130),
            (270, 60),
            (400, 160),
            (520, 40),
            (660, 110),
            (760, 50),
            (30, 230),
            (690, 220),
        )
    )
    return (
        *_sheet(0, _EDGE, "night"),
        shape(
            f"M0 {_EDGE - 60}C200 {_EDGE - 110} 520 {_EDGE - 60} {WIDTH} {_EDGE - 90}V{_EDGE + 20}H0Z",
            "night-low",
            line="",
        ),
        *stars,
        *specks,
        shape(
            f"M0 {_EDGE}C220 {_EDGE - 22} 480 {_EDGE + 14} {WIDTH} {_EDGE - 8}V{HEIGHT}H0Z",
            "night-ground",
            line="",
        ),
    )


_GROUNDS: dict[Ground, Marks] = {
    Ground.PAPER: _sheet(0, HEIGHT, "page"),
    Ground.INDOORS: _indoors("wall", "wall-line", "floor", "floor-line"),
    Ground.OUTDOORS: _outdoors(),
    Ground.WATER: _water(),
    Ground.NIGHT: _night(),
    Ground.INDOORS_AT_NIGHT: _indoors("night-wall", "night-low", "night-floor", "night-ground"),
}
