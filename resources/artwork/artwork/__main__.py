"""Draw the posters: write each scene as SVG and render it to WebP."""

from __future__ import annotations

import argparse
import io
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw

from artwork.scenes import SCENES

SOURCES = Path(__file__).resolve().parents[1] / "svg"
CONTENT = Path(__file__).resolve().parents[3] / "content"
SIZE = (1440, 1800)
QUALITY = 82


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


def sheet(keys: list[str], file: Path, width: int = 400) -> None:
    """Lay all posters out on one contact sheet with their names."""
    columns = min(5, len(keys))
    height = width * 5 // 4 + 24
    rows = -(-len(keys) // columns)
    page = Image.new("RGB", (columns * (width + 12), rows * height), "#F4EEE2")
    pen = ImageDraw.Draw(page)
    for i, key in enumerate(keys):
        left, top = (i % columns) * (width + 12), (i // columns) * height
        with Image.open(poster(key)) as image:
            page.paste(image.resize((width, width * 5 // 4), Image.Resampling.LANCZOS), (left, top))
        pen.text((left + 4, top + width * 5 // 4 + 6), key, fill="#17181C")
    page.save(file)


def main() -> None:
    """Read the options and draw."""
    options = argparse.ArgumentParser(prog="artwork", description=__doc__)
    options.add_argument("--only", action="append", metavar="SLUG", help="draw only this scene or panel")
    options.add_argument("--sheet", type=Path, metavar="FILE.png", help="write a contact sheet")
    chosen = options.parse_args()
    keys = [
        key
        for key in SCENES
        if not chosen.only or any(slug in (key, *key.split("/")) for slug in chosen.only)
    ]
    with ProcessPoolExecutor(2) as pool:
        for line in pool.map(draw, keys):
            print(line, flush=True)
    if chosen.sheet:
        sheet(keys, chosen.sheet)


if __name__ == "__main__":
    main()
