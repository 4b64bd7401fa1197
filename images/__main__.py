"""The drawings: ``python -m images draw | contact-sheet FOLDER``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from images.book import drawings

if TYPE_CHECKING:
    from images.plates.content import Book

PICTURES = Path(__file__).resolve().parents[1] / "inama_id" / "data" / "pictures"


def main(argv: list[str] | None = None) -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="python -m images", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw", help="write every drawing and plate where the program looks for it")
    draw.add_argument("--folder", type=Path, default=PICTURES, help=argparse.SUPPRESS)
    sheet = commands.add_parser("contact-sheet", help="write pages with all drawings, to judge them by eye")
    sheet.add_argument("folder", type=Path)
    sheet.add_argument("--only", default="", help="names that contain this, e.g. plates/ or forms/")
    sheet.add_argument("--side", type=int, default=200, help="pixels of the width of one drawing")
    options = parser.parse_args(argv)
    if options.command == "draw":
        print(f"{draw_all(options.folder)} drawings and {draw_plates(options.folder)} plates in {options.folder}")
    else:
        _write_sheets(options.folder, options.only, options.side)
    return 0


def draw_all(folder: Path) -> int:
    """Write the drawings of forms and states below a folder. Returns their number."""
    wanted = {folder / f"{drawing.name}.svg": drawing.svg() for drawing in drawings()}
    for kind in ("forms", "states"):
        _write(folder / kind, {path: text for path, text in wanted.items() if path.parent.name == kind})
    return len(wanted)


def draw_plates(folder: Path, book: Book | None = None) -> int:
    """Write every plate and its callouts below a folder. Returns the number of plates."""
    from images.plates.book import plates

    made = tuple(plates(book))
    place = folder / "plates"
    texts = {place / f"{plate.id}.svg": plate.svg for plate in made}
    _write(place, texts | {place / f"{plate.id}.json": plate.data() for plate in made})
    return len(made)


def _write(folder: Path, wanted: Mapping[Path, str]) -> None:
    """Write files into a folder; what stands there already is left untouched, what is no longer wanted goes."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
    for old in {path for path in folder.iterdir() if path.suffix in (".svg", ".json")} - wanted.keys():
        old.unlink()


def _write_sheets(folder: Path, only: str, side: int) -> None:
    from images.contact_sheet import contact_sheets
    from images.plates.book import plates

    pictures = [(drawing.name, drawing.svg()) for drawing in drawings() if only in drawing.name]
    for page in contact_sheets(pictures, folder, side, side):
        print(page)
    if not pictures or not only:
        made = ((f"plates/{plate.id}", plate.svg) for plate in plates())
        chosen = [(name, svg) for name, svg in made if only in name]
        for page in contact_sheets(chosen, folder / "plates", side, side * 2 // 3):
            print(page)


if __name__ == "__main__":
    sys.exit(main())
