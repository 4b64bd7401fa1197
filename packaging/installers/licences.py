"""The licences of everything in an installer: as a report to read, and in Debian's form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from installers.libraries import Library
from installers.program import NAME, TITLE

_OURS = "2026 The Inama ID founders"
_SHARED_BY_DEBIAN = {"LGPL-3.0-only": "LGPL-3"}
"""Licences whose text every Debian system has in /usr/share/common-licenses."""


def report(libraries: Sequence[Library], text_of: Callable[[Library], str], own: str) -> str:
    """Return the report: a table, then our own licence, then every full text once."""
    table = [
        f"{one.title} {one.version}".rstrip() + f"\n    {one.licence}; copyright {one.copyright}\n    {one.website}"
        for one in libraries
    ]
    texts: dict[str, list[str]] = {}
    for one in libraries:
        texts.setdefault(text_of(one), []).append(one.name)
    notes = [f"{one.title}: {one.note}" for one in libraries if one.note]
    parts = [f"{TITLE}: licences of the program and of all it contains", *table, *notes, _titled(TITLE, own)]
    return "\n\n".join([*parts, *(_titled(", ".join(names), text) for text, names in texts.items())]) + "\n"


def debian_copyright(libraries: Sequence[Library], text_of: Callable[[Library], str], own: str) -> str:
    """Return the file `copyright` in the machine-readable form that Debian asks for.

    Source: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
    """
    head = f"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: {TITLE}"
    paragraphs = [head, f"Files: *\nCopyright: {_OURS}\nLicense: MIT and CC-BY-4.0\n{_indented(own)}"]
    for one in libraries:
        comment = f"\nComment: {_indented(one.note).lstrip()}" if one.note else ""
        paragraphs.append(
            f"Files: {_files(one)}\nCopyright: {one.copyright}\nLicense: {_short(one)}\n{_text(one, text_of)}"
            f"\nSource: {one.website}{comment}"
        )
    return "\n\n".join(paragraphs) + "\n"


def _files(library: Library) -> str:
    return f"usr/lib/{NAME}/*{library.name.lower().replace('-', '*')}*"


def _short(library: Library) -> str:
    return library.licence.replace(" WITH ", " with ").replace("Bootloader-exception", "bootloader exception")


def _text(library: Library, text_of: Callable[[Library], str]) -> str:
    if shared := _SHARED_BY_DEBIAN.get(library.licence):
        return f" The full text stands in /usr/share/common-licenses/{shared}."
    return _indented(text_of(library))


def _indented(text: str) -> str:
    return "\n".join(f" {line.strip()}" if line.strip() else " ." for line in text.strip().splitlines())


def _titled(title: str, text: str) -> str:
    return f"{'=' * 100}\n{title}\n{'=' * 100}\n\n{text.strip()}"
