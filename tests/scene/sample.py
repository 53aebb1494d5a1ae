"""One invented family with an example of every mark, and a small one set by hand."""

from __future__ import annotations

from sos_widgets.layout.geometry import (
    Certificate,
    GenogramLayout,
    LineKind,
    Outline,
    Route,
)
from sos_widgets.model.dates import When
from sos_widgets.model.family import (
    Basis,
    Bond,
    EventKind,
    Family,
    Household,
    Life,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    Quality,
    Shape,
    TwinGroup,
    TwinKind,
    Union,
    UnionEvent,
    UnionKind,
)
from sos_widgets.model.record import (
    Answer,
    Category,
    Cell,
    Flow,
    Grid,
    GridKind,
    Meeting,
    Moment,
    Outcome,
    Pair,
    Rating,
    Record,
    Role,
    Scale,
    Statement,
    Strength,
    System,
    SystemKind,
    Tie,
    View,
    WhenThen,
)

__all__ = ["family", "record", "small", "small_layout"]

HIM, HER = Shape.SQUARE, Shape.CIRCLE


def _turn(kind: EventKind, when: str) -> UnionEvent:
    return UnionEvent(kind=kind, when=When(when))


def _links(
    child: str, *parents: str, kind: LinkKind = LinkKind.BIRTH, since: str = ""
) -> list[ParentLink]:
    return [
        ParentLink(
            id=f"{child}<{parent}:{kind}", child=child, parent=parent, kind=kind, since=When(since)
        )
        for parent in parents
    ]


def family() -> Family:
    """Seventeen people in three generations, with every mark of the family's own."""
    people = (
        Person(id="harold", name="Harold", shape=HIM, born=When("1948"), died=When("2019")),
        Person(id="edith", name="Edith", shape=HER, born=When("1952-03-02")),
        Person(id="ron", name="Ron", shape=HIM, born=When("about 1955")),
        Person(id="sheila", name="Sheila", shape=HER, born=When("1957")),
        Person(id="tess", name="Tess", shape=HER, born=When("1979-01-04")),
        Person(id="lorna", name="Lorna", shape=HER, born=When("1988-06-14")),
        Person(id="craig", name="Craig", shape=HIM, born=When("1985")),
        Person(id="lee", name="Lee", shape=HIM, known=False),
        Person(id="jo", name="Jo", shape=Shape.DOME, gender="non-binary", born=When("1990-02")),
        Person(id="sibs", count="?"),
        Person(id="isla", name="Isla", shape=HER, born=When("2012-05-06"), focal=True),
        Person(id="finn", name="Finn", shape=HIM, born=When("2017-09-09"), focal=True),
        Person(id="ava", name="Ava", shape=HER, born=When("2021-01-09")),
        Person(id="max", name="Max", shape=HIM, born=When("2021-01-09")),
        Person(id="loss", life=Life.LOST, born=When("2015")),
        Person(id="still", life=Life.STILLBORN, born=When("2023"), shape=HER),
        Person(id="bump", life=Life.EXPECTED, born=When("May 2026")),
        Person(id="biscuit", name="Biscuit", pet="dog"),
    )
    unions = (
        Union(
            id="harold+edith",
            a="harold",
            b="edith",
            kind=UnionKind.MARRIED,
            events=(_turn(EventKind.MARRIED, "1975"),),
        ),
        Union(
            id="ron+sheila",
            a="ron",
            b="sheila",
            kind=UnionKind.MARRIED,
            events=(_turn(EventKind.MARRIED, "1980"), _turn(EventKind.DIVORCED, "1999")),
        ),
        Union(id="lee+lorna", a="lee", b="lorna", kind=UnionKind.RELATIONSHIP),
        Union(
            id="lorna+craig",
            a="lorna",
            b="craig",
            kind=UnionKind.LIVING_TOGETHER,
            events=(
                _turn(EventKind.LIVING_TOGETHER, "2014"),
                _turn(EventKind.SEPARATED, "spring 2022"),
                _turn(EventKind.TOGETHER_AGAIN, "2024"),
            ),
        ),
    )
    links = [
        *_links("tess", "harold", "edith"),
        *_links("lorna", "harold", "edith"),
        *_links("craig", "ron", "sheila"),
        *_links("jo", "ron", "sheila", kind=LinkKind.ADOPTED),
        *_links("sibs", "ron"),
        *_links("isla", "lee", "lorna"),
        *_links("isla", "craig", kind=LinkKind.STEP),
        *_links("isla", "tess", kind=LinkKind.KINSHIP, since="2025"),
        *_links("finn", "ron", kind=LinkKind.FOSTER, since="2020"),
    ]
    for child in ("loss", "finn", "ava", "max", "still", "bump"):
        links += _links(child, "lorna", "craig")
    home = ("lorna", "craig", "finn", "ava", "max", "biscuit")
    return Family(
        as_at=When("2026-03-04"),
        people=people,
        unions=unions,
        parent_links=tuple(links),
        placements=(
            Placement(
                id="isla@tess",
                child="isla",
                carers=("tess",),
                basis=Basis.INTERIM_ORDER,
                since=When("January 2025"),
            ),
        ),
        twins=(TwinGroup(id="twins", members=("ava", "max"), kind=TwinKind.IDENTICAL),),
        households=(
            Household(
                id="quay", name="Quay Road", members=tuple(Member(person=id_) for id_ in home)
            ),
            Household(
                id="flat",
                name="Tess’s flat",
                members=(
                    Member(person="tess"),
                    Member(person="isla"),
                    Member(person="finn", share="every other weekend"),
                ),
            ),
        ),
        bonds=(
            Bond(id="b1", a="isla", b="edith", quality=Quality.CLOSE),
            Bond(id="b2", a="lorna", b="craig", quality=Quality.CLOSE_CONFLICT),
            Bond(id="b3", a="isla", b="finn", quality=Quality.CARE),
        ),
    )


def record() -> Record:
    """A team's work on that family, with every kind of tie and answer."""
    systems = (
        System(id="school", name="Elm Bank Primary", kind=SystemKind.SCHOOL, professional=True),
        System(id="gp", name="Dr Patel’s surgery", kind=SystemKind.HEALTH, professional=True),
        System(id="gran", name="Edith", kind=SystemKind.FAMILY),
        System(id="club", name="Boxing club", kind=SystemKind.CLUB),
        System(id="housing", name="Housing office", kind=SystemKind.HOUSING, professional=True),
        System(id="police", name="Police", kind=SystemKind.LAW, professional=True),
        System(id="next", name="Mrs Adeyemi next door", kind=SystemKind.NEIGHBOUR),
        System(id="work", name="Lorna’s work at the care home", kind=SystemKind.WORK),
        System(id="friends", name="Old friends", kind=SystemKind.FRIEND),
        System(id="online", name="Gaming group", kind=SystemKind.ONLINE),
    )
    ties = (
        Tie(
            id="t1",
            system="school",
            who="finn",
            strength=Strength.STRONG,
            flow=Flow.TO_FAMILY,
            words="breakfast club",
        ),
        Tie(id="t2", system="gp", words="weekly"),
        Tie(
            id="t3",
            system="gran",
            strength=Strength.STRONG,
            stress=True,
            flow=Flow.BOTH,
            words="helps, and argues",
        ),
        Tie(id="t4", system="club", who="finn", strength=Strength.WEAK),
        Tie(id="t5", system="housing", stress=True, flow=Flow.FROM_FAMILY, words="rent is owed"),
        Tie(id="t6", system="police", strength=Strength.WEAK, stress=True),
        Tie(id="t7", system="next", flow=Flow.TO_FAMILY),
        Tie(id="t8", system="work", who="lorna", strength=Strength.ENDED, stress=True),
        Tie(id="t9", system="friends", strength=Strength.ENDED),
    )
    said = (
        ("lorna", Role.PARENT, "m1", 6, "It is calmer"),
        ("craig", Role.PARENT, "m1", 7, ""),
        ("isla", Role.CHILD, "m1", 3, "I hear it"),
        ("edith", Role.FAMILY, "m1", 3, ""),
        ("School nurse", Role.PROFESSIONAL, "m1", 4, ""),
        ("Mrs Adeyemi", Role.NETWORK, "m1", 10, ""),
        ("lorna", Role.PARENT, "m2", 5, ""),
        ("isla", Role.CHILD, "m2", 5, ""),
        ("School nurse", Role.PROFESSIONAL, "m2", 5, ""),
    )
    ratings = tuple(
        Rating(id=f"r{n}", scale="s", who=who, role=role, meeting=at, number=number, reason=why)
        for n, (who, role, at, number, why) in enumerate(said)
    )
    return Record(
        id="r",
        title="Quay Road",
        centre="quay",
        family=family(),
        meetings=(
            Meeting(id="m2", title="Review", date=When("2026-04-20")),
            Meeting(
                id="m1",
                title="First meeting",
                date=When("2026-03-04"),
                present=("lorna", "School nurse"),
                best_hopes="Calm mornings",
            ),
        ),
        statements=(
            Statement(
                id="h1", category=Category.HARM, words="Isla hid in the shed", who="School nurse"
            ),
            Statement(
                id="d1",
                category=Category.DANGER_STATEMENT,
                words="Isla may be hurt in an argument",
                who="edith",
                source="meeting",
            ),
            Statement(
                id="e1",
                category=Category.EXISTING_SAFETY,
                words="Tess drove over and took us home",
                who="isla",
                own_words=True,
            ),
            Statement(id="g1", category=Category.SAFETY_GOAL, words="Arguments stop in time"),
            Statement(
                id="n1",
                category=Category.NEXT_STEP,
                words="Ring Tess before tea",
                does="lorna",
                by_when=When("2026-04-01"),
                outcome=Outcome.NOT_DONE,
                outcome_why="no credit",
                meeting="m1",
            ),
        ),
        pairs=(
            Pair(
                id="p1",
                danger="d1",
                goal="g1",
                scale="s",
                steps=("n1",),
                disagreement="Craig sees less",
            ),
        ),
        scales=(
            Scale(
                id="s",
                question="How safe are the children when there is an argument?",
                zero="They hear it as now, and hide",
                ten="Arguments stop before the children are frightened",
            ),
        ),
        ratings=(
            *ratings,
            Rating(
                id="guess",
                scale="s",
                who="finn",
                role=Role.CHILD,
                meeting="m1",
                number=5,
                view=View.GUESS,
                guessed_by="lorna",
            ),
            Rating(
                id="unsure",
                scale="s",
                who="finn",
                role=Role.CHILD,
                meeting="m2",
                answer=Answer.DONT_KNOW,
            ),
        ),
        grids=(Grid(id="harm", kind=GridKind.HARM, children=("isla", "finn"), period="2025"),),
        cells=(
            Cell(
                id="c1",
                grid="harm",
                row="first",
                column="effect",
                child="isla",
                words="Hid all day",
            ),
            Cell(
                id="c2",
                grid="harm",
                row="first",
                column="effect",
                child="finn",
                words="Would not eat",
                source="Edith saw it",
            ),
        ),
        when_thens=(
            WhenThen(id="line", sign="Shouting", does="finn", from_cell="c2"),
            WhenThen(id="loose", moment=Moment.DANGER_NOW, what="Ring Edith"),
        ),
        systems=systems,
        ties=ties,
    )


def small() -> Family:
    """Grandmother, parents who have separated, two children, one household."""
    return Family(
        as_at=When("2026-03-04"),
        people=(
            Person(id="pearl", name="Pearl", shape=HER, born=When("1950"), died=When("2020")),
            Person(id="nell", name="Nell", shape=HER, born=When("1990-02-03")),
            Person(id="omar", name="Omar", shape=HIM, born=When("about 1988")),
            Person(id="zara", name="Zara", shape=HER, born=When("2018-07-01"), focal=True),
            Person(id="theo", name="Theo", shape=HIM, born=When("2021-11-30")),
        ),
        unions=(
            Union(
                id="omar+nell",
                a="omar",
                b="nell",
                kind=UnionKind.MARRIED,
                events=(_turn(EventKind.MARRIED, "2015"), _turn(EventKind.SEPARATED, "2022")),
            ),
        ),
        parent_links=(
            *_links("nell", "pearl"),
            *_links("zara", "omar", "nell"),
            *_links("theo", "omar", "nell"),
        ),
        households=(
            Household(
                id="mill",
                name="Mill Street",
                members=tuple(Member(person=id_) for id_ in ("nell", "zara", "theo")),
            ),
        ),
    )


def small_layout() -> GenogramLayout:
    """A layout of the small family, set by hand, so that drawing is tested by itself."""

    def route(kind: LineKind, group: str, item: str, *points: tuple[float, float]) -> Route:
        return Route(id=f"{kind}:{item or group}", kind=kind, group=group, item=item, points=points)

    couple = "omar+nell"
    return GenogramLayout(
        points={
            "pearl": (3.0, 0.0),
            "omar": (0.0, 3.0),
            "nell": (3.0, 3.0),
            "zara": (0.5, 6.0),
            "theo": (2.5, 6.0),
        },
        unions={couple: (1.5, 3.0)},
        rows=(("pearl",), ("omar", "nell"), ("zara", "theo")),
        routes=(
            route(LineKind.DROP, "parent:pearl", "nell<pearl:birth", (3.0, 0.5), (3.0, 2.5)),
            route(LineKind.PARTNERS, couple, couple, (0.5, 3.0), (2.5, 3.0)),
            route(LineKind.STEM, couple, "", (1.5, 3.0), (1.5, 4.9)),
            route(LineKind.SIBSHIP, couple, "", (0.5, 4.9), (2.5, 4.9)),
            route(LineKind.DROP, couple, "zara<omar:birth", (0.5, 4.9), (0.5, 5.5)),
            route(LineKind.DROP, couple, "theo<omar:birth", (2.5, 4.9), (2.5, 5.5)),
        ),
        outlines=(
            Outline(
                household="mill",
                points=(
                    (2.0, 2.2),
                    (4.2, 2.2),
                    (4.2, 7.4),
                    (-0.8, 7.4),
                    (-0.8, 5.2),
                    (2.0, 5.2),
                ),
                label=(-0.4, 7.48),
            ),
        ),
        certificate=Certificate(),
        size=(5.0, 8.2),
        origin=(-0.8, -0.5),
    )
