"""``python -m species_db.fonts [FOLDER]...``: make the fonts beside the built database.

The folders are where the source fonts and their copyright files are looked for; by default the system's own.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from inama_id.domain.scripts import by_script
from inama_id.store.letters import letters
from inama_id.store.reference_db import ReferenceDb
from species_db.build.compiler import DATABASE
from species_db.fonts.cut import cut
from species_db.fonts.sources import LICENCES, SOURCES, find

_SYSTEM = (Path("/usr/share/fonts"), Path("/usr/share/doc"))


def make(database: Path, target: Path, below: Sequence[Path]) -> int:
    """Make all fonts that the content needs, and return their bytes; raises FileNotFoundError or ValueError."""
    shown = letters(ReferenceDb(database))
    wanted = by_script(shown)
    signs = "".join(sorted(shown.difference(*wanted.values())))
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    size = 0
    for name, source in SOURCES.items():
        text = "".join(wanted.get(script, "") for script in source.scripts)
        if text:
            family = f"Inama Names {name.title()}"
            made = cut(find(source.file, below), source.face, family, text, signs)
            (target / f"{name}.otf").write_bytes(made)
            size += len(made)
    for package in LICENCES:
        shutil.copyfile(find(f"{package}/copyright", below), target / f"{package}.copyright.txt")
    return size


def main(arguments: Sequence[str]) -> int:
    """Make the fonts and say how large they are."""
    target = DATABASE.parent / "fonts"
    size = make(DATABASE, target, [Path(folder) for folder in arguments] or _SYSTEM)
    sys.stdout.write(f"{target}: {len(list(target.glob('*.otf')))} fonts, {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
