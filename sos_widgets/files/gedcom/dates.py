"""Dates as GEDCOM writes them, and as families say them.

Where GEDCOM cannot say it as the family did ("spring 2024"), the family's own
words go along as GEDCOM 7's PHRASE, and are what is read again.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

import gedcom7
from gedcom7.const import GEDCOM_MONTHS
from gedcom7.types import Date, DateApprox, DatePeriod, DateRange, DateValue, GedcomStructure

from sos_widgets.model.dates import When

__all__ = ["date_words", "when_of"]

_TYPE = "https://gedcom.io/terms/v7/DATE"
_MONTHS = {number: name for name, number in GEDCOM_MONTHS.items()}
_LONGEST = 120
_ABOUT = {"about", "around", "circa", "c", "roughly", "approx"}
_TWO = re.compile(r"(?:between |from )?(.+?) (and|to|or|until) (.+)", re.IGNORECASE)
# How GEDCOM 5.5.1 and the programs that write it say what GEDCOM 7 says otherwise.
_OLDER = (
    (re.compile(r"@#D(?:GREGORIAN)?@ ?"), ""),
    (re.compile(r"@#D([A-Z]+)(?: R)?@"), r"\1"),
    (re.compile(r"\bB\. ?C\.|\bBC\b"), "BCE"),
    (re.compile(r"\b(ABT|BEF|AFT|EST|CAL|BET)\."), r"\1"),
    (re.compile(r"^(?:ABOUT|CIRCA|CA\.?|C\.) "), "ABT "),
    (re.compile(r"^BETWEEN "), "BET "),
    (re.compile(r"^BEFORE "), "BEF "),
    (re.compile(r"^AFTER "), "AFT "),
    (re.compile(r"\s+"), " "),
)
_INTERPRETED = re.compile(r"(?:INT )?(.*?) ?\((.*)\)", re.IGNORECASE | re.DOTALL)


def when_of(payload: str, phrase: str = "") -> tuple[When, str]:
    """Read a date.

    Parameters
    ----------
    payload : str
        What stands after DATE, of GEDCOM 5.5.1 or 7.
    phrase : str
        The words beside it.

    Returns
    -------
    when : When
        The date; words that are no date are kept as they are.
    amiss : str
        What a person should look at, as a sentence; mostly empty.

    Examples
    --------
    >>> when_of("BET 2010 AND MAR 2012")[0].text, when_of("@#DGREGORIAN@ 4 MAY 2019")[0].text
    ('between 2010 and March 2012', '2019-05-04')
    >>> when_of("1 MAR 2024", "in spring")
    (When(text='2024-03-01'), 'The words beside a date are not kept.')
    """
    payload, phrase = payload.strip()[:_LONGEST], phrase.strip()[:_LONGEST]
    if not phrase and (interpreted := _INTERPRETED.fullmatch(payload)):
        payload, phrase = interpreted[1], interpreted[2]
    said = When(phrase)
    if not payload:
        return said, ""
    words = _read(payload)
    if words is None:
        when = When(phrase or payload)
        return when, "This is not a date as GEDCOM writes it; it is kept as it stands."
    when = When(words)
    if said and (said.earliest, said.latest) == (when.earliest, when.latest):
        return said, ""
    return when, "The words beside a date are not kept." if said else ""


def _read(payload: str) -> str | None:
    """The words for a date in GEDCOM; None where it is none, or of another calendar."""
    text = payload.upper()
    for older, newer in _OLDER:
        text = older.sub(newer, text)
    try:
        match GedcomStructure(tag=_TYPE, text=text.strip()).value:
            case Date() as day:
                return _iso(day)
            case DateApprox(date=day):
                return f"about {_long(day)}"
            case DateRange(start=Date() as first, end=Date() as last):
                return f"between {_long(first)} and {_long(last)}"
            case DateRange(start=Date() as first):
                return f"after {_long(first)}"
            case DateRange(end=Date() as last):
                return f"before {_long(last)}"
            case DatePeriod(from_=Date() as first, to=Date() as last):
                return f"{_long(first)} to {_long(last)}"
            case DatePeriod(from_=Date() as first):
                return f"since {_long(first)}"
            case DatePeriod(to=Date() as last):
                return f"until {_long(last)}"
    except ValueError:
        pass
    return None


def _iso(day: Date) -> str:
    if day.calendar not in (None, "GREGORIAN") or day.epoch or not day.year:
        raise ValueError
    text = f"{day.year:04d}"
    if day.month:
        if day.month not in GEDCOM_MONTHS:
            raise ValueError
        text += f"-{GEDCOM_MONTHS[day.month]:02d}"
    if day.day:
        text += f"-{day.day:02d}"
    if When(text).earliest is None:
        raise ValueError
    return text


def _long(day: Date) -> str:
    """As `_iso`, written out: so it can stand among other words."""
    year, *rest = _iso(day).split("-")
    month = calendar.month_name[int(rest[0])] if rest else ""
    return " ".join(filter(None, (str(day.day or ""), month, year)))


def date_words(when: When) -> tuple[str, str]:
    """Write a date.

    Returns
    -------
    payload : str
        For DATE, of GEDCOM 7; empty where the words are no date.
    phrase : str
        The family's own words, where the payload does not say the same.

    Examples
    --------
    >>> date_words(When("about 1985")), date_words(When("spring 2024"))
    (('ABT 1985', ''), ('BET MAR 2024 AND MAY 2024', 'spring 2024'))
    >>> date_words(When("when Mia was little"))
    ('', 'when Mia was little')
    """
    value = _value(when)
    if value is None:
        return "", when.text.strip()
    payload = gedcom7.format_value(value, _TYPE) or ""
    read, _ = when_of(payload)
    return payload, "" if str(read) == str(when) else when.text.strip()


def _value(when: When) -> DateValue | None:
    if not (when.earliest or when.latest):
        return None
    words = " ".join(when.text.split())
    first, _, rest = words.partition(" ")
    first = first.lower().rstrip(".")
    inner = _single(When(rest))
    if inner and first in _ABOUT:
        return DateApprox(date=inner, approx="ABT")
    if inner and first == "after":
        return DateRange(start=inner)
    if inner and first == "since":
        return DatePeriod(from_=inner)
    if inner and first == "before":
        return DateRange(end=inner)
    if two := _TWO.fullmatch(words):
        start, end = _single(When(two[1])), _single(When(two[3]))
        if start and end and two[2].lower() in ("to", "until"):
            return DatePeriod(from_=start, to=end)
        if start and end:
            return DateRange(start=start, end=end)
    return _single(when) or _between(when.earliest, when.latest)


def _single(when: When) -> Date | None:
    """One day, month or year; None for anything else."""
    first, last = when.earliest, when.latest
    if not (first and last):
        return None
    shapes: tuple[Callable[[date], tuple[int | None, int | None]], ...] = (
        lambda day: (day.day, day.month),
        lambda day: (None, day.month),
        lambda day: (None, None),
    )
    for shape in shapes:
        found = _date(first, *shape(first))
        read = When(_iso(found))
        if (read.earliest, read.latest) == (first, last):
            return found
    return None


def _between(first: date | None, last: date | None) -> DateValue:
    one_day = timedelta(days=1)
    if first and last:
        whole = first.day == 1 and (last == date.max or (last + one_day).day == 1)
        return DateRange(start=_point(first, whole), end=_point(last, whole))
    if first:
        return DateRange(start=_point(first - one_day, False))
    assert last is not None
    return DateRange(end=_point(min(last, date.max - one_day) + one_day, False))


def _point(day: date, whole: bool) -> Date:
    return _date(day, None if whole else day.day, day.month)


def _date(day: date, number: int | None, month: int | None) -> Date:
    return Date(day=number, month=_MONTHS[month] if month else None, year=day.year)
