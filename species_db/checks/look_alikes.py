"""Look-alikes name one another, or one of them says why not."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.records import Content

_RULE = "look-alikes"


def check(content: Content) -> Iterator[Finding]:
    """Check that every link has its counterpart or an excuse."""
    links = {row.id: {alike.profile for alike in row.look_alikes if alike.profile} for row in content.profiles}
    excused = {row.id: set(row.one_way) for row in content.profiles}
    for profile in content.profiles:
        for alike in profile.look_alikes:
            other = alike.profile
            if not other or other not in links or profile.id in links[other]:
                continue
            if profile.id not in excused[other] and other not in excused[profile.id]:
                yield error(alike.where, _RULE, f"{profile.id} names {other}, which does not name it")
