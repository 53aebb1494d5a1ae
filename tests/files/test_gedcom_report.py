"""What is told of a GEDCOM file by line, and what the model would refuse of it."""

from __future__ import annotations

import pytest

from tests.files.gedcom import LINES, NEW, links, people, read, told

# What is told.


def test_every_line_that_does_not_come_along_is_told_with_what_it_says() -> None:
    family, report = read(
        """
        0 @I1@ INDI
        1 NAME Rose
        1 BIRT
        2 PLAC Whitby
        2 SOUR @S1@
        3 PAGE 12
        1 OCCU Ferry worker
        1 EMAIL rose@post.example
        1 RESI
        2 PLAC Hull
        2 ADDR 5 Quay Lane
        1 OBJE
        2 FILE rose.jpg
        1 _MOOD cheerful
        1 ASSO @I1@
        2 RELA Godmother
        1 BAPM Y
        0 @S1@ SOUR
        1 TITL The parish magazine
        1 AUTH A curate
        0 @U1@ SUBM
        1 NAME Somebody Real
        """
    )
    assert len(family.people) == 1
    at = LINES
    assert [each.split(":")[0].removeprefix("quay.ged, ") for each in told(report)] == [
        f"line {at + 4}, PLAC",
        f"lines {at + 5} and {at + 18}, SOUR",
        f"line {at + 7}, OCCU",
        f"line {at + 8}, EMAIL",
        f"line {at + 9}, RESI",
        f"line {at + 12}, OBJE",
        f"line {at + 14}, _MOOD",
        f"line {at + 15}, ASSO",
        f"line {at + 17}, BAPM",
        f"line {at + 21}, SUBM",
    ]
    assert "“Whitby”" in told(report)[0]
    assert "“Ferry worker”. Write into the person's note" in told(report)[2]


def test_many_of_one_kind_are_told_in_one_sentence() -> None:
    body = "".join(f"0 @I{n}@ INDI\n1 NAME Ann\n1 OCCU Work {n}\n" for n in range(9))
    (one,) = told(read(body)[1])
    assert one.startswith(
        f"quay.ged, lines {LINES + 3}, {LINES + 6}, {LINES + 9}, {LINES + 12} and 5 more"
    )
    assert "“Work 0”, “Work 1”, “Work 2”, “Work 3” and 5 more." in one


# What the model would refuse.


@pytest.mark.parametrize(
    ("lines", "at", "sentence"),
    [
        ("0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @A@\n1 MARR Y", 7, "Al cannot be their own partner."),
        ("0 @F1@ FAM\n1 HUSB @A@\n1 CHIL @A@", 9, "Al cannot be their own parent."),
        (
            "0 @F1@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @F2@ FAM\n1 WIFE @A@\n1 CHIL @B@",
            12,
            "Al is already drawn as a parent of Bo in this way.",
        ),
        (
            "0 @F1@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @F2@ FAM\n1 HUSB @B@\n1 CHIL @A@",
            12,
            "Bo would be among their own ancestors (Bo, Al).",
        ),
        (
            "0 @F1@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @F2@ FAM\n1 HUSB @B@\n1 CHIL @C@\n"
            "0 @F3@ FAM\n1 HUSB @C@\n1 CHIL @A@",
            15,
            "would be among their own ancestors",
        ),
    ],
)
def test_nonsense_is_left_out_by_its_line_and_the_rest_stays(
    lines: str, at: int, sentence: str
) -> None:
    family, report = read(people("Al", "Bo", "Cy") + lines, NEW)
    assert len(family.people) == 3
    assert len(family.unions) == 0
    assert len(family.parent_links) == lines.count("CHIL") - 1 + ("MARR" in lines)
    found = [each for each in told(report) if "Left out" in each]
    assert len(found) == 1
    assert f"line {NEW.count(chr(10)) + at}," in found[0]
    assert sentence in found[0]


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("1 FAMC @F9@", "Somebody or something is named here who is not in the file"),
        ("1 FAMS @F1@\n0 @F1@ FAM\n1 HUSB @A@", "and the partnership does not say so"),
        ("0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @Z@", "Somebody or something is named here"),
        ("0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 HUSB @C@\n1 MARR Y", "a third partner is left out"),
        ("1 NOTE @N7@", "Somebody or something is named here"),
        ("0 @A@ INDI\n1 NAME Zed", "A record of the same sign stands further up already"),
    ],
)
def test_what_leads_nowhere_is_told(lines: str, sentence: str) -> None:
    family, report = read(people("Al", "Bo", "Cy") + lines)
    assert [each.name for each in family.people] == ["Al", "Bo", "Cy"]
    assert any(sentence in each for each in told(report))


def test_nobody_behind_a_void_pointer_is_no_mistake() -> None:
    body = f"{people('Al', 'Bo')}0 @F1@ FAM\n1 HUSB @A@\n1 WIFE @VOID@\n1 CHIL @B@"
    family, report = read(body, NEW)
    assert links(family) == [("bo", "al", "birth")]
    assert report == ()
