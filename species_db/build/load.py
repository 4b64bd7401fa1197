"""Reads the content folder into records. Malformed files become findings, never exceptions."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from species_db.build import load_profiles as profiles
from species_db.build import records as r
from species_db.build.findings import Finding, error
from species_db.build.yaml_source import parsed, top_level

_RULE = "format"
COLUMNS = {
    "taxa": "id,name,author_year,rank,parent,reference,note",
    "names": "taxon,name,kind,language,reference",
    "distribution": "taxon,countries,reference",
    "listings": "id,taxon,appendix,population,population_only,population_except,party,parent_entries,annotations,"
    "condition,schedule_name,schedule_family,effective_from,effective_to,confirmed,reference,note",
    "exclusions": "listing,taxon,reason,reference",
    "priority": "taxon,weight,reference",
    "countries": "iso2,name_en,name_fr,name_es,name_pt,name_zh,region,party_since,reference",
}


_Reader = Callable[[Path, Path, r.Content], None]
_IDENTIFICATION: tuple[tuple[str, _Reader], ...] = (
    ("vocabulary/form-groups.yaml", profiles.read_form_groups),
    ("vocabulary/item-forms.yaml", profiles.read_forms),
    ("vocabulary/tools.yaml", profiles.read_tools),
    ("vocabulary/ingredients.yaml", profiles.read_ingredients),
    ("vocabulary/characters/*.yaml", profiles.read_characters),
    ("locales/*/characters/*.yaml", profiles.read_translations),
    ("profiles/*.yaml", profiles.read_profile),
    ("documents/*.yaml", profiles.read_rules),
    ("vocabulary/coins.yaml", profiles.read_rules),
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The content and what was wrong with its form."""

    content: r.Content
    findings: list[Finding]


def load(root: Path) -> Loaded:
    """Read every content file below ``root`` in name order."""
    content = r.Content()
    findings: list[Finding] = []
    tables: list[tuple[str, str, Callable[[r.Where, dict[str, str]], None]]] = [
        ("countries", "vocabulary/countries.csv", lambda w, d: content.countries.append(_country(w, d))),
        ("priority", "taxa/priority.csv", lambda w, d: content.priorities.append(_priority(w, d))),
        ("taxa", "taxa/*.csv", lambda w, d: content.taxa.append(r.TaxonRow(w, **d))),
        ("names", "names/*.csv", lambda w, d: content.names.append(r.NameRow(w, **d))),
        ("distribution", "distribution/*.csv", lambda w, d: content.distributions.append(_distribution(w, d))),
        ("exclusions", "listings/exclusions*.csv", lambda w, d: content.exclusions.append(r.ExclusionRow(w, **d))),
        ("listings", "listings/*.csv", lambda w, d: content.listings.append(_listing(w, d))),
    ]
    for table, pattern, add in tables:
        for path in sorted(root.glob(pattern)):
            if _belongs_elsewhere(table, path):
                continue
            findings += _or_broken(root, path, partial(_read_csv, root, path, COLUMNS[table], add))
    findings += _read_yaml_files(root, content)
    return Loaded(content, findings)


def _belongs_elsewhere(table: str, path: Path) -> bool:
    return (table == "taxa" and path.name == "priority.csv") or (
        table == "listings" and path.name.startswith("exclusions")
    )


def _read_csv(
    root: Path, path: Path, columns: str, add: Callable[[r.Where, dict[str, str]], None]
) -> Iterator[Finding]:
    file = path.relative_to(root).as_posix()
    wanted = columns.split(",")
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        if next(reader, None) != wanted:
            yield error(r.Where(file, 1), _RULE, f"the header line must be {columns}")
            return
        for row in reader:
            where = r.Where(file, reader.line_num)
            if len(row) != len(wanted):
                yield error(where, _RULE, f"{len(row)} columns instead of {len(wanted)}")
                continue
            try:
                add(where, dict(zip(wanted, row, strict=True)))
            except ValueError as problem:
                yield error(where, _RULE, str(problem))


def _read_yaml_files(root: Path, content: r.Content) -> Iterator[Finding]:
    for path in sorted(root.glob("references/*.yaml")):
        yield from _read_yaml(root, path, lambda w, i, d: content.references.append(_reference(w, i, d)))
    for path in sorted(root.glob("vocabulary/parts.yaml")):
        yield from _read_yaml(root, path, lambda w, i, d: content.terms.append(_term(w, i, d)))
    for pattern, read in _IDENTIFICATION:
        for path in sorted(root.glob(pattern)):
            yield from _or_broken(root, path, partial(_read_whole, root, path, content, read))
    yield from _or_broken(root, root / "annotations.yaml", lambda: _read_annotations(root, content))
    yield from _or_broken(root, root / "edition.yaml", lambda: _read_edition(root, content))


def _read_whole(root: Path, path: Path, content: r.Content, read: _Reader) -> Iterator[Finding]:
    try:
        read(root, path, content)
    except (KeyError, ValueError, TypeError, AttributeError) as problem:
        what = f"{problem} is missing" if isinstance(problem, KeyError) else str(problem)
        yield error(r.Where(path.relative_to(root).as_posix(), 1), _RULE, what)


def _read_edition(root: Path, content: r.Content) -> Iterator[Finding]:
    edition = root / "edition.yaml"
    if not edition.exists():
        yield error(r.Where("edition.yaml", 1), _RULE, "missing")
        return
    content.edition.update({str(k): str(v) for k, v in (yaml.safe_load(edition.read_text("utf-8")) or {}).items()})


def _read_yaml(root: Path, path: Path, add: Callable[[r.Where, str, dict[str, Any]], None]) -> Iterator[Finding]:
    return _or_broken(root, path, lambda: _read_mapping(root, path, add))


def _or_broken(root: Path, path: Path, read: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """Yield what ``read`` finds, or one finding where the file is not what its name says, in UTF-8."""
    try:
        yield from list(read())
    except (yaml.YAMLError, csv.Error, ValueError) as problem:
        mark = getattr(problem, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        yield error(r.Where(path.relative_to(root).as_posix(), line), _RULE, f"cannot be read: {_first_line(problem)}")


def _first_line(problem: Exception) -> str:
    return str(getattr(problem, "problem", None) or problem).partition("\n")[0]


def _read_mapping(root: Path, path: Path, add: Callable[[r.Where, str, dict[str, Any]], None]) -> Iterator[Finding]:
    for where, key, value in top_level(root, path):
        if not isinstance(value, dict):
            yield error(where, _RULE, f"{key} must be a mapping of fields")
            continue
        try:
            add(where, key, value)
        except (KeyError, ValueError) as problem:
            yield error(where, _RULE, f"{key}: {problem}")


def _read_annotations(root: Path, content: r.Content) -> Iterator[Finding]:
    path = root / "annotations.yaml"
    if not path.exists():
        return
    node, rules = parsed(path)
    if node is None or not isinstance(rules, list):
        yield error(r.Where("annotations.yaml", 1), _RULE, "must be a list of rules")
        return
    for item, rule in zip(node.value, rules, strict=True):
        where = r.Where("annotations.yaml", item.start_mark.line + 1)
        if not isinstance(rule, dict) or not {"id", "reference"} <= rule.keys():
            yield error(where, _RULE, "each rule needs id and reference")
            continue
        content.annotations.append(r.AnnotationRow(where, str(rule["id"]), str(rule["reference"]), rule))


def _listing(where: r.Where, d: dict[str, str]) -> r.ListingRow:
    if d["confirmed"] not in ("yes", "no"):
        raise ValueError("confirmed must be yes or no")
    return r.ListingRow(
        where=where,
        id=d["id"],
        taxon=d["taxon"],
        appendix=d["appendix"],
        population=d["population"],
        population_only=tuple(d["population_only"].split()),
        population_except=tuple(d["population_except"].split()),
        party=tuple(d["party"].split()),
        parent_entries=d["parent_entries"],
        annotations=tuple(d["annotations"].split()),
        condition=d["condition"],
        schedule_name=d["schedule_name"],
        schedule_family=d["schedule_family"],
        effective_from=_day(d["effective_from"]),
        effective_to=_day(d["effective_to"]),
        confirmed=d["confirmed"] == "yes",
        reference=d["reference"],
        note=d["note"],
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _distribution(where: r.Where, d: dict[str, str]) -> r.DistributionRow:
    return r.DistributionRow(where, d["taxon"], tuple(d["countries"].split()), d["reference"])


def _priority(where: r.Where, d: dict[str, str]) -> r.PriorityRow:
    return r.PriorityRow(where, d["taxon"], int(d["weight"]), d["reference"])


def _country(where: r.Where, d: dict[str, str]) -> r.CountryRow:
    names = {key.removeprefix("name_"): value for key, value in d.items() if key.startswith("name_") and value}
    return r.CountryRow(where, d["iso2"], names, d["region"], d["party_since"], d["reference"])


def _reference(where: r.Where, key: str, d: dict[str, Any]) -> r.ReferenceRow:
    text = {name: str(d.get(name) or "") for name in ("publisher", "year", "url", "licence", "attribution")}
    return r.ReferenceRow(where, key, str(d["title"]), **text, read=bool(d.get("read", False)))


def _term(where: r.Where, key: str, d: dict[str, Any]) -> r.TermRow:
    return r.TermRow(where, key, {str(k): str(v) for k, v in d.items()})
