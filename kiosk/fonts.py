"""Where the fonts are, in the packages that bring them.

Nothing is imported from these packages: qtawesome alone would bring in QtWidgets and cost the start about 0.17 s.
"""

from importlib.util import find_spec
from pathlib import Path

_TEXT_FONTS = {
    "font_manrope": ("Manrope-Medium", "Manrope-SemiBold", "Manrope-Bold", "Manrope-ExtraBold"),
    "font_source_serif_pro": ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Bold"),
}


def text_fonts() -> list[Path]:
    """Return the font files of the interface and of the long texts."""
    return [_folder(package) / "files" / f"{name}.ttf" for package, names in _TEXT_FONTS.items() for name in names]


def icon_font() -> Path:
    """Return the file of the Material Design icons."""
    return next(_icons().glob("materialdesignicons6-webfont-*.ttf"))


def icon_table() -> Path:
    """Return the JSON file of the icons' names and code points."""
    return next(_icons().glob("materialdesignicons6-webfont-charmap-*.json"))


def _icons() -> Path:
    return _folder("qtawesome") / "fonts"


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        message = f"the package {package} is not installed"
        raise RuntimeError(message)
    return Path(spec.submodule_search_locations[0])
