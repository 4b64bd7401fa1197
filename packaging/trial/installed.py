"""What an officer does with an installed program, in a system without a network."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trial.chroot import Chroot

USER = "officer"
HOME = "/home/Zoë 象 officer"
_DISPLAY = ":77"
_ON_SCREEN = {"DISPLAY": _DISPLAY, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": "/tmp"}


def expect(holds: bool, what: str) -> None:
    """Say what was found to be so, or end the trial."""
    print(f"{'ok   ' if holds else 'FAULT'}  {what}", flush=True)
    if not holds:
        raise SystemExit(1)


def add_user(system: Chroot) -> None:
    """Make an ordinary user whose profile path has a space and letters that are not Latin."""
    system.run(f"useradd --create-home --home-dir '{HOME}' {USER}")
    expect(system.run("id -u", USER).strip() != "0", f"the user is an ordinary one, at {HOME}")
    expect(system.run("grep -c : /proc/net/dev").strip() == "1", "the system has no network but its own loop")


def use_commands(system: Chroot, program: str, read_only: str | None = None) -> None:
    """Look up, find, identify and ask the doctor."""

    def ask(arguments: str) -> str:
        return system.run(f"'{program}' {arguments}", USER, read_only=read_only)

    expect("Appendix II" in ask('lookup "Python reticulatus"'), f"{program} lookup answers")
    expect("Loxodonta" in ask("lookup 象牙"), f"{program} lookup takes Chinese")
    expect("ivory" in ask('find "white carved ivory"'), f"{program} find answers")
    identified = json.loads(ask('identify --form "Tusk or large tooth" --json'))
    expect(bool(identified["candidates"]), f"{program} identify ranks candidates")
    expect("content" in ask("doctor --json"), f"{program} doctor finds everything sound")


def use_window(
    system: Chroot, trial: str, results: Path, read_only: str | None = None, settings: str = f"{HOME}/.config/inama-id"
) -> None:
    """Look up, save a PDF, identify, in the window on a screen; put pictures and PDF into a folder."""
    system.run("rm -rf /tmp/results; mkdir /tmp/results", USER)
    system.run(f"mkdir -p '{settings}'; echo 'window_language = \"en\"' > '{settings}/settings.toml'", USER)
    with _screen():
        said = system.run(f"'{trial}' use /tmp/results", USER, _ON_SCREEN, read_only=read_only)
    expect("shown loxodonta-africana" in said, "the window looks a species up")
    expect("identified" in said, f"the window identifies an item: {said.splitlines()[-1]}")
    made = {path.name: path.read_bytes() for path in system.path("/tmp/results").iterdir()}
    expect(made["species.pdf"].startswith(b"%PDF") and len(made["species.pdf"]) > 10_000, "the PDF is written")
    pictures = [name for name in made if name.endswith(".png")]
    expect(len(pictures) == 4 and all(len(made[name]) > 20_000 for name in pictures), "four pictures of the screen")
    results.mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (results / name).write_bytes(data)


def read_photographs(system: Chroot, program: str) -> None:
    """Read pictures that the window left, as the window has it done by a process of its own."""
    for picture in ("1-look-up.jpg", "1-look-up.png"):
        system.run(f"{program} --read-photograph /tmp/results/{picture} /tmp/answer", USER)
        expect('"size": [1366, 768' in system.run("head -n 1 /tmp/answer", USER), f"a photograph is read: {picture}")


def users_files(system: Chroot) -> dict[str, bytes]:
    """Return what stands in the user's folders."""
    home = system.path(HOME)
    kept = [path for folder in (".config", ".local") for path in (home / folder).rglob("*") if path.is_file()]
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in kept}


@contextmanager
def _screen() -> Iterator[None]:
    server = ["Xvfb", _DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(server, stderr=subprocess.DEVNULL) as running:
        try:
            _wait_for(Path("/tmp/.X11-unix") / f"X{_DISPLAY[1:]}")
            yield
        finally:
            running.terminate()


def _wait_for(path: Path) -> None:
    until = time.monotonic() + 10
    while not path.exists():
        if time.monotonic() > until:
            raise TimeoutError(f"no {path}")
        time.sleep(0.05)
