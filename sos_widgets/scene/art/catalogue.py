"""Everything that can be put on a page, by name."""

from __future__ import annotations

from collections.abc import Callable

from sos_widgets.model.figures import Build, Crayon, Look, Pose
from sos_widgets.model.pages import Drawing, Thing
from sos_widgets.scene.art import animals, buildings, household, signs, weather
from sos_widgets.scene.art.figures import figure
from sos_widgets.scene.art.pen import Marks, mirrored, placed

__all__ = ["STICK", "draw", "things"]

STICK = Look(id="", build=Build.STICK)

_THINGS: dict[Thing, Callable[[str], Marks]] = {
    Thing.HOUSE: buildings.house,
    Thing.FLATS: buildings.flats,
    Thing.SCHOOL: buildings.school,
    Thing.TREE: buildings.tree,
    Thing.FLOWER: buildings.flower,
    Thing.CAR: buildings.car,
    Thing.BUS: buildings.bus,
    Thing.BOAT: buildings.boat,
    Thing.DOOR: household.door,
    Thing.WINDOW: household.window,
    Thing.SOFA: household.sofa,
    Thing.BED: household.bed,
    Thing.TABLE: household.table,
    Thing.CALENDAR: household.calendar,
    Thing.BOTTLE: household.bottle,
    Thing.PHONE: household.phone,
    Thing.KEY: household.key,
    Thing.LAMP: household.lamp,
    Thing.BOOK: household.book,
    Thing.TEDDY: household.teddy,
    Thing.BALL: household.ball,
    Thing.SUN: weather.sun,
    Thing.MOON: weather.moon,
    Thing.STAR: weather.star,
    Thing.CLOUD: weather.cloud,
    Thing.RAIN: weather.rain,
    Thing.STORM: weather.storm,
    Thing.RAINBOW: weather.rainbow,
    Thing.HEART: signs.heart,
    Thing.WORRY: signs.worry,
    Thing.QUESTION: signs.question,
    Thing.DOG: animals.dog,
    Thing.CAT: animals.cat,
    Thing.RABBIT: animals.rabbit,
    Thing.FISH: animals.fish,
    Thing.BIRD: animals.bird,
}


def things() -> tuple[Thing, ...]:
    """The things that are drawn without a person, a line or words."""
    return tuple(_THINGS)


def draw(drawn: Drawing, look: Look | None = None) -> Marks:
    """Draw one thing where it stands on its page.

    Parameters
    ----------
    look : Look, optional
        Whose figure it is; a stick figure without one.
    """
    if drawn.thing is Thing.LINE:
        return signs.line_drawn(drawn.points, _ink(drawn.colour), drawn.width)
    marks = _about_its_foot(drawn, look or STICK)
    return placed(marks, drawn.x, drawn.y, size=min(max(drawn.size, 20), 400) / 100)


def _ink(colour: Crayon) -> str:
    return "pen" if colour is Crayon.PLAIN else f"crayon-{colour}"


def _about_its_foot(drawn: Drawing, look: Look) -> Marks:
    match drawn.thing:
        case Thing.SPEECH:
            return signs.speech(drawn.words, left=drawn.turned)
        case Thing.THOUGHT:
            return signs.thought(drawn.words, left=drawn.turned)
        case Thing.LABEL:
            return signs.label(drawn.words)
        case Thing.FIGURE:
            feeling = drawn.feeling
            marks = figure(look, Pose(drawn.pose), feeling)
        case _:
            marks = _THINGS[drawn.thing](f"crayon-{drawn.colour}")
    return mirrored(marks) if drawn.turned else marks
