"""The drawings: ``python -m images draw | contact-sheet FOLDER``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from images.book import drawings

PICTURES = Path(__file__).resolve().parents[1] / "inama_id" / "data" / "pictures"


def main(argv: list[str] | None = None) -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="python -m images", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw", help="write every drawing where the program looks for it")
    draw.add_argument("--folder", type=Path, default=PICTURES, help=argparse.SUPPRESS)
    sheet = commands.add_parser("contact-sheet", help="write pages with all drawings, to judge them by eye")
    sheet.add_argument("folder", type=Path)
    sheet.add_argument("--only", default="", help="names that contain this")
    sheet.add_argument("--side", type=int, default=200, help="pixels of one drawing")
    options = parser.parse_args(argv)
    if options.command == "draw":
        print(f"{draw_all(options.folder)} drawings in {options.folder}")
    else:
        from images.contact_sheet import contact_sheets

        chosen = [drawing for drawing in drawings() if options.only in drawing.name]
        for page in contact_sheets(chosen, options.folder, options.side):
            print(page)
    return 0


def draw_all(folder: Path) -> int:
    """Write every drawing below a folder; what stands there already is left untouched. Returns their number."""
    wanted = {folder / f"{drawing.name}.svg": drawing for drawing in drawings()}
    for path, drawing in wanted.items():
        text = drawing.svg()
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    for old in set(folder.rglob("*.svg")) - wanted.keys():
        old.unlink()
    return len(wanted)


if __name__ == "__main__":
    sys.exit(main())
