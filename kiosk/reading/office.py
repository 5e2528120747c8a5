"""What office.yaml and kinds.yaml say for all pages: the office, its languages, the kinds of places."""

import re

from kiosk.guide.language import NAMES
from kiosk.guide.model import Kind, Office
from kiosk.reading.folder import Folder
from kiosk.reading.glyphs import glyph
from kiosk.reading.items import ItemReader, closures_in, hours_in
from kiosk.reading.problem import Problems
from kiosk.reading.sheet import Sheet

LANGUAGES = ("fr", "en", "nl", "de")
"""The languages of an office that names none."""

_LANGUAGE = re.compile(r"[a-z]{2}")


def read_languages(sheet: Sheet) -> tuple[str, ...]:
    """Return the office's languages in order."""
    written = sheet.texts("languages")
    for language in written:
        if not _LANGUAGE.fullmatch(language):
            sheet.unknown("languages", language, tuple(NAMES))
    return tuple(dict.fromkeys(language for language in written if _LANGUAGE.fullmatch(language))) or LANGUAGES


def read_office(sheet: Sheet, reader: ItemReader, folder: Folder, languages: tuple[str, ...]) -> Office:
    """Return the office, and close its sheet."""
    pictures = reader.pictures(folder, sheet)
    office = Office(
        name=sheet.wording("name", languages),
        where=sheet.position("where"),
        languages=languages,
        headline=sheet.wording("headline", languages),
        question=sheet.wording("question", languages),
        poster=pictures[0] if pictures else None,
        opening_hours=hours_in(sheet),
        closed=closures_in(sheet),
    )
    sheet.close()
    return office


def read_kinds(folder: Folder, languages: tuple[str, ...], problems: Problems) -> tuple[Kind, ...]:
    """Return the kinds of places, () where there is no kinds.yaml."""
    if not folder.has("kinds.yaml"):
        return ()
    sheet = Sheet.open(folder, "kinds.yaml", problems)
    kinds = []
    for slug in sheet.keys():  # noqa: SIM118  # a sheet is no mapping; its keys are asked for by name
        if not sheet.require(slug):
            continue
        inner = sheet.sheet(slug)
        inner.require("icon", "label")
        kinds.append(Kind(slug, glyph(inner, "icon"), inner.wording("label", languages)))
        inner.close()
    return tuple(kinds)
