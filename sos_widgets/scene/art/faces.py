"""Heads and faces, about the middle of the head; a grown head is 72 wide."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.model.figures import Beard, Feeling, Look, Skin
from sos_widgets.scene.art.pen import Marks, dot, ellipse, shape, stroke
from sos_widgets.scene.marks import Mark, Path

__all__ = ["face", "head"]

_HEAD = "M-36 -4 C-37 -45 37 -45 36 -4 C36 20 20 35 0 35 C-20 35 -36 20 -36 -4 Z"
# Eyes of a dark face have their whites, so that they can be read as well as on a light one.
_WITH_WHITES = (Skin.DARK_BROWN, Skin.VERY_DARK)
_EYE = 13.5


def head(look: Look) -> Marks:
    """The head without hair and face: ears, skin, and what is worn at the ear."""
    skin = f"skin-{look.skin}"
    marks: list[Mark] = [
        *(ellipse(side * 36, 3, 6.5, 8.5, skin) for side in (-1, 1)),
        *(stroke(f"M{side * 37} 0q{side * 2} 3 0 6", f"{skin}-deep", 2.2) for side in (-1, 1)),
        shape(_HEAD, skin),
    ]
    if look.hearing_aid:
        marks += [
            stroke("M35 -6 C44 -12 46 2 41 10", "features", 6.6),
            stroke("M35 -6 C44 -12 46 2 41 10", "crayon-teal", 3.6),
        ]
    return tuple(marks)


def face(look: Look, feeling: Feeling | None) -> Marks:
    """What a face shows, and the beard, freckles and glasses on it."""
    skin = f"skin-{look.skin}"
    marks: list[Mark] = []
    if look.skin is not Skin.PLAIN:
        rosy = feeling in (Feeling.HAPPY, Feeling.PROUD, Feeling.ANGRY)
        size = 7.5 if rosy else 6.2
        marks += [
            ellipse(side * 22, 13, size, size * 0.72, f"{skin}-deep", line="") for side in (-1, 1)
        ]
    if look.freckles:
        marks += [
            dot(
                side * (14 + 5 * n),
                9 + 3 * (n % 2),
                1.3,
                f"{skin}-deep" if look.skin is Skin.PLAIN else "crayon-brown",
            )
            for side in (-1, 1)
            for n in range(3)
        ]
    marks += _beard(look)
    marks.append(stroke("M-3 6.5Q0.5 10 3.5 6.5", "features", 2.2))
    if feeling is Feeling.ASLEEP:
        marks += [stroke(f"M{side * _EYE - 6} 1q6 5.5 12 0", "features", 2.9) for side in (-1, 1)]
        marks += [stroke("M-4 17Q0 20 4 17", "features", 2.8)]
    else:
        marks += _eyes(look, feeling)
        marks += _brows(feeling)
        marks += _mouth(feeling)
    if feeling is Feeling.SAD:
        marks.append(shape("M-21 8C-27 16 -26 22 -21 22C-16 22 -16 15 -21 8Z", "tear", width=1.8))
    if look.glasses:
        marks += _glasses()
    return tuple(marks)


def _eyes(look: Look, feeling: Feeling | None) -> Marks:
    if feeling is Feeling.PROUD:
        return tuple(stroke(f"M{s * _EYE - 6} 3q6 -8 12 0", "features", 3.0) for s in (-1, 1))
    wide = feeling is Feeling.SCARED
    aside = feeling is Feeling.UNSURE
    marks: list[Mark] = []
    for side in (-1, 1):
        x = side * _EYE
        if wide or aside:
            across, down = (7.8, 8.8) if wide else (6.8, 7.2)
            marks.append(replace(ellipse(x, 0, across, down, "glint", line="features"), width=1.9))
        elif look.skin in _WITH_WHITES:
            marks.append(ellipse(x, 0.6, 5.6, 5.4, "glint", line=""))
        pupil = 3.0 if wide else 3.9
        x, y = (x + 2.4, -1.4) if aside else (x, 0.6)
        marks += [dot(x, y, pupil), dot(x - 1.2, y - 1.4, 1.15, "glint")]
    if feeling in (Feeling.SAD, Feeling.WORRIED):
        marks += [
            stroke(f"M{-_EYE - 5.5} -2Q{-_EYE} -6 {-_EYE + 5.5} -5.5", "features", 2.2),
            stroke(f"M{_EYE + 5.5} -2Q{_EYE} -6 {_EYE - 5.5} -5.5", "features", 2.2),
        ]
    return tuple(marks)


# The left brow of each feeling; the right one mirrors it.
_BROWS = {
    None: "M-19.5 -9Q-14 -12.5 -8 -10.5",
    Feeling.HAPPY: "M-19.5 -10Q-14 -15 -8 -12.5",
    Feeling.CALM: "M-19.5 -9.5Q-14 -12.5 -8 -11",
    Feeling.PROUD: "M-20 -9Q-14 -15 -7.5 -12.5",
    Feeling.WORRIED: "M-21 -9Q-14.5 -12 -8 -16.5",
    Feeling.SCARED: "M-21 -12Q-15 -17 -7.5 -19.5",
    Feeling.SAD: "M-21 -7Q-15 -11 -8.5 -15",
    Feeling.ANGRY: "M-21 -15Q-13.5 -12 -6.5 -6.5",
}


def _brows(feeling: Feeling | None) -> Marks:
    width = 3.4 if feeling is Feeling.ANGRY else 2.9
    if feeling is Feeling.UNSURE:
        return (
            stroke("M-20 -10Q-14 -11.5 -8 -9.5", "features", width),
            stroke("M20 -13Q14 -18.5 8 -16", "features", width),
        )
    left = _BROWS[feeling]
    numbers = [float(n) for n in left.replace("M", "").replace("Q", " ").split()]
    x0, y0, cx, cy, x1, y1 = numbers
    right = f"M{-x0} {y0}Q{-cx} {cy} {-x1} {y1}"
    return (stroke(left, "features", width), stroke(right, "features", width))


def _mouth(feeling: Feeling | None) -> Marks:
    line = 3.0
    match feeling:
        case Feeling.HAPPY:
            return (
                shape(
                    "M-13 12.5Q0 17 13 12.5C12 24 6 27 0 27C-6 27 -12 24 -13 12.5Z",
                    "lips",
                    line="features",
                    width=2.8,
                ),
                shape(
                    "M-10.5 14.2Q0 18 10.5 14.2Q10 17.6 8 18Q0 20 -8 18Q-10 17.6 -10.5 14.2Z",
                    "glint",
                    line="",
                ),
            )
        case Feeling.PROUD:
            return (
                stroke("M-13 14Q0 26 13 14", "features", line),
                stroke("M-15 12.5q1 2 3.4 2.2M15 12.5q-1 2 -3.4 2.2", "features", 2.2),
            )
        case Feeling.CALM:
            return (stroke("M-9 16Q0 22.5 9 16", "features", line),)
        case Feeling.UNSURE:
            return (stroke("M-9 19C-5 14 -2 17 1 18.5C4 20 7 18 9.5 15.5", "features", line),)
        case Feeling.WORRIED:
            return (stroke("M-8 20.5Q0 14.5 8 20.5", "features", line),)
        case Feeling.SCARED:
            return (
                shape(
                    "M0 13.5C6 13.5 7.5 17 7.5 20C7.5 24 4 26 0 26C-4 26 -7.5 24 -7.5 20C-7.5 17 -6 13.5 0 13.5Z",
                    "lips",
                    line="features",
                    width=2.8,
                ),
            )
        case Feeling.SAD:
            return (stroke("M-10 22.5Q0 12.5 10 22.5", "features", line),)
        case Feeling.ANGRY:
            return (
                shape(
                    "M-10.5 22C-9 14.5 9 14.5 10.5 22C6 24.5 -6 24.5 -10.5 22Z",
                    "glint",
                    line="features",
                    width=2.8,
                ),
                stroke("M-3.5 17v6.4M3.5 17v6.4", "features", 1.7),
            )
    return (stroke("M-7 18Q0 19.5 7 18", "features", line),)


def _beard(look: Look) -> Marks:
    hair, deep = f"hair-{look.hair_colour}", f"hair-{look.hair_colour}-deep"
    match look.beard:
        case Beard.STUBBLE:
            return tuple(
                dot(x, y, 1.0, deep if look.hair_colour not in ("black",) else "features")
                for x, y in [
                    (-22, 22),
                    (-16, 27),
                    (-9, 30),
                    (-2, 31),
                    (5, 31),
                    (12, 29),
                    (19, 25),
                    (24, 19),
                    (-26, 16),
                    (-12, 24),
                    (13, 23),
                    (0, 27),
                ]
            )
        case Beard.MOUSTACHE:
            return (
                shape(
                    "M0 11C-5 8.5 -14 11 -17 16.5C-11 17.5 -4 16.5 0 14.5C4 16.5 11 17.5 17 16.5C14 11 5 8.5 0 11Z",
                    hair,
                    width=2.4,
                ),
            )
        case Beard.SHORT:
            return (
                shape(
                    "M-36 0C-36 26 -18 40 0 40C18 40 36 26 36 0C34 9 29 14 21 12.5C13 10 6 10.5 0 11.5C-6 10.5 -13 10 -21 12.5C-29 14 -34 9 -36 0Z",
                    hair,
                    width=2.6,
                ),
                _chin(look),
            )
        case Beard.FULL:
            return (
                shape(
                    "M-36 -2C-38 32 -20 56 0 56C20 56 38 32 36 -2C34 8 29 13 21 11.5C13 9 6 9.5 0 10.5C-6 9.5 -13 9 -21 11.5C-29 13 -34 8 -36 -2Z",
                    hair,
                    width=2.8,
                ),
                _chin(look),
                stroke("M-15 38Q-10 45 -6 46M14 38Q11 44 7 47M0 40v8", deep, 2.0),
            )
    return ()


def _chin(look: Look) -> Path:
    """Skin round the mouth, so that the mouth can be read."""
    return ellipse(0, 19, 13.5, 8.6, f"skin-{look.skin}", line="")


def _glasses() -> Marks:
    return (
        *(
            replace(ellipse(s * _EYE, 1, 11.2, 10.4, "", line="features"), width=2.6)
            for s in (-1, 1)
        ),
        stroke("M-2.6 -1Q0 -3 2.6 -1M-24.5 -1L-35 -4M24.5 -1L35 -4", "features", 2.6),
    )
