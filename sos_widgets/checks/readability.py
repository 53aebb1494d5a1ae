"""How hard a text is to read: Flesch and Kincaid's grade, for texts that children read.

Used for a hint in words; the number itself is never shown to anybody.

References
----------
Kincaid, Fishburne, Rogers and Chissom, *Derivation of new readability formulas
... for Navy enlisted personnel*, Research Branch Report 8-75 (1975), on Flesch's
counts of sentences, words and syllables.
"""

from __future__ import annotations

import re

from sos_widgets.checks.language import sentences, words_of

__all__ = ["grade", "reading_grade", "syllables"]

# Words whose letters mislead.
_KNOWN = {
    word: count
    for count, words in {
        1: "eye gone hour once one quay queue done real tired",
        2: "being centre colleague colleagues create else's every evening evenings forehead metre metres "
        "mrs people poem rhythm someone sometimes somewhere theatre wednesday wednesdays",
        3: "anyone area beforehand different everyone everything idea ideas museum poetry "
        "violence violent",
        4: "anybody everybody february january society",
    }.items()
    for word in words.split()
}
_GROUP = re.compile(r"[aeiouy]+")
# Vowels side by side that are said apart.
_APART = re.compile(
    r"i[ao](?!n|us|ge|l\b)|(?<![ctsxgl])ian|(?<![ctsxg])iou|(?<=[cr])eat(?=ed|ion|iv)|(?<=d)ience"
    r"|(?<=er)ience|(?<![ctsxg])iet|iu|eo(?!u)|ua(?!r|ge)|[aeouy]ing|ier\b|iest\b|(?<=[ntmrl])ial"
    r"(?=ly\b|\b)(?<!tial)|reali|nxiety"
)
_INSIDE = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ful|less|ly|ment|ness|ty|thing|where|body|hold|guard|work|way|hand|mark"
    r"|teen|take)\w*$)"
)


def grade(words: int, sentences: int, syllables: int) -> float:
    """The grade of a text by its counts, as in American schools: 0.39 w/s + 11.8 y/w - 15.59.

    Parameters
    ----------
    words, sentences, syllables : int
        Of the whole text; words and sentences from 1 on.

    Returns
    -------
    float
        From about -3.4 up, without a bound.

    Examples
    --------
    >>> round(grade(words=13, sentences=1, syllables=24), 1)
    11.3
    """
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def reading_grade(text: str) -> float | None:
    """The grade of a text; None where there are no words.

    Examples
    --------
    >>> reading_grade("The cat sat on the mat.") < 0 < reading_grade("Arrangements were reviewed.")
    True
    """
    found = words_of(text)
    if not found:
        return None
    parts = [each for each in sentences(text) if words_of(each)]
    return grade(len(found), len(parts), sum(map(syllables, found)))


def syllables(word: str) -> int:
    """Count the syllables of an English word, by its letters; 1 or more.

    A number in figures counts as one, as Flesch has it.

    Examples
    --------
    >>> [syllables(word) for word in ("safe", "safety", "grandmother", "responsibility")]
    [1, 2, 3, 6]
    """
    return sum(_part(each) for each in re.split(r"[-.]", word.lower()) if each) or 1


def _part(word: str) -> int:
    word = word.replace("’", "'")
    more = 1 if re.search(r"[dstv]e?n't$", word) else 0  # was-n't, have-n't
    for whole in (word, re.sub(r"'(?:s|re|ve|ll|d|m)$|n't$", "", word)):
        if whole in _KNOWN:
            return _KNOWN[whole] + more
    word = whole.replace("'", "").replace("qu", "q")
    return more + max(1, len(_GROUP.findall(word)) + len(_APART.findall(word)) - _silent(word))


def _silent(word: str) -> int:
    """How many groups of vowels are not said: an e at the end, before -s and -d, or inside."""
    inside = len(_INSIDE.findall(word))
    if re.search(r"[^aeiouylrw]le[sd]?$", word):
        return inside  # lit-tle, han-dles
    if re.search(r"(?:[sxz]|[cs]h|[cg])es$|[td]ed$", word):
        return inside  # hous-es, watch-es, pag-es, want-ed
    ends = re.search(r"[^aeiouy]e[sd]?$", word) and len(_GROUP.findall(word)) > 1
    return inside + (1 if ends else 0)
