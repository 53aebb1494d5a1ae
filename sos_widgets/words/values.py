"""Plain words for the values that the model names by a code."""

from __future__ import annotations

from enum import StrEnum

from sos_widgets.words.tables import table

__all__ = ["term"]


def term(value: StrEnum) -> str:
    """Say a value of the model in plain words.

    Examples
    --------
    >>> from sos_widgets.model.family import LinkKind, Quality
    >>> term(LinkKind.SPECIAL_GUARDIAN), term(Quality.CLOSE_CONFLICT)
    ('special guardian', 'close, with conflict')
    """
    return str(table("terms")[type(value).__name__][value.value])
