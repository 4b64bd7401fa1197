"""The rules the content must keep: one rule a file, each a function from content to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from species_db.build.findings import Finding
from species_db.build.records import Content
from species_db.checks import (
    annotation_terms,
    code_content,
    countries,
    coverage_content,
    exclusions,
    homonyms,
    ids,
    key,
    listings,
    look_alikes,
    names,
    permit_content,
    profile_content,
    profile_links,
    ranks,
    references,
    rules,
    separation,
    text,
    tree,
)

Rule = Callable[[Content], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    ids.check,
    tree.check,
    ranks.check,
    references.check,
    text.check,
    names.check,
    homonyms.check,
    listings.check,
    exclusions.check,
    annotation_terms.check,
    countries.check,
    key.check,
    profile_links.check,
    profile_content.check,
    look_alikes.check,
    separation.check,
    rules.check,
    coverage_content.check,
    code_content.check,
    permit_content.check,
)


def check(content: Content) -> Iterator[Finding]:
    """Yield every finding of every rule."""
    for rule in RULES:
        yield from rule(content)
