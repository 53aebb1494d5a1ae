"""The practice file: one SQLite file per record, every edit committed before it shows as saved."""

from __future__ import annotations

from sos_widgets.store.answers import Answer, Version
from sos_widgets.store.folders import (
    SUFFIX,
    PracticeFile,
    new_path,
    practice_files,
    synced_folder_warning,
)
from sos_widgets.store.practice import Practice, create, open_practice
from sos_widgets.store.shelf import (
    PUT_AWAY,
    bring_back,
    bring_in,
    contents,
    copied,
    copy_of,
    delete,
    duplicate,
    put_away,
    rename,
    retitle,
    save_copy,
)
from sos_widgets.store.since import Since, meeting_now
from sos_widgets.store.times import EcomapTimes

__all__ = [
    "PUT_AWAY",
    "SUFFIX",
    "Answer",
    "EcomapTimes",
    "Practice",
    "PracticeFile",
    "Since",
    "Version",
    "bring_back",
    "bring_in",
    "contents",
    "copied",
    "copy_of",
    "create",
    "delete",
    "duplicate",
    "meeting_now",
    "new_path",
    "open_practice",
    "practice_files",
    "put_away",
    "rename",
    "retitle",
    "save_copy",
    "synced_folder_warning",
]
