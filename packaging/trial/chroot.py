"""A Debian of its own, without any network: a machine that has never seen the program. Needs root and debootstrap."""

from __future__ import annotations

import platform
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_INSIDE = """
set -e
mount --make-rprivate /
mount -t proc proc {root}/proc
mount --rbind /dev {root}/dev
mkdir -p -m 1777 /tmp/.X11-unix {root}/tmp/.X11-unix
mount --bind /tmp/.X11-unix {root}/tmp/.X11-unix
{mounts}
exec chroot {root} /usr/bin/env -i {environment} {command}
"""
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True, slots=True)
class Chroot:
    """One system below a folder; commands see no network unless told to."""

    root: Path

    def run(
        self,
        command: str,
        user: str | None = None,
        environment: Mapping[str, str] | None = None,
        *,
        network: bool = False,
        read_only: str | None = None,
        timeout: float = 600,
    ) -> str:
        """Run a shell command and return what it prints; raises `CalledProcessError` with its words when it fails.

        ``read_only`` names a folder in the system that cannot be written meanwhile.
        """
        named = {**_ENVIRONMENT, **(environment or {})}
        shell = ["/bin/sh", "-ec", command]
        if user:
            home = self.run(f"getent passwd {user} | cut -d: -f6").strip()
            named.update(HOME=home, USER=user)
            shell = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", *shell]
        place = shlex.quote(f"{self.root}{read_only}")
        script = _INSIDE.format(
            root=shlex.quote(str(self.root)),
            mounts=f"mount --bind {place} {place}; mount -o remount,bind,ro {place}" if read_only else "",
            environment=" ".join(shlex.quote(f"{name}={value}") for name, value in named.items()),
            command=shlex.join(shell),
        )
        unshare = ["unshare", "--mount", "--pid", "--fork", *([] if network else ["--net"]), "/bin/sh", "-c", script]
        done = subprocess.run(unshare, capture_output=True, encoding="utf-8", timeout=timeout, check=False)
        if done.returncode:
            raise RuntimeError(f"{command}\nstatus {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def path(self, place: str) -> Path:
        """Return the outer path of a place in the system."""
        return self.root / place.lstrip("/")


def fresh(base: Path, root: Path) -> Chroot:
    """Return a system just made; the base it is copied from is made once and kept."""
    if not (base / "made").exists():
        _make(base)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(base / "system"), str(root)], check=True)
    return Chroot(root)


def keep_main_archive(system: Chroot) -> None:
    """Let a system fetch from its release's main archive only, without later corrections."""
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    shutil.rmtree(system.path("/etc/apt/sources.list.d"))
    system.path("/etc/apt/sources.list").write_text(f"deb {_mirror(codename)} {codename} main\n", "utf-8")


def _make(base: Path) -> None:
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    system, codename = base / "system", platform.freedesktop_os_release()["VERSION_CODENAME"]
    command = [
        "debootstrap",
        "--variant=minbase",
        "--include=ca-certificates",
        codename,
        str(system),
        _mirror(codename),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (system / "etc" / "apt" / "sources.list").unlink()
    for place in ("apt/sources.list", "apt/sources.list.d", "apt/apt.conf.d", "resolv.conf", "hosts"):
        _take_along(Path("/etc") / place, system / "etc" / place)
    (base / "made").touch()


def _mirror(codename: str) -> str:
    """Return where this machine's own packages come from."""
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(SITE)", "Created-By: Packages"]
    lines = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    return next(line.split()[1] for line in lines if line.split()[0] == codename)


def _take_along(origin: Path, place: Path) -> None:
    """Copy how this machine fetches packages; of folders only what concerns fetching."""
    if origin.is_file():
        shutil.copy(origin, place)
    elif origin.is_dir():
        system = platform.freedesktop_os_release()["ID"]
        for path in origin.glob(f"{system}*" if origin.name == "sources.list.d" else "99*"):
            shutil.copy(path, place / path.name)
