"""What a drawn figure can look like, feel and do: plain values, for any picture with people in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sos_widgets.model.item import Item, soft

__all__ = [
    "Aid",
    "Beard",
    "Breadth",
    "Build",
    "Clothes",
    "Crayon",
    "Feeling",
    "Hair",
    "HairColour",
    "Look",
    "Pose",
    "Skin",
]


class Crayon(StrEnum):
    """The colours of a box of crayons; `PLAIN` is not coloured in."""

    PLAIN = "plain"
    BLACK = "black"
    GREY = "grey"
    BROWN = "brown"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    WHITE = "white"


class Feeling(StrEnum):
    """A feeling, as a face shows it."""

    HAPPY = "happy"
    CALM = "calm"
    PROUD = "proud"
    UNSURE = "unsure"
    WORRIED = "worried"
    SCARED = "scared"
    SAD = "sad"
    ANGRY = "angry"
    ASLEEP = "asleep"


class Build(StrEnum):
    """How grown somebody is; a stick figure is any age."""

    STICK = "stick"
    BABY = "baby"
    SMALL_CHILD = "small_child"
    CHILD = "child"
    TEENAGER = "teenager"
    ADULT = "adult"


class Breadth(StrEnum):
    """How broad somebody is."""

    SLIGHT = "slight"
    MIDDLING = "middling"
    BROAD = "broad"


class Skin(StrEnum):
    """Skin, from the lightest to the darkest; `PLAIN` is not coloured in: nobody's is guessed."""

    PLAIN = "plain"
    VERY_LIGHT = "very_light"
    LIGHT = "light"
    LIGHT_BROWN = "light_brown"
    BROWN = "brown"
    DARK_BROWN = "dark_brown"
    VERY_DARK = "very_dark"


class Hair(StrEnum):
    """How somebody wears their hair, or what covers it."""

    CROPPED = "cropped"
    SHORT = "short"
    FRINGE = "fringe"
    CURLY = "curly"
    AFRO = "afro"
    BOB = "bob"
    LONG = "long"
    WAVY = "wavy"
    PONYTAIL = "ponytail"
    BUN = "bun"
    PLAITS = "plaits"
    BRAIDS = "braids"
    LOCS = "locs"
    THINNING = "thinning"
    BALD = "bald"
    HEADSCARF = "headscarf"
    TURBAN = "turban"
    PATKA = "patka"
    SKULLCAP = "skullcap"
    CAP = "cap"


class HairColour(StrEnum):
    """The colour of hair; a headscarf, a turban and a cap have the colour of the clothes."""

    PLAIN = "plain"
    BLACK = "black"
    DARK_BROWN = "dark_brown"
    BROWN = "brown"
    FAIR = "fair"
    GINGER = "ginger"
    GREY = "grey"
    WHITE = "white"


class Beard(StrEnum):
    """What grows on a face."""

    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    SHORT = "short"
    FULL = "full"


class Clothes(StrEnum):
    """What somebody wears."""

    JUMPER = "jumper"
    STRIPES = "stripes"
    SHIRT = "shirt"
    HOODIE = "hoodie"
    DUNGAREES = "dungarees"
    APRON = "apron"
    DRESS = "dress"
    LONG_DRESS = "long_dress"


class Aid(StrEnum):
    """What somebody gets about with."""

    NONE = "none"
    WALKING_STICK = "walking_stick"
    CRUTCHES = "crutches"
    WHEELCHAIR = "wheelchair"


class Pose(StrEnum):
    """What somebody is doing."""

    STANDING = "standing"
    WAVING = "waving"
    CHEERING = "cheering"
    ARMS_OUT = "arms_out"
    HOLDING_HANDS = "holding_hands"
    HANDS_TOGETHER = "hands_together"
    ARMS_FOLDED = "arms_folded"
    HANDS_TO_FACE = "hands_to_face"
    POINTING = "pointing"
    WALKING = "walking"
    SITTING = "sitting"
    ON_SOFA = "on_sofa"
    ASLEEP_ON_SOFA = "asleep_on_sofa"
    IN_BED = "in_bed"
    PHONING = "phoning"
    READING = "reading"
    BABY_IN_ARMS = "baby_in_arms"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Look(Item):
    """How one person is drawn, the same wherever they stand.

    Parameters
    ----------
    who : str
        A person's id, or words ("Len next door").
    colour : Crayon
        Of what is worn on top, and of a headscarf, a turban or a cap.
    legs : Crayon
        Of what is worn below.
    """

    id: str
    who: str = field(default="", metadata=soft("people"))
    build: Build = Build.ADULT
    breadth: Breadth = Breadth.MIDDLING
    skin: Skin = Skin.PLAIN
    hair: Hair = Hair.SHORT
    hair_colour: HairColour = HairColour.PLAIN
    beard: Beard = Beard.NONE
    clothes: Clothes = Clothes.JUMPER
    colour: Crayon = Crayon.PLAIN
    legs: Crayon = Crayon.PLAIN
    glasses: bool = False
    hearing_aid: bool = False
    freckles: bool = False
    pregnant: bool = False
    aid: Aid = Aid.NONE
    from_stage: str = ""
