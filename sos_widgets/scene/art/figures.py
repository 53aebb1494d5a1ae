"""A whole figure: body, clothes, arms and legs in a pose, round a head with a face."""

from __future__ import annotations

from sos_widgets.layout.geometry import Point
from sos_widgets.model.figures import Aid, Build, Clothes, Feeling, Look, Pose
from sos_widgets.scene.art import furniture, hair, wheels
from sos_widgets.scene.art.clothes import body, skirt
from sos_widgets.scene.art.faces import face, head
from sos_widgets.scene.art.frames import Arm, Frame, arms_of, frame_of
from sos_widgets.scene.art.pen import LINE, Marks, dot, ellipse, limb, placed, shape, stroke
from sos_widgets.scene.marks import Mark

__all__ = ["figure"]

_SEAT = 45.0
_OVER_HEAD = (Pose.HANDS_TO_FACE, Pose.PHONING)


def figure(look: Look, pose: Pose = Pose.STANDING, feeling: Feeling | None = None) -> Marks:
    """Draw somebody; feet, or what they sit or lie on, stand at (0, 0)."""
    if pose is Pose.IN_BED:
        return _in_bed(look, feeling)
    if pose is Pose.ASLEEP_ON_SOFA:
        return _asleep_on_sofa(look, feeling)
    frame = frame_of(look)
    chair = look.aid is Aid.WHEELCHAIR
    if chair or pose is Pose.ON_SOFA:
        return _seated(look, frame, pose, feeling, chair=chair)
    if pose is Pose.SITTING or look.build is Build.BABY:
        return _on_the_floor(look, frame, pose, feeling)
    legs = _walking(look, frame) if pose is Pose.WALKING else _standing(look, frame)
    return (
        *_behind(look, frame),
        *legs,
        *_above(look, frame, pose, feeling),
    )


def _behind(look: Look, frame: Frame) -> Marks:
    return placed(hair.behind(look), 0, frame.head, size=frame.face)


def _above(look: Look, frame: Frame, pose: Pose, feeling: Feeling | None) -> Marks:
    """The body from the hips up, with arms and head in the order in which they lie."""
    arms = _arms(look, frame, pose)
    top = _head(look, frame, feeling)
    trunk = body(look, frame)
    if pose in _OVER_HEAD:
        return (*trunk, *top, *arms)
    return (*trunk, *arms, *top)


def _head(look: Look, frame: Frame, feeling: Feeling | None) -> Marks:
    if look.build is Build.STICK:
        marks: Marks = (
            ellipse(0, 0, 36, 36, "page"),
            *face(look, feeling),
        )
    else:
        marks = (*head(look), *face(look, feeling), *hair.before(look))
    return placed(marks, 0, frame.head, size=frame.face)


def _sleeve(look: Look) -> str:
    if look.clothes in (Clothes.DUNGAREES, Clothes.APRON):
        return "crayon-white" if look.colour != "white" else "crayon-grey"
    return f"crayon-{look.colour}"


def _limb(look: Look, points: list[Point], width: float, fill: str) -> Marks:
    if look.build is Build.STICK:
        flat = " ".join(f"{x} {y}" for x, y in points)
        return (stroke(f"M{flat}", "pen", 4.6),)
    return limb(points, width, fill)


def _arms(look: Look, frame: Frame, pose: Pose) -> Marks:
    """Both arms, and what the hands hold."""
    right, left = arms_of(pose)
    marks: list[Mark] = []
    held = _held(look, frame, pose)
    if pose in (Pose.READING,):
        marks += held
    if pose is Pose.BABY_IN_ARMS:
        marks += _one_arm(look, frame, left, -1)
        marks += held
        marks += _one_arm(look, frame, right, 1)
        return tuple(marks)
    marks += _one_arm(look, frame, left, -1)
    marks += _one_arm(look, frame, right, 1)
    if pose is Pose.PHONING:
        marks += held
    if pose is Pose.POINTING:
        x, y = _at(frame, right[1], 1)
        marks.append(stroke(f"M{x + 4} {y - 1}l9 -2.5", "pen", 5.6 + LINE))
        marks.append(stroke(f"M{x + 4} {y - 1}l9 -2.5", f"skin-{look.skin}", 5.2))
    return (*_sticks(look, frame, pose), *marks)


def _shoulder(frame: Frame, side: int) -> Point:
    return (side * (frame.chest - frame.sleeve * 0.36), frame.shoulder + frame.sleeve * 0.72)


def _at(frame: Frame, joint: Point, side: int) -> Point:
    x, y = _shoulder(frame, side)
    return (x + side * joint[0] * frame.arm, y + joint[1] * frame.arm)


def _one_arm(look: Look, frame: Frame, arm: Arm, side: int) -> Marks:
    elbow, hand = (_at(frame, joint, side) for joint in arm)
    drawn = _limb(look, [_shoulder(frame, side), elbow, hand], frame.sleeve, _sleeve(look))
    if look.build is Build.STICK:
        return drawn
    # The hand comes out of the sleeve: it lies below its edge.
    palm = dot(*hand, frame.sleeve * 0.56, f"skin-{look.skin}", line="pen")
    return (
        palm,
        *drawn[:1],
        drawn[1],
        dot(
            *_beyond(elbow, hand, frame.sleeve * 0.34),
            frame.sleeve * 0.54,
            f"skin-{look.skin}",
            line="pen",
        ),
    )


def _beyond(elbow: Point, hand: Point, far: float) -> Point:
    dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    return (hand[0] + dx / length * far, hand[1] + dy / length * far)


def _held(look: Look, frame: Frame, pose: Pose) -> Marks:
    right, _ = arms_of(pose)
    x, y = _at(frame, right[1], 1)
    if pose is Pose.PHONING:
        return (
            shape(
                f"M{x - 4} {y - 13}h8q2 0 2 2v19q0 2 -2 2h-8q-2 0 -2 -2v-19q0 -2 2 -2Z",
                "crayon-black",
            ),
        )
    if pose is Pose.READING:
        k = frame.arm / 66
        book = (
            shape("M-30 -20Q-14 -26 0 -19Q14 -26 30 -20V14Q14 8 0 15Q-14 8 -30 14Z", "crayon-red"),
            shape("M-26 -23Q-12 -28 0 -21Q12 -28 26 -23V9Q12 4 0 11Q-12 4 -26 9Z", "linen"),
            stroke("M0 -21V11M-20 -16l13 1M-20 -9l13 1M8 -15l12 -1M8 -8l12 -1", "wood-dark", 1.8),
        )
        return placed(book, 0, y - 2, size=0.45 + 0.5 * k)
    if pose is Pose.BABY_IN_ARMS:
        return _bundle(look, frame)
    return ()


def _bundle(look: Look, frame: Frame) -> Marks:
    """A baby in a blanket, in the arms of somebody whose skin it has."""
    small = Look(id="", skin=look.skin)
    k = frame.chest / 27
    marks = (
        shape(
            "M-34 4C-36 -14 -18 -22 0 -20C24 -18 36 -6 34 10C30 26 -30 26 -34 4Z", "crayon-white"
        ),
        *placed((*head(small), *face(small, Feeling.ASLEEP)), -15, -6, size=0.48, turn=-14),
        shape("M-12 14C-2 10 4 0 6 -12C22 -12 36 0 33 12C26 26 0 26 -12 14Z", "crayon-yellow"),
        stroke("M2 12Q14 8 18 -4", "crayon-yellow-deep", 2.0),
    )
    return placed(marks, -4 * k, frame.shoulder + 30 * k, size=0.95 * k)


def _sticks(look: Look, frame: Frame, pose: Pose) -> Marks:
    """A walking stick, or crutches, where the hand is free to hold one."""
    right, left = arms_of(pose)
    low = [side for side, arm in ((1, right), (-1, left)) if arm[1][1] > 0.5 and arm[1][0] > 0]
    if look.aid is Aid.WALKING_STICK and low:
        x, y = _at(frame, (right if low[0] == 1 else left)[1], low[0])
        out = x + low[0] * 7
        path = f"M{x - low[0] * 7} {y - 3}Q{x} {y - 13} {out} {y - 3}L{out + low[0] * 2} -1"
        return (stroke(path, "pen", 6.6), stroke(path, "wood", 3.2))
    if look.aid is Aid.CRUTCHES:
        marks: list[Mark] = []
        for side in low:
            x, y = _at(frame, (right if side == 1 else left)[1], side)
            out = x + side * 6
            path = f"M{out - side * 3} {y - frame.arm * 0.5}L{out} {y}L{out + side * 4} -1M{x - side * 3} {y}L{out} {y}"
            marks += [stroke(path, "pen", 7), stroke(path, "steel", 3.6)]
        return tuple(marks)
    return ()


def _shoe(x: float, y: float, k: float, side: int) -> Marks:
    return (
        shape(
            f"M{x - 8 * k} {y + 1}C{x - 9 * k} {y - 9 * k} {x + 9 * k} {y - 9 * k} {x + (10 if side > 0 else 8) * k} {y + 1}"
            f"C{x + 12 * k} {y + 5} {x - 12 * k} {y + 5} {x - (8 if side > 0 else 10) * k} {y + 1}Z",
            "shoe",
        ),
    )


def _leg(look: Look, frame: Frame, points: list[Point], side: int) -> Marks:
    bare = look.clothes in (Clothes.DRESS, Clothes.LONG_DRESS)
    fill = f"skin-{look.skin}" if bare and look.legs == "plain" else f"crayon-{look.legs}"
    if look.clothes is Clothes.DUNGAREES:
        fill = f"crayon-{look.colour}"
    drawn = _limb(look, points, frame.leg, fill)
    if look.build is Build.STICK:
        x, y = points[-1]
        return (*drawn, stroke(f"M{x} {y}l{side * 9} 0", "pen", 4.6))
    return (*drawn, *_shoe(points[-1][0] + side * 2, points[-1][1] + 3, frame.leg / 15.5, side))


def _standing(look: Look, frame: Frame) -> Marks:
    marks: list[Mark] = []
    for side in (-1, 1):
        x = side * frame.hips * 0.52
        # A stick figure stands with its legs apart.
        out = 17.0 if look.build is Build.STICK else frame.hips * 0.5 + 1
        marks += _leg(look, frame, [(x, frame.hip), (side * out, -5)], side)
    return tuple(marks)


def _walking(look: Look, frame: Frame) -> Marks:
    far = [
        (-frame.hips * 0.4, frame.hip),
        (-frame.hips * 0.75, frame.hip * 0.5),
        (-frame.hips * 0.52 - 16, -8),
    ]
    near = [
        (frame.hips * 0.4, frame.hip),
        (frame.hips * 0.9, frame.hip * 0.5),
        (frame.hips * 0.5 + 12, -5),
    ]
    return (*_leg(look, frame, far, 1), *_leg(look, frame, near, 1))


def _on_the_floor(look: Look, frame: Frame, pose: Pose, feeling: Feeling | None) -> Marks:
    """Cross-legged."""
    sunk = frame.raised(frame.hip + 15)
    span = frame.hips + 12
    marks: list[Mark] = [*_behind(look, sunk), *body(look, sunk)]
    skirt_ = skirt(look, sunk, floor=True)
    marks += skirt_
    if not skirt_:
        for side in (-1, 1):
            knee = (side * span, -19)
            marks += _leg(
                look, sunk, [(side * frame.hips * 0.4, -14), knee, (-side * 5, -6)], -side
            )
    arms = _arms(look, sunk, pose if pose is not Pose.STANDING else Pose.SITTING)
    top = _head(look, sunk, feeling)
    return tuple([*marks, *top, *arms] if pose in _OVER_HEAD else [*marks, *arms, *top])


def _seated(look: Look, frame: Frame, pose: Pose, feeling: Feeling | None, *, chair: bool) -> Marks:
    """On a sofa or in a wheelchair: seat, body, legs that come forward."""
    k = 1.0 if look.build in (Build.ADULT, Build.TEENAGER, Build.STICK) else 0.84
    seat = _SEAT * (k if chair else 1.0)
    sunk = frame.raised(frame.hip + seat)
    legs: list[Mark] = []
    drop = min(seat - 5, -frame.hip * 0.72)
    for side in (-1, 1):
        hip = (side * frame.hips * 0.5, -seat)
        knee = (side * (frame.hips * 0.5 + 5), -seat + 5)
        legs += _leg(look, sunk, [hip, knee, (side * (frame.hips * 0.5 + 3), -seat + drop)], side)
    pose_ = pose if pose not in (Pose.STANDING, Pose.WALKING, Pose.SITTING) else Pose.ON_SOFA
    arms = _arms(look, sunk, pose_)
    top = _head(look, sunk, feeling)
    trunk = (*body(look, sunk), *legs, *skirt(look, sunk, floor=True))
    over = [*top, *arms] if pose in _OVER_HEAD else [*arms, *top]
    if chair:
        return (
            *placed(wheels.back(), size=k),
            *_behind(look, sunk),
            *trunk,
            *placed(wheels.front(), size=k),
            *over,
        )
    return (*furniture.sofa(f"crayon-{_SOFA}"), *_behind(look, sunk), *trunk, *over)


_SOFA = "teal"


def _in_bed(look: Look, feeling: Feeling | None) -> Marks:
    frame = frame_of(look)
    lies = placed(
        (*hair.behind(look), *head(look), *face(look, feeling), *hair.before(look)),
        0,
        -122,
        size=frame.face * 0.94,
    )
    return (*furniture.bed_back(), *lies, *furniture.blanket("crayon-blue"))


def _asleep_on_sofa(look: Look, feeling: Feeling | None) -> Marks:
    frame = frame_of(look)
    k = frame.face
    lies = placed(
        (*hair.behind(look), *head(look), *face(look, feeling), *hair.before(look)),
        -76,
        -70,
        size=0.92 * k,
        turn=-66,
    )
    cloth, legs = f"crayon-{look.colour}", f"crayon-{look.legs}"
    reach = 96 * (-frame.hip / 78) + 10
    rest = (
        *limb([(28, -52), (reach * 0.7, -66), (reach, -50)], frame.leg * 1.1, legs),
        *limb([(28, -48), (reach * 0.6, -52), (reach - 4, -43)], frame.leg * 1.1, legs),
        *_shoe(reach + 5, -44, frame.leg / 15.5, 1),
        *limb([(-38, -54), (24, -50)], 38 * frame.chest / 27, cloth),
        *limb([(-26, -50), (-12, -30), (-16, -12)], frame.sleeve, cloth),
        dot(-16.5, -7, frame.sleeve * 0.54, f"skin-{look.skin}", line="pen"),
    )
    return (
        *furniture.long_sofa_back(),
        *furniture.long_sofa_seat(),
        *rest[:-3],
        *lies,
        *rest[-3:],
    )
