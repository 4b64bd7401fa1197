"""``python -m inama_id`` is the same as the command ``inama-id``."""

from __future__ import annotations

import sys

from inama_id.cli import main

if __name__ == "__main__":
    sys.exit(main())
