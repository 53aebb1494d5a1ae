"""What a GEDCOM file says that does not come along, told by line and in plain sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from sos_widgets.errors import Problem, UnreadableFileError

__all__ = ["Report", "listed", "refused", "short"]

MOST_SENTENCES = 100
MOST_LINES = 4
MOST_LETTERS = 40
MOST_OF_SENTENCE = 300


@dataclass(slots=True, repr=False)
class Report:
    """Collects what is told of a file; what is the same of several lines is told once.

    Parameters
    ----------
    name : str
        The file's name, for sentences.
    """

    name: str
    _told: dict[tuple[str, str, str], list[tuple[int, str]]] = field(default_factory=dict)

    def tell(self, line: int, tag: str, what: str, hint: str = "", *, said: str = "") -> None:
        """Note something about a line.

        Parameters
        ----------
        line : int
            Counted from 1; 0 is the file as a whole.
        tag : str
            GEDCOM's own word for what stands there; may be empty.
        what, hint : str
            What became of it, and what to do about that.
        said : str
            What the line says; it is cut.
        """
        self._told.setdefault((tag, what, hint), []).append((line, short(said)))

    def problems(self) -> tuple[Problem, ...]:
        """Everything that was told, in the order of the lines."""
        told = sorted(self._told.items(), key=lambda each: each[1][0][0])
        found = [self._problem(*key, places) for key, places in told[:MOST_SENTENCES]]
        if more := sum(len(places) for _, places in told[MOST_SENTENCES:]):
            line = told[MOST_SENTENCES][1][0][0]
            where = f"{self.name}, from line {line} on"
            found.append(Problem(where=where, what=f"There is more like this: {more} times."))
        return tuple(found)

    def _problem(self, tag: str, what: str, hint: str, places: list[tuple[int, str]]) -> Problem:
        lines = list(dict.fromkeys(line for line, _ in places if line))
        said = list(dict.fromkeys(f"“{words}”" for _, words in places if words))
        where = self.name
        if lines:
            where += f", line{'s' * (len(lines) > 1)} {listed([str(line) for line in lines])}"
        if tag:
            where += f", {tag}"
        if said:
            what = f"{what.removesuffix('.')}: {listed(said)}."
        return Problem(where=where, what=short(what, MOST_OF_SENTENCE), hint=hint)


def refused(where: str, what: str, hint: str = "") -> UnreadableFileError:
    """The error that says why a file is not read at all."""
    return UnreadableFileError([Problem(where=where, what=what, hint=hint)])


def short(words: str, most: int = MOST_LETTERS) -> str:
    """The beginning of some words, on one line."""
    words = " ".join(words[: most * 8].split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def listed(words: list[str], most: int = MOST_LINES) -> str:
    """Words one after the other; of many the first, and how many more there are."""
    shown, more = words[:most], len(words) - most
    if more > 0:
        return f"{', '.join(shown)} and {more} more"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
