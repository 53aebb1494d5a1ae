"""Label packs: the same seven categories in the words of each kind of service.

References
----------
The four questions stay; the names of the categories change from early help
to leaving care (adaptations of the approach for the continuum of service).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import Category, Column, GridKind, ScaleKind
from sos_widgets.words.tables import over, table

__all__ = ["LabelPack", "PackTitle", "label_packs", "labels", "labels_or_default"]

# The default first; a trainer reads them in the order of the services.
PACKS = ("harm", "worry", "early_help", "care")


@dataclass(frozen=True, slots=True)
class PackTitle:
    """A label pack's name on the wire and its title for people."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class LabelPack:
    """The words for columns, categories, tools and the scale.

    Parameters
    ----------
    name : str
        ``"harm"``, ``"worry"``, ``"early_help"`` or ``"care"``.
    title : str
        What a trainer chooses it by.
    """

    name: str
    title: str
    _words: Mapping[str, Any]

    def column(self, column: Column) -> str:
        """The short heading of a column: "Worries"."""
        return str(self._words["columns"][column.value]["heading"])

    def question(self, column: Column) -> str:
        """The question that a column asks: "What are we worried about?"."""
        return str(self._words["columns"][column.value]["question"])

    def category(self, category: Category) -> str:
        """The heading of a category's box: "Danger statements"."""
        return str(self._category(category)["heading"])

    def one(self, category: Category) -> str:
        """One of a category, in the middle of a sentence: "danger statement"."""
        return str(self._category(category)["one"])

    def help(self, category: Category) -> str:
        """What belongs there, in one sentence."""
        return str(self._category(category)["help"])

    def test(self, category: Category) -> str:
        """The question that tells this category from its neighbours."""
        return str(self._category(category)["test"])

    def empty(self, category: Category) -> str:
        """What an empty box says."""
        return str(self._category(category)["empty"])

    def prompts(self, category: Category) -> tuple[str, ...]:
        """Question cards; as many for what works well as for worries."""
        return tuple(self._category(category)["prompts"])

    def tool(self, name: str) -> str:
        """A tool's title: mapping, scaling, matrix, genogram, ecomap, story or meetings.

        Raises
        ------
        NotFoundError
            When there is no such tool.
        """
        tools = self._words["tools"]
        if name not in tools:
            raise NotFoundError(f"There is no tool {name!r}. {nearest(name, tools)}".strip())
        return str(tools[name])

    def grid(self, kind: GridKind) -> str:
        """The name of the template that a new grid of this kind begins with."""
        return str(self._words["grids"][kind.value])

    @property
    def scale_question(self) -> str:
        """The fourth question."""
        return str(self._words["scale"]["question"])

    @property
    def zero(self) -> str:
        """The usual words for 0."""
        return str(self._words["scale"]["zero"])

    @property
    def ten(self) -> str:
        """The usual words for 10."""
        return str(self._words["scale"]["ten"])

    def scale_kinds(self) -> dict[str, dict[str, Any]]:
        """What a scale can ask about, by `ScaleKind`.

        Returns
        -------
        dict
            For each kind ``title``, ``about``, the usual ``question``, ``zero``
            and ``ten``, ``child_zero`` and ``child_ten`` as a child is asked,
            and ``others``: further words for the ends, each with what it is
            ``for``.
        """
        usual = self._words["scale"]
        return {
            kind.value: {**usual, **self._words["scale_kinds"][kind.value]} for kind in ScaleKind
        }

    def plain(self) -> dict[str, Any]:
        """All words as plain data, for a board."""
        return {
            "name": self.name,
            "title": self.title,
            "columns": {key: dict(value) for key, value in self._words["columns"].items()},
            "categories": {c.value: {**self._category(c), "column": c.column} for c in Category},
            "tools": dict(self._words["tools"]),
            "scale_kinds": self.scale_kinds(),
        }

    def _category(self, category: Category) -> Mapping[str, Any]:
        words: Mapping[str, Any] = self._words["categories"][category.value]
        return words


@cache
def labels(name: str = "harm") -> LabelPack:
    """Find a label pack.

    Raises
    ------
    NotFoundError
        When there is no such pack.

    Examples
    --------
    >>> labels("harm").category(Category.DANGER_STATEMENT)
    'Danger statements'
    >>> labels("early_help").category(Category.DANGER_STATEMENT)
    'Worry statements'
    """
    if name not in PACKS:
        hint = nearest(name, PACKS) or f"There are {', '.join(PACKS)}."
        raise NotFoundError(f"There is no label pack {name!r}. {hint}")
    words = _words(name)
    return LabelPack(name, words["title"], words)


def labels_or_default(name: str) -> LabelPack:
    """Find a label pack; where it is not on this computer, the default one serves."""
    return labels(name if name in PACKS else PACKS[0])


def label_packs() -> tuple[PackTitle, ...]:
    """The packs that can be chosen, the default first."""
    return tuple(PackTitle(name, str(table(f"labels/{name}")["title"])) for name in PACKS)


def _words(name: str) -> dict[str, Any]:
    own = table(f"labels/{name}")
    return own if name == PACKS[0] else over(_words(PACKS[0]), own)
