#!/bin/sh
# Installs the Debian packages that Python's venv, Qt's window and the fonts need, if any is missing; with the argument
# "installers" also those that building and testing installers takes.
# Elsewhere it does nothing: other systems bring these libraries with their desktop.
set -eu

packages="python3-venv libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core fonts-noto-core fonts-noto-cjk"
if [ "${1:-}" = installers ]; then
    python="libpython$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    packages="$packages $python binutils libcups2 libwayland-client0 libwayland-cursor0 debootstrap nsis xvfb xz-utils"
fi

command -v dpkg-query >/dev/null || exit 0
missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "Please have an administrator install:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing system packages:$missing"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
