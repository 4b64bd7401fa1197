"""What can go wrong and is not our bug.

InamaError                 the user can act on it; everything else is a fault of the program
├── ContentError           the content database cannot be used
│   ├── ContentMissing     there is none where it should be
│   ├── ContentDamaged     truncated, altered, or not a database
│   └── ContentOutdated    made for another version of the program
├── UnknownTaxon           no taxon has this id
├── UnknownProfile         no profile has this id
└── BadInput               a date, language or option that cannot be understood

Errors carry facts, never a sentence: ``ui.labels`` and ``cli`` put them into words.
"""

from __future__ import annotations

from pathlib import Path


class InamaError(Exception):
    """Base of everything the user can act on."""


class ContentError(InamaError):
    """The content database at ``path`` cannot be used."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class ContentMissing(ContentError):
    """There is no content database."""


class ContentDamaged(ContentError):
    """The content database is truncated, altered or not a database."""


class ContentOutdated(ContentError):
    """The content database was made for another version of the program."""

    def __init__(self, path: Path, found: str, wanted: str) -> None:
        super().__init__(path)
        self.found, self.wanted = found, wanted


class UnknownTaxon(InamaError):
    """No taxon has this id."""

    def __init__(self, taxon_id: str) -> None:
        super().__init__(taxon_id)
        self.taxon_id = taxon_id


class UnknownProfile(InamaError):
    """No profile has this id."""

    def __init__(self, profile_id: str) -> None:
        super().__init__(profile_id)
        self.profile_id = profile_id


class BadInput(InamaError):
    """An option's value cannot be understood; ``wanted`` says what would be."""

    def __init__(self, option: str, value: str, wanted: str) -> None:
        super().__init__(option, value, wanted)
        self.option, self.value, self.wanted = option, value, wanted
