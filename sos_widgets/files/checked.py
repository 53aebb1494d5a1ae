"""A document held against its shape: every fault, and what is sound of it.

Where something is wrong, that part is taken out and the rest is read again,
so that one mistake does not hide the next.
"""

from __future__ import annotations

import copy
import re
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError

from sos_widgets.errors import nearest
from sos_widgets.files.document import Document, Fault, Path_
from sos_widgets.files.shapes import ID

__all__ = ["Checked", "checked"]

ROUNDS = 6


@dataclass(slots=True)
class Checked:
    """What is sound of a document.

    Parameters
    ----------
    data : dict or None
        Values of the right types; None where nothing could be saved.
    faults : list of Fault
        What was wrong, by the paths of the document.
    removed : dict
        Which places of a list, by its path in the document, were taken out.
    meant : set
        Paths of fields that a misspelt field was probably meant to be.
    """

    data: dict[str, Any] | None
    faults: list[Fault]
    removed: dict[Path_, set[int]] = field(default_factory=dict)
    meant: set[Path_] = field(default_factory=set)

    def further(self, faults: Iterable[Fault]) -> list[Fault]:
        """Faults found in `data`, by the paths of the document, without what was said already."""
        said = self.meant | {each.path for each in self.faults}
        found = [each._replace(path=self.original(each.path)) for each in faults]
        return [each for each in found if each.path not in said]

    def original(self, path: Path_) -> Path_:
        """Where a path of `data` stands in the document."""
        found: Path_ = ()
        for step in path:
            if isinstance(step, int):
                for gone in sorted(self.removed.get(found, ())):
                    step += gone <= step
            found = (*found, step)
        return found

    @property
    def incomplete(self) -> set[str]:
        """The names of lists from which something was taken out: ids may be missing there."""
        return {str(path[-1]) for path in self.removed if path}


def checked(document: Document, shape: type[BaseModel], stand_in: Mapping[str, Any]) -> Checked:
    """Hold a document against a shape.

    Parameters
    ----------
    stand_in : mapping
        Sound values for fields at the top that are needed to look further.
    """
    result = Checked(None, [])
    plain = copy.deepcopy(document.plain)
    for round_ in range(ROUNDS):
        try:
            model = shape.model_validate(plain)
        except ValidationError as reason:
            errors = [dict(each) for each in reason.errors(include_url=False)]
            if round_ == 0:
                result.faults = list(_faults(errors, shape, result.meant))
            _take_out(plain, errors, result, stand_in)
        else:
            result.data = model.model_dump(mode="json", exclude_unset=True)
            return result
    return result


def _faults(
    errors: Sequence[dict[str, Any]], shape: type[BaseModel], meant: set[Path_]
) -> Iterator[Fault]:
    for each in errors:
        if each["type"] == "extra_forbidden":
            *place, name = each["loc"]
            valid = _fields_at(shape, place)
            hint = nearest(str(name), valid)
            meant.add((*place, *re.findall(r"'([^']+)'", hint)))
            hint = hint or f"Possible here: {', '.join(valid)}."
            yield Fault(each["loc"], f"There is no field {_cut(name)!r} here.", hint)
    for each in errors:
        # A misspelt field is one mistake, not also a missing one.
        if each["type"] == "missing" and each["loc"] not in meant:
            *place, name = each["loc"]
            yield Fault(tuple(place), f"The field {name!r} is missing.", _WHY.get(str(name), ""))
        elif each["type"] not in ("missing", "extra_forbidden"):
            yield Fault(each["loc"], *_sentence(each))


_WHY = {"fictional": "Only invented families are practised on: “fictional: true”."}
_NEEDED = {
    "string_type": "Words are needed here",
    "list_type": "A list is needed here, a hyphen before each entry",
    "model_type": "Fields and their values are needed here",
    "model_attributes_type": "Fields and their values are needed here",
    "dict_type": "Fields and their values are needed here",
    "int_parsing": "A whole number is needed here",
    "int_type": "A whole number is needed here",
    "int_from_float": "A whole number is needed here",
    "float_parsing": "A number is needed here",
    "bool_parsing": "“true” or “false” is needed here",
    "bool_type": "“true” or “false” is needed here",
}


def _sentence(error: Mapping[str, Any]) -> tuple[str, str]:
    kind, found = error["type"], _shown(error["input"])
    limits = error.get("ctx", {})
    if error["loc"] == ("fictional",):
        return "“fictional” must be true.", "Only invented families are practised on."
    if error["loc"] == ("format",) and kind == "less_than_equal":
        return f"This was made by a newer version of the workbench (format {found}).", ""
    if kind in _NEEDED:
        return f"{_NEEDED[kind]}, not {found}.", ""
    if kind == "enum":
        valid = re.findall(r"'([^']*)'", limits["expected"])
        return f"{found} is not one of {', '.join(valid)}.", nearest(str(error["input"]), valid)
    if kind == "less_than_equal":
        return f"{found} is too much; {limits['le']} is the most.", ""
    if kind == "greater_than_equal":
        return f"{found} is too little; {limits['ge']} is the least.", ""
    if kind == "too_short":
        return "At least one entry is needed here.", ""
    if kind == "string_pattern_mismatch" and limits.get("pattern") == ID:
        return f"{found} cannot be an id.", "Use small letters, digits and hyphens: “grandma-rose”."
    return f"This cannot stand here: {found}.", ""


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "fields and their values"
    return "nothing" if value in (None, "") else repr(_cut(str(value)))


def _cut(words: Any) -> str:
    first = str(words).split("\n")[0]
    return first if first == words and len(first) <= 40 else first[:40] + "…"


def _fields_at(shape: type[BaseModel], place: Iterable[str | int]) -> list[str]:
    """The names of the fields that may stand at a path."""
    for step in place:
        if isinstance(step, str):
            found = _model_in(shape.model_fields[step].annotation)
            if found is None:
                return []
            shape = found
    return list(shape.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for each in typing.get_args(annotation):
        if found := _model_in(each):
            return found
    return None


def _take_out(
    plain: Any, errors: list[dict[str, Any]], result: Checked, stand_in: Mapping[str, Any]
) -> None:
    """Take what is wrong out of the data, and remember which places of lists went."""
    gone: dict[Path_, set[int]] = {}
    for each in errors:
        path = tuple(each["loc"])
        if each["type"] == "missing" and len(path) > 1:
            path = path[:-1]
        if len(path) == 1 and path[0] in stand_in:
            plain[path[0]] = copy.deepcopy(stand_in[path[0]])
            continue
        holder, path = _holder(plain, path)
        if isinstance(holder, dict) and path[-1] not in holder and len(path) > 1:
            # A field of a short form, which is not written: the short form goes.
            holder, path = _holder(plain, path[:-1])
        if isinstance(holder, list):
            gone.setdefault(path[:-1], set()).add(int(path[-1]))
        elif isinstance(holder, dict):
            holder.pop(path[-1], None)
    # The deepest first: what stands further up must not have moved yet.
    for path, places in sorted(gone.items(), key=lambda each: -len(each[0])):
        holder, _ = _holder(plain, (*path, 0))
        original = result.original(path)
        before = {result.original((*path, place))[-1] for place in places}
        result.removed.setdefault(original, set()).update(int(each) for each in before)
        holder[:] = [each for n, each in enumerate(holder) if n not in places]


def _holder(plain: Any, path: Path_) -> tuple[Any, Path_]:
    """What holds the part at a path; a short form is taken out as a whole."""
    for n, step in enumerate(path[:-1]):
        try:
            inner = plain[step]
        except (KeyError, IndexError, TypeError):
            return plain, path[: n + 1]
        if not isinstance(inner, list | dict):
            return plain, path[: n + 1]
        plain = inner
    return plain, path
