"""Old formats of records and case studies, brought up to the present one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sos_widgets.errors import NewerFormatError

__all__ = ["CASE_FORMAT", "RECORD_FORMAT", "TEMPLATE_FORMAT", "upgraded"]

RECORD_FORMAT = 1
CASE_FORMAT = 1
TEMPLATE_FORMAT = 1

# A step at key n turns plain data of format n into format n + 1.
Step = Callable[[dict[str, Any]], dict[str, Any]]
RECORD_STEPS: dict[int, Step] = {}


def upgraded(
    plain: dict[str, Any],
    found: int,
    *,
    present: int = RECORD_FORMAT,
    steps: dict[int, Step] | None = None,
) -> dict[str, Any]:
    """Bring plain data of an older format up to the present one.

    Raises
    ------
    NewerFormatError
        When the data was made by a newer version of the workbench.
    """
    steps = RECORD_STEPS if steps is None else steps
    if found > present:
        raise NewerFormatError(
            f"This was made by a newer version of the workbench (format {found}; this one knows "
            f"up to {present}). Nothing has been changed. Open it with the newer version."
        )
    for number in range(found, present):
        plain = steps[number](plain)
    return plain
