"""The disk image for macOS."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

from installers.program import NAME, PACKAGING, Program


def build(frozen: Path, program: Program, target: Path) -> Path:
    """Pack the application that stands in a folder and return the image's path."""
    image = target / f"{NAME}-{program.version}-macos-{platform.machine()}.dmg"
    subprocess.run(["sh", str(PACKAGING / "macos" / "make-dmg.sh"), str(frozen), str(image)], check=True)
    return image
