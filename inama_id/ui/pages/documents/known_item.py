"""What is known of an item before anything is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inama_id.domain.profile import ProfileSheet


@dataclass(frozen=True, slots=True)
class KnownItem:
    """The taxa a kind of item may come from, as id and name, or what else it is made of."""

    title: str = ""
    taxa: Sequence[tuple[str, str]] = ()
    unlisted: str = ""


def known_item(sheet: ProfileSheet | None) -> KnownItem:
    """Return what a kind of item tells; nothing for none."""
    if sheet is None:
        return KnownItem()
    taxa = tuple((str(line.id), line.name) for line in sheet.taxa)
    return KnownItem(sheet.profile.title, taxa, sheet.profile.unlisted)
