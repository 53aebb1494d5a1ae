"""Families as other programs keep them: GEDCOM 5.5.1 and 7 read, GEDCOM 7 written.

`letters` makes bytes into lines, `lines` makes lines into records, `people`,
`couples`, `children` and `dates` make records into the model's items, and
`reading` puts these together. `writing` goes the other way, after `living`
where living people are to be left out. What does not come along is told:
`report` and `left_out` on the way in, `not_carried` on the way out.
"""

from __future__ import annotations

from sos_widgets.files.gedcom.reading import family_from_gedcom, read_gedcom
from sos_widgets.files.gedcom.writing import family_to_gedcom

__all__ = ["family_from_gedcom", "family_to_gedcom", "read_gedcom"]
