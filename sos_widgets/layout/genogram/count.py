"""What is known of a drawing, counted on the lines as they are drawn."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from sos_widgets.layout.genogram.kin import Group, Kin
from sos_widgets.layout.geometry import Certificate, LineKind, Outline, Point, Route
from sos_widgets.model.family import Family

__all__ = ["certificate", "cross", "crossings"]

_EVEN = 1e-6
_Segment = tuple[Point, Point]


def cross(first: _Segment, second: _Segment) -> bool:
    """Whether two straight pieces meet in a point inside both."""
    ((ax, ay), (bx, by)), ((cx, cy), (dx, dy)) = first, second
    # Most pieces stand apart: tell those first, this is asked very often.
    if (ax <= cx >= bx and ax <= dx >= bx) or (ax >= cx <= bx and ax >= dx <= bx):
        return False
    if (ay <= cy >= by and ay <= dy >= by) or (ay >= cy <= by and ay >= dy <= by):
        return False
    ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
    c, d = ux * (cy - ay) - uy * (cx - ax), ux * (dy - ay) - uy * (dx - ax)
    if not (c > _EVEN and d < -_EVEN) and not (c < -_EVEN and d > _EVEN):
        return False
    a, b = vx * (ay - cy) - vy * (ax - cx), vx * (by - cy) - vy * (bx - cx)
    return (a > _EVEN and b < -_EVEN) or (a < -_EVEN and b > _EVEN)


def crossings(routes: tuple[Route, ...]) -> list[tuple[str, str]]:
    """Give the two groups of each proper intersection of their lines; care lines left out."""
    pieces: list[tuple[float, float, float, float, str, _Segment]] = []
    for route in routes:
        if route.kind is LineKind.CARER:
            continue
        for a, b in zip(route.points, route.points[1:], strict=False):
            xs, ys = sorted((a[0], b[0])), sorted((a[1], b[1]))
            pieces.append((xs[0], xs[1], ys[0], ys[1], route.group, (a, b)))
    pieces.sort(key=lambda piece: piece[0])
    found = []
    for index, (_, right, top, bottom, group, segment) in enumerate(pieces):
        for left, _, upper, lower, other, each in pieces[index + 1 :]:
            if left > right:
                break
            if group != other and upper <= bottom and top <= lower and cross(segment, each):
                found.append((group, other))
    return found


def certificate(  # noqa: PLR0913 - each is one thing that a reason may rest on
    family: Family,
    kin: Kin,
    *,
    rows: tuple[tuple[str, ...], ...],
    routes: tuple[Route, ...],
    outlines: tuple[Outline, ...],
    lost: tuple[tuple[Group, str], ...] = (),
    held: frozenset[str] = frozenset(),
) -> Certificate:
    """Say how good the drawing is, and which convention gave way where.

    Parameters
    ----------
    family, kin
        Who is drawn.
    rows : tuple of tuple of str
        People from left to right.
    routes, outlines
        As drawn.
    lost : tuple of (Group, str)
        Children to whom no line could be drawn.
    held : frozenset of str
        Whom a hand has put where they stand.
    """
    at = {person: (number, x) for number, row in enumerate(rows) for x, person in enumerate(row)}
    reasons: list[str] = []
    inversions = apart = 0
    for group in kin.groups:
        for older, younger in combinations(group.children, 2):
            if at[older][0] == at[younger][0] and at[older][1] > at[younger][1]:
                inversions += 1
                reasons.append(
                    f"{family.called(older)} stands right of {family.called(younger)}, who comes "
                    f"after: {_why_turned(family, held, (older, younger))}."
                )
        if len(group.parents) < 2 or not group.couple:
            continue
        a, b = group.parents
        names = f"{family.called(a)} and {family.called(b)}"
        if at[a][0] != at[b][0]:
            apart += 1
            reasons.append(f"{names} stand on two rows: one of them descends from the other's row.")
        elif abs(at[a][1] - at[b][1]) > 1:
            apart += 1
            reasons.append(
                f"{names} do not stand side by side: others' lines or partners are between."
            )
    for group, child in lost:
        names = " and ".join(family.called(parent) for parent in group.parents)
        reasons.append(
            f"The line from {names} to {family.called(child)} is not drawn: "
            "somebody would be their own ancestor. Please check who is whose parent."
        )
    named = {household.id: household.name or household.id for household in family.households}
    parts = Counter(outline.household for outline in outlines)
    reasons += [
        f"{named[home]} is drawn in {count} outlines: there is no way between them that keeps "
        "clear of other people and of their lines."
        for home, count in parts.items()
        if count > 1
    ]
    for outline in outlines:
        for stranger in outline.strangers:
            reasons.append(
                f"{family.called(stranger)} stands inside the outline of "
                f"{named[outline.household]} without living there: there was no other way round."
            )
    return Certificate(
        crossings=len(crossings(routes)),
        inversions=inversions,
        apart=apart,
        reasons=tuple(reasons),
    )


def _why_turned(family: Family, held: frozenset[str], pair: tuple[str, str]) -> str:
    """Why a brother or sister stands out of the order of age."""
    by_hand = [family.called(each) for each in pair if each in held]
    if by_hand:
        return f"{' and '.join(by_hand)} {'was' if len(by_hand) == 1 else 'were'} put there by hand"
    if held:
        return "otherwise lines would cross or a place set by hand would be lost"
    return "otherwise lines would cross"
