"""Finding what could be somebody's real number, address or postcode.

References
----------
Ofcom, telephone numbers for use in TV and radio drama programmes; NHS number
check digit (modulus 11; numbers that begin with 999 are for tests).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sos_widgets.checks.note import Note, Place
from sos_widgets.model.codec import to_plain
from sos_widgets.model.item import Item

__all__ = ["Telling", "invented_notes", "tellings", "texts_at", "texts_in"]

KINDS_OF_TELLING = {
    "phone": "a phone number that may ring somewhere; use one that is kept for drama, such as 01632 960123",
    "postcode": "a postcode; leave it out",
    "nhs": "an NHS number; use one that begins with 999, or leave it out",
    "insurance": "a National Insurance number; leave it out",
    "email": "an e-mail address; let it end in .example",
    "web": "a web address; name the source in words, or let it end in .example",
}

# Beginnings of the numbers that nobody has: Ofcom keeps them for drama.
_DRAMA = (
    *(
        f"01{area}4960"
        for area in ("13", "14", "15", "16", "17", "18", "21", "31", "41", "51", "61")
    ),
    "02079460",
    "01914980",
    "028964960",
    "02920180",
    "01632960",
    "07700900",
    "08081570",
    "09098790",
    "03069990",
)
# Shared services, not somebody's door: freephone and 03 numbers.
_SERVICES = ("0800", "0808", "03")
_PHONE = re.compile(r"(?<![\d.])(?:\+44\s?(?:\(0\))?|0)\d(?:[ ()-]{0,2}\d){7,9}(?!\d)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b")
_NHS = re.compile(r"(?<!\d)[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_INSURANCE = re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b")
# Begun only where a word begins: in a long run of letters it would be tried at each of them.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_WEB = re.compile(r"(?<![\w@.-])(?:https?://|www\.)([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_NOBODYS = (".example", ".invalid", ".test", "example.com", "example.org", "example.net")


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that could lead to a real person.

    Parameters
    ----------
    kind : str
        ``"phone"``, ``"postcode"``, ``"nhs"``, ``"insurance"``, ``"email"`` or ``"web"``.
    words : str
        As they stand.
    """

    kind: str
    words: str


def tellings(text: str) -> tuple[Telling, ...]:
    """Find what looks like a real phone number, postcode, NHS or insurance number, or address.

    Numbers that Ofcom keeps for drama, helplines, test NHS numbers and
    ``example`` addresses belong to nobody and are left alone.

    Examples
    --------
    >>> tellings("Ring 01632 960123 or Childline, 0800 1111.")
    ()
    >>> tellings("Ring 01632 123456.")
    (Telling(kind='phone', words='01632 123456'),)
    """
    return tuple(_found(text))


def _found(text: str) -> Iterator[Telling]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0].replace("(0)", ""))
        digits = "0" + digits.removeprefix("44") if match[0].startswith("+") else digits
        if not digits.startswith((*_DRAMA, *_SERVICES)):
            yield Telling("phone", match[0])
    for match in _POSTCODE.finditer(text):
        yield Telling("postcode", match[0])
    for match in _NHS.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if not digits.startswith("999") and _nhs_check(digits):
            yield Telling("nhs", match[0])
    for match in _INSURANCE.finditer(text):
        yield Telling("insurance", match[0])
    for match in _EMAIL.finditer(text):
        if not match[1].lower().endswith(_NOBODYS):
            yield Telling("email", match[0])
    for match in _WEB.finditer(text):
        if not match[1].lower().endswith(_NOBODYS):
            yield Telling("web", match[0])


def _nhs_check(digits: str) -> bool:
    total = sum(int(digit) * (10 - n) for n, digit in enumerate(digits[:9]))
    return (11 - total % 11) % 11 == int(digits[9])


def invented_notes(whole: Item) -> Iterator[Note]:
    """Find, in all words of a part of the model, what does not look invented."""
    for place, text in texts_at(to_plain(whole)):
        for found, times in Counter(tellings(text)).items():
            sentence = f"“{found.words}” looks like {KINDS_OF_TELLING[found.kind]}."
            more = f" It stands here {times} times." if times > 1 else ""
            yield Note(
                rule="telling",
                sentence=sentence + more,
                where=_in_words(place),
                place=place,
                topic="invented",
                about=found.words,
            )


def texts_in(plain: Any) -> Iterator[tuple[str, str]]:
    """Give all words in plain data, each with its place in words."""
    for place, text in texts_at(plain):
        yield _in_words(place), text


def texts_at(plain: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Give all words in plain data, each with its place: names, and numbers from 0 in lists."""
    if isinstance(plain, str):
        yield place, plain
        return
    inside: Iterable[tuple[str | int, Any]] = ()
    if isinstance(plain, dict):
        inside = plain.items()
    elif isinstance(plain, list):
        inside = enumerate(plain)
    for step, each in inside:
        yield from texts_at(each, (*place, step))


def _in_words(place: Place) -> str:
    """A place as people count: ``stages 1, text``."""
    words: list[str] = []
    for step in place:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)
