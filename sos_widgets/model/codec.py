"""Model <-> plain data (dicts, lists, strings, numbers), by the model's own types."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from sos_widgets.errors import Refusal, nearest
from sos_widgets.model.dates import When

__all__ = ["from_plain", "plain_value", "to_plain", "typed_value"]

_T = TypeVar("_T")


def to_plain(item: Any) -> dict[str, Any]:
    """Write a part of the model as plain data, leaving out what stands at its default.

    Examples
    --------
    >>> from sos_widgets.model.family import Person
    >>> to_plain(Person(id="mia", name="Mia", focal=True))
    {'id': 'mia', 'name': 'Mia', 'focal': True}
    """
    plain: dict[str, Any] = {}
    for spec in _fields(type(item)):
        value = getattr(item, spec.name)
        if not spec.required and value == spec.default:
            continue
        plain[spec.name] = plain_value(value)
    return plain


def plain_value(value: Any) -> Any:
    """Write one field's value as plain data."""
    if isinstance(value, When):
        return value.text
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [plain_value(each) for each in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        writer = _WRITERS.get(type(value).__module__)
        return writer(value) if writer else to_plain(value)
    return value


def from_plain(kind: type[_T], plain: Any, where: str = "") -> _T:
    """Read a part of the model from plain data.

    Parameters
    ----------
    kind : type
        A dataclass of the model.
    plain : mapping
        Field names to plain values.
    where : str
        The place, for the sentence that says what is wrong.

    Raises
    ------
    Refusal
        On an unknown or missing field, or a value that the field cannot hold.
    """
    where = where or kind.__name__.lower()
    if not isinstance(plain, Mapping):
        raise Refusal(f"{where}: fields and their values are needed here, not {_shown(plain)}.")
    specs = {spec.name: spec for spec in _fields(kind)}
    for name in plain:
        if name not in specs:
            hint = nearest(str(name), specs)
            raise Refusal(f"{where}: there is no field {name!r}. {hint}".strip())
    for spec in specs.values():
        if spec.required and spec.name not in plain:
            raise Refusal(f"{where}: the field {spec.name!r} is missing.")
    values = {
        name: _read(specs[name].type, value, f"{where}, {name}") for name, value in plain.items()
    }
    return kind(**values)


def typed_value(kind: type, name: str, value: Any) -> Any:
    """Read one field's plain value as the field's own type.

    Raises
    ------
    Refusal
        When there is no such field, or it cannot hold the value.
    """
    specs = {spec.name: spec for spec in _fields(kind)}
    where = kind.__name__.lower()
    if name not in specs:
        raise Refusal(f"{where}: there is no field {name!r}. {nearest(name, specs)}".strip())
    return _read(specs[name].type, value, f"{where}, {name}")


@dataclasses.dataclass(frozen=True, slots=True)
class _Spec:
    name: str
    type: Any
    required: bool
    default: Any


def _fields(kind: Any) -> tuple[_Spec, ...]:
    if kind not in _SPECS:
        _SPECS[kind] = _specs(kind)
    return _SPECS[kind]


def _specs(kind: Any) -> tuple[_Spec, ...]:
    hints = typing.get_type_hints(kind)
    specs = []
    for each in dataclasses.fields(kind):
        if not each.init:
            continue
        default = each.default
        if each.default_factory is not dataclasses.MISSING:
            default = each.default_factory()
        required = default is dataclasses.MISSING
        specs.append(_Spec(each.name, hints[each.name], required, default))
    return tuple(specs)


def _read(kind: Any, value: Any, where: str) -> Any:
    if typing.get_origin(kind) is tuple:
        if not isinstance(value, list | tuple):
            raise Refusal(f"{where}: a list is needed here, not {_shown(value)}.")
        each = typing.get_args(kind)[0]
        return tuple(_read(each, one, f"{where} {n}") for n, one in enumerate(value, 1))
    if isinstance(kind, types.UnionType):
        if value is None:
            return None
        members = [each for each in typing.get_args(kind) if each is not type(None)]
        kind = members[0] if len(members) == 1 else kind
    if kind in _READERS:
        return _READERS[kind](value, where)
    if kind is When:
        if isinstance(value, When):
            return value
        return When(_scalar(str, value, where))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        valid = [member.value for member in kind]
        if value not in valid:
            hint = nearest(str(value), valid)
            raise Refusal(
                f"{where}: {_shown(value)} is not one of {', '.join(valid)}. {hint}".strip()
            )
        return kind(value)
    if dataclasses.is_dataclass(kind):
        if isinstance(value, typing.cast(type, kind)):
            return value
        return from_plain(typing.cast(type, kind), value, where)
    return _scalar(kind, value, where)


_NAMES = {str: "words", int: "a whole number", float: "a number", bool: "true or false"}


def _scalar(kind: Any, value: Any, where: str) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise Refusal(f"{where}: {_NAMES.get(kind, kind)} is needed here, not {_shown(value)}.")
    if kind is str and not value.isascii():
        return value.encode("utf-8", "replace").decode("utf-8")
    return value


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else value[:40] + "…")
    return {dict: "a set of fields", list: "a list", type(None): "nothing"}.get(
        type(value), repr(value)
    )


_SPECS: dict[Any, tuple[_Spec, ...]] = {}

# Types that are written in a way of their own register here (edits do).
_READERS: dict[Any, Any] = {}
_WRITERS: dict[str, Any] = {}


def register(kind: Any, module: str, *, reader: Any, writer: Any) -> None:
    """Let a family of types write and read itself in a way of its own."""
    _READERS[kind] = reader
    _WRITERS[module] = writer
