"""GEDCOM that is torn, mislabelled, far too large or made to do harm: a sentence, never more."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets import family_from_gedcom
from sos_widgets.errors import NotFoundError, UnreadableFileError
from sos_widgets.files import read_gedcom
from sos_widgets.files.gedcom import letters
from sos_widgets.model.family import Family
from sos_widgets.model.record import Record
from sos_widgets.model.sense import nonsense

HEAD = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"
ANN = "0 @A@ INDI\n1 NAME Ann\n"
END = "0 TRLR\n"
SECONDS = 10.0


def read(data: bytes | str) -> tuple[Family, str]:
    """The family, and all that is told; never later than a person waits."""
    began = time.process_time()
    family, report = read_gedcom(data if isinstance(data, bytes) else data.encode(), "x.ged")
    assert time.process_time() - began < SECONDS
    assert list(nonsense(Record(id="r", family=family))) == []
    assert all(len(who.name) < 200 and len(who.note) < 6_000 for who in family.people)
    return family, "\n".join(map(str, report))


def refused(data: bytes | str) -> str:
    began = time.process_time()
    with pytest.raises(UnreadableFileError) as reason:
        read_gedcom(data if isinstance(data, bytes) else data.encode(), "x.ged")
    assert time.process_time() - began < SECONDS
    return str(reason.value)


def rings(most: int, each: int) -> str:
    """So many people, in rings of `each` of whom everybody is a parent of the next."""
    who = "".join(f"0 @I{n}@ INDI\n1 NAME P{n}\n" for n in range(most))
    return who + "".join(
        f"0 @F{n}@ FAM\n1 HUSB @I{n}@\n1 CHIL @I{n - n % each + (n + 1) % each}@\n"
        for n in range(most)
    )


# Files.


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "Quay.GED"
    path.write_text(HEAD + ANN + END, "utf-8")
    family, report = family_from_gedcom(path)
    assert ([each.name for each in family.people], report) == (["Ann"], ())
    with pytest.raises(NotFoundError, match=r"There is no file 'none\.ged'"):
        family_from_gedcom(tmp_path / "none.ged")


def test_a_file_of_50_megabytes_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "film.ged"
    with path.open("wb") as file:
        file.write(HEAD.encode())
        file.truncate(50_000_000)
    began = time.process_time()
    with pytest.raises(UnreadableFileError, match=r"film\.ged: The file is larger than 5 MB"):
        family_from_gedcom(path)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("", "x.ged, line 1: It is empty."),
        ("\n\n", "x.ged, line 1: It is empty."),
        ("format: 1\n", "This is not a GEDCOM file: it does not begin with “0 HEAD”."),
        (b"\xff\xd8\xff\xe0JFIF", "This is not a GEDCOM file"),
        (b"PK\x03\x04\x14\x00", "This is GEDZIP"),
        (HEAD + END, "There is nobody in this file"),
        ("1" * 9_999 + " HEAD", "This is not a GEDCOM file"),
        (HEAD + "1 A\n" * 300_000, "more than 250,000 lines"),
        (HEAD + "".join(f"0 @I{n}@ INDI\n" for n in range(1001)), "There are 1,001 people"),
        (HEAD + ANN + "".join(f"0 @F{n}@ FAM\n" for n in range(1001)), "more than 1,000 families"),
        (HEAD + rings(999, 3), "Very many people in this file would be among their own ancestors."),
    ],
)
def test_what_cannot_be_a_family_is_refused_in_a_sentence(data: bytes | str, sentence: str) -> None:
    assert sentence in refused(data)


def test_more_parents_than_can_be_drawn_are_refused() -> None:
    who = "".join(f"0 @I{n}@ INDI\n1 NAME P{n}\n" for n in range(900))
    families = "".join(
        f"0 @F{f}@ FAM\n1 HUSB @I{f}@\n" + "".join(f"1 CHIL @I{n}@\n" for n in range(20, 420))
        for f in range(11)
    )
    assert "more than 4,000 parents" in refused(HEAD + who + families + END)


# Letters.


@pytest.mark.parametrize(
    ("char", "codec", "says"),
    [
        ("UTF-8", "utf-8", ""),
        ("UTF-8", "utf-8-sig", ""),
        ("UNICODE", "utf-16", ""),
        ("UNICODE", "utf-16-le", ""),
        ("UNICODE", "utf-16-be", ""),
        ("UTF-16", "utf-32", ""),
        ("ANSI", "cp1252", ""),
        ("WINDOWS-1252", "cp1252", ""),
        ("ISO-8859-1", "latin-1", ""),
        ("IBMPC", "cp437", "line 4, CHAR: The letters are of an old kind"),
        ("UTF-8", "cp1252", "line 6: A letter here is not what the file says it is"),
        ("ASCII", "cp1252", "line 6: A letter here is not what the file says it is"),
        ("KLINGON", "cp1252", "line 6: A letter here is not what the file says it is"),
        ("ANSEL", "utf-8", "line 4, CHAR: The letters are not what the file says; they are UTF-8."),
        ("ANSI", "utf-8", "line 4, CHAR: The letters are not what the file says; they are UTF-8."),
    ],
)
def test_letters_are_read_whatever_the_head_says(char: str, codec: str, says: str) -> None:
    text = HEAD.replace("UTF-8", char) + "0 @A@ INDI\n1 NAME Zoë Müller\n" + END
    family, told = read(text.encode(codec))
    assert family.people[0].name == "Zoë Müller"
    assert (says in told) if says else told == ""


def test_ansel_with_its_accents_before_the_letters() -> None:
    text = (
        HEAD.replace("UTF-8", "ANSEL").encode() + b"0 @A@ INDI\n1 NAME Zo\xe8e M\xe8uller\n0 TRLR"
    )
    family, told = read(text)
    assert (family.people[0].name, told) == ("Zoë Müller", "")


def test_letters_that_nobody_can_read_are_told() -> None:
    text = HEAD.replace("UTF-8", "ANSEL").encode() + b"0 @A@ INDI\n1 NAME Zo\x81\n0 TRLR"
    family, told = read(text)
    assert family.people[0].name == "Zo\ufffd"
    assert "line 6: A letter here cannot be read" in told


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    family, told = read((HEAD + ANN + END).replace("\n", end))
    assert ([each.name for each in family.people], told) == (["Ann"], "")


# Lines.


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            "just words\n",
            "line 7: This line cannot be read as GEDCOM and is left out: “just words”",
        ),
        ("1 NO\x00TE of\x07 her\n", "line 7: Signs that cannot be seen were taken out here."),
        ("999999999999 NOTE x\n", "line 7: This line cannot be read as GEDCOM"),
        ("3 NOTE x\n", "line 7, NOTE: The line stands too deep"),
        ("1 BIRT\n3 DATE 1950\n", "line 8, DATE: The line stands too deep"),
        ("1 NAME\n2 NICK " + "y" * 40_000 + "\n", "line 8: The line is cut after 32,000 letters."),
        ("".join(f"{n} NOTE x\n" for n in range(1, 90)), "stands too deep"),
        ("1 NOTE " + "y" * 9_000 + "\n", "Notes longer than 4,000 letters are cut"),
    ],
)
def test_a_line_that_cannot_be_used_costs_no_other(lines: str, sentence: str) -> None:
    body = HEAD + ANN + lines + "0 @B@ INDI\n1 NAME Bo\n" + END
    family, told = read(body)
    assert sentence in told
    assert [each.name for each in family.people] == ["Ann", "Bo"]


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    family, told = read(HEAD + ANN + "0 @B@ INDI\n1 NAME Bo\n1 BI")
    assert [each.name for each in family.people] == ["Ann", "Bo"]
    assert "The file ends without its last line (0 TRLR)" in told


def test_what_stands_after_the_end_is_left_out() -> None:
    family, told = read(HEAD + ANN + END + "0 @B@ INDI\n1 NAME Bo\n")
    assert [each.name for each in family.people] == ["Ann"]
    assert "lines 8 and 9: What stands after the end" in told


# Made to take long, or to fill the memory. Each took minutes, or gigabytes, at some time.


def _same_note() -> str:
    note = "0 @N@ NOTE x\n" + ("1 CONT " + "y" * 90 + "\n") * 30_000
    return note + "".join(f"0 @I{n}@ INDI\n1 NAME A\n1 NOTE @N@\n" for n in range(900))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(ANN + "1 NOTE x\n" + ("2 CONT " + "y" * 30 + "\n") * 120_000, id="long note"),
        pytest.param(_same_note(), id="one long note of everybody"),
        pytest.param(ANN + "1 NOTE @A@\n" * 60_000, id="pointers that are no notes"),
        pytest.param(ANN + "".join(f"1 NAME A{n}\n" for n in range(60_000)), id="names"),
        pytest.param(ANN + "".join(f"1 SOUR A{n}\n" for n in range(60_000)), id="sources"),
        pytest.param(ANN + "1 NAME " + "@" * 900_000 + "\n", id="signs"),
        pytest.param(
            ANN + "1 FAMS @F@\n" * 30_000 + "0 @F@ FAM\n" + "1 HUSB @A@\n" * 30_000, id="partners"
        ),
        pytest.param(
            rings(2, 2)
            + "0 @F@ FAM\n1 HUSB @I0@\n1 WIFE @I1@\n"
            + "".join(f"1 MARR\n2 DATE {2999 - n % 2000}\n" for n in range(30_000)),
            id="marriages",
        ),
        pytest.param(rings(999, 999), id="one ring of ancestors"),
    ],
)
def test_no_file_is_read_for_minutes(body: str) -> None:
    family, told = read(HEAD + body + END)
    assert family.people
    assert told


def test_a_heap_of_accents_is_read_at_once() -> None:
    head = HEAD.replace("UTF-8", "ANSEL").encode()
    data = head + b"0 @A@ INDI\n1 NAME A" + b"\xe2" * (letters.MOST_BYTES // 2) + b"e\n0 TRLR\n"
    assert read(data)[0].people[0].name.startswith("A")


_TOKENS = st.sampled_from(
    [
        "0",
        "1",
        "2",
        "3",
        "@A@",
        "@B@",
        "@F@",
        "@VOID@",
        "@@",
        "INDI",
        "FAM",
        "HEAD",
        "TRLR",
        "NAME",
        "SEX",
        "BIRT",
        "DEAT",
        "DATE",
        "NOTE",
        "SOUR",
        "FAMC",
        "FAMS",
        "HUSB",
        "WIFE",
        "CHIL",
        "PEDI",
        "ADOP",
        "ASSO",
        "ROLE",
        "MARR",
        "DIV",
        "EVEN",
        "TYPE",
        "AGE",
        "CONT",
        "CONC",
        "PHRASE",
        "M",
        "F",
        "Y",
        "ABT",
        "BET",
        "AND",
        "1950",
        "30",
        "FEB",
        "@#DJULIAN@",
        "/Hale/",
        "(",
        ")",
        "\x00",
        "é",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(_TOKENS, max_size=5).map(" ".join), max_size=30))
def test_whatever_stands_in_a_file_the_family_makes_sense(lines: list[str]) -> None:
    body = "\n".join(lines)
    read(
        f"{HEAD}{ANN}1 FAMS @F@\n0 @B@ INDI\n1 FAMC @F@\n0 @F@ FAM\n1 CHIL @B@\n1 HUSB @A@\n{body}"
    )


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_bytes_follow_the_head_the_family_makes_sense(data: bytes) -> None:
    read((HEAD + ANN).encode() + data)
