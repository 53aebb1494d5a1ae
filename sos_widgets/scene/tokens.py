"""The mark of a person on a scale: a shape for who they are to the child, never a colour alone."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.model.record import Rating, Role, View
from sos_widgets.scene.marks import Circle, Mark, Path, Rect, polygon
from sos_widgets.scene.scene import Key
from sos_widgets.words import term

__all__ = ["placed_levels", "rating_keys", "rating_mark", "role_mark"]

_CORNERS = {
    Role.FAMILY: [(0, -8.0), (8.0, 0), (0, 8.0), (-8.0, 0)],
    Role.NETWORK: [(0, -7.5), (8.0, 6.5), (-8.0, 6.5)],
    Role.PROFESSIONAL: [
        (-7.5, -2),
        (-7.5, 2),
        (-2, 2),
        (-2, 7.5),
        (2, 7.5),
        (2, 2),
        (7.5, 2),
        (7.5, -2),
        (2, -2),
        (2, -7.5),
        (-2, -7.5),
        (-2, -2),
    ],
}


def rating_mark(rating: Rating, x: float, y: float, *, size: float = 1.0) -> Mark:
    """The mark of one rating, about its middle."""
    return role_mark(rating.role, x, y, guess=rating.view is View.GUESS, size=size)


def role_mark(role: Role, x: float, y: float, *, guess: bool = False, size: float = 1.0) -> Mark:
    """A shape for who somebody is to the child; hollow and dashed for a guess.

    Parameters
    ----------
    size : float
        1 is some 15 pixels across.
    """
    fill, dash = ("paper", (2.5, 1.8)) if guess else ("ink", ())
    if role is Role.CHILD:
        return Circle(kind="rating", x=x, y=y, r=7 * size, fill=fill, dash=dash)
    if role is Role.PARENT:
        half = 6.2 * size
        return Rect(
            kind="rating", x=x - half, y=y - half, w=2 * half, h=2 * half, fill=fill, dash=dash
        )
    steps = polygon([(x + a * size, y + b * size) for a, b in _CORNERS[role]])
    return Path(kind="rating", steps=steps, fill=fill, dash=dash)


def rating_keys(ratings: Iterable[Rating]) -> tuple[Key, ...]:
    """The legend of the marks that are really used."""
    numbered = [each for each in ratings if each.number is not None]
    roles = [role for role in Role if any(each.role is role for each in numbered)]
    found = [
        Key(
            fact=f"role-{role.value}",
            words=term(role).capitalize(),
            sample=(role_mark(role, 0, 0),),
        )
        for role in roles
    ]
    if any(each.view is View.GUESS for each in numbered):
        sample = (role_mark(Role.CHILD, 0, 0, guess=True),)
        found.append(
            Key(fact="guess", words="Hollow: somebody’s guess of another’s view", sample=sample)
        )
    return tuple(found)


def placed_levels(
    numbers: list[tuple[Rating, float, float]],
) -> list[tuple[Rating, float, int]]:
    """Give each name a level on which it meets no other name and no other stalk.

    Parameters
    ----------
    numbers : list of (rating, x, width)
        The place of each mark and the pixels that its name takes to the right of it.

    Returns
    -------
    list of (rating, x, level)
        From the highest number to the lowest; level 0 is nearest to the line.
    """
    placed: list[tuple[Rating, float, int]] = []
    for rating, x, wide in sorted(numbers, key=lambda each: -each[1]):
        met = [level for _, other, level in placed if x <= other <= x + wide + 8]
        placed.append((rating, x, 1 + max(met, default=-1)))
    return placed
