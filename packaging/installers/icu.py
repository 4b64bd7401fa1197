"""Makes the library of Unicode data small: Qt links the whole of ICU's, 31 MB, and the program asks it for nothing
but the order of letters. What is left out ICU itself replaces by its root locale.

The layout is that of ICU's common data file (source/common/ucmndata.h): a header whose first two bytes give its own
length, then a table of contents: the number of items and for each the offsets of its name and of its data, counted
from the table's start.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

_WANTED = re.compile(r"[^/]+/(?:[^/]+\.(?:icu|nrm)|(?:root|pool|res_index)\.res|coll/(?:root\.res|ucadata\.icu))")
_PAGE = 16
"""Items begin at multiples of this."""
_AS_OBJECT = (
    "objcopy --input-target=binary --output-target=elf64-x86-64 --set-section-alignment .data=4096"
    " --rename-section .data=.rodata,alloc,load,readonly,data,contents --strip-symbol=_binary_data_end"
    " --strip-symbol=_binary_data_size --redefine-sym=_binary_data_start={symbol} data object"
)
_AS_LIBRARY = "ld -shared -z noexecstack --build-id=none -soname {name} -o library object"


def shrink(library: Path) -> None:
    """Replace a library of ICU data by one with the wanted items only; needs GNU binutils."""
    symbol, data = _data(library.read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: item for name, item in _items(data).items() if _WANTED.fullmatch(name)}
        Path(folder, "data").write_bytes(_with_items(kept, data))
        for command in (_AS_OBJECT.format(symbol=symbol), _AS_LIBRARY.format(name=library.name)):
            subprocess.run(command.split(), cwd=folder, check=True)
        shutil.copyfile(Path(folder, "library"), library)


def _data(elf: bytes) -> tuple[str, bytes]:
    """Return the name of the data and the data; the library holds nothing else."""
    name = re.search(rb"icudt\d+_dat", elf)
    start = elf.find(b"\xda\x27") - 2
    if name is None or start < 0:
        raise ValueError("not a library of ICU data")
    return name[0].decode(), elf[start:]


def _items(data: bytes) -> dict[str, bytes]:
    header = struct.unpack_from("<H", data)[0]
    table = data[header:]
    (count,) = struct.unpack_from("<I", table)
    entries = [struct.unpack_from("<II", table, 4 + 8 * index) for index in range(count)]
    # The last item has no successor to end it; the few bytes too many do no harm.
    ends = [begin for _, begin in entries[1:]] + [len(table)]
    return {
        table[name : table.index(b"\0", name)].decode(): table[begin:end]
        for (name, begin), end in zip(entries, ends, strict=True)
    }


def _with_items(items: dict[str, bytes], data: bytes) -> bytes:
    header = data[: struct.unpack_from("<H", data)[0]]
    names, contents, entries = b"", b"", []
    first = 4 + 8 * len(items)
    length = sum(len(name) + 1 for name in items)
    base = -(-(first + length) // _PAGE) * _PAGE
    for name, item in sorted(items.items()):
        entries.append(struct.pack("<II", first + len(names), base + len(contents)))
        names += name.encode() + b"\0"
        contents += item + bytes(-len(item) % _PAGE)
    table = struct.pack("<I", len(items)) + b"".join(entries) + names
    return header + table + bytes(base - len(table)) + contents
