"""Draw the posters: write each scene as SVG and render it to WebP."""

from __future__ import annotations

import argparse
import io
import math
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw

from artwork.scenes import SCENES

SOURCES = Path(__file__).resolve().parents[1] / "svg"
CONTENT = Path(__file__).resolve().parents[3] / "content"
SIZE = (1440, 1800)
QUALITY = 82
GAP = 6


def source(key: str) -> Path:
    """Return where the SVG of a scene is kept."""
    if key == "home":
        return SOURCES / "root" / "home.svg"
    return SOURCES / (f"{key}.svg" if "/" in key else f"panels/{key}.svg")


def poster(key: str) -> Path:
    """Return where the poster of a scene belongs in the guide."""
    return (CONTENT if key == "home" else CONTENT / key) / "poster.webp"


def render(document: str) -> Image.Image:
    """Rasterise one SVG document at the size of a poster."""
    png = resvg_py.svg_to_bytes(
        svg_string=document, width=SIZE[0], height=SIZE[1], skip_system_fonts=True
    )
    return Image.open(io.BytesIO(png)).convert("RGB")


def draw(key: str) -> str:
    """Draw one scene, write both files and return a line that tells their sizes."""
    document = SCENES[key]().document()
    svg, webp = source(key), poster(key)
    for file in (svg, webp):
        file.parent.mkdir(parents=True, exist_ok=True)
    svg.write_text(document, encoding="utf-8")
    render(document).save(webp, "WEBP", quality=QUALITY, method=6)
    return f"{key}: svg {svg.stat().st_size // 1024} KB, webp {webp.stat().st_size // 1024} KB"


def sheet(keys: list[str], file: Path, *, names: bool, width: int = 160) -> None:
    """Hang all posters side by side on one sheet, with their names or without; its last row is as full as may be."""
    least = math.ceil(math.sqrt(len(keys)))
    columns = min(range(least, least + 5), key=lambda across: (-len(keys) % across, across))
    caption = 24 if names else 0
    across, down = width + GAP, width * 5 // 4 + GAP + caption
    page = Image.new("RGB", (columns * across + GAP, -(-len(keys) // columns) * down + GAP), "#F4EEE2")
    pen = ImageDraw.Draw(page)
    for number, key in enumerate(keys):
        row, column = divmod(number, columns)
        left, top = GAP + column * across, GAP + row * down
        with Image.open(poster(key)) as image:
            page.paste(image.resize((width, width * 5 // 4), Image.Resampling.LANCZOS), (left, top))
        if names:
            pen.text((left, top + width * 5 // 4 + 4), key.rpartition("/")[2], fill="#17181C")
    file.parent.mkdir(parents=True, exist_ok=True)
    page.save(file, quality=QUALITY)


def main() -> None:
    """Read the options and draw."""
    options = argparse.ArgumentParser(prog="artwork", description=__doc__)
    options.add_argument("--only", action="append", metavar="SLUG", help="draw only this scene or panel")
    options.add_argument("--sheet", type=Path, metavar="FILE", help="hang them on one sheet, .png or .webp")
    options.add_argument("--names", action="store_true", help="with their names on it")
    options.add_argument("--as-they-are", action="store_true", help="only the sheet, nothing drawn anew")
    chosen = options.parse_args()
    keys = [
        key
        for key in SCENES
        if not chosen.only or any(slug in (key, *key.split("/")) for slug in chosen.only)
    ]
    if not keys:
        options.error("there is no such scene; their names are the folders of content/")
    if chosen.sheet and chosen.sheet.suffix not in {".png", ".webp"}:
        options.error(f"{chosen.sheet}: the sheet is a .png or a .webp")
    if not chosen.as_they_are:
        with ProcessPoolExecutor(2) as pool:
            for line in pool.map(draw, keys):
                print(line, flush=True)
    if chosen.sheet:
        sheet(keys, chosen.sheet, names=chosen.names)


if __name__ == "__main__":
    main()
