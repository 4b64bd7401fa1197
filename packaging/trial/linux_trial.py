"""The Linux installers on a machine that has never seen the program and has no network."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.program import NAME
from trial.chroot import Chroot, fresh
from trial.installed import HOME, USER, add_user, expect, read_photographs, use_commands, use_window, users_files

_PLACE = f"/usr/lib/{NAME}"
_STICK = "/media/a stick"
_OLD_FILE = f"{_PLACE}/_internal/of-the-version-before"


def run(dist: Path, trial: Path, work: Path, version: str) -> None:
    """Install, use, upgrade, use, remove; then the portable edition from a place that cannot be written."""
    package = next(dist.glob("*.deb"))
    system = fresh(work / "chroot-base", work / "chroot")
    _fetch_dependencies(system, package)
    before = _everything(system)
    _install(system, _older(package, work, version))
    add_user(system)
    expect(system.path(_OLD_FILE).exists(), "an earlier version is installed")
    expect(version in system.run(f"{NAME} --version", USER), "the program starts as an ordinary user")
    use_commands(system, NAME)
    shutil.copy(trial, system.path(f"{_PLACE}/{NAME}-trial"))
    use_window(system, f"{_PLACE}/{NAME}-trial", work / "results" / "deb")
    read_photographs(system, NAME)
    _upgrade(system, package, version)
    use_commands(system, NAME)
    system.path(f"{_PLACE}/{NAME}-trial").unlink()
    expect(not system.run(f"dpkg --verify {NAME}"), "every installed file is as the package has it")
    _remove(system, before)
    _try_portable(system, next(dist.glob("*.tar.xz")), trial, work, version)


def _fetch_dependencies(system: Chroot, package: Path) -> None:
    """Put everything but the package itself onto the machine, as a stick with Debian's packages would."""
    shutil.copy(package, system.path("/tmp/package.deb"))
    system.run("apt-get update -qq", network=True)
    fetch = "apt-get install -y -qq --no-install-recommends --download-only /tmp/package.deb"
    system.run(fetch, network=True, timeout=1200)
    system.path("/tmp/package.deb").unlink()


def _install(system: Chroot, package: Path) -> None:
    shutil.copy(package, system.path("/tmp/package.deb"))
    system.run("apt-get install -y -qq --no-install-recommends /tmp/package.deb")
    system.path("/tmp/package.deb").unlink()


def _older(package: Path, work: Path, version: str) -> Path:
    """Return the same package as an earlier version with one file more."""
    tree, older = work / "older", work / "older.deb"
    shutil.rmtree(tree, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    earlier = control.read_text("utf-8").replace(f"\nVersion: {version}\n", "\nVersion: 0.0.1\n")
    control.write_text(earlier, "utf-8")
    (tree / _OLD_FILE.lstrip("/")).write_text("old")
    command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(tree), str(older)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return older


def _upgrade(system: Chroot, package: Path, version: str) -> None:
    kept = users_files(system)
    expect(any(name.endswith("settings.toml") for name in kept), f"the user has files of their own: {len(kept)}")
    _install(system, package)
    installed = system.run(f"dpkg-query --showformat '${{Version}}' --show {NAME}")
    expect(installed == version, f"upgraded to {installed}")
    expect(users_files(system) == kept, "the user's files are as they were")
    expect(not system.path(_OLD_FILE).exists(), "the earlier version's own file is gone")


def _remove(system: Chroot, before: frozenset[str]) -> None:
    kept = users_files(system)
    system.run(f"apt-get purge -y -qq {NAME}")
    left = sorted(path for path in _everything(system) - before if NAME in path)
    expect(not left, f"removed without leftovers {' '.join(left[:5])}")
    expect(users_files(system) == kept, "the user's own files stay")


def _try_portable(system: Chroot, archive: Path, trial: Path, work: Path, version: str) -> None:
    """Run it from a stick, on a desktop that lacks the libraries which the archive brings."""
    system.run(
        "dpkg --remove libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-util1"
    )
    system.path(_STICK).mkdir(parents=True)
    subprocess.run(["tar", "-xf", str(archive), "-C", str(system.path(_STICK))], check=True)
    folder = f"{_STICK}/{NAME}-{version}"
    expect(not any(path.is_symlink() for path in system.path(folder).rglob("*")), "the archive holds no links")
    use_commands(system, f"{folder}/{NAME}", read_only=_STICK)
    # In the place of the program, so that the starter starts it.
    shutil.copy(trial, system.path(f"{folder}/program/{NAME}"))
    system.path(f"{folder}/data-of-user").mkdir()
    system.run(f"chown {USER} '{folder}/data-of-user'; rm -rf '{HOME}/.local'")
    use_window(system, f"{folder}/{NAME}", work / "results" / "portable", read_only=_STICK)
    expect(bool(_files(system, f"{HOME}/.local/state")), "a stick that cannot be written: user data in the profile")
    system.run(f"rm -rf '{HOME}/.local'")
    use_window(system, f"{folder}/{NAME}", work / "results" / "stick", settings=f"{folder}/data-of-user/config")
    expect(bool(_files(system, f"{folder}/data-of-user/state")), "a stick that can: user data on the stick")
    expect(not _files(system, f"{HOME}/.local"), "and none in the profile")


def _files(system: Chroot, place: str) -> list[Path]:
    return [path for path in system.path(place).rglob("*") if path.is_file()]


def _everything(system: Chroot) -> frozenset[str]:
    found = system.run("find / -xdev -not -path '/proc/*' -not -path '/dev/*' -not -path '/home/*' -not -path '/tmp/*'")
    return frozenset(found.splitlines())
