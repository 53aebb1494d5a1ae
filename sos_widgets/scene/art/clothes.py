"""What a figure wears, from the shoulders down to the hips or the hem."""

from __future__ import annotations

from sos_widgets.model.figures import Breadth, Build, Clothes, Look
from sos_widgets.scene.art.frames import Frame
from sos_widgets.scene.art.pen import LINE, Marks, dot, ellipse, shape, stroke
from sos_widgets.scene.marks import Mark

__all__ = ["body", "skirt"]

_LONG = (Clothes.DRESS, Clothes.LONG_DRESS)


def body(look: Look, frame: Frame) -> Marks:
    """The trunk in its clothes, and the neck."""
    if look.build is Build.STICK:
        return (stroke(f"M0 {frame.head}L0 {frame.hip}", "pen", 4.6),)
    cloth, deep = f"crayon-{look.colour}", f"crayon-{look.colour}-deep"
    under = look.clothes in (Clothes.DUNGAREES, Clothes.APRON)
    top = ("crayon-white" if look.colour != "white" else "crayon-grey") if under else cloth
    marks: list[Mark] = [
        stroke(f"M0 {frame.shoulder - 6}V{frame.shoulder + 2}", "pen", 17 + 2 * LINE),
        stroke(f"M0 {frame.shoulder - 6}V{frame.shoulder + 4}", f"skin-{look.skin}", 17),
    ]
    marks.append(shape(_trunk(frame, look), top))
    marks += _told(look, frame, cloth, deep)
    if look.pregnant:
        y = frame.hip - (frame.hip - frame.shoulder) * 0.28
        across, down = frame.hips * 1.05, (frame.hip - frame.shoulder) * 0.36
        marks += [
            ellipse(frame.hips * 0.16, y, across, down, cloth if under else top, line=""),
            stroke(
                f"M{-across * 0.7} {y + down * 0.55}Q{frame.hips * 0.2} {y + down * 1.5} {across * 1.05} {y + down * 0.35}"
                f"Q{across * 1.36} {y - down * 0.4} {across * 0.72} {y - down * 0.86}"
            ),
        ]
    return tuple(marks)


def _trunk(frame: Frame, look: Look) -> str:
    sh, hip, c, h = frame.shoulder, frame.hip, frame.chest, frame.hips
    if look.clothes in _LONG:
        low = _hem(look, frame)
        flare = h * (1.5 if look.clothes is Clothes.DRESS else 1.55)
        return (
            f"M{-c + 9} {sh}C{-c - 1} {sh} {-c} {sh + 12} {-c + 3} {sh + 24}L{-flare} {low}"
            f"Q0 {low + 9} {flare} {low}L{c - 3} {sh + 24}C{c} {sh + 12} {c + 1} {sh} {c - 9} {sh}Q0 {sh + 6} {-c + 9} {sh}Z"
        )
    mid = (sh + hip) / 2
    belly = max(c, h) + (5 if look.breadth is Breadth.BROAD else 0)
    return (
        f"M{-c + 9} {sh}C{-c - 3} {sh} {-c - 1} {sh + 14} {-belly + 1} {mid + 4}L{-h - 1} {hip + 5}"
        f"Q0 {hip + 12} {h + 1} {hip + 5}L{belly - 1} {mid + 4}C{c + 1} {sh + 14} {c + 3} {sh} {c - 9} {sh}Q0 {sh + 6} {-c + 9} {sh}Z"
    )


def _hem(look: Look, frame: Frame) -> float:
    return frame.hip * (0.46 if look.clothes is Clothes.DRESS else 0.17)


def skirt(look: Look, frame: Frame, *, floor: bool) -> Marks:
    """The skirt of somebody who sits; nothing for whoever wears none."""
    if look.clothes not in _LONG or not floor or look.build is Build.STICK:
        return ()
    h, hip = frame.hips, frame.hip
    low = min(hip + 18, -2)
    return (
        shape(
            f"M{-h + 2} {hip - 6}C{-h * 1.9} {hip - 2} {-h * 2} {low} {-h * 1.5} {low}Q0 {low + 7} {h * 1.5} {low}C{h * 2} {low} {h * 1.9} {hip - 2} {h - 2} {hip - 6}Q0 {hip} {-h + 2} {hip - 6}Z",
            f"crayon-{look.colour}",
        ),
    )


def _told(look: Look, frame: Frame, cloth: str, deep: str) -> Marks:
    """What tells one piece of clothing from another."""
    sh, hip, c, h = frame.shoulder, frame.hip, frame.chest, frame.hips
    tall = hip - sh
    match look.clothes:
        case Clothes.JUMPER:
            return (
                stroke(f"M-9 {sh + 3}Q0 {sh + 10} 9 {sh + 3}", deep, 3.0),
                stroke(f"M{-h + 2} {hip - 1}Q0 {hip + 5} {h - 2} {hip - 1}", deep, 2.4),
            )
        case Clothes.STRIPES:
            marks: list[Mark] = [stroke(f"M-9 {sh + 3}Q0 {sh + 9} 9 {sh + 3}", deep, 2.4)]
            for n in range(1, 4):
                y = sh + tall * (0.08 + 0.24 * n)
                w = (c + (h - c) * n / 4) - 2
                marks.append(stroke(f"M{-w} {y}Q0 {y + 5} {w} {y}", deep, 4.2))
            return tuple(marks)
        case Clothes.SHIRT:
            return (
                shape(f"M-11 {sh + 1}L-1 {sh + 9}L-10 {sh + 15}L-17 {sh + 4}Z", "linen", width=2.2),
                shape(f"M11 {sh + 1}L1 {sh + 9}L10 {sh + 15}L17 {sh + 4}Z", "linen", width=2.2),
                stroke(f"M0 {sh + 11}V{hip + 4}", deep, 2.2),
                *(dot(4.5, sh + tall * (0.36 + 0.24 * n), 1.7, deep) for n in range(3)),
            )
        case Clothes.HOODIE:
            return (
                shape(
                    f"M-17 {sh + 2}Q0 {sh + 24} 17 {sh + 2}Q0 {sh + 9} -17 {sh + 2}Z",
                    deep,
                    width=2.4,
                ),
                stroke(f"M-5 {sh + 13}v11M5 {sh + 13}v11", "linen", 2.2),
                stroke(
                    f"M{-h * 0.6} {hip - 2}l3 {-tall * 0.26}h{h * 1.2 - 6}l3 {tall * 0.26}",
                    deep,
                    2.4,
                ),
            )
        case Clothes.DUNGAREES:
            low = sh + tall * 0.5
            return (
                shape(
                    f"M{-h - 0.5} {hip + 5}L{-h + 1} {low + 6}H{-h * 0.62}V{sh + tall * 0.28}H{h * 0.62}V{low + 6}H{h - 1}L{h + 0.5} {hip + 5}Q0 {hip + 11} {-h - 0.5} {hip + 5}Z",
                    cloth,
                ),
                stroke(
                    f"M{-h * 0.5} {sh + tall * 0.28}L{-c * 0.52} {sh + 2}M{h * 0.5} {sh + tall * 0.28}L{c * 0.52} {sh + 2}",
                    cloth,
                    4.4,
                ),
                dot(-h * 0.5, sh + tall * 0.34, 2.1, "crayon-yellow"),
                dot(h * 0.5, sh + tall * 0.34, 2.1, "crayon-yellow"),
                stroke(f"M{-h * 0.34} {low + 2}h{h * 0.68}v{tall * 0.16}h{-h * 0.68}Z", deep, 2.0),
            )
        case Clothes.APRON:
            return (
                shape(
                    f"M{-c * 0.55} {sh + 14}H{c * 0.55}L{h * 0.95} {sh + tall * 0.52}L{h + 3} {hip + 20}Q0 {hip + 27} {-h - 3} {hip + 20}L{-h * 0.95} {sh + tall * 0.52}Z",
                    cloth,
                ),
                stroke(f"M{-c * 0.5} {sh + 14}L-10 {sh}M{c * 0.5} {sh + 14}L10 {sh}", cloth, 3.4),
                stroke(f"M{-h * 0.5} {hip - 8}h{h}v12q{-h * 0.5} 6 {-h} 0Z", deep, 2.2),
            )
        case Clothes.DRESS | Clothes.LONG_DRESS:
            low = _hem(look, frame)
            wide = h * 1.38
            return (
                stroke(f"M-9 {sh + 3}Q0 {sh + 10} 9 {sh + 3}", deep, 3.0),
                stroke(f"M{-wide} {low - 7}Q0 {low + 2} {wide} {low - 7}", deep, 2.6),
                *(
                    ()
                    if look.pregnant
                    else (
                        stroke(
                            f"M{-h * 0.3} {hip - tall * 0.2}L{-h * 0.5} {low - 14}M{h * 0.3} {hip - tall * 0.2}L{h * 0.5} {low - 14}",
                            deep,
                            2.0,
                        ),
                    )
                ),
            )
    return ()
