"""Words made safe for XML and HTML, and shown as typed."""

from __future__ import annotations

import re
from html import escape

__all__ = ["attribute", "words"]

# Not allowed in XML at all, not even escaped; and control characters that show nothing.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def words(typed: str) -> str:
    """Words for between tags.

    Examples
    --------
    >>> words("<b>Tom & Jo</b>")
    '&lt;b&gt;Tom &amp; Jo&lt;/b&gt;'
    """
    return escape(_FORBIDDEN.sub("\ufffd", typed), quote=False)


def attribute(typed: str) -> str:
    """Words for between the double quotes of an attribute."""
    return escape(_FORBIDDEN.sub("\ufffd", typed), quote=True)
