"""Tries the installers in dist/: ``python packaging/try_installers.py``, as root, after ``build.py --trial``."""

from __future__ import annotations

import argparse
import os
import sys

from installers.program import NAME, ROOT, program
from trial import linux_trial, start_time, windows_trial, wine_trial
from trial.installed import expect


def main() -> int:
    """Try everything that can be tried on Linux; return 0 or end with what failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--wine", action="store_true", help="run the Windows installer too, under Wine, which is fetched"
    )
    under_wine = parser.parse_args().wine
    if os.getuid():
        raise SystemExit("a system of its own takes root: sudo make test-installers")
    work, release = ROOT / "build", program()
    frozen, trial = work / "frozen" / NAME, work / "pyinstaller" / NAME / f"{NAME}-trial"
    beside = frozen / trial.name
    beside.write_bytes(trial.read_bytes())
    beside.chmod(0o755)
    times = start_time.measure(beside)
    beside.unlink()
    told = f"start to usable window {times.frozen:.0f} ms, from source {times.source:.0f} ms, ratio {times.ratio:.2f}"
    expect(times.ratio <= start_time.MOST, told)
    linux_trial.run(ROOT / "dist", trial, work, release.version)
    windows_trial.run(frozen, work / "icons" / "inama-id.ico", work, release)
    if under_wine:
        wine_trial.run(work / "icons" / "inama-id.ico", work, release)
    print(f"pictures and PDF: {work / 'results'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
