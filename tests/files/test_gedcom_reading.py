"""GEDCOM of other programs, read: people, couples, children."""

from __future__ import annotations

import pytest

from sos_widgets.model.family import EventKind, Life, LinkKind, Shape, TwinKind, UnionKind
from tests.files.gedcom import LINES, NEW, OLD, links, people, read, told

# People.


def test_a_person_with_everything() -> None:
    family, report = read(
        """
        0 @I1@ INDI
        1 NAME Margaret Rose /Tanner/ BEM
        2 GIVN Margaret Rose
        2 NICK Peg
        1 NAME Margaret /Hale/
        2 TYPE maiden
        1 SEX F
        1 BIRT
        2 DATE ABT 1950
        1 DEAT
        2 DATE 3 APR 2019
        1 NOTE Kept the ferry's books,
        2 CONC  and sang.
        2 CONT Missed by all.
        1 NOTE @N1@
        1 SOUR @S1@
        1 SOUR Dean, at the table
        0 @N1@ NOTE Told by her sister.
        0 @S1@ SOUR
        1 TITL The parish magazine
        """
    )
    (rose,) = family.people
    assert (rose.id, rose.name, rose.shape) == (
        "margaret-rose-tanner-bem",
        "Margaret Rose Tanner BEM",
        Shape.CIRCLE,
    )
    assert (rose.born.text, rose.died.text) == ("about 1950", "2019-04-03")
    assert rose.note == (
        "Known as Peg.\n\nAlso called Margaret Hale (maiden name).\n\n"
        "Kept the ferry's books, and sang.\nMissed by all.\n\nTold by her sister."
    )
    assert rose.source == "The parish magazine; Dean, at the table"
    assert report == ()


@pytest.mark.parametrize(
    ("sex", "shape", "says"),
    [
        ("1 SEX M", Shape.SQUARE, False),
        ("1 SEX F", Shape.CIRCLE, False),
        ("1 SEX X", Shape.DOME, False),
        ("1 SEX U", Shape.DIAMOND, False),
        ("1 SEX N", Shape.DIAMOND, False),
        ("1 RIN 5", Shape.DIAMOND, True),
        ("1 SEX Q", Shape.DIAMOND, True),
    ],
)
def test_the_shape_follows_sex(sex: str, shape: Shape, says: bool) -> None:
    family, report = read(f"{people('Ann')}{sex}")
    assert family.people[0].shape is shape
    assert bool(report) is says


def test_somebody_without_a_name_is_drawn_as_not_known() -> None:
    family, _ = read(
        "0 @A@ INDI\n0 @B@ INDI\n1 NAME Unknown //\n0 @C@ INDI\n1 NAME Ann /Unknown/\n"
    )
    assert [(each.name, each.known) for each in family.people] == [
        ("", False),
        ("", False),
        ("Ann Unknown", True),
    ]
    assert len({each.id for each in family.people}) == 3


@pytest.mark.parametrize(
    ("lines", "life", "died"),
    [
        ("1 DEAT\n2 AGE STILLBORN", Life.STILLBORN, False),
        ("1 DEAT Y\n2 AGE 0y\n3 PHRASE stillborn", Life.STILLBORN, False),
        ("1 EVEN\n2 TYPE Stillbirth", Life.STILLBORN, False),
        ("1 EVEN\n2 TYPE Miscarriage", Life.LOST, False),
        ("1 EVEN\n2 TYPE Termination of pregnancy", Life.ENDED, False),
        ("1 EVEN Expected baby\n2 TYPE Expected baby\n2 DATE MAY 2026", Life.EXPECTED, False),
        ("1 DEAT Y", Life.BORN, True),
        ("1 DEAT\n2 PLAC Hull", Life.BORN, True),
        ("1 DEAT N", Life.BORN, False),
    ],
)
def test_where_a_life_stands(lines: str, life: Life, died: bool) -> None:
    (who,) = read(f"{people('Ann')}{lines}")[0].people
    assert (who.life, who.has_died) == (life, died)


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ("4 MAY 2019", "2019-05-04"),
        ("MAY 2019", "2019-05"),
        ("2019", "2019"),
        ("abt 1985", "about 1985"),
        ("ABT. 1985", "about 1985"),
        ("CAL 1985", "about 1985"),
        ("EST MAR 1985", "about March 1985"),
        ("BEF 1990", "before 1990"),
        ("AFT 4 MAY 1990", "after 4 May 1990"),
        ("BET 2010 AND MAR 2012", "between 2010 and March 2012"),
        ("FROM 2010 TO 2012", "2010 to 2012"),
        ("FROM 2010", "since 2010"),
        ("TO 2012", "until 2012"),
        ("@#DGREGORIAN@ 4 MAY 2019", "2019-05-04"),
        ("GREGORIAN 4 MAY 2019", "2019-05-04"),
        ("INT 1950 (when the bridge was built)", "1950"),
        ("(in the war)", "in the war"),
    ],
)
def test_dates(payload: str, words: str) -> None:
    (who,) = read(f"{people('Ann')}1 BIRT\n2 DATE {payload}")[0].people
    assert who.born.text == words


@pytest.mark.parametrize(
    "payload", ["30 FEB 1975", "@#DJULIAN@ 5 MAY 1700", "44 B.C.", "HEBREW 1 TSH 5700", "Whitsun"]
)
def test_a_date_that_cannot_be_meant_is_kept_as_it_stands_and_told(payload: str) -> None:
    family, report = read(f"{people('Ann')}1 BIRT\n2 DATE {payload}")
    assert family.people[0].born.text == payload
    assert f"line {LINES + 4}, DATE: This is not a date as GEDCOM writes it" in told(report)[0]
    assert payload in told(report)[0]


def test_words_beside_a_date_are_kept_where_they_say_the_same() -> None:
    born = "1 BIRT\n2 DATE BET MAR 2024 AND MAY 2024\n3 PHRASE {}"
    family, report = read(people("Ann") + born.format("spring 2024"), NEW)
    assert (family.people[0].born.text, report) == ("spring 2024", ())
    family, report = read(people("Ann") + born.format("when it was warm"), NEW)
    assert family.people[0].born.text == "between March 2024 and May 2024"
    assert "The words beside a date are not kept" in told(report)[0]


def test_the_family_is_drawn_as_on_the_day_on_which_the_file_was_written() -> None:
    family, report = read(people("Ann"), OLD + "1 DATE 2 MAY 2024\n2 TIME 10:00:00\n")
    assert (str(family.as_at), report) == ("2 May 2024", ())


# Couples.


def test_one_couple_that_parted_and_married_again_in_one_record() -> None:
    family, _ = read(
        people("Al", "Bea")
        + """\
0 @F1@ FAM
1 HUSB @A@
1 WIFE @B@
1 MARR
2 DATE 1980
1 MARR
2 DATE 1990
1 EVEN
2 TYPE Separation
2 DATE 1983
1 DIV
2 DATE 1985"""
    )
    (union,) = family.unions
    assert [(each.kind, each.when.text) for each in union.events] == [
        (EventKind.MARRIED, "1980"),
        (EventKind.SEPARATED, "1983"),
        (EventKind.DIVORCED, "1985"),
        (EventKind.MARRIED, "1990"),
    ]
    assert union.kind is UnionKind.MARRIED
    assert not union.ended


def test_the_same_couple_in_two_records_with_another_marriage_between_is_one_couple() -> None:
    family, report = read(
        people("Al", "Bea", "Cat")
        + """\
0 @F1@ FAM
1 HUSB @A@
1 WIFE @B@
1 MARR
2 DATE 1980
1 DIV
2 DATE 1985
0 @F2@ FAM
1 HUSB @A@
1 WIFE @C@
1 MARR
2 DATE 1986
1 DIV Y
0 @F3@ FAM
1 WIFE @B@
1 HUSB @A@
1 MARR
2 DATE 1990"""
    )
    one, other = family.unions
    assert [each.when.text for each in one.events] == ["1980", "1985", "1990"]
    assert (other.b, other.ended, one.ended) == ("cat", True, False)
    assert report == ()


@pytest.mark.parametrize("tags", [("HUSB", "HUSB"), ("WIFE", "WIFE"), ("HUSB", "WIFE")])
def test_two_women_or_two_men(tags: tuple[str, str]) -> None:
    one, other = tags
    body = f"{people('Ann', 'Bea')}0 @F1@ FAM\n1 {one} @A@\n1 {other} @B@\n1 MARR Y"
    family, report = read(body)
    (union,) = family.unions
    assert (union.a, union.b, union.kind, union.events) == ("ann", "bea", UnionKind.MARRIED, ())
    assert report == ()


@pytest.mark.parametrize(
    ("lines", "kind", "events"),
    [
        ("1 MARR\n2 TYPE Common Law\n2 DATE 2001", UnionKind.LIVING_TOGETHER, ["living_together"]),
        ("1 EVEN\n2 TYPE Civil partnership\n2 DATE 2006", UnionKind.MARRIED, ["married"]),
        ("1 _SEPR\n2 DATE 2001", UnionKind.RELATIONSHIP, ["separated"]),
        ("1 DIV Y", UnionKind.MARRIED, ["divorced"]),
        ("1 EVEN\n2 TYPE Met\n2 DATE 2001", UnionKind.RELATIONSHIP, ["met"]),
        ("1 EVEN Have a child together\n2 TYPE Have a child together", UnionKind.CO_PARENTS, []),
        ("1 NO MARR", UnionKind.RELATIONSHIP, []),
    ],
)
def test_what_two_people_are_to_each_other(lines: str, kind: UnionKind, events: list[str]) -> None:
    family, _ = read(f"{people('Al', 'Bea')}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n{lines}", NEW)
    (union,) = family.unions
    assert union.kind is kind
    assert [each.kind.value for each in union.events] == events


def test_a_couple_of_whom_nothing_is_said_is_told_of() -> None:
    _, report = read(f"{people('Al', 'Bea')}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@")
    assert told(report) == [
        f"quay.ged, line {LINES + 5}, FAM: What these two were to each other is not said; they are "
        "drawn as in a relationship. Choose it on the board."
    ]


# Children.


@pytest.mark.parametrize(
    ("pedigree", "kind"),
    [
        ("", LinkKind.BIRTH),
        ("2 PEDI birth", LinkKind.BIRTH),
        ("2 PEDI ADOPTED", LinkKind.ADOPTED),
        ("2 PEDI foster", LinkKind.FOSTER),
        ("2 PEDI OTHER\n3 PHRASE Step-parent", LinkKind.STEP),
        ("2 PEDI OTHER\n3 PHRASE Kinship carer", LinkKind.KINSHIP),
        ("2 PEDI OTHER\n3 PHRASE Legal guardian", LinkKind.SPECIAL_GUARDIAN),
        ("2 PEDI OTHER\n3 PHRASE Not known", LinkKind.UNKNOWN),
        ("2 PEDI OTHER\n3 PHRASE Lodger", LinkKind.UNKNOWN),
    ],
)
@pytest.mark.parametrize("chil", ["1 CHIL @B@", "1 NCHI 1"])
def test_how_a_child_belongs_to_a_parent(pedigree: str, kind: LinkKind, chil: str) -> None:
    body = f"{people('Al', 'Bo')}1 FAMC @F1@\n{pedigree}\n0 @F1@ FAM\n1 HUSB @A@\n{chil}"
    family, report = read(body)
    assert links(family) == [("bo", "al", kind.value)]
    assert any("Lodger" in each for each in told(report)) is ("Lodger" in pedigree)


def test_a_sealing_is_no_parent_and_is_told() -> None:
    body = f"{people('Al', 'Bo')}1 FAMC @F1@\n2 PEDI sealing\n0 @F1@ FAM\n1 HUSB @A@\n1 CHIL @B@"
    family, report = read(body)
    assert family.parent_links == ()
    assert "A sealing is a ceremony" in told(report)[0]


def test_a_child_may_have_several_families() -> None:
    family, report = read(
        people("Al", "Bea", "Cat", "Di", "Eli")
        + """\
1 FAMC @F1@
2 PEDI birth
1 FAMC @F2@
2 PEDI adopted
1 FAMC @F3@
2 PEDI foster
2 NOTE For one summer.
2 STAT challenged
1 ADOP
2 DATE 4 MAY 2019
2 FAMC @F2@
3 ADOP WIFE
0 @F1@ FAM
1 HUSB @A@
1 WIFE @B@
1 CHIL @E@
1 EVEN
2 TYPE Relationship
0 @F2@ FAM
1 HUSB @A@
1 WIFE @C@
1 CHIL @E@
1 EVEN
2 TYPE Relationship
0 @F3@ FAM
1 WIFE @D@
1 CHIL @E@"""
    )
    assert links(family) == [
        ("eli", "al", "birth"),
        ("eli", "bea", "birth"),
        ("eli", "di", "foster"),
        ("eli", "cat", "adopted"),
    ]
    foster, adopted = family.parent_links[2:]
    assert adopted.since.text == "2019-05-04"
    assert foster.note == "For one summer.\n\nThe file says that this is challenged."
    # Adopted by the wife alone: the husband is the parent by birth, who is drawn already.
    assert report == ()


def test_what_some_programs_say_of_each_parent() -> None:
    body = f"{people('Al', 'Bea', 'Cy')}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 MARR Y\n1 CHIL @C@\n"
    family, report = read(body + "2 _FREL Step\n2 _MREL Natural")
    assert links(family) == [("cy", "al", "step"), ("cy", "bea", "birth")]
    assert report == ()


def test_brothers_and_sisters_without_parents_get_one_who_is_not_known() -> None:
    family, report = read(f"{people('Al', 'Bea')}0 @F1@ FAM\n1 CHIL @A@\n1 CHIL @B@")
    parent = family.people[-1]
    assert not parent.known
    assert links(family) == [("al", parent.id, "birth"), ("bea", parent.id, "birth")]
    assert "one parent who is not known was added" in told(report)[0]


@pytest.mark.parametrize(
    ("tie", "kind"),
    [
        ("1 ASSO @B@\n2 RELA Identical twin", TwinKind.IDENTICAL),
        ("1 ASSO @B@\n2 RELA Twin (non-identical)", TwinKind.FRATERNAL),
        ("1 ASSO @B@\n2 ROLE MULTIPLE", TwinKind.UNKNOWN),
        ("1 ASSO @B@\n2 ROLE OTHER\n3 PHRASE Fraternal twin", TwinKind.FRATERNAL),
    ],
)
def test_twins(tie: str, kind: TwinKind) -> None:
    body = f"0 @A@ INDI\n1 NAME Al\n{tie}\n0 @B@ INDI\n1 NAME Bo\n0 @C@ INDI\n1 NAME Cy\n{tie}"
    family, report = read(body)
    (group,) = family.twins
    assert (group.members, group.kind) == (("al", "bo", "cy"), kind)
    assert report == ()
