"""A record as YAML, to share or to compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sos_widgets.files.checked import checked
from sos_widgets.files.document import Fault, Path_, read_document
from sos_widgets.files.references import Known, loop_faults, reference_faults, repeat_faults
from sos_widgets.files.shapes import record_shape
from sos_widgets.files.unfold import Placed
from sos_widgets.model.codec import from_plain, to_plain
from sos_widgets.model.parts import PARTS
from sos_widgets.model.record import Record
from sos_widgets.model.sense import nonsense
from sos_widgets.model.upgrades import RECORD_FORMAT

__all__ = ["record_from_yaml", "record_to_yaml"]

_SIGNS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def record_to_yaml(record: Record) -> str:
    """Write a record as YAML text, all of it.

    Examples
    --------
    >>> print(record_to_yaml(Record(id="r1", title="Our work")), end="")
    format: 1
    id: r1
    title: Our work
    """
    import yaml

    class Dumper(yaml.SafeDumper):
        """Keeps line breaks as lines, and escapes signs that YAML would take for breaks."""

        def represent_words(self, words: str) -> Any:
            style = '"' if _SIGNS.search(words) else "|" if "\n" in words else None
            return self.represent_scalar("tag:yaml.org,2002:str", words, style=style)

    Dumper.add_representer(str, Dumper.represent_words)
    plain = {"format": RECORD_FORMAT, **to_plain(record)}
    return yaml.dump(plain, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=100)


def record_from_yaml(text: str, name: str = "record") -> Record:
    """Read a record from YAML text.

    Parameters
    ----------
    name : str
        What to call the text in sentences: the file's name.

    Raises
    ------
    UnreadableFileError
        With every problem, each by its line.
    """
    document = read_document(text, name)
    found = checked(document, record_shape(), {"id": "r", "format": RECORD_FORMAT})
    faults = [*document.faults, *found.faults]
    if found.data is None:
        raise document.error(faults)
    placed = list(_placed(found.data))
    known = Known(unsure=found.incomplete)
    known.learn(placed)

    def line_of(path: Path_) -> int:
        return document.line(found.original(path))

    more = [
        *repeat_faults(placed, line_of),
        *reference_faults(placed, known),
        *loop_faults([each for each in placed if each.part == "parent_links"]),
    ]
    faults += found.further(more)
    if faults:
        raise document.error(faults)
    plain = {key: value for key, value in found.data.items() if key != "format"}
    record = from_plain(Record, plain)
    if senseless := [Fault((), sentence) for sentence in nonsense(record)]:
        raise document.error(senseless)
    return record


def _placed(data: Mapping[str, Any]) -> Iterator[Placed]:
    family = data.get("family") or {}
    for part, spec in PARTS.items():
        holder, path = (family, ("family", part)) if spec.holder == "family" else (data, (part,))
        for n, item in enumerate(holder.get(part, ())):
            yield Placed(part=part, item=item, path=(*path, n))
