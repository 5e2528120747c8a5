"""How the desk writes moments, numbers and sizes, in the language that it speaks."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from kiosk.bridge.library import Library
from kiosk.bridge.wording import word
from kiosk.reading.trouble import StaffLanguage

_PLACE = re.compile(r"%([1-9])")
_MEGABYTE = 1_000_000
_DATES = {"en": "ddd d MMM yyyy", "de": "ddd, d. MMM yyyy"}
_DAYS = {"en": "d MMM", "de": "d. MMM"}


def staff_language(spoken: str) -> StaffLanguage:
    """Return the language of sentences that staff are told in French or English only."""
    return "fr" if spoken == "fr" else "en"


def day(when: date, locale: QLocale) -> str:
    """Return a day with its weekday and year, such as "lun. 23 nov. 2026"."""
    pattern = _DATES.get(_code(locale), "ddd d MMM yyyy")
    return locale.toString(QDate(when.year, when.month, when.day), pattern)


def short_day(when: date, locale: QLocale) -> str:
    """Return a day without its year, such as "23 nov."."""
    pattern = _DAYS.get(_code(locale), "d MMM")
    return locale.toString(QDate(when.year, when.month, when.day), pattern)


def moment(when: datetime, locale: QLocale) -> str:
    """Return a day and a time of the machine's own zone."""
    local = when.astimezone()
    return filled(word("desk.page.moment"), day(local.date(), locale), f"{local:%H:%M}")


def size_of(size: int, locale: QLocale) -> str:
    """Return a number of bytes in megabytes, or in whole kilobytes where it is less than one megabyte."""
    if size < _MEGABYTE:
        return filled(word("desk.page.kilobytes"), locale.toString(-(-size // 1_000)))
    return filled(word("desk.page.megabytes"), locale.toString(size / _MEGABYTE, "f", 1))


def filled(text: str, *details: object) -> str:
    """Return a text of the interface with %1, %2... replaced, whatever the details themselves hold."""
    return _PLACE.sub(lambda found: str(details[int(found[1]) - 1]), text)


def begun_large(sentence: str) -> str:
    """Return a sentence that stands alone, with a capital letter first."""
    return sentence[:1].upper() + sentence[1:]


def title(folder: str, library: Library) -> str:
    """Return the title of the page in a folder, "." being what belongs to no page; the folder's name where none."""
    if folder == ".":
        return word("desk.content.root")
    name = folder.rpartition("/")[2]
    return library.title(name) or name


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
