"""Writes hashes.txt: ``python packaging/lock.py``, after a change of the pinned versions.

For each pin of the program and of the extra ``package`` the hash of the wheel of every system that we build for, in the
form that ``pip install --require-hashes`` reads. Asks the package index once a system and fetches no wheel.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence

from installers.libraries import HASHES, pins

_SYSTEMS = (
    tuple(f"manylinux{tag}_x86_64" for tag in ("_2_28", "_2_27", "_2_17", "2014")),
    ("win_amd64",),
    ("macosx_14_0_arm64",),
)
_HEAD = "# Made by packaging/lock.py from pyproject.toml; not to be edited.\n"


def main() -> int:
    """Ask for every system and write the file."""
    pinned = {**pins("package"), **pins()}
    hashes: dict[str, set[str]] = defaultdict(set)
    for platforms in _SYSTEMS:
        for name, digest in _hashes(pinned, platforms).items():
            hashes[name].add(digest)
    lines = [_entry(name, version, sorted(hashes[_plain(name)])) for name, version in sorted(pinned.items())]
    HASHES.write_text(_HEAD + "".join(lines), "utf-8")
    return 0


def _hashes(pinned: Mapping[str, str], platforms: Sequence[str]) -> dict[str, str]:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"]
    command += ["--ignore-installed", "--no-deps", "--only-binary=:all:", "--target", "none", "--report", "-"]
    command += ["--python-version", "3.11", "--implementation", "cp"]
    command += [word for platform in platforms for word in ("--platform", platform)]
    wanted = [f"{name}=={version}" for name, version in pinned.items()]
    said = subprocess.run([*command, *wanted], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    found = json.loads(said)["install"]
    return {_plain(one["metadata"]["name"]): one["download_info"]["archive_info"]["hashes"]["sha256"] for one in found}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _entry(name: str, version: str, hashes: Sequence[str]) -> str:
    return f"{name}=={version}" + "".join(f" \\\n    --hash=sha256:{digest}" for digest in hashes) + "\n"


if __name__ == "__main__":
    sys.exit(main())
