"""Reads the officer's own photographs, which may be broken or hostile. The file is opened for reading only.

`services.photographs` has it done by a process of its own and takes the answer as a line of facts and plain pixels,
never as a pickle: even a decoder that a crafted file has taken over can only hand back a wrong picture.
"""

from __future__ import annotations

import json
import stat
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from inama_id.domain.photograph import Photograph, Problem, Refusal, Remark

if TYPE_CHECKING:
    from PIL import Image

WORD = "--read-photograph"
"""The argument with which ``inama_id.__main__`` reads one photograph and ends."""

_MOST_BYTES = 400_000_000
_MOST_PIXELS = 300_000_000
"""Of formats that are reduced while they are read; the largest cameras have 200 megapixels."""
_MOST_PIXELS_WHOLE = 130_000_000
"""Of formats that must be unpacked whole: with four bytes a pixel, half a gigabyte."""
_MOST_SHOWN = 24_000_000
"""Pixels handed on: sharper than any screen, and 72 MB."""
_MOST_SIDE = 60_000
_MEMORY = 2_500_000_000
"""Bytes of address space the reading process may take, where the system can limit them."""
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
_HEAD = 512
_ORIENTATION = 0x0112
"""The EXIF tag."""
_SMOOTH = ("RGB", "RGBX", "RGBA", "L", "LA", "CMYK", "YCbCr")
"""Modes whose pixels can be averaged as they are; others have palettes or more than eight bits."""


class _Refused(Exception):
    def __init__(self, problem: Problem, found: str = "") -> None:
        super().__init__(problem, found)
        self.refusal = Refusal(problem, found)


def read(path: Path) -> Photograph | Refusal:
    """Read a photograph in this process; whatever is wrong with it becomes a refusal."""
    try:
        return _read(path)
    except _Refused as refused:
        return refused.refusal
    except PermissionError:
        return Refusal(Problem.NO_PERMISSION)
    except FileNotFoundError:
        return Refusal(Problem.MISSING)
    except MemoryError:
        return Refusal(Problem.TOO_MUCH_MEMORY)
    except Exception:  # decoders of hostile files raise whatever they like
        return Refusal(Problem.DAMAGED)


def main(arguments: list[str]) -> int:
    """Read the photograph named first and write the answer to the file named second."""
    _limit_memory()
    source, answer = map(Path, arguments)
    write_answer(read(source), answer)
    return 0


def write_answer(answer: Photograph | Refusal, path: Path) -> None:
    """Write what `read_answer` reads."""
    head: dict[str, object]
    if isinstance(answer, Refusal):
        head, pixels = {"problem": answer.problem, "found": answer.found}, b""
    else:
        pixels = answer.pixels
        size = [answer.width, answer.height, answer.full_width, answer.full_height]
        head = {"size": size, "remarks": answer.remarks}
    with path.open("wb") as stream:
        stream.write(json.dumps(head).encode() + b"\n")
        stream.write(pixels)


def read_answer(path: Path) -> Photograph | Refusal:
    """Read the answer of the other process, trusting nothing in it."""
    try:
        with path.open("rb") as stream:
            head = json.loads(stream.readline(_HEAD))
            if "problem" in head:
                return Refusal(Problem(head["problem"]), str(head["found"])[:40])
            width, height, full_width, full_height = map(int, head["size"])
            remarks = tuple(map(Remark, head["remarks"]))
            if not (width > 0 < height and width * height <= _MOST_SHOWN):
                return Refusal(Problem.FAILED)
            pixels = stream.read(width * height * 3)
    except (OSError, ValueError, KeyError, TypeError):
        return Refusal(Problem.FAILED)
    if len(pixels) != width * height * 3:
        return Refusal(Problem.FAILED)
    return Photograph(width, height, full_width, full_height, remarks, pixels)


def _read(path: Path) -> Photograph:
    from PIL import Image, UnidentifiedImageError

    _check_file(path)
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    # Sizes are judged below, by what each format needs.
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            # Decoders warn of much that harms no picture.
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                return _shown(image)
    except UnidentifiedImageError:
        found = _kind(head)
        raise _Refused(Problem.DAMAGED if found in _FORMATS else Problem.WRONG_KIND, found) from None


def _check_file(path: Path) -> None:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise _Refused(Problem.FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise _Refused(Problem.NOT_A_FILE)
    if found.st_size == 0:
        raise _Refused(Problem.EMPTY)
    if found.st_size > _MOST_BYTES:
        raise _Refused(Problem.TOO_MANY_BYTES)


def _shown(image: Image.Image) -> Photograph:
    remarks = []
    full = image.size
    reducible = image.format in ("JPEG", "MPO")
    if full[0] * full[1] > (_MOST_PIXELS if reducible else _MOST_PIXELS_WHOLE) or max(full) > _MOST_SIDE:
        raise _Refused(Problem.TOO_MANY_PIXELS)
    # Phones put a second, small picture behind the first: that is no animation.
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        remarks.append(Remark.FIRST_OF_SEVERAL)
        image.seek(0)
    if image.mode == "CMYK":
        remarks.append(Remark.COLOURS)
    wanted = _fitting(full)
    if wanted != full:
        remarks.append(Remark.REDUCED)
        if reducible:
            image.draft(None, wanted)
    image.load()
    # Made small before all else: each further step on the whole picture would take its memory once more.
    small: Image.Image = image
    if image.size != wanted and image.mode in _SMOOTH:
        small = image.resize(wanted, reducing_gap=2.0)
    plain = _coloured(_in_eight_bits(small))
    if plain.size != wanted:
        plain = plain.resize(wanted, reducing_gap=2.0)
    upright = _upright(plain, _orientation(image))
    if upright.size != plain.size:
        full = full[::-1]
    return Photograph(*upright.size, *full, tuple(remarks), upright.tobytes())


def _orientation(image: Image.Image) -> int:
    """Return how the camera was held, as EXIF counts it; notes that cannot be read do not spoil the photograph."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # whatever a decoder of broken notes raises
        return 1


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return image.transpose(turns[orientation]) if orientation in turns else image


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    share = min(1.0, (_MOST_SHOWN / (size[0] * size[1])) ** 0.5)
    return max(1, int(size[0] * share)), max(1, int(size[1] * share))


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Bring grey values of sixteen or more bits down to eight; as they are, they would all be white."""
    if image.mode.startswith("I;16"):
        image = image.convert("I")
    if image.mode == "I":
        return image.point(lambda value: value * (1 / 257)).convert("L")
    if image.mode == "F":
        low, high = image.getextrema()
        assert isinstance(low, float)
        assert isinstance(high, float)
        factor = 255 / (high - low) if high > low else 0.0
        return image.point(lambda value: value * factor - low * factor).convert("L")
    return image


def _coloured(image: Image.Image) -> Image.Image:
    """Return the picture in red, green and blue; what is see-through stands on white."""
    from PIL import Image

    if "A" in image.mode or "a" in image.mode or "transparency" in image.info:
        glass = image.convert("RGBA")
        paper = Image.new("RGB", glass.size, "white")
        paper.paste(glass, mask=glass.getchannel("A"))
        return paper
    return image if image.mode == "RGB" else image.convert("RGB")


_SIGNS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"MZ", "EXE"),
)


def _kind(head: bytes) -> str:
    """Name what a file is by its first bytes, empty where that is not known."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return "HEIC" if head[8:12] in (b"heic", b"heix", b"mif1", b"msf1") else "MP4"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"<svg" in start:
        return "SVG"
    if start.startswith((b"<!doctype html", b"<html")):
        return "HTML"
    return next((name for sign, name in _SIGNS if head.startswith(sign)), "")


def _limit_memory() -> None:
    """Limit this process where the system can; elsewhere the limits of pixels have to do."""
    if sys.platform == "linux":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(
            resource.RLIMIT_AS, (_MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard), hard)
        )
