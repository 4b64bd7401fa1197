"""The manual: one text, from which the man page is made.

Its form: a heading stands in capitals, a line indented by four spaces explains the line before it; all else are
paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator

from installers.program import NAME, PACKAGING, TITLE, Program


def manual() -> str:
    """Return the manual as it is read in the portable edition and on Windows."""
    return (PACKAGING / "manual.txt").read_text("utf-8")


def man_page(program: Program, text: str) -> str:
    """Return the manual as a man page."""
    head = f'.TH {NAME.upper()} 1 "{program.released:%Y-%m-%d}" "{TITLE} {program.version}" "User Commands"'
    return "\n".join([head, *_lines(text.strip().splitlines())]) + "\n"


def _lines(lines: list[str]) -> Iterator[str]:
    heading = ""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if line.isupper() and not line.startswith((" ", "INAMA_ID_")):
            heading = line
            yield f".SH {line}"
        elif line.startswith("    "):
            yield _escaped(line.strip())
        elif after.startswith("    "):
            yield f".TP\n.B {_escaped(line)}"
        elif heading == "SYNOPSIS" and line:
            yield f".B {_escaped(line)}\n.br"
        else:
            yield _escaped(line) if line else ".PP"


def _escaped(line: str) -> str:
    safe = line.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
