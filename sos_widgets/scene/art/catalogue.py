"""Everything that can be put on a page, by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sos_widgets.model.figures import Build, Crayon, Look
from sos_widgets.model.pages import Drawing, Thing
from sos_widgets.scene.art import animals, buildings, household, signs, weather
from sos_widgets.scene.art.figures import figure
from sos_widgets.scene.art.pen import Marks, mirrored, placed, rounded

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


# What looks otherwise in the dark.
_BY_NIGHT: dict[Thing, Callable[[str], Marks]] = {
    Thing.HOUSE: partial(buildings.house, night=True),
    Thing.WINDOW: partial(household.window, night=True),
}


def draw(drawn: Drawing, look: Look | None = None, *, night: bool = False) -> Marks:
    """Draw one thing where it stands on its page.

    Parameters
    ----------
    look : Look, optional
        Whose figure it is; a stick figure without one.
    night : bool
        Whether it is night on the page.
    """
    if drawn.thing is Thing.LINE:
        return signs.line_drawn(drawn.points, _ink(drawn.colour), drawn.width)
    marks = _about_its_foot(drawn, look or STICK, night)
    return rounded(placed(marks, drawn.x, drawn.y, size=min(max(drawn.size, 20), 400) / 100))


def _ink(colour: Crayon) -> str:
    return "pen" if colour is Crayon.PLAIN else f"crayon-{colour}"


def _about_its_foot(drawn: Drawing, look: Look, night: bool) -> Marks:
    match drawn.thing:
        case Thing.SPEECH:
            return signs.speech(drawn.words, left=drawn.turned)
        case Thing.THOUGHT:
            return signs.thought(drawn.words, left=drawn.turned)
        case Thing.LABEL:
            return signs.label(drawn.words)
        case Thing.FIGURE:
            marks = figure(look, drawn.pose, drawn.feeling)
        case _:
            make = (_BY_NIGHT if night else _THINGS).get(drawn.thing) or _THINGS[drawn.thing]
            marks = make(f"crayon-{drawn.colour}")
    return mirrored(marks) if drawn.turned else marks
