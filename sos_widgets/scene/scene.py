"""A picture before anybody has drawn it."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.geometry import Point
from sos_widgets.scene.marks import Mark
from sos_widgets.scene.sheet import Sheet

__all__ = ["Key", "Scene"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One line of a legend: the fact, its words, and a sample of its mark."""

    fact: str
    words: str
    sample: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a picture shows and says.

    Parameters
    ----------
    title, description : str
        Never empty: what it is, and what it shows, in sentences.
    marks : tuple of Mark
        In the order of drawing; the legend's are among them.
    size : (width, height)
        In pixels, from (0, 0).
    legend : tuple of Key
        The marks that are really used.
    equivalents : tuple of Sheet
        The same in words and tables.
    """

    title: str
    description: str
    marks: tuple[Mark, ...]
    size: Point
    legend: tuple[Key, ...] = ()
    equivalents: tuple[Sheet, ...] = ()

    def __post_init__(self) -> None:
        if not (self.title.strip() and self.description.strip()):
            raise ValueError("A picture needs a title and a description.")
