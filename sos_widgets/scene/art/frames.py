"""The measures of a figure, and where its arms and legs are in each pose."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sos_widgets.layout.geometry import Point
from sos_widgets.model.figures import Breadth, Build, Look, Pose

__all__ = ["ARMS", "Arm", "Frame", "arms_of", "frame_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A figure's measures, in pixels; feet stand at (0, 0).

    Parameters
    ----------
    hip, shoulder, head : float
        Heights: of the legs' top, of the shoulders, of the middle of the head.
    face : float
        The size of the head; 1 is 72 across.
    chest, hips : float
        Half of the body's width above and below.
    arm : float
        From the shoulder to the hand.
    sleeve, leg : float
        How thick arms and legs are.
    """

    hip: float
    shoulder: float
    head: float
    face: float
    chest: float
    hips: float
    arm: float
    sleeve: float
    leg: float

    def raised(self, by: float) -> Frame:
        """The upper body higher (or, below 0, lower): for somebody who sits."""
        return replace(self, hip=self.hip - by, shoulder=self.shoulder - by, head=self.head - by)


_FRAMES = {
    Build.STICK: Frame(
        hip=-58, shoulder=-108, head=-138, face=0.84, chest=2, hips=2, arm=54, sleeve=0, leg=0
    ),
    Build.BABY: Frame(
        hip=-16, shoulder=-46, head=-72, face=0.78, chest=15, hips=19, arm=26, sleeve=10, leg=12
    ),
    Build.SMALL_CHILD: Frame(
        hip=-36, shoulder=-73, head=-103, face=0.88, chest=18, hips=19, arm=36, sleeve=11, leg=13
    ),
    Build.CHILD: Frame(
        hip=-53,
        shoulder=-99,
        head=-132,
        face=0.94,
        chest=20.5,
        hips=19,
        arm=47,
        sleeve=12,
        leg=13.5,
    ),
    Build.TEENAGER: Frame(
        hip=-72, shoulder=-127, head=-162, face=0.97, chest=23, hips=20, arm=59, sleeve=12.5, leg=14
    ),
    Build.ADULT: Frame(
        hip=-78,
        shoulder=-141,
        head=-177,
        face=1.0,
        chest=27,
        hips=24,
        arm=66,
        sleeve=13.5,
        leg=15.5,
    ),
}
_WIDER = {
    Breadth.SLIGHT: (0.86, 0.82, 0.88),
    Breadth.MIDDLING: (1, 1, 1),
    Breadth.BROAD: (1.24, 1.46, 1.2),
}


def frame_of(look: Look) -> Frame:
    """The measures of a figure."""
    frame = _FRAMES[look.build]
    above, below, limbs = _WIDER[look.breadth]
    return replace(
        frame,
        chest=frame.chest * above,
        hips=frame.hips * below,
        sleeve=frame.sleeve * limbs,
        leg=frame.leg * limbs,
    )


Arm = tuple[Point, Point]

# Elbow and hand of the right arm and the left, from the shoulder: outwards and down, in
# lengths of the arm.
_DOWN: Arm = ((0.26, 0.46), (0.2, 0.94))
ARMS: dict[Pose, tuple[Arm, Arm]] = {
    Pose.STANDING: (_DOWN, _DOWN),
    Pose.WAVING: (((0.6, 0.16), (0.66, -0.55)), _DOWN),
    Pose.CHEERING: (((0.58, -0.12), (0.62, -0.82)), ((0.58, -0.12), (0.62, -0.82))),
    Pose.ARMS_OUT: (((0.5, 0.16), (0.98, -0.02)), ((0.5, 0.16), (0.98, -0.02))),
    Pose.HOLDING_HANDS: (((0.42, 0.42), (0.74, 0.74)), ((0.42, 0.42), (0.74, 0.74))),
    Pose.HANDS_TOGETHER: (((0.34, 0.46), (-0.3, 0.74)), ((0.34, 0.46), (-0.3, 0.74))),
    Pose.ARMS_FOLDED: (((0.34, 0.46), (-0.56, 0.4)), ((0.34, 0.5), (-0.5, 0.56))),
    Pose.HANDS_TO_FACE: (((0.52, 0.22), (0.1, -0.36)), ((0.52, 0.22), (0.1, -0.36))),
    Pose.POINTING: (((0.5, 0.06), (1.0, -0.2)), _DOWN),
    Pose.WALKING: (((0.32, 0.4), (0.56, 0.76)), ((0.16, 0.46), (-0.1, 0.86))),
    Pose.SITTING: (((0.34, 0.4), (0.16, 0.78)), ((0.34, 0.4), (0.16, 0.78))),
    Pose.ON_SOFA: (((0.34, 0.42), (0.02, 0.84)), ((0.34, 0.42), (0.02, 0.84))),
    Pose.PHONING: (((0.56, 0.28), (0.3, -0.42)), _DOWN),
    Pose.READING: (((0.36, 0.44), (-0.12, 0.6)), ((0.36, 0.44), (-0.12, 0.6))),
    Pose.BABY_IN_ARMS: (((0.38, 0.5), (-0.5, 0.62)), ((0.38, 0.46), (-0.3, 0.34))),
}


def arms_of(pose: Pose) -> tuple[Arm, Arm]:
    """The right arm and the left in a pose."""
    return ARMS.get(pose, ARMS[Pose.STANDING])
