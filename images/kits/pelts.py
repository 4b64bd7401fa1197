"""Pelts: a stretched skin with marks, a swatch of fur, hairs from the side, tails."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import Oval, lines_within, ovals_within, patches_within
from images.kits.outlines import Ribbon, ribbon, steps, strokes
from images.palette import BONE, DARK_HORN, FUR, LINE, SOFT_INK, THIN

SWATCH: tuple[Point, ...] = ((14, 14), (186, 14), (186, 186), (14, 186))
DARK = DARK_HORN
_WOBBLE = (1, 0.8, 1.1, 0.85, 1.15)


def swatch(c: Canvas, fill: str) -> None:
    """Draw a square cut from a pelt, its hairs standing over the lower edge; marks come on top, ``closed`` last."""
    if c.frames:
        strokes(c, ([(x, 182), (x - 2, 194)] for x in range(16, 188, 6)), stroke=fill, width=LINE)
    c.polygon(SWATCH, fill=fill, stroke=NONE)


def closed(c: Canvas) -> None:
    """Draw the edge of a swatch over its marks."""
    if not c.frames:
        return
    c.line([(14, 186), (14, 14), (186, 14), (186, 186)])
    strokes(c, ([(x, 184), (x - 2, 195)] for x in range(16, 188, 6)), stroke=SOFT_INK, width=1)


def hairs(c: Canvas, count: int = 70, *, stroke: str = SOFT_INK, length: float = 12) -> None:
    """Draw short hairs that lie in one direction."""
    places = [(20 + u * 158, 20 + v * 150) for u, v in scattered(count, 4)]
    bent = ([(x, y), (x + 1.6, y + length * 0.5), (x - 1, y + length)] for x, y in places)
    strokes(c, bent, stroke=stroke, width=THIN)


def staggered(dx: float, dy: float, *, jitter: float = 6) -> Iterator[tuple[int, float, float]]:
    """Yield a number and a place for marks in offset rows over the swatch, a little out of line."""
    number = 0
    for row in range(-1, int(200 / dy) + 2):
        for column in range(-1, int(200 / dx) + 2):
            u, v = ((number * 0.618) % 1 - 0.5, (number * 0.414) % 1 - 0.5)
            x = 20 + (column + (row % 2) / 2) * dx + u * jitter
            yield number, x, 22 + row * dy + v * jitter
            number += 1


def spots(c: Canvas, ovals: Iterable[Oval], *, fill: str = DARK) -> None:
    """Draw spots, cut off at the edge of the swatch."""
    ovals_within(c, ovals, SWATCH, fill=fill)


def rosettes(
    c: Canvas,
    places: Sequence[tuple[float, float, float]],
    *,
    r: float,
    blotches: int,
    middle: str,
    dots: Sequence[Point] = (),
) -> None:
    """Draw rosettes: blotches round a darker middle, with dots in it if asked; a place has its turn in degrees."""
    spots(c, [(x, y, r * 0.8, r * 0.8) for x, y, _ in places], fill=middle)
    wobbly = []
    for x, y, turn in places:
        for i in range(blotches):
            px, py = polar(x, y, r, turn + 360 * i / blotches)
            wobbly.append([polar(px, py, min(r * 0.42, 9) * _WOBBLE[(i * 3 + k) % 5], turn + 72 * k) for k in range(5)])
    patches_within(c, wobbly, SWATCH, fill=DARK)
    spots(c, [(x + dx * r, y + dy * r, r * 0.16, r * 0.16) for x, y, _ in places for dx, dy in dots])


def stripes(c: Canvas, bands: Iterable[tuple[Sequence[Point], Sequence[float]]], *, fill: str = DARK) -> None:
    """Draw stripes along spines, which swell and taper, cut off at the edge of the swatch."""
    patches_within(c, (Ribbon(spine, widths).outline(6) for spine, widths in bands), SWATCH, fill=fill)


def wires(c: Canvas, lines: Iterable[Sequence[Point]], *, stroke: str = DARK, width: float = LINE) -> None:
    """Draw lines, cut off at the edge of the swatch."""
    lines_within(c, lines, SWATCH, stroke=stroke, width=width)


def hide_outline() -> list[Point]:
    """Return the outline of a whole skin laid flat, neck up, without its tail."""
    right = [(112, 10), (122, 30), (126, 44), (160, 26), (176, 44), (146, 74), (142, 104), (150, 128)]
    right += [(180, 150), (172, 176), (140, 164), (116, 176)]
    return [*right, *((200 - x, y) for x, y in reversed(right))]


def fur_profile(c: Canvas, *, height: float, dense: int, under: str, guard: str) -> None:
    """Draw skin with hair from the side: ``height`` of the guard hairs in units, ``dense`` hairs of underfur."""
    ground = 168
    wavy = []
    for i in range(dense):
        x = 18 + 164 * i / max(dense - 1, 1)
        top = ground - height * (0.5 + 0.08 * (i % 3))
        wavy.append([(x + 2 * math.sin(k * 1.9 + i), ground + (top - ground) * k / 4) for k in range(5)])
    strokes(c, wavy, stroke=under, width=THIN)
    guards = []
    for i in range(13):
        x = 24 + i * 12.6
        h = height * (0.84 + 0.16 * ((i * 5) % 4) / 3)
        guards.append([(x, ground), (x + h * 0.05, ground - h * 0.5), (x + h * 0.14, ground - h)])
    strokes(c, guards, stroke=guard, width=LINE + 1)
    c.rect(12, ground, 176, 18, fill=BONE)


def tail(
    c: Canvas, spine: Sequence[Point], widths: Sequence[float], *, fill: str = FUR, tip: str = "", bands: int = 0
) -> Ribbon:
    """Draw a furred tail from its root, with a tip of another colour and rings."""
    body = ribbon(c, spine, widths, fill=fill)
    for t in steps(bands, 0.4, 0.86) if bands > 1 else []:
        _band(c, body, t, min(t + 0.05, 1))
    if tip:
        _band(c, body, 0.88, 1, fill=tip)
    body.draw(c, steps=max(8, 4 * (len(spine) - 1)))
    return body


def _band(c: Canvas, body: Ribbon, begin: float, end: float, *, fill: str = DARK) -> None:
    left, right = ([body.at(begin + (end - begin) * i / 4, side) for i in range(5)] for side in (-1, 1))
    c.polygon([*left, *reversed(right)], fill=fill, stroke=NONE)


def rump(c: Canvas, *, fill: str = FUR) -> None:
    """Draw the hind part of an animal at the left, to which a tail belongs."""
    c.path("M0,50 C30,44 58,52 66,76 C74,104 66,130 62,150 L60,196 L30,196 L28,150 C18,144 8,142 0,142", fill=fill)
