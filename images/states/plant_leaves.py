"""Areoles, spines, sap and leaves."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import Ribbon, dots, ribbon, strokes
from images.kits.plant_parts import PALE_LEAF, nepenthes_pitcher
from images.kits.plants_states import (
    FELT,
    SOIL,
    cushions_with_spines,
    drop,
    frond,
    leaf,
    leaf_widths,
)
from images.palette import (
    BONE,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    GLASS,
    HIGHLIGHT,
    HORN,
    INK,
    LEAF,
    LINE,
    PAPER,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


def _rib(c: Canvas, *, fill: str = LEAF) -> None:
    """Draw a large piece of a ribbed stem: two valleys and a ridge."""
    c.path("M20,14 C34,40 34,160 20,188 L180,188 C166,160 166,40 180,14 Z", fill=fill)
    c.curve([(66, 14), (74, 100), (66, 188)], stroke=DARK_LEAF)
    c.curve([(134, 14), (126, 100), (134, 188)], stroke=DARK_LEAF)


def areoles_present(c: Canvas) -> None:
    """A ridge with three felted cushions from which spines grow."""
    _rib(c)
    for y in (48, 104, 160):
        strokes(c, ([(100, y), polar(100, y, 40, a)] for a in (-160, -125, -55, -20, 30, 150)), width=LINE)
        c.ellipse(100, y, 15, 12, fill=FELT, stroke=HIGHLIGHT, width=LINE)
        dots(c, ((94, y - 3), (104, y + 3), (100, y - 5), (95, y + 4), (107, y - 2)), 1.5, fill=SOFT_INK)


def areoles_absent(c: Canvas) -> None:
    """A ridge with pairs of thorns straight from the skin."""
    _rib(c)
    for y in (54, 108, 162):
        for side in (-1, 1):
            c.polygon([(100 + side, y - 7), (100 + side * 42, y - 26), (100 + side, y + 8)], fill=HORN)


def skin_in_pairs(c: Canvas) -> None:
    """The edge of an angled stem with thorns in pairs."""
    areoles_absent(c)


def spines_on_leaf_edges(c: Canvas) -> None:
    """A thick leaf with spines along its edges and at its tip."""
    toothed_leaf(c, end_spine=True)


def from_knobs(c: Canvas) -> None:
    """Knobs of a stem, each with one spine at its tip."""
    c.path("M40,14 C30,70 30,130 40,188 L160,188 C170,130 170,70 160,14 Z", fill=SOIL)
    for row, y in enumerate((44, 84, 124, 164)):
        for x in (66, 134) if row % 2 else (46, 100, 154):
            c.blob([(x - 20, y + 10), (x - 8, y - 10), (x + 8, y - 10), (x + 20, y + 10), (x, y + 20)], fill=HORN)
            c.polygon([(x - 4, y - 6), (x, y - 32), (x + 4, y - 6)], fill=BONE)


def no_spines(c: Canvas) -> None:
    """A smooth stem and leaf without spines."""
    ribbon(c, [(72, 188), (72, 100), (72, 14)], [56, 58, 50], fill=LEAF).lines(c, [-0.4, 0.3])
    leaf(c, (112, 176), (164, 30), 46)


def sap_drop(c: Canvas, fill: str, *, clear: bool = False) -> None:
    """A cut stem from which a drop falls; ``clear`` makes the film thin."""
    c.rect(8, 8, 184, 184, radius=8, fill="#c9d6c4", stroke=NONE)
    stem = ribbon(c, [(30, 30), (62, 56), (92, 82)], [52, 52, 52], fill=LEAF)
    stem.lines(c, [-0.4, 0.3])
    with c.turned(42, 92, 82):
        c.ellipse(92, 82, 12, 27, fill=PALE_LEAF)
        c.ellipse(92, 82, 9, 21, fill=fill, stroke=SOFT_INK, width=THIN)
    if not clear:
        c.path("M92,92 C94,108 96,120 102,130 C110,122 110,106 104,84 Z", fill=fill, width=THIN)
    drop(c, 104, 152, 20, fill=fill)
    dots(c, ((106, 184),), 5, fill=fill, stroke=INK)


def cut_leaf(c: Canvas, inner: str, rim: str) -> None:
    """Draw a thick leaf cut across, its cut face towards us; the face spans x 18 to 182, y 66 to 146."""
    c.path("M16,94 L52,34 C70,14 130,14 148,34 L184,94 Z", fill=LEAF)
    c.path("M14,92 C50,66 150,66 186,92 C176,150 24,150 14,92 Z", fill=rim)
    c.path("M24,96 C58,74 142,74 176,96 C164,140 36,140 24,96 Z", fill=inner, stroke=SOFT_INK, width=THIN)


def yellow_sap(c: Canvas) -> None:
    """A cut leaf with yellow sap welling up under the skin."""
    cut_leaf(c, GLASS, "#e3b923")
    for x in (58, 100, 142):
        drop(c, x, 176, 9, fill="#e3b923")
        c.line([(x, 140 - abs(x - 100) / 8), (x, 156)], stroke="#e3b923", width=THICK)


def clear_gel(c: Canvas) -> None:
    """A cut leaf with a lump of clear gel hanging from it."""
    cut_leaf(c, GLASS, LEAF)
    c.path("M60,112 C58,150 72,186 96,186 C124,186 138,154 140,112 C118,100 82,100 60,112 Z", fill="#dcebea")
    c.curve([(74, 122), (76, 148), (86, 168)], stroke=PAPER, width=THICK)
    dots(c, ((112, 130), (104, 158), (122, 150)), 4, fill=PAPER, stroke=SOFT_INK)


def halves(c: Canvas, kind: str) -> None:
    """Two halves of a cut thick leaf pulled apart, with what joins them."""
    inner = {"gel": "#dcebea", "fibres": "#e4e6c6", "watery": "#c3dcae", "woody": WOOD}[kind]
    if kind == "gel":
        c.path("M74,76 C92,92 108,92 126,76 L126,124 C108,106 92,106 74,124 Z", fill="#e6f1f0")
        c.curve([(76, 90), (100, 98), (124, 90)], stroke=PAPER, width=THICK)
    if kind == "fibres":
        strokes(
            c,
            ([(72, 66 + 7 * n), (100, 68 + 6.6 * n + n % 3), (128, 66 + 7 * n)] for n in range(11)),
            stroke=HORN,
            width=2,
        )
    if kind == "watery":
        for x, y in ((78, 148), (122, 150), (90, 164)):
            drop(c, x, y, 7, fill="#cfe4ee")
    for side in (-1, 1):
        with c.moved(100, 0), c.turned(0 if side > 0 else 180, 0, 100):
            c.path("M84,64 L40,52 C30,80 30,120 40,148 L84,136 Z", fill=LEAF if kind != "woody" else "#7c8a55")
            c.ellipse(40, 100, 16, 48, fill=inner)
            c.ellipse(40, 100, 11, 40, width=THIN, stroke=SOFT_INK)


def plain_leaf(c: Canvas) -> None:
    """A plain green leaf."""
    leaf(c, (100, 192), (100, 10), 112)


def purple_below(c: Canvas) -> None:
    """A leaf from above, and one turned over: purple with spots."""
    leaf(c, (58, 188), (54, 14), 74)
    body = leaf(c, (142, 188), (146, 14), 74, fill="#8a4f83")
    places = ((0.3, 0.4), (0.4, -0.5), (0.5, 0.5), (0.6, -0.4), (0.7, 0.4), (0.8, -0.3))
    dots(c, [body.at(t, side) for t, side in places], 3, fill="#5b2a56")


def mottled(c: Canvas) -> None:
    """A leaf chequered in two greens."""
    body = leaf(c, (100, 192), (100, 10), 112, rib=False, fill=PALE_LEAF)
    for n in range(1, 10):
        for k, side in enumerate((-0.75, -0.25, 0.25, 0.75)):
            if (n + k) % 2:
                low, high = n / 10 - 0.045, n / 10 + 0.045
                square = [
                    body.at(low, side - 0.23),
                    body.at(low, side + 0.23),
                    body.at(high, side + 0.23),
                    body.at(high, side - 0.23),
                ]
                c.blob(square, fill=DARK_LEAF, stroke=NONE)
    body.draw(c)


def white_marks(c: Canvas) -> None:
    """A leaf with white spots in rows, and a white line along each edge."""
    body = leaf(c, (100, 192), (100, 10), 112, rib=False)
    rows = enumerate((0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76))
    spots = [body.at(t, side) for n, t in rows for side in ((-0.6, 0, 0.6) if n % 2 else (-0.3, 0.35))]
    dots(c, spots, 5, height=3, fill=PAPER)
    for side in (-0.84, 0.84):
        c.curve([body.at(t / 10, side) for t in range(1, 9)], stroke=PAPER, width=LINE)


def toothed_leaf(
    c: Canvas, *, teeth: float = 9, end_spine: bool = False, rough: bool = False, narrow: bool = False
) -> None:
    """Draw one thick leaf with its edge and tip."""
    width = 34 if narrow else 74
    body = Ribbon([(100, 194), (100, 110), (100, 34 if end_spine else 14)], leaf_widths(width, base=0.8))
    count = 11 if not rough else 30
    for n in range(1, count):
        t = n / count * 0.95
        for side in (-1, 1):
            x, y = body.at(t, side)
            if rough:
                c.line([(x, y), (x + side * 3.5, y - 3)], width=THIN)
            elif teeth:
                c.polygon([(x - side * 2, y + 6), (x + side * teeth, y - 3), (x - side * 2, y - 5)], fill=BONE)
    if end_spine:
        c.polygon([(92, 52), (100, 6), (108, 52)], fill=DARK_HORN)
    body.draw(c, fill=LEAF)
    body.lines(c, [-0.35, 0.35], begin=0.05, end=0.8)


def needle_twig(c: Canvas) -> None:
    """A twig with needles."""
    twig: list[Point] = [(28, 184), (92, 110), (170, 26)]
    line = Ribbon(twig, [0, 0])
    for n in range(2, 22):
        x, y = line.centre(n / 22)
        for angle in (-108, 8):
            tip = polar(x, y, 40 - n * 0.7, angle)
            c.line([(x, y), tip], stroke=INK, width=6)
            c.line([(x, y), tip], stroke=DARK_LEAF, width=3.5)
    c.curve(twig, stroke=DARK_WOOD, width=5)


def feather_leaf(c: Canvas) -> None:
    """A feather-shaped leaf."""
    frond(c, [(40, 190), (84, 110), (160, 18)], 54, 20, thick=9)


def one_pad(c: Canvas) -> None:
    """One flat cactus pad."""
    c.blob(
        [(86, 188), (52, 140), (38, 84), (62, 30), (106, 12), (148, 34), (166, 90), (148, 144), (114, 188)], fill=LEAF
    )
    places = [(70, 60), (102, 44), (134, 62), (60, 98), (98, 86), (140, 100), (76, 132), (116, 128), (98, 162)]
    cushions_with_spines(c, places, 12, cushion=4)


def thick_leaf(c: Canvas) -> None:
    """A thick succulent leaf."""
    toothed_leaf(c, teeth=7)
    c.ellipse(100, 190, 29, 8, fill=PALE_LEAF)


def one_pitcher(c: Canvas) -> None:
    """One hanging pitcher on its tendril."""
    leaf(c, (14, 50), (86, 22), 30, bend=-4)
    c.curve([(86, 22), (132, 30), (160, 90), (150, 160), (118, 168)], stroke=DARK_LEAF, width=THICK)
    nepenthes_pitcher(c, 92, 72, 1.5)


def leaflet(c: Canvas, veins: str) -> None:
    """One leaflet of a feather leaf, with its veins."""
    if veins == "fold":
        c.polygon([(100, 10), (140, 60), (136, 192), (100, 178)], fill=LEAF)
        c.polygon([(100, 10), (60, 60), (64, 192), (100, 178)], fill=DARK_LEAF)
        for x in (74, 87, 113, 126):
            c.line([(100 + (x - 100) * 0.6, 52), (x, 182)], width=THIN, stroke=PALE_LEAF)
        c.line([(100, 10), (100, 178)], width=THICK)
        return
    body = Ribbon([(100, 192), (100, 100), (100, 8)], leaf_widths(68))
    body.draw(c, fill=LEAF)
    if veins == "parallel":
        for side in (-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8):
            c.curve([body.at(t / 10, side) for t in range(10)], width=THIN, stroke=INK)
        return
    c.line([(100, 190), (100, 14)], width=5)
    if veins == "side":
        strokes(c, ([body.at(t / 14, 0), body.at(t / 14 + 0.11, side * 0.9)] for t in range(1, 12) for side in (-1, 1)))


def leaflet_edge(c: Canvas, kind: str) -> None:
    """One leaflet with its edge."""
    body = Ribbon([(100, 192), (100, 100), (100, 14)], leaf_widths(62))
    places = {"spiny": [0.25, 0.42, 0.59, 0.76], "saw": [0.56 + 0.04 * n for n in range(11)]}.get(kind, [])
    size = 22.0 if kind == "spiny" else 7.0
    for t in places:
        for side in (-1, 1):
            x, y = body.at(t, side * 0.92)
            c.polygon([(x, y + size * 0.6), (x + side * size, y - size * 0.7), (x, y - size * 0.5)], fill=LEAF)
    body.draw(c, fill=LEAF)
    for vein in (-0.5, 0, 0.5):
        c.curve([body.at(n / 10, vein) for n in range(10)], width=THIN)
    if kind == "spiny":
        c.line([(100, 18), (100, 6)], width=THICK)


def whole_frond_coiled(c: Canvas) -> None:
    """A fern crozier: the whole leaf is coiled."""
    for stroke, width in ((INK, 19), (LEAF, 14)):
        around = [polar(104, 74, 50 - 44 * n / 22, 150 - 36 * n) for n in range(23)]
        c.curve([(70, 194), (60, 140), *around], stroke=stroke, width=width)
    strokes(c, ([(58, y), (46, y - 4)] for y in range(112, 190, 9)), stroke=HORN, width=LINE)
    strokes(c, ([(80, y), (90, y - 4)] for y in range(154, 190, 9)), stroke=HORN, width=LINE)


def leaflets_coiled(c: Canvas) -> None:
    """A straight leaf stalk with leaflets that are each rolled up."""
    c.line([(100, 194), (100, 18)], stroke=DARK_LEAF, width=6)
    springs, stalks = [], []
    for n, y in enumerate(range(36, 180, 27)):
        for side in (-1, 1):
            r = 11 + n * 0.8
            middle = 100 + side * (24 + r)
            stalks.append([(100.0, y + 20.0), (100 + side * 18, y + 17), (middle, y + r)])
            springs.append([polar(middle, y, r * (1 - k / 35), 90 - side * 27 * k) for k in range(32)])
    strokes(c, stalks, stroke=LEAF, width=6)
    data = "".join("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in spring) for spring in springs)
    c.path(data, stroke=LEAF, width=THICK)
    c.path(data, width=THIN)


def straight_spear(c: Canvas) -> None:
    """A young leaf that stands like a spear between open ones."""
    frond(c, [(92, 190), (60, 110), (24, 70)], 34, 14, thick=6)
    frond(c, [(108, 190), (140, 110), (176, 70)], 34, 14, thick=6)
    spear = ribbon(c, [(100, 192), (100, 100), (100, 8)], [12, 20, 16, 1], fill=PALE_LEAF)
    spear.lines(c, [-0.3, 0.3], begin=0.05, end=0.9)


DRAWINGS: dict[str, Draw] = {
    "areoles--present": areoles_present,
    "areoles--absent": areoles_absent,
    "spine-origin--felted-cushions": areoles_present,
    "spine-origin--skin-in-pairs": skin_in_pairs,
    "spine-origin--leaf-edges": spines_on_leaf_edges,
    "spine-origin--tubercles-or-trunk": from_knobs,
    "spine-origin--no-spines": no_spines,
    "sap--clear": partial(sap_drop, fill="#d5e8f0", clear=True),
    "sap--white-latex": partial(sap_drop, fill="#ffffff"),
    "sap--yellow-bitter": yellow_sap,
    "sap--clear-gel": clear_gel,
    "sap--resin": partial(sap_drop, fill="#c98a2b"),
    "leaf-pattern--plain-green": plain_leaf,
    "leaf-pattern--mottled": mottled,
    "leaf-pattern--purple-below": purple_below,
    "leaf-pattern--white-marks": white_marks,
    "leaf-edge--soft-teeth": partial(toothed_leaf, teeth=9),
    "leaf-edge--hard-end-spine": partial(toothed_leaf, teeth=0, end_spine=True),
    "leaf-edge--rough-no-end-spine": partial(toothed_leaf, rough=True, narrow=True),
    "leaf-edge--smooth": partial(toothed_leaf, teeth=0),
    "leaf-gel--gel": partial(halves, kind="gel"),
    "leaf-gel--fibres": partial(halves, kind="fibres"),
    "leaf-gel--watery-flesh": partial(halves, kind="watery"),
    "leaf-gel--woody": partial(halves, kind="woody"),
    "leaf-kind--needle-twig": needle_twig,
    "leaf-kind--thick-leaf": thick_leaf,
    "leaf-kind--feather-leaf": feather_leaf,
    "leaf-kind--cactus-pad": one_pad,
    "leaf-kind--pitcher-leaf": one_pitcher,
    "leaflet-veins--one-midrib": partial(leaflet, veins="midrib"),
    "leaflet-veins--parallel": partial(leaflet, veins="parallel"),
    "leaflet-veins--midrib-and-side-veins": partial(leaflet, veins="side"),
    "leaflet-veins--palm-fold": partial(leaflet, veins="fold"),
    "leaflet-edge--spiny": partial(leaflet_edge, kind="spiny"),
    "leaflet-edge--saw-toothed": partial(leaflet_edge, kind="saw"),
    "leaflet-edge--smooth": partial(leaflet_edge, kind="smooth"),
    "young-frond--whole-frond-coiled": whole_frond_coiled,
    "young-frond--leaflets-coiled": leaflets_coiled,
    "young-frond--straight": straight_spear,
    "pitcher-form--hanging-from-tendril": one_pitcher,
}
