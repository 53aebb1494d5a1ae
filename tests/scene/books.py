"""One invented story with something of every sort on its pages, and a child's own pictures."""

from __future__ import annotations

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.figures import (
    Aid,
    Build,
    Clothes,
    Crayon,
    Feeling,
    Hair,
    HairColour,
    Look,
    Pose,
    Skin,
)
from sos_widgets.model.pages import (
    AgeBand,
    Book,
    Drawing,
    Ground,
    Occasion,
    OpenMatter,
    Page,
    Ready,
    Section,
    Thing,
)
from sos_widgets.model.record import Record

__all__ = ["book_record"]


def book_record() -> Record:
    """Two books: a story of three pages, and three pictures of which one is drawn."""
    return Record(
        id="r",
        title="Elm Bank",
        family=Family(
            people=(
                Person(id="maisie", name="Maisie Moor", focal=True),
                Person(id="leo", name="Leo Moor", focal=True),
                Person(id="dean", name="Dean Moor"),
            )
        ),
        looks=(
            Look(
                id="maisie",
                who="maisie",
                build=Build.CHILD,
                skin=Skin.DARK_BROWN,
                hair=Hair.PLAITS,
                hair_colour=HairColour.BLACK,
                clothes=Clothes.DRESS,
                colour=Crayon.RED,
            ),
            Look(
                id="nan",
                who="Nan next door",
                skin=Skin.LIGHT,
                hair=Hair.HEADSCARF,
                colour=Crayon.PURPLE,
                aid=Aid.WHEELCHAIR,
                glasses=True,
            ),
        ),
        books=(
            Book(
                id="story",
                title="Who wakes up first",
                children=("maisie",),
                age=AgeBand.LITTLE,
                told_by=("dean", "Nurse Okoro"),
                date=When("2026-05-04"),
                sees_first="dean",
                may_object="Not “drunk”",
                open_matter=OpenMatter.OPEN,
                checked_by="A solicitor",
                disagreement="Dad says it was once. Nan says it was more.",
                ready=Ready.AGREED,
            ),
            Book(
                id="own",
                title="Maisie's pictures",
                occasion=Occasion.THREE_PICTURES,
                children=("maisie",),
                ready=Ready.DRAFT,
            ),
        ),
        pages=(
            Page(
                id="one",
                book="story",
                section=Section.GOOD_BEGINNING,
                words="Dad sings in the bath.",
                ground=Ground.INDOORS,
            ),
            Page(
                id="two",
                book="story",
                section=Section.WHAT_HAPPENED,
                words="One night he did not wake up.",
                ground=Ground.NIGHT,
                shows="Dad is asleep and Maisie looks out of the window.",
                disputed_by=("dean",),
            ),
            Page(id="three", book="story", section=Section.HOPEFUL_END, words="Nan comes now."),
            Page(
                id="worry",
                book="own",
                section=Section.WORRIES,
                words="the door <bang>",
                feelings=(Feeling.SCARED,),
                felt="The loud one",
            ),
        ),
        drawings=(
            Drawing(id="house", page="one", thing=Thing.HOUSE, x=620, y=470, size=90),
            Drawing(id="m", page="one", look="maisie", feeling=Feeling.HAPPY, pose=Pose.WAVING),
            Drawing(id="n", page="one", look="nan", feeling=Feeling.CALM, x=180, y=490),
            Drawing(id="says", page="one", thing=Thing.SPEECH, x=260, y=230, words="Morning!"),
            Drawing(
                id="l1",
                page="one",
                thing=Thing.LINE,
                points=(40, 40, 90, 60, 140, 40),
                colour=Crayon.TEAL,
                width=8,
            ),
            Drawing(id="pane", page="two", thing=Thing.WINDOW, x=300, y=300),
            Drawing(id="somebody", page="three", x=200, y=480),
            Drawing(id="l2", page="worry", thing=Thing.LINE, points=(10, 10)),
            Drawing(id="l3", page="worry", thing=Thing.LINE, points=(10, 10, 60, 60)),
        ),
    )
