"""Photographs from anywhere: what is shown of good ones, and one plain reason for each bad one."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from inama_id.domain.photograph import Photograph, Problem, Refusal, Remark
from inama_id.paths import own_command
from inama_id.services.photographs import Photographs
from inama_id.store import photographs
from inama_id.store.photographs import WORD, read, read_answer, write_answer

Maker = Callable[[Path], None]
_RED, _BLUE = (200, 30, 30), (30, 30, 200)


def _picture(size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Red, with a blue left third, so that turning shows."""
    image = Image.new("RGB", size, _RED)
    image.paste(_BLUE, (0, 0, size[0] // 3, size[1]))
    return image


def _png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 4000)) + chunk(b"IEND", b"")


def _cut(path: Path, kind: str) -> None:
    noise = Image.effect_noise((400, 300), 60).convert("RGB")
    noise.save(path, kind)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _bytes(content: bytes) -> Maker:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


_SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
_BAD: dict[str, tuple[Maker, Problem, str]] = {
    "empty": (_bytes(b""), Problem.EMPTY, ""),
    "folder": (Path.mkdir, Problem.FOLDER, ""),
    "missing": (lambda _path: None, Problem.MISSING, ""),
    "bomb": (_bytes(_png_header(50_000, 50_000)), Problem.TOO_MANY_PIXELS, ""),
    "long bomb": (_bytes(_png_header(2_000_000, 2)), Problem.TOO_MANY_PIXELS, ""),
    "hollow": (_bytes(_png_header(3_000, 2_000)), Problem.DAMAGED, ""),
    "truncated jpeg": (lambda path: _cut(path, "JPEG"), Problem.DAMAGED, ""),
    "truncated png": (lambda path: _cut(path, "PNG"), Problem.DAMAGED, ""),
    "truncated webp": (lambda path: _cut(path, "WEBP"), Problem.DAMAGED, ""),
    "truncated tiff": (lambda path: _cut(path, "TIFF"), Problem.DAMAGED, ""),
    "only a start": (_bytes(b"\xff\xd8\xff\xe0"), Problem.DAMAGED, "JPEG"),
    "svg": (_bytes(_SVG), Problem.WRONG_KIND, "SVG"),
    "html": (_bytes(b"<!DOCTYPE html><img src=x onerror=alert(1)>"), Problem.WRONG_KIND, "HTML"),
    "gif": (lambda path: _picture().save(path, "GIF"), Problem.WRONG_KIND, "GIF"),
    "bmp": (lambda path: _picture().save(path, "BMP"), Problem.WRONG_KIND, "BMP"),
    "pdf": (_bytes(b"%PDF-1.7\n"), Problem.WRONG_KIND, "PDF"),
    "heic": (_bytes(b"\0\0\0\x18ftypheic\0\0\0\0"), Problem.WRONG_KIND, "HEIC"),
    "program": (_bytes(b"MZ\x90\0"), Problem.WRONG_KIND, "EXE"),
    "text": (_bytes(b"not a picture at all"), Problem.WRONG_KIND, ""),
    "postscript": (_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"), Problem.WRONG_KIND, ""),
}


@pytest.mark.parametrize("name", _BAD)
def test_each_bad_file_has_its_reason(name: str, tmp_path: Path) -> None:
    make, problem, found = _BAD[name]
    path = tmp_path / "photo.jpg"
    make(path)
    assert read(path) == Refusal(problem, found)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "photo.jpg"
    _picture().save(path)

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert read(path) == Refusal(Problem.NO_PERMISSION)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    assert read(path) == Refusal(Problem.NOT_A_FILE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_four_formats_are_shown_whatever_the_name(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo.dat"
    _picture().save(path, kind)
    shown = _shown(read(path))
    assert (shown.width, shown.height, shown.remarks) == (60, 40, ())
    assert _near(_pixel(shown, 5, 20), _BLUE)
    assert _near(_pixel(shown, 50, 20), _RED)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize(
    ("orientation", "size", "blue_at"),
    [
        (1, (60, 40), (5, 20)),
        (2, (60, 40), (55, 20)),
        (3, (60, 40), (55, 20)),
        (6, (40, 60), (20, 5)),
        (8, (40, 60), (20, 55)),
    ],
)
def test_photographs_stand_upright(
    kind: str, orientation: int, size: tuple[int, int], blue_at: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "photo"
    exif = Image.Exif()
    exif[0x0112] = orientation
    _picture().save(path, kind, exif=exif)
    shown = _shown(read(path))
    assert (shown.width, shown.height) == size
    assert (shown.full_width, shown.full_height) == size
    assert _near(_pixel(shown, *blue_at), _BLUE)


def test_broken_camera_notes_do_not_spoil_the_photograph(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    _picture().save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\x7f broken")
    assert _shown(read(path)).width == 60


def test_a_large_photograph_held_upright(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    _picture((9_000, 6_000)).save(path, exif=exif)
    shown = _shown(read(path))
    assert (shown.full_width, shown.full_height) == (6_000, 9_000)
    assert shown.width < shown.height
    assert _near(_pixel(shown, shown.width // 2, 9), _BLUE)


def test_print_colours_are_turned_into_screen_colours(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    _picture().convert("CMYK").save(path)
    shown = _shown(read(path))
    assert shown.remarks == (Remark.COLOURS,)
    assert _near(_pixel(shown, 50, 20), _RED, 40)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_not_all_white(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    deep = Image.new("I;16", (10, 10), 0x8000)
    deep.save(path, kind)
    assert _near(_pixel(_shown(read(path)), 5, 5), (128, 128, 128))


def test_what_is_see_through_stands_on_white(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(path)
    assert _pixel(_shown(read(path)), 5, 5) == (255, 255, 255)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_of_several_pictures_the_first_is_shown(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    _picture().save(path, kind, save_all=True, append_images=[Image.new("RGB", (60, 40), (0, 255, 0))])
    shown = _shown(read(path))
    assert shown.remarks == (Remark.FIRST_OF_SEVERAL,)
    assert _near(_pixel(shown, 50, 20), _RED)


@pytest.mark.parametrize(("kind", "seconds"), [("JPEG", 10), ("PNG", 20)])
def test_a_hundred_megapixels_are_shown_smaller(kind: str, seconds: float, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    _picture((12_000, 8_400)).save(path, kind, **({"compress_level": 1} if kind == "PNG" else {}))
    begun = time.monotonic()
    shown = _shown(Photographs().open(path).wait())
    assert time.monotonic() - begun < seconds
    assert shown.remarks == (Remark.REDUCED,)
    assert (shown.full_width, shown.full_height) == (12_000, 8_400)
    assert shown.width * shown.height <= 24_000_000
    assert shown.width / shown.height == pytest.approx(12_000 / 8_400, rel=1e-3)
    assert _near(_pixel(shown, shown.width - 9, 9), _RED)


def test_the_original_is_never_changed(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    _picture().save(path, exif=exif)
    before, stamp = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns
    path.chmod(0o444)
    _shown(Photographs().open(path).wait())
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert path.stat().st_mtime_ns == stamp
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["photo.jpg"]


# The process of its own.


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, of this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_another_process_reads_the_photograph_and_leaves_nothing(tmp_path: Path, temporary: Path) -> None:
    path = tmp_path / "фото 写真.png"
    _picture().save(path)
    reading = Photographs().open(path)
    assert (_shown(reading.wait()).width, list(temporary.iterdir())) == (60, [])


def test_a_reading_that_takes_too_long_is_ended(tmp_path: Path, temporary: Path) -> None:
    sleeper = (sys.executable, "-c", "import time; time.sleep(60)")
    reading = Photographs(sleeper, seconds=0.3).open(tmp_path / "photo.jpg")
    begun = time.monotonic()
    assert reading.answer() is None
    assert reading.wait() == Refusal(Problem.TOO_SLOW)
    assert time.monotonic() - begun < 10
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    "script",
    [
        "import os; os.abort()",
        "import sys; open(sys.argv[3], 'wb').write(b'no line of facts')",
        "import sys; open(sys.argv[3], 'wb').write(b'{}\\n')",
        "import sys; open(sys.argv[3], 'wb').write(b'[1]\\n')",
        """import sys; open(sys.argv[3], 'wb').write(b'{"size": [9, 9, 9, 9], "remarks": []}\\nxyz')""",
        """import sys; open(sys.argv[3], 'wb').write(b'{"size": [99999, 99999, 9, 9], "remarks": []}\\n')""",
        """import sys; open(sys.argv[3], 'wb').write(b'{"size": [-1, -1, 9, 9], "remarks": []}\\nxyz')""",
    ],
)
def test_a_reader_that_crashes_or_lies_is_not_believed(script: str, tmp_path: Path) -> None:
    command = (sys.executable, "-c", f"import sys; sys.argv.insert(0, '')\n{script}")
    assert Photographs(command).open(tmp_path / "photo.jpg").wait() == Refusal(Problem.FAILED)


def test_a_stopped_reading_leaves_nothing(tmp_path: Path, temporary: Path) -> None:
    sleeper = (sys.executable, "-c", "import time; time.sleep(60)")
    Photographs(sleeper).open(tmp_path / "photo.jpg").stop()
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only there memory is limited by the system")
def test_the_reading_process_may_not_take_all_memory() -> None:
    script = (
        "from inama_id.store import photographs as p\n"
        "p._MEMORY = 400_000_000\np._limit_memory()\n"
        "try:\n    bytearray(800_000_000)\nexcept MemoryError:\n    print('limited')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "limited", done.stderr


def test_too_little_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "photo.jpg"
    _picture().save(path)

    def too_much(_image: object) -> None:
        raise MemoryError

    monkeypatch.setattr(photographs, "_shown", too_much)
    assert read(path) == Refusal(Problem.TOO_MUCH_MEMORY)


def test_the_program_itself_is_the_reader(tmp_path: Path) -> None:
    path, answer = tmp_path / "photo.png", tmp_path / "answer"
    _picture().save(path)
    done = subprocess.run([*own_command(), WORD, str(path), str(answer)], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert _shown(read_answer(answer)).width == 60


def test_the_reader_needs_no_window(tmp_path: Path) -> None:
    script = (
        "import sys; sys.argv = ['x', '--read-photograph', *sys.argv[1:]]\n"
        "from inama_id.__main__ import main\nmain()\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'socket', '_socket', 'multiprocessing'))])"
    )
    path = tmp_path / "photo.png"
    _picture().save(path)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path), str(tmp_path / "answer")], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_an_installed_copy_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/inama-id/inama-id")
    assert own_command() == ("/opt/inama-id/inama-id",)


def test_a_refusal_survives_the_way_between_processes(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    write_answer(Refusal(Problem.WRONG_KIND, "GIF"), answer)
    assert json.loads(answer.read_bytes())["problem"] == "wrong-kind"
    assert read_answer(answer) == Refusal(Problem.WRONG_KIND, "GIF")


def _shown(answer: Photograph | Refusal) -> Photograph:
    assert isinstance(answer, Photograph), answer
    return answer


def _pixel(shown: Photograph, x: int, y: int) -> tuple[int, ...]:
    at = (y * shown.width + x) * 3
    return tuple(shown.pixels[at : at + 3])


def _near(pixel: tuple[int, ...], wanted: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(pixel, wanted, strict=True))
