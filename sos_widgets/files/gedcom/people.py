"""The people of a GEDCOM file: its INDI records."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from sos_widgets.files.gedcom.dates import when_of
from sos_widgets.files.gedcom.lines import Document, Line
from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN, Life, Person, Shape

__all__ = [
    "DISPUTED",
    "ENDED",
    "GENDER",
    "LOSS",
    "PREGNANCY",
    "SHAPES",
    "STILLBORN",
    "kind_of",
    "noted",
    "person_of",
    "sourced",
    "when_at",
]

SHAPES = {"M": Shape.SQUARE, "F": Shape.CIRCLE, "X": Shape.DOME, "U": Shape.DIAMOND}
# What the writer calls things that GEDCOM has no word for, and the reader knows again.
GENDER = "Gender"
PREGNANCY = "Expected baby"
LOSS = "Lost pregnancy"
ENDED = "Ended pregnancy"
STILLBORN = "Stillborn"
DISPUTED = "Disputed: "
LONGEST_NAME = 120
MOST_NAMES = 12
LONGEST_NOTE = 4_000

_NOBODY = {"", "?", "unknown", "not known", "n.n.", "nn", "unnamed", "unbekannt", "inconnu"}
_KINDS_OF_NAMES = {
    "AKA": "",
    "OTHER": "",
    "MAIDEN": "maiden name",
    "BIRTH": "name at birth",
    "MARRIED": "married name",
    "IMMIGRANT": "name on arriving",
    "PROFESSIONAL": "name at work",
}


def person_of(line: Line, document: Document, id_: str) -> Person:
    """Read an INDI record.

    Parameters
    ----------
    id_ : str
        The id that the person is to have.
    """
    name, also = _names(line, document)
    noted_, disputed = [], ""
    for note in noted(line, document):
        if note.startswith(DISPUTED) and not disputed:
            disputed = note.removeprefix(DISPUTED)
        else:
            noted_.append(note)
    person = Person(
        id=id_,
        name=name,
        shape=_shape(line, document),
        gender=_gender(line),
        note="\n\n".join([*also, *noted_]),
        source=sourced(line, document),
        disputed=disputed,
    )
    person = _lived(person, line, document)
    # Somebody without a name is drawn, with a question mark; a baby may have none.
    return replace(person, known=bool(person.name) or person.life is not Life.BORN)


def _names(line: Line, document: Document) -> tuple[str, list[str]]:
    """The name to call somebody by, and sentences about the others."""
    called: list[str] = []
    also: list[str] = []
    for each in itertools.islice(line.takes("NAME"), MOST_NAMES):
        parts = {tag: each.said(tag) for tag in ("NPFX", "GIVN", "SPFX", "SURN", "NSFX")}
        name = _plain(each.text) or _plain(" ".join(filter(None, parts.values())))
        if name.lower() in _NOBODY:
            name = ""
        if len(name) > LONGEST_NAME:
            document.report.tell(each.number, "NAME", "The name is very long; it is cut.")
            name = name[:LONGEST_NAME].rstrip()
        for nick in each.takes("NICK"):
            also.append(f"Known as {_plain(nick.text)[:LONGEST_NAME]}.")
        kind = each.said("TYPE")[:LONGEST_NAME]
        kind = _KINDS_OF_NAMES.get(kind.upper(), kind)
        if called and name and name not in called:
            also.append(f"Also called {name} ({kind})." if kind else f"Also called {name}.")
        called += [name] if name else []
    return (called[0] if called else ""), also


def _plain(name: str) -> str:
    """A name without the strokes around the family name."""
    return " ".join(name.replace("/", " ").split())


def _shape(line: Line, document: Document) -> Shape:
    sex = line.take("SEX")
    letter = sex.text.upper()[:1] if sex else "U"
    if sex and letter not in (*SHAPES, "N", ""):
        document.report.tell(
            sex.number,
            "SEX",
            "This is not one of GEDCOM's letters; a diamond is drawn",
            "Choose another shape on the board where somebody said so.",
            said=sex.text,
        )
    return SHAPES.get(letter, Shape.DIAMOND)


def _gender(line: Line) -> str:
    for fact in line.under:
        if fact.tag == "FACT" and any(
            each.tag == "TYPE" and GENDER.lower() in each.text.lower() for each in fact.under
        ):
            fact.used = True
            fact.take("TYPE")
            return fact.text[:LONGEST_NAME]
    return ""


def _lived(person: Person, line: Line, document: Document) -> Person:
    """Birth, death, and where a life stands."""
    for birth in line.takes("BIRT"):
        person = replace(person, born=person.born or when_at(birth, document))
    for death in line.takes("DEAT"):
        age = death.take("AGE")
        words = f"{age.text} {age.said('PHRASE')}" if age else ""
        if death.text.upper() in ("N", "NO"):
            continue
        died = person.died or when_at(death, document)
        if STILLBORN.lower() in words.lower():
            person = replace(person, life=Life.STILLBORN, died=died)
        else:
            person = replace(person, died=died, dead=death.text.upper() == "Y" or not died)
            if age and words.strip():
                age.used = False
    for event in line.under:
        if event.tag != "EVEN":
            continue
        kind = kind_of(event)
        for word, life in _LIVES.items():
            if re.search(word, kind):
                event.used = True
                event.take("TYPE")
                person = replace(person, life=life, born=person.born or when_at(event, document))
    return person


_LIVES = {
    rf"\b{PREGNANCY.lower()}|\bpregnan(t|cy)$": Life.EXPECTED,
    rf"\b{LOSS.lower()}|miscarr|\bpregnancy loss": Life.LOST,
    rf"\b{ENDED.lower()}|terminat": Life.ENDED,
    r"still ?(born|birth)": Life.STILLBORN,
}


def kind_of(event: Line) -> str:
    """What an event is called, in small letters; its TYPE does not count as used by this."""
    types = (each.text for each in event.under if each.tag == "TYPE")
    return " ".join([event.text[:LONGEST_NAME], *types])[: 2 * LONGEST_NAME].lower()


def when_at(event: Line, document: Document) -> When:
    """The date of an event."""
    found = NOWHEN
    for line in event.takes("DATE"):
        line.take("TIME")
        when, amiss = when_of(line.text, line.said("PHRASE"))
        if amiss:
            document.report.tell(
                line.number, "DATE", amiss, "Look whether it is right.", said=line.text
            )
        found = found or when
    return found


def noted(line: Line, document: Document) -> list[str]:
    """The notes under a line, those included that stand in a record of their own."""
    found: list[str] = []
    room = LONGEST_NOTE
    for each in line.takes("NOTE", "SNOTE"):
        note = document.find(each, "NOTE", "SNOTE") if each.pointer else each
        if note is None:
            continue
        note.used = True
        text = note.text
        if len(text) > room:
            document.report.tell(
                each.number,
                each.tag,
                f"Notes longer than {LONGEST_NOTE:,} letters are cut",
                "Keep what matters for practice, in fewer words.",
                said=text,
            )
        if text := text[:room].rstrip():
            found.append(text)
            room -= len(text)
    return found


def sourced(line: Line, document: Document) -> str:
    """Where the facts of a record come from, in one line."""
    found = []
    for each in itertools.islice(line.takes("SOUR"), MOST_NAMES):
        source = document.find(each, "SOUR") if each.pointer else each
        if source is None:
            continue
        source.used = True
        title = source.said("TITL") if each.pointer else source.text
        if title:
            found.append(" ".join(title[:LONGEST_NAME].split()))
    return "; ".join(dict.fromkeys(found))
