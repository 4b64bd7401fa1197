"""What the commands share: exit statuses, options that all take, errors in words, and how an answer is printed."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

from inama_id.errors import (
    BadInput,
    ContentDamaged,
    ContentMissing,
    ContentOutdated,
    InamaError,
    UnknownProfile,
)
from inama_id.services import Services

ANSWERED, NOTHING_FOUND, BAD_INPUT = 0, 1, 2
_LONGEST_ECHO = 200
"""Characters of a bad value that are repeated."""


def in_words(problem: InamaError) -> str:
    """Put an error into one sentence: what happened and what to do."""
    match problem:
        case ContentMissing(path=path):
            return f"the content database is missing ({path}): run 'make build', or install Inama ID again"
        case ContentOutdated(found=found, wanted=wanted):
            return f"the content database has layout {found}, not {wanted}: run 'make build', or install Inama ID again"
        case ContentDamaged(path=path):
            return f"the content database is damaged ({path}): run 'make build', or install Inama ID again"
        case BadInput(option=option, value=value, wanted=wanted):
            return f"{option}: {_shortened(value)!r} is not {wanted}"
        case UnknownProfile(profile_id=profile_id):
            return f"unknown profile {profile_id}"
        case _:
            return f"unknown taxon {problem}"


def show(options: argparse.Namespace, as_json: dict[str, Any], as_text: str) -> None:
    """Print an answer in the form asked for."""
    print(json.dumps(as_json, ensure_ascii=False, indent=1) if options.json else as_text)


def day(options: argparse.Namespace) -> date:
    """Return the day asked about; raises BadInput."""
    if options.on is None:
        return date.today()
    try:
        return date.fromisoformat(options.on)
    except ValueError:
        raise BadInput("--on", options.on, "a date like 2026-03-05") from None


def language(options: argparse.Namespace, services: Services) -> str:
    """Return the language asked for; raises BadInput when no name is held in it."""
    if options.lang is None:
        return "en"
    if options.lang not in services.library.languages():
        raise BadInput("--lang", options.lang, "a language held (en, fr, es, zh ...)")
    return str(options.lang)


def limit(options: argparse.Namespace) -> int:
    """Return how many results are wanted; raises BadInput."""
    text = str(options.limit)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1000:
        raise BadInput("--limit", text, "a number from 1 to 1000")
    return int(text)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_ECHO else f"{text[:_LONGEST_ECHO]}…"
