"""Dates as families know them: exact, rough, or only a season."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

__all__ = ["When", "years_between"]

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_MONTHS["sept"] = 9
_SPANS = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
}
_ABOUT = re.compile(
    r"^(?:(?:about|around|circa|c\.?|roughly|approx\.?)\s+|c\.?(?=\d))", re.IGNORECASE
)
_Range = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class When:
    """A date as somebody said it, with the days it may mean.

    Words that are no date ("when Mia was little") are kept as they are: then
    `earliest` and `latest` are both None.

    Parameters
    ----------
    text : str
        ISO (``2019-05-04``, ``2019-05``, ``2019``), UK (``4 May 2019``,
        ``04/05/2019``, ``May 2019``), a season or part of a year
        (``spring 2024``, ``late 2020``), ``about 1985``, ``before 1990``,
        ``after May 2001``, ``2010 to 2012`` or ``between 2010 and 2012``.

    Attributes
    ----------
    earliest, latest : datetime.date or None
        The first and the last day that the words may mean.

    Examples
    --------
    >>> When("spring 2024").earliest, When("about 1985").latest
    (datetime.date(2024, 3, 1), datetime.date(1986, 12, 31))
    >>> When("4 May 2019").exact, str(When("2019-05-04"))
    (True, '4 May 2019')
    """

    text: str = ""
    earliest: date | None = field(init=False, compare=False, repr=False, default=None)
    latest: date | None = field(init=False, compare=False, repr=False, default=None)

    def __post_init__(self) -> None:
        earliest, latest = _parse(self.text.strip())
        object.__setattr__(self, "earliest", earliest)
        object.__setattr__(self, "latest", latest)

    def __bool__(self) -> bool:
        return bool(self.text.strip())

    def __str__(self) -> str:
        """Give the words, an ISO day or month written out the UK way."""
        words = self.text.strip()
        if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", words) and self.earliest:
            day = f"{self.earliest.day} " if len(words) == 10 else ""
            return f"{day}{calendar.month_name[self.earliest.month]} {self.earliest.year}"
        return words

    @property
    def exact(self) -> bool:
        """Whether one single day is meant."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def year(self) -> int | None:
        """The year, where only one year can be meant."""
        if self.earliest and self.latest and self.earliest.year == self.latest.year:
            return self.earliest.year
        return None

    @property
    def short(self) -> str:
        """The words cut to a year where that says it: ``"2019"``, ``"c. 1985"``."""
        if self.year is not None:
            return str(self.year)
        about = _ABOUT.sub("", self.text.strip())
        return f"c. {about}" if about != self.text.strip() else str(self)

    @property
    def middle(self) -> date | None:
        """The day half-way through what may be meant; orders people by age."""
        if self.earliest and self.latest:
            return self.earliest + (self.latest - self.earliest) / 2
        return self.earliest or self.latest

    def surely_after(self, other: When) -> bool:
        """Whether every day that this may mean is later than all of `other`'s."""
        return bool(self.earliest and other.latest and self.earliest > other.latest)


def years_between(birth: When, day: When) -> str:
    """Give a person's age on a day in whole years.

    Parameters
    ----------
    birth, day : When
        The birth and the day asked about.

    Returns
    -------
    str
        ``"6"`` where it is certain; ``"c. 40"`` where the dates are rough;
        ``""`` where nothing can be said or the birth is later than the day.

    Examples
    --------
    >>> years_between(When("2018-03-02"), When("2024-05-04"))
    '6'
    >>> years_between(When("about 1985"), When("2024-05-04"))
    'c. 39'
    """
    if not (birth.middle and day.middle) or birth.surely_after(day):
        return ""
    first, last = birth.earliest or birth.middle, birth.latest or birth.middle
    until, since = day.latest or day.middle, day.earliest or day.middle
    oldest, youngest = _whole_years(first, until), _whole_years(last, since)
    if oldest == youngest:
        return str(max(oldest, 0))
    return f"c. {max(day.middle.year - birth.middle.year, 0)}"


def _whole_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


@lru_cache(maxsize=4096)
def _parse(words: str) -> _Range:
    text = re.sub(r"\s+", " ", words.lower().replace(",", " ").strip(". "))
    if _ABOUT.match(text):
        earliest, latest = _plain(_ABOUT.sub("", text))
        if earliest and latest and (latest - earliest).days > 300:
            return date(max(earliest.year - 1, 1), 1, 1), date(min(latest.year + 1, 9999), 12, 31)
        return earliest, latest
    if match := re.fullmatch(r"before (.+)", text):
        earliest, _ = _plain(match[1])
        return None, earliest - timedelta(days=1) if earliest and earliest > date.min else None
    if match := re.fullmatch(r"(?:after|since) (.+)", text):
        _, latest = _plain(match[1])
        return (latest + timedelta(days=1) if latest and latest < date.max else None), None
    if match := re.fullmatch(r"(?:between |from )?(.+?) (?:and|to|or|until) (.+)", text):
        first, last = _plain(match[1]), _plain(match[2])
        if first[0] and last[1] and first[0] <= last[1]:
            return first[0], last[1]
        return None, None
    return _plain(text)


def _plain(text: str) -> _Range:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if match := re.fullmatch(r"(?:[a-z]+day )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\d{4})", text):
        month = _MONTHS.get(match[2])
        return _day(int(match[3]), month, int(match[1])) if month else (None, None)
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})", text):
        return _months(int(match[1]), int(match[2]), int(match[2]))
    if match := re.fullmatch(r"([a-z]+)[ -]?(\d{4})", text):
        name, year = match[1], int(match[2])
        if name in _MONTHS:
            return _months(year, _MONTHS[name], _MONTHS[name])
        if name in _SPANS:
            return _months(year, *_SPANS[name])
        if name == "winter" and 1 <= year < 9999:
            last = 29 if calendar.isleap(year + 1) else 28
            return date(year, 12, 1), date(year + 1, 2, last)
        return None, None
    if re.fullmatch(r"\d{4}", text):
        return _months(int(text), 1, 12)
    if match := re.fullmatch(r"(\d{3}0)s", text):
        return _months(int(match[1]), 1, 1)[0], _months(int(match[1]) + 9, 12, 12)[1]
    return None, None


def _day(year: int, month: int, day: int) -> _Range:
    try:
        found = date(year, month, day)
    except ValueError:
        return None, None
    return found, found


def _months(year: int, first: int, last: int) -> _Range:
    try:
        return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
    except ValueError:
        return None, None
