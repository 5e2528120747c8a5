"""Days and times of day as the visitor's language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from kiosk.bridge.wording import word
from kiosk.guide.hours import PARIS

_MIDNIGHT = "00:00"


def day_words(day: date, language: str, *, weekday: bool = False, year: bool = False) -> str:
    """Return a day such as "mardi 24 novembre 2026"."""
    # German has a point after the number and a comma before it; French counts the first of a month only.
    german, first = language == "de", language == "fr" and day.day == 1
    number = "d'er'" if first else "d." if german else "d"
    before = ("dddd, " if german else "dddd ") if weekday else ""
    return _format(day, language, f"{before}{number} MMMM{' yyyy' if year else ''}")


def weekday_words(day: date, language: str) -> str:
    """Return the name of a day's weekday, as it stands within a sentence."""
    return _format(day, language, "dddd")


def month_words(day: date, language: str) -> str:
    """Return the name of a day's month, as it stands alone."""
    return QLocale(language).standaloneMonthName(day.month)


def capital(text: str) -> str:
    """Return a text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def hour(moment: datetime) -> str:
    """Return a time of day in Paris as a time-table prints it."""
    return moment.astimezone(PARIS).strftime("%H:%M")


def hour_words(moment: datetime) -> str:
    """Return a time of day as it stands within a sentence."""
    written = hour(moment)
    return word("time.midnight") if written == _MIDNIGHT else word("time.clock").replace("%1", written)


def hours_words(start: datetime, end: datetime) -> str:
    """Return two times of day as "10:00–18:00"; midnight at the end is 24:00."""
    until = "24:00" if hour(end) == _MIDNIGHT else hour(end)
    return word("time.clock").replace("%1", f"{hour(start)}–{until}")


def _format(day: date, language: str, pattern: str) -> str:
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
