"""Values as text: the same value always gives the same bytes."""

from __future__ import annotations

import json


def as_json(value: object) -> str:
    """Write a value as JSON."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
