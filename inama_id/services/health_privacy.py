"""Takes out of a report what tells who wrote it: the help desk needs the fault, not the person."""

from __future__ import annotations

import re
from pathlib import PurePath

HOME, USER = "~", "USER"
"""What stands for the home folder and for the user's name."""


def anonymous(text: str, home: PurePath, user: str) -> str:
    """Return a text in which the home folder is called ``~`` and the user ``USER``, however they are spelt."""
    for folder in (str(home), home.as_posix()):
        if folder.strip("/\\"):  # not the root of the disk, as some services have it
            text = re.sub(rf"(?<!\w){re.escape(folder)}(?!\w)", HOME, text, flags=re.IGNORECASE)
    return re.sub(rf"(?<!\w){re.escape(user)}(?!\w)", USER, text, flags=re.IGNORECASE) if user else text
