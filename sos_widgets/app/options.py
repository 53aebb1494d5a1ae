"""What somebody has asked for on the command line, and what cannot be had together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sos_widgets.errors import SosError

if TYPE_CHECKING:
    import typer

__all__ = ["given", "listed", "only", "refuse_idle"]


def given(context: typer.Context) -> dict[str, str]:
    """The options that somebody has typed, by parameter: how each is written."""
    return {
        each.name: each.opts[0]
        for each in context.command.params
        if each.name
        and each.param_type_name == "option"
        and getattr(context.get_parameter_source(each.name), "name", "") == "COMMANDLINE"
    }


def only(typed: dict[str, str], *allowed: str, of: str) -> None:
    """Refuse options that would be passed over without a word.

    Parameters
    ----------
    typed : dict of str to str
        As `given` finds them.
    allowed : str
        The parameters that say something about what is to be made.
    of : str
        What that is, with its article.

    Raises
    ------
    SosError
        Naming the others.
    """
    refuse_idle((option for name, option in typed.items() if name not in allowed), of)


def refuse_idle(options: Iterable[str], of: str) -> None:
    """Refuse options that say nothing about what is to be made; none are no trouble.

    Raises
    ------
    SosError
        Naming them.
    """
    names = ", ".join(options)
    if names:
        raise SosError(f"{names}: {of} has no such choice. Leave this out.")


def listed(words: str) -> tuple[str, ...]:
    """Take apart what is written with commas.

    Examples
    --------
    >>> listed("mapping, scaling,")
    ('mapping', 'scaling')
    """
    return tuple(word.strip() for word in words.split(",") if word.strip())
