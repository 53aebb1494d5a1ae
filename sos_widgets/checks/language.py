"""What the rules of advice read in plain words: sentences, quoted words, dates, numbers of days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

__all__ = [
    "alternatives",
    "dated",
    "lasting",
    "repeated",
    "sentences",
    "undated",
    "unquoted",
    "words_of",
]

# A full stop after one of these ends no sentence, nor does one after a single letter.
_SHORTENED = frozenset({"mr", "mrs", "ms", "dr", "st", "prof", "rev", "etc", "e.g", "i.e", "vs"})
_END = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"'”’)])\s+(?![a-z])|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_QUOTED = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)"
    r"|‘(?:[^’]|’(?=\w))*(?:’(?!\w)|$)|(?<!\w)'(?:[^'\n]|'(?=\w))+'(?!\w)"
)

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty"
    r"|a few|several|half an?|(?<=for )an?|(?<=of )an?|(?<=whole )|(?<=full )|the next|the whole)"
)
_SPAN = r"(?:day|night|weekend|week|fortnight|month|term|half-term|year|summer|winter|season)s?"
_LASTING = re.compile(
    rf"\b{_NUMBER}[\s-]+(?:(?!times\b)[\w-]+\s+){{0,2}}{_SPAN}\b|\buntil\b|\bthroughout\b",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\b(?:\d+|once|twice|one|two|three|four|five|six|seven|every|each|most|no|several)\b"
    r"[^.;]{0,24}\b(?:times?|days?|nights?|evenings?|mornings?|weekends?|weeks?|months?|years?"
    r"|hours?|minutes?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b"
    r"|\b(?:once|twice)\b|\b(?:daily|weekly|monthly|nightly)\b",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATED = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH}|may)\b|\b(?:{_MONTH}|may)\s+\d{{1,4}}\b"
    rf"|\b{_MONTH}\b|\bin\s+may\b|\b(?:19|20)\d\d\b|\b\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?\b"
    rf"|\b{_DAY}s?\b|\b(?:last|this|that)\s+(?:time|night|week|weekend|month|year|spring|summer"
    r"|autumn|winter|term|morning|evening|christmas|easter)\b|\byesterday\b|\btonight\b|\btoday\b"
    r"|\bchristmas\b|\beaster\b",
    re.IGNORECASE,
)


def unquoted(text: str) -> str:
    """A text without the words in it that somebody else said.

    Where a quotation is not closed, it goes to the end: rather no advice than
    advice on a child's own words.

    Examples
    --------
    >>> unquoted("Kofi says “boat”. He isn't asked.")
    "Kofi says . He isn't asked."
    """
    return _QUOTED.sub(_mark, text)


def _mark(quoted: re.Match[str]) -> str:
    inside = quoted[0].rstrip("”\"»’'")
    ends = inside[-1:] if inside[-1:] in ".!?…" else ""
    return ends if quoted.string[quoted.end() : quoted.end() + 1] not in ".!?…" else ""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order; a line break ends one too.

    Examples
    --------
    >>> sentences("Dr. Rao is worried. At 2.15 Kofi was out!  Nobody knew")
    ('Dr. Rao is worried.', 'At 2.15 Kofi was out!', 'Nobody knew')
    """
    found: list[str] = []
    open_ = ""
    for piece in _END.split(text):
        open_ = f"{open_} {piece}".strip()
        last = open_.split(" ")[-1].rstrip(".").lower()
        if open_.endswith(".") and (last in _SHORTENED or (len(last) == 1 and last.isalpha())):
            continue
        if open_:
            found.append(open_)
        open_ = ""
    return (*found, open_) if open_ else tuple(found)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text; one with a hyphen or an apostrophe is one.

    Examples
    --------
    >>> words_of("Mo's sixteen-year-old can't.")
    ("Mo's", 'sixteen-year-old', "can't")
    """
    return tuple(_WORD.findall(text))


def lasting(text: str) -> bool:
    """Whether a text says for how long: a number of days, weeks, months, terms, or until when."""
    return bool(_LASTING.search(text))


def repeated(text: str) -> bool:
    """Whether a text says how often, in numbers or times that can be counted."""
    return bool(_PER.search(text))


def dated(text: str) -> bool:
    """Whether a text says on which day, or at which time of the year, something is."""
    return bool(_DATED.search(text))


def undated(text: str) -> str:
    """A text without the words that say on which day something is."""
    return _DATED.sub(" ", text)


def alternatives(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of these words or phrases as whole words.

    Letters may be large or small, except in a short form of capitals only.

    Examples
    --------
    >>> alternatives(["DV", "chaotic"]).findall("A Chaotic home; DV; dv.")
    ['Chaotic', 'DV']
    """
    return _pattern(tuple(words))


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = [
        (r"\s+".join(re.escape(piece) for piece in each.split()), each.isupper())
        for each in sorted(words, key=len, reverse=True)
    ]
    joined = "|".join(part if capitals else f"(?i:{part})" for part, capitals in parts)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])") if parts else re.compile(r"(?!)")
