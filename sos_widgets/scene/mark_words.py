"""What a mark of a notation looks like, in words, from its data."""

from __future__ import annotations

from sos_widgets.scene.notation import LineStyle, Notation, Stroke

__all__ = ["looks"]

_FORMS = {
    "square": "square",
    "circle": "circle",
    "dome": "dome: square below, round above",
    "diamond": "diamond",
    "rounded": "square with round corners",
    "triangle": "triangle",
    "dot": "filled dot",
    "cross": "two crossed strokes and no outline",
    "box": "rounded box with the word inside",
    "frame": "box with a dotted edge and the place's name inside",
    "own": "the person's own shape",
}
_OVER = {"cross": "a cross over the shape", "slash": "a slash over the shape"}
_GAPS = {"bars": "broken between two bars", "ring": "broken between two bars with a ring"}
_SLASHES = {1: "one slash over the line", 2: "two slashes over the line"}
_COUNTS = {1: "a line", 2: "two lines", 3: "three lines"}


def looks(group: str, fact: str, rules: Notation) -> str:
    """Say how a fact is drawn.

    Parameters
    ----------
    group, fact : str
        As in the notation's data.

    Examples
    --------
    >>> from sos_widgets.scene.notation import notation
    >>> looks("symbols", "stillborn", notation("uk"))
    "half-size: the person's own shape, a cross over the shape"
    >>> looks("bonds", "close_conflict", notation("uk"))
    'two lines with a zigzag'
    """
    if group == "symbols":
        return _symbol(fact, rules)
    if group == "events":
        return _event(fact, rules)
    if group == "household":
        dashed = "dashes and dots" if rules.words["household"]["dash"] else "unbroken"
        return f"closed outline, {dashed}, with its name"
    if group == "flow":
        return "arrowhead on the line"
    if group in ("system", "professional"):
        return "circle" if group == "system" else "circle with a second ring inside"
    if group == "health":
        return _health(fact, rules)
    if rules.of(group, fact, "meeting"):
        return "a line down from each of the two, and the child's line from where they meet"
    if "twins" in fact:
        parts = ["two legs from one point"]
        parts += ["a bar between them"] if rules.of("children", fact, "bar") else []
        parts += _quoted(rules.of("children", fact, "sign"), "between them")
        return ", ".join(parts)
    return _line(rules.line(group, fact))


def _symbol(fact: str, rules: Notation) -> str:
    spec = rules.words["symbols"][fact]
    form, size = spec.get("form", ""), spec.get("size", 1.0)
    parts = [_FORMS[form]] if form else []
    parts += ["a second outline inside"] if spec.get("double") else []
    parts += [_OVER[spec["over"]]] if spec.get("over") else []
    parts += ["brackets on both sides"] if spec.get("brackets") else []
    parts += _quoted(spec.get("pointer"), "with an arrow, below on the left")
    parts += _quoted(spec.get("sign"), "inside")
    parts += _quoted(spec.get("word"), "below")
    parts += ["the word below"] if spec.get("word_below") else []
    small = "half-size: " if size == 0.5 else "small: " if size < 1 else ""
    return small + ", ".join(parts)


def _health(fact: str, rules: Notation) -> str:
    """Which quarters are shaded, and how."""
    quarters = rules.of("health", fact, "quarters")
    names = {name.replace("_", " "): how for name, how in quarters.items()}
    return ", ".join(f"{name} quarter {how}" for name, how in names.items())


def _event(fact: str, rules: Notation) -> str:
    parts = []
    if slashes := rules.of("events", fact, "slashes", 0):
        parts.append(_SLASHES[slashes])
    if rules.of("events", fact, "crosses"):
        parts.append("the slashes crossed out")
    return ", ".join([*parts, *_quoted(rules.of("events", fact, "word"), "and the year")])


def _line(style: LineStyle) -> str:
    plain = [stroke for stroke in style.strokes if not stroke.wave]
    waves = [_wave(stroke) for stroke in style.strokes if stroke.wave]
    said = _strokes(plain) if plain else ""
    said = " with ".join(filter(None, [said, *waves]))
    parts = [said, _GAPS.get(style.gap, "")]
    if style.arrow:
        parts.append("an open arrowhead" if style.head == "open" else "a filled arrowhead")
    return ", ".join(filter(None, [*parts, *_quoted(style.word, "beside it")]))


def _strokes(strokes: list[Stroke]) -> str:
    dashed = [stroke for stroke in strokes if stroke.dash]
    if len(strokes) == 1:
        (stroke,) = strokes
        if not stroke.dash:
            return "a thick line" if stroke.width > 3 else "a line"
        if stroke.cap == "round" or stroke.dash[0] < 2:
            return "a dotted line"
        if stroke.dash[0] >= 8:
            return "a line of long dashes"
        return "a line of sparse dashes" if stroke.dash[0] < 4 else "a dashed line"
    if dashed:
        return "an unbroken and a dashed line side by side"
    return _COUNTS[len(strokes)]


def _wave(stroke: Stroke) -> str:
    if stroke.smooth:
        return "a wavy line"
    return "a broken zigzag" if stroke.dash else "a zigzag"


def _quoted(word: object, where: str) -> list[str]:
    return [f"“{word}” {where}"] if word else []
