"""Patterns of skins of snakes and lizards."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import Canvas, Point, polar
from images.kits.cropping import line_within, ovals_within, patch_within
from images.kits.outlines import Ribbon, dots
from images.kits.scales import WINDOW, frame, ground, net, oval
from images.palette import DARK_HORN, INK

TAN, BROWN, CREAM, OLIVE, RED = "#cda873", "#7a5230", "#efe3c4", "#8f8a5a", "#a4472b"


def patch(c: Canvas, points: list[Point], *, fill: str, edge: str = "", width: float = 4) -> None:
    """A patch of colour with a dark edge, cut off at the window."""
    patch_within(c, points, WINDOW, fill=fill, stroke=edge or fill, width=width if edge else 1)


def skin(c: Canvas, fill: str) -> None:
    """The ground of a skin and the fine net of its scales."""
    ground(c, fill)
    net(c, stroke=DARK_HORN if fill in (CREAM, TAN, OLIVE) else "#a58a68")


def diamond_net(c: Canvas) -> None:
    """Reticulated python: a net of dark lines about diamonds, pale spots at the sides."""
    skin(c, TAN)
    inner = [(18, 18), (182, 18), (182, 182), (18, 182)]
    for stroke, width in (("#d9b23c", 13.0), (INK, 8.0)):
        for y in (-30, 40, 110, 180):
            line_within(
                c,
                [(4, y - 4), (54, y + 27), (100, y + 62), (146, y + 27), (196, y - 4)],
                inner,
                stroke=stroke,
                width=width,
            )
            line_within(
                c,
                [(4, y + 58), (54, y + 27), (100, y - 8), (146, y + 27), (196, y + 58)],
                inner,
                stroke=stroke,
                width=width,
            )
    for y in (67, 137):
        for x in (46, 154):
            patch(c, oval(x, y, 8, 9), fill="#ffffff", edge=INK, width=2)
    frame(c)


def jigsaw(c: Canvas) -> None:
    """Burmese and rock python: jigsaw blotches with dark edges."""
    skin(c, TAN)
    pieces: tuple[tuple[Point, ...], ...] = (
        ((70, 4), (104, 14), (130, 8), (136, 36), (112, 44), (108, 62), (82, 58), (66, 36)),
        ((78, 78), (102, 70), (134, 76), (126, 98), (136, 120), (106, 128), (92, 118), (66, 124), (72, 100)),
        ((70, 142), (92, 134), (130, 140), (132, 164), (114, 172), (116, 200), (84, 200), (80, 178), (62, 166)),
        ((0, 30), (34, 24), (46, 50), (30, 66), (40, 88), (0, 92)),
        ((0, 112), (30, 104), (48, 126), (34, 152), (0, 158)),
        ((200, 44), (166, 40), (154, 62), (172, 78), (164, 98), (200, 104)),
        ((200, 124), (168, 118), (152, 142), (170, 164), (200, 168)),
    )
    for piece in pieces:
        patch(c, list(piece), fill=BROWN, edge=INK)
    frame(c)


def saddles(c: Canvas) -> None:
    """Boa: dark saddles, wider at the sides, pale ovals between them."""
    skin(c, BROWN)
    for y in (30, 100, 170):
        between = [(40, y - 6), (70, y - 24), (100, y - 28), (130, y - 24), (160, y - 6), (160, y + 6), (130, y + 24)]
        patch(c, [*between, (100, y + 28), (70, y + 24), (40, y + 6)], fill=TAN, edge=INK)
        for x in (16, 184):
            patch(c, oval(x, y + 35, 14, 9), fill=CREAM, edge=INK, width=2)
    frame(c)


def pale_islands(c: Canvas) -> None:
    """Ball python: rounded tan islands on dark brown."""
    skin(c, "#3f2c1e")
    for x, y, rx, ry in (
        (44, 44, 26, 30),
        (150, 60, 30, 24),
        (84, 112, 28, 26),
        (34, 152, 24, 30),
        (142, 152, 32, 28),
        (98, 26, 18, 16),
    ):
        patch(c, [polar(x, y, rx if n % 3 else ry, n * 45) for n in range(8)], fill="#c99a5c", edge=CREAM)
        if rx > 25:
            patch(c, oval(x + 4, y, 5, 7), fill="#3f2c1e")
    frame(c)


def black_rounds(c: Canvas) -> None:
    """Anaconda: round black spots on olive."""
    skin(c, OLIVE)
    large = ((66, 34), (124, 46), (70, 92), (128, 104), (64, 150), (126, 162))
    small = ((24, 60), (176, 72), (24, 120), (176, 132), (30, 174), (174, 26))
    ovals_within(c, [*((x, y, 20, 18) for x, y in large), *((x, y, 8, 8) for x, y in small)], WINDOW, fill=INK)
    ovals_within(c, ((x, y, 3.5, 3.5) for x, y in small), WINDOW, fill="#c9b45a")
    frame(c)


def bars(c: Canvas, *, fill: str, bar: str, thick: float, step: float) -> None:
    """Bars across the skin."""
    skin(c, fill)
    y = 26.0
    while y < 200:
        band = Ribbon([(4, y + 6), (60, y - 4), (140, y - 4), (196, y + 6)], [thick, thick])
        patch(c, band.outline(12), fill=bar)
        y += step
    frame(c)


def ring_rows(c: Canvas) -> None:
    """Water monitor: rings in cross rows."""
    skin(c, "#3b372f")
    ovals = ((x, y, 13.0, 12.0) for y in (36, 82, 128, 170) for x in (34, 67, 100, 133, 166))
    ovals_within(c, ovals, WINDOW, fill="#3b372f", stroke="#e3c65f", width=5)
    frame(c)


def pale_dots(c: Canvas) -> None:
    """Small pale dots."""
    skin(c, "#4d493c")
    dots(
        c, ((22 + n % 8 * 23 + n // 8 % 2 * 11, 24 + n // 8 * 22) for n in range(62) if n % 16 != 15), 4, fill="#e3d28a"
    )
    frame(c)


def black_white(c: Canvas) -> None:
    """Tegu: black and white, irregular."""
    skin(c, CREAM)
    for x, y, rx, ry in (
        (40, 34, 36, 14),
        (146, 44, 40, 18),
        (70, 84, 30, 22),
        (164, 98, 26, 14),
        (30, 128, 28, 18),
        (112, 136, 34, 16),
        (60, 176, 40, 12),
        (164, 170, 28, 20),
    ):
        patch(
            c,
            [polar(x, y, (rx if n % 4 in (0, 1) else ry) * (1 if n % 2 else 0.8), n * 36) for n in range(10)],
            fill=INK,
        )
    frame(c)


def red_blotches(c: Canvas) -> None:
    """Blood python: short reddish blotches."""
    skin(c, TAN)
    for x, y, rx in (
        (46, 34, 24),
        (122, 40, 30),
        (168, 82, 20),
        (76, 86, 28),
        (36, 128, 22),
        (132, 132, 32),
        (70, 168, 26),
        (166, 172, 20),
    ):
        patch(
            c,
            [polar(x, y, rx * (0.7, 0.95, 0.8, 1, 0.75, 0.9, 1)[(n + rx) % 7], n * 51) for n in range(7)],
            fill=RED,
            edge=DARK_HORN,
            width=3,
        )
    frame(c)


def no_pattern(c: Canvas) -> None:
    """Plain."""
    skin(c, TAN)
    frame(c)


SKIN_PATTERN: dict[str, Draw] = {
    "diamond-net": diamond_net,
    "jigsaw": jigsaw,
    "saddles": saddles,
    "pale-islands": pale_islands,
    "black-rounds": black_rounds,
    "narrow-bands": partial(bars, fill="#4a4438", bar="#e2d6ae", thick=8, step=30),
    "ring-rows": ring_rows,
    "pale-dots": pale_dots,
    "black-white": black_white,
    "cross-bars": partial(bars, fill=TAN, bar="#5a3d26", thick=16, step=42),
    "short-red-blotches": red_blotches,
    "none": no_pattern,
}
DRAWINGS = {f"skin-pattern--{state}": draw for state, draw in SKIN_PATTERN.items()}
