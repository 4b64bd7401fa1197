"""The steps of the installers that read or write binaries."""

from __future__ import annotations

import ctypes
import shutil
import struct
import sys
from pathlib import Path

import pytest

from installers import icu, needs

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objcopy") is None, reason="needs Linux and GNU binutils"
)
_HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(28)
ITEMS = {
    "icudt73l/brkitr/thaidict.dict": b"thai" * 100,
    "icudt73l/coll/de.res": b"german order",
    "icudt73l/coll/root.res": b"order of all",
    "icudt73l/fr.res": b"french",
    "icudt73l/nfc.nrm": b"normal form",
    "icudt73l/root.res": b"root",
}
WANTED = ["icudt73l/coll/root.res", "icudt73l/nfc.nrm", "icudt73l/root.res"]


def _packed(items: dict[str, bytes]) -> bytes:
    """Write ICU's common data: a header, a table of contents, names, then the items on multiples of 16."""
    names, contents, entries = b"", b"", []
    begin = 4 + 8 * len(items)
    after = begin + sum(len(name) + 1 for name in items)
    after += -after % 16
    for name, item in items.items():
        entries.append((begin + len(names), after + len(contents)))
        names += name.encode() + b"\0"
        contents += item + bytes(-len(item) % 16)
    table = struct.pack("<I", len(items)) + b"".join(struct.pack("<II", *entry) for entry in entries) + names
    return _HEADER + table.ljust(after, b"\0") + contents


def _unpacked(address: int) -> dict[str, bytes]:
    """Read the items at an address as ICU does: to find an item it compares names in order."""
    (length,) = struct.unpack("<H", ctypes.string_at(address, 2))
    (count,) = struct.unpack("<I", ctypes.string_at(address + length, 4))
    found = {}
    for index in range(count):
        name, begin = struct.unpack("<II", ctypes.string_at(address + length + 4 + 8 * index, 8))
        assert (address + length + begin) % 16 == 0
        found[ctypes.string_at(address + length + name).decode()] = ctypes.string_at(address + length + begin)
    return found


def test_unicode_data_keep_the_root_and_lose_the_languages(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"\x7fELF...icudt73_dat\0" + _packed(ITEMS))
    icu.shrink(library)
    loaded = ctypes.CDLL(str(library))
    address = ctypes.addressof(ctypes.c_char.in_dll(loaded, "icudt73_dat"))
    found = _unpacked(address)
    assert list(found) == WANTED
    assert all(found[name] == ITEMS[name] for name in WANTED)


def test_another_library_is_left_alone(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"\x7fELF and nothing of ICU")
    with pytest.raises(ValueError, match="not a library of ICU data"):
        icu.shrink(library)
    assert library.read_bytes() == b"\x7fELF and nothing of ICU"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with a program."""
    shutil.copy("/bin/sh", tmp_path / "program")
    (tmp_path / "text").write_text("not a program")
    return tmp_path


def test_what_a_program_needs_is_read_from_it(bundle: Path) -> None:
    assert "libc.so.6" in needs.needed(bundle)
    assert [int(part) for part in needs.newest_glibc(bundle).split(".")] >= [2, 2]


def test_what_a_program_brings_it_does_not_need(bundle: Path) -> None:
    shutil.copy(needs.place_of("libc.so.6"), bundle / "libc.so.6")
    assert "libc.so.6" not in needs.needed(bundle)


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not a Debian")
def test_libraries_are_found_in_debian_packages() -> None:
    packages = needs.debian_packages(["libc.so.6", "libm.so.6", "libz.so.1"], "2.31")
    assert packages == ("libc6 (>= 2.31)", "zlib1g", *needs.BESIDES)


def test_a_library_that_no_package_holds_is_told() -> None:
    with pytest.raises(LookupError, match=r"libnowhere\.so"):
        needs.debian_packages(["libnowhere.so.1"], "2.31")
