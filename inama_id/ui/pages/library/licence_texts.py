"""Licences under which the program and its content are given, and the software that comes with it."""

from __future__ import annotations

from dataclasses import dataclass

MIT = """MIT License

Copyright (c) 2026 The Inama ID founders

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated \
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the \
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit \
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the \
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE \
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR \
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR \
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""

CONTENT_LICENCE_NAME = "Creative Commons Attribution 4.0 International (CC BY 4.0)"
CONTENT_LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/legalcode"


@dataclass(frozen=True, slots=True)
class Software:
    """A piece of software by others that comes with the program."""

    name: str
    licence: str
    url: str


THIRD_PARTY = (
    Software("Python", "Python Software Foundation License 2", "https://www.python.org"),
    Software("Qt 6 and Qt for Python (PySide6, shiboken6)", "GNU LGPL 3", "https://www.qt.io/qt-for-python"),
    Software("SQLite", "public domain", "https://www.sqlite.org"),
    Software("RapidFuzz", "MIT", "https://github.com/rapidfuzz/RapidFuzz"),
    Software("Noto fonts (parts, in the installers)", "SIL Open Font License 1.1", "https://notofonts.github.io"),
    Software("Pillow", "MIT-CMU", "https://python-pillow.github.io"),
    Software("Whoosh-Reloaded", "2-clause BSD", "https://github.com/Sygil-Dev/whoosh-reloaded"),
    Software("cached-property", "3-clause BSD", "https://github.com/pydanny/cached-property"),
)
