"""What the content holds and how well it is supported, as lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from species_db.build.cascade import cascade, parents_first
from species_db.build.profile_records import ProfileRow
from species_db.build.records import Content, TaxonRow


def lines(content: Content) -> Iterator[str]:
    """Yield the statistics, a line each."""
    today = date.fromisoformat(content.edition["appendices_in_force_from"])
    covered = cascade(content.taxa, content.listings, content.exclusions)
    yield f"content {content.edition['version']}, Appendices in force from {today}"
    yield f"taxa {len(content.taxa)}: " + _counts(taxon.rank for taxon in content.taxa)
    yield f"names {len(content.names)}: " + _counts(name.kind for name in content.names)
    yield "names by language: " + _counts(name.language for name in content.names if name.language)
    yield f"entries {len(content.listings)}: " + _counts(entry.appendix for entry in content.listings)
    yield f"entries with a first day: {sum(e.effective_from is not None for e in content.listings)}"
    yield f"unconfirmed entries: {sum(not e.confirmed for e in content.listings)}"
    yield f"exclusions {len(content.exclusions)}; annotations {len(content.annotations)}"
    yield f"taxa with countries: {len(content.distributions)}"
    classes = _classes(content)
    yield "covered species held, by class: " + _counts(
        classes.get(taxon.id, "?")
        for taxon in content.taxa
        if taxon.rank == "species" and any(a.first <= today <= a.last for a in covered.get(taxon.id, ()))
    )
    yield from _profiles(content)
    yield from _support(content)


def _profiles(content: Content) -> Iterator[str]:
    """Yield how many profiles and cues each group has, and the share of cues whose reference was read."""
    read = {reference.id for reference in content.references if reference.read}
    yield f"item forms {len(content.forms)}; characters {len(content.characters)}: {_states(content)} states"
    for group, profiles in _by_group(content).items():
        cues = [cue for profile in profiles for cue in profile.cues]
        share = sum(cue.reference in read for cue in cues) / max(len(cues), 1)
        scores = sum(len(profile.scores) for profile in profiles) / max(len(profiles), 1)
        yield (
            f"profiles, {group}: {len(profiles)} with {len(cues)} cues, {share:.1%} of them with a reference that was "
            f"read; {scores:.1f} scored characters each"
        )


def _states(content: Content) -> int:
    return sum(len(character.states) for character in content.characters)


def _by_group(content: Content) -> dict[str, list[ProfileRow]]:
    found: dict[str, list[ProfileRow]] = {}
    for profile in sorted(content.profiles, key=lambda row: (row.group, row.id)):
        found.setdefault(profile.group, []).append(profile)
    return found | ({"all": content.profiles} if found else {})


def _support(content: Content) -> Iterator[str]:
    read = {reference.id for reference in content.references if reference.read}
    cited = {
        "taxa": [row.reference for row in content.taxa],
        "names": [row.reference for row in content.names],
        "entries": [row.reference for row in content.listings],
    }
    for kind, references in cited.items():
        share = sum(reference in read for reference in references) / max(len(references), 1)
        yield f"{kind} whose reference was read: {share:.1%}"
    citations = Counter(chain.from_iterable(cited.values()))
    for reference in sorted(content.references, key=lambda row: -citations[row.id]):
        yield f"  {citations[reference.id]:>7}  {reference.id}{'' if reference.read else '  (not read)'}"


def _counts(values: Iterable[str]) -> str:
    return ", ".join(f"{value} {count}" for value, count in Counter(values).most_common(12))


def _classes(content: Content) -> dict[str, str]:
    """Return the class each taxon belongs to."""
    found: dict[str, str] = {}
    for taxon in parents_first(content.taxa):
        name = _own_class(taxon) or found.get(taxon.parent)
        if name:
            found[taxon.id] = name
    return found


def _own_class(taxon: TaxonRow) -> str | None:
    return taxon.name if taxon.rank == "class" else None
