"""Which files of Qt and of the building machine travel with the program, and which stay at home."""

from __future__ import annotations

import re

_QT_LIBRARIES = {
    "Core", "DBus", "Gui", "OpenGL", "PrintSupport", "Svg", "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa",
}  # fmt: skip
"""Qt's own libraries that the window, its drawings, its printing and the plugins below are linked to."""

_QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland-generic", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport", "cocoaprintersupport", "windowsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""Plugins that are wanted. PNG is read without one, photographs by Pillow; no databases, no networks."""

_OF_PYTHON = re.compile(r"lib(?:ffi|mpdec|python|sqlite|z)[-.\d]*\.so")
"""System libraries that belong to Python. All others are the desktop's, and the desktop brings its own."""

EXCLUDED_MODULES = (
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtUiTools", "PySide6.QtSql", "PySide6.QtHelp", "PySide6.QtXml", "PySide6.QtOpenGL",
    "PySide6.QtDBus",
    "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingmath", "PIL._imagingmorph", "PIL._imagingtk",
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2",
    "_bz2", "_hashlib", "_lzma", "_ssl", "_uuid", "ftplib", "multiprocessing", "numpy", "pdb", "pydoc", "setuptools",
    "smtplib", "ssl", "tkinter", "unittest", "xml", "xmlrpc",
)  # fmt: skip
"""Modules that the program never imports but that PyInstaller would take along.

RapidFuzz has plain code for every processor; the same once more for newer ones is 5 MB that field laptops seldom use.
Without `_hashlib` and `_ssl` there is no OpenSSL to keep mended: Python hashes by itself, 68 MB in 0.2 s.
Sockets must come: Whoosh imports `urllib.request`, and cached-property `asyncio`, for uses that are not ours.
"""

LANGUAGES = ("de", "en", "es", "fr")


def is_wanted(path: str) -> bool:
    """Return whether a file, named by its place in the program's folder, travels with the program."""
    path = path.replace("\\", "/")
    if plugin := re.search(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+)\.", path):
        return plugin[2] in _QT_PLUGINS.get(plugin[1], set())
    if re.search(r"PySide6/(?:Qt/)?(?:qml|resources|libexec|metatypes)/", path):
        return False
    if translation := re.search(r"PySide6/(?:Qt/)?translations/(.+)\.qm$", path):
        return translation[1] in {f"qtbase_{code}" for code in LANGUAGES}
    if library := re.search(r"(?:^|/)(?:lib)?Qt6?(\w+?)(?:\.so[\d.]*|\.dll|\.framework/.*)$", path):
        return library[1] in _QT_LIBRARIES
    return not re.search(r"opengl32sw\.dll$|pyside6qml", path)


def is_of_this_machine(path: str, origin: str) -> bool:
    """Return whether a file is a library of the building Linux system that the target has in its own version."""
    library = path.rsplit("/", 1)[-1]
    return bool(re.match(r"(?:/usr)?/lib/.*/lib[^/]*$", origin)) and not _OF_PYTHON.match(library)
