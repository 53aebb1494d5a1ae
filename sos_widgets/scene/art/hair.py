"""Hair, scarves, turbans and caps, in the measures of a head: a part behind it and one before."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from sos_widgets.model.figures import Hair, Look
from sos_widgets.scene.art.pen import Marks, dot, ellipse, shape, stroke
from sos_widgets.scene.marks import Mark

__all__ = ["before", "behind"]


def behind(look: Look) -> Marks:
    """What lies behind the head and the shoulders."""
    make = _BEHIND.get(look.hair)
    return make(*_colours(look)) if make else ()


def before(look: Look) -> Marks:
    """What lies on the head."""
    make = _BEFORE.get(look.hair)
    return make(*_colours(look)) if make else ()


def _colours(look: Look) -> tuple[str, str, str]:
    """Of the hair, of a strand in it, and of cloth."""
    hair = f"hair-{look.hair_colour}"
    cloth = f"crayon-{look.colour}"
    return hair, f"{hair}-deep", cloth


def _scallop(points: list[tuple[float, float]], bulge: float) -> str:
    """Round curls from point to point, bulging outwards from (0, -8)."""
    said = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in pairwise(points):
        mx, my = (x0 + x1) / 2, (y0 + y1) / 2
        dx, dy = mx, my + 8
        far = math.hypot(dx, dy) or 1
        k = bulge / far
        said += f"C{x0 + dx * k:.1f} {y0 + dy * k:.1f} {x1 + dx * k:.1f} {y1 + dy * k:.1f} {x1:.1f} {y1:.1f}"
    return said


def _round(
    across: float, down: float, start: float, end: float, count: int, y: float = -8
) -> list[tuple[float, float]]:
    """Points on an ellipse, from one angle to another; 0 is right, 90 is up."""
    return [
        (
            across * math.cos(math.radians(start + (end - start) * n / count)),
            y - down * math.sin(math.radians(start + (end - start) * n / count)),
        )
        for n in range(count + 1)
    ]


def _cropped(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-37 -1C-42 -53 42 -53 37 -1C34 -13 29 -19 20 -22C8 -25 -8 -25 -20 -22C-29 -19 -34 -13 -37 -1Z",
            hair,
        ),
    )


def _short(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-37.5 2C-43 -30 -30 -47 -4 -45C2 -50 14 -49 20 -43C36 -38 42 -20 37.5 2C35 -8 32 -15 26 -20C14 -17 -2 -19 -14 -26C-20 -20 -33 -16 -37.5 2Z",
            hair,
        ),
        stroke("M-14 -26Q-6 -36 6 -38M2 -20Q14 -24 22 -32", deep, 2.2),
    )


def _fringe(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-38.5 9C-48 -63 48 -63 38.5 9C37 -2 34 -8 31 -11C27 -14 24 -10 18 -12C12 -15 8 -10 0 -12C-7 -15 -12 -10 -18 -12C-24 -14 -27 -9 -31 -11C-34 -8 -37 -2 -38.5 9Z",
            hair,
        ),
        stroke("M-14 -19Q-12 -29 -6 -35M10 -19Q12 -28 10 -35", deep, 2.2),
    )


def _curly(hair: str, deep: str, _cloth: str) -> Marks:
    outer = _scallop(_round(40, 36, -12, 192, 9), 7.5)
    inner = "C-34 -6 -33 -12 -31 -15Q-24 -12 -21 -19Q-14 -14 -9 -21Q-2 -15 4 -21Q11 -14 17 -20Q22 -12 31 -15C33 -12 35 -6 39 0Z"
    return (
        shape(f"{outer}{inner}", hair),
        stroke("M-22 -28q5 -6 10 0M0 -34q5 -6 10 0M14 -24q5 -5 9 1M-8 -22q3 -4 7 -1", deep, 2.2),
    )


def _afro_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (shape(_scallop(_round(52, 48, 0, 360, 16, -14), 6.0) + "Z", hair),)


def _afro(hair: str, deep: str, _cloth: str) -> Marks:
    hairline = "M-36 -2C-38 -30 -26 -42 0 -42C26 -42 38 -30 36 -2C34 -12 29 -19 20 -23C8 -26.5 -8 -26.5 -20 -23C-29 -19 -34 -12 -36 -2Z"
    return (
        shape(hairline, hair, line=""),
        stroke(
            "M36 -2C34 -12 29 -19 20 -23C8 -26.5 -8 -26.5 -20 -23C-29 -19 -34 -12 -36 -2", "pen"
        ),
        stroke(
            "M-26 -38q5 -6 10 0M-4 -46q5 -6 10 0M18 -38q5 -5 9 1M-38 -18q2 -6 7 -5M34 -22q5 -2 7 4M2 -34q4 -4 8 0",
            deep,
            2.2,
        ),
    )


def _bob_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-40 0C-48 -58 48 -58 40 0C44 12 45 22 43 31C38 37 28 36 22 32L-22 32C-28 36 -38 37 -43 31C-45 22 -44 12 -40 0Z",
            hair,
        ),
    )


def _parted(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-38 8C-49 -62 49 -65 38.5 8C38 -6 32 -16 22 -19C10 -20 0 -22 -9 -30C-13 -20 -32 -16 -38 8Z",
            hair,
        ),
        stroke("M-9 -30Q-8 -36 -5 -40", deep, 2.0),
    )


def _long_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-39 0C-48 -60 48 -60 39 0C43 22 47 44 45 62C38 70 26 68 20 62L-20 62C-26 68 -38 70 -45 62C-47 44 -43 22 -39 0Z",
            hair,
        ),
        stroke("M-38 30Q-38 46 -36 58M38 30Q38 46 36 58", deep, 2.2),
    )


def _wavy_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-39 -4C-50 -60 50 -60 39 -4C50 4 42 16 47 26C54 38 43 44 47 54C46 66 34 68 26 62L-26 62C-34 68 -46 66 -47 54C-43 44 -54 38 -47 26C-42 16 -50 4 -39 -4Z",
            hair,
        ),
        stroke("M-38 18Q-44 28 -38 38Q-35 44 -38 52M38 18Q44 28 38 38Q35 44 38 52", deep, 2.2),
    )


def _swept(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape("M-37.5 2C-46 -60 46 -60 37.5 2C34 -12 26 -22 10 -27C-2 -20 -30 -20 -37.5 2Z", hair),
        stroke("M10 -27Q17 -30 21 -35M10 -27Q2 -33 -8 -35", deep, 2.0),
    )


def _ponytail_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M30 -26C52 -40 66 -20 60 2C57 16 60 26 52 36C44 30 42 18 42 8C42 -4 36 -12 30 -26Z",
            hair,
        ),
        stroke("M50 -20Q56 -4 51 18", deep, 2.2),
    )


def _ponytail(hair: str, deep: str, cloth: str) -> Marks:
    return (*_swept(hair, deep, cloth), ellipse(35, -24, 5, 7.5, cloth))


def _bun_behind(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        ellipse(2, -47, 17, 15, hair),
        stroke("M-6 -50Q2 -58 10 -50M-4 -43Q3 -48 9 -43", deep, 2.2),
    )


def _plaits_behind(hair: str, deep: str, cloth: str) -> Marks:
    marks: list[Mark] = []
    for side in (-1, 1):
        for n in range(3):
            marks.append(ellipse(side * (41 + 1.5 * n), 16 + 15 * n, 9.0 - n * 0.8, 10.5, hair))
        x = side * 45
        marks += [
            shape(
                f"M{x - 5} 60C{x - 8} 68 {x - 5} 76 {x} 78C{x + 5} 76 {x + 8} 68 {x + 5} 60Z", hair
            ),
            ellipse(x, 58, 6.6, 4.4, cloth),
        ]
    return tuple(marks)


def _middle(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape("M-38.5 10C-49 -64 49 -64 38.5 10C38 -6 30 -16 0 -29C-30 -16 -38 -6 -38.5 10Z", hair),
        stroke("M0 -29V-42", deep, 2.2),
    )


def _braids_behind(hair: str, deep: str, cloth: str) -> Marks:
    marks: list[Mark] = []
    for n, x in enumerate((-40, -31, 31, 40)):
        low = 50 - abs(abs(x) - 40)
        marks += [
            stroke(f"M{x * 0.9} -6Q{x * 1.12} 20 {x * 1.05} {low}", "pen", 12.6),
            stroke(f"M{x * 0.9} -6Q{x * 1.12} 20 {x * 1.05} {low}", hair, 7.6),
            *(stroke(f"M{x * 1.05 - 3} {y}l6 3", deep, 1.8) for y in range(6, int(low), 9)),
            dot(x * 1.05, low + 2, 5.2, (cloth, "crayon-yellow")[n % 2], line="pen"),
        ]
    return tuple(marks)


def _braids(hair: str, deep: str, _cloth: str) -> Marks:
    rows = "M-25 -19Q-22 -32 -13 -37M-12.5 -23Q-11 -33 -5 -40M0 -24V-41M12.5 -23Q11 -33 5 -40M25 -19Q22 -32 13 -37"
    return (
        shape(
            "M-37 -1C-43 -60 43 -60 37 -1C34 -12 28 -20 18 -23C8 -25 -8 -25 -18 -23C-28 -20 -34 -12 -37 -1Z",
            hair,
        ),
        stroke(rows, deep, 2.2),
    )


def _locs_behind(hair: str, deep: str, _cloth: str) -> Marks:
    marks: list[Mark] = []
    for x, low in ((-44, 40), (44, 40), (-37, 52), (37, 52), (-29, 46), (29, 46)):
        marks += [
            stroke(f"M{x * 0.75} -10Q{x * 1.1} 14 {x} {low}", "pen", 14.6),
            stroke(f"M{x * 0.75} -10Q{x * 1.1} 14 {x} {low}", hair, 9.4),
        ]
    return tuple(marks)


def _locs(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape(
            "M-39 12C-52 -66 52 -66 39 12C36 4 37 -6 33 -12C28 -4 25 -14 24 -20C18 -12 13 -16 11 -23C5 -16 -1 -18 -3 -25C-8 -16 -15 -16 -16 -22C-20 -12 -27 -8 -31 -13C-36 -6 -36 4 -39 12Z",
            hair,
        ),
        stroke("M-22 -27Q-17 -36 -9 -39M3 -28Q5 -36 10 -39M21 -25Q24 -31 23 -34", deep, 2.2),
    )


def _thinning(hair: str, deep: str, _cloth: str) -> Marks:
    return (
        shape("M-36 6C-45 0 -44 -20 -32 -25C-29 -16 -32 -6 -36 6Z", hair),
        shape("M36 6C45 0 44 -20 32 -25C29 -16 32 -6 36 6Z", hair),
        stroke("M-12 -31Q-3 -37 9 -33M-6 -28Q3 -33 14 -29", deep, 2.0),
    )


def _bald(_hair: str, _deep: str, _cloth: str) -> Marks:
    return (stroke("M10 -27Q17 -24 20 -19", "glint", 2.6),)


def _scarf(_hair: str, _deep: str, cloth: str) -> Marks:
    ring = (
        "M-42 -2C-49 -62 49 -62 42 -2C43 14 38 28 44 46C34 62 -24 66 -44 50C-38 30 -43 14 -42 -2Z"
        "M-30 2C-31 22 -15 36 0 36C15 36 31 22 30 2C32 -34 -32 -34 -30 2Z"
    )
    return (
        shape(ring, cloth),
        stroke("M-33 26C-24 46 8 50 30 38M22 52Q4 58 -14 53", f"{cloth}-deep", 2.2),
    )


def _turban(_hair: str, _deep: str, cloth: str) -> Marks:
    return (
        shape(
            "M-38 -4C-52 -34 -34 -64 0 -64C34 -64 52 -34 38 -4C30 -16 14 -20 0 -29C-14 -20 -30 -16 -38 -4Z",
            cloth,
        ),
        stroke(
            "M0 -29Q-18 -40 -40 -30M0 -29Q18 -40 40 -30M0 -29Q-10 -50 -28 -50M0 -29Q10 -50 28 -50M-8 -61Q0 -46 0 -29",
            f"{cloth}-deep",
            2.4,
        ),
    )


def _patka(_hair: str, _deep: str, cloth: str) -> Marks:
    return (
        ellipse(2, -44, 12, 11, cloth),
        shape("M-37 -3C-41 -46 41 -46 37 -3C26 -17 12 -20 0 -20C-12 -20 -26 -17 -37 -3Z", cloth),
        stroke("M-24 -15Q-12 -30 0 -36M24 -15Q12 -30 0 -36", f"{cloth}-deep", 2.2),
    )


def _skullcap(hair: str, deep: str, cloth: str) -> Marks:
    return (
        *_cropped(hair, deep, cloth),
        shape("M-27 -24C-30 -54 30 -54 27 -24C14 -29 -14 -29 -27 -24Z", cloth),
        stroke("M-24 -31Q0 -37 24 -31", f"{cloth}-deep", 2.2),
    )


def _baseball(hair: str, deep: str, cloth: str) -> Marks:
    return (
        shape(
            "M-37 2C-41 -12 -38 -22 -34 -26L34 -26C38 -22 41 -12 37 2C35 -8 33 -14 31 -17L-31 -17C-33 -14 -35 -8 -37 2Z",
            hair,
        ),
        shape("M-37 -19C-40 -52 34 -56 37 -21C26 -25 -20 -26 -37 -19Z", cloth),
        shape(
            "M-38 -18C-24 -27 20 -27 37 -21C48 -19 58 -14 58 -10C56 -6 40 -12 20 -15C0 -18 -22 -17 -36 -13C-40 -14 -40 -16 -38 -18Z",
            f"{cloth}-deep",
        ),
        dot(0, -47, 3.0, f"{cloth}-deep"),
    )


_Make = Callable[[str, str, str], Marks]
_BEHIND: dict[Hair, _Make] = {
    Hair.AFRO: _afro_behind,
    Hair.BOB: _bob_behind,
    Hair.LONG: _long_behind,
    Hair.WAVY: _wavy_behind,
    Hair.PONYTAIL: _ponytail_behind,
    Hair.BUN: _bun_behind,
    Hair.PLAITS: _plaits_behind,
    Hair.BRAIDS: _braids_behind,
    Hair.LOCS: _locs_behind,
}
_BEFORE: dict[Hair, _Make] = {
    Hair.CROPPED: _cropped,
    Hair.SHORT: _short,
    Hair.FRINGE: _fringe,
    Hair.CURLY: _curly,
    Hair.AFRO: _afro,
    Hair.BOB: _parted,
    Hair.LONG: _middle,
    Hair.WAVY: _parted,
    Hair.PONYTAIL: _ponytail,
    Hair.BUN: _swept,
    Hair.PLAITS: _middle,
    Hair.BRAIDS: _braids,
    Hair.LOCS: _locs,
    Hair.THINNING: _thinning,
    Hair.BALD: _bald,
    Hair.HEADSCARF: _scarf,
    Hair.TURBAN: _turban,
    Hair.PATKA: _patka,
    Hair.SKULLCAP: _skullcap,
    Hair.CAP: _baseball,
}
