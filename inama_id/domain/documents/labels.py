"""Reads labels and tags: well formed, or what is wrong first.

Formats stand in ``content/documents/label-formats.yaml``. Only the form is read: a well-formed mark can still be false.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

_LONGEST = 80
"""Signs of a label that are looked at; the rest cannot belong to any format."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a label: what it looks like, and which values it may have (no limit where all are empty)."""

    id: str
    name: str
    pattern: re.Pattern[str]
    expects: str
    values: frozenset[str]
    joined: str
    """What joins two values in one part (a hybrid); empty for none."""
    countries: bool
    year: bool
    ranges: tuple[tuple[int, int], ...]
    outside: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sequence of parts with the separators between them."""

    sequence: tuple[str, ...]
    separators: tuple[re.Pattern[str], ...]
    year_digits: bool
    """The year has two digits, because the serial number follows it at once."""


@dataclass(frozen=True, slots=True)
class Near:
    """Something that is mistaken for this label."""

    pattern: re.Pattern[str]
    says: str


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """How one kind of label is written. Signs in ``ignore`` do not count."""

    id: str
    title: str
    ignore: str
    parts: Mapping[str, Part]
    patterns: tuple[Pattern, ...]
    near: tuple[Near, ...]
    explanation: str
    examples: tuple[str, ...]
    doubt: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a label says: its parts by name, and one sentence; ``well_formed`` is False at the first fault."""

    well_formed: bool
    sentence: str
    parts: tuple[tuple[str, str], ...]


def label_format(id: str, body: Mapping[str, Any], references: Sequence[str]) -> LabelFormat:
    """Read a format from its content form; raises KeyError, ValueError or re.error where a field cannot be read."""
    return LabelFormat(
        id=id,
        title=str(body["title"]),
        ignore=str(body["ignore"]),
        parts={part: _part(part, fields) for part, fields in body["parts"].items()},
        patterns=tuple(_pattern(pattern) for pattern in body["patterns"]),
        near=tuple(Near(re.compile(near["pattern"]), str(near["says"])) for near in body.get("near", ())),
        explanation=str(body["explanation"]),
        examples=tuple(map(str, body["examples"])),
        doubt=str(body.get("doubt", "")),
        reference_ids=tuple(references),
    )


def read(text: str, label: LabelFormat, countries: Collection[str], on: date) -> Reading:
    """Read a label on a day; ``countries`` are the ISO codes that are held."""
    cleaned = "".join(sign for sign in text.strip().upper()[:_LONGEST] if sign not in label.ignore)
    if not cleaned:
        return Reading(False, "Nothing is written.", ())
    for near in label.near:
        if near.pattern.fullmatch(cleaned):
            return Reading(False, f"Not well formed: {near.says}.", ())
    tries = [_walk(cleaned, label, pattern, countries, on) for pattern in label.patterns]
    return max(tries, key=lambda tried: (tried.well_formed, len(tried.parts)))


def _walk(text: str, label: LabelFormat, pattern: Pattern, countries: Collection[str], on: date) -> Reading:
    """Follow one pattern from left to right as far as it goes."""
    whole = _whole(label, pattern).fullmatch(text)
    if whole:
        found = [(label.parts[id], whole.group(id)) for id in pattern.sequence]
        wrong = [problem for part, value in found if (problem := _problem(part, value, countries, on))]
        named = tuple((part.name, value) for part, value in found)
        return Reading(not wrong, f"Not well formed: {wrong[0]}." if wrong else "Well formed.", named)
    done: list[tuple[str, str]] = []
    place = 0
    for index, id in enumerate(pattern.sequence):
        part = label.parts[id]
        between = pattern.separators[index - 1].match(text, place) if index else None
        place = between.end() if between else place
        match = part.pattern.match(text, place) if not index or between else None
        if match is None:
            rest = text[place:] or "nothing"
            return Reading(False, f"Not well formed: {rest} stands where {part.expects} should be.", tuple(done))
        problem = _problem(part, match.group(), countries, on)
        if problem:
            return Reading(False, f"Not well formed: {problem}.", tuple(done))
        done.append((part.name, match.group()))
        place = match.end()
    return Reading(False, f"Not well formed: {text[place:]} at the end does not belong to it.", tuple(done))


def _whole(label: LabelFormat, pattern: Pattern) -> re.Pattern[str]:
    """Join the parts into one expression, so that they can share the signs out among themselves."""
    groups = []
    for index, id in enumerate(pattern.sequence):
        separator = f"(?:{pattern.separators[index - 1].pattern})" if index else ""
        signs = "[0-9]{2}" if pattern.year_digits and label.parts[id].year else label.parts[id].pattern.pattern
        groups.append(f"{separator}(?P<{id}>{signs})")
    return re.compile("".join(groups))


def _problem(part: Part, value: str, countries: Collection[str], on: date) -> str:
    """Return what is wrong with a part, or nothing."""
    if part.countries and value not in countries:
        return f"{part.name} {value} is no ISO country code that is held"
    several = set(value.split(part.joined)) if part.joined else {value}
    if part.values and value not in part.values and not several <= part.values:
        return f"{part.name} {value} is not in the list"
    if part.year and _year(value, on) > on.year:
        return f"{part.name} {value} has not begun"
    if part.ranges and not any(low <= int(value) <= high for low, high in part.ranges):
        return f"{part.name} {value} {part.outside}"
    return ""


def _year(value: str, on: date) -> int:
    """Return the year meant; two digits mean the last hundred years."""
    if len(value) == 4:
        return int(value)
    year = on.year - on.year % 100 + int(value)
    return year if year <= on.year else year - 100


def _part(id: str, body: Mapping[str, Any]) -> Part:
    return Part(
        id=id,
        name=str(body["name"]),
        pattern=re.compile(body["pattern"]),
        expects=str(body["expects"]),
        values=frozenset(body.get("values", ())),
        joined=str(body.get("joined", "")),
        countries=bool(body.get("countries", False)),
        year=bool(body.get("year", False)),
        ranges=tuple((int(low), int(high)) for low, high in body.get("ranges", ())),
        outside=str(body.get("outside", "")),
    )


def _pattern(body: Mapping[str, Any]) -> Pattern:
    sequence = tuple(body["sequence"])
    separators = body.get("separators") or [body["separator"]] * (len(sequence) - 1)
    return Pattern(sequence, tuple(map(re.compile, separators)), bool(body.get("year_digits", False)))
